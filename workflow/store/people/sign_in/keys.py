"""Rows of API keys, by which programs say who they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, or_, select, text, update

from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.tables import api_key, principal, role_grant

Values = Mapping[str, Any]

# Each key has a principal. As an outer join, so that no planner begins with all principals.
_KEY = select(api_key, principal.c.name.label("principal_name")).select_from(
    api_key.outerjoin(principal, principal.c.id == api_key.c.principal_id)
)


def add_key(connection: Connection, values: Values) -> None:
    connection.execute(insert(api_key), values)


def find_key(connection: Connection, key_id: str) -> AnyRow | None:
    return connection.execute(_KEY.where(api_key.c.id == key_id)).one_or_none()


def list_keys(
    connection: Connection, principal_id: str | None, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    statement = _KEY if principal_id is None else _KEY.where(api_key.c.principal_id == principal_id)
    return listed(connection, statement, api_key.c.id, after, limit)


def keys_of_integrators(connection: Connection, now: datetime) -> Sequence[AnyRow]:
    """Id and scopes of each key that works now, of principals who were made integrators."""
    holders = select(role_grant.c.principal_id).where(text("role = 'integrator'"))  # an index of these alone
    statement = select(api_key.c.id, api_key.c.scopes).where(
        api_key.c.principal_id.in_(holders),
        api_key.c.revoked_at.is_(None),
        or_(api_key.c.expires_at.is_(None), api_key.c.expires_at > now),
    )
    return connection.execute(statement.order_by(api_key.c.id)).all()


def revoke_key(connection: Connection, key_id: str, at: datetime) -> bool:
    """Revoke the key. Returns whether it was not revoked before."""
    statement = (
        update(api_key).where(api_key.c.id == key_id, api_key.c.revoked_at.is_(None)).values(revoked_at=at)
    )
    return connection.execute(statement).rowcount == 1
