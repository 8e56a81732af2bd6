"""Whether an engine is at work on this database, in whatever process and on whatever host.

What is seen is the second lock of presences. On PostgreSQL, the server's own clock tells when the session
that has it was last heard of; beside a SQLite file, it is seen whether the lock's file was touched since the
last look. So no clock of a host is compared with another's.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from sqlalchemy import Engine

from workflow.store.surroundings.presence import beside, is_here, remove_if_free

ENGINE_SECONDS = 10.0  # after so long without any engine, it is told
# Seconds since the engine was heard of that was heard of last. A session of another role shows no time: then
# its lock alone counts.
POSTGRES_SECONDS = (
    "SELECT min(extract(epoch FROM clock_timestamp() - coalesce(state_change, clock_timestamp())))::float8"
    " FROM pg_locks LEFT JOIN pg_stat_activity USING (pid)"
    " WHERE locktype = 'advisory' AND classid = x'7875656e'::int AND objsubid = 2 AND granted"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


class EngineSight:
    """What looks have shown of engines. Where nobody has looked, or could, nothing is missed."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self.seconds_ago: float | None = None  # since one was heard of, at the last look; None: there is none
        self.missing_seconds = 0.0  # for so long there was none, as of the last look
        self._alive_at = self._looked_at = float("-inf")

    def saw(self, seconds_ago: float | None) -> None:
        """A look has shown an engine that was heard of so long ago, or none."""
        now = self._steady()
        if now - self._looked_at > ENGINE_SECONDS:  # what was between nobody knows
            self._alive_at = now
        self._looked_at, self.seconds_ago = now, seconds_ago
        if seconds_ago is not None:
            self._alive_at = max(self._alive_at, now - seconds_ago)
        self.missing_seconds = now - self._alive_at

    def saw_nothing(self) -> None:
        """The database could not be looked at: from its next answer on, it is counted anew."""
        self.seconds_ago, self.missing_seconds = None, 0.0
        self._looked_at = float("-inf")

    @property
    def is_missing(self) -> bool:
        """Whether no engine has been at work for ten seconds."""
        return self.missing_seconds > ENGINE_SECONDS


class FileSight:
    """Looks at the engines' locks beside a SQLite file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._touched: dict[str, tuple[int, float]] = {}  # when touched, and when that was seen first

    def seconds(self) -> float | None:
        """Seconds since an engine was heard of; None where there is none."""
        folder, name = beside(self._engine)
        if folder is None:
            return None
        now, before, self._touched = time.monotonic(), self._touched, {}
        for path in folder.glob(f"{name}.engine-*.lock"):
            if not is_here(path) and remove_if_free(path):
                continue
            try:
                touched = os.stat(path).st_mtime_ns  # noqa: PTH116 - a path's own asks no less
            except OSError:  # it has ended meanwhile
                continue
            known = before.get(path.name)
            self._touched[path.name] = known if known and known[0] == touched else (touched, now)
        return min((now - seen for _, seen in self._touched.values()), default=None)
