"""The queue of reviewing bodies, and the spot checks that are still to be done, by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    TextClause,
    and_,
    false,
    func,
    literal,
    not_,
    select,
    text,
    true,
    tuple_,
    union_all,
)

from workflow.store.database.lists import is_among
from workflow.store.database.rows import Record, all_rows
from workflow.store.declarations import ranges
from workflow.store.declarations.declarations import WITH_NAMES
from workflow.tables import claimed, declaration, principal, stuck
from workflow.tables.declarations import DRAWN, TO_BE_CHECKED
from workflow.vocabulary import State

_COUNT_LIMIT = 1001
Lane = tuple[str | None, bool]  # a body, None for all; whether only what is for an alternate
Asked = tuple[Sequence[Lane], Record, ColumnElement[Any] | None]  # lanes, filters, code of what is stuck
_WITH_ASSIGNEE = WITH_NAMES.add_columns(
    select(principal.c.name)
    .where(principal.c.id == declaration.c.assignee_id)
    .scalar_subquery()
    .label("assignee_name")
)
SORTS: Mapping[str, ColumnElement[Any]] = {
    "due": declaration.c.due_on,
    "submitted": declaration.c.submitted_at,
}


def list_holders(connection: Connection, ids: Sequence[str]) -> list[Record]:
    """Where some declarations are that still wait, and the names of who has claimed them."""
    named = select(principal.c.name).where(principal.c.id == declaration.c.assignee_id).scalar_subquery()
    columns = ("id", "version", "state", "person_id", "body_id", "alternate")
    found = select(*(declaration.c[name] for name in columns), named.label("assignee_name"))
    waits = declaration.c.id.in_(ids) & declaration.c.due_on.is_not(None)
    return all_rows(connection.execute(found.where(waits)))


def list_queue(
    connection: Connection,
    lanes: Sequence[Lane],
    filters: Record,
    sort: str,
    after: tuple[Any, ...] | None,
    limit: int,
    *,
    stuck_code: ColumnElement[Any] | None = None,
) -> tuple[list[Record], int]:
    """Work items of some lanes (body, alternates only), earliest first; and the count.

    A body None means all bodies. `stuck_code`: that of what nobody can review, where the filter asks.

    Each lane is a range of a partial index in the wanted order, so that a page costs the same however
    long the queue is and however far it was read. Where a filter chooses few, these are read instead.
    A declaration waits while it has a due date.
    """
    if not lanes:
        return [], 0
    key = SORTS[sort]
    chosen = _chosen(connection, lanes, filters, sort, stuck_code)
    if not chosen:
        return [], 0
    count = connection.execute(_counted(chosen)).scalar_one()
    if after is not None:
        chosen = [lane.where(tuple_(key, declaration.c.id) > tuple_(*after)) for lane in chosen]
    parts = [_part(lane.order_by(key, declaration.c.id).limit(limit + 1)) for lane in chosen]
    ids = union_all(*parts).subquery()
    found = (
        _WITH_ASSIGNEE.where(declaration.c.id.in_(select(ids.c.id)))
        .order_by(key, declaration.c.id)
        .limit(limit + 1)
    )
    return all_rows(connection.execute(found)), int(count)


def count_queues(connection: Connection, asked: Sequence[Asked]) -> list[int]:
    """How many there are of each of several lists of `list_queue`, by one statement.

    Each part of it counts up to 1,001, as the list alone does.
    """
    counts = [0] * len(asked)
    parts = []
    for place, (lanes, filters, code) in enumerate(asked):
        chosen = _chosen(connection, lanes, filters, "due", code) if lanes else []
        if chosen:
            parts.append(select(literal(place), _counted(chosen).scalar_subquery()))
    if parts:
        for place, count in connection.execute(union_all(*parts)):
            counts[place] = int(count)
    return counts


def _counted(chosen: Sequence[Select[Any]]) -> Select[int]:
    counted = union_all(*[_part(lane.limit(_COUNT_LIMIT)) for lane in chosen]).limit(_COUNT_LIMIT)
    return select(func.count()).select_from(counted.subquery())


def list_spot_checks(
    connection: Connection, filters: Record, after: tuple[Any, ...] | None, limit: int
) -> tuple[list[Record], int]:
    """Approved declarations that were drawn for a spot check and not looked at yet, by submission.

    The partial index holds drawn declarations that are decided or back with their applicant.
    """
    key = declaration.c.submitted_at
    body_id = filters.get("body_id")
    where = [
        text(TO_BE_CHECKED[connection.dialect.name]),
        declaration.c.phase.in_(("approved", "synced")),
        _of_another(filters),
        *[declaration.c[name] == filters[name] for name in ("category", "body_id") if filters.get(name)],
    ]
    if filters.get("category") or body_id:  # of what many have, the order of the list finds enough
        bodies = None if body_id is None else [body_id]
        few: list[str] = []
        for state in ("approved", "synced"):
            kind = {"state": state, "category": filters.get("category")}
            _, asked = ranges.of_kinds(connection, kind, bodies)
            few += ranges.some(connection, asked, _COUNT_LIMIT)
        named = is_among(declaration.c.id, connection.dialect.name, few)
        where += [named] if len(few) < _COUNT_LIMIT else []
    counted = select(declaration.c.id).where(*where).limit(_COUNT_LIMIT).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    if after is not None:
        where.append(tuple_(key, declaration.c.id) > tuple_(*after))
    found = _WITH_ASSIGNEE.where(*where).order_by(key, declaration.c.id).limit(limit + 1)
    return all_rows(connection.execute(found)), int(count)


def _chosen(
    connection: Connection,
    lanes: Sequence[Lane],
    filters: Record,
    sort: str,
    code: ColumnElement[Any] | None,
) -> list[Select[Any]]:
    """What is chosen of the lanes. Where a filter leaves few in all of them, these few are named."""
    held = _held(connection, filters)
    few = held
    if held is None:
        few = _few(connection, [body_id for body_id, only in lanes if not only], filters, sort)
    chosen = []
    for lane in lanes:
        body_id, alternates_only = lane
        among = few
        if alternates_only and held is None:
            only = text("alternate")  # as the partial index has it
            among = _ids(connection, declaration.c.body_id == body_id, only)
        found = _lane(lane, filters, code, connection.dialect.name, named=among is not None)
        if among is None:
            chosen.append(found)
        elif among:  # of none, a planner would read all that wait
            chosen.append(found.where(is_among(declaration.c.id, connection.dialect.name, among)))
    return chosen


def _held(connection: Connection, filters: Record) -> Sequence[str] | None:
    """The ids of what somebody has claimed, at whatever body, where the filter asks; None where many."""
    theirs = select(claimed.c.declaration_id).limit(_COUNT_LIMIT)
    if filters.get("assignee_id") is not None:
        theirs = theirs.where(claimed.c.assignee_id == filters["assignee_id"])
    elif filters.get("state") != State.UNIT_REVIEW:
        return None
    found: Sequence[str] = connection.execute(theirs).scalars().all()
    return found if len(found) < _COUNT_LIMIT else None


def _few(
    connection: Connection, bodies: Sequence[str | None], filters: Record, sort: str
) -> Sequence[str] | None:
    """The ids of what one of the filters leaves at these bodies, and of others; None where each leaves many.

    Of what many have, the order of the queue finds enough for a page soon.
    """
    waiting = declaration.c.due_on.is_not(None)
    here = [] if None in bodies else [declaration.c.body_id.in_(bodies)]
    if not bodies:
        return None
    if filters.get("stuck"):
        told = _told_of(connection, bodies)
        if told is not None:
            return told
    if filters.get("spot_check") and sort != "due":
        few = _ids(connection, text(DRAWN[connection.dialect.name]), *here)
        if few is not None:
            return few
    if filters.get("category") is not None:
        known = None if None in bodies else [str(body_id) for body_id in bodies]
        asked, _ = ranges.of_kinds(connection, {"category": filters["category"]}, known)
        found = ranges.some(connection, asked, _COUNT_LIMIT)
        if len(found) < _COUNT_LIMIT:
            return found
    if filters.get("due_before") is not None and sort != "due":
        return _ids(connection, waiting, *here, declaration.c.due_on < filters["due_before"])
    return None


def _told_of(connection: Connection, bodies: Sequence[str | None]) -> Sequence[str] | None:
    """What the background has found stuck, where more waits than can be judged anew for each page."""
    waiting = declaration.c.due_on.is_not(None)
    here = [waiting] if None in bodies else [waiting, declaration.c.body_id.in_(bodies)]
    if _ids(connection, *here) is not None:
        return None
    told: Sequence[str] = (
        connection.execute(select(stuck.c.declaration_id).limit(_COUNT_LIMIT)).scalars().all()
    )
    return told if len(told) < _COUNT_LIMIT else None


def _ids(connection: Connection, *where: ColumnElement[bool] | TextClause) -> Sequence[str] | None:
    """The ids of what an index finds; None where there are many."""
    few = select(declaration.c.id).where(*where).limit(_COUNT_LIMIT)
    found: Sequence[str] = connection.execute(few).scalars().all()
    return found if len(found) < _COUNT_LIMIT else None


def _lane(
    lane: Lane, filters: Record, code: ColumnElement[Any] | None, dialect: str, *, named: bool
) -> Select[Any]:
    """What is chosen of a lane. `named`: of a few ids that are still to be said."""
    body_id, alternates_only = lane
    found = select(declaration.c.id).where(declaration.c.due_on.is_not(None))
    if body_id is not None:
        # Of a few that are named, SQLite would still read all that waits at the body by the index of that.
        at: ColumnElement[Any] = func.coalesce(declaration.c.body_id, "") if named else declaration.c.body_id
        found = found.where(at == body_id)
    if code is not None:
        found = found.where(code.is_not(None) if filters["stuck"] else code.is_(None))
    if filters.get("state") is not None:
        found = found.where(declaration.c.state == filters["state"])
    if alternates_only:
        found = found.where(declaration.c.alternate.is_(True))
    if filters.get("category") is not None:
        found = found.where(declaration.c.category == filters["category"])
    if filters.get("assignee_id") is not None:
        found = found.where(declaration.c.assignee_id == filters["assignee_id"])
    if filters.get("spot_check"):  # as the partial index has it, which is in the order of the queue
        found = found.where(text(DRAWN[dialect]), _of_another(filters))
    elif filters.get("spot_check") is not None:
        drawn = func.coalesce(declaration.c.route["spot_check"].as_boolean(), false())
        found = found.where(not_(and_(drawn, _of_another(filters))))
    if filters.get("due_before") is not None:
        found = found.where(declaration.c.due_on < filters["due_before"])
    return found


def _of_another(filters: Record) -> ColumnElement[bool]:
    """The condition for declarations of others: nobody learns which of their own are drawn."""
    reader = filters.get("drawn_unknown_for")
    return true() if reader is None else declaration.c.person_id != reader


def _part(lane: Select[Any]) -> Select[Any]:
    # SQLite takes ORDER BY and LIMIT in a part of a union only inside a subquery.
    return select(lane.subquery().c.id)
