"""Slows whoever asks too often; each process counts for itself, in memory, before any other work."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from threading import Lock

from flask import current_app

from api.configuration.settings import Settings
from api.http.origin import client_address
from workflow.errors import TooManyRequests

_MOST_SENDERS = 10_000  # that are remembered; those that asked longest ago are forgotten first
_MINUTE = 60


class Rate:
    """At most so many requests from a sender in so many seconds."""

    def __init__(self, most: int, seconds: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._now = most, seconds, now
        self._asked: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._lock = Lock()

    def wait(self, sender: str) -> int:
        """Count a request; the seconds that its sender has to wait, 0 where it is let in."""
        now = self._now()
        with self._lock:
            since, count = self._asked.pop(sender, (now, 0))
            if now - since >= self._seconds:
                since, count = now, 0
            self._asked[sender] = since, count + 1
            if len(self._asked) > _MOST_SENDERS:
                self._asked.popitem(last=False)
        return 0 if count < self._most else max(1, ceil(since + self._seconds - now))


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of a process; None where any number of requests is let in."""

    sender: Rate | None
    address: Rate | None

    @classmethod
    def of(cls, settings: Settings) -> Rates:
        """The rates that the settings name, with nobody counted yet."""
        most = settings.requests_of_sender, settings.requests_of_address
        return cls(*(Rate(each, _MINUTE) if each else None for each in most))


def count_address() -> None:
    """Count the request for its address. Raises `TooManyRequests`."""
    rate = _rates().address
    if rate is not None:
        _require_no_wait(rate.wait(client_address()))


def count_sender(identity: str) -> None:
    """Count the request for the key or the session, which is not looked up yet. Raises `TooManyRequests`."""
    rate = _rates().sender
    if rate is not None:
        _require_no_wait(rate.wait(identity))


def _rates() -> Rates:
    found: Rates = current_app.config["RATES"]
    return found


def _require_no_wait(seconds: int) -> None:
    if seconds:
        raise TooManyRequests(None, retry_after=seconds)
