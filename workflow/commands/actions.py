"""Taking an arrow: the one way in which a declaration moves, alone or in a batch."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from workflow import ledger
from workflow.case import ActionBody, Case
from workflow.clock import civil_date
from workflow.commands.effects import EFFECTS
from workflow.commands.log_rows import event_row, history_row
from workflow.errors import GuardRefused, LostRace, NotFound, NotPermitted, Refused, VersionMismatch
from workflow.evaluator import Verdict, evaluate
from workflow.permissions import REVIEWERS, Actor, permits, who_may
from workflow.process import EVENTS, move
from workflow.sender import Credential
from workflow.service import Service
from workflow.store import Store, declarations
from workflow.store.compiled import Statement
from workflow.store.prepared import BEGIN
from workflow.views import declaration_view
from workflow.vocabulary import SETTLING, Event, State

BATCH_LIMIT = 500
BATCH_EVENTS = frozenset(
    {Event.CLAIM, Event.APPROVE, Event.REJECT, Event.RETURN_FOR_CORRECTION, Event.FORWARD}
)

__all__ = [
    "BATCH_EVENTS",
    "BATCH_LIMIT",
    "ActionBody",
    "known_event",
    "perform",
    "perform_batch",
    "require_batch",
    "take",
]


def known_event(name: str) -> Event:
    """The event of that name; `NotFound` for any other."""
    event = EVENTS.get(name)
    if event is None:
        raise NotFound("There is no such event.", events=sorted(EVENTS))
    return event


def perform(
    service: Service,
    who: Actor | Credential,
    declaration_id: str,
    event: str,
    body: ActionBody,
    *,
    version: int | None = None,
    dry_run: bool = False,
) -> dict[str, Any]:
    """Take `event`: the declaration as it is then. With `dry_run`: the verdict, and nothing written.

    Whose a credential is, is asked with the first that is read. Raises `NotAuthenticated`, `NotFound`,
    `NotPermitted`, `WrongState`, `AlreadyClaimed`, `LostRace`, `VersionMismatch` or `GuardRefused` with every
    failed guard.
    """
    if isinstance(who, Credential) and not (service.store.writes_alone and event in EVENTS):
        who = who.actor(service)  # nobody unknown holds the one lock for writing, or learns of events
    wanted = known_event(event)
    if dry_run:
        with service.store.read() as connection:
            return _dry_run(_case(service, connection, who, declaration_id, wanted, body, version))
    try:
        with _unit_of_work(service.store, wanted) as connection:
            case = _case(service, connection, who, declaration_id, wanted, body, version)
            view = _carry_out(case, first=(BEGIN,) if service.store.writes_alone else ())
    except GuardRefused:
        service.refused()
        raise
    service.committed()
    return view


def take(
    service: Service, connection: Connection, actor: Actor, declaration_id: str, event: Event
) -> dict[str, Any]:
    """Take `event`, with nothing to say, in a transaction that does more; it raises as `perform` does."""
    return _carry_out(_case(service, connection, actor, declaration_id, event, ActionBody(), None))


def perform_batch(
    service: Service,
    actor: Actor,
    event: str,
    declaration_ids: Sequence[str],
    body: ActionBody,
    *,
    dry_run: bool = False,
) -> list[dict[str, Any]]:
    """Take `event` for each of up to 500 work items: one result per item, in their order.

    An unclaimed item is claimed in the same transaction (two history rows); each stands for itself.
    With `dry_run` nothing is written, and what could be done is `allowed`.
    """
    wanted = require_batch(actor, event)
    take = _try_one if dry_run else _take_one
    results = []
    for declaration_id in declaration_ids:
        try:
            told = take(service, actor, wanted, declaration_id, body)
        except Refused as refused:
            told = {"status": "refused", **_reasons(refused)}
        results.append({"id": declaration_id, **told})
    if not dry_run:
        service.committed()
        service.refused()
    return results


def require_batch(actor: Actor, event: str) -> Event:
    """The event, if it goes in batches and the actor reviews anywhere; else `NotFound`, `NotPermitted`."""
    wanted = known_event(event)
    if wanted not in BATCH_EVENTS:
        raise NotFound("There is no batch of this event.", events=sorted(BATCH_EVENTS))
    if not actor.bodies(*REVIEWERS):
        raise NotPermitted(verb=f"declaration.{wanted}", permitted_to=who_may(f"declaration.{wanted}"))
    return wanted


def _take_one(
    service: Service, actor: Actor, event: Event, declaration_id: str, body: ActionBody
) -> dict[str, Any]:
    with service.store.write() as connection:
        case = _case(service, connection, actor, declaration_id, event, body, None)
        if event != Event.CLAIM and case.row["state"] == State.SUBMITTED:
            _carry_out(replace(case, event=Event.CLAIM, body=ActionBody()))
            case = _case(service, connection, actor, declaration_id, event, body, None)
        return {"status": "done", "declaration": _carry_out(case)}


def _try_one(
    service: Service, actor: Actor, event: Event, declaration_id: str, body: ActionBody
) -> dict[str, Any]:
    with service.store.read() as connection:
        case = _case(service, connection, actor, declaration_id, event, body, None)
        if event != Event.CLAIM and case.row["state"] == State.SUBMITTED:
            _insist(evaluate(replace(case, event=Event.CLAIM, body=ActionBody())))
            claimed = {**case.row, "state": State.UNIT_REVIEW.value, "assignee_id": actor.id}
            case = replace(case, row=claimed)
        _insist(evaluate(case))
    return {"status": "allowed"}


def _insist(verdict: Verdict) -> None:
    """Raise what stands in the way of the event."""
    if verdict.obstacle is not None:
        raise verdict.obstacle
    if verdict.refusals:
        raise GuardRefused(verdict.refusals)


def _reasons(refused: Refused) -> dict[str, Any]:
    guards = refused.refusals if isinstance(refused, GuardRefused) else ()
    return {
        "code": refused.code,
        "detail": refused.message,
        "guards": [refusal.to_mapping() for refusal in guards],
    }


def _unit_of_work(store: Store, event: Event) -> AbstractContextManager[Connection]:
    """On PostgreSQL a plain transition is one statement, hence a transaction of its own."""
    if event in SETTLING:
        return store.write(begin=False)
    return store.read() if store.writes_alone and event != Event.SYNC else store.write()


def _case(
    service: Service,
    connection: Connection,
    who: Actor | Credential,
    declaration_id: str,
    event: Event,
    body: ActionBody,
    version: int | None,
) -> Case:
    case = Case.open(service, connection, who, declaration_id, event, body)
    if case is None or not permits(case.actor, "declaration.read", case.subject):
        raise NotFound()
    if version is not None and version != case.row["version"]:
        raise VersionMismatch(current=case.row["version"])
    return case


def _dry_run(case: Case) -> dict[str, Any]:
    verdict = evaluate(case)
    forecast = None
    if case.event in (Event.SUBMIT, Event.APPROVE) and verdict.obstacle is None:
        forecast = case.assessed_item.to_mapping()
    return {**verdict.to_mapping(), "from_state": case.row["state"], "forecast": forecast}


def _carry_out(case: Case, *, first: Sequence[Statement] = ()) -> dict[str, Any]:
    if case.event in SETTLING:
        years = range(case.row["first_year"], case.row["last_year"] + 1)
        dialect, editions = case.connection.dialect.name, case.service.editions
        region = case.edition.region
        locks = ledger.ask_lock(dialect, editions, case.row["person_id"], years, case.now, region)
        case.lock = [*first, *locks]
    verdict = evaluate(case)
    if verdict.obstacle is not None:
        raise verdict.obstacle
    if verdict.refusals:
        _count(case, verdict)
    state = move(case.row["state"], case.event, verdict.refusals, route_complete=case.route_complete)
    return _write(case, state)


def _count(case: Case, verdict: Verdict) -> None:
    """Which guards refused, of which edition and row: noted here, written when the transaction is over."""
    route = case.assessment.route if case.event == Event.SUBMIT else None
    kept = case.row["route"] or {}
    case.service.refusals.add(
        case.edition.id,
        civil_date(case.now),
        case.event.value,
        {refusal.code.value for refusal in verdict.refusals},
        case.row["category"],
        route.row if route else kept.get("row"),
    )


def _write(case: Case, state: str) -> dict[str, Any]:
    """The transition with all that belongs to it, in the case's transaction."""
    before = case.row
    changes = {
        "state": state,
        "sequence": before["sequence"] + 1,
        "updated_at": case.now,
        **EFFECTS[case.event](case, state),
    }
    told = history_row(
        before,
        changes,
        str(case.event),
        actor_id=case.actor.id,
        at=case.now,
        reason_code=case.body.reason_code,
        comment=case.body.comment,
    )
    changes["head_hash"] = told["hash"]
    announced = event_row(before, told)
    if not declarations.record_transition(
        case.connection, before, changes, told, announced, first=case.settled
    ):
        raise LostRace()
    after = {**before, **changes, "version": before["version"] + 1}
    if after["body_id"] != before["body_id"]:
        after["body_name"] = case.body_name(after["body_id"])
    return declaration_view(after)
