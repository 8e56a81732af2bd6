"""What is wrong with overrides is told before they are published (R23)."""

from __future__ import annotations

import pytest

from tests.support.effort import calls_of
from tests.workflow.checks.changes import OVERRIDE, Check, changed
from workflow.checks import check_edition
from workflow.definition import SCHEMAS, Problem

ROW = {
    "category": "competition",
    "document": "鲁人社字〔2024〕1号",
    "from": "2024-01-01",
    "to": "2024-12-31",
    "hours_per_item": '"20"',
}


def rows(*changes: dict[str, str | None]) -> tuple[str, str, str]:
    """rules.yaml with these overrides: each as `ROW`, changed; None leaves a line out."""
    text = "overrides:\n"
    for change in changes:
        lines = [f"{name}: {value}" for name, value in {**ROW, **change}.items() if value is not None]
        text += "  - " + "\n    ".join(lines) + "\n"
    return ("rules", "overrides: []\n", text)


def told(check: Check, *changes: dict[str, str | None]) -> list[tuple[str, str, str]]:
    return [(each.code, each.path, each.severity.value) for each in check(rows(*changes))]


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"document": None}, "REQUIRED", ""),
        ({"document": '""'}, "WRONG_FORM", "/document"),
        ({"document": '"  "'}, "WRONG_FORM", "/document"),
        ({"hours_per_item": None}, "REQUIRED_ANY", ""),
        ({"hours_per_item": "20"}, "WRONG_TYPE", "/hours_per_item"),
        ({"hours_per_item": '"20.3"'}, "WRONG_FORM", "/hours_per_item"),
        ({"from": None}, "REQUIRED", ""),
        ({"from": "2024-13-01"}, "NOT_A_DATE", "/from"),
        ({"from": "2024-02-02", "to": "2024-02-01"}, "PERIOD_REVERSED", "/to"),
        ({"category": "moon"}, "NOT_ONE_OF", "/category"),
        ({"clause": "附件9"}, "CLAUSE_UNKNOWN", "/clause"),
        ({"id": "A b"}, "WRONG_FORM", "/id"),
        ({"when": "{}"}, "TOO_FEW", "/when"),
        ({"when": "{moon: true}"}, "UNKNOWN_NAME", "/when/moon"),
        ({"when": "{applicant_type: pensioner}"}, "NOT_ONE_OF", "/when/applicant_type"),
        ({"when": "{employer_kind: [enterprise, moon]}"}, "NOT_ONE_OF", "/when/employer_kind/1"),
        ({"when": "{region_prefix: 3704}"}, "WRONG_TYPE", "/when/region_prefix"),
        ({"when": "{kind: paper}"}, "OVERRIDE_SCOPE_UNFIT", "/when/kind"),
        ({"when": "{mode: remote}"}, "OVERRIDE_SCOPE_UNFIT", "/when/mode"),
        (
            {"category": "achievement", "when": "{kind: [paper, degree]}"},
            "OVERRIDE_SCOPE_UNFIT",
            "/when/kind",
        ),
        ({"category": "aid_posting"}, "OVERRIDE_HOURS_NOT_ITS", "/hours_per_item"),
        (
            {"category": "special_circumstance", "hours_per_item": None, "annual_cap": '"10"'},
            "OVERRIDE_HOURS_NOT_ITS",
            "/annual_cap",
        ),
        ({"hours_per_item": '"31"'}, "CAP_BELOW_ITEM", ""),
    ],
)
def test_a_mistake_is_an_error_at_its_place(
    check: Check, change: dict[str, str | None], code: str, path: str
) -> None:
    [found] = check(rows(change))
    assert (found.code, found.severity.value) == (code, "error")
    assert found.path == f"overrides/0{path}"
    assert found.file.name == "rules.yaml" and found.line > 0 and found.column > 0
    assert (not found.text.zh.isascii() and found.text.en.isascii()) or "“" in found.text.en


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"from": "2023-01-01", "to": "2023-12-31"}, "OVERRIDE_OUTSIDE_YEAR"),
        ({"from": "2025-01-01", "to": "2025-01-01"}, "OVERRIDE_OUTSIDE_YEAR"),
        ({"hours_per_item": '"10"'}, "OVERRIDE_CHANGES_NOTHING"),
        ({"hours_per_item": '"10.0"', "annual_cap": '"30"'}, "OVERRIDE_CHANGES_NOTHING"),
        ({"hours_per_item": '"10"', "annual_cap": '"40"'}, None),
        ({"from": "2024-12-31", "to": "2025-01-31"}, None),
        ({"category": "aid_posting", "hours_per_item": None, "annual_cap": '"60"'}, None),
        ({"category": "training", "when": "{mode: [remote, abroad]}"}, None),
        ({"category": "achievement", "when": "{kind: paper, applicant_type: freelancer}"}, None),
    ],
)
def test_what_may_be_meant_is_asked_and_no_error(
    check: Check, change: dict[str, str | None], code: str | None
) -> None:
    assert [(name, level) for name, _, level in told(check, change)] == ([(code, "warning")] if code else [])


@pytest.mark.parametrize(
    ("first", "second", "overlap"),
    [
        ({}, {}, True),
        ({}, {"from": "2024-12-31", "to": "2025-06-30"}, True),
        ({}, {"from": "2025-01-01", "to": "2025-06-30"}, None),
        ({}, {"hours_per_item": None, "annual_cap": '"60"'}, False),
        ({}, {"category": "achievement"}, False),
        ({"when": "{applicant_type: employee}"}, {}, True),
        ({"when": "{applicant_type: employee}"}, {"when": "{applicant_type: freelancer}"}, False),
        ({"when": "{applicant_type: employee}"}, {"when": "{employer_kind: enterprise}"}, True),
        ({"when": '{region_prefix: "37"}'}, {"when": '{region_prefix: "3704"}'}, True),
        ({"when": '{region_prefix: "3703"}'}, {"when": '{region_prefix: "3704"}'}, False),
        (
            {"category": "achievement", "when": "{kind: [paper, book]}"},
            {"category": "achievement", "when": "{kind: [book, award]}"},
            True,
        ),
        (
            {"category": "achievement", "when": "{kind: paper}"},
            {"category": "achievement", "when": "{kind: award}"},
            False,
        ),
    ],
)
def test_two_that_set_the_same_for_one_item_are_told(
    check: Check, first: dict[str, str | None], second: dict[str, str | None], overlap: bool | None
) -> None:
    found = told(check, first, second)
    expected = [("OVERRIDES_OVERLAP", "overrides/1", "warning")] if overlap else []
    assert [each for each in found if each[0] != "OVERRIDE_OUTSIDE_YEAR"] == expected


def test_an_id_is_stated_once(check: Check) -> None:
    found = told(check, {"id": "a"}, {"id": "a", "category": "achievement"})
    assert found == [("ROW_TWICE", "overrides/1/id", "error")]
    assert told(check, {"id": "a"}, {"id": "b", "category": "achievement"}) == []


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2024-06-01", "2024-05-31", "PERIOD_REVERSED"),
        ("2023-01-01", "2023-12-31", "OVERRIDE_OUTSIDE_YEAR"),
        ("2025-01-01", "2025-01-01", "OVERRIDE_OUTSIDE_YEAR"),
        ("2024-12-31", "2025-01-31", None),
        ("2024-06-01", "2024-06-01", None),
    ],
)
def test_overrides_have_periods_that_can_apply(check: Check, first: str, last: str, code: str | None) -> None:
    text = OVERRIDE.format(first=first, last=last)
    found = [each.code for each in check(("rules", "overrides: []\n", text))]
    assert found == ([code] if code else [])


def test_an_override_that_lifts_hours_above_the_cap_is_told(check: Check) -> None:
    text = OVERRIDE.format(first="2024-01-01", last="2024-12-31").replace('"20"', '"31"')
    assert [each.code for each in check(("rules", "overrides: []\n", text))] == ["CAP_BELOW_ITEM"]


def test_two_overrides_of_the_same_are_told_and_of_different_things_are_not(check: Check) -> None:
    one = OVERRIDE.format(first="2024-01-01", last="2024-12-31")
    other = one.removeprefix("overrides:\n")
    cap = other.replace('hours_per_item: "20"', 'annual_cap: "60"')
    assert [each.code for each in check(("rules", "overrides: []\n", one + other))] == ["OVERRIDES_OVERLAP"]
    assert check(("rules", "overrides: []\n", one + cap)) == []


def test_all_overrides_that_may_be_written_are_checked_in_a_moment() -> None:
    scoped = [
        {"when": f'{{region_prefix: "37{place:02}", applicant_type: employee, employer_kind: other}}'}
        for place in range(100)
    ]
    texts = changed(rows(*scoped))
    found: list[Problem] = []
    effort = calls_of(lambda: found.extend(check_edition(texts, texts.label.parent / SCHEMAS)))
    assert effort < 5_000_000
    assert [each.code for each in found if each.severity.value != "note"] == []
