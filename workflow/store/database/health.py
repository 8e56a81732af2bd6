"""A question that any database of ours can answer."""

from __future__ import annotations

from sqlalchemy import Connection, select

from workflow.tables import principal


def tables_exist(connection: Connection) -> None:
    """Raise what the database says where our tables are not there."""
    connection.execute(select(principal.c.id).limit(1)).first()
