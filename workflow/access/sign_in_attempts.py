"""Limits the guessing of passwords: failed sign-ins are counted per login and address, and per login.

Each process counts in its own memory, so with several processes a guesser has that many times the
attempts; argon2 and the limit of each process still keep the rate low. A restart forgets the counts.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from threading import Lock
from weakref import WeakKeyDictionary

from workflow.errors import TooManyAttempts
from workflow.store import Store

WINDOW_SECONDS = 15 * 60
FROM_ONE_ADDRESS = 5
FROM_ANYWHERE = 50  # higher, so that a stranger can't easily lock somebody out
_MOST_COUNTERS = 10_000


class Attempts:
    """Failed sign-ins of the last quarter of an hour."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._failures: dict[tuple[str, str], deque[float]] = {}

    def check(self, login: str, origin: str) -> None:
        """Raise `TooManyAttempts` where there were too many failures."""
        with self._lock:
            for counter, most in self._counters(login, origin):
                failures = self._recent(counter)
                if len(failures) >= most:
                    raise TooManyAttempts(retry_after=self._seconds_left(failures[-most]))

    def record_failure(self, login: str, origin: str) -> None:
        with self._lock:
            for counter, _ in self._counters(login, origin):
                self._failures.setdefault(counter, deque(maxlen=FROM_ANYWHERE)).append(self._clock())
            if len(self._failures) > _MOST_COUNTERS:
                self._forget_ended()

    def record_success(self, login: str, origin: str) -> None:
        """Forget the failures of this login from this address."""
        with self._lock:
            self._failures.pop((login, origin), None)

    def _counters(self, login: str, origin: str) -> tuple[tuple[tuple[str, str], int], ...]:
        return ((login, origin), FROM_ONE_ADDRESS), ((login, ""), FROM_ANYWHERE)

    def _recent(self, counter: tuple[str, str]) -> deque[float]:
        failures = self._failures.get(counter, deque[float]())
        while failures and failures[0] <= self._clock() - WINDOW_SECONDS:
            failures.popleft()
        return failures

    def _seconds_left(self, since: float) -> int:
        return max(1, int(since + WINDOW_SECONDS - self._clock()) + 1)

    def _forget_ended(self) -> None:
        for counter in [counter for counter in self._failures if not self._recent(counter)]:
            del self._failures[counter]
        # In a flood of made-up logins a tenth is dropped at once, the oldest first; otherwise each further
        # failure would look at all of them again.
        while len(self._failures) > _MOST_COUNTERS * 9 // 10:
            del self._failures[next(iter(self._failures))]


_attempts: WeakKeyDictionary[Store, Attempts] = WeakKeyDictionary()
_making = Lock()


def attempts_of(store: Store) -> Attempts:
    """The counts of this process for one database."""
    with _making:
        return _attempts.setdefault(store, Attempts())
