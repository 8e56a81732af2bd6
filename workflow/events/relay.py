"""The relay: sends the signal of every committed transition at least once, in order per declaration.

The event rows are the outbox. One process at a time relays, under a lock that ends with the process. It
reads committed events that are not announced and whose notices are written, sends their signals, and only
then marks them as announced: after a crash they are sent again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import structlog

from workflow.events import notices, signals
from workflow.events.lanes import Call, Lanes
from workflow.runtime.service import Service
from workflow.store.events import feed

_LOG = structlog.get_logger(__name__)
DEADLINE_SECONDS = 10.0
_BATCH = 500
_MOST_OPEN = 2_000  # events that some receiver has not heard yet; then the others wait for it
_MARK_SECONDS = 0.5
_READ_SECONDS = 1.0
_STOP_SECONDS = 5.0
_LOOK_SECONDS = 0.05


class Relay:
    """The duty that announces: a receiver that takes longer than the deadline is left behind."""

    def __init__(self, deadline: float = DEADLINE_SECONDS) -> None:
        self._deadline = deadline
        self._interrupted = threading.Event()
        self._beat_at = 0.0

    def __call__(self, service: Service, most: int = _BATCH) -> bool:
        """Send the signals that are due, `most` at first. Returns whether there may be more.

        Returns False where another process relays.
        """
        with service.store.exclusive("announce") as alone:
            return alone and _Sending(service, most, self._deadline, self._goes_on).send()

    def _goes_on(self) -> bool:
        self._beat_at = time.monotonic()
        return not self._interrupted.is_set()

    def beat_at(self) -> float:
        """When it last looked after its receivers, in monotonic seconds: one that is slow may take hours."""
        return self._beat_at

    def interrupt(self) -> None:
        """Begin no more calls, and wait for those at hand for a bounded time."""
        self._interrupted.set()


announce = Relay()


def announce_all(service: Service, relay: Callable[[Service], bool] = announce) -> None:
    """Write the notices and send the signals that are due; for a process that has no engine thread."""
    while notices.write(service):
        pass
    while relay(service):
        pass


class _Sending:
    """Events on their way to the receivers, each of which hears them at its own pace."""

    def __init__(self, service: Service, most: int, deadline: float, goes_on: Callable[[], bool]) -> None:
        self._service, self._most, self._goes_on = service, most, goes_on
        self._lanes = Lanes(deadline)
        self._open: dict[int, int] = {}  # position of an event -> how many calls it still waits for
        self._heard: list[int] = []  # positions that wait for nobody any more, and are not marked yet
        self._lock = threading.Lock()
        self._nothing_open = threading.Event()

    def send(self) -> bool:
        """Send what is due, and what comes while some receiver is slow. Returns whether there may be more."""
        more = self._read(self._most)
        marked_at = read_at = time.monotonic()
        stopped_by = 0.0
        try:
            while self._open and self._goes_on():
                self._nothing_open.wait(_LOOK_SECONDS)
                self._lanes.look()
                now = time.monotonic()
                if now - marked_at >= _MARK_SECONDS:
                    self._mark()
                    marked_at = now
                if now - read_at >= _READ_SECONDS and len(self._open) < _MOST_OPEN:
                    self._read(len(self._open) + _BATCH)
                    read_at = now
            if self._goes_on():
                self._mark()
            else:
                stopped_by = _STOP_SECONDS
        finally:
            self._lanes.end(stopped_by)
        if stopped_by:
            self._mark()
        return more and not stopped_by

    def _read(self, most: int) -> bool:
        """Give the next events to the lanes of their receivers. Returns whether there may be more."""
        with self._service.store.read() as connection:
            rows = feed.load_due(connection, most)
        for row in rows:
            if row["position"] not in self._open and row["position"] not in self._heard:
                self._give(row["position"], signals.transition_of(row))
        return len(rows) == most

    def _give(self, position: int, transition: signals.Transition) -> None:
        event = transition.event
        told = [
            (signal.name, receiver)
            for signal in (signals.transitioned, signals.BY_EVENT[event])
            for receiver in signal.receivers_for(event)
        ]
        self._open[position] = len(told) + 1
        self._nothing_open.clear()
        for name, receiver in told:
            call = Call(
                name,
                transition.event_id,
                (event,),
                {"transition": transition},
                lambda: self._made(position),
            )
            self._lanes.of(receiver).put(call)
        self._made(position)

    def _made(self, position: int) -> None:
        with self._lock:
            self._open[position] -= 1
            if self._open[position] == 0:
                del self._open[position]
                self._heard.append(position)
            if not self._open:
                self._nothing_open.set()

    def _mark(self) -> None:
        """Tell that a batch was sent, and mark it."""
        with self._lock:
            heard, self._heard = self._heard, []
        if not heard or not self._tell_batch():
            return
        with self._service.store.write() as connection:
            feed.mark_announced(connection, heard, self._service.clock.now())
        _LOG.debug("announced", events=len(heard), to=max(heard))

    def _tell_batch(self) -> bool:
        """Call those who collect; False where the batch was not told, so that it will be sent again."""
        receivers = list(signals.batch_announced.receivers_for(self._service))
        if receivers and not self._goes_on():
            return False
        left = threading.Semaphore(0)
        for receiver in receivers:
            call = Call("batch_announced", "", (self._service,), {}, left.release)
            self._lanes.of(receiver).put(call, next_in_turn=True)
        for _ in receivers:
            while not left.acquire(timeout=_LOOK_SECONDS):
                self._lanes.look()
                if not self._goes_on():
                    return False
        return True
