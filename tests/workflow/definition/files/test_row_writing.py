"""Rows and words are written into the text of a file, and everything else stays as it stands."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from api.configuration.settings import DEFINITIONS
from workflow.definition.files.problem import DefinitionError
from workflow.definition.files.references import ROUTING_TABLES
from workflow.definition.files.row_writing import with_rows
from workflow.definition.files.source import parse
from workflow.definition.files.text_writing import with_words

EDITIONS = ("zaozhuang-2024", "demo-2025")
COMMENTED = """# above all
hit_policy: first
routes:
  # about the first
  - id: one
    clause: 四(三)  # its clause
    mode: active
    when:
      applicant_type: employee  # whom
    steps:
      - body: employer
        due_working_days: 15

  # about the second
  - id: two
    clause: 四(三)
    mode: active
    when: {}
    steps:
      - {body: bureau, due_working_days: 5}  # in one line
# about additions
additions: []
self_review: [] # none
"""


def text_of(edition: str, name: str = "routing") -> str:
    return (DEFINITIONS / edition / f"{name}.yaml").read_text(encoding="utf-8")


def data_of(text: str) -> dict[str, Any]:
    data: dict[str, Any] = parse(Path("routing.yaml"), text.encode()).data
    return data


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("table", ROUTING_TABLES)
def test_the_same_rows_leave_the_text_as_it_is(edition: str, table: str) -> None:
    text = text_of(edition)
    assert with_rows(text, table, data_of(text)[table]) == text


@pytest.mark.parametrize("table", ROUTING_TABLES)
def test_all_rows_go_and_come_back(table: str) -> None:
    text = text_of("zaozhuang-2024")
    empty = with_rows(text, table, [])
    assert data_of(empty) == {**data_of(text), table: []}
    assert data_of(with_rows(empty, table, data_of(text)[table])) == data_of(text)


def test_a_row_that_moves_takes_its_comments_along() -> None:
    one, two = data_of(COMMENTED)["routes"]
    found = with_rows(COMMENTED, "routes", [two, one])
    assert data_of(found)["routes"] == [two, one]
    assert found.index("# about the second") < found.index("id: two") < found.index("# about the first")
    for comment in ("# above all", "# its clause", "# whom", "# in one line", "# about additions", "# none"):
        assert found.count(comment) == 1


def test_a_row_that_changes_keeps_the_lines_of_what_is_the_same() -> None:
    rows = copy.deepcopy(data_of(COMMENTED)["routes"])
    rows[0]["when"] = {"applicant_type": "freelancer"}
    assert with_rows(COMMENTED, "routes", rows) == COMMENTED.replace("employee  # whom", "freelancer")


def test_the_lines_between_two_tables_stay() -> None:
    rows = data_of(COMMENTED)["routes"]
    found = with_rows(COMMENTED, "routes", [*rows, {**rows[0], "id": "three"}])
    assert found.index("id: three") < found.index("# about additions") < found.index("additions: []")
    assert with_rows(found, "routes", rows) == COMMENTED


@pytest.mark.parametrize(
    "value",
    [
        "true",
        "no",
        "007",
        "1:30",
        "鲁人社字〔2024〕1号",
        "a: b",
        "# x",
        "- x",
        '"',
        "'",
        "{",
        "\\",
        "中 文",
        " x ",
        "é",
    ],
)
def test_any_text_comes_back_as_it_was(value: str) -> None:
    rows = copy.deepcopy(data_of(COMMENTED)["routes"])
    rows[1]["document"] = value
    assert data_of(with_rows(COMMENTED, "routes", rows))["routes"] == rows


def test_a_table_in_brackets_is_written_anew() -> None:
    text = "hit_policy: first\nroutes: [{id: one, when: {}}]\nadditions: []\n"
    found = with_rows(text, "routes", [{"id": "two", "when": {"transferee": True}}])
    assert data_of(found) == {**data_of(text), "routes": [{"id": "two", "when": {"transferee": True}}]}


def test_a_table_that_was_not_there_comes_at_the_end() -> None:
    found = with_rows("hit_policy: first\n", "no_body", [{"id": "one", "when": {}}])
    assert data_of(found) == {"hit_policy": "first", "no_body": [{"id": "one", "when": {}}]}


def test_a_byte_order_mark_stays() -> None:
    rows = data_of(COMMENTED)["routes"]
    assert with_rows("\ufeff" + COMMENTED, "routes", rows[:1]).startswith("\ufeff# above all")


def test_what_cannot_be_read_is_not_written() -> None:
    with pytest.raises(DefinitionError):
        with_rows("routes: [", "routes", [])


@pytest.mark.parametrize("words", [{"zh": "新：a # b", "en": "one\ntwo: {x}"}, {"zh": "是", "en": "yes"}])
def test_words_are_written_where_they_stand(words: dict[str, str]) -> None:
    text = text_of("zaozhuang-2024", "texts")
    before = data_of(text)
    for code in before["texts"]:
        after = data_of(with_words(text, "texts.yaml", ("texts", code), words))
        assert after == {**before, "texts": {**before["texts"], code: words}}
        assert with_words(text, "texts.yaml", ("texts", code), before["texts"][code]) == text


def test_words_of_nothing_are_refused() -> None:
    with pytest.raises(KeyError):
        with_words("texts: {}\n", "texts.yaml", ("texts", "NONE"), {"zh": "一", "en": "one"})
