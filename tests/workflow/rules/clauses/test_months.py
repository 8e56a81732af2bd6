"""附件4, 附件6: postings and special circumstances by calendar month (R7, R8, R19)."""

from datetime import date

import pytest

from tests.support.items import codes, off, posting, professional
from tests.workflow.rules.asking import Ask
from workflow.rules.measures.months import months_and_days


class TestPostings:
    @pytest.mark.parametrize(
        ("first", "last", "hours"),
        [
            ("2024-01-01", "2024-12-31", ("30", "60")),
            ("2024-10-01", "2024-10-14", ("0", "0")),
            ("2024-10-01", "2024-10-15", ("2.5", "5")),
            ("2024-02-15", "2024-02-29", ("2.5", "5")),
            ("2024-09-17", "2024-10-14", ("0", "0")),
            ("2024-09-16", "2024-10-15", ("5", "10")),
        ],
    )
    def test_a_month_counts_from_its_fifteenth_day(
        self, ask: Ask, first: str, last: str, hours: tuple[str, str]
    ) -> None:
        answer = ask(posting((first, last)))["items"][0]
        by_year = answer["by_year"]["2024"]
        assert (by_year["public"], by_year["professional"]) == hours
        assert answer["outcome"] == ("approve_zero" if hours == ("0", "0") else "approve")

    def test_the_days_of_its_periods_are_united(self, ask: Ask) -> None:
        periods = [("2024-10-01", "2024-10-10"), ("2024-10-06", "2024-10-12"), ("2024-10-20", "2024-10-22")]
        assert professional(ask(posting(*periods))["items"][0]) == "5"
        assert professional(ask(posting(*periods[:2]))["items"][0]) == "0"

    def test_a_second_posting_earns_only_newly_completed_months(self, ask: Ask) -> None:
        first, second = ask(posting(("2024-01-01", "2024-03-10")), posting(("2024-03-01", "2024-04-30")))[
            "items"
        ]
        assert (professional(first), professional(second)) == ("10", "10")

    def test_two_halves_of_a_month_are_earned_by_the_second(self, ask: Ask) -> None:
        first, second = ask(posting(("2024-03-01", "2024-03-10")), posting(("2024-03-11", "2024-03-20")))[
            "items"
        ]
        assert (first["outcome"], professional(second)) == ("approve_zero", "5")

    def test_refused_and_revoked_postings_complete_no_month(self, ask: Ask) -> None:
        year = ("2024-01-01", "2024-12-31")
        for other in (posting(year, status="revoked"), posting(year, evidence=[])):
            assert professional(ask(other, posting(year))["items"][1]) == "60"

    def test_nobody_dispatched_replaces_the_missing_document(self, ask: Ask) -> None:
        answer = ask(posting(("2024-07-01", "2024-07-31"), dispatched_by=None, evidence=[]))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["NOT_DISPATCHED"])

    @pytest.mark.parametrize("proof", ["dispatch_document", "stamped_proof"])
    def test_document_or_stamped_proof(self, ask: Ask, proof: str) -> None:
        assert codes(ask(posting(("2024-07-01", "2024-07-31"), evidence=[proof]))["items"][0]) == []


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        ("2024-01-01", "2024-06-30", (6, 0)),
        ("2024-01-01", "2024-07-01", (6, 1)),
        ("2024-02-01", "2024-08-18", (6, 18)),
        ("2024-03-10", "2024-03-10", (0, 1)),
        ("2024-01-31", "2024-02-28", (1, 0)),
        ("2024-01-31", "2024-02-29", (1, 1)),
        ("2024-08-31", "2024-12-31", (4, 1)),
    ],
)
def test_how_long_a_period_is(start: str, end: str, length: tuple[int, int]) -> None:
    assert (
        months_and_days(date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal()) == length
    )


class TestSpecialCircumstances:
    @pytest.mark.parametrize("kind", ["abroad", "sick_leave"])
    @pytest.mark.parametrize(("last", "months"), [("2024-06-30", 0), ("2024-07-01", 6), ("2024-07-15", 7)])
    def test_it_must_exceed_six_months_of_the_year(self, ask: Ask, kind: str, last: str, months: int) -> None:
        answer = ask(off(kind, ("2024-01-01", last)))
        assert codes(answer["items"][0]) == ([] if months else ["THRESHOLD_NOT_EXCEEDED"])
        assert answer["years"]["2024"]["off_months"] == months

    def test_its_periods_are_added_up_with_thirty_days_to_a_month(self, ask: Ask) -> None:
        over = off("abroad", ("2024-01-01", "2024-03-20"), ("2024-05-01", "2024-08-11"))
        exact = off("abroad", ("2024-01-01", "2024-03-20"), ("2024-05-01", "2024-08-10"))
        assert codes(ask(over)["items"][0]) == []
        assert codes(ask(exact)["items"][0]) == ["THRESHOLD_NOT_EXCEEDED"]

    def test_overlapping_periods_count_once(self, ask: Ask) -> None:
        twice = off("abroad", ("2024-01-01", "2024-04-30"), ("2024-01-01", "2024-04-30"))
        assert codes(ask(twice)["items"][0]) == ["THRESHOLD_NOT_EXCEEDED"]

    def test_two_items_are_not_added_up(self, ask: Ask) -> None:
        items = ask(off("abroad", ("2024-01-01", "2024-04-30")), off("abroad", ("2024-06-01", "2024-09-30")))
        assert [codes(item) for item in items["items"]] == [["THRESHOLD_NOT_EXCEEDED"]] * 2

    def test_a_year_that_fails_does_not_count(self, ask: Ask) -> None:
        answer = ask(off("abroad", ("2024-10-01", "2025-08-31")), as_of="2025-09-01T09:00:00+08:00")
        assert answer["items"][0]["outcome"] == "approve"
        assert (answer["years"]["2024"]["off_months"], answer["years"]["2025"]["off_months"]) == (0, 8)

    def test_maternity_leave_has_no_minimum_but_months_have_fifteen_days(self, ask: Ask) -> None:
        answer = ask(off("maternity", ("2024-03-17", "2024-04-15")))
        assert answer["items"][0]["outcome"] == "approve"
        assert answer["years"]["2024"]["off_months"] == 2
        assert ask(off("maternity", ("2024-03-18", "2024-04-14")))["years"]["2024"]["off_months"] == 0

    def test_the_days_of_all_circumstances_are_united(self, ask: Ask) -> None:
        answer = ask(
            off("maternity", ("2024-03-01", "2024-03-10")),
            off("other", ("2024-03-11", "2024-03-20"), recognised_by="provincial"),
        )
        assert answer["years"]["2024"]["off_months"] == 1

    @pytest.mark.parametrize("authority", ["city", None])
    def test_other_cases_need_a_provincial_department(self, ask: Ask, authority: str | None) -> None:
        item = off("other", ("2024-03-01", "2024-03-31"), recognised_by=authority)
        assert codes(ask(item)["items"][0]) == ["WRONG_AUTHORITY"]
        assert codes(ask(item | {"recognised_by": "provincial"})["items"][0]) == []

    def test_the_unit_must_approve(self, ask: Ask) -> None:
        answer = ask(off("maternity", ("2024-03-01", "2024-05-31"), unit_approved=False, evidence=[]))
        assert codes(answer["items"][0]) == ["EVIDENCE_MISSING", "UNIT_APPROVAL_MISSING"]
        assert answer["years"]["2024"]["off_months"] == 0

    def test_revoked_circumstances_scale_nothing(self, ask: Ask) -> None:
        answer = ask(off("maternity", ("2024-03-01", "2024-05-31"), status="revoked"))
        assert answer["years"]["2024"]["required"] == {"public": "30", "professional": "60"}

    def test_a_whole_year_off_requires_nothing(self, ask: Ask) -> None:
        year = ask(off("sick_leave", ("2024-01-01", "2024-12-31")))["years"]["2024"]
        assert (year["required"], year["compliant"]) == ({"public": "0", "professional": "0"}, True)


class TestOneBenefit:
    SEVEN = ("2024-01-01", "2024-07-31")

    @pytest.mark.parametrize("posting_first", [True, False])
    def test_the_posting_is_kept_whatever_the_order(self, ask: Ask, posting_first: bool) -> None:
        items = [posting(self.SEVEN), off("abroad", self.SEVEN)]
        answer = ask(*(items if posting_first else reversed(items)))
        found = {code for item in answer["items"] for code in codes(item)}
        assert found == {"OVERLAP_ONE_BENEFIT"}
        assert answer["years"]["2024"]["off_months"] == 0

    def test_months_beyond_the_posting_stay_off(self, ask: Ask) -> None:
        answer = ask(posting(("2024-01-01", "2024-03-31")), off("abroad", ("2024-01-01", "2024-08-31")))
        assert answer["items"][1]["outcome"] == "approve"
        assert answer["years"]["2024"]["off_months"] == 5

    def test_a_posting_of_fourteen_days_in_the_month_is_no_overlap(self, ask: Ask) -> None:
        answer = ask(posting(("2024-03-01", "2024-03-14")), off("maternity", ("2024-03-01", "2024-03-31")))
        assert answer["years"]["2024"]["off_months"] == 1

    def test_a_refused_posting_is_no_benefit(self, ask: Ask) -> None:
        answer = ask(posting(self.SEVEN, evidence=[]), off("abroad", self.SEVEN))
        assert answer["years"]["2024"]["off_months"] == 7

    def test_the_postings_together_can_cover_a_circumstance(self, ask: Ask) -> None:
        march = off("maternity", ("2024-03-01", "2024-03-31"))
        halves = posting(("2024-03-01", "2024-03-10")), posting(("2024-03-11", "2024-03-20"))
        assert codes(ask(halves[0], march, halves[1])["items"][1]) == ["OVERLAP_ONE_BENEFIT"]

    def test_a_refused_circumstance_frees_its_certificate(self, ask: Ask) -> None:
        paper_of_it = off("maternity", ("2024-11-01", "2024-11-30"), certificate_number="X")
        answer = ask(posting(self.SEVEN), off("abroad", self.SEVEN, certificate_number="X"), paper_of_it)
        assert codes(answer["items"][1]) == ["OVERLAP_ONE_BENEFIT"]
        assert codes(answer["items"][2]) == []
