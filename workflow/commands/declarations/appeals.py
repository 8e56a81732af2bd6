"""What an appeal against a final rejection changes, and what becomes of it: the bureau hears it, once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.process.case import Case
from workflow.process.placement import granted_before, route_of_appeal

Changes = dict[str, Any]

# What an appeal changes of a rejected declaration, and its withdrawal restores.
_BEFORE = ("body_id", "step", "alternate", "route", "decided_by", "outcome")


def appeal(case: Case, state: str) -> Changes:
    """The declaration goes to the bureau after a final rejection; the bureau's decision ends the route."""
    place, row = case.appeal_place, case.row
    assert place is not None  # noqa: S101 - the guard bureau_is_found holds
    return {
        "appeal": {"before": {name: row[name] for name in _BEFORE}, "heard": False},
        "body_id": place.body_id,
        "route": route_of_appeal(row["route"], place),
        "step": 0,
        **granted_before(row["route"], row["step"]),
        "final": False,
        "outcome": None,
        "alternate": place.alternate,
        "assignee_id": None,
        "submitted_at": case.now,
        "due_on": case.due(),
    }


def back_to_the_bureau(case: Case, route: Mapping[str, Any]) -> Changes:
    """What differs of a submission that the bureau had returned for correction: it is an appeal still."""
    place = case.appeal_place
    assert place is not None  # noqa: S101 - the guard body_is_found holds
    return {
        "appeal": case.row["appeal"],
        "route": route_of_appeal(route, place),
        "alternate": place.alternate,
        "due_on": case.due(),
    }


def withdrawn(case: Case) -> Changes:
    """The declaration is as finally rejected as it was before the appeal."""
    case.detail["final"] = True
    return {**case.row["appeal"]["before"], "final": True, "appeal": None}


def heard(case: Case, decided: bool = True) -> Changes:
    """Whether the bureau has decided on the appeal; nothing where there was none."""
    kept = case.row["appeal"]
    return {} if kept is None else {"appeal": {**kept, "heard": decided}}
