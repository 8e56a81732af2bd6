"""The newest instant on record."""

from __future__ import annotations

from datetime import datetime

from workflow.runtime.service import Service
from workflow.store.events.latest import newest


def latest_instant(service: Service) -> datetime | None:
    """The newest instant of a transition or of the entry of a person; None in an empty database."""
    with service.store.read() as connection:
        return newest(connection)
