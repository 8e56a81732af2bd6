"""Counters by edition and day: what is added to them, up to which event they are counted, and their sums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Table,
    and_,
    bindparam,
    func,
    select,
    true,
    update,
)

from workflow.store.database.engine import INSERT
from workflow.store.database.prepared import Prepared, literals
from workflow.store.database.rows import Record, all_rows
from workflow.store.events.feed import is_settled
from workflow.tables import decision_tally, declaration, event, history, refusal_tally, route_tally, tally

_EVENTS = "events"
_BEFORE = history.alias("before")
Key = tuple[Any, ...]


def position(connection: Connection) -> int:
    """The last event that is counted; 0 before the first."""
    found = connection.execute(select(tally.c.position).where(tally.c.name == _EVENTS)).scalar()
    return int(found or 0)


def move_position(connection: Connection, seen: int, to: int) -> bool:
    """Set the position. Returns whether nobody else has counted meanwhile; the row is then locked."""
    if seen:
        held = (tally.c.name == _EVENTS, tally.c.position == seen)
        return connection.execute(update(tally).where(*held).values(position=to)).rowcount == 1
    first = INSERT[connection.dialect.name](tally).values(name=_EVENTS, position=to)
    return connection.execute(first.on_conflict_do_nothing().returning(tally.c.name)).first() is not None


def events_after(
    connection: Connection,
    position: int,
    most: int,
    *,
    routing: frozenset[str],
    deciding: frozenset[str],
    only_settled: bool,
) -> list[Record]:
    """Up to `most` events after a position: position, at, payload, and more by type.

    Events of `routing` types have the route that the declaration has now, those of `deciding` types the body
    at which it was. `only_settled`: only events before which no other event can still appear.
    """
    statement = _events_after(connection.dialect.name, routing, deciding, only_settled)
    return statement.all(connection, {"after": position, "most": most})


@cache
def _events_after(dialect: str, routing: frozenset[str], deciding: frozenset[str], settled: bool) -> Prepared:
    where = [event.c.position > bindparam("after", type_=BigInteger)]
    if settled:
        where.append(is_settled(dialect))
    told = (
        select(event.c.position, event.c.type, event.c.at, event.c.payload, *_keys(event))
        .where(*where)
        .order_by(event.c.position)
        .limit(bindparam("most", type_=Integer))
        .subquery("told")
    )
    routed = and_(declaration.c.id == told.c.declaration_id, told.c.type.in_(literals(*sorted(routing))))
    decided = and_(
        _BEFORE.c.declaration_id == told.c.declaration_id,
        _BEFORE.c.sequence == told.c.sequence - 1,
        told.c.type.in_(literals(*sorted(deciding))),
    )
    source = told.outerjoin(declaration, routed).outerjoin(_BEFORE, decided)
    columns = (told.c.position, told.c.type, told.c.at, told.c.payload)
    more = (declaration.c.route, _BEFORE.c.body_id.label("body_before"))
    return Prepared(select(*columns, *more).select_from(source).order_by(told.c.position))


def _keys(table: Table) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    return table.c.declaration_id, table.c.sequence


def add_routes(connection: Connection, counts: Mapping[Key, int]) -> None:
    """Add to the counters of routes. Keys: edition, day, aspect, name."""
    _add(connection, route_tally, counts)


def add_decisions(connection: Connection, counts: Mapping[Key, int]) -> None:
    """Add to the counters of decisions. Keys: edition, day, body, actor, event."""
    _add(connection, decision_tally, counts)


def add_refusals(connection: Connection, counts: Mapping[Key, int]) -> None:
    """Add to the counters of refusals. Keys: edition, day, event, code, category, row."""
    _add(connection, refusal_tally, counts)


def _add(connection: Connection, table: Table, counts: Mapping[Key, int]) -> None:
    """Add to the counters, always in the same order, so that two transactions can't deadlock."""
    keys = [column.name for column in table.primary_key]
    rows = [{**dict(zip(keys, key, strict=True)), "count": counts[key]} for key in sorted(counts)]
    if rows:
        new = INSERT[connection.dialect.name](table)
        more = {"count": table.c.count + new.excluded["count"]}
        connection.execute(new.on_conflict_do_update(index_elements=keys, set_=more), rows)


def sum_routes(
    connection: Connection, edition_ids: Iterable[str], first: date | None, last: date | None
) -> list[Record]:
    """(edition_id, aspect, name, count, ever, last_on): in a period, ever, and the last day of all."""
    counted = func.sum(route_tally.c.count)
    named = (route_tally.c.edition_id, route_tally.c.aspect, route_tally.c.name)
    inside = func.coalesce(counted.filter(true(), *_period(route_tally, first, last)), 0)
    columns = (inside.label("count"), counted.label("ever"), func.max(route_tally.c.day).label("last_on"))
    found = select(*named, *columns).where(route_tally.c.edition_id.in_(list(edition_ids)))
    return all_rows(connection.execute(found.group_by(*named)))


def sum_decisions(
    connection: Connection, edition_id: str, first: date | None, last: date | None, lately: date
) -> list[Record]:
    """(body_id, actor_id, event, count, lately) in a period; `lately`: of these, those since that day."""
    total = func.sum(decision_tally.c.count)
    recent = func.coalesce(total.filter(decision_tally.c.day >= lately), 0)
    named = (decision_tally.c.body_id, decision_tally.c.actor_id, decision_tally.c.event)
    found = select(*named, total.label("count"), recent.label("lately"))
    where = (decision_tally.c.edition_id == edition_id, *_period(decision_tally, first, last))
    return all_rows(connection.execute(found.where(*where).group_by(*named)))


def sum_refusals(
    connection: Connection, edition_id: str, first: date | None, last: date | None
) -> list[Record]:
    """(event, code, category, row, count, last_on) in a period."""
    named = [refusal_tally.c[name] for name in ("event", "code", "category", "row")]
    columns = (func.sum(refusal_tally.c.count).label("count"), func.max(refusal_tally.c.day).label("last_on"))
    where = (refusal_tally.c.edition_id == edition_id, *_period(refusal_tally, first, last))
    return all_rows(connection.execute(select(*named, *columns).where(*where).group_by(*named)))


def refusals_by_day(
    connection: Connection, edition_id: str, first: date | None, last: date | None
) -> list[Record]:
    """(day, count) in a period, first to last; a refusal for two reasons counts twice."""
    day = refusal_tally.c.day
    where = (refusal_tally.c.edition_id == edition_id, *_period(refusal_tally, first, last))
    found = select(day, func.sum(refusal_tally.c.count).label("count")).where(*where)
    return all_rows(connection.execute(found.group_by(day).order_by(day)))


def _period(table: Table, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    bounds = [table.c.day >= first] if first is not None else []
    return [*bounds, table.c.day <= last] if last is not None else bounds
