"""From which level on modules are asked to log at the moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from workflow.clock import Clock
from workflow.runtime.service import Service
from workflow.store.operations import log_levels as rows
from workflow.values import value

LONGEST = timedelta(hours=24)
CLOCK = Clock()  # the machine's own, also in a demonstration: all hosts go by it


@value
class Asked:
    """A level that holds for a time, and who asked for it."""

    level: str
    asked_by: str
    until: datetime
    seconds: float  # that are left


def asked_levels(service: Service) -> Mapping[str, Asked]:
    """What was asked last for each module, where it has not ended."""
    now = CLOCK.now()
    with service.store.read() as connection:
        found = rows.unended(connection, now)
    latest = {row["module"]: row for row in reversed(found)}
    return {
        module: Asked(row["level"], row["asked_by"], row["until"], _seconds(row["until"] - now))
        for module, row in sorted(latest.items())
        if row["level"] is not None
    }


def _seconds(left: timedelta) -> float:
    return min(left, LONGEST).total_seconds()  # whoever asked may have a clock that is ahead
