"""Nothing counts twice: certificates, files, works, records of the city platform (R16, R24; 四(二))."""

import pytest

from tests.support.items import (
    codes,
    competition,
    exam,
    expert,
    paper,
    professional,
    public_record,
    record,
    training,
)
from tests.workflow.rules.asking import Ask

FILE, OTHER_FILE = "a" * 64, "b" * 64


class TestEvidence:
    def test_a_certificate_number_is_used_once(self, ask: Ask) -> None:
        first, second = ask(exam(certificate_number="ZG-1"), exam(certificate_number="ZG-1"))["items"]
        assert (first["outcome"], codes(second)) == ("approve", ["DUPLICATE_EVIDENCE"])

    def test_case_width_and_spaces_make_no_other_number(self, ask: Ask) -> None:
        second = ask(exam(certificate_number="ZG-1"), exam(certificate_number=" ｚg-1"))["items"][1]
        assert codes(second) == ["DUPLICATE_EVIDENCE"]

    def test_it_is_used_once_across_categories(self, ask: Ask) -> None:
        second = ask(exam(certificate_number="1"), competition(certificate_number="1"))["items"][1]
        assert codes(second) == ["DUPLICATE_EVIDENCE"]

    def test_a_file_is_used_once(self, ask: Ask) -> None:
        items = ask(paper(file_sha256=[FILE, OTHER_FILE]), paper(file_sha256=[OTHER_FILE.upper()]), paper())[
            "items"
        ]
        assert [codes(item) for item in items] == [[], ["DUPLICATE_EVIDENCE"], []]
        assert items[1]["refusals"][0]["pointer"] == "/items/1/file_sha256"

    def test_certificate_and_file_together_are_one_failure(self, ask: Ask) -> None:
        item = exam(certificate_number="1", file_sha256=[FILE])
        assert codes(ask(item, item)["items"][1]) == ["DUPLICATE_EVIDENCE"]

    @pytest.mark.parametrize("change", [{"status": "revoked"}, {"evidence": []}])
    def test_revoked_and_refused_items_hold_nothing(self, ask: Ask, change: dict[str, object]) -> None:
        item = exam(certificate_number="1", file_sha256=[FILE])
        assert codes(ask(item | change, item)["items"][1]) == []

    def test_an_item_approved_at_zero_holds_its_certificate(self, ask: Ask) -> None:
        zero = paper(certificate_number="1")
        assert codes(ask(paper(), paper(), paper(), zero, zero)["items"][4]) == ["DUPLICATE_EVIDENCE"]

    def test_one_filing_may_be_attended_in_several_items(self, ask: Ask) -> None:
        items = ask(training(("2024-06-03", "8")), training(("2024-06-04", "8")))["items"]
        assert [codes(item) for item in items] == [[], []]


class TestWorks:
    def test_a_work_counts_once_in_whatever_form(self, ask: Ask) -> None:
        second = ask(paper(kind="conference_paper", work_id="W"), paper(work_id="W"))["items"][1]
        assert (second["outcome"], codes(second)) == ("block_submit", ["DUPLICATE_WORK"])

    def test_another_work_is_another_work(self, ask: Ask) -> None:
        assert codes(ask(paper(work_id="W"), paper(work_id="V"))["items"][1]) == []

    def test_a_refused_form_leaves_the_work_free(self, ask: Ask) -> None:
        assert codes(ask(paper(work_id="W", published=False), paper(work_id="W"))["items"][1]) == []

    def test_work_and_evidence_are_two_failures(self, ask: Ask) -> None:
        item = paper(work_id="W", certificate_number="1")
        assert codes(ask(item, item)["items"][1]) == ["DUPLICATE_EVIDENCE", "DUPLICATE_WORK"]


class TestRecordsAndDeclarations:
    @pytest.mark.parametrize("shared", ["source_id", "certificate_number", "filing_number"])
    def test_a_new_declaration_over_a_record_is_blocked(self, ask: Ask, shared: str) -> None:
        rows = [record() | {shared: "N-1"}]
        answer = ask(training(**{shared: "N-1"}), study_records=rows)
        assert codes(answer["items"][0]) == ["ALREADY_SYNCED"]
        assert answer["items"][0]["refusals"][0]["pointer"] == f"/items/0/{shared}"
        assert answer["years"]["2024"]["recognised"]["professional"] == "10"

    @pytest.mark.parametrize("shared", ["source_id", "certificate_number", "filing_number"])
    def test_an_approved_declaration_gives_way_to_the_record(self, ask: Ask, shared: str) -> None:
        rows = [record() | {shared: "N-1"}]
        answer = ask(training(status="approved", **{shared: "N-1"}), study_records=rows)
        assert (answer["items"][0]["outcome"], professional(answer["items"][0])) == ("dedupe", "0")
        assert answer["years"]["2024"]["recognised"]["professional"] == "10"

    def test_a_deduped_declaration_holds_no_day(self, ask: Ask) -> None:
        deduped = training(status="approved", certificate_number="1")
        rows = [record(certificate_number="1")]
        assert professional(ask(deduped, expert(), study_records=rows)["items"][1]) == "8"

    def test_a_record_without_credit_blocks_nothing(self, ask: Ask) -> None:
        held = public_record(topic="低空经济", certificate_number="1")
        failed = public_record("CITY-2", exam_passed_at=None, certificate_number="2")
        rows = [held, failed]
        items = ask(training(certificate_number="1"), training(certificate_number="2"), study_records=rows)[
            "items"
        ]
        assert [codes(item) for item in items] == [[], []]


class TestRecords:
    def ask_record(self, ask: Ask, row: dict[str, object]) -> tuple[str, str | None]:
        answer = ask(study_records=[row])["study_records"][0]
        return answer["outcome"], answer.get("code")

    def test_professional_study_needs_no_exam_and_no_topic(self, ask: Ask) -> None:
        assert self.ask_record(ask, record()) == ("sync", None)

    @pytest.mark.parametrize(
        ("exam", "expected"),
        [
            (None, ("no_credit", "EXAM_NOT_PASSED")),
            ("2024-12-31T23:59:59+08:00", ("sync", None)),
            ("2024-12-31T15:59:59Z", ("sync", None)),
            ("2025-01-01T00:00:00+08:00", ("no_credit", "YEAR_CLOSED")),
            ("2024-12-31T16:00:00Z", ("no_credit", "YEAR_CLOSED")),
        ],
    )
    def test_public_study_needs_its_exam_in_the_year(
        self, ask: Ask, exam: str | None, expected: object
    ) -> None:
        assert self.ask_record(ask, public_record(exam_passed_at=exam)) == expected

    def test_the_exam_outranks_the_topic(self, ask: Ask) -> None:
        assert (
            self.ask_record(ask, public_record(topic="低空经济", exam_passed_at=None))[1] == "EXAM_NOT_PASSED"
        )

    def test_a_public_record_without_topic_is_held(self, ask: Ask) -> None:
        row = public_record()
        del row["topic"]
        assert self.ask_record(ask, row) == ("flag", "TOPIC_UNKNOWN")

    def test_a_repeated_source_counts_once(self, ask: Ask) -> None:
        answer = ask(study_records=[record("A"), record("A") | {"ref": "again"}])
        assert [row["outcome"] for row in answer["study_records"]] == ["sync", "dedupe"]
        assert answer["years"]["2024"]["recognised"]["professional"] == "10"

    def test_it_belongs_to_the_year_in_which_it_was_completed(self, ask: Ask) -> None:
        years = ask(study_records=[record(completed_at="2023-12-31T16:30:00Z")])["years"]
        assert years["2024"]["recognised"]["professional"] == "10"

    def test_hours_off_the_grid_are_rounded_down(self, ask: Ask) -> None:
        assert ask(study_records=[record(hours="1.9")])["study_records"][0]["professional"] == "1.5"

    def test_every_listed_topic_counts(self, ask: Ask, shipped: object) -> None:
        topics = shipped.get("zaozhuang-2024").public_topics  # type: ignore[attr-defined]
        rows = [public_record(f"S{place}", "2.5", topic=topic) for place, topic in enumerate(topics)]
        answer = ask(study_records=rows)
        assert len(topics) == 12
        assert answer["years"]["2024"]["recognised"]["public"] == "30"
