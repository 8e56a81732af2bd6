"""Rows of organizations and of who reviews for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, text, update

from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.people.appointments import holds_on, is_in_period
from workflow.tables import organization, principal, role_grant

Values = Mapping[str, Any]
UNIT_ROLES = ("unit_reviewer", "unit_administrator")


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
