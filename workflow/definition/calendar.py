"""Working days by the State Council's calendar, with its make-up working days (R13)."""

from datetime import date, timedelta

import chinese_calendar
from chinese_calendar.constants import holidays as _free_days

from workflow.definition.model import CalendarDays

KNOWN_YEARS = frozenset(range(min(_free_days).year, max(_free_days).year + 1))
_NO_OWN_DAYS = CalendarDays(frozenset(), frozenset(), frozenset())
_ONE_DAY = timedelta(days=1)
_MOST_KEPT = 4_096


class CalendarMissing(LookupError):
    """The working-day calendar of this year is not loaded."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year

    def __str__(self) -> str:
        return f"the working-day calendar of {self.year} is not loaded"


class WorkingCalendar:
    """Counts working days. A year that is not loaded raises `CalendarMissing`; it is never guessed."""

    def __init__(self, own: CalendarDays = _NO_OWN_DAYS) -> None:
        """`own`: days for which editions differ from the State Council, and further years that they load."""
        self._own = own
        self._years = KNOWN_YEARS | own.loaded_years
        self._known: dict[date, bool] = {}
        self._added: dict[tuple[date, int], date] = {}

    def is_working_day(self, day: date) -> bool:
        """Whether people work on that day. Raises `CalendarMissing`."""
        known = self._known.get(day)
        if known is None:
            known = self._known[day] = self._look_up(day)
        return known

    def _look_up(self, day: date) -> bool:
        if day.year not in self._years:
            raise CalendarMissing(day.year)
        if day in self._own.working_days:
            return True
        if day in self._own.holidays:
            return False
        if day.year in self._own.loaded_years:
            return day.weekday() < 5
        return bool(chinese_calendar.is_workday(day))

    def add(self, day: date, working_days: int) -> date:
        """The n-th working day after the day, which itself is not counted."""
        found = self._added.get((day, working_days))
        if found is None:
            if len(self._added) >= _MOST_KEPT:
                self._added.clear()
            found = self._added[day, working_days] = self._walk(day, working_days, _ONE_DAY)
        return found

    def subtract(self, day: date, working_days: int) -> date:
        """The n-th working day before the day, which itself is not counted."""
        return self._walk(day, working_days, -_ONE_DAY)

    def between(self, start: date, end: date) -> int:
        """The number of working days after `start` up to and including `end`; negative if that is earlier."""
        if end < start:
            return -self.between(end, start)
        days = (end - start).days
        return sum(self.is_working_day(start + timedelta(days=step)) for step in range(1, days + 1))

    def _walk(self, day: date, working_days: int, step: timedelta) -> date:
        left = working_days
        while left > 0:
            day += step
            left -= self.is_working_day(day)
        return day
