"""附件2, 附件3, 附件5, 二(三), 四(三): fixed, printed and certified hours; the buckets of a year (R10)."""

import pytest

from tests.support.items import (
    codes,
    competition,
    digital,
    exam,
    learning,
    origin,
    paper,
    professional,
    training,
    trims,
    without,
)
from tests.workflow.rules.asking import AT_THE_END_OF_JANUARY, Ask

RULE = {
    "category": "competition",
    "document": "鲁人社字〔2024〕1号",
    "from": "2024-06-01",
    "to": "2024-06-30",
}
TRANSFEREE = {"type": "employee", "transferee": True}
FREELANCER = {"type": "freelancer", "street_station": True}


class TestLearning:
    @pytest.mark.parametrize(("hours", "recognised"), [("39.5", "39.5"), ("40", "40"), ("40.5", "40")])
    def test_a_year_holds_forty_hours(self, ask: Ask, hours: str, recognised: str) -> None:
        assert professional(ask(learning(hours))["items"][0]) == recognised

    def test_its_kinds_share_the_forty(self, ask: Ask) -> None:
        degree = learning("15", kind="degree", evidence=["stamped_proof"])
        assert [professional(item) for item in ask(learning("30"), degree)["items"]] == ["30", "10"]

    def test_each_year_has_its_own_forty(self, ask: Ask) -> None:
        answer = ask(learning("124", "2024-12-01", "2025-01-31"), as_of=AT_THE_END_OF_JANUARY)["items"][0]
        assert (professional(answer), professional(answer, "2025")) == ("40", "40")
        assert trims(answer) == [("ANNUAL_CAP", "22"), ("ANNUAL_CAP", "22")]

    def test_hours_over_the_year_end_are_spread_by_day(self, ask: Ask) -> None:
        answer = ask(learning("40", "2024-12-01", "2025-01-31"), as_of=AT_THE_END_OF_JANUARY)["items"][0]
        assert (professional(answer), professional(answer, "2025")) == ("24.5", "15.5")

    def test_without_the_units_archive_it_is_rejected_and_nothing_else(self, ask: Ask) -> None:
        answer = ask(learning(study_archive=False, evidence=[]))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["NO_STUDY_ARCHIVE"])

    def test_the_archive_that_is_said_to_exist_must_be_shown(self, ask: Ask) -> None:
        answer = ask(learning(study_archive=True, evidence=["stamped_proof"]))["items"][0]
        assert answer["refusals"][0]["missing"] == ["study_archive"]

    @pytest.mark.parametrize("kind", ["self_study_exam", "degree"])
    @pytest.mark.parametrize("proof", ["pass_certificate", "qualification_certificate", "stamped_proof"])
    def test_exam_and_degree_are_proved_by_certificate_or_stamp(
        self, ask: Ask, kind: str, proof: str
    ) -> None:
        assert (
            ask(learning(kind=kind, evidence=[proof], study_archive=False))["items"][0]["outcome"]
            == "approve"
        )

    def test_exam_and_degree_are_not_proved_by_an_archive(self, ask: Ask) -> None:
        assert codes(ask(learning(kind="degree"))["items"][0]) == ["EVIDENCE_MISSING"]

    def test_unit_study_is_not_open_to_freelancers_but_the_rest_is(self, ask: Ask) -> None:
        degree = learning(kind="degree", evidence=["stamped_proof"])
        unit, other = ask(learning(), degree, person=FREELANCER)["items"]
        assert (unit["outcome"], codes(unit)) == ("block_submit", ["NOT_OPEN_TO_FREELANCER"])
        assert other["outcome"] == "approve"


class TestExams:
    def test_sixteen_hours_each_outside_the_forty(self, ask: Ask) -> None:
        answer = ask(learning("40"), exam(), exam(kind="international"))
        assert [professional(item) for item in answer["items"]] == ["40", "16", "16"]

    def test_no_certificate_yet(self, ask: Ask) -> None:
        for item in (exam(None, evidence=[]), exam(None), without(exam(None), "evidence")):
            answer = ask(item)["items"][0]
            assert (answer["outcome"], codes(answer)) == ("block_submit", ["EVIDENCE_MISSING"])
            assert answer["refusals"][0]["missing"] == ["qualification_certificate"]
            assert answer["by_year"] == {}


class TestAchievements:
    @pytest.mark.parametrize(
        ("kind", "evidence"),
        [
            ("award", ["award_certificate"]),
            ("award", ["medal"]),
            ("award", ["plaque"]),
            ("patent", ["grant_certificate"]),
            ("software", ["grant_certificate"]),
            ("standard", ["stamped_proof"]),
            ("paper", ["cover", "contents", "body"]),
            ("conference_paper", ["cover", "contents", "body"]),
            ("book", ["cover", "index", "contents"]),
            ("translation", ["cover", "index", "contents"]),
        ],
    )
    def test_each_kind_has_its_evidence(self, ask: Ask, kind: str, evidence: list[str]) -> None:
        item = without(paper(kind=kind), "published")
        assert professional(ask(item | {"evidence": evidence})["items"][0]) == "10"
        for piece in evidence:
            left = [other for other in evidence if other != piece]
            answer = ask(item | {"evidence": left})["items"][0]
            assert codes(answer) == ["EVIDENCE_MISSING"]
            assert piece in answer["refusals"][0]["missing"]

    @pytest.mark.parametrize("kind", ["paper", "book", "translation"])
    def test_unpublished_replaces_the_missing_pages(self, ask: Ask, kind: str) -> None:
        answer = ask(paper(kind=kind, published=False, evidence=["acceptance_letter"]))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["NOT_PUBLISHED"])

    def test_a_conference_paper_is_presented_not_published(self, ask: Ask) -> None:
        assert ask(paper(kind="conference_paper", published=False))["items"][0]["outcome"] == "approve"

    @pytest.mark.parametrize("kind", ["patent", "software"])
    def test_an_application_is_no_grant(self, ask: Ask, kind: str) -> None:
        answer = ask(paper(kind=kind, granted=False, evidence=["application_receipt"]))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["EVIDENCE_INVALID"])
        assert answer["refusals"][0]["clause"] == "附件3"

    def test_nothing_said_about_the_grant_leaves_the_certificate_missing(self, ask: Ask) -> None:
        assert codes(ask(paper(kind="patent", evidence=["application_receipt"]))["items"][0]) == [
            "EVIDENCE_MISSING"
        ]

    def test_thirty_a_year_and_a_new_thirty_next_year(self, ask: Ask) -> None:
        items = ask(*[paper()] * 4, paper("2025-01-20"), as_of=AT_THE_END_OF_JANUARY)["items"]
        assert [item["outcome"] for item in items] == ["approve"] * 3 + ["approve_zero", "approve"]

    def test_a_refused_item_holds_no_bucket(self, ask: Ask) -> None:
        items = ask(paper(evidence=[]), paper(), paper(), paper())["items"]
        assert [professional(item) for item in items] == ["0", "10", "10", "10"]

    def test_trimmed_and_zero_items_refill_in_order(self, ask: Ask) -> None:
        items = ask(paper(status="revoked"), *[paper(status="approved")] * 4)["items"]
        assert [professional(item) for item in items] == ["0", "10", "10", "10", "0"]


class TestCompetitions:
    @pytest.mark.parametrize(
        ("organiser", "recognised"), [("other", True), ("industry_department", False), ("other", False)]
    )
    def test_organiser_and_recognition_are_both_needed(
        self, ask: Ask, organiser: str, recognised: bool
    ) -> None:
        answer = ask(competition(organiser=organiser, hr_recognised=recognised))["items"][0]
        assert codes(answer) == ["NOT_RECOGNISED"]

    def test_achievements_and_competitions_have_buckets_of_their_own(self, ask: Ask) -> None:
        answer = ask(*[paper()] * 3, *[competition()] * 3)
        assert answer["years"]["2024"]["recognised"]["professional"] == "60"


class TestOverrides:
    def test_replaced_hours_leave_the_cap(self, ask: Ask) -> None:
        items = ask(*[competition()] * 2, overrides=[RULE | {"hours_per_item": "20"}])["items"]
        assert [professional(item) for item in items] == ["20", "10"]
        assert items[0]["override"] == "鲁人社字〔2024〕1号"

    def test_a_replaced_cap_leaves_the_hours(self, ask: Ask) -> None:
        items = ask(*[competition()] * 6, overrides=[RULE | {"annual_cap": "50"}])["items"]
        assert [professional(item) for item in items] == ["10"] * 5 + ["0"]
        assert items[5]["trims"][0]["cap"] == "50"

    @pytest.mark.parametrize(
        ("day", "hours"),
        [("2024-05-31", "10"), ("2024-06-01", "20"), ("2024-06-30", "20"), ("2024-07-01", "10")],
    )
    def test_it_applies_by_the_items_date(self, ask: Ask, day: str, hours: str) -> None:
        answer = ask(competition(day), overrides=[RULE | {"hours_per_item": "20"}])["items"][0]
        assert professional(answer) == hours
        assert (answer["override"] is None) == (hours == "10")

    def test_an_item_outside_still_has_its_own_cap(self, ask: Ask) -> None:
        inside, outside = competition(), competition("2024-07-01")
        items = ask(*[inside] * 4, outside, overrides=[RULE | {"annual_cap": "50"}])["items"]
        assert [professional(item) for item in items] == ["10"] * 4 + ["0"]

    def test_the_rest_stays(self, ask: Ask) -> None:
        rules = [RULE | {"hours_per_item": "20"}]
        assert codes(ask(competition(hr_recognised=False), overrides=rules)["items"][0]) == ["NOT_RECOGNISED"]

    def test_another_category_is_not_touched(self, ask: Ask) -> None:
        answer = ask(paper("2024-06-15"), overrides=[RULE | {"hours_per_item": "20"}])["items"][0]
        assert (professional(answer), answer["override"]) == ("10", None)

    def test_hours_of_one_document_and_cap_of_another(self, ask: Ask) -> None:
        cap = RULE | {"annual_cap": "60", "document": "B"}
        items = ask(*[competition()] * 3, overrides=[RULE | {"hours_per_item": "20"}, cap])["items"]
        assert [professional(item) for item in items] == ["20"] * 3
        assert items[0]["override"] == "鲁人社字〔2024〕1号; B"

    def test_replaced_hours_of_a_training_are_spread_over_its_days(self, ask: Ask) -> None:
        rule = RULE | {"category": "training", "hours_per_item": "20"}
        answer = ask(training(("2024-06-03", "1"), ("2024-06-04", "1")), overrides=[rule])["items"][0]
        assert (professional(answer), trims(answer)) == ("16", [("DAILY_CAP", "2")] * 2)


class TestDigitalEngineers:
    def test_hours_are_as_printed_and_enter_the_hour_bank(self, ask: Ask) -> None:
        answer = ask(digital("120"))["items"][0]
        assert (professional(answer), answer["hour_bank"], answer["title"]) == ("120", True, None)

    def test_only_digital_hours_enter_the_hour_bank(self, ask: Ask) -> None:
        assert [item["hour_bank"] for item in ask(training(), digital(evidence=[]))["items"]] == [
            False,
            False,
        ]

    @pytest.mark.parametrize(
        ("level", "exam_based", "result", "code"),
        [
            ("senior", False, "reference_only", None),
            ("senior", True, "reference_only", None),
            ("intermediate", False, "recognised", None),
            ("intermediate", True, "not_recognised", "EXAM_BASED_SERIES"),
            ("junior", False, "recognised", None),
            ("junior", True, "not_recognised", "EXAM_BASED_SERIES"),
        ],
    )
    def test_a_level_certificate_and_the_title(
        self, ask: Ask, level: str, exam_based: bool, result: str, code: str | None
    ) -> None:
        person = {"type": "employee", "exam_based_series": exam_based}
        title = ask(digital(level=level), person=person)["items"][0]["title"]
        assert (title["result"], title["level"], title.get("code")) == (result, level, code)

    def test_a_level_without_its_certificate_does_nothing(self, ask: Ask) -> None:
        assert ask(digital(level="junior", evidence=["pass_certificate"]))["items"][0]["title"] is None

    def test_a_refused_item_holds_no_title(self, ask: Ask) -> None:
        answer = ask(digital(level="junior", evidence=["level_certificate"]))["items"][0]
        assert (answer["title"], answer["refusals"][0]["missing"]) == (None, ["pass_certificate"])

    def test_no_certificate_yet(self, ask: Ask) -> None:
        assert ask(digital(day=None))["items"][0]["refusals"][0]["missing"] == ["pass_certificate"]


class TestOriginCredit:
    def test_hours_are_as_certified_by_subject(self, ask: Ask) -> None:
        answer = ask(origin(public="30", professional="120.5"), person=TRANSFEREE)
        assert answer["items"][0]["by_year"]["2024"] == {"public": "30", "professional": "120.5"}
        assert answer["route"]["steps"] == ["merge_origin_hours"]

    @pytest.mark.parametrize("subject", ["public", "professional"])
    def test_a_subject_that_is_not_stated_is_returned(self, ask: Ask, subject: str) -> None:
        answer = ask(without(origin(hours="50"), subject))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("return_for_correction", ["SPLIT_MISSING"])
        assert answer["refusals"][0]["missing"] == [subject]

    def test_no_subject_at_all(self, ask: Ask) -> None:
        answer = ask(without(origin(hours="50"), "public", "professional"))["items"][0]
        assert answer["refusals"][0]["missing"] == ["public", "professional"]

    def test_without_a_seal_it_is_invalid(self, ask: Ask) -> None:
        answer = ask(origin(sealed=False, evidence=[]))["items"][0]
        assert (answer["outcome"], codes(answer)) == ("reject", ["EVIDENCE_INVALID"])
        assert answer["refusals"][0]["clause"] == "四(三)"

    @pytest.mark.parametrize("issuer", ["employer", "other"])
    def test_another_issuer_is_wrong(self, ask: Ask, issuer: str) -> None:
        assert codes(ask(origin(issuer=issuer))["items"][0]) == ["WRONG_ISSUER"]

    def test_all_failures_are_listed_and_the_strongest_decides(self, ask: Ask) -> None:
        item = without(origin(issuer="other", sealed=False, declared_year=2023), "public")
        answer = ask(item)["items"][0]
        assert codes(answer) == [
            "YEAR_CLOSED",
            "SPLIT_MISSING",
            "EVIDENCE_INVALID",
            "WRONG_ISSUER",
            "WRONG_YEAR",
        ]
        assert answer["outcome"] == "block_submit"

    def test_missing_proof(self, ask: Ask) -> None:
        assert ask(origin(evidence=["stamped_proof"]))["items"][0]["refusals"][0]["missing"] == [
            "origin_proof"
        ]
