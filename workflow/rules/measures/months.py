"""Calendar months: which days lie in them, and how long a stretch of days is."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

# A month is counted as year * 12 + month - 1, a day as its proleptic ordinal.


def month_of(day: date) -> int:
    """The month as a running number."""
    return day.year * 12 + day.month - 1


def months_after(day: date, months: int) -> date:
    """The same day so many months later; a day that the month lacks becomes the month's last."""
    year, index = divmod(month_of(day) + months, 12)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


@lru_cache(maxsize=4096)
def first_day(month: int) -> int:
    """The ordinal of the month's first day."""
    return date(month // 12, month % 12 + 1, 1).toordinal()


@lru_cache(maxsize=4096)
def last_day(month: int) -> int:
    """The ordinal of the month's last day."""
    year, index = divmod(month, 12)
    return date(year, index + 1, monthrange(year, index + 1)[1]).toordinal()


def united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of ordinals (both ends included) that do not overlap and cover the same days."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def without_overlap(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """As `united`, but spans that merely touch stay two: each is measured from its own start (R8)."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def months_held(spans: Iterable[tuple[int, int]], minimum_days: int) -> set[int]:
    """The months of which the spans together cover at least that many days (R7, R8)."""
    days: dict[int, int] = {}
    for start, end in united(spans):
        month, last = month_of(date.fromordinal(start)), month_of(date.fromordinal(end))
        while month <= last:
            covered = min(end, last_day(month)) - max(start, first_day(month)) + 1
            days[month] = days.get(month, 0) + covered
            month += 1
    return {month for month, covered in days.items() if covered >= minimum_days}


def clipped(spans: Iterable[tuple[int, int]], year: int) -> list[tuple[int, int]]:
    """The parts of the spans that lie in a calendar year."""
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return [(max(start, first), min(end, last)) for start, end in spans if start <= last and end >= first]


def months_and_days(start: int, end: int) -> tuple[int, int]:
    """Calendar months and days from the start to the day after the end (R8).

    1 January to 30 June is 6 months 0 days. A day of the month that a shorter month lacks counts as
    that month's last.
    """
    begin, after = date.fromordinal(start), date.fromordinal(end + 1)
    months = month_of(after) - month_of(begin)
    if _months_later(begin, months) > after:
        months -= 1
    return months, after.toordinal() - _months_later(begin, months).toordinal()


def _months_later(day: date, months: int) -> date:
    year, index = divmod(month_of(day) + months, 12)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))
