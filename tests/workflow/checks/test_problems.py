"""A mistake in an edition is told before publishing, with its place and a sentence in both languages."""

import json

import pytest

from tests.workflow.checks.changes import Change, Check
from workflow.checks import has_errors
from workflow.checks.check import states_without_exit
from workflow.definition.files.sentences import SENTENCES
from workflow.process.machine import ARROWS


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
        (("edition", "region: zaozhuang-hightech", "region: no"), "AMBIGUOUS_WORD", "region"),
        (
            ("policy", "title_filing_working_days: 5", "title_filing_working_days: 010"),
            "AMBIGUOUS_NUMBER",
            "days",
        ),
        (
            ("policy", "title_filing_working_days: 5", "title_filing_working_days: 1_0"),
            "AMBIGUOUS_NUMBER",
            "days",
        ),
        (("policy", "title_filing_working_days: 5", "title_filing_working_days: 5.0"), "WRONG_TYPE", "days"),
        (("policy", "title_filing_working_days: 5", "title_filing_working_days: 1e1"), "WRONG_TYPE", "days"),
        (("rules", 'hours_per_item: "16"', "hours_per_item: “16”"), "FULL_WIDTH", "hours_per_item"),
        (("calendar", "holidays: []", "holidays:\n  - 20241001"), "NOT_A_DATE", "holidays/0"),
        (("calendar", "holidays: []", "holidays:\n  - 2024/10/01"), "NOT_A_DATE", "holidays/0"),
        (("calendar", "holidays: []", "holidays: [2024-10-01, 2024-10-01]"), "REPEATED", "holidays/1"),
        (("edition", "  support:", "  Support:"), "WRONG_FORM", "contacts/Support"),
        (("rules", 'annual_cap: "40"', 'annual_cap: "0"'), "HOURS_ZERO", "learning/annual_cap"),
        (("rules", 'hours_per_item: "16"', 'hours_per_item: "0"'), "HOURS_ZERO", "hours_per_item"),
        (("policy", 'maximum: "2928"', 'maximum: "0"'), "HOURS_ZERO", "claim/maximum"),
        (("policy", 'hours: "8"', 'hours: "0"'), "HOURS_ZERO", "person_day/hours"),
        (("policy", 'maximum: "2928"', 'maximum: "15.5"'), "CLAIM_BELOW_ITEM", "claim/maximum"),
        (("policy", "  month: 1\n  day: 31", "  month: 2\n  day: 30"), "DAY_NOT_IN_MONTH", "window_end/day"),
        (("policy", "years_after: 1", "years_after: 0"), "WINDOW_BEFORE_CLOSE", "declaration_window_end"),
        (("calendar", "loaded_years: []", "loaded_years: [2024]"), "CALENDAR_REPLACED", "loaded_years/0"),
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


def test_a_title_that_names_another_year_is_noted(check: Check) -> None:
    copied = check(("edition", "做好2024年度专业", "做好2023年度专业"), notes=True)
    [note] = [each for each in copied if each.code == "TITLE_OF_ANOTHER_YEAR"]
    assert (note.path, note.severity.value) == ("title/zh", "note")
    assert "2023" in note.text.zh and "2024" in note.text.en
    nextyear = check(("edition", "year: 2024", "year: 2025"), notes=True)
    assert [each.path for each in nextyear if each.code == note.code] == ["title/zh", "title/en"]
    assert note.code not in {each.code for each in check(notes=True)}


def test_a_year_without_a_working_day_calendar_is_asked_about(check: Check) -> None:
    later = ("edition", "year: 2024", "year: 2030")
    (found,) = check(later)
    assert (found.code, found.path, found.severity.value) == (
        "CALENDAR_NOT_LOADED",
        "loaded_years",
        "warning",
    )
    assert check(later, ("calendar", "loaded_years: []", "loaded_years: [2030]")) == []


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
