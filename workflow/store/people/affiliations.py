"""Rows of affiliations: who belongs where, from when to when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, or_, select, update

from workflow.store.database.lists import AnyRow, Listed, is_among, listed
from workflow.tables import affiliation, organization

Values = Mapping[str, Any]


def current_on(on: date | ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that an affiliation holds on a date."""
    return and_(
        affiliation.c.valid_from <= on, or_(affiliation.c.valid_to.is_(None), affiliation.c.valid_to >= on)
    )


def employer_ids(connection: Connection, person_id: str, on: date) -> frozenset[str]:
    """The organizations that employ the person on a date."""
    statement = select(affiliation.c.organization_id).where(
        affiliation.c.person_id == person_id, affiliation.c.type == "employment", current_on(on)
    )
    return frozenset(connection.execute(statement).scalars())


def employers_among(connection: Connection, person_ids: Sequence[str], on: date) -> dict[str, dict[str, str]]:
    """Person -> the organizations that employ them on a date: id -> name."""
    found: dict[str, dict[str, str]] = {}
    statement = (
        select(affiliation.c.person_id, organization.c.id, organization.c.name)
        .select_from(affiliation.join(organization, organization.c.id == affiliation.c.organization_id))
        .where(is_among(affiliation.c.person_id, connection.dialect.name))
        .where(affiliation.c.type == "employment", current_on(on))
    )
    for person_id, id_, name in connection.execute(statement, {"ids": list(person_ids)}):
        found.setdefault(person_id, {})[id_] = name
    return found


_AFFILIATION = select(affiliation, organization.c.name.label("organization_name")).select_from(
    affiliation.outerjoin(organization, organization.c.id == affiliation.c.organization_id)
)


def affiliations_of(
    connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    statement = _AFFILIATION.where(affiliation.c.person_id == person_id)
    return listed(connection, statement, affiliation.c.id, after, limit)


def find_affiliation(connection: Connection, affiliation_id: str) -> AnyRow | None:
    return connection.execute(_AFFILIATION.where(affiliation.c.id == affiliation_id)).one_or_none()


def employed_overlapping(
    connection: Connection, person_id: str, first: date, last: date | None, *, except_id: str = ""
) -> bool:
    """Whether another employment of the person shares a day with the period; both days are inclusive."""
    statement = select(affiliation.c.id).where(
        affiliation.c.person_id == person_id,
        affiliation.c.type == "employment",
        affiliation.c.id != except_id,
        or_(affiliation.c.valid_to.is_(None), affiliation.c.valid_to >= first),
    )
    if last is not None:
        statement = statement.where(affiliation.c.valid_from <= last)
    return connection.execute(statement.limit(1)).first() is not None


def employments_overlapping(
    connection: Connection, person_id: str, first: date, last: date | None
) -> list[AnyRow]:
    """The employments of the person that share a day with the period, earliest first."""
    statement = select(affiliation).where(
        affiliation.c.person_id == person_id,
        affiliation.c.type == "employment",
        or_(affiliation.c.valid_to.is_(None), affiliation.c.valid_to >= first),
    )
    if last is not None:
        statement = statement.where(affiliation.c.valid_from <= last)
    return list(connection.execute(statement.order_by(affiliation.c.valid_from)))


def add_affiliation(connection: Connection, values: Values) -> None:
    connection.execute(insert(affiliation), values)


def change_affiliation(connection: Connection, affiliation_id: str, version: int, values: Values) -> bool:
    statement = (
        update(affiliation)
        .where(affiliation.c.id == affiliation_id, affiliation.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def remove_affiliation(connection: Connection, affiliation_id: str, version: int) -> bool:
    statement = delete(affiliation).where(
        affiliation.c.id == affiliation_id, affiliation.c.version == version
    )
    return connection.execute(statement).rowcount == 1
