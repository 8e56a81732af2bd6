"""All problems of an edition are told at once, in order, and none of them twice."""

import pytest

from api.configuration.settings import DEFINITIONS
from tests.workflow.checks.changes import OVERRIDE, Check, changed
from workflow.definition import SCHEMAS, DefinitionError
from workflow.definition.reading import head_of


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
