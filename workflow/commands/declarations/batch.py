"""Take one event for many work items; each item succeeds or fails by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workflow.access.permissions import REVIEWERS, Actor, who_may
from workflow.commands.declarations.actions import carry_out, known_event, open_case
from workflow.errors import GuardRefused, NotFound, NotPermitted, Refused
from workflow.process.case import ActionBody
from workflow.process.evaluator import Verdict, evaluate
from workflow.runtime.service import Service
from workflow.vocabulary import Event, State

BATCH_LIMIT = 500
BATCH_EVENTS = frozenset(
    {Event.CLAIM, Event.APPROVE, Event.REJECT, Event.RETURN_FOR_CORRECTION, Event.FORWARD}
)


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

    An unclaimed item is claimed in the same transaction (two history rows). A refused item does not stop the
    others. With `dry_run` nothing is written, and the status of an item that could be done is `allowed`.
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
    """The event of a batch.

    Raises `NotFound` for an event without batches, and `NotPermitted` for an actor who reviews nowhere.
    """
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
        case = open_case(service, connection, actor, declaration_id, event, body)
        if event != Event.CLAIM and case.row["state"] == State.SUBMITTED:
            carry_out(replace(case, event=Event.CLAIM, body=ActionBody()))
            case = open_case(service, connection, actor, declaration_id, event, body)
        return {"status": "done", "declaration": carry_out(case)}


def _try_one(
    service: Service, actor: Actor, event: Event, declaration_id: str, body: ActionBody
) -> dict[str, Any]:
    with service.store.read() as connection:
        case = open_case(service, connection, actor, declaration_id, event, body)
        if event != Event.CLAIM and case.row["state"] == State.SUBMITTED:
            _insist(evaluate(replace(case, event=Event.CLAIM, body=ActionBody())))
            claimed = {**case.row, "state": State.UNIT_REVIEW.value, "assignee_id": actor.id}
            case = replace(case, row=claimed)
        _insist(evaluate(case))
    return {"status": "allowed"}


def _insist(verdict: Verdict) -> None:
    """Raise the reason why the event can't be taken, where there is one."""
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
