"""Moves declarations and study records from one person to another, in the ledger and in every history.

The hours leave the one's accounts and are settled anew in the other's: entries are appended, never edited.
Each declaration gets a history row that names both, under whose seal it is the other's from then on.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workflow.clock import not_before
from workflow.errors import LostRace
from workflow.ledger.accounts import Cause
from workflow.ledger.changes import hours_between
from workflow.ledger.settlement import Settlement
from workflow.ledger.title_records import declaration_record, requirement_view
from workflow.process.union import Having, assess_one
from workflow.record.rows import event_row, history_row
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.prepared import run_together
from workflow.store.declarations import declarations
from workflow.store.declarations.transitions import record_transition
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.ledger import study_records
from workflow.store.people.changes import merges as rows
from workflow.vocabulary import MERGE_UNDONE, PERSON_MERGED, Category, RecordEvent, State

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Move:
    """From whom to whom, by which merge, and which declarations and study records."""

    merge_id: str
    actor_id: str
    at: datetime
    gone: Having
    kept: Having
    declarations: Collection[str]
    records: Collection[str]
    undo: bool = False

    @property
    def event(self) -> str:
        """The event of the histories."""
        return MERGE_UNDONE if self.undo else PERSON_MERGED

    def cause(self, records: Sequence[Row], event: RecordEvent) -> Cause:
        """What moves the hours, with what is done to each record."""
        told = {row["id"]: event for row in records}
        return Cause(
            self.event,
            self.merge_id,
            self.at,
            self.actor_id,
            merge=self.merge_id,
            records=records,
            events=told,
        )


def move(service: Service, connection: Connection, what: Move) -> None:
    """Move them, within a transaction that has locked both persons. Raises `LostRace`, `TooMuch`."""
    gone, kept, editions = what.gone, what.kept, service.editions
    going = [row for row in gone.live if row["id"] in what.declarations]
    records = [row for row in gone.records if row["id"] in what.records]
    years = gone.years
    left = _leave(service, connection, what, going, records)
    held = {row["id"]: row for row in declarations.hold(connection, what.declarations).values()}
    arriving = [{**row, **_books(left, row)} for row in going]
    _move_records(connection, what, records)
    _, all_records = declarations.load_dossier(connection, kept.person_id)
    live = [*kept.live, *arriving]
    now, assessment, accounts = assess_one(
        editions, kept, what.at, live=live, records=all_records, years=years | kept.years
    )
    cause = what.cause(records, RecordEvent.MERGE_IN)
    counting = sorted(gone.counting(going, records))
    settlement = Settlement(connection, editions, kept.person_id, assessment, cause, counting, accounts)
    settlement.moving = frozenset(row["id"] for row in going)
    _, statements = settlement.settle(now.holding, None, all_records)
    run_together(connection, statements)
    told = [
        record
        for row in held.values()
        for record in _write(connection, what, row, settlement.moved.get(row["id"]))
    ]
    ledger_rows.put_title_records(connection, told)


def _books(left: Mapping[str, Row], row: Row) -> dict[str, Any]:
    """What a declaration holds between the two persons: nothing."""
    change = left.get(row["id"])
    return {"recognised": change["recognised"], "revision": change["revision"]} if change else {}


def _leave(
    service: Service, connection: Connection, what: Move, going: Sequence[Row], records: Sequence[Row]
) -> Mapping[str, Row]:
    """Settle what the one has from now on. Returns what each declaration that goes holds then: nothing."""
    gone = what.gone
    stays = [row for row in gone.live if row["id"] not in what.declarations]
    staying = [row for row in gone.records if row["id"] not in what.records]
    if not gone.years:
        return {}
    now, assessment, accounts = assess_one(
        service.editions, gone, what.at, live=stays, records=staying, years=gone.years
    )
    cause = what.cause(records, RecordEvent.MERGE_OUT)
    known = sorted(gone.accounts)  # no account is opened for who has nothing any more
    settlement = Settlement(connection, service.editions, gone.person_id, assessment, cause, known, accounts)
    leaving = [row for row in going if row["state"] in (State.APPROVED, State.SYNCED)]
    _, statements = settlement.settle(now.holding, None, staying, records, left=leaving)
    run_together(connection, statements)
    return settlement.moved


def _move_records(connection: Connection, what: Move, records: Sequence[Row]) -> None:
    arrival = study_records.last_arrival(connection, what.kept.person_id)
    for row in sorted(records, key=lambda row: (row["arrival"], row["id"])):
        arrival += 1
        values = {"person_id": what.kept.person_id, "arrival": arrival}
        study_records.update_record(connection, row["id"], values)


def _write(connection: Connection, what: Move, row: Row, settled: Row | None) -> list[dict[str, Any]]:
    """Write that a declaration is the other's. Returns rows for the title system, of what is synced."""
    to = what.kept.person_id
    if row["person_id"] != what.gone.person_id:
        raise LostRace()
    if not row["sequence"]:
        if not rows.give_draft(connection, row, to):
            raise LostRace()
        return []
    at = not_before(what.at, row["updated_at"])
    changes: dict[str, Any] = {"person_id": to, "sequence": row["sequence"] + 1, "updated_at": at}
    detail: dict[str, Any] = {
        "merge": {"id": what.merge_id, "from_person_id": what.gone.person_id, "to_person_id": to}
    }
    reason = None
    if settled is not None:
        changes |= settled
        if (row["recognised"] or {}) != settled["recognised"]:
            detail |= hours_between(row["recognised"], settled["recognised"])
            reason = "HOURS"
        if row["state"] == State.SYNCED:  # so that a later entry gets another key
            changes["revision"] = max(settled["revision"], row["revision"] + 1)
    logged = history_row(
        row, changes, what.event, actor_id=what.actor_id, at=at, reason_code=reason, detail=detail
    )
    changes["head_hash"] = logged["hash"]
    if not record_transition(connection, row, changes, logged, event_row(row, logged)):
        raise LostRace()
    return _told(connection, row, changes, at) if row["state"] == State.SYNCED else []


def _told(connection: Connection, row: Row, changes: Row, at: datetime) -> list[dict[str, Any]]:
    """The title system withdraws what it holds of the one, and records it of the other."""
    revision, hours = changes["revision"], changes.get("recognised", row["recognised"]) or {}
    withdrawn = declaration_record("withdrawal", row, revision, row["recognised"] or {}, at)
    now = {**row, "person_id": changes["person_id"]}
    if row["category"] != Category.SPECIAL_CIRCUMSTANCE:
        return [withdrawn, declaration_record("entry", now, revision, hours, at)]
    accounts = ledger_rows.load_accounts(connection, now["person_id"])
    required = requirement_view(now, {account["year"]: account for account in accounts})
    return [
        withdrawn,
        declaration_record("adjustment", now, revision, hours, at, requirement=required),
    ]
