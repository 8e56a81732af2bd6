"""Slows whoever asks for a public page too often, by address; each process counts for itself."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from threading import Lock

_MOST_ADDRESSES = 10_000  # that are remembered; those that asked longest ago are forgotten first


class Rate:
    """At most so many requests from an address in so many seconds."""

    def __init__(self, most: int, seconds: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._now = most, seconds, now
        self._asked: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._lock = Lock()

    def wait(self, address: str) -> int:
        """Count a request; the seconds that its sender has to wait, 0 where it is let in."""
        now = self._now()
        with self._lock:
            since, count = self._asked.pop(address, (now, 0))
            if now - since >= self._seconds:
                since, count = now, 0
            self._asked[address] = since, count + 1
            if len(self._asked) > _MOST_ADDRESSES:
                self._asked.popitem(last=False)
        return 0 if count < self._most else max(1, ceil(since + self._seconds - now))
