"""Rows of identities of a provider, each of which signs in as one principal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from workflow.store.database.lists import AnyRow
from workflow.tables import federated_identity as identity
from workflow.tables import principal


def principal_of(connection: Connection, issuer: str, subject: str) -> AnyRow | None:
    """Id and `active` of the principal as whom the identity signs in."""
    statement = (
        select(principal.c.id, principal.c.active)
        .select_from(identity.join(principal, principal.c.id == identity.c.principal_id))
        .where(identity.c.issuer == issuer, identity.c.subject == subject)
    )
    return connection.execute(statement).one_or_none()


def identity_of(connection: Connection, principal_id: str) -> AnyRow | None:
    """An identity by which the principal signs in."""
    statement = select(identity).where(identity.c.principal_id == principal_id)
    return connection.execute(statement.order_by(identity.c.id).limit(1)).one_or_none()


def add_identity(connection: Connection, values: Mapping[str, Any]) -> None:
    connection.execute(insert(identity), values)


def remove_identities(connection: Connection, principal_id: str) -> int:
    """Let no identity sign in as the principal any more. Returns how many did."""
    return connection.execute(delete(identity).where(identity.c.principal_id == principal_id)).rowcount
