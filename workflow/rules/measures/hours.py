"""Credit hours on the 0.5 grid.

Inside the rules hours are whole numbers of half hours ("halves"), so that sums and caps are exact and
cheap; outside they are `Decimal`, and canonical decimal strings in JSON.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from workflow.vocabulary import Subject

HALF_HOUR = Decimal("0.5")
# No year has more hours: a larger number is no number of hours, whatever an edition lets people claim.
HOURS_OF_A_YEAR = Decimal(366 * 24)
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})(?:[eE][+-]?[0-9]{1,3})?\Z")


def read_hours(value: object) -> Decimal | None:
    """The number that a JSON value states, exactly; None where it states none.

    Only ASCII digits count. Not-a-number, infinity and texts too long to be hours are no numbers here.
    """
    if type(value) is str:
        return _read_text(value)
    if isinstance(value, Decimal):
        return value if value.is_finite() else None
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value) if abs(value) < 10**12 else None
    if isinstance(value, float):
        return _read_text(repr(value))
    return None


@lru_cache(maxsize=4096)
def _read_text(text: str) -> Decimal | None:
    return Decimal(text) if len(text) <= 64 and _NUMBER.match(text) else None


def read_stated_hours(value: object) -> Decimal | None:
    """Hours that a fact states: a number from 0 to the hours of a year; None where the value is not that."""
    hours = read_hours(value)
    return hours if hours is not None and 0 <= hours <= HOURS_OF_A_YEAR else None


def on_grid(hours: Decimal) -> bool:
    """Whether the hours are a multiple of half an hour (R25)."""
    return hours % HALF_HOUR == 0


def halves(hours: Decimal) -> int:
    """Whole half hours, rounded down (R6). The hours are not negative."""
    return int(hours * 2)


def halves_of_day(hours: Decimal, minutes: int, minutes_per_hour: int) -> int:
    """Half hours of one day: printed hours plus minutes without printed hours, rounded down together (R6)."""
    if not minutes:
        return int(hours * 2)
    return int(hours * 2 * minutes_per_hour + 2 * minutes) // minutes_per_hour


@lru_cache(maxsize=8192)
def text_of(half_hours: int) -> str:
    """The canonical decimal string: "17.5", "24"."""
    return f"{half_hours // 2}.5" if half_hours % 2 else str(half_hours // 2)


def canonical(hours: Decimal) -> str:
    """The canonical decimal string of hours that need not be on the grid."""
    text = format(hours, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def spread(total: int, days: int) -> tuple[int, int]:
    """Undated hours over some days (R5): every day's half hours, and how many first days get one more."""
    return divmod(total, days)


def spread_over(total: int, days: int, first: int, last: int) -> int:
    """The half hours of such a spread on the days `first` to `last` (counted from 0, `last` not included)."""
    each, more = divmod(total, days)
    return each * (last - first) + max(0, min(last, more) - first)


class Portion:
    """Hours of one item on one date and subject; the rules cut `halves` down, never up."""

    __slots__ = ("day", "halves", "subject", "year")

    def __init__(self, day: int, year: int, subject: Subject, halves: int) -> None:
        self.day = day  # ordinal
        self.year = year
        self.subject = subject
        self.halves = halves


def cut(portions: Iterable[Portion], excess: int) -> None:
    """Take half hours away, from the latest date first, professional before public."""
    for portion in sorted(portions, key=_latest_professional_first):
        if excess <= 0:
            return
        taken = min(excess, portion.halves)
        portion.halves -= taken
        excess -= taken


def _latest_professional_first(portion: Portion) -> tuple[int, bool]:
    return -portion.day, portion.subject is Subject.PUBLIC
