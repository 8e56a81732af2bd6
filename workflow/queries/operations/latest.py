"""How far the recorded time has come."""

from __future__ import annotations

from datetime import datetime

from workflow.runtime.service import Service
from workflow.store.events.latest import newest


def latest_instant(service: Service) -> datetime | None:
    """The newest instant on record: of a transition or of a person's entry; None in an empty database."""
    with service.store.read() as connection:
        return newest(connection)
