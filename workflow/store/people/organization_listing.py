"""The list of organizations in the order in which they were entered, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, Subquery, func, select, union_all

from workflow.store.database.lists import (
    MOST_COUNTED,
    Listed,
    begins,
    is_among,
    listed,
    listed_by_ids,
    looked_for,
)
from workflow.tables import organization
from workflow.vocabulary import OrganizationKind

Values = Mapping[str, Any]
_ID = organization.c.id
_FEW = 1001  # so many are no longer read as a whole
_SELECTIVE = ("uscc", "parent_id", "name_prefix", "region")
_IN_RANGES = ("kind", "active")


def list_organizations(
    connection: Connection, filters: Values, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    """Some organizations, one page. Filters: kind, region (prefix), parent_id, active, uscc, name_prefix.

    What one of them leaves is read as a whole where it is little. Else the list is a few ranges of an index,
    and what these can't choose is looked for among the next ones. Raises `SearchTooBroad` where there is too
    little of it.
    """
    asked = _conditions(filters)
    for name in (name for name in _SELECTIVE if name in asked):
        few = connection.execute(select(_ID).where(asked[name]).limit(_FEW)).scalars().all()
        if len(few) < _FEW:
            chosen = select(organization).where(is_among(_ID, connection.dialect.name), *asked.values())
            return listed(connection, chosen.params(ids=list(few)), _ID, after, limit)
    covered = ("parent_id",) if "parent_id" in asked else _IN_RANGES
    ranges = _ranges(filters, covered, is_postgres=connection.dialect.name == "postgresql")
    others = [condition for name, condition in asked.items() if name not in covered]
    behind = after[0] if after else None

    def first(behind: str | None, most: int) -> Sequence[str]:
        found = _union(each.ids(behind, most) for each in ranges)
        return connection.execute(select(found).order_by(found.c.id).limit(most)).scalars().all()

    def chosen_among(ids: Sequence[str]) -> Sequence[str]:
        found = select(_ID).where(is_among(_ID, connection.dialect.name), *others).order_by(_ID)
        return connection.execute(found, {"ids": list(ids)}).scalars().all()

    if others:
        ids, count, exact = looked_for(first, chosen_among, behind, limit)
    else:
        ids, count = first(behind, limit + 1), _count(connection, ranges)
        count, exact = min(count, MOST_COUNTED), count <= MOST_COUNTED
    return listed_by_ids(connection, select(organization), _ID, ids, limit, count, exact=exact)


def _conditions(filters: Values) -> dict[str, ColumnElement[bool]]:
    """The condition of each filter that is given."""
    equal = [name for name in ("uscc", "parent_id", *_IN_RANGES) if filters.get(name) is not None]
    found = {name: organization.c[name] == filters[name] for name in equal}
    beginnings = (("name_prefix", organization.c.name), ("region", organization.c.region))
    return found | {name: begins(column, filters[name]) for name, column in beginnings if filters.get(name)}


@dataclass(frozen=True, slots=True)
class _Range:
    """A range of an index: its condition, and the columns in front of the id."""

    where: Sequence[ColumnElement[bool]] = ()
    order: Sequence[Column[Any]] = ()

    def ids(self, behind: str | None, most: int) -> Select[Any]:
        """Its first ids after an id, at most so many."""
        found = select(_ID).where(*self.where)
        return (found if behind is None else found.where(behind < _ID)).order_by(*self.order, _ID).limit(most)


def _ranges(filters: Values, covered: Sequence[str], *, is_postgres: bool) -> list[_Range]:
    """The ranges of what is below one, or has the kind and is active or not; without these filters, all."""

    def is_value(column: Column[Any], value: Any) -> list[ColumnElement[bool]]:
        # Not as an equality: PostgreSQL would walk through all organizations where it takes these for many.
        return [column >= value, column <= value] if is_postgres else [column == value]

    if covered == ("parent_id",):
        column = organization.c.parent_id
        return [_Range(is_value(column, filters["parent_id"]), [column])]
    kind, active = filters.get("kind"), filters.get("active")
    if kind is None and active is None:
        return [_Range()]
    kinds = [each.value for each in OrganizationKind] if kind is None else [kind]
    of_kind, is_active = organization.c.kind, organization.c.active
    return [
        _Range([*is_value(of_kind, kind), is_active == active], [of_kind, is_active])
        for kind, active in product(kinds, (True, False) if active is None else (active,))
    ]


def _count(connection: Connection, ranges: Sequence[_Range]) -> int:
    """The number of those in the ranges, cut at 1,001."""
    cut = select(_union(each.ids(None, MOST_COUNTED + 1) for each in ranges)).limit(MOST_COUNTED + 1)
    return int(connection.execute(select(func.count()).select_from(cut.subquery())).scalar_one())


def _union(parts: Iterable[Select[Any]]) -> Subquery:
    # SQLite takes ORDER BY and LIMIT in a part of a union only inside a subquery.
    return union_all(*[select(part.subquery()) for part in parts]).subquery()
