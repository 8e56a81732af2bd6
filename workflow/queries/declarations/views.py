"""Declarations and their evidence as clients see them: plain mappings, ready for JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor, Subject, is_self, permits
from workflow.access.visibility import subject_of
from workflow.formats import date_text, hours_text, instant_text
from workflow.names import CATEGORIES, CODES, DECIDED, EVIDENCE, STATES, name_of
from workflow.process.warnings import seen_by

_NOBODY: Mapping[str, Any] = {"by": None, "at": None}


def evidence_view(piece: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": piece["id"],
        "kind": piece["kind"],
        "filename": piece["filename"],
        "media_type": piece["media_type"],
        "size": piece["size"],
        "pages": piece.get("pages"),
        "sha256": piece["sha256"],
        "uploaded_at": piece["uploaded_at"],
        "kind_text": name_of(EVIDENCE, piece["kind"]),
    }


def oversees(actor: Actor, row: Mapping[str, Any]) -> bool:
    """Whether the actor reviews a declaration or looks after that, and may know what its applicant may not.

    Never one's own.
    """
    own = actor.person_id is not None and actor.person_id == row["person_id"]
    return not own and permits(actor, "declaration.oversee", subject_of(row))


def is_own(actor: Actor, row: Mapping[str, Any]) -> bool:
    """Whether the row is the actor's own: then it tells in which role others acted, and no names."""
    return is_self(actor, Subject(person_id=row["person_id"]))


def _route(row: Mapping[str, Any], actor: Actor) -> dict[str, Any] | None:
    """The route, with a spot check only for those who may know of it."""
    route: dict[str, Any] | None = row["route"]
    if route is None or oversees(actor, row):
        return route
    return {name: value for name, value in route.items() if not name.startswith("spot_check")}


def _trims_text(trims: Sequence[Mapping[str, Any]] | None) -> dict[str, Any] | None:
    """What the codes of the trims say, each once; the trims are as they were decided."""
    return None if trims is None else {trim["code"]: name_of(CODES, trim["code"]) for trim in trims}


def _assignee(row: Mapping[str, Any], actor: Actor, named: Mapping[str, str] | None) -> dict[str, Any]:
    """Who holds it, and their name where it is known (`named`, or who acts); not to its applicant."""
    id_ = row["assignee_id"]
    if id_ is None or is_own(actor, row):
        return {"assignee_id": id_, "assignee_name": None}
    if named is not None or id_ == actor.id:
        return {"assignee_id": id_, "assignee_name": (named or {actor.id: actor.name}).get(id_)}
    return {"assignee_id": id_}


def declaration_view(
    row: Mapping[str, Any], actor: Actor, named: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """A declaration with its item, its state and place, and the hours claimed, forecast and recognised.

    `named`: names of principals by id, as far as they were looked up.
    """
    facts, attestation = row["facts"], row["attestation"] or _NOBODY
    return {
        "id": row["id"],
        "version": row["version"],
        "state": row["state"],
        "state_text": name_of(STATES, row["state"]),
        "person_id": row["person_id"],
        "person_name": row["person_name"],
        "category": row["category"],
        "category_text": name_of(CATEGORIES, row["category"]),
        "item": facts,
        "attested": row["attested"],
        "attested_by": attestation["by"],
        "attested_at": attestation["at"],
        "revision": row["submissions"],
        "evidence": [evidence_view(piece) for piece in row["evidence"]],
        "claimed_hours": hours_text(row["claimed_hours"]),
        "granted_hours": hours_text(row["granted_hours"]),
        "forecast": row["forecast"],
        "recognised": row["recognised"],
        "trims": row["trims"],
        "trims_text": _trims_text(row["trims"]),
        "outcome": row["outcome"],
        "outcome_text": name_of(DECIDED, row["outcome"]),
        "warnings": seen_by(actor, row, row["warnings"]),
        "edition": row["edition_id"],
        "body_id": row["body_id"],
        "body_name": row["body_name"],
        **_assignee(row, actor, named),
        "route": _route(row, actor),
        "step": row["step"],
        "final": row["final"],
        "due_on": date_text(row["due_on"]),
        "submitted_at": instant_text(row["submitted_at"]),
        "created_at": instant_text(row["created_at"]),
        "updated_at": instant_text(row["updated_at"]),
    }
