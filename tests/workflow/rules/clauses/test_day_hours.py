"""附件1, 附件4: hours by day, the grid, the caps of a day, and the claim (R5, R6, R25)."""

import pytest

from tests.support.items import (
    codes,
    expert,
    learning,
    origin,
    posting,
    professional,
    training,
    trims,
    undated_training,
)
from tests.workflow.rules.asking import AT_THE_END_OF_JANUARY, Ask


def test_a_training_that_is_not_filed_is_rejected(ask: Ask) -> None:
    answer = ask(training(filing_number=None))["items"][0]
    assert (answer["outcome"], codes(answer)) == ("reject", ["NOT_FILED"])
    refusal = answer["refusals"][0]
    assert refusal["clause"] == "附件1"
    assert refusal["pointer"] == "/items/0/filing_number"
    assert "0632" in refusal["text"]["zh"] and "filed" in refusal["text"]["en"]


def test_a_blank_filing_number_is_none(ask: Ask) -> None:
    assert codes(ask(training(filing_number=" "))["items"][0]) == ["NOT_FILED"]


@pytest.mark.parametrize("kind", ["pass_certificate", "e_certificate", "stamped_proof"])
def test_any_proof_of_a_training_will_do(ask: Ask, kind: str) -> None:
    assert ask(training(evidence=[kind]))["items"][0]["outcome"] == "approve"


def test_not_filed_does_not_hide_missing_evidence(ask: Ask) -> None:
    answer = ask(training(filing_number=None, evidence=[]))["items"][0]
    assert (answer["outcome"], codes(answer)) == ("block_submit", ["EVIDENCE_MISSING", "NOT_FILED"])


@pytest.mark.parametrize(
    ("hours", "recognised", "trimmed"), [("7.5", "7.5", []), ("8", "8", []), ("8.5", "8", ["0.5"])]
)
def test_a_day_holds_eight_hours(ask: Ask, hours: str, recognised: str, trimmed: list[str]) -> None:
    answer = ask(training(("2024-06-03", hours)))["items"][0]
    assert professional(answer) == recognised
    assert trims(answer) == [("DAILY_CAP", hours) for hours in trimmed]
    assert answer["outcome"] == ("approve_trimmed" if trimmed else "approve")


def test_undated_hours_are_spread_and_then_capped_by_day(ask: Ask) -> None:
    answer = ask(undated_training("2024-06-03", "2024-06-05", "60"))["items"][0]
    assert professional(answer) == "24"
    assert [trim["date"] for trim in answer["trims"]] == ["2024-06-03", "2024-06-04", "2024-06-05"]
    assert trims(answer) == [("DAILY_CAP", "12")] * 3


def test_the_first_days_take_the_remainder(ask: Ask) -> None:
    answer = ask(undated_training("2024-12-30", "2025-01-01", "5"), as_of=AT_THE_END_OF_JANUARY)["items"][0]
    assert answer["by_year"] == {
        "2024": {"public": "0", "professional": "3.5"},
        "2025": {"public": "0", "professional": "1.5"},
    }


def test_hours_fewer_than_days_stay_on_the_first_days(ask: Ask) -> None:
    answer = ask(undated_training("2024-12-30", "2025-01-30", "1"), as_of=AT_THE_END_OF_JANUARY)["items"][0]
    assert professional(answer) == "1"
    assert professional(answer, "2025") == "0"


@pytest.mark.parametrize(("minutes", "hours"), [(180, "4"), (44, "0.5"), (45, "1"), (22, "0"), (23, "0.5")])
def test_a_class_hour_is_45_minutes_rounded_down_to_half_hours(ask: Ask, minutes: int, hours: str) -> None:
    answer = ask(training(days=[{"date": "2024-06-03", "minutes": minutes}]))["items"][0]
    assert professional(answer) == hours


@pytest.mark.parametrize(("minutes", "hours"), [(60, "1"), (59, "0.5"), (29, "0")])
def test_an_hour_of_expert_work_is_60_minutes(ask: Ask, minutes: int, hours: str) -> None:
    assert professional(ask(expert(days=[{"date": "2024-06-03", "minutes": minutes}]))["items"][0]) == hours


def test_rounding_is_per_day_and_a_day_listed_twice_is_one_day(ask: Ask) -> None:
    twice = [{"date": "2024-06-03", "minutes": 40}, {"date": "2024-06-03", "minutes": 40}]
    apart = [{"date": "2024-06-03", "minutes": 40}, {"date": "2024-06-04", "minutes": 40}]
    assert professional(ask(training(days=twice))["items"][0]) == "1.5"
    assert professional(ask(training(days=apart))["items"][0]) == "1"


def test_printed_hours_off_the_grid_are_rounded_down_without_a_trim(ask: Ask) -> None:
    answer = ask(training(("2024-06-03", "7.9"), ("2024-06-04", "0.4")))["items"][0]
    assert (professional(answer), answer["outcome"]) == ("7.5", "approve")


def test_the_day_is_shared_between_training_and_expert_work(ask: Ask) -> None:
    first, second = ask(training(("2024-06-03", "5")), expert(("2024-06-03", "6")))["items"]
    assert professional(first) == "5"
    assert (professional(second), trims(second)) == ("3", [("PERSON_DAY_CAP", "3")])
    assert second["trims"][0]["clause"] == "附件4"


def test_an_item_over_the_day_and_over_its_share_is_trimmed_for_both(ask: Ask) -> None:
    second = ask(training(("2024-06-03", "5")), expert(("2024-06-03", "10")))["items"][1]
    assert trims(second) == [("DAILY_CAP", "2"), ("PERSON_DAY_CAP", "5")]


def test_a_full_day_leaves_zero_for_the_next_item(ask: Ask) -> None:
    second = ask(training(), expert())["items"][1]
    assert (second["outcome"], trims(second)) == ("approve_zero", [("PERSON_DAY_CAP", "8")])


def test_a_revoked_or_refused_item_holds_no_day(ask: Ask) -> None:
    assert professional(ask(training(status="revoked"), expert())["items"][1]) == "8"
    assert professional(ask(training(filing_number=None), expert())["items"][1]) == "8"


def test_only_recognised_hours_fill_the_day(ask: Ask) -> None:
    assert professional(ask(training(claimed_hours="3"), expert())["items"][1]) == "5"


def test_learning_shares_no_day(ask: Ask) -> None:
    second = ask(training(), learning("8", "2024-06-03", "2024-06-03"))["items"][1]
    assert (second["outcome"], professional(second)) == ("approve", "8")


def test_an_expert_who_was_not_invited_is_rejected(ask: Ask) -> None:
    assert codes(ask(expert(invited=False))["items"][0]) == ["NOT_INVITED"]
    assert codes(ask(expert(invited=False, evidence=[]))["items"][0]) == ["EVIDENCE_MISSING", "NOT_INVITED"]


def test_the_invitation_alone_does_not_prove_working_time(ask: Ask) -> None:
    answer = ask(expert(evidence=["invitation"]))["items"][0]
    assert answer["refusals"][0]["missing"] == ["stamped_proof"]


class TestTheClaim:
    @pytest.mark.parametrize(
        "claim",
        [
            "-3",
            "0",
            "0.0",
            "NaN",
            "1e9",
            "Infinity",
            "8.25",
            "abc",
            "",
            "８",
            " 8",
            "1_0",
            "2928.5",
            "1e-999",
        ],
    )
    def test_what_is_no_positive_number_on_the_grid_is_invalid(self, ask: Ask, claim: str) -> None:
        answer = ask(training(claimed_hours=claim))["items"][0]
        assert (answer["outcome"], codes(answer), answer["claimed"]) == (
            "block_submit",
            ["HOURS_INVALID"],
            None,
        )

    @pytest.mark.parametrize("claim", ["0.5", "2928", "8.0", "1e1", 8, 7.5])
    def test_the_bounds_themselves_are_valid(self, ask: Ask, claim: object) -> None:
        assert codes(ask(training(claimed_hours=claim))["items"][0]) == []

    def test_less_than_the_facts_is_granted_as_claimed(self, ask: Ask) -> None:
        answer = ask(training(claimed_hours="5.5"))["items"][0]
        assert (answer["outcome"], professional(answer), answer["trims"]) == ("approve", "5.5", [])

    def test_more_than_the_facts_is_no_trim(self, ask: Ask) -> None:
        answer = ask(training(claimed_hours="100"))["items"][0]
        assert (answer["outcome"], professional(answer), answer["claimed"]) == ("approve", "8", "100")

    def test_day_caps_come_before_the_claim(self, ask: Ask) -> None:
        answer = ask(training(("2024-06-03", "6.5"), ("2024-06-04", "9.5"), claimed_hours="10"))["items"][0]
        assert (professional(answer), trims(answer)) == ("10", [("DAILY_CAP", "1.5")])

    def test_the_latest_year_loses_first(self, ask: Ask) -> None:
        item = training(("2024-12-31", "8"), ("2025-01-01", "8"), claimed_hours="10")
        answer = ask(item, as_of=AT_THE_END_OF_JANUARY)["items"][0]
        assert (professional(answer), professional(answer, "2025")) == ("8", "2")

    def test_professional_hours_go_before_public_ones(self, ask: Ask) -> None:
        answer = ask(origin(public="20", professional="30", claimed_hours="25"))["items"][0]
        assert answer["by_year"]["2024"] == {"public": "20", "professional": "5"}

    def test_a_posting_loses_its_latest_months_first(self, ask: Ask) -> None:
        answer = ask(posting(("2024-01-01", "2024-02-29"), claimed_hours="8.5"))["items"][0]
        assert answer["by_year"]["2024"] == {"public": "3.5", "professional": "5"}

    def test_the_annual_cap_comes_after_the_claim(self, ask: Ask) -> None:
        answer = ask(learning("50", claimed_hours="45"))["items"][0]
        assert trims(answer) == [("ANNUAL_CAP", "5")]
        assert ask(learning("50", claimed_hours="40"))["items"][0]["outcome"] == "approve"


@pytest.mark.parametrize("hours", ["-1", "NaN", "x", "8784.5", "1e400"])
def test_facts_that_are_no_hours_are_invalid(ask: Ask, hours: str) -> None:
    answer = ask(training(("2024-06-03", "8"), ("2024-06-04", hours)))["items"][0]
    assert codes(answer) == ["HOURS_INVALID"]
    assert answer["refusals"][0]["pointer"] == "/items/0/days/1/hours"


def test_facts_without_any_hour_are_invalid(ask: Ask) -> None:
    assert codes(ask(training(("2024-06-03", "0")))["items"][0]) == ["HOURS_INVALID"]
    assert ask(training(("2024-06-03", "0"), ("2024-06-04", "8")))["items"][0]["outcome"] == "approve"
