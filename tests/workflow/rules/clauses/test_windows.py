"""When something may be declared: not before it is over (R26), nor when its window has closed (R28, R30)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.editions import SHIPPED, edition
from tests.support.items import (
    Item,
    codes,
    competition,
    digital,
    exam,
    expert,
    learning,
    off,
    origin,
    paper,
    posting,
    training,
    undated_training,
)
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions


def on(day: str) -> dict[str, Any]:
    return {"as_of": f"{day}T09:00:00+08:00"}


class TestWhatIsNotOverYet:
    """R26: 据实. The last day counts; on that day it is over."""

    CASES = (
        (training(("2024-11-19", "8"), ("2024-11-21", "8")), "/days"),
        (undated_training("2024-11-18", "2024-11-21", "8"), "/to"),
        (learning(first="2024-03-01", last="2024-11-21"), "/periods"),
        (exam("2024-11-21"), "/certificate_date"),
        (paper("2024-11-21"), "/date"),
        (expert(("2024-11-21", "4")), "/days"),
        (competition("2024-11-21"), "/date"),
        (digital(day="2024-11-21"), "/certificate_date"),
    )

    @pytest.mark.parametrize(("item", "where"), CASES)
    def test_it_is_blocked_the_day_before(self, ask: Ask, item: Item, where: str) -> None:
        [judged] = ask(item, **on("2024-11-20"))["items"]
        assert (judged["outcome"], codes(judged)) == ("block_submit", ["NOT_YET_DONE"])
        assert judged["refusals"][0]["pointer"] == f"/items/0{where}"

    @pytest.mark.parametrize("item", [item for item, _ in CASES])
    def test_it_may_be_declared_on_its_last_day(self, ask: Ask, item: Item) -> None:
        [judged] = ask(item, **on("2024-11-21"))["items"]
        assert codes(judged) == []

    @pytest.mark.parametrize("item", [item for item, _ in CASES])
    def test_what_is_approved_is_not_asked_again(self, ask: Ask, item: Item) -> None:
        [judged] = ask({**item, "status": "approved"}, **on("2024-11-20"))["items"]
        assert codes(judged) == []

    @pytest.mark.parametrize(
        "item", [posting(("2024-11-01", "2025-05-31")), off("maternity", ("2024-09-17", "2025-02-11"))]
    )
    def test_what_rests_on_a_document_about_the_future_may(self, ask: Ask, item: Item) -> None:
        assert codes(ask(item, **on("2024-11-20"))["items"][0]) == []

    def test_an_origin_proof_states_a_year(self, ask: Ask) -> None:
        assert codes(ask(origin(2024), **on("2024-11-20"))["items"][0]) == []


MOVED = {"type": "employee", "transferee": True, "transferred_on": "2024-07-15"}


class TestProofsOfATransferee:
    """R28: twelve months from the day of the transfer, that day included, whatever the year of the hours."""

    @pytest.mark.parametrize("year", [2022, 2023, 2024])
    @pytest.mark.parametrize(("day", "found"), [("2025-07-15", []), ("2025-07-16", ["YEAR_CLOSED"])])
    def test_the_window_ends_with_the_day_a_year_later(
        self, ask: Ask, year: int, day: str, found: list[str]
    ) -> None:
        assert codes(ask(origin(year), person=MOVED, **on(day))["items"][0]) == found

    @pytest.mark.parametrize(
        "person",
        [
            {**MOVED, "transferred_on": None},
            {"type": "employee", "transferee": True},
            {**MOVED, "transferred_on": "2022-12-31"},  # the proof is of a later year
        ],
    )
    def test_otherwise_the_window_of_the_year_holds(self, ask: Ask, person: dict[str, Any]) -> None:
        found = [
            codes(ask(origin(2023), person=person, **on(day))["items"][0])
            for day in ("2024-01-31", "2024-02-01")
        ]
        assert found == [[], ["YEAR_CLOSED"]]

    def test_other_categories_have_no_such_window(self, ask: Ask) -> None:
        item = training(("2023-06-05", "8"))
        assert codes(ask(item, person=MOVED, **on("2024-11-20"))["items"][0]) == ["YEAR_CLOSED"]

    def test_a_leap_day_has_its_month_end_a_year_later(self, ask: Ask) -> None:
        person = {**MOVED, "transferred_on": "2024-02-29"}
        found = [
            codes(ask(origin(2023), person=person, **on(day))["items"][0])
            for day in ("2025-02-28", "2025-03-01")
        ]
        assert found == [[], ["YEAR_CLOSED"]]

    def test_the_months_are_the_editions(self, ask: Ask) -> None:
        change = ("policy", "origin_window_months: 12", "origin_window_months: 3")
        short = Editions([edition(change, id_=SHIPPED)])
        asked = [
            codes(ask(origin(2023), person=MOVED, editions=short, **on(day))["items"][0])
            for day in ("2024-10-15", "2024-10-16")
        ]
        assert asked == [[], ["YEAR_CLOSED"]]


class TestDaysOfAClosedYear:
    """R30: beside days of an open year they count only as one activity, at most 31 days apart."""

    @pytest.mark.parametrize("category", [training, expert])
    @pytest.mark.parametrize(("later", "found"), [("2024-01-25", []), ("2024-01-26", ["YEAR_CLOSED"])])
    def test_more_than_31_days_between_tear_it(
        self, ask: Ask, category: Any, later: str, found: list[str]
    ) -> None:
        """Between 24 December and 25 January lie 31 days."""
        item = category(("2023-12-24", "4"), (later, "4"))
        assert codes(ask(item, **on("2024-11-20"))["items"][0]) == found

    def test_while_the_year_is_open_nothing_is_torn(self, ask: Ask) -> None:
        item = training(("2023-06-05", "8"), ("2024-01-12", "8"))
        assert codes(ask(item, **on("2024-01-31"))["items"][0]) == []

    def test_each_closed_year_is_held_to_the_day_that_follows_it(self, ask: Ask) -> None:
        near = training(("2022-06-05", "4"), ("2023-12-30", "4"), ("2024-01-02", "4"))
        assert codes(ask(near, **on("2024-11-20"))["items"][0]) == ["YEAR_CLOSED"]

    @pytest.mark.parametrize(
        "days",
        [
            [("2023-06-05", "8"), ("2023-12-20", "0"), ("2024-01-05", "0.5")],
            [("2023-06-05", "8"), ("2023-12-20", "8"), ("2024-01-05", "0")],
        ],
    )
    def test_a_day_without_hours_ties_nothing(self, ask: Ask, days: list[tuple[str, str]]) -> None:
        assert codes(ask(training(*days), **on("2024-11-20"))["items"][0]) == ["YEAR_CLOSED"]

    def test_gaps_within_the_closed_year_do_not_matter(self, ask: Ask) -> None:
        item = training(("2023-03-01", "4"), ("2023-12-30", "4"), ("2024-01-02", "4"))
        assert codes(ask(item, **on("2024-11-20"))["items"][0]) == []

    def test_a_term_has_its_period_by_nature(self, ask: Ask) -> None:
        assert (
            codes(ask(learning(first="2023-02-01", last="2024-06-30"), **on("2024-11-20"))["items"][0]) == []
        )
        whole = undated_training("2023-09-01", "2024-03-31", "20")
        assert codes(ask(whole, **on("2024-11-20"))["items"][0]) == []
