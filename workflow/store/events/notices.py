"""Rows of the notice ledger: who was told what, and when they read it (四(一), 六)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)

from workflow.store.database.engine import INSERT
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import notice
from workflow.tables.columns import Json

_COUNT_LIMIT = 1000


def _for(person_id: str | None, bodies: Collection[str]) -> ColumnElement[bool]:
    own = notice.c.person_id == person_id if person_id else false()
    return or_(own, notice.c.organization_id.in_(sorted(bodies))) if bodies else own


def list_notices(
    connection: Connection,
    person_id: str | None,
    bodies: Collection[str],
    *,
    unread: bool | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> tuple[list[Record], int]:
    """Notices to a person or to bodies, newest first, one more than `limit` where there are; their count."""
    chosen = _for(person_id, bodies)
    if unread is not None:
        chosen = and_(chosen, notice.c.read_at.is_(None) if unread else notice.c.read_at.is_not(None))
    all_of_them = select(notice).where(chosen)
    count = connection.execute(
        select(func.count()).select_from(all_of_them.limit(_COUNT_LIMIT + 1).subquery())
    ).scalar_one()
    page = all_of_them
    if after is not None:
        page = page.where(tuple_(notice.c.created_at, notice.c.id) < tuple_(*after))
    page = page.order_by(notice.c.created_at.desc(), notice.c.id.desc()).limit(limit + 1)
    return all_rows(connection.execute(page)), int(count)


def find(
    connection: Connection, notice_id: str, person_id: str | None, bodies: Collection[str]
) -> Record | None:
    """The notice, if it was to the person or to one of the bodies."""
    found = select(notice).where(notice.c.id == notice_id, _for(person_id, bodies))
    return first_row(connection.execute(found))


_ADDED = tuple(column.name for column in notice.c if column.name != "read_at")
_ALL_AT_ONCE = Prepared(
    INSERT["postgresql"](notice)
    .from_select(
        list(_ADDED),
        select(*(column(name) for name in _ADDED)).select_from(
            func.jsonb_populate_recordset(literal_column("NULL::notice"), bindparam("rows", type_=Json))
        ),
    )
    .on_conflict_do_nothing()
)
_ONE = Prepared(
    INSERT["sqlite"](notice)
    .values({name: bindparam(name, type_=notice.c[name].type) for name in _ADDED})
    .on_conflict_do_nothing()
)


def add_notices(connection: Connection, rows: Sequence[Record]) -> None:
    """Add notices; where a recipient already has one of the same event, that one stays as it is."""
    if connection.dialect.name == "postgresql":  # where each statement costs more than its row
        _ALL_AT_ONCE.execute(connection, {"rows": rows})
        return
    run_together(connection, [(_ONE, row) for row in rows])


def mark_read(connection: Connection, notice_id: str, at: datetime) -> None:
    """Note the first reading; later ones change nothing."""
    connection.execute(
        update(notice).where(notice.c.id == notice_id, notice.c.read_at.is_(None)).values(read_at=at)
    )
