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


@dataclass(frozen=True)
class Clock:
    """Ticks with the machine, from where it was set: `offset` is zero outside demonstrations and tests."""

    offset: timedelta = timedelta()

    @classmethod
    def starting_at(cls, instant: datetime | None) -> Clock:
        """A clock that shows `instant` now and goes on from there; None: the machine's own time."""
        return cls() if instant is None else cls(instant.astimezone(UTC) - datetime.now(UTC))

    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time(), UTC) + self.offset

    def today(self) -> date:
        return civil_date(self.now())
