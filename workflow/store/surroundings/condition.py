"""What this process has met of its database, until it is well again; each change is one line in the log."""

from __future__ import annotations

from time import monotonic

import structlog

from workflow.errors import Unavailable

_LOG = structlog.get_logger(__name__)
_DAMAGED_SECONDS = 60.0  # so long a damaged page is remembered after it was met
_SAID_SECONDS = 60.0  # what lasts is said again so often


class Condition:
    """Remembers failures. It is read and written by any thread: each field is one assignment."""

    def __init__(self) -> None:
        self.writes = ""  # the code of the last write that failed; empty once a look could write
        self._damaged_until = 0.0
        self._said: dict[str, float] = {}

    @property
    def damaged(self) -> bool:
        """Whether a damaged page was met lately."""
        return monotonic() < self._damaged_until

    def failed(self, failure: Unavailable, sign: str, *, writing: bool) -> None:
        """Remember a failure, and log it where it is new."""
        if writing:
            self.writes = failure.code
        now = monotonic()
        if now - self._said.get(failure.code, -_SAID_SECONDS) >= _SAID_SECONDS:
            self._said[failure.code] = now
            _LOG.error("database_fails", code=failure.code, sign=sign)

    def met_damage(self) -> None:
        """A damaged page was met; the others may be well."""
        self._damaged_until = monotonic() + _DAMAGED_SECONDS

    def is_well(self) -> None:
        """A look has found nothing amiss; what comes next is new."""
        if self._said:
            self._said.clear()
            _LOG.info("database_is_well")
