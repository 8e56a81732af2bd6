"""The commands that take an arrow of the process: the only way in which a declaration changes its state."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from workflow.access.permissions import Actor
from workflow.access.sender import Credential
from workflow.access.visibility import may_read
from workflow.clock import civil_date
from workflow.commands.declarations.effects import EFFECTS
from workflow.errors import GuardRefused, LostRace, NotFound, VersionMismatch
from workflow.names import STATES, name_of
from workflow.process.case import Case
from workflow.process.consequences import consequences
from workflow.process.evaluator import Verdict, evaluate
from workflow.process.machine import EVENTS, move
from workflow.process.reading import ActionBody
from workflow.queries.declarations.views import declaration_view
from workflow.record.rows import event_row, history_row
from workflow.runtime.service import Service
from workflow.store import Connection, Store
from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import BEGIN, COMMIT
from workflow.store.declarations import declarations
from workflow.store.declarations.decided import moved_statements
from workflow.store.declarations.transitions import record_transition
from workflow.store.ledger import accounts
from workflow.vocabulary import MOVING, SETTLING, Event

_READ_IN_TURN = frozenset({*SETTLING, Event.SUBMIT})  # each is one transaction of two round trips


def known_event(name: str) -> Event:
    """The event of that name. Raises `NotFound` for any other name."""
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
    """Take `event` and return the declaration after it. With `dry_run`, write nothing and return the verdict.

    The owner of a credential is looked up together with the first rows that are read. Raises
    `NotAuthenticated`, `NotFound`, `NotPermitted`, `WrongState`, `AlreadyClaimed`, `LostRace`,
    `VersionMismatch` or `GuardRefused` with every failed guard.
    """
    if isinstance(who, Credential) and not (service.store.may_autocommit and event in EVENTS):
        who = who.actor(service)  # an unknown sender must not hold the only write lock, or learn of events
    wanted = known_event(event)
    if dry_run:
        with service.store.read() as connection:
            asked = declaration_id, wanted, body, version
            return _dry_run(open_case(service, connection, who, *asked, takes=False))
    at_once = service.store.may_autocommit and wanted in _READ_IN_TURN
    begin, end = ((BEGIN,), (COMMIT,)) if at_once else ((), ())
    try:
        with _unit_of_work(service.store, wanted) as connection:
            case = open_case(service, connection, who, declaration_id, wanted, body, version, begin=begin)
            case.last = end
            view = carry_out(case)
    except GuardRefused:
        service.refused()
        raise
    service.committed()
    return view


def take(
    service: Service, connection: Connection, actor: Actor, declaration_id: str, event: Event
) -> dict[str, Any]:
    """Take `event` with an empty body, within a larger transaction. Raises what `perform` raises."""
    return carry_out(open_case(service, connection, actor, declaration_id, event, ActionBody()))


def _unit_of_work(store: Store, event: Event) -> AbstractContextManager[Connection]:
    """The unit of work of an event. On PostgreSQL a plain transition is one statement, without `BEGIN`."""
    if event in _READ_IN_TURN:
        return store.write(begin=False)
    if event in MOVING:
        return store.write()
    return store.read() if store.may_autocommit else store.write()


def _turn(connection: Connection, declaration_id: str, event: Event) -> list[Statement]:
    """What an event waits for before it reads; on SQLite writers take turns anyway."""
    if event in SETTLING:
        return accounts.lock_statements(connection, declaration_id=declaration_id)
    if event == Event.SUBMIT and connection.dialect.name != "sqlite":
        return [declarations.turn_statement(declaration_id)]
    return []


def open_case(
    service: Service,
    connection: Connection,
    who: Actor | Credential,
    declaration_id: str,
    event: Event,
    body: ActionBody,
    version: int | None = None,
    *,
    takes: bool = True,
    begin: Sequence[Statement] = (),
) -> Case:
    """The case of a declaration; where it `takes` the event, read when it is its turn, after `begin`.

    Raises `NotFound` where the actor may not read it, and `VersionMismatch`.
    """
    turn = _turn(connection, declaration_id, event) if takes else ()
    asked = service, connection, who, declaration_id, event, body
    case = Case.open(*asked, first=[*begin, *turn], settles=takes and event in SETTLING)
    if case is None or not may_read(connection, case.actor, case.row):
        raise NotFound()
    if version is not None and version != case.row["version"]:
        raise VersionMismatch(current=case.row["version"])
    return case


def _dry_run(case: Case) -> dict[str, Any]:
    verdict = evaluate(case)
    forecast = None
    if case.event in (Event.SUBMIT, Event.APPROVE) and verdict.obstacle is None:
        forecast = case.assessed_item.to_mapping()
    state = case.row["state"]
    states = {"from_state": state, "from_state_text": name_of(STATES, state)}
    told = {**states, "forecast": forecast, "warnings": case.warnings_told}
    told["consequences"] = consequences(case)
    return {**verdict.to_mapping(), **told}


def carry_out(case: Case) -> dict[str, Any]:
    """Take the event in the case's transaction, and return the declaration after the event."""
    verdict = evaluate(case)
    if verdict.obstacle is not None:
        raise verdict.obstacle
    if verdict.refusals:
        _count(case, verdict)
    state = move(case.row["state"], case.event, verdict.refusals, **case.conditions)
    return _write(case, state)


def _count(case: Case, verdict: Verdict) -> None:
    """Note which guards refused, by edition and row. The notes are written after the transaction."""
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
    """Write the transition with everything that belongs to it, in the case's transaction."""
    before = case.row
    effects = EFFECTS[case.event](case, state)  # before the instant is taken: settling may give a later one
    changes = {"state": state, "sequence": before["sequence"] + 1, "updated_at": case.now, **effects}
    logged = history_row(
        before,
        changes,
        str(case.event),
        actor_id=case.actor.id,
        at=case.now,
        reason_code=case.body.reason_code,
        comment=case.body.comment,
        detail=case.detail,
    )
    changes["head_hash"] = logged["hash"]
    event = event_row(before, logged)
    moved = moved_statements(case.connection.dialect.name, before, changes.get("body_id", before["body_id"]))
    together = {"first": case.settled, "last": [*moved, *case.last]}
    if not record_transition(case.connection, before, changes, logged, event, sent=case.sent, **together):
        raise LostRace()
    after = {**before, **changes, "version": before["version"] + 1}
    if after["body_id"] != before["body_id"]:
        after["body_name"] = case.body_name(after["body_id"])
    return declaration_view(after, case.actor)
