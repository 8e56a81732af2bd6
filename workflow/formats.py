"""How hours, instants and days are written in JSON."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

import orjson


@lru_cache(maxsize=1024)
def hours_text(hours: Decimal | None) -> str | None:
    """Credit hours as a canonical decimal string: "17.5", "24"."""
    if hours is None:
        return None
    return f"{hours.normalize():f}"


@lru_cache(maxsize=1024)  # one instant stands in several places of an answer
def instant_text(instant: datetime | None) -> str | None:
    return orjson.dumps(instant, option=orjson.OPT_UTC_Z)[1:-1].decode() if instant else None


# Stored where no due date can be worked out, so that the queue has one order on every database.
NO_DUE_DATE = date(9999, 12, 31)


def date_text(day: date | None) -> str | None:
    """The ISO date; None for no date, and for a due date whose calendar is not loaded (R13)."""
    return day.isoformat() if day and day != NO_DUE_DATE else None
