"""An integrator sends records of the city platform."""

from __future__ import annotations

from typing import Any

from tests.support.world import World


def record(world: World, number: int, person: str = "li") -> dict[str, Any]:
    """The record of that number, of half an hour."""
    return {
        "person_id": world.ids[person],
        "source_id": f"city-{number}",
        "subject": "professional",
        "hours": "0.5",
        "completed_at": "2024-06-03T10:00:00+08:00",
        "exam_passed_at": "2024-06-03T11:00:00+08:00",
    }
