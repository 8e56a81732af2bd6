"""Background work in a thread of the server: short duties, each at its own interval.

A duty does one bounded portion of work and returns whether there is more. It is done at start, when its
interval has passed, when the engine is woken, and again at once while there is more. Whatever a duty raises
is logged and pauses only that duty; the others go on. Nothing ends the thread but `stop`: where it has died
all the same, `mend` starts another.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import structlog

from workflow.errors import Unavailable
from workflow.runtime.faults import frames_of
from workflow.runtime.service import Service

_LOG = structlog.get_logger(__name__)
_TICK_SECONDS = 1.0
_GATHER_SECONDS = 0.2
_FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0
_TOLD_SECONDS = 1.0  # a duty that takes longer to end is named


def _tell(event: str, **facts: Any) -> None:
    """Log an error. Never raises: receivers may set the logging up in their own way."""
    with suppress(BaseException):
        _LOG.error(event, **facts)


def _nothing() -> None:
    """Do nothing: most duties end soon."""


def _never() -> float:
    """Show nothing amid a portion: most are short."""
    return 0.0


def _nothing_more(service: Service) -> None:
    """Do nothing: most duties leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A named portion of work; `run` returns whether there is more to do at once.

    `interrupt` is called, from another thread, as soon as the engine is told to stop: a portion that may take
    long ends early. `beat_at` says when a long portion last showed that it goes on (monotonic seconds).
    `at_end` is the last thing that the engine's thread does for the duty.
    """

    name: str
    run: Callable[[Service], bool]
    every_seconds: float = _TICK_SECONDS
    on_wake: bool = False  # also due as soon as something was committed
    interrupt: Callable[[], object] = _nothing
    beat_at: Callable[[], float] = _never
    at_end: Callable[[Service], object] = _nothing_more


def followed(service: Service, duties: Sequence[Duty]) -> Sequence[Duty]:
    """The duties, each of which is told to whoever follows the work of the service."""
    return duties if service.follow is None else [_followed(duty) for duty in duties]


def _followed(duty: Duty) -> Duty:
    def run(service: Service) -> bool:
        with service.followed(f"duty {duty.name}"):
            return duty.run(service)

    return replace(duty, run=run)


@dataclass(frozen=True, slots=True)
class Beat:
    """When a duty was last done, or tried: seconds ago; and whether it failed then."""

    duty: Duty
    seconds_ago: float
    failed: bool


@dataclass(slots=True)
class _Schedule:
    duty: Duty
    due_at: float = 0.0
    pause_seconds: float = field(default=_FIRST_PAUSE_SECONDS)
    failed: bool = False
    beat_at: float = field(default_factory=time.monotonic)

    def run(self, service: Service) -> bool:
        """Do the duty once. Returns whether there is more to do at once."""
        began = time.monotonic()
        try:
            more = self.duty.run(service)
        except BaseException as error:  # also what would end a thread: nobody but `stop` does that
            self._failed(error)
            return False
        finally:
            self.beat_at = time.monotonic()
        self.pause_seconds, self.failed = _FIRST_PAUSE_SECONDS, False
        self.due_at = 0.0 if more else time.monotonic() + self.duty.every_seconds
        with suppress(Exception):
            _LOG.debug(
                "duty_done", duty=self.duty.name, more=more, ms=round(1000 * (self.beat_at - began), 1)
            )
        return more

    def _failed(self, error: BaseException) -> None:
        self.failed = True
        self.due_at = time.monotonic() + self.pause_seconds
        if isinstance(error, Unavailable):  # it is logged where it is found out, and may end at any moment
            return
        self.pause_seconds = min(self.pause_seconds * 2, LONGEST_PAUSE_SECONDS)
        _tell("duty_failed", duty=self.duty.name, **frames_of(error))


class Engine:
    """One thread that does the duties until it is stopped."""

    def __init__(self, service: Service, duties: Sequence[Duty], name: str = "engine") -> None:
        self.service = service
        self.name = name
        self._schedules = [_Schedule(duty) for duty in duties]
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._at_hand = ""  # the name of the duty that is being done
        self._thread = self._new_thread()

    def _new_thread(self) -> threading.Thread:
        return threading.Thread(target=self._run, name=self.name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def mend(self) -> bool:
        """Start another thread where the engine's has died. Returns whether it had."""
        if self._thread.is_alive() or self._stopping.is_set():
            return False
        _tell("engine_died", engine=self.name, duty=self._at_hand)
        self._thread = self._new_thread()
        self._thread.start()
        return True

    def wake(self) -> None:
        """Do the duties that wait for a commit, now. It only sets a flag, so it costs the caller nothing."""
        self._wake.set()

    def beats(self) -> list[Beat]:
        """When each duty was last done."""
        now = time.monotonic()
        return [
            Beat(each.duty, now - max(each.beat_at, each.duty.beat_at()), each.failed)
            for each in self._schedules
        ]

    def ask_to_stop(self) -> None:
        """Let the thread end after the portion at hand; don't wait for that."""
        self._stopping.set()
        self._wake.set()
        for schedule in self._schedules:
            schedule.duty.interrupt()

    def stop(self, seconds: float = 10.0) -> bool:
        """Stop after the portion at hand. Returns whether it ended within `seconds`."""
        self.ask_to_stop()
        if self._thread.ident is None:
            return True
        self._thread.join(min(seconds, _TOLD_SECONDS))
        if self._thread.is_alive():
            _LOG.warning("stop_waits_for_duty", engine=self.name, duty=self._at_hand, seconds=round(seconds))
            self._thread.join(max(0.0, seconds - _TOLD_SECONDS))
        if self._thread.is_alive():
            _tell("stopped_amid_duty", engine=self.name, duty=self._at_hand)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._round()
            except BaseException as error:
                _tell("engine_failed", engine=self.name, **frames_of(error))
                self._stopping.wait(_FIRST_PAUSE_SECONDS)
        for schedule in self._schedules:
            self._at_hand = schedule.duty.name
            try:
                schedule.duty.at_end(self.service)
            except BaseException as error:
                _tell("duty_failed", duty=schedule.duty.name, **frames_of(error))

    def _round(self) -> None:
        woken = self._wake.is_set()
        if woken:  # cleared only when it was set: a wake that comes now counts for the next round
            self._wake.clear()
        more = False
        for schedule in self._schedules:
            if self._stopping.is_set():
                return
            if self._is_due(schedule, woken):
                self._at_hand = schedule.duty.name
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


class Watch:
    """A thread that looks after the engines: one whose thread has died is given another."""

    def __init__(self, engines: Sequence[Engine], every_seconds: float = _TICK_SECONDS) -> None:
        self._engines = engines
        self._every_seconds = every_seconds
        self._stopping = threading.Event()

    def start(self) -> None:
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    def stop(self) -> None:
        self._stopping.set()

    def _run(self) -> None:
        while not self._stopping.wait(self._every_seconds):
            for engine in self._engines:
                try:
                    engine.mend()
                except BaseException as error:  # as where no thread can be started: the next look may succeed
                    _tell("engine_not_mended", engine=engine.name, **frames_of(error))
