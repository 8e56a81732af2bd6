"""Rows of the notice ledger: who was told what, and when they read it (四(一), 六)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from workflow.store.database.engine import INSERT
from workflow.store.database.lists import is_among
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.database.seals import sealing_of
from workflow.tables import notice
from workflow.tables.columns import Json

_COUNT_LIMIT = 1000


def _for(person_ids: Sequence[str], bodies: Collection[str]) -> ColumnElement[bool]:
    own = notice.c.person_id.in_(person_ids) if person_ids else false()
    return or_(own, notice.c.organization_id.in_(sorted(bodies))) if bodies else own


def list_notices(
    connection: Connection,
    person_ids: Sequence[str],
    bodies: Collection[str],
    *,
    unread: bool | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> tuple[list[Record], int]:
    """Notices to a person (of one id or several) or to bodies, newest first; and their count.

    They are one more than `limit` where there are.
    """
    parts = _parts(person_ids, bodies, unread)
    if not parts:
        return [], 0
    counted = union_all(*[select(part.limit(_COUNT_LIMIT + 1).subquery().c.id) for part in parts])
    count = connection.execute(
        select(func.count()).select_from(counted.limit(_COUNT_LIMIT + 1).subquery())
    ).scalar_one()
    if after is not None:
        parts = [part.where(tuple_(notice.c.created_at, notice.c.id) < tuple_(*after)) for part in parts]
    ids = union_all(*[select(part.order_by(*_LATEST).limit(limit + 1).subquery().c.id) for part in parts])
    page = select(notice).where(notice.c.id.in_(ids)).order_by(*_LATEST).limit(limit + 1)
    return all_rows(connection.execute(page)), int(count)


def told_of(connection: Connection, event_id: str, person_ids: Sequence[str]) -> set[str]:
    """Those of these people who have a notice of the event."""
    among = is_among(notice.c.person_id, connection.dialect.name)
    found = select(notice.c.person_id).where(
        notice.c.event_id == event_id, notice.c.person_id.is_not(None), among
    )
    return set(connection.execute(found, {"ids": list(person_ids)}).scalars())


def last_of_kind(connection: Connection, kind: str, person_ids: Sequence[str]) -> dict[str, datetime]:
    """Person -> when they were last told so; who never was is left out."""
    among = is_among(notice.c.person_id, connection.dialect.name)
    parts = [
        select(notice.c.person_id, func.max(notice.c.created_at).label("at"))
        .where(among, notice.c.person_id.is_not(None), how, notice.c.kind == kind)
        .group_by(notice.c.person_id)
        for how in (notice.c.read_at.is_(None), notice.c.read_at.is_not(None))
    ]
    found: dict[str, datetime] = {}
    for person_id, at in connection.execute(union_all(*parts), {"ids": list(person_ids)}):
        found[person_id] = max(at, found.get(person_id, at))
    return found


_LATEST = (notice.c.created_at.desc(), notice.c.id.desc())


def _parts(person_ids: Sequence[str], bodies: Collection[str], unread: bool | None) -> list[Select[Any]]:
    """The ids of notices to each recipient, read and unread: each part is one range of an index."""
    recipients = [notice.c.person_id == person_id for person_id in person_ids]
    recipients += [notice.c.organization_id == body_id for body_id in sorted(bodies)]
    read = {True: [notice.c.read_at.is_(None)], False: [notice.c.read_at.is_not(None)]}
    wanted = [*read[True], *read[False]] if unread is None else read[unread]
    return [select(notice.c.id).where(to, how) for to in recipients for how in wanted]


def find(
    connection: Connection, notice_id: str, person_ids: Sequence[str], bodies: Collection[str]
) -> Record | None:
    """The notice, if it was to the person or to one of the bodies."""
    found = select(notice).where(notice.c.id == notice_id, _for(person_ids, bodies))
    return first_row(connection.execute(found))


_ADDED = tuple(column.name for column in notice.c if column.name not in ("read_at", "sealed_in"))
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
    sealing = sealing_of(connection)
    rows = [{**row, "seal": sealing.of(notice, row)} for row in rows]
    if connection.dialect.name == "postgresql":  # where each statement costs more than its row
        _ALL_AT_ONCE.execute(connection, {"rows": rows})
        return
    run_together(connection, [(_ONE, row) for row in rows])


def mark_read(connection: Connection, notice_id: str, at: datetime) -> None:
    """Note the first reading; later ones change nothing."""
    connection.execute(
        update(notice).where(notice.c.id == notice_id, notice.c.read_at.is_(None)).values(read_at=at)
    )
