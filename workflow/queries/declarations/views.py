"""Declarations and their evidence as clients see them: plain mappings, ready for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

from workflow.formats import date_text, hours_text, instant_text

_EVIDENCE = ("id", "kind", "filename", "media_type", "size", "sha256", "uploaded_at")
_shown = itemgetter(*_EVIDENCE)


def evidence_view(piece: Mapping[str, Any]) -> dict[str, Any]:
    return dict(zip(_EVIDENCE, _shown(piece), strict=True))


def declaration_view(row: Mapping[str, Any]) -> dict[str, Any]:
    """A declaration with its item, its state and place, and the hours claimed, forecast and recognised."""
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
