"""The newest instant on record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from workflow.tables import event, person


def newest(connection: Connection) -> datetime | None:
    """When the last transition, or the last person's entry, was written."""
    found = [connection.scalar(select(func.max(column))) for column in (event.c.at, person.c.created_at)]
    return max((instant for instant in found if instant is not None), default=None)
