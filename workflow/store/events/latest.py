"""The newest instant on record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from workflow.tables import event, person

_LOOKED_AT = 1000  # the last rows: the clocks of several writers differ by less than these took


def newest(connection: Connection) -> datetime | None:
    """When the last transitions, or the last people's entries, were written."""
    found = []
    for at, order in ((event.c.at, event.c.position), (person.c.created_at, person.c.id)):
        last = select(at.label("at")).order_by(order.desc()).limit(_LOOKED_AT).subquery()
        found.append(connection.scalar(select(func.max(last.c.at))))
    return max((instant for instant in found if instant is not None), default=None)
