"""The sums behind the rules against the plainest way to work them out."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.measures.hours import canonical, halves_of_day, read_hours, spread_over, text_of
from workflow.rules.measures.months import clipped, month_of, months_and_days, months_held, united

DAYS = st.dates(min_value=date(2023, 1, 1), max_value=date(2026, 12, 31)).map(date.toordinal)
SPANS = st.lists(st.tuples(DAYS, st.integers(0, 120)).map(lambda pair: (pair[0], sum(pair))), max_size=5)


def days_of(spans: list[tuple[int, int]]) -> set[int]:
    return {day for start, end in spans for day in range(start, end + 1)}


@given(st.integers(0, 6000), st.integers(1, 400), st.data())
def test_a_part_of_a_spread_is_what_its_days_hold(total: int, days: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, days))
    last = data.draw(st.integers(first, days))
    held = [total // days + (day < total % days) for day in range(days)]
    assert sum(held) == total and max(held) - min(held) <= 1
    assert spread_over(total, days, first, last) == sum(held[first:last])


@given(SPANS)
def test_united_spans_cover_the_same_days_once(spans: list[tuple[int, int]]) -> None:
    result = united(spans)
    assert days_of(result) == days_of(spans)
    assert sum(end - start + 1 for start, end in result) == len(days_of(spans))


@given(SPANS, st.integers(1, 31))
def test_a_month_is_held_from_that_many_days(spans: list[tuple[int, int]], minimum: int) -> None:
    months = Counter(month_of(date.fromordinal(day)) for day in days_of(spans))
    assert months_held(spans, minimum) == {month for month, days in months.items() if days >= minimum}


@given(SPANS, st.integers(2023, 2027))
def test_clipped_spans_are_the_days_of_the_year(spans: list[tuple[int, int]], year: int) -> None:
    assert days_of(clipped(spans, year)) == {
        day for day in days_of(spans) if date.fromordinal(day).year == year
    }


@given(DAYS, st.integers(0, 800))
def test_a_length_is_the_most_whole_months_that_fit(start: int, days: int) -> None:
    months, rest = months_and_days(start, start + days)
    assert months >= 0 and 0 <= rest <= 31
    begin, after = date.fromordinal(start), date.fromordinal(start) + timedelta(days=days + 1)
    if begin.day <= 28:
        reached = date((month_of(begin) + months) // 12, (month_of(begin) + months) % 12 + 1, begin.day)
        assert reached + timedelta(days=rest) == after


@given(st.integers(0, 60), st.integers(0, 1440), st.sampled_from([45, 60, 50]))
def test_minutes_and_hours_are_rounded_down_together(quarters: int, minutes: int, length: int) -> None:
    hours = Decimal(quarters) / 4
    exact = Fraction(hours) + Fraction(minutes, length)
    assert halves_of_day(hours, minutes, length) == exact * 2 // 1


@given(st.integers(0, 10_000))
def test_hours_are_written_canonically(half_hours: int) -> None:
    hours = Decimal(half_hours) / 2
    assert Decimal(text_of(half_hours)) == hours
    assert canonical(hours) == text_of(half_hours)


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("17.5", "17.5"),
        ("24.0", "24"),
        (7.5, "7.5"),
        (24, "24"),
        ("1e1", "10"),
        (Decimal("2.50"), "2.5"),
        (0.1, "0.1"),
    ],
)
def test_numbers_are_read_exactly(value: object, hours: str) -> None:
    read = read_hours(value)
    assert read is not None and canonical(read) == hours


@pytest.mark.parametrize(
    "value",
    [
        "",
        " 1",
        "1 ",
        "1_0",
        "１",
        "٣",
        "NaN",
        "Infinity",
        "0x1",
        "1e9999",
        "--1",
        None,
        True,
        float("nan"),
        10**400,
        [],
    ],
)
def test_what_is_no_number_is_none(value: object) -> None:
    assert read_hours(value) is None
