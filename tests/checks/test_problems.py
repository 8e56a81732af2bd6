"""Before publishing, every problem of an edition is told at once, each with its place and a sentence."""

import json
from dataclasses import replace

import pytest

from api.settings import DEFINITIONS
from tests.checks.conftest import Change, Check, changed
from workflow.checks import check_edition, check_folder, has_errors
from workflow.checks.check import states_without_exit
from workflow.definition import SCHEMAS, edition_folders
from workflow.definition.sentences import SENTENCES
from workflow.process import ARROWS


def test_what_is_shipped_has_no_problem() -> None:
    for name, found in check_folder(DEFINITIONS).items():
        assert [str(each.text.en) for each in found if each.severity.value != "note"] == [], name


def test_an_unchanged_edition_only_tells_which_rows_go_by_order(check: Check) -> None:
    assert {each.code for each in check(notes=True)} == {"ROWS_OVERLAP_IN_ORDER"}


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        (("rules", '    annual_cap: "40"', '    annual_cap: "40.3"'), "WRONG_FORM", "annual_cap"),
        (
            ("rules", "    minutes_per_hour: 45\n", "    minutes_per_hour: 45\n    hue: red\n"),
            "UNKNOWN_NAME",
            "hue",
        ),
        (("policy", "  clause: 二\n", ""), "REQUIRED", "requirement"),
        (("policy", "title_filing_working_days: 5", "title_filing_working_days: five"), "WRONG_TYPE", "days"),
        (("policy", "title_filing_working_days: 5", "title_filing_working_days: -5"), "TOO_SMALL", "days"),
        (("policy", "title_filing_working_days: 5", "title_filing_working_days: ５"), "FULL_WIDTH", "days"),
        (("policy", 'hours: "8"', 'hours: "８"'), "FULL_WIDTH", "person_day/hours"),
        (("routing", "      - body: employer", "      - body: moon"), "NOT_ONE_OF", "routes/0/steps/0/body"),
        (("routing", "applicant_type: employee", "applicant_type: 3"), "NOT_ONE_OF", "when/applicant_type"),
        (("routing", "applicant_type: employee", "applicant_type: NO"), "AMBIGUOUS_WORD", ""),
        (("routing", "mode: active", "mode: yes"), "AMBIGUOUS_WORD", ""),
        (("edition", "region: zaozhuang-hightech", "region: no"), "AMBIGUOUS_WORD", ""),
        (("calendar", "holidays: []", "holidays:\n  - 2024-02-30"), "NOT_A_DATE", "holidays/0"),
        (("calendar", "holidays: []", "holidays:\n  - 2024-13-01"), "NOT_A_DATE", "holidays/0"),
        (("edition", "year: 2024", "year: 20240"), "TOO_LARGE", "year"),
        (("edition", "year: 2024", "year: 2024\nyear: 2025"), "KEY_TWICE", ""),
        (("edition", "year: 2024", "year: [2024"), "NOT_YAML", ""),
        (("edition", "year: 2024", "year: !!int 2024"), "TAG", ""),
        (("edition", "year: 2024", "year: &y 2024"), "ANCHOR", ""),
        (("rules", "    clause: 附件1", "    clause: 附件9"), "CLAUSE_UNKNOWN", "categories/training/clause"),
        (("routing", "id: freelancer-at-street", "id: freelancer-at-agency"), "ROW_TWICE", "routes/3/id"),
        (("texts", "咨询：{consultation}", "咨询：{nobody}"), "CONTACT_UNKNOWN", "texts/HOURS_INVALID/zh"),
        (("rules", 'annual_cap: "30"', 'annual_cap: "9.5"'), "CAP_BELOW_ITEM", "achievement/annual_cap"),
        (
            ("rules", 'annual_cap: "30"', 'annual_cap: "30"\n    bucket: learning'),
            "BUCKET_CAPS_DIFFER",
            "achievement/annual_cap",
        ),
        (
            ("rules", "clause: 附件1\n", "clause: 附件1\n    bucket: learning\n"),
            "BUCKET_WITHOUT_CAP",
            "training/bucket",
        ),
        (("policy", 'total: "90"', 'total: "89.5"'), "TOTAL_BELOW_PARTS", "requirement/total"),
        (
            (
                "routing",
                "due_working_days: 15",
                "due_working_days: 15\n      - body: employer\n        due_working_days: 1",
            ),
            "STEP_REPEATED",
            "routes/0/steps/1",
        ),
        (
            ("rules", "NO_REVIEWING_BODY:\n", "NO_REVIEWING_BODY:\n    mode: disabled\n"),
            "CODE_OFF_WITHOUT_ROUTE",
            "mode",
        ),
    ],
)
def test_a_mistake_is_told_at_its_place_in_both_languages(
    check: Check, change: Change, code: str, path: str
) -> None:
    found = [each for each in check(change) if each.code == code]
    assert len(found) == 1
    (told,) = found
    assert told.file.name == f"{change[0]}.yaml"
    assert told.line > 0 and told.column > 0
    assert told.path.endswith(path)
    assert told.text.zh and told.text.en
    json.dumps(told.to_mapping())


OVERRIDE = """overrides:
  - category: competition
    document: 鲁人社字〔2024〕1号
    from: {first}
    to: {last}
    hours_per_item: "20"
"""


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


def test_all_problems_are_told_at_once_in_the_order_of_files_and_lines(check: Check) -> None:
    found = check(
        ("routing", "      - body: employer", "      - body: moon"),
        ("policy", "  clause: 二\n", ""),
        ("policy", 'hours: "8"', "hours: 8"),
        ("calendar", "holidays: []", "holidays: 5"),
        ("rules", "    clause: 附件2", "    clause: 附件0"),
    )
    told = [(each.file.stem, each.code) for each in found]
    assert told == [
        ("policy", "REQUIRED"),
        ("policy", "WRONG_TYPE"),
        ("rules", "CLAUSE_UNKNOWN"),
        ("routing", "NOT_ONE_OF"),
        ("calendar", "WRONG_TYPE"),
    ]


def test_missing_and_unknown_files_are_told() -> None:
    texts = changed()
    files = {name: content for name, content in texts.files.items() if name != "texts.yaml"}
    found = check_edition(replace(texts, files={**files, "notes.yaml": b"a: 1"}), DEFINITIONS / SCHEMAS)
    told = [(each.file.name, each.code) for each in found if each.severity.value != "note"]
    assert told == [("texts.yaml", "FILE_MISSING"), ("notes.yaml", "FILE_UNKNOWN")]


class TestWhoReviews:
    def test_a_step_without_any_reviewer_is_an_error(self, check: Check) -> None:
        staffing = {
            "employer": {"school": 0, "hospital": 0},
            "personnel_agency": {"agency": 1},
            "community_station": {"east": 1, "west": 0},
        }
        told = [(each.path, each.code, each.severity.value) for each in check(staffing=staffing)]
        assert told == [
            ("routes/0/steps/0/body", "NO_REVIEWER", "error"),
            ("routes/2/steps/0/body", "NO_REVIEWER", "warning"),
            ("routes/3/steps/0/body", "NO_BODY_OF_KIND", "warning"),
        ]

    def test_nobody_is_missed_in_a_row_that_is_switched_off(self, check: Check) -> None:
        staffing = {kind: {"one": 1} for kind in ("personnel_agency", "community_station", "street_station")}
        off = ("routing", "mode: active", "mode: disabled")
        codes = [each.code for each in check(off, staffing={**staffing, "employer": {"school": 0}})]
        assert codes == ["GAP"]


def test_every_state_can_be_left_and_one_that_could_not_would_be_told() -> None:
    assert states_without_exit(ARROWS) == []
    assert states_without_exit({**ARROWS, "limbo": {}}) == ["limbo"]


def test_warnings_and_notes_forbid_nothing(check: Check) -> None:
    assert not has_errors(check(notes=True))
    assert has_errors(check(("policy", 'hours: "8"', "hours: 8")))


def test_every_sentence_is_in_both_languages_with_the_same_gaps() -> None:
    for code, (zh, en) in SENTENCES.items():
        assert zh and en, code
        assert not zh.isascii(), code


def test_every_edition_folder_is_found() -> None:
    assert "zaozhuang-2024" in [folder.name for folder in edition_folders(DEFINITIONS)]
