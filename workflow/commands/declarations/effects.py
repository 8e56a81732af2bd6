"""What an event changes besides the state: one function per event, which returns the changed columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from workflow.access.permissions import is_reviewer_of_body
from workflow.clock import civil_date
from workflow.commands.declarations.settling import Changes, required, settle, tell_title_system, unsettle
from workflow.process.case import Case
from workflow.process.placement import due_on, kept_overrides, kept_route, without_spot_check
from workflow.vocabulary import Category, Event, State

# The applicant has the declaration again: nobody reviews it, and hours that a reviewer granted are void.
_OUT_OF_QUEUE: Mapping[str, Any] = {
    "body_id": None,
    "assignee_id": None,
    "due_on": None,
    "alternate": False,
    "granted_hours": None,
}


def submit(case: Case, state: str) -> Changes:
    """The declaration waits at its route's first body; the edition is pinned, the forecast kept (R10)."""
    item, route, bodies = case.assessed_item, case.assessment.route, case.bodies
    assert route is not None and bodies is not None  # noqa: S101 - the guard body_is_found holds
    return {
        "edition_id": case.edition.id,
        "claimed_hours": item.claimed,
        "granted_hours": None,
        "forecast": item.to_mapping(),
        "outcome": item.outcome.value,
        "route": kept_route(case.row["id"], route, item, bodies, _editions_by_year(case)),
        "overrides": kept_overrides(item),
        "step": 0,
        "body_id": bodies[0],
        "alternate": route.alternate or route.bodies[0].alternates,
        "final": False,
        "decided_by": None,
        "first_submitted_at": case.row["first_submitted_at"] or case.now,
        "submitted_at": case.now,
        "due_on": _due(case, route.bodies[0].due_working_days),
    }


def _editions_by_year(case: Case) -> dict[int, str]:
    """The id of the edition to which each calendar year of the declaration is pinned."""
    years = range(case.row["first_year"], case.row["last_year"] + 1)
    for_year, region = case.service.editions.for_year, case.edition.region
    return {year: for_year(year, region)[0].id for year in years}


def _due(case: Case, working_days: int | None = None) -> date:
    """The day by which the body whose turn begins now must decide."""
    days = case.edition.policy.review_due_working_days if working_days is None else working_days
    return due_on(case.calendar, civil_date(case.now), days)


def withdraw(case: Case, state: str) -> Changes:
    return {**_OUT_OF_QUEUE, "submitted_at": None}


def return_for_correction(case: Case, state: str) -> Changes:
    """The declaration goes back to the applicant, who may correct a timely submission for a while (R14)."""
    return {**_OUT_OF_QUEUE, "submitted_at": None, "returned_at": case.now, "decided_by": case.actor.id}


def revise(case: Case, state: str) -> Changes:
    return {**_OUT_OF_QUEUE, "submitted_at": None}


def claim(case: Case, state: str) -> Changes:
    return {"assignee_id": case.actor.id}


def release(case: Case, state: str) -> Changes:
    return {"assignee_id": None}


def reroute(case: Case, state: str) -> Changes:
    """The declaration goes to another body, whose turn begins now (R22), or to its alternate (R21)."""
    return {
        "body_id": case.body.to,
        "assignee_id": None,
        "alternate": bool(case.target_alternate),
        "due_on": _due(case),
    }


def appeal(case: Case, state: str) -> Changes:
    """The declaration goes to the bureau after a final rejection; the bureau's decision ends the route."""
    bureau = case.bureau_id
    route = {**without_spot_check(case.row["route"]), "to": "bureau", "bodies": [bureau]}
    return {
        "body_id": bureau,
        "route": route,
        "step": 0,
        "final": False,
        "alternate": False,
        "assignee_id": None,
        "submitted_at": case.now,
        "due_on": _due(case),
    }


def approve(case: Case, state: str) -> Changes:
    """The declaration goes to the route's next body; after the last, its hours enter the ledger (R10)."""
    granted = case.body.recognised_hours
    decided = {"granted_hours": case.row["granted_hours"] if granted is None else granted}
    if state == State.SUBMITTED:
        step = case.row["step"] + 1
        route = case.row["route"]
        due = _due(case, route["due_working_days"][step])
        return {
            **decided,
            "step": step,
            "body_id": route["bodies"][step],
            "alternate": route.get("alternates", {step: False})[step],
            "assignee_id": None,
            "due_on": due,
        }
    holding = case.dossier.holding
    order = max((row["approval_order"] or 0 for row in holding), default=0) + 1
    own = {**case.row, "state": state, "approval_order": order, **decided}
    held = settle(case, case.assessment, [*holding, own], None)
    return {
        **decided,
        **held,
        "approval_order": order,
        "decided_by": case.actor.id,
        "assignee_id": None,
        "due_on": None,
    }


def reject(case: Case, state: str) -> Changes:
    return {
        "granted_hours": None,
        "final": case.body.final,
        "decided_by": case.actor.id,
        "assignee_id": None,
        "due_on": None,
        "returned_at": case.now,
    }


def undo(case: Case, state: str) -> Changes:
    """The approval is undone: its hours leave the ledger, and other items may fill the free room."""
    held = unsettle(case)
    return {
        **held,
        "route": without_spot_check(case.row["route"]),
        "granted_hours": None,
        "approval_order": None,
        "decided_by": None,
        "assignee_id": _who_decides_again(case),
        "due_on": _due(case),
    }


def _who_decides_again(case: Case) -> str:
    """The actor who undid the approval, if they review for the body; else the one who had approved."""
    if is_reviewer_of_body(case.actor, case.subject):
        return case.actor.id
    return str(case.row["decided_by"])


def revoke(case: Case, state: str) -> Changes:
    """The hours leave the ledger; a record withdraws what the title system was told."""
    held = unsettle(case)
    if case.row["state"] == State.SYNCED:
        # The revision rises even where no hours left the ledger, so that a later entry gets another key.
        held["revision"] = case.row["revision"] + 1
        tell_title_system(case, "withdrawal", held["revision"], case.row["recognised"] or {})
    return {
        **held,
        "granted_hours": None,
        "final": case.body.final,
        "approval_order": None,
        "decided_by": case.actor.id,
    }


def sync(case: Case, state: str) -> Changes:
    """Write the hours for the title system; an adjusted requirement is another kind of record (R8)."""
    hours = case.row["recognised"] or {}
    if case.row["category"] == Category.SPECIAL_CIRCUMSTANCE:
        tell_title_system(case, "adjustment", case.row["revision"], hours, requirement=required(case))
    else:
        tell_title_system(case, "entry", case.row["revision"], hours)
    return {}


EFFECTS: Mapping[Event, Callable[[Case, str], Changes]] = {
    Event.SUBMIT: submit,
    Event.WITHDRAW: withdraw,
    Event.REVISE: revise,
    Event.APPEAL: appeal,
    Event.CLAIM: claim,
    Event.RELEASE: release,
    Event.FORWARD: reroute,
    Event.REASSIGN: reroute,
    Event.RETURN_FOR_CORRECTION: return_for_correction,
    Event.APPROVE: approve,
    Event.REJECT: reject,
    Event.UNDO: undo,
    Event.SYNC: sync,
    Event.REVOKE: revoke,
}
