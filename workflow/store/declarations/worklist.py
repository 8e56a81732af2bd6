"""Lists of declarations by key: the search over visible ones, and the queue of reviewing bodies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    false,
    func,
    or_,
    select,
    text,
    tuple_,
    union_all,
)

from workflow.store.database.rows import Record, all_rows
from workflow.store.declarations.declarations import WITH_NAMES
from workflow.tables import declaration, person
from workflow.tables.declarations import TO_BE_CHECKED

_COUNT_LIMIT = 1001
SORTS: Mapping[str, ColumnElement[Any]] = {
    "due": declaration.c.due_on,
    "submitted": declaration.c.submitted_at,
}


def visible_to(
    person_id: str | None, body_ids: Sequence[str], alternate_body_ids: Sequence[str]
) -> ColumnElement[bool]:
    """The condition for a person's declarations, and those at bodies which they review for or administer."""
    alternatives: list[ColumnElement[bool]] = [false()]
    if person_id is not None:
        alternatives.append(declaration.c.person_id == person_id)
    if body_ids:
        alternatives.append(declaration.c.body_id.in_(body_ids))
    if alternate_body_ids:
        alternatives.append(
            and_(declaration.c.body_id.in_(alternate_body_ids), declaration.c.alternate.is_(True))
        )
    return or_(*alternatives)


def list_declarations(
    connection: Connection,
    visible: ColumnElement[bool] | None,
    filters: Record,
    after: tuple[Any, ...] | None,
    limit: int,
) -> tuple[list[Record], int]:
    """Declarations, newest first, one more than `limit` where there are more; and the count, cut at 1,001."""
    where = [] if visible is None else [visible]
    where += [
        declaration.c[name] == filters[name]
        for name in ("state", "category", "person_id", "body_id", "assignee_id")
        if filters.get(name) is not None
    ]
    if filters.get("year") is not None:
        where += [declaration.c.first_year <= filters["year"], declaration.c.last_year >= filters["year"]]
    if filters.get("q"):
        named = select(person.c.id).where(person.c.name.startswith(filters["q"], autoescape=True))
        where.append(declaration.c.person_id.in_(named))
    counted = select(declaration.c.id).where(*where).limit(_COUNT_LIMIT).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    found = WITH_NAMES.where(*where)
    if after is not None:
        found = found.where(declaration.c.id < after[0])
    rows = connection.execute(found.order_by(declaration.c.id.desc()).limit(limit + 1))
    return all_rows(rows), int(count)


def list_queue(
    connection: Connection,
    lanes: Sequence[tuple[str, bool]],
    filters: Record,
    sort: str,
    after: tuple[Any, ...] | None,
    limit: int,
) -> tuple[list[Record], int]:
    """Work items of some lanes (body, alternates only), earliest first; and the count.

    Each lane is a range of a partial index in the wanted order, so that a page costs the same however
    long the queue is and however far it was read. A declaration waits while it has a due date.
    """
    if not lanes:
        return [], 0
    key = SORTS[sort]
    chosen = [_lane(lane, filters) for lane in lanes]
    counted = union_all(*[_part(lane.limit(_COUNT_LIMIT)) for lane in chosen]).limit(_COUNT_LIMIT)
    count = connection.execute(select(func.count()).select_from(counted.subquery())).scalar_one()
    if after is not None:
        chosen = [lane.where(tuple_(key, declaration.c.id) > tuple_(*after)) for lane in chosen]
    parts = [_part(lane.order_by(key, declaration.c.id).limit(limit + 1)) for lane in chosen]
    ids = union_all(*parts).subquery()
    found = (
        WITH_NAMES.where(declaration.c.id.in_(select(ids.c.id)))
        .order_by(key, declaration.c.id)
        .limit(limit + 1)
    )
    return all_rows(connection.execute(found)), int(count)


def list_spot_checks(
    connection: Connection, filters: Record, after: tuple[Any, ...] | None, limit: int
) -> tuple[list[Record], int]:
    """Approved declarations that were drawn for a spot check and not looked at yet, by submission.

    The partial index holds drawn declarations that are decided or back with their applicant.
    """
    key = declaration.c.submitted_at
    where = [
        text(TO_BE_CHECKED[connection.dialect.name]),
        declaration.c.state.in_(("approved", "synced")),
        *[declaration.c[name] == filters[name] for name in ("category", "body_id") if filters.get(name)],
    ]
    counted = select(declaration.c.id).where(*where).limit(_COUNT_LIMIT).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    if after is not None:
        where.append(tuple_(key, declaration.c.id) > tuple_(*after))
    found = WITH_NAMES.where(*where).order_by(key, declaration.c.id).limit(limit + 1)
    return all_rows(connection.execute(found)), int(count)


def _lane(lane: tuple[str, bool], filters: Record) -> Select[Any]:
    body_id, alternates_only = lane
    found = select(declaration.c.id).where(
        declaration.c.body_id == body_id, declaration.c.due_on.is_not(None)
    )
    if filters.get("state") is not None:
        found = found.where(declaration.c.state == filters["state"])
    if alternates_only:
        found = found.where(declaration.c.alternate.is_(True))
    if filters.get("category") is not None:
        found = found.where(declaration.c.category == filters["category"])
    if filters.get("assignee_id") is not None:
        found = found.where(declaration.c.assignee_id == filters["assignee_id"])
    if filters.get("spot_check") is not None:
        drawn = func.coalesce(declaration.c.route["spot_check"].as_boolean(), false())
        found = found.where(drawn.is_(filters["spot_check"]))
    if filters.get("due_before") is not None:
        found = found.where(declaration.c.due_on < filters["due_before"])
    return found


def _part(lane: Select[Any]) -> Select[Any]:
    # SQLite takes ORDER BY and LIMIT in a part of a union only inside a subquery.
    return select(lane.subquery().c.id)
