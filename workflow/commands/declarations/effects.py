"""What an event changes besides the state: one function per event, which returns the changed columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workflow.access.permissions import is_reviewer_of_body
from workflow.commands.declarations import appeals
from workflow.commands.declarations.grants import decision, granted_now, hours_told
from workflow.commands.declarations.settling import Changes, required, settle, tell_title_system, unsettle
from workflow.process import attestation
from workflow.process.case import Case
from workflow.process.placement import (
    NOTHING_GRANTED,
    granted_before,
    is_drawn,
    kept_overrides,
    kept_route,
    step_at,
    with_decision,
    without_spot_check,
)
from workflow.process.warnings import kept_warnings, newly_warned
from workflow.routing.table import Route
from workflow.rules.likeness import trace_of
from workflow.store.database.compiled import Statement
from workflow.store.declarations import likeness
from workflow.vocabulary import Category, Event, Outcome, State

# The applicant has the declaration again: nobody reviews it, and hours that a reviewer granted are void.
_OUT_OF_QUEUE: Mapping[str, Any] = {
    "body_id": None,
    "assignee_id": None,
    "due_on": None,
    "alternate": False,
    **NOTHING_GRANTED,
    "warnings": None,
}


def submit(case: Case, state: str) -> Changes:
    """The declaration waits at its route's first body; the edition is pinned, the forecast kept (R10)."""
    item, route, places = case.assessed_item, case.assessment.route, case.places
    case.settled += _warn_others(case)
    assert route is not None and places is not None  # noqa: S101 - the guard body_is_found holds
    kept = kept_route(route, item, places, _editions_by_year(case), drawn=_drawn(case, route))
    attests = attestation.attested(case.actor, case.row, case.now) if case.body.attested else {}
    case.detail.update(attestation.told(attests.get("attestation", case.row["attestation"])))
    submitted = {
        **attests,
        "submissions": case.row["submissions"] + 1,
        "edition_id": case.edition.id,
        "claimed_hours": item.claimed,
        **NOTHING_GRANTED,
        "trims": None,
        "forecast": item.to_mapping(),
        "outcome": None,
        "route": kept,
        "overrides": kept_overrides(item),
        "warnings": kept_warnings(case.warnings),
        "step": 0,
        "body_id": places[0].body_id,
        "alternate": route.alternate or places[0].alternate,
        "final": False,
        "appeal": None,
        "decided_by": None,
        "first_submitted_at": case.row["first_submitted_at"] or case.now,
        "submitted_at": case.now,
        "due_on": case.due(route.bodies[0].due_working_days),
    }
    return {**submitted, **appeals.back_to_the_bureau(case, kept)} if case.appealed else submitted


def _drawn(case: Case, route: Route) -> bool:
    return is_drawn(case.service.keyring, case.row["person_id"], case.item, route.spot_check_percent)


def _warn_others(case: Case) -> list[Statement]:
    """Whoever reviews other people's declarations with the same number or file is warned in their queue.

    Those are locked first, and read again: somebody else may warn of them at the same moment.
    """
    if not case.alike or not (warned := newly_warned(case.alike, case.edition, case.row["person_id"])):
        return []
    held = likeness.hold(case.connection, warned)
    alike = [{**row, **held[row["id"]]} for row in case.alike if row["id"] in held]
    warned = newly_warned(alike, case.edition, case.row["person_id"])
    return [likeness.warn_statement(id_, warnings) for id_, warnings in warned.items()]


def _editions_by_year(case: Case) -> dict[int, str]:
    """The id of the edition to which each calendar year of the declaration is pinned."""
    years = range(case.row["first_year"], case.row["last_year"] + 1)
    for_year, region = case.service.editions.for_year, case.edition.region
    return {year: for_year(year, region)[0].id for year in years}


def withdraw(case: Case, state: str) -> Changes:
    """The applicant has the declaration again; an appeal leaves it as finally rejected as it was before."""
    if not case.appealed:
        return {**_OUT_OF_QUEUE, "submitted_at": None, **_came_back(case)}
    return {**_OUT_OF_QUEUE, **appeals.withdrawn(case)}


def _came_back(case: Case) -> Changes:
    """When, and with which activity: a timely submission of it may be mended for a while (R14)."""
    return {"returned_at": case.now, "returned_facts": case.row["facts"]}


def return_for_correction(case: Case, state: str) -> Changes:
    """The declaration goes back to the applicant, who may correct a timely submission for a while (R14)."""
    return {**_OUT_OF_QUEUE, "submitted_at": None, **_came_back(case), "decided_by": case.actor.id}


def revise(case: Case, state: str) -> Changes:
    return {**_OUT_OF_QUEUE, "submitted_at": None, "outcome": None}


def claim(case: Case, state: str) -> Changes:
    """The actor reviews it; also what somebody holds who may no longer review it."""
    if case.row["state"] == State.UNIT_REVIEW:
        case.detail["taken_over_from"] = case.row["assignee_id"]
    return {"assignee_id": case.actor.id}


def release(case: Case, state: str) -> Changes:
    return {"assignee_id": None}


def reroute(case: Case, state: str) -> Changes:
    """The declaration goes to another body, whose turn begins now (R22), or to its alternate (R21).

    The steps of the route that are not decided stay due.
    """
    row, to = case.row, str(case.body.to)
    step = step_at(row["route"] or {}, row["step"], row["body_id"], to)
    return {
        "body_id": to,
        "step": step,
        **({} if step == row["step"] else granted_before(row["route"], step)),
        "assignee_id": None,
        "alternate": bool(case.target_alternate),
        "due_on": case.due(),
    }


def approve(case: Case, state: str) -> Changes:
    """The declaration goes to the route's next body; after the last, its hours enter the ledger (R10)."""
    decided = {**granted_now(case), "warnings": kept_warnings(case.warnings)}
    if case.warnings:
        case.detail["acknowledged"] = [warned.code.value for warned in case.warnings]
    if state == State.SUBMITTED:
        step = case.row["step"] + 1
        route = with_decision(case.row["route"], case.row["step"], decision(case, decided))
        return {
            **decided,
            "route": route,
            "step": step,
            "body_id": route["bodies"][step],
            "alternate": route.get("alternates", {step: False})[step],
            "assignee_id": None,
            "due_on": case.due(route["due_working_days"][step]),
        }
    holding = case.dossier.holding
    order = max((row["approval_order"] or 0 for row in holding), default=0) + 1
    own = {**case.row, "state": state, "approval_order": order, **decided}
    held = settle(case, case.assessment, [*holding, own], None)
    case.detail.update(hours_told(case.assessed_item))
    return {
        **decided,
        **held,
        **appeals.heard(case),
        "approval_order": order,
        "decided_by": case.actor.id,
        "assignee_id": None,
        "due_on": None,
    }


def reject(case: Case, state: str) -> Changes:
    """The declaration is rejected; after an appeal the rejection stays as final as it was."""
    final = case.body.final or case.appealed
    case.detail["final"] = final
    return {
        **appeals.heard(case),
        **NOTHING_GRANTED,
        "final": final,
        "outcome": Outcome.REJECT.value,
        "rejected_as": _traces(case),
        "decided_by": case.actor.id,
        "assignee_id": None,
        "due_on": None,
        **_came_back(case),
    }


def _traces(case: Case) -> list[dict[str, Any]]:
    """What was rejected so far, each version once: the draft may say something else later."""
    known = case.row["rejected_as"] or []
    trace = trace_of(case.item)
    return known if trace in known else [*known, trace]


def undo(case: Case, state: str) -> Changes:
    """The approval is undone: its hours leave the ledger, and other items may fill the free room."""
    held = unsettle(case)
    return {
        **held,
        **appeals.heard(case, False),
        "route": without_spot_check(case.row["route"]),
        **granted_before(case.row["route"], case.row["step"]),
        "approval_order": None,
        "decided_by": None,
        "assignee_id": _who_decides_again(case),
        "due_on": case.due(),
    }


def _who_decides_again(case: Case) -> str:
    """The actor who undid the approval, if they review for the body; else the one who had approved."""
    if is_reviewer_of_body(case.actor, case.subject):
        return case.actor.id
    return str(case.row["decided_by"])


def revoke(case: Case, state: str) -> Changes:
    """The hours leave the ledger; a record withdraws what the title system was told."""
    held = unsettle(case)
    case.detail["final"] = case.body.final
    if case.row["state"] == State.SYNCED:
        # The revision rises even where no hours left the ledger, so that a later entry gets another key.
        held["revision"] = case.row["revision"] + 1
        tell_title_system(case, "withdrawal", held["revision"], case.row["recognised"] or {})
    return {
        **held,
        **NOTHING_GRANTED,
        "outcome": Outcome.REJECT.value,
        "final": case.body.final,
        "rejected_as": _traces(case),
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
    Event.APPEAL: appeals.appeal,
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
