"""Records of the city platform: synchronised without review, and counted once (四(二), R24)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.access.sender import require_still
from workflow.clock import civil_date
from workflow.commands.ledger.record_books import RecordBooks, year_of
from workflow.errors import Conflict, FieldError, Invalid, PersonMerged, PersonUnknown, Refused
from workflow.ids import new_id
from workflow.rules.interface.reading import source_key
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.ledger import study_records
from workflow.store.people.changes.merged import kept_person
from workflow.store.people.standing_rows import standing
from workflow.vocabulary import RecordEvent, RecordOutcome

Row = Mapping[str, Any]

_REPEATED = {"zh": "同一批中重复。", "en": "It stands twice in this batch."}
_FACTS = (
    "subject",
    "topic",
    "hours",
    "completed_at",
    "exam_passed_at",
    "certificate_number",
    "filing_number",
)


def receive_study_records(service: Service, actor: Actor, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Take records in: one result per row, in their order.

    A row: {person_id, source_id, subject, topic?, hours (Decimal), completed_at, exam_passed_at?,
    certificate_number?, filing_number?}, instants aware; or {source_id, errors} for one that is no record.
    The result of a row is {source_id, status: received|updated|moved|unchanged|refused, outcome, code,
    public, professional} or {…, code, detail, errors?}. A record sent again with other facts replaces the
    first; with another person, it moves there, if its own sender sends it; the same facts change nothing.
    """
    require(actor, "study_record.write", Subject())
    by_person: dict[str, list[int]] = {}
    results: list[dict[str, Any]] = [{}] * len(rows)
    whose: dict[str, str] = {}
    for position, row in enumerate(rows):
        if "errors" in row:
            results[position] = _refused(row, Invalid(*row["errors"]))
        elif whose.setdefault(digest_of(row["source_id"]), row["person_id"]) != row["person_id"]:
            results[position] = _refused(row, _repeated())
        else:
            by_person.setdefault(str(row["person_id"]), []).append(position)
    for person_id, positions in by_person.items():
        told = _receive_for_person(service, actor, person_id, [rows[position] for position in positions])
        for position, result in zip(positions, told, strict=True):
            results[position] = result
    return results


def digest_of(source_id: str) -> str:
    """What a record is looked up by: its source id without regard to width, case and blanks."""
    return study_records.source_digest(source_key(source_id))


def _repeated() -> Invalid:
    return Invalid(FieldError("/source_id", "REPEATED_IN_BATCH", _REPEATED))


def _receive_for_person(
    service: Service, actor: Actor, person_id: str, rows: Sequence[Row]
) -> list[dict[str, Any]]:
    """All rows of one person in one transaction; rows that can't be taken are refused one by one."""
    try:
        with service.store.write() as connection:
            require_still(service, connection, actor, "study_record.write", Subject())
            person_id = kept_person(connection, person_id)
            if standing(connection, person_id, service.clock.today()) is None:
                raise PersonUnknown()
            books = _lock(service, connection, actor, person_id, rows)
            if (into := kept_person(connection, person_id)) != person_id:  # while the lock was waited for
                raise PersonMerged(merged_into=into)
            statuses = _Receipt(books, actor, person_id).take(rows)
            outcomes = books.settle_all()[person_id]
    except IntegrityError:
        # Another person's batch brought the same source id at this very moment.
        return [
            _refused(row, Conflict("The source id was taken meanwhile; send the row again.")) for row in rows
        ]
    except Refused as refused:
        return [_refused(row, refused) for row in rows]
    service.committed()
    return [
        _refused(row, status)
        if isinstance(status, Refused)
        else {"source_id": row["source_id"], "status": status[0], **outcomes[status[1]]}
        for row, status in zip(rows, statuses, strict=True)
    ]


def _lock(
    service: Service, connection: Connection, actor: Actor, person_id: str, rows: Sequence[Row]
) -> RecordBooks:
    """Lock the accounts of the person, and of everybody from whom a row takes a record."""
    years = {person_id: {civil_date(row["completed_at"]).year for row in rows}}
    known = study_records.load_by_source(connection, [digest_of(row["source_id"]) for row in rows])
    for record in known.values():
        if _may_move(actor, record):
            years.setdefault(record["person_id"], set()).add(year_of(record))
    return RecordBooks.lock(service, connection, actor.id, years)


def _may_move(actor: Actor, record: Row) -> bool:
    return permits(actor, "study_record.move", Subject(sender_id=record["sent_by"]))


def _refused(row: Row, refused: Refused) -> dict[str, Any]:
    told = {
        "source_id": row["source_id"],
        "status": "refused",
        "code": refused.code,
        "detail": refused.message,
    }
    if isinstance(refused, Invalid):
        told["detail"] = "; ".join(f"{error.pointer} {error.code}" for error in refused.errors)
        told["errors"] = [
            {"pointer": error.pointer, "code": error.code, "text": dict(error.text)}
            for error in refused.errors
        ]
    return told


class _Receipt:
    """Takes the rows of one person into the store; the ledger is settled afterwards."""

    def __init__(self, books: RecordBooks, actor: Actor, person_id: str) -> None:
        self.books, self.actor, self.person_id = books, actor, person_id
        self.connection = books.connection
        self.new: dict[str, dict[str, Any]] = {}

    def take(self, rows: Sequence[Row]) -> list[tuple[str, str] | Refused]:
        """Returns for each row its status and the record's id, or why it is refused."""
        digests = [digest_of(row["source_id"]) for row in rows]
        self.known = dict(study_records.load_by_source(self.connection, digests))
        self.arrival = study_records.last_arrival(self.connection, self.person_id)
        statuses: list[tuple[str, str] | Refused] = []
        for row, digest in zip(rows, digests, strict=True):
            facts = {name: row.get(name) for name in _FACTS}
            facts["hours"] = Decimal(int(row["hours"] * 2)) / 2  # printed hours, down to the grid (R6)
            try:
                statuses.append(self._take(row["source_id"], digest, facts))
            except Refused as refused:
                statuses.append(refused)
        if self.new:
            study_records.insert_records(self.connection, list(self.new.values()))
        return statuses

    def _take(self, source_id: str, digest: str, facts: Row) -> tuple[str, str]:
        earlier = self.known.get(digest) or self.new.get(digest)
        if earlier is None:
            return "received", self._add(source_id, digest, facts)
        if earlier["person_id"] != self.person_id:
            return "moved", self._move(earlier, facts)
        if all(earlier[name] == facts[name] for name in _FACTS):
            return "unchanged", earlier["id"]
        if digest in self.new:
            raise _repeated()
        # What somebody said of the record at its release was said of these facts.
        self._replace(earlier, {**facts, "release": None}, RecordEvent.UPDATE)
        return "updated", earlier["id"]

    def _add(self, source_id: str, digest: str, facts: Row) -> str:
        self.arrival += 1
        record = {
            "id": new_id(),
            "person_id": self.person_id,
            "source_id": source_id,
            "source_digest": digest,
            "sent_by": self.actor.id,
            "arrival": self.arrival,
            "outcome": RecordOutcome.NO_CREDIT.value,
            "received_at": self.books.at,
            **facts,
        }
        self.new[digest] = record
        self.books.note(self.person_id, RecordEvent.RECEIVE, None, record)
        return str(record["id"])

    def _move(self, earlier: Row, facts: Row) -> str:
        """The record is another person's: its sender may move it. There its hours are taken back first."""
        whose = earlier["person_id"]
        if not _may_move(self.actor, earlier):
            raise Conflict("This source id belongs to another person's record.")
        if whose not in self.books.years:
            raise Conflict("The record was moved meanwhile; send the row again.")
        self.arrival += 1
        values = {**facts, "person_id": self.person_id, "arrival": self.arrival, "release": None}
        self.books.note(whose, RecordEvent.MOVE_OUT, earlier, None)
        self._replace(earlier, values, RecordEvent.MOVE_IN)
        return str(earlier["id"])

    def _replace(self, earlier: Row, values: Row, event: RecordEvent) -> None:
        study_records.update_record(self.connection, earlier["id"], values)
        self.known[str(earlier["source_digest"])] = {**earlier, **values}
        self.books.note(self.person_id, event, earlier, {**earlier, **values})
