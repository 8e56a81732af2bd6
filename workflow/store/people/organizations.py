"""Rows of organizations, their list however many there are, and who reviews for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Subquery,
    delete,
    func,
    insert,
    select,
    text,
    union_all,
    update,
)

from workflow.store.database.lists import (
    MOST_COUNTED,
    AnyRow,
    Listed,
    begins,
    is_among,
    listed,
    listed_by_ids,
    looked_for,
)
from workflow.store.people.appointments import holds_on, is_in_period
from workflow.tables import organization, principal, role_grant
from workflow.vocabulary import OrganizationKind

Values = Mapping[str, Any]
UNIT_ROLES = ("unit_reviewer", "unit_administrator")
_ID = organization.c.id
_FEW = 1001  # so many are no longer read as a whole
_SELECTIVE = ("uscc", "parent_id", "name_prefix", "region")
_IN_RANGES = ("kind", "active")


def find_organization(connection: Connection, organization_id: str, *, lock: bool = False) -> AnyRow | None:
    statement = select(organization).where(organization.c.id == organization_id)
    return connection.execute(statement.with_for_update() if lock else statement).one_or_none()


def lock(connection: Connection, *organization_ids: str) -> None:
    """Lock these until the transaction ends, always in one order, so that transactions can't deadlock."""
    those = select(organization.c.id).where(organization.c.id.in_(organization_ids))
    connection.execute(those.order_by(organization.c.id).with_for_update()).all()


def load(connection: Connection, organization_id: str) -> RowMapping | None:
    """The organization as a mapping; None for an unknown one."""
    statement = select(organization).where(organization.c.id == organization_id)
    return connection.execute(statement).mappings().one_or_none()


def find_bureau(connection: Connection) -> str | None:
    """The id of the bureau: of several active ones, one without a parent, and the first that was entered."""
    statement = (
        select(organization.c.id)
        .where(organization.c.kind == "bureau", organization.c.active)
        .order_by(organization.c.parent_id.is_not(None), organization.c.id)
        .limit(1)
    )
    return connection.execute(statement).scalar_one_or_none()


def uscc_is_taken(connection: Connection, uscc: str, *, except_id: str = "") -> bool:
    statement = select(organization.c.id).where(organization.c.uscc == uscc, organization.c.id != except_id)
    return connection.execute(statement).first() is not None


def named(connection: Connection, name: str, kind: str) -> Sequence[AnyRow]:
    """The organizations of this kind with exactly this name; it is not unique."""
    statement = select(organization).where(organization.c.name == name, organization.c.kind == kind)
    return connection.execute(statement.order_by(organization.c.id)).all()


def of_uscc(connection: Connection, uscc: str) -> AnyRow | None:
    return connection.execute(select(organization).where(organization.c.uscc == uscc)).one_or_none()


def offices_of(connection: Connection, organization_id: str, principal_id: str) -> Sequence[AnyRow]:
    """The unit roles that the principal holds or held there, in the order in which they were given."""
    statement = _GRANT.where(
        role_grant.c.organization_id == organization_id,
        role_grant.c.principal_id == principal_id,
        role_grant.c.role.in_(UNIT_ROLES),
    )
    return connection.execute(statement.order_by(role_grant.c.id)).all()


def add_organization(connection: Connection, values: Values) -> None:
    connection.execute(insert(organization), values)


def change_organization(connection: Connection, organization_id: str, version: int, values: Values) -> bool:
    """Compare-and-set on the version. Returns whether it was still that one."""
    statement = (
        update(organization)
        .where(organization.c.id == organization_id, organization.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


# --- Reviewers ----------------------------------------------------------------------------------

_GRANT = select(
    role_grant, principal.c.name.label("principal_name"), principal.c.person_id.label("person_id")
).select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))


def list_reviewers(
    connection: Connection,
    organization_id: str,
    on: date | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """Unit roles held for the organization; only those in force where a date is given."""
    statement = _GRANT.where(
        role_grant.c.organization_id == organization_id, role_grant.c.role.in_(UNIT_ROLES)
    )
    if on is not None:
        statement = statement.where(holds_on(on))
    return listed(connection, statement, role_grant.c.id, after, limit)


def find_reviewer(connection: Connection, organization_id: str, grant_id: str) -> AnyRow | None:
    statement = _GRANT.where(
        role_grant.c.id == grant_id,
        role_grant.c.organization_id == organization_id,
        role_grant.c.role.in_(UNIT_ROLES),
    )
    return connection.execute(statement).one_or_none()


def lapsed_appointments(connection: Connection, on: date) -> list[str]:
    """The ids of appointments in their period that hold no more, because the employment has ended."""
    statement = (
        select(role_grant.c.id)
        .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
        .where(text("NOT from_outside"), is_in_period(on), ~holds_on(on))
    )
    return list(connection.execute(statement.order_by(role_grant.c.id)).scalars())


def add_grant(connection: Connection, values: Values) -> None:
    connection.execute(insert(role_grant), values)


def end_grant(connection: Connection, grant_id: str, ended: date | None, last_day: date) -> bool:
    """Compare-and-set of the end of a grant."""
    unchanged = role_grant.c.valid_to.is_(None) if ended is None else role_grant.c.valid_to == ended
    statement = update(role_grant).where(role_grant.c.id == grant_id, unchanged).values(valid_to=last_day)
    return connection.execute(statement).rowcount == 1


def remove_grant(connection: Connection, grant_id: str) -> bool:
    return connection.execute(delete(role_grant).where(role_grant.c.id == grant_id)).rowcount == 1


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
