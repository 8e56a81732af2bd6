"""Asks all processes to log a module from another level on, for a time; who asked is kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from workflow.ids import new_id
from workflow.queries.operations.log_levels import CLOCK, LONGEST
from workflow.runtime.service import Service
from workflow.store.operations import log_levels as rows


def ask_for_level(service: Service, module: str, level: str, by: str, time: timedelta) -> datetime:
    """Let a module log from a level on, for a time of at most a day. Returns when that ends.

    For the command line only; `by` is the account of the machine.
    """
    return _ask(service, module, level, by, min(time, LONGEST))


def ask_for_usual_level(service: Service, module: str, by: str) -> None:
    """Let a module log as its process was told at start."""
    _ask(service, module, None, by, LONGEST)


def _ask(service: Service, module: str, level: str | None, by: str, time: timedelta) -> datetime:
    now = CLOCK.now()
    row = {
        "id": new_id(),
        "module": module,
        "level": level,
        "asked_by": by,
        "asked_at": now,
        "until": now + time,
    }
    with service.store.write() as connection:
        rows.insert_level(connection, row)
    return now + time
