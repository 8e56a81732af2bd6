"""The list of declarations, newest first, as far as a reader sees them.

It is put together from parts that are read in the list's order: ranges of indexes, and the rows of a few
people. Only where a name is so common that it chooses nothing, the newest rows are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    false,
    func,
    not_,
    or_,
    select,
    text,
)

from workflow.store.database.lists import is_among, looked_for
from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record
from workflow.store.declarations import ranges
from workflow.store.declarations.decided import left_by
from workflow.store.declarations.declarations import WITH_NAMES
from workflow.store.declarations.person_names import first_named, is_named
from workflow.tables import declaration

MOST_COUNTED = 1000
FEW = 100  # a list of so many is read as a whole
MOST_NAMESAKES = 300  # people of one name whose declarations are read
_KINDS = ("state", "category", "year")


@dataclass(frozen=True, slots=True)
class Reach:
    """Which declarations a reader sees: all, or their own and those at bodies.

    At `alternate_bodies` they see those that are for an alternate. What `decider` decided for one of
    `decided_for` and has left it, they see too.
    """

    everything: bool = False
    person_id: str | None = None
    bodies: Sequence[str] = ()
    alternate_bodies: Sequence[str] = ()
    decider: str | None = None
    decided_for: Sequence[str] = ()

    def holds(self, row: Any) -> ColumnElement[bool]:
        """The condition that the reader sees a row, of which `row` has the columns."""
        if self.everything:
            return and_(True)
        seen: list[ColumnElement[bool]] = [false()]
        if self.person_id is not None:
            seen.append(row.person_id == self.person_id)
        seen.append(row.body_id.in_(self.bodies))
        seen.append(and_(row.body_id.in_(self.alternate_bodies), row.alternate.is_(True)))
        if self.decider is not None:
            seen.append(row.id.in_(left_by(self.decider, self.decided_for)))
        return or_(*seen)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a page, one more where there are more; and how many there are, exact up to 1,000."""

    rows: list[Record]
    count: int
    is_exact: bool


def list_declarations(
    connection: Connection, reach: Reach, filters: Record, after: str | None, limit: int
) -> Found:
    """Declarations, newest first. Raises `SearchTooBroad` for a name that too many people have.

    Filters: state, category, year, person_id, body_id, q (the beginning of a name).
    """
    person_id, people = filters.get("person_id"), None
    if person_id is not None:
        people = [person_id]
    if filters.get("q"):
        people = first_named(connection, filters["q"], MOST_NAMESAKES + 1, among=person_id)
        if len(people) > MOST_NAMESAKES:
            return _look_for_name(connection, reach, filters, after, limit)
    if people is not None:
        whose = declaration.c.person_id.in_(people)
        return _page(connection, [_among(whose, filters, reach)], after, limit)
    return _page(connection, _parts(connection, reach, filters), after, limit)


def _page(connection: Connection, parts: Sequence[_Part], after: str | None, limit: int) -> Found:
    few = [id_ for part in parts for id_ in part.some(connection, FEW + 1)]
    if len(few) <= FEW:  # then these are all
        ids = sorted([id_ for id_ in few if after is None or id_ < after], reverse=True)
        return Found(_rows(connection, ids[: limit + 1]), len(few), True)
    count = sum(part.count(connection, MOST_COUNTED + 1) for part in parts)
    ids = _newest(connection, parts, after, limit + 1)
    return Found(_rows(connection, ids), min(count, MOST_COUNTED), count <= MOST_COUNTED)


def _newest(connection: Connection, parts: Sequence[_Part], after: str | None, most: int) -> list[str]:
    found = [id_ for part in parts for id_ in part.newest(connection, after, most)]
    return sorted(found, reverse=True)[:most]


# --- Parts of a list: no declaration is in two of them ----------------------------------------------


@dataclass(frozen=True, slots=True)
class _Ranges:
    """The declarations of ranges of one index."""

    ranges: Sequence[ranges.Range]

    def some(self, connection: Connection, most: int) -> Sequence[str]:
        return ranges.some(connection, self.ranges, most)

    def count(self, connection: Connection, most: int) -> int:
        return ranges.count(connection, self.ranges, most)

    def newest(self, connection: Connection, after: str | None, most: int) -> Sequence[str]:
        return ranges.newest(connection, self.ranges, after, most)


class _Chosen:
    """The declarations that a statement finds: all, or among a few rows."""

    def __init__(self, found: Select[Any]) -> None:
        self.found = found
        (self.id,) = found.selected_columns

    def some(self, connection: Connection, most: int) -> Sequence[str]:
        return connection.execute(self.found.order_by(self.id.desc()).limit(most)).scalars().all()

    def count(self, connection: Connection, most: int) -> int:
        counted = self.found.order_by(self.id.desc()).limit(most).subquery()
        return int(connection.execute(select(func.count()).select_from(counted)).scalar_one())

    def newest(self, connection: Connection, after: str | None, most: int) -> Sequence[str]:
        found = self.found if after is None else self.found.where(self.id < after)
        return connection.execute(found.order_by(self.id.desc()).limit(most)).scalars().all()


def _among(few: ColumnElement[bool], filters: Record, *reach: Reach, beside: Reach | None = None) -> _Chosen:
    """Those among a few rows that the reader sees and the filters choose; without those that `beside` sees.

    `few` is what an index finds them by. They are read by it first: a planner would rather walk through all
    declarations in the order of the list, and look for a person there.
    """
    names = ("id", "person_id", "body_id", "alternate", "state", "category", "first_year", "last_year")
    rows = select(*[declaration.c[name] for name in names]).where(few).cte("few")
    row = rows.prefix_with("MATERIALIZED").c
    found = select(row.id).where(*[each.holds(row) for each in reach], *_chosen(row, filters))
    return _Chosen(found if beside is None else found.where(func.coalesce(not_(beside.holds(row)), True)))


_Part = _Ranges | _Chosen


def _parts(connection: Connection, reach: Reach, filters: Record) -> list[_Part]:
    """The parts that hold what the reader sees and the filters choose."""
    body_id = filters.get("body_id")
    if reach.everything and body_id is None:
        if _filters_kinds(filters):
            return [_Ranges(found) for found in ranges.of_kinds(connection, filters)]
        return [_Chosen(select(declaration.c.id))]
    bodies, alternate_bodies = reach.bodies, reach.alternate_bodies
    if body_id is not None:
        bodies = [body_id] if reach.everything or body_id in bodies else []
        alternate_bodies = [body_id] if body_id in alternate_bodies else []
    parts: list[_Part] = [*_of_bodies(connection, bodies, filters)]
    only = text("alternate")  # as the partial index has it
    parts += [_among(and_(declaration.c.body_id == each, only), filters) for each in alternate_bodies]
    by_place = replace(reach, decider=None)
    if reach.person_id is not None:
        at_bodies = replace(by_place, person_id=None)
        parts.append(_among(declaration.c.person_id == reach.person_id, filters, beside=at_bodies))
    if reach.decider is not None and reach.decided_for:
        theirs = declaration.c.id.in_(left_by(reach.decider, reach.decided_for))
        parts.append(_among(theirs, filters, beside=by_place))
    return parts


def _of_bodies(connection: Connection, bodies: Sequence[str], filters: Record) -> list[_Ranges]:
    if _filters_kinds(filters):
        return [_Ranges(found) for found in ranges.of_kinds(connection, filters, bodies)]
    return [_Ranges([{"body_id": body_id} for body_id in bodies])]


def _filters_kinds(filters: Record) -> bool:
    return any(filters.get(name) is not None for name in _KINDS)


def _chosen(row: Any, filters: Record) -> list[ColumnElement[bool]]:
    """The conditions that the filters choose a row, of which `row` has the columns."""
    names = ("state", "category", "person_id", "body_id")
    chosen = [getattr(row, name) == filters[name] for name in names if filters.get(name) is not None]
    if filters.get("year") is not None:
        chosen += [row.first_year <= filters["year"], row.last_year >= filters["year"]]
    return chosen


# --- Names that many have -------------------------------------------------------------------------


def _look_for_name(
    connection: Connection, reach: Reach, filters: Record, after: str | None, limit: int
) -> Found:
    """A page of those among the newest whose person is named so. Raises `SearchTooBroad`."""
    parts = _parts(connection, reach, {"body_id": filters.get("body_id")})
    hits, count, exact = looked_for(
        lambda behind, most: _newest(connection, parts, behind, most),
        lambda newest: _named_among(connection, newest, filters),
        after,
        limit,
    )
    return Found(_rows(connection, hits), count, exact)


def _named_among(connection: Connection, ids: Sequence[str], filters: Record) -> Sequence[str]:
    """Those of these that are chosen, newest first."""
    among = is_among(declaration.c.id, connection.dialect.name)
    found = select(declaration.c.id).where(among, is_named(filters["q"]), *_chosen(declaration.c, filters))
    return connection.execute(found.order_by(declaration.c.id.desc()), {"ids": ids}).scalars().all()


# --- Rows -----------------------------------------------------------------------------------------

_ROWS: Mapping[str, Prepared] = {
    dialect: Prepared(WITH_NAMES.where(is_among(declaration.c.id, dialect)).order_by(declaration.c.id.desc()))
    for dialect in ("postgresql", "sqlite")
}


def _rows(connection: Connection, ids: Sequence[str]) -> list[Record]:
    return _ROWS[connection.dialect.name].all(connection, {"ids": list(ids)}) if ids else []
