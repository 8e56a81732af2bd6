"""Receivers in threads of their own: each hears one signal after the other, and none waits for another.

A call that takes longer than its deadline is left behind: it goes on in its thread, counts as made, and the
receiver is called with the next signal in another thread. Nobody can end a thread from outside.
"""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from workflow.runtime.faults import frames_of, name_of

_LOG = structlog.get_logger(__name__)
MOST_LEFT_BEHIND = 8  # calls of one receiver that hang; while they do, it is passed over

_left_behind: Counter[str] = Counter()
_count = threading.Lock()


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a receiver; `made` is called when it has returned, or counts as made."""

    signal: str
    of: str  # the event's id
    arguments: tuple[Any, ...]
    facts: Mapping[str, Any]
    made: Callable[[], None]


class Lane:
    """The calls of one receiver, in their order."""

    def __init__(self, receiver: Callable[..., Any], deadline: float) -> None:
        self.name = name_of(receiver)
        self._receiver, self._deadline = receiver, deadline
        self._calls: deque[Call] = deque()
        self._changed = threading.Condition()
        self._turn = 0  # of the thread that may take the next call: one that was left behind is of an earlier
        self._at_hand: Call | None = None
        self._began = 0.0
        self._has_thread = self._ended = False

    @property
    def is_busy(self) -> bool:
        """Whether a call is running that is not left behind."""
        return self._at_hand is not None

    def put(self, call: Call, *, next_in_turn: bool = False) -> None:
        """Call the receiver behind all calls that wait, or before them."""
        with self._changed:
            if self._is_passed_over():
                self._pass_over(call)
                return
            (self._calls.appendleft if next_in_turn else self._calls.append)(call)
            if not self._has_thread:
                self._start_thread()
            self._changed.notify()

    def look(self) -> None:
        """Leave the call at hand behind if it is over its deadline."""
        with self._changed:
            call, taken = self._at_hand, time.monotonic() - self._began
            if call is None or taken < self._deadline:
                return
            with _count:
                _left_behind[self.name] += 1
            self._turn += 1
            self._at_hand, self._has_thread = None, False
            _LOG.error(
                "receiver_too_slow", receiver=self.name, signal=call.signal, of=call.of, seconds=round(taken)
            )
            call.made()
            if self._is_passed_over():
                while self._calls:
                    self._pass_over(self._calls.popleft())
            elif self._calls:
                self._start_thread()

    def end(self) -> None:
        """Begin no more calls: those that wait are not made. The one at hand goes on."""
        with self._changed:
            self._calls.clear()
            self._ended = True
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until no call is at hand. Returns whether that is so within `seconds`."""
        with self._changed:
            return self._changed.wait_for(lambda: self._at_hand is None, seconds)

    def _is_passed_over(self) -> bool:
        return _left_behind[self.name] >= MOST_LEFT_BEHIND

    def _pass_over(self, call: Call) -> None:
        _LOG.error("receiver_passed_over", receiver=self.name, signal=call.signal, of=call.of)
        call.made()

    def _start_thread(self) -> None:
        self._has_thread = True
        name = f"receiver {self.name}"
        threading.Thread(target=self._work, args=(self._turn,), name=name, daemon=True).start()

    def _work(self, turn: int) -> None:
        while (call := self._next(turn)) is not None:
            try:
                self._receiver(*call.arguments, **call.facts)
            except BaseException as error:  # also what would end a thread
                _LOG.error("receiver_failed", receiver=self.name, signal=call.signal, **frames_of(error))
            seconds = time.monotonic() - self._began
            if not self._has_returned(turn, call):
                return
            _LOG.debug("receiver_called", receiver=self.name, of=call.of, ms=round(1000 * seconds, 1))

    def _next(self, turn: int) -> Call | None:
        """The next call; None where there will be none any more."""
        with self._changed:
            while not self._calls and not self._ended and turn == self._turn:
                self._changed.wait()
            if not self._calls or turn != self._turn:
                return None
            self._at_hand, self._began = self._calls.popleft(), time.monotonic()
            return self._at_hand

    def _has_returned(self, turn: int, call: Call) -> bool:
        """Note that the call has returned. Returns whether this thread goes on with the next one."""
        with self._changed:
            if turn == self._turn:
                self._at_hand = None
                self._changed.notify_all()
                call.made()
                return True
        with _count:
            _left_behind[self.name] -= 1
        _LOG.warning("receiver_returned_late", receiver=self.name, signal=call.signal, of=call.of)
        return False


class Lanes:
    """The lanes of the receivers that were called, by receiver."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._lanes: dict[Any, Lane] = {}

    def of(self, receiver: Callable[..., Any]) -> Lane:
        key = getattr(receiver, "__self__", receiver), getattr(receiver, "__func__", None)
        number = tuple(map(id, key))  # methods are made anew at each look; not everything can be hashed
        if number not in self._lanes:
            self._lanes[number] = Lane(receiver, self._deadline)
        return self._lanes[number]

    def look(self) -> None:
        """Leave behind what is over its deadline."""
        for lane in self._lanes.values():
            lane.look()

    def end(self, seconds: float) -> None:
        """Begin no more calls, and wait so long in all for those at hand, telling for whom."""
        for lane in self._lanes.values():
            lane.end()
        busy = [lane for lane in self._lanes.values() if lane.is_busy]
        if busy and seconds > 0:
            names = sorted(lane.name for lane in busy)
            _LOG.warning("stop_waits_for_receivers", receivers=names, seconds=round(seconds))
        ends = time.monotonic() + seconds
        for lane in busy:
            if not lane.wait(max(0.0, ends - time.monotonic())):
                _LOG.error("receiver_left_running", receiver=lane.name)
