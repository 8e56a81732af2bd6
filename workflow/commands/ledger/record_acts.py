"""What is done to one record of the city platform: its sender withdraws it, the bureau releases it (R15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.ledger.record_books import RecordBooks, year_of
from workflow.commands.ledger.study_records import digest_of
from workflow.errors import FieldError, Invalid, LostRace, NotFound, NotHeld, SelfReview
from workflow.formats import instant_text
from workflow.queries.ledger.records import record_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.ledger import study_records
from workflow.vocabulary import Code, RecordEvent, RecordOutcome

Row = Mapping[str, Any]


def withdraw_study_record(service: Service, actor: Actor, source_id: str) -> None:
    """Withdraw a record: its hours leave the ledger, and what was deduped or held because of it counts.

    Only its own sender may. Raises `NotFound`, `NotPermitted`, `LostRace`.
    """
    with service.store.write() as connection:
        row, books = _held_open(service, connection, actor, source_id, "study_record.withdraw")
        study_records.delete_record(connection, row["id"])
        books.note(row["person_id"], RecordEvent.WITHDRAW, row, None)
        books.settle_all()
    service.committed()


def release_study_record(
    service: Service, actor: Actor, source_id: str, *, topic: str | None = None
) -> dict[str, Any]:
    """Let a record count that is held for a person: as it is, or under a listed `topic`. Returns the record.

    What is said here holds until the platform sends the record with other facts. Raises `NotFound`,
    `NotPermitted`, `SelfReview`, `NotHeld`, `Invalid` for a topic that is not listed, `LostRace`.
    """
    with service.store.write() as connection:
        row, books = _held_open(service, connection, actor, source_id, "study_record.release")
        if actor.person_id is not None and actor.person_id == row["person_id"]:
            raise SelfReview(verb="study_record.release")
        if row["outcome"] != RecordOutcome.FLAG:
            raise NotHeld()
        before = row["release"] or {}
        release = {
            "codes": sorted({*before.get("codes", ()), row["code"]}),
            "topic": _listed(service, connection, row, topic) or before.get("topic"),
            "by": actor.id,
            "at": instant_text(books.at),
        }
        study_records.update_record(connection, row["id"], {"release": release})
        books.note(row["person_id"], RecordEvent.RELEASE, row, {**row, "release": release})
        books.settle_all()
        found = study_records.load_by_source(connection, [row["source_digest"]])
    service.committed()
    return record_view(service, found[row["source_digest"]])


def _held_open(
    service: Service, connection: Connection, actor: Actor, source_id: str, verb: str
) -> tuple[Row, RecordBooks]:
    """The record, as it is under the lock of its person's accounts, and these books."""
    digest = digest_of(source_id)
    seen = study_records.load_by_source(connection, [digest]).get(digest)
    require(actor, verb, Subject(sender_id=seen["sent_by"] if seen else None))
    if seen is None:
        raise NotFound()
    books = RecordBooks.lock(service, connection, actor.id, {seen["person_id"]: [year_of(seen)]})
    row = study_records.load_by_source(connection, [digest]).get(digest)
    if row is None or (row["id"], row["person_id"]) != (seen["id"], seen["person_id"]):
        raise LostRace()
    return row, books


def _listed(service: Service, connection: Connection, row: Row, topic: str | None) -> str | None:
    """The topic, if the account's edition lists it. Raises `Invalid` for another one."""
    if topic is None:
        return None
    year = year_of(row)
    accounts, _ = ledger_rows.load_account_heads(connection, row["person_id"])
    edition = service.editions.get(accounts[year])
    if topic.strip() not in edition.topic_keys:
        words = edition.texts[Code.TOPIC_UNKNOWN]
        raise Invalid(FieldError("/topic", Code.TOPIC_UNKNOWN.value, {"zh": words.zh, "en": words.en}))
    return topic.strip()
