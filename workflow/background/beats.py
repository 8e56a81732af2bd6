"""What is told of the engines: when each duty was done, how long an event waits, that none is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import structlog

from workflow.background.engine import LONGEST_PAUSE_SECONDS, Engine
from workflow.runtime.readiness import Check, Found
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.events import feed

_LOG = structlog.get_logger(__name__)
_TOLD_EVERY_SECONDS = 60.0
# Over its interval: what failed pauses for up to a minute, and others of the engine may be at work.
_GRACE_SECONDS = 2 * LONGEST_PAUSE_SECONDS


def duties_check(engines: Sequence[Engine]) -> Check:
    """The check that every duty is done in its time, or at least tried."""

    def check() -> Found:
        beats = [beat for engine in engines for beat in engine.beats()]
        late = [
            beat.duty.name for beat in beats if beat.seconds_ago > beat.duty.every_seconds + _GRACE_SECONDS
        ]
        detail = {
            "seconds_since": {beat.duty.name: round(beat.seconds_ago, 1) for beat in beats},
            "failed": [beat.duty.name for beat in beats if beat.failed],
            "late": late,
        }
        return Found(not late, "DUTY_LATE" if late else "", detail)

    return check


class Backlog:
    """A duty that looks for the oldest event that receivers were not told of, and the check of its age.

    It counts from when this process saw the event first, too: a clock that was set back hides no event.
    """

    def __init__(self, late_seconds: float) -> None:
        self._late_seconds = late_seconds
        self._position: int | None = None
        self._waits_since = 0.0  # in monotonic seconds

    def __call__(self, service: Service) -> bool:
        """Look once. Returns False: there is never more to do."""
        with service.store.read() as connection:
            oldest = feed.load_unannounced(connection, 1)
        now = time.monotonic()
        if not oldest:
            self._position = None
            return False
        [event] = oldest
        if event["position"] != self._position:
            self._position, self._waits_since = event["position"], now
        age = (service.clock.now() - event["at"]).total_seconds()
        self._waits_since = min(self._waits_since, now - age)
        return False

    def check(self) -> Found:
        """Whether no event has waited for too long."""
        age = 0.0 if self._position is None else time.monotonic() - self._waits_since
        late = age > self._late_seconds
        return Found(not late, "EVENTS_LATE" if late else "", {"oldest_seconds": round(age, 1)})


class MissingEngine:
    """A duty that logs, once a minute, that no engine is at work anywhere, and once that one is again."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._told_at: float | None = None

    def __call__(self, service: Service) -> bool:
        """Tell what the last look at the database has shown. Returns False: there is never more to do."""
        engines, now = service.store.engines, self._steady()
        if not engines.is_missing:
            if self._told_at is not None and engines.seconds_ago is not None:
                _LOG.info("engine_is_back")
                self._told_at = None
        elif self._told_at is None or now - self._told_at >= _TOLD_EVERY_SECONDS:
            self._told_at = now
            _LOG.error("no_engine", code="NO_ENGINE", seconds=round(engines.missing_seconds))
        return False


def engine_check(store: Store) -> Check:
    """The check that an engine is at work on the database, in this process or another."""

    def check() -> Found:
        engines = store.engines
        ago = engines.seconds_ago
        detail = {"seconds_since": None if ago is None else round(ago, 1)}
        return Found(not engines.is_missing, "NO_ENGINE" if engines.is_missing else "", detail)

    return check
