"""Rows of a person's history: what became of the person, and who did it. They are only added."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from workflow.store.database.lists import Part, part
from workflow.store.database.rows import Record
from workflow.tables import person_change, principal


def add_change(
    connection: Connection, person_id: str, event: str, *, actor_id: str, at: datetime, detail: Record
) -> int:
    """Add a row to the history of a person whom this transaction holds. Returns its number."""
    last = select(func.coalesce(func.max(person_change.c.sequence), 0)).where(
        person_change.c.person_id == person_id
    )
    sequence = int(connection.execute(last).scalar_one()) + 1
    row = {"person_id": person_id, "sequence": sequence, "event": event, "actor_id": actor_id, "at": at}
    connection.execute(insert(person_change), {**row, "detail": dict(detail)})
    return sequence


def list_changes(connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int) -> Part:
    """What became of a person after a position, in order."""
    of = (
        select(person_change, principal.c.name.label("actor_name"))
        .select_from(person_change.join(principal, principal.c.id == person_change.c.actor_id))
        .where(person_change.c.person_id == person_id)
    )
    return part(connection, of, person_change.c.position, after, limit)
