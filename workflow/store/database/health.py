"""A check that the database has our tables."""

from __future__ import annotations

from sqlalchemy import Connection, select

from workflow.tables import principal


def tables_exist(connection: Connection) -> None:
    """Raise the database's error where our tables do not exist."""
    connection.execute(select(principal.c.id).limit(1)).first()
