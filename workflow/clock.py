"""One civil clock. Instants are UTC and aware; dates are those of Asia/Shanghai."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


def civil_date(instant: datetime) -> date:
    """The calendar date of an instant in Asia/Shanghai."""
    return instant.astimezone(SHANGHAI).date()


class Machine:
    """The machine's time, which a virtual machine's host sets back by some milliseconds now and then.

    Such a step is waited out, so that what a process does later also bears a later instant; a step of
    a second and more is a clock that was wrong, and is followed.
    """

    def __init__(self) -> None:
        self._latest = 0.0

    def time(self) -> float:
        """Seconds since the epoch; not before what was told last."""
        now = time.time()
        if 0 < self._latest - now < 1:
            return self._latest
        self._latest = now
        return now


machine = Machine()


@dataclass(frozen=True)
class Clock:
    """Ticks with the machine, from where it was set: `offset` is zero outside demonstrations and tests."""

    offset: timedelta = timedelta()

    @classmethod
    def starting_at(cls, instant: datetime | None) -> Clock:
        """A clock that shows `instant` now and goes on from there; None: the machine's own time."""
        return cls() if instant is None else cls(instant.astimezone(UTC) - datetime.now(UTC))

    def now(self) -> datetime:
        return datetime.fromtimestamp(machine.time(), UTC) + self.offset

    def today(self) -> date:
        return civil_date(self.now())
