"""The names behind ids: organizations, people, principals, and who declared what."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from workflow.store.database.rows import Record, all_rows
from workflow.tables import declaration, organization, person, principal, role_grant


def organizations_among(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Id -> name of those ids that are organizations."""
    found = select(organization.c.id, organization.c.name).where(organization.c.id.in_(ids))
    return {row.id: row.name for row in connection.execute(found)} if ids else {}


def people_among(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Id -> name of those ids that are people."""
    found = select(person.c.id, person.c.name).where(person.c.id.in_(ids))
    return {row.id: row.name for row in connection.execute(found)} if ids else {}


def principals_among(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Id -> name of those ids that are principals."""
    found = select(principal.c.id, principal.c.name).where(principal.c.id.in_(ids))
    return {row.id: row.name for row in connection.execute(found)} if ids else {}


def grants_among(connection: Connection, ids: Collection[str]) -> list[Record]:
    """(principal_id, person_id, role, organization_id) of each grant that these principals ever had.

    One without any has a row without a role.
    """
    found = (
        select(
            principal.c.id.label("principal_id"),
            principal.c.person_id,
            role_grant.c.role,
            role_grant.c.organization_id,
        )
        .select_from(principal.outerjoin(role_grant, role_grant.c.principal_id == principal.c.id))
        .where(principal.c.id.in_(ids))
    )
    return all_rows(connection.execute(found))


def declarations_among(connection: Connection, ids: Collection[str]) -> list[Record]:
    """(id, person_id, person_name, category, body_id, alternate) of those ids that are declarations."""
    found = (
        select(
            declaration.c.id,
            declaration.c.person_id,
            person.c.name.label("person_name"),
            declaration.c.category,
            declaration.c.body_id,
            declaration.c.alternate,
        )
        .select_from(declaration.join(person, person.c.id == declaration.c.person_id))
        .where(declaration.c.id.in_(ids))
    )
    return all_rows(connection.execute(found))
