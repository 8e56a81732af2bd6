"""The one lock of a SQLite database that is written: waited for in short tries, for a bounded time."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

LOOK_MS = 200  # so long SQLite itself tries; a lock within one process is free long before
PATIENT_LOCK_SECONDS = 10.0


def is_locked(error: BaseException) -> bool:
    """Whether a driver's error, or SQLAlchemy's around it, says that somebody else has the lock."""
    return str(getattr(error, "orig", None) or error) == "database is locked"


def begin_when_free(begin: Callable[[str], object], sql: str, seconds: float) -> None:
    """Begin with this SQL as soon as nobody else has the lock; raises the driver's error after `seconds`."""
    ends = monotonic() + seconds
    while True:
        try:
            begin(sql)
        except Exception as error:
            if not is_locked(error) or monotonic() >= ends:
                raise
        else:
            return
