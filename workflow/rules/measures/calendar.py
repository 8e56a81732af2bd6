"""Working days for deadlines (R13); the calendar itself belongs to the editions."""

from datetime import date

from workflow.definition import CalendarMissing, Edition, WorkingCalendar

__all__ = ["CalendarMissing", "WorkingCalendar", "add_working_days"]


def add_working_days(edition: Edition, day: date, working_days: int) -> date:
    """The n-th working day after the day by one edition's own calendar. Raises `CalendarMissing`."""
    return WorkingCalendar(edition.calendar).add(day, working_days)
