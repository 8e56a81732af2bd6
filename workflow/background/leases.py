"""How long a worker has what it has leased, and when that is void."""

from __future__ import annotations

from datetime import timedelta

from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record

LEASE = timedelta(seconds=120)


def is_free(service: Service, connection: Connection, row: Record) -> bool:
    """Whether nobody has the row's lease, because it has ended or its process has."""
    now, until, holder = service.clock.now(), row["leased_until"], row["holder"]
    # A lease from the future was taken before the clock was set back.
    if until is None or not now <= until <= now + 2 * LEASE:
        return True
    return bool(holder) and service.store.presence.is_gone(connection, holder)
