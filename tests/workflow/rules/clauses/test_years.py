"""二, 六: the year of hours, the declaration window, what a year requires (R9, R14, R18)."""

import pytest

from tests.support.items import (
    codes,
    digital,
    exam,
    learning,
    off,
    origin,
    paper,
    posting,
    public_record,
    record,
    training,
    without,
)
from tests.workflow.rules.asking import AT_THE_END_OF_JANUARY, Ask

IN_FEBRUARY = "2025-02-01T00:00:00+08:00"


class TestTheWindow:
    @pytest.mark.parametrize(
        ("as_of", "closed"),
        [
            ("2025-01-31T23:59:59+08:00", False),
            ("2025-01-31T15:59:59Z", False),
            (IN_FEBRUARY, True),
            ("2025-01-31T16:00:00Z", True),
        ],
    )
    def test_it_ends_with_31_january_in_shanghai(self, ask: Ask, as_of: str, closed: bool) -> None:
        answer = ask(paper(), as_of=as_of)["items"][0]
        assert codes(answer) == (["YEAR_CLOSED"] if closed else [])

    @pytest.mark.parametrize(
        "item",
        [
            exam(),
            learning(),
            origin(),
            digital(),
            posting(("2024-01-01", "2024-01-31")),
            off("maternity", ("2024-01-01", "2024-01-31")),
        ],
        ids=lambda item: item["category"],
    )
    def test_it_is_the_same_for_every_category(self, ask: Ask, item: dict[str, object]) -> None:
        assert codes(ask(item, as_of=IN_FEBRUARY)["items"][0]) == ["YEAR_CLOSED"]

    def test_an_approved_item_is_not_closed(self, ask: Ask) -> None:
        assert codes(ask(paper(status="approved"), as_of=IN_FEBRUARY)["items"][0]) == []

    def test_an_item_across_years_has_the_window_of_its_last(self, ask: Ask) -> None:
        item = training(("2024-12-31", "8"), ("2025-01-01", "8"))
        assert codes(ask(item, as_of="2026-01-31T12:00:00+08:00")["items"][0]) == []
        assert codes(ask(item, as_of="2026-02-01T12:00:00+08:00")["items"][0]) == ["YEAR_CLOSED"]

    def test_the_declared_year_comes_before_the_last(self, ask: Ask) -> None:
        item = training(("2024-12-31", "8"), ("2025-01-01", "8"), declared_year=2024)
        assert codes(ask(item, as_of=IN_FEBRUARY)["items"][0]) == ["YEAR_CLOSED"]

    def test_facts_in_the_future_are_not_declared_yet(self, ask: Ask) -> None:
        assert codes(ask(paper("2026-05-01"))["items"][0]) == ["NOT_YET_DONE"]


class TestCarryOver:
    @pytest.mark.parametrize("declared", [2023, 2025])
    def test_hours_of_another_year_are_not_given(self, ask: Ask, declared: int) -> None:
        answer = ask(paper("2024-01-05", declared_year=declared), as_of="2024-01-10T09:00:00+08:00")["items"][
            0
        ]
        assert (answer["outcome"], codes(answer)) == ("block_submit", ["NO_CARRY_OVER"])

    def test_the_window_is_that_of_the_declared_year(self, ask: Ask) -> None:
        answer = ask(paper(declared_year=2025), as_of=IN_FEBRUARY)["items"][0]
        assert codes(answer) == ["NO_CARRY_OVER"]

    def test_an_origin_proof_of_another_year_is_wrong(self, ask: Ask) -> None:
        answer = ask(origin(2023, declared_year=2024))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["WRONG_YEAR"])
        assert codes(ask(origin(2024, declared_year=2024))["items"][0]) == []

    def test_one_of_the_items_own_years_may_be_declared(self, ask: Ask) -> None:
        item = training(("2024-12-31", "8"), ("2025-01-01", "8"))
        for year in (2024, 2025):
            assert codes(ask(item | {"declared_year": year}, as_of=AT_THE_END_OF_JANUARY)["items"][0]) == []
        other = ask(item | {"declared_year": 2026}, as_of=AT_THE_END_OF_JANUARY)["items"][0]
        assert codes(other) == ["NO_CARRY_OVER"]


class TestCompliance:
    @pytest.mark.parametrize(
        ("public", "professional", "compliant", "short"),
        [
            ("30", "60", True, ("0", "0")),
            ("29.5", "80", False, ("0.5", "0")),
            ("45", "59.5", False, ("0", "0.5")),
            ("0", "0", False, ("30", "60")),
        ],
    )
    def test_each_subject_has_its_minimum(
        self, ask: Ask, public: str, professional: str, compliant: bool, short: tuple[str, str]
    ) -> None:
        rows = [public_record("A", public), record("B", professional)]
        year = ask(study_records=rows)["years"]["2024"]
        assert year["compliant"] is compliant
        assert (year["short"]["public"], year["short"]["professional"]) == short

    @pytest.mark.parametrize(("public", "compliant"), [("17.5", True), ("17", False)])
    def test_the_minimum_shrinks_with_the_months_off(self, ask: Ask, public: str, compliant: bool) -> None:
        rows = [public_record("A", public), record("B", "35")]
        leave = off("maternity", ("2024-03-01", "2024-07-31"))
        assert ask(leave, study_records=rows)["years"]["2024"]["compliant"] is compliant

    def test_every_year_touched_is_told(self, ask: Ask) -> None:
        rows = [record(completed_at="2022-05-01T00:00:00+08:00")]
        answer = ask(paper("2023-05-01"), paper("2021-01-01", status="revoked"), study_records=rows)
        assert list(answer["years"]) == ["2021", "2022", "2023", "2024"]

    def test_the_year_is_that_of_shanghai(self, ask: Ask) -> None:
        assert list(ask(as_of="2024-12-31T16:00:00Z")["years"]) == ["2025"]


def test_unchecked_evidence_is_named_and_refuses_nothing(ask: Ask) -> None:
    answer = ask(without(paper(), "evidence"), paper())
    assert answer["unchecked"] == ["i1"]
    assert codes(answer["items"][0]) == []


def test_a_year_without_an_edition_says_whose_rules_it_has(ask: Ask) -> None:
    answer = ask(training(("2024-12-31", "8"), ("2025-01-01", "8")), as_of="2024-12-31T20:00:00+08:00")
    assert (answer["edition"], answer["edition_fallback"]) == ("zaozhuang-2024", ["2025"])
    assert ask(paper())["edition_fallback"] == []
