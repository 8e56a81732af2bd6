"""Background work in a thread of the server: short duties, each at its own interval.

A duty does one bounded portion of work and returns whether there is more. It is done at start, when its
interval has passed, when the engine is woken, and again at once while there is more. An exception of a duty
is logged and pauses only that duty; the others go on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import structlog

from workflow.runtime.service import Service

_LOG = structlog.get_logger()
_TICK_SECONDS = 1.0
_GATHER_SECONDS = 0.2
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Duty:
    """A named portion of work; `run` returns whether there is more to do at once."""

    name: str
    run: Callable[[Service], bool]
    every_seconds: float = _TICK_SECONDS
    on_wake: bool = False  # also due as soon as something was committed


@dataclass(slots=True)
class _Schedule:
    duty: Duty
    due_at: float = 0.0
    pause_seconds: float = field(default=_FIRST_PAUSE_SECONDS)

    def run(self, service: Service) -> bool:
        """Do the duty once. Returns whether there is more to do at once."""
        try:
            more = self.duty.run(service)
        except Exception as error:
            _LOG.exception("duty_failed", duty=self.duty.name, error=type(error).__name__)
            self.due_at = time.monotonic() + self.pause_seconds
            self.pause_seconds = min(self.pause_seconds * 2, _LONGEST_PAUSE_SECONDS)
            return False
        self.pause_seconds = _FIRST_PAUSE_SECONDS
        self.due_at = 0.0 if more else time.monotonic() + self.duty.every_seconds
        return more


class Engine:
    """One thread that does the duties until it is stopped."""

    def __init__(self, service: Service, duties: Sequence[Duty]) -> None:
        self.service = service
        self._schedules = [_Schedule(duty) for duty in duties]
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Do the duties that wait for a commit, now. It only sets a flag, so it costs the caller nothing."""
        self._wake.set()

    def stop(self, seconds: float = 10.0) -> bool:
        """Stop after the duty at hand. Returns whether it ended within `seconds`."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            woken = self._wake.is_set()
            if woken:  # cleared only when it was set: a wake that comes now counts for the next round
                self._wake.clear()
            more = False
            for schedule in self._schedules:
                if self._stopping.is_set():
                    return
                if self._is_due(schedule, woken):
                    more = schedule.run(self.service) or more
            if not more:
                self._wake.wait(self._seconds_to_next())
                # Wait a moment, so that the commits of many requests become one portion of work.
                self._stopping.wait(_GATHER_SECONDS)

    def _is_due(self, schedule: _Schedule, woken: bool) -> bool:
        failed_lately = schedule.pause_seconds > _FIRST_PAUSE_SECONDS
        if woken and schedule.duty.on_wake and not failed_lately:
            return True
        return time.monotonic() >= schedule.due_at

    def _seconds_to_next(self) -> float:
        waiting = min((schedule.due_at for schedule in self._schedules), default=0.0) - time.monotonic()
        return min(max(waiting, 0.01), _TICK_SECONDS)
