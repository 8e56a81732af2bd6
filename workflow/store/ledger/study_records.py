"""Rows of the city platform's study records."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from workflow.store.database.lists import Part, part
from workflow.store.database.rows import Record, all_rows
from workflow.store.database.seals import reseal
from workflow.tables import study_record, study_record_change


def source_digest(source_key: str) -> str:
    """What a platform's own id of a record is looked up by. NFKC makes one character up to eighteen."""
    return hashlib.sha256(source_key.encode()).hexdigest()


def load_by_source(connection: Connection, source_digests: Sequence[str]) -> dict[str, Record]:
    """Records that are known already, by the digest of the platform's own id."""
    found = select(study_record).where(study_record.c.source_digest.in_(source_digests))
    return {row["source_digest"]: row for row in all_rows(connection.execute(found))}


def last_arrival(connection: Connection, person_id: str) -> int:
    """The number of the person's record that arrived last; 0 where there is none. The accounts are locked."""
    wanted = select(func.coalesce(func.max(study_record.c.arrival), 0))
    return int(connection.execute(wanted.where(study_record.c.person_id == person_id)).scalar_one())


def insert_records(connection: Connection, rows: Sequence[Record]) -> None:
    connection.execute(insert(study_record), [dict(row) for row in rows])


def update_record(connection: Connection, record_id: str, values: Record) -> None:
    """Replace what is known of a record; its outcome is settled anew."""
    connection.execute(update(study_record).where(study_record.c.id == record_id).values(dict(values)))
    reseal(connection, "study_record", {"id": record_id})


def delete_record(connection: Connection, record_id: str) -> None:
    """Delete a record that was withdrawn; its changes stay."""
    connection.execute(delete(study_record).where(study_record.c.id == record_id))


def insert_changes(connection: Connection, rows: Sequence[Record]) -> None:
    """Note what became of records."""
    connection.execute(insert(study_record_change), [dict(row) for row in rows])


def list_changes(
    connection: Connection, source_digest: str, after: tuple[Any, ...] | None, limit: int
) -> Part:
    """What became of every record that had this id, after a position, in order."""
    changes = study_record_change
    of = select(changes).where(changes.c.source_digest == source_digest)
    return part(connection, of, changes.c.position, after, limit)


def list_records(connection: Connection, filters: Record, after: tuple[Any, ...] | None, limit: int) -> Part:
    """Records by id after a key. Filters: person_id, outcome."""
    chosen: Select[Any] = select(study_record)
    for name in ("person_id", "outcome"):
        if filters.get(name) is not None:
            chosen = chosen.where(study_record.c[name] == filters[name])
    return part(connection, chosen, study_record.c.id, after, limit)
