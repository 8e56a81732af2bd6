"""Take one event for many work items; each item succeeds or fails by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits, who_may
from workflow.access.sender import still
from workflow.access.visibility import may_read
from workflow.commands.declarations.actions import carry_out, known_event, open_case
from workflow.errors import GuardRefused, NotFound, NotPermitted, Refused
from workflow.process.case import Case
from workflow.process.evaluator import Verdict, evaluate
from workflow.process.reading import ActionBody
from workflow.process.warnings import codes_with_words
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import declarations
from workflow.vocabulary import Event, State

Asked = str | Mapping[str, Any]  # the id of a declaration, or {id, version?}

BATCH_LIMIT = 500
_CLAIMED_FIRST = frozenset({Event.APPROVE, Event.REJECT, Event.RETURN_FOR_CORRECTION, Event.FORWARD})
BATCH_EVENTS = _CLAIMED_FIRST | {Event.CLAIM, Event.RELEASE, Event.REASSIGN}


def perform_batch(
    service: Service,
    actor: Actor,
    event: str,
    asked: Sequence[Asked],
    body: ActionBody,
    *,
    dry_run: bool = False,
) -> list[dict[str, Any]]:
    """Take `event` for each of up to 500 work items: one result per item, in their order.

    An item is the id of a declaration, or {id, version?}; one that is not at that version any more is
    refused. An unclaimed item is claimed in the same transaction (two history rows). Whether the actor may
    is asked at each item, in its transaction. A refused item does not stop the others. With `dry_run`
    nothing is written, and each item also says whether it would be claimed first, the hours that an approval
    would recognise, and the codes of its warnings.
    """
    wanted = require_batch(actor, event)
    one = _try_one if dry_run else _take_one
    results = []
    for declaration_id, version in map(_id_and_version, asked):
        item = _Item(service, actor, wanted, declaration_id, version, body)
        try:
            told = one(item)
        except Refused as refused:
            told = _refused(refused)
        results.append({"id": declaration_id, **told})
    if not dry_run:
        service.committed()
        service.refused()
    return results


def _id_and_version(asked: Asked) -> tuple[str, int | None]:
    return (asked, None) if isinstance(asked, str) else (asked["id"], asked.get("version"))


def require_batch(actor: Actor, event: str) -> Event:
    """The event of a batch.

    Raises `NotFound` for an event without batches, and `NotPermitted` for an actor who takes it for nothing.
    """
    wanted = known_event(event)
    if wanted not in BATCH_EVENTS:
        raise NotFound("There is no batch of this event.", events=sorted(BATCH_EVENTS))
    if not _takes_somewhere(actor, wanted):
        raise NotPermitted(verb=f"declaration.{wanted}", permitted_to=who_may(f"declaration.{wanted}"))
    return wanted


def _takes_somewhere(actor: Actor, event: Event) -> bool:
    """Whether there can be a declaration for which the actor may take the event."""
    somewhere = (Subject(), *(Subject(body_id=body, alternate=True) for body in actor.bodies(*Role)))
    return any(permits(actor, f"declaration.{event}", subject) for subject in somewhere)


@dataclass(frozen=True, slots=True)
class _Item:
    """One item of a batch; `actor` has the rights with which the batch began."""

    service: Service
    actor: Actor
    event: Event
    declaration_id: str
    version: int | None
    body: ActionBody

    def open(self, connection: Connection, *, takes: bool = True) -> Case:
        """The case, for the actor of this moment. Raises `NotPermitted` for what they may no longer see."""
        actor = still(self.service, connection, self.actor)
        asked = self.declaration_id, self.event, self.body, self.version
        try:
            return open_case(self.service, connection, actor, *asked, takes=takes)
        except NotFound:
            row = declarations.load(connection, self.declaration_id)
            if row is not None and may_read(connection, self.actor, row):
                raise NotPermitted(verb=f"declaration.{self.event}") from None
            raise

    def claims(self, case: Case) -> bool:
        """Whether the item is claimed on the way."""
        return self.event in _CLAIMED_FIRST and case.row["state"] == State.SUBMITTED


def _take_one(item: _Item) -> dict[str, Any]:
    with item.service.store.write() as connection:
        case = item.open(connection)
        if item.claims(case):
            carry_out(replace(case, event=Event.CLAIM, body=ActionBody()))
            case = open_case(item.service, connection, case.actor, item.declaration_id, item.event, item.body)
        return {"status": "done", "declaration": carry_out(case)}


def _try_one(item: _Item) -> dict[str, Any]:
    with item.service.store.read() as connection:
        case = item.open(connection, takes=False)
        claims = item.claims(case)
        if claims:
            _insist(evaluate(replace(case, event=Event.CLAIM, body=ActionBody())))
            claimed = {**case.row, "state": State.UNIT_REVIEW.value, "assignee_id": case.actor.id}
            case = replace(case, row=claimed)
        verdict = evaluate(case)
        if verdict.obstacle is not None:
            raise verdict.obstacle
        refused = _refused(GuardRefused(verdict.refusals)) if verdict.refusals else {"status": "allowed"}
        hours = {str(year): each.to_mapping() for year, each in case.assessed_item.by_year.items()}
        return {**refused, "claims": claims, "hours": hours, **codes_with_words(case.warnings_told)}


def _insist(verdict: Verdict) -> None:
    """Raise the reason why the event can't be taken, where there is one."""
    if verdict.obstacle is not None:
        raise verdict.obstacle
    if verdict.refusals:
        raise GuardRefused(verdict.refusals)


def _refused(refused: Refused) -> dict[str, Any]:
    guards = refused.refusals if isinstance(refused, GuardRefused) else ()
    return {
        "status": "refused",
        "code": refused.code,
        "detail": refused.message,
        "guards": [refusal.to_mapping() for refusal in guards],
    }
