"""Before publishing, every problem of an edition is told at once, each with its place and a sentence."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from api.configuration.settings import DEFINITIONS
from tests.workflow.checks.conftest import Change, Check, changed
from workflow.checks import check_edition, check_folder, has_errors
from workflow.checks.check import states_without_exit
from workflow.definition import SCHEMAS, DefinitionError, edition_folders
from workflow.definition.files.sentences import SENTENCES
from workflow.definition.reading import head_of
from workflow.process.machine import ARROWS


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


def test_a_year_without_a_working_day_calendar_is_asked_about(check: Check) -> None:
    later = ("edition", "year: 2024", "year: 2030")
    (found,) = check(later)
    assert (found.code, found.path, found.severity.value) == (
        "CALENDAR_NOT_LOADED",
        "loaded_years",
        "warning",
    )
    assert check(later, ("calendar", "loaded_years: []", "loaded_years: [2030]")) == []


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


def test_what_is_right_in_a_file_is_checked_whatever_is_wrong_elsewhere_in_it(check: Check) -> None:
    found = check(
        ("policy", "scaling: by_months", "scaling: by_moons"),
        ("policy", 'total: "90"', 'total: "80"'),
        ("policy", "  clause: 四(二)", "  clause: 四(九)"),
        ("rules", "credits: professional", "credits: profesional"),
        ("rules", 'annual_cap: "30"', 'annual_cap: "5"'),
        ("rules", "clause: 附件5", "clause: 附件9"),
        ("rules", "overrides: []", OVERRIDE.format(first="2024-06-02", last="2024-06-01")),
        ("routing", "hit_policy: first", "hit_policy: unique"),
        ("routing", "applicant_type: employee", "applicant_type: [employe]"),
        ("routing", "clause: 四(三)", "clause: 四（三）"),
        ("texts", "咨询：{consultation}", "咨询：{nobody}"),
        ("texts", "  DUPLICATE_WORK:\n    zh: ", "  DUPLICATE_WORK:\n    zh: 3\n    other: "),
    )
    told = [(each.file.stem, each.code) for each in found]
    assert told == [
        ("policy", "TOTAL_BELOW_PARTS"),
        ("policy", "CLAUSE_UNKNOWN"),
        ("policy", "NOT_ONE_OF"),
        ("rules", "NOT_ONE_OF"),
        ("rules", "CAP_BELOW_ITEM"),
        ("rules", "CLAUSE_UNKNOWN"),
        ("rules", "PERIOD_REVERSED"),
        ("routing", "CLAUSE_UNKNOWN"),
        ("routing", "NOT_ONE_OF"),
        ("routing", "ROWS_OVERLAP"),
        ("routing", "ROWS_OVERLAP"),
        ("routing", "ROWS_OVERLAP"),
        ("texts", "CONTACT_UNKNOWN"),
        ("texts", "WRONG_TYPE"),
        ("texts", "UNKNOWN_NAME"),
    ]


def test_gaps_are_not_told_while_a_row_cannot_be_read(check: Check) -> None:
    assert [each.code for each in check(("routing", "body: employer", "body: moon"))] == ["NOT_ONE_OF"]


def test_every_word_and_name_that_is_not_plain_is_told_and_nothing_about_it_twice(check: Check) -> None:
    found = check(
        ("routing", "mode: active", "mode: on"),
        ("routing", "employer_active: true", "employer_active: yes"),
        ("routing", "agency_contract: true", "agency_contract: YES\n      agency_contract: false"),
        ("routing", "body: street_station", "body: moon"),
    )
    assert [(each.code, each.path) for each in found] == [
        ("AMBIGUOUS_WORD", "routes/0/mode"),
        ("AMBIGUOUS_WORD", "routes/0/when/employer_active"),
        ("AMBIGUOUS_WORD", "routes/1/when/agency_contract"),
        ("KEY_TWICE", "routes/1/when/agency_contract"),
        ("NOT_ONE_OF", "routes/3/steps/0/body"),
    ]


def test_all_that_is_wrong_with_the_file_that_names_an_edition_is_told_in_its_order() -> None:
    texts = changed(
        ("edition", "year: 2024", "year: twenty"),
        ("edition", "region: zaozhuang-hightech", "region: NO"),
        ("edition", "  support:", "  Support:"),
    )
    with pytest.raises(DefinitionError) as raised:
        head_of(texts, DEFINITIONS / SCHEMAS)
    told = [(each.code, each.path) for each in raised.value.problems]
    assert told == [("WRONG_TYPE", "year"), ("AMBIGUOUS_WORD", "region"), ("WRONG_FORM", "contacts/Support")]


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


class TestFolders:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        shutil.copytree(DEFINITIONS / "zaozhuang-2024", tmp_path / "next")
        return tmp_path / "next"

    def codes(self, folder: Path) -> dict[str, list[str]]:
        return {
            name: [each.code for each in found if each.severity.value != "note"]
            for name, found in check_folder(folder).items()
        }

    def test_the_folder_of_one_edition_will_do_wherever_it_lies(self, folder: Path) -> None:
        assert self.codes(folder) == {"next": []}
        assert self.codes(folder.parent) == {"next": []}

    def test_one_without_its_first_file_is_not_passed_over(self, folder: Path) -> None:
        (folder / "edition.yaml").unlink()
        assert self.codes(folder) == self.codes(folder.parent) == {"next": ["FILE_MISSING"]}

    def test_a_file_by_another_name_is_told_and_what_is_no_yaml_is_left_alone(self, folder: Path) -> None:
        (folder / "rules.yaml").rename(folder / "rules.yml")
        (folder / "notes.txt").write_text("x")
        (folder / "rules.yaml.bak").write_text("x")
        assert self.codes(folder) == {"next": ["FILE_MISSING", "FILE_UNKNOWN"]}

    def test_two_of_one_year_and_region_cannot_lie_side_by_side(self, folder: Path) -> None:
        shutil.copytree(folder, folder.parent / "other")
        assert self.codes(folder.parent) == {"next": [], "other": ["EDITION_TWICE"]}

    def test_a_folder_without_any_is_told(self, tmp_path: Path) -> None:
        assert self.codes(tmp_path) == {tmp_path.name: ["NO_EDITION"]}


def test_every_edition_folder_is_found() -> None:
    assert "zaozhuang-2024" in [folder.name for folder in edition_folders(DEFINITIONS)]
