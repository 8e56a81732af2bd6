"""六: five working days before filing, in the State Council's calendar (R13)."""

from datetime import date

import pytest

from tests.workflow.rules.asking import Ask
from workflow.definition import CalendarDays, CalendarMissing, WorkingCalendar

NEW_YEAR_2027 = frozenset({date(2027, 1, 1)})


def test_make_up_days_are_worked_and_holidays_are_not() -> None:
    calendar = WorkingCalendar()
    assert calendar.is_working_day(date(2024, 9, 29))
    assert not calendar.is_working_day(date(2024, 10, 7))
    assert calendar.subtract(date(2024, 10, 10), 5) == date(2024, 9, 27)
    assert calendar.add(date(2024, 9, 27), 5) == date(2024, 10, 10)
    assert calendar.between(date(2024, 9, 27), date(2024, 10, 10)) == 5
    assert calendar.between(date(2024, 10, 10), date(2024, 9, 27)) == -5


def test_the_day_itself_is_not_counted() -> None:
    calendar = WorkingCalendar()
    assert calendar.subtract(date(2024, 7, 15), 1) == date(2024, 7, 12)
    assert calendar.subtract(date(2024, 7, 15), 0) == date(2024, 7, 15)
    assert calendar.between(date(2024, 7, 15), date(2024, 7, 15)) == 0


def test_a_year_that_is_not_loaded_is_never_guessed() -> None:
    with pytest.raises(CalendarMissing, match="2031"):
        WorkingCalendar().is_working_day(date(2031, 5, 5))


def test_an_edition_may_load_a_year_and_overrule_days() -> None:
    own = CalendarDays(frozenset({2027}), NEW_YEAR_2027, frozenset({date(2024, 6, 9)}))
    calendar = WorkingCalendar(own)
    assert not calendar.is_working_day(date(2027, 1, 1))
    assert calendar.is_working_day(date(2027, 1, 4))
    assert not calendar.is_working_day(date(2027, 1, 3))
    assert calendar.is_working_day(date(2024, 6, 9))


@pytest.mark.parametrize(
    ("finished", "on_time"), [("2024-09-27", True), ("2024-09-28", False), ("2024-09-26", True), (None, None)]
)
def test_the_fifth_day_itself_is_on_time(ask: Ask, finished: str | None, on_time: bool | None) -> None:
    answer = ask(title_filing={"date": "2024-10-10", "finished_on": finished})
    assert answer["title_filing"] == {"deadline": "2024-09-27", "on_time": on_time}


def test_a_missing_calendar_is_an_error_not_a_date(ask: Ask) -> None:
    answer = ask(title_filing={"date": "2031-05-10", "finished_on": "2031-01-01"})
    assert answer["title_filing"] is None
    assert [(error["code"], error["clause"]) for error in answer["errors"]] == [("CALENDAR_MISSING", "六")]
    assert answer["errors"][0]["text"]["zh"]


def test_counting_back_into_a_loaded_year_needs_that_year_only(ask: Ask) -> None:
    assert ask(title_filing={"date": "2026-01-05"})["title_filing"]["deadline"] == "2025-12-26"
