"""What other tests hide for a moment: PostgreSQL shows an event to its readers when no older one can come."""

from __future__ import annotations

import time

from sqlalchemy import func, select

from workflow.runtime.service import Service
from workflow.store.events.feed import is_settled
from workflow.tables import event


def wait_until_settled(service: Service) -> None:
    """Wait until readers of events see the last one.

    A transaction that is open hides it, also one of another test in another database of the same server.
    """
    until = time.monotonic() + 20
    with service.store.read() as connection:
        entered = select(func.count()).select_from(event)
        seen = entered.where(is_settled(connection.dialect.name))
        while connection.scalar(entered) != connection.scalar(seen):
            assert time.monotonic() < until, "an event stays hidden"
            time.sleep(0.01)
