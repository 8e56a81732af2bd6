"""Rows of what people chose for their pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from workflow.store.database.engine import INSERT
from workflow.tables import preference


def preferences_of(connection: Connection, principal_id: str) -> Mapping[str, Any]:
    """What the principal chose; empty where they chose nothing."""
    statement = select(preference.c["values"]).where(preference.c.principal_id == principal_id)
    found: Mapping[str, Any] | None = connection.execute(statement).scalar_one_or_none()
    return found or {}


def keep(connection: Connection, principal_id: str, values: Mapping[str, Any]) -> None:
    """Put these in the place of what was chosen before."""
    statement = INSERT[connection.dialect.name](preference).values(principal_id=principal_id, values=values)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["principal_id"], set_={"values": values})
    )
