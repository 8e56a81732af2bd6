"""Rows of the city platform's study records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from workflow.store.database.rows import Record, all_rows
from workflow.tables import study_record


def load_by_source(connection: Connection, source_ids: Sequence[str]) -> dict[str, Record]:
    """Records that are known already, by the platform's own id."""
    found = select(study_record).where(study_record.c.source_id.in_(source_ids))
    return {row["source_id"]: row for row in all_rows(connection.execute(found))}


def insert_records(connection: Connection, rows: Sequence[Record]) -> None:
    connection.execute(insert(study_record), [dict(row) for row in rows])


def update_record(connection: Connection, record_id: str, facts: Record) -> None:
    """Replace what the platform says of a record; its outcome is settled anew."""
    connection.execute(update(study_record).where(study_record.c.id == record_id).values(dict(facts)))


def list_records(
    connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int
) -> tuple[list[Record], int]:
    """A person's records by id after a key (one more than `limit` where there are more), and the count."""
    of_person: Select[Any] = select(study_record).where(study_record.c.person_id == person_id)
    count = connection.execute(
        select(func.count()).select_from(of_person.limit(1001).subquery())
    ).scalar_one()
    if after is not None:
        of_person = of_person.where(study_record.c.id > after[0])
    rows = connection.execute(of_person.order_by(study_record.c.id).limit(limit + 1))
    return all_rows(rows), int(count)
