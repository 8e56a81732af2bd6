"""Rows as the world sees them: plain mappings, ready for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import Any

import orjson


@lru_cache(maxsize=1024)
def hours_text(hours: Decimal | None) -> str | None:
    """Credit hours as a canonical decimal string: "17.5", "24"."""
    if hours is None:
        return None
    return f"{hours.normalize():f}"


@lru_cache(maxsize=1024)  # one instant stands in several places of an answer
def instant_text(instant: datetime | None) -> str | None:
    return orjson.dumps(instant, option=orjson.OPT_UTC_Z)[1:-1].decode() if instant else None


# Stored where no due date can be worked out, so that the queue has one order on every database.
NO_DUE_DATE = date(9999, 12, 31)


def date_text(day: date | None) -> str | None:
    """The ISO date; None where there is none, also for a due date whose calendar is not loaded (R13)."""
    return day.isoformat() if day and day != NO_DUE_DATE else None


_EVIDENCE = ("id", "kind", "filename", "media_type", "size", "sha256", "uploaded_at")
_shown = itemgetter(*_EVIDENCE)


def evidence_view(piece: Mapping[str, Any]) -> dict[str, Any]:
    return dict(zip(_EVIDENCE, _shown(piece), strict=True))


def declaration_view(row: Mapping[str, Any]) -> dict[str, Any]:
    """A declaration with its item, where it is, and the hours claimed, forecast and recognised."""
    facts = row["facts"]
    return {
        "id": row["id"],
        "version": row["version"],
        "state": row["state"],
        "person_id": row["person_id"],
        "person_name": row["person_name"],
        "category": row["category"],
        "item": facts,
        "attested": row["attested"],
        "evidence": [evidence_view(piece) for piece in row["evidence"]],
        "claimed_hours": hours_text(row["claimed_hours"]),
        "granted_hours": hours_text(row["granted_hours"]),
        "forecast": row["forecast"],
        "recognised": row["recognised"],
        "outcome": row["outcome"],
        "edition": row["edition_id"],
        "body_id": row["body_id"],
        "body_name": row["body_name"],
        "assignee_id": row["assignee_id"],
        "route": row["route"],
        "step": row["step"],
        "final": row["final"],
        "due_on": date_text(row["due_on"]),
        "submitted_at": instant_text(row["submitted_at"]),
        "created_at": instant_text(row["created_at"]),
        "updated_at": instant_text(row["updated_at"]),
    }
