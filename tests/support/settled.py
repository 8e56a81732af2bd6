"""What other tests hide for a moment: PostgreSQL shows an event to its readers when no older one can come."""

from __future__ import annotations

from sqlalchemy import func, select

from tests.support.patience import until
from workflow.runtime.service import Service
from workflow.store.events.feed import is_settled
from workflow.tables import event


def wait_until_settled(service: Service) -> None:
    """Wait until readers of events see the last one.

    A transaction that is open hides it, also one of another test in another database of the same server.
    """
    entered = select(func.count()).select_from(event)
    with service.store.read() as connection:
        seen = entered.where(is_settled(connection.dialect.name))
        assert until(lambda: connection.scalar(entered) == connection.scalar(seen)), "an event stays hidden"
