"""What readiness is told of the engines: when each duty was done, and how long the oldest event waits."""

from __future__ import annotations

import time
from collections.abc import Sequence

from workflow.background.engine import LONGEST_PAUSE_SECONDS, Engine
from workflow.runtime.readiness import Check, Found
from workflow.runtime.service import Service
from workflow.store.events import feed

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
