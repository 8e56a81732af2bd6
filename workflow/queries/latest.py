"""How far the recorded time has come."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select

from workflow.service import Service
from workflow.tables import event, person


def latest_instant(service: Service) -> datetime | None:
    """The newest instant on record: of a transition or of a person's entry; None in an empty database."""
    with service.store.read() as connection:
        newest = [connection.scalar(select(func.max(column))) for column in (event.c.at, person.c.created_at)]
    return max((instant for instant in newest if instant is not None), default=None)
