"""Rows of idempotency keys: claimed, marked in the transaction of the effect, answered, purged.

`status` NULL: claimed, nothing done. 0: the effect is committed, the answer not stored yet. Else: answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from workflow.store.database.rows import Record, first_row
from workflow.tables import idempotency as table

EFFECTIVE = 0
GIVEN_UP = 0  # instead of the number of a process


def insert(
    connection: Connection, principal_id: str, key: str, fingerprint: str, holder: int, now: datetime
) -> bool:
    """Claim the key for a process. Returns whether it was free."""
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = make(table).values(
        principal_id=principal_id, key=key, fingerprint=fingerprint, holder=holder, created_at=now
    )
    claimed = statement.on_conflict_do_nothing(index_elements=["principal_id", "key"]).returning(table.c.key)
    return connection.execute(claimed).first() is not None


def find(connection: Connection, principal_id: str, key: str) -> Record | None:
    found = select(table).where(table.c.principal_id == principal_id, table.c.key == key)
    return first_row(connection.execute(found))


def take_over(
    connection: Connection, principal_id: str, key: str, seen: datetime, holder: int, now: datetime
) -> bool:
    """Take over a claim without effect, last claimed at `seen`. Returns whether we got it; only one does."""
    values = {"created_at": now, "holder": holder}
    return _change(connection, principal_id, key, seen, values, table.c.status.is_(None))


def mark(connection: Connection, principal_id: str, key: str, claimed_at: datetime) -> bool:
    """Note, in the transaction of the effect, that there is one. False: the claim was taken over."""
    unanswered = or_(table.c.status.is_(None), table.c.status == EFFECTIVE)
    return _change(connection, principal_id, key, claimed_at, {"status": EFFECTIVE}, unanswered)


def answer(
    connection: Connection,
    principal_id: str,
    key: str,
    claimed_at: datetime,
    values: Mapping[str, Any],
) -> bool:
    """Keep the answer for replay: status, headers, rights, and body; None: it is never stored."""
    return _change(connection, principal_id, key, claimed_at, values)


def release(connection: Connection, principal_id: str, key: str, claimed_at: datetime) -> None:
    """Forget a claim that had no effect; of one that had, note that nobody will bring its answer any more."""
    held = (
        table.c.principal_id == principal_id,
        table.c.key == key,
        table.c.created_at == claimed_at,
    )
    connection.execute(delete(table).where(*held, table.c.status.is_(None)))
    connection.execute(update(table).where(*held, table.c.status == EFFECTIVE).values(holder=GIVEN_UP))


def any_before(connection: Connection, before: datetime) -> bool:
    return connection.execute(select(1).where(table.c.created_at < before).limit(1)).first() is not None


def purge(connection: Connection, before: datetime) -> int:
    """Delete the keys claimed before `before`. Returns how many."""
    return connection.execute(delete(table).where(table.c.created_at < before)).rowcount


def _change(
    connection: Connection,
    principal_id: str,
    key: str,
    seen: datetime,
    values: Mapping[str, Any],
    *where: Any,
) -> bool:
    held = (table.c.principal_id == principal_id, table.c.key == key, table.c.created_at == seen)
    return connection.execute(update(table).where(*held, *where).values(**values)).rowcount == 1
