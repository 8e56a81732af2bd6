"""Rows of what happened to somebody's way to sign in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select

from workflow.store.database.lists import AnyRow
from workflow.tables import principal, sign_in_event

Values = Mapping[str, Any]


def add_event(connection: Connection, values: Values) -> None:
    connection.execute(insert(sign_in_event), values)


def events_of(connection: Connection, principal_id: str, most: int) -> Sequence[AnyRow]:
    """What happened to the principal's way to sign in, the latest first, with who did it."""
    statement = (
        select(sign_in_event, principal.c.name.label("by_name"))
        .select_from(sign_in_event.outerjoin(principal, principal.c.id == sign_in_event.c.by_id))
        .where(sign_in_event.c.principal_id == principal_id)
        .order_by(sign_in_event.c.at.desc(), sign_in_event.c.id.desc())
    )
    return connection.execute(statement.limit(most)).all()
