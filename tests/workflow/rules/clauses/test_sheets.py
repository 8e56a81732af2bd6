"""One sheet may prove several activities (附件7; R27); a number is one however it is written (R29)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.items import (
    Item,
    codes,
    competition,
    expert,
    learning,
    off,
    origin,
    paper,
    record,
    training,
    undated_training,
)
from tests.workflow.rules.asking import Ask
from workflow.rules.clauses.activities import spans_of
from workflow.rules.interface.reading import number_key, qualification_exam, source_key

FILE = "a" * 64


def sheet(item: Item, *kinds: str, **changes: Any) -> Item:
    return {**item, "evidence": [*kinds] or ["stamped_proof"], "file_sha256": [FILE], **changes}


def warned(item: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(warning["code"], warning["refs"]) for warning in item["warnings"]]


JUNE = training(("2024-06-03", "4"), filing_number="ZZ-1")
JULY = training(("2024-07-01", "4"), filing_number="ZZ-2")
SHARED = [("SHARED_EVIDENCE", ["i1"])]


class TestOneSheet:
    @pytest.mark.parametrize(
        "other",
        [
            sheet(JULY),
            sheet(JULY, "stamped_proof", "invitation"),
            sheet(expert(("2024-06-03", "4"))),  # another category, though on the same day
            sheet(JULY, filing_number="ZZ-2", days=[{"date": "2024-06-04", "hours": "4"}]),
        ],
    )
    def test_different_activities_may_share_it_and_a_person_looks(self, ask: Ask, other: Item) -> None:
        first, second = ask(sheet(JUNE), other)["items"]
        assert (codes(second), warned(second), warned(first)) == ([], SHARED, [])
        assert second["warnings"][0]["clause"] == "附件7"
        assert second["warnings"][0]["count"] == 1

    @pytest.mark.parametrize(
        "other",
        [
            sheet(training(("2024-06-03", "4"), filing_number="ZZ-2")),  # a day in common
            sheet(JULY, filing_number="zz－1"),  # the same filing, written otherwise
            sheet(JULY, "stamped_proof", "pass_certificate"),  # not on sheets alone
            sheet(JULY, "pass_certificate"),
            {name: value for name, value in sheet(JULY).items() if name != "evidence"},  # not stated
        ],
    )
    def test_otherwise_it_is_a_duplicate(self, ask: Ask, other: Item) -> None:
        second = ask(sheet(JUNE), other)["items"][1]
        assert (codes(second), second["warnings"]) == (["DUPLICATE_EVIDENCE"], [])

    def test_what_the_earlier_one_rests_on_counts_too(self, ask: Ask) -> None:
        second = ask(sheet(JUNE, "pass_certificate"), sheet(JULY))["items"][1]
        assert codes(second) == ["DUPLICATE_EVIDENCE"]

    def test_the_years_of_one_origin_proof_are_different_activities(self, ask: Ask) -> None:
        person = {"type": "employee", "transferee": True, "transferred_on": "2024-07-15"}
        proofs = [sheet(origin(year), "origin_proof") for year in (2022, 2023, 2023)]
        first, second, third = ask(*proofs, person=person)["items"]
        assert [codes(item) for item in (first, second, third)] == [[], [], ["DUPLICATE_EVIDENCE"]]
        assert warned(second) == SHARED

    def test_terms_that_overlap_are_one(self, ask: Ask) -> None:
        spring = sheet(learning("10", "2024-03-01", "2024-06-30"), "study_archive")
        summer = sheet(learning("10", "2024-06-30", "2024-08-31"), "study_archive")
        autumn = sheet(learning("10", "2024-09-01", "2024-10-31"), "study_archive")
        found = ask(spring, summer, autumn)["items"]
        assert [codes(item) for item in found] == [[], ["DUPLICATE_EVIDENCE"], []]
        assert warned(found[2]) == SHARED  # what was refused holds nothing

    def test_every_earlier_one_is_named(self, ask: Ask) -> None:
        third = ask(sheet(JUNE), sheet(expert(("2024-06-05", "4"))), sheet(JULY))["items"][2]
        assert warned(third) == [("SHARED_EVIDENCE", ["i1", "i2"])]

    def test_one_certificate_number_stays_one(self, ask: Ask) -> None:
        number = {"certificate_number": "ZG-1"}
        assert codes(ask(sheet(JUNE, **number), sheet(JULY, **number))["items"][1]) == ["DUPLICATE_EVIDENCE"]


class TestNumbers:
    SAME = (
        "鲁继教2024-000117",
        "鲁继教2024–000117",
        "鲁继教２０２４－０００１１７",
        " 鲁继教 2024 000117 ",
        "鲁继教2024\u3000000117",
        "鲁继教2024\u2212000117",
        "证书编号：鲁继教2024-000117",
        "编号:鲁继教2024-000117",
        "No. 鲁继教2024-000117",
        "NO.鲁继教2024—000117",
        "№. 鲁继教2024-000117",
        "№鲁继教2024-000117",
        "鲁继教2024⁓000117",
        "鲁继教2024─000117",
    )

    @pytest.mark.parametrize("number", SAME)
    def test_however_it_is_written_it_is_one(self, ask: Ask, number: str) -> None:
        first = training(("2024-03-04", "8"), certificate_number=self.SAME[0])
        second = training(("2024-04-08", "8"), certificate_number=number)
        assert codes(ask(first, second)["items"][1]) == ["DUPLICATE_EVIDENCE"]

    @pytest.mark.parametrize(
        "other", ["鲁继教2024-000118", "鲁继教2024-00117", "鲁继教2024/000117", "No2024-000117"]
    )
    def test_another_number_is_another(self, ask: Ask, other: str) -> None:
        first = training(("2024-03-04", "8"), certificate_number=self.SAME[0])
        second = training(("2024-04-08", "8"), certificate_number=other)
        assert codes(ask(first, second)["items"][1]) == []

    @given(
        st.text("AZaz09鲁继教号", min_size=1).filter(lambda text: not text.casefold().startswith("编号")),
        st.lists(st.sampled_from(" \u3000\u00a0-‐‑–—−－"), max_size=4),
        st.sampled_from(("", "证书编号：", "编号：", "No.", "no. ")),
        st.data(),
    )
    def test_blanks_dashes_case_width_and_label_make_no_difference(
        self, number: str, between: list[str], label: str, data: st.DataObject
    ) -> None:
        written = list(number.swapcase() if data.draw(st.booleans()) else number)
        for mark in between:
            written.insert(data.draw(st.integers(0, len(written))), mark)
        assert number_key(label + "".join(written)) == number_key(number)

    def test_nothing_but_marks_is_no_number(self) -> None:
        assert [number_key(text) for text in (None, "", " - ", "编号：")] == [None] * 4

    def test_a_work_keeps_its_dashes(self, ask: Ask) -> None:
        """R29 speaks of certificates and filings; 10.1/ab-c and 10.1/a-bc are two papers."""
        items = ask(paper(work_id="10.1/ab-c"), paper(work_id="10.1/a-bc"))["items"]
        assert [codes(item) for item in items] == [[], []]

    def test_a_source_of_nothing_but_blanks_is_none(self, ask: Ask) -> None:
        [item] = ask(training(source_id="\u3000"), study_records=[record(" ")])["items"]
        assert codes(item) == []

    def test_a_source_is_one_without_case_blanks_and_width(self, ask: Ask) -> None:
        assert source_key(" Ｃity 7 ") == source_key("CITY7")
        study = record("CITY 7", hours="8")
        assert codes(ask(training(source_id="ｃity7"), study_records=[study])["items"][0]) == [
            "ALREADY_SYNCED"
        ]


class TestRecordsOfThePlatform:
    """R24: a record that gives nothing takes nothing; one study under two sources is held for a person."""

    @pytest.mark.parametrize(("hours", "worth"), [("0.4", "8"), ("0", "8"), ("0.5", "0")])
    def test_a_record_of_no_hours_takes_none(self, ask: Ask, hours: str, worth: str) -> None:
        study = record("CITY-1", hours=hours, filing_number="ZZ-1")
        [item] = ask(training(filing_number="ZZ-1", status="approved"), study_records=[study])["items"]
        assert item["by_year"]["2024"]["professional"] == worth

    @pytest.mark.parametrize(("hours", "found"), [("0.4", []), ("0.5", ["ALREADY_SYNCED"])])
    def test_a_record_of_no_hours_blocks_none(self, ask: Ask, hours: str, found: list[str]) -> None:
        study = record("CITY-1", hours=hours, certificate_number="ZG-1")
        [item] = ask(competition(certificate_number="ZG 1"), study_records=[study])["items"]
        assert codes(item) == found

    @pytest.mark.parametrize(
        ("first", "second", "outcome"),
        [
            ({}, {"certificate_number": "编号：zg1"}, "flag"),
            ({}, {"certificate_number": "ZG-2"}, "sync"),
            ({}, {"source_id": "city-1"}, "dedupe"),  # the same source again
            ({"hours": "0.4"}, {}, "sync"),  # the earlier one gives nothing
            ({}, {"hours": "0.4"}, "sync"),  # this one gives nothing
            ({"certificate_number": None}, {"certificate_number": None}, "sync"),
        ],
    )
    def test_a_certificate_that_is_synchronised_already_is_held(
        self, ask: Ask, first: dict[str, Any], second: dict[str, Any], outcome: str
    ) -> None:
        rows = [
            {**record("CITY-1", certificate_number="ZG-1"), **first},
            {**record("CITY-2", certificate_number="ZG-1"), **second},
        ]
        rows = [{name: value for name, value in row.items() if value is not None} for row in rows]
        told = ask(study_records=[{**row, "ref": f"r{place}"} for place, row in enumerate(rows)])
        held = told["study_records"][1]
        assert (held["outcome"], held.get("code")) == (outcome, "SAME_STUDY" if outcome == "flag" else None)


class TestDaysOfAnActivity:
    """Fine print of R27: the days of a period are all from its first to its last."""

    @pytest.mark.parametrize(("first", "found"), [("2024-06-10", ["DUPLICATE_EVIDENCE"]), ("2024-06-11", [])])
    def test_of_a_training_without_days(self, ask: Ask, first: str, found: list[str]) -> None:
        earlier = sheet(undated_training("2024-06-03", "2024-06-10", "8", filing_number="ZZ-1"))
        later = sheet(undated_training(first, "2024-06-20", "8", filing_number="ZZ-2"))
        assert codes(ask(earlier, later)["items"][1]) == found

    @pytest.mark.parametrize(("first", "found"), [("2024-06-10", ["DUPLICATE_EVIDENCE"]), ("2024-06-11", [])])
    def test_of_a_leave(self, ask: Ask, first: str, found: list[str]) -> None:
        earlier = sheet(off("maternity", ("2024-03-01", "2024-06-10")))
        later = sheet(off("maternity", (first, "2024-09-01")))
        assert codes(ask(earlier, later)["items"][1]) == found

    def test_what_has_no_date_yet_has_none(self) -> None:
        assert list(spans_of(qualification_exam({"kind": "national", "certificate_date": None}))) == []
