"""An edition is published over work in flight, by HTTP."""

from __future__ import annotations

from typing import Any

from tests.support.editions import NEXT, SEVERAL, files_of
from tests.support.world import World

ONE = f"/v1/definitions/{NEXT}"
ALL = {"unchanged": "move", "rerouted": "move", "blocked": "move", "hours": "move"}
CERTIFICATE = {"category": "digital_engineer", "certificate_date": "2024-05-01", "hours": "8"}


def with_work_in_flight(offices: World) -> World:
    """The offices with a checked edition that sends trainings to the bureau, and two open declarations."""
    offices.administrator.post("/v1/definitions", {"files": files_of(*SEVERAL)})
    checked = offices.administrator.post(f"{ONE}/check").json["edition"]
    assert checked["status"] == "checked"
    offices.ids["training"], offices.ids["certificate"] = (
        offices.submitted(item)["id"] for item in (None, CERTIFICATE)
    )
    return offices


def published(offices: World, **chosen: Any) -> dict[str, Any]:
    got = offices.bureau.post(f"{ONE}/publish", {"replaces": "zaozhuang-2024", **chosen})
    assert got.status_code == 200, got.text
    told: dict[str, Any] = got.json
    return told
