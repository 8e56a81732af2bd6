"""Rows of the levels of the log that somebody asked for, for a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record
from workflow.tables import log_level

_MOST = 1000  # more than there are modules that anybody would ask for at once
_UNENDED = Prepared(
    select(log_level.c.module, log_level.c.level, log_level.c.asked_by, log_level.c.until)
    .where(log_level.c.until > bindparam("now", type_=log_level.c.until.type))
    .order_by(log_level.c.asked_at.desc(), log_level.c.id.desc())
    .limit(_MOST)
)


def insert_level(connection: Connection, row: Record) -> None:
    connection.execute(insert(log_level).values(**row))


def unended(connection: Connection, now: datetime) -> Sequence[Record]:
    """(module, level, asked_by, until) of what has not ended, what was asked last first."""
    return _UNENDED.all(connection, {"now": now})
