"""The clock of the product. Instants are UTC and aware; dates are those of Asia/Shanghai."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


@lru_cache(maxsize=256)  # one instant is asked about several times
def civil_date(instant: datetime) -> date:
    """The calendar date of an instant in Asia/Shanghai."""
    return instant.astimezone(SHANGHAI).date()


def not_before(now: datetime, *earlier: datetime | None) -> datetime:
    """`now`, or the latest of these instants where that is later: the clocks of two hosts differ."""
    for instant in earlier:
        if instant is not None and instant > now:
            now = instant
    return now


class Machine:
    """The machine's time, without its small steps back.

    The host of a virtual machine sets the clock back by some milliseconds now and then. Such a step is waited
    out, so that a later act of a process never gets an earlier instant. A step back of a second or more
    corrects a wrong clock, and is followed.
    """

    def __init__(self) -> None:
        self._latest = 0.0

    def time(self) -> float:
        """Seconds since the epoch; never earlier than the last answer, unless by a second or more."""
        now = time.time()
        if 0 < self._latest - now < 1:
            return self._latest
        self._latest = now
        return now


machine = Machine()


@dataclass(frozen=True)
class Clock:
    """The machine's time plus an `offset`, which is zero outside demonstrations and tests."""

    offset: timedelta = timedelta()

    @classmethod
    def starting_at(cls, instant: datetime | None) -> Clock:
        """A clock that shows `instant` now and goes on from there; with None, the machine's own time."""
        return cls() if instant is None else cls(instant.astimezone(UTC) - datetime.now(UTC))

    def now(self) -> datetime:
        return datetime.fromtimestamp(machine.time(), UTC) + self.offset

    def today(self) -> date:
        return civil_date(self.now())
