"""Rows are checked before they are written as they are checked afterwards."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from api.configuration.settings import DEFINITIONS
from workflow.checks import check_edition
from workflow.checks.rows import check_rows, readable_rows
from workflow.definition import EditionTexts
from workflow.definition.files.row_writing import with_rows
from workflow.definition.files.source import parse
from workflow.definition.reading import SHIPPED_SCHEMAS

Rows = list[dict[str, Any]]
TEXTS = EditionTexts.in_folder(DEFINITIONS / "zaozhuang-2024")


def _rows(table: str = "routes") -> Rows:
    data = parse(TEXTS.label / "routing.yaml", TEXTS.files["routing.yaml"]).data
    found: Rows = copy.deepcopy(data[table])
    return found


def _without_second(rows: Rows) -> None:
    del rows[1]


def _martian(rows: Rows) -> None:
    rows[0]["when"]["applicant_type"] = "martian"


def _twice(rows: Rows) -> None:
    rows[1]["id"] = rows[0]["id"]


def _reversed(rows: Rows) -> None:
    rows[0]["when"]["credit_hours"] = {"from": "8", "to": "4"}


def _unknown_clause(rows: Rows) -> None:
    rows[2]["clause"] = "九"


def _nothing_below(rows: Rows) -> None:
    rows.insert(0, {**copy.deepcopy(rows[0]), "id": "all", "when": {}})


@pytest.mark.parametrize(
    "change", [list, _without_second, _martian, _twice, _reversed, _unknown_clause, _nothing_below]
)
def test_rows_have_the_problems_that_their_text_will_have(change: Callable[[Rows], object]) -> None:
    rows = _rows()
    change(rows)
    text = with_rows(TEXTS.files["routing.yaml"].decode(), "routes", rows)
    written = EditionTexts(TEXTS.label, {**TEXTS.files, "routing.yaml": text.encode()})
    after = [each for each in check_edition(written, SHIPPED_SCHEMAS) if each.file.name == "routing.yaml"]
    before = check_rows(TEXTS, SHIPPED_SCHEMAS, "routes", rows)

    def told(found: list[Any]) -> list[tuple[str, str, str]]:
        return sorted((each.code, each.path, each.text.en) for each in found)

    assert told(before) == told(after)


def test_only_rows_in_which_nothing_is_wrong_are_built() -> None:
    rows = _rows()
    _martian(rows)
    assert list(readable_rows(TEXTS, SHIPPED_SCHEMAS, "routes", rows)) == [1, 2, 3]
    assert list(readable_rows(TEXTS, SHIPPED_SCHEMAS, "additions", _rows("additions"))) == [0]
