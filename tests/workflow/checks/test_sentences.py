"""What is said about a mistake says which value it is, what may stand there, and what is likely meant."""

import pytest

from tests.workflow.checks.changes import Change, Check

ROUTE = "      applicant_type: employee\n"


def cell(text: str) -> Change:
    return ("routing", ROUTE, f"{ROUTE}      {text}\n")


@pytest.mark.parametrize(
    ("change", "place", "said"),
    [
        (cell("category: [training, lerning]"), "13:28", "“lerning” should be one of: training, learning, "),
        (cell("category: [training, lerning]"), "13:28", "Did you mean “learning”?"),
        (cell('region_prefix: ["3704", 37]'), "13:31", "“37” should be a text (put a number in quotes)."),
        (cell('region_prefix: ["３７"]'), "13:23", 'Write "37".'),
        (cell("region_prefix: 3704"), "13:7", "“3704” should be a text (put a number in quotes)."),
        (cell("category: []"), "13:7", "This can't be empty"),
        (cell("category: [training, training]"), "13:28", "“training” stands twice in this list."),
        (cell("category:"), "13:7", "Nothing is written here. It should be one of: training, "),
        (cell("category: {a: [1, true]}"), "13:7", "“{a: [1, true]}” should be one of: training, "),
        (cell('transferee: "true"'), "13:7", "“true” should be true or false, without quotes."),
        (cell("transferee: [true, maybe]"), "13:26", "“maybe” should be true or false, without quotes."),
        (cell("tranferee: true"), "13:7", "Did you mean “transferee”?"),
        (("rules", "clause: 附件5", "clause: 附件５"), None, "Did you mean “附件5”?"),
        (("rules", "clause: 附件5", "clause: 附件9"), None, "or cite one of: 导言, 一, "),
        (("texts", "咨询：{consultation}", "咨询：{consultatio}"), None, "Did you mean “consultation”?"),
    ],
)
def test_it_names_the_value_and_the_way_out(
    check: Check, change: Change, place: str | None, said: str
) -> None:
    (found,) = check(change)
    assert said in found.text.en
    assert place is None or f"{found.line}:{found.column}" == place
    assert not found.text.zh.isascii() and "None" not in found.text.zh and "'" not in found.text.zh


@pytest.mark.parametrize(
    ("change", "place", "said"),
    [
        (("routing", ROUTE, "\tapplicant_type: employee\n"), (12, 1), "A tab stands here."),
        (("routing", ROUTE, "      applicant_type:\temployee\n"), (12, 22), "A tab stands here."),
        (
            ("routing", ROUTE, "\u3000\u3000applicant_type: employee\n"),
            (12, 1),
            "full-width or non-breaking space",
        ),
        (
            ("routing", ROUTE, "\u00a0     applicant_type: employee\n"),
            (12, 1),
            "full-width or non-breaking space",
        ),
        (("routing", ROUTE, "      applicant_type：employee\n"), (12, 7), "with a half-width colon"),
        (("routing", ROUTE, "      applicant_type:employee\n"), (12, 7), "with a half-width colon"),
        (("routing", ROUTE, "     applicant_type: employee\n"), (13, 7), "not indented like"),
        (("routing", ROUTE, "        applicant_type: employee\n"), (13, 7), "not indented like"),
        (("routing", ROUTE, ROUTE + "        transferee: true\n"), (13, 9), "not indented like"),
        (("texts", "    zh: 学时须", "    zh: 注意: 学时须为"), (5, 11), "holds a colon and a space"),
        (
            ("rules", 'hours_per_item: "16"', 'hours_per_item: "16'),
            (46, 22),
            "may be missing in a line above",
        ),
        (("calendar", "working_days: []", 'working_days: ["2024-10-01]'), (6, 16), "never closed"),
        (
            ("calendar", "working_days: []", "working_days: [2024-10-01"),
            None,
            "bracket or a comma is missing",
        ),
        (("calendar", "working_days: []", "working_days: []\n---\na: 1"), (7, 1), "Take out the ---"),
        (("edition", "region: ", "region: @"), (4, 9), "can't begin with “@”"),
    ],
)
def test_what_is_not_yaml_is_told_where_it_is_and_without_the_parser_s_words(
    check: Check, change: Change, place: tuple[int, int] | None, said: str
) -> None:
    (found,) = check(change)
    assert (found.code, found.file.name) == ("NOT_YAML", f"{change[0]}.yaml")
    assert said in found.text.en
    assert place is None or (found.line, found.column) == place
    for told in (found.text.en, found.text.zh):
        assert not any(jargon in told for jargon in ("<block", "mapping values", "token", "scalar", "\\t"))


def test_an_empty_file_is_said_to_be_empty(check: Check) -> None:
    found = check(("calendar", "loaded_years: []\nholidays: []\nworking_days: []\n", ""))
    assert [each.code for each in found] == ["WRONG_TYPE"]
    assert "The file is empty, or holds comments only." in found[0].text.en


def test_a_gap_is_told_in_chinese_without_english_words(check: Check) -> None:
    (found,) = check(cell('region_prefix: "3704"'))
    assert found.code == "GAP" and "区划代码：任何代码，但不以此开头：3704或未知" in found.text.zh
