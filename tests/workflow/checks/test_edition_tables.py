"""Gaps, overlaps and rows that never match are told of the tables of an edition."""

import pytest

from tests.workflow.checks.changes import Check


class TestOfAnEdition:
    def test_a_gap_is_told_with_the_combination(self, check: Check) -> None:
        (gap,) = check(
            (
                "routing",
                "      employer_active: true\n",
                "      employer_active: true\n      transferee: false\n",
            )
        )
        assert gap.code == "GAP"
        assert gap.facts["when"] == {
            "applicant_type": ["employee"],
            "employer_active": ["true"],
            "transferee": ["true"],
        }
        assert "an employee" in gap.text.en and "单位职工" in gap.text.zh

    def test_a_category_decides_its_subject_so_no_impossible_gap_is_told(self, check: Check) -> None:
        cell = "      applicant_type: employee\n      employer_active: true\n"
        row = """  - id: employee-postings
    clause: 四(三)
    mode: active
    when:
      applicant_type: employee
      employer_active: true
      category: [aid_posting, special_circumstance, origin_credit]
    steps:
      - body: employer
        due_working_days: 15
"""
        split = ("routing", cell, cell + "      subject: professional\n")
        assert {each.code for each in check(split)} == {"GAP"}
        assert check(split, ("routing", "routes:\n", f"routes:\n{row}")) == []

    def test_a_row_below_one_that_catches_all_is_told(self, check: Check) -> None:
        row = """routes:
  - id: everybody
    clause: 四(三)
    mode: active
    when: {}
    steps:
      - body: bureau
        due_working_days: 15
"""
        found = check(("routing", "routes:\n", row))
        told = [each.path for each in found if each.code == "ROW_NEVER_MATCHES"]
        assert told == [*(f"routes/{n}" for n in range(1, 5)), "no_body/0", "no_body/1"]

    def test_where_one_row_must_be_hit_overlaps_are_errors(self, check: Check) -> None:
        unique = ("routing", "hit_policy: first", "hit_policy: unique")
        found = check(unique)
        assert [each.code for each in found] == ["ROWS_OVERLAP"] * 3
        assert found[0].facts["example"]["agency_contract"] is True
        apart = (
            (
                "routing",
                "      community_station: true\n",
                "      community_station: true\n      agency_contract: false\n",
            ),
            (
                "routing",
                "      street_station: true\n",
                "      street_station: true\n      community_station: false\n      agency_contract: false\n",
            ),
        )
        assert check(unique, *apart) == []

    @pytest.mark.parametrize(
        ("low", "high", "codes"),
        [("40", "20", {"RANGE_EMPTY", "ROW_IMPOSSIBLE"}), ("2928.5", "3000", {"ROW_IMPOSSIBLE"})],
    )
    def test_ranges_that_hold_nothing_are_told(
        self, check: Check, low: str, high: str, codes: set[str]
    ) -> None:
        row = f"""routes:
  - id: large
    clause: 四(三)
    mode: active
    when:
      credit_hours:
        from: "{low}"
        to: "{high}"
    steps:
      - body: bureau
        due_working_days: 15
"""
        assert {each.code for each in check(("routing", "routes:\n", row))} == codes

    def test_self_review_that_never_applies_is_told(self, check: Check) -> None:
        found = check(
            ("routing", "      sole_reviewer: true\n      alternate: true\n", "      sole_reviewer: true\n")
        )
        assert [(each.code, each.path) for each in found] == [
            ("SELF_REVIEW_GAP", "self_review/0"),
            ("ROW_NEVER_MATCHES", "self_review/1"),
        ]

    def test_an_only_reviewer_without_another_one_is_told(self, check: Check) -> None:
        """R21: without the row for those who have no alternate, or without any, nobody would review them."""
        alone = """  - id: sole-reviewer-alone
    clause: 四(三)
    mode: active
    when:
      sole_reviewer: true
    reviewer: parent
"""
        (gap,) = check(("routing", alone, ""))
        assert (gap.code, gap.path, gap.severity.value) == ("SELF_REVIEW_GAP", "self_review", "error")
        assert gap.facts["when"] == {"sole_reviewer": ["true"], "alternate": ["false"]}
        (watched,) = check(("routing", alone, alone.replace("active", "evaluate")))
        assert watched.code == "SELF_REVIEW_GAP"
        (some,) = check(("routing", alone, alone.replace("true\n", "true\n      transferee: true\n")))
        assert some.facts["when"]["transferee"] == ["false"]
