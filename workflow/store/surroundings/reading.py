"""What reads for too long gives way: SQLite asks, amid a statement, whether it may go on."""

from __future__ import annotations

from time import monotonic

_SQLITE_INTERRUPT = 9
_QUERY_CANCELED = "57014"
LOOK_STEPS = 100_000  # of SQLite's machine, about a millisecond: what a list reads never gets there


class Limit:
    """The end of a connection's reading; SQLite calls `is_over` after each `LOOK_STEPS` of a statement."""

    __slots__ = ("_ends",)

    def __init__(self) -> None:
        self._ends: float | None = None

    def begins(self, seconds: float | None) -> None:
        """Set the end anew; None: there is none."""
        self._ends = None if seconds is None else monotonic() + seconds

    def is_over(self) -> bool:
        """Whether the statement is to be interrupted."""
        return self._ends is not None and monotonic() >= self._ends


def was_given_up(error: BaseException) -> bool:
    """Whether a driver's error, or SQLAlchemy's around it, says that a statement was interrupted."""
    original = getattr(error, "orig", None) or error
    if getattr(original, "sqlite_errorcode", None) == _SQLITE_INTERRUPT:
        return True
    return getattr(original, "sqlstate", None) == _QUERY_CANCELED
