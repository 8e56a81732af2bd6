"""Demands of provincial departments at title review (四(二)): listed, checked, and no edition needs any."""

from __future__ import annotations

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.editions import edition, files_of
from tests.workflow.checks.changes import Check
from workflow.checks.check import check_edition
from workflow.definition import SCHEMAS, EditionTexts, edition_of

ROW = "\n  - {series: 卫生技术, document: A号, from: 2024-01-01, to: 2024-12-31}"


def demanding(*rows: str) -> tuple[str, str, str]:
    return "title_demands", "title_demands: []", "title_demands:" + "".join(rows)


def test_an_edition_lists_its_demands() -> None:
    (demand,) = edition(demanding(ROW)).title_demands
    assert (demand.series, demand.document) == ("卫生技术", "A号")
    assert (demand.first.isoformat(), demand.last.isoformat()) == ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([ROW.replace("2024-12-31", "2023-12-31")], "PERIOD_REVERSED"),
        ([ROW, ROW], "DEMAND_TWICE"),
        ([ROW.replace("A号", "' '")], "WRONG_FORM"),
        ([ROW.replace("series", "title")], "REQUIRED"),
        ([ROW.replace("2024-01-01", "2024-02-30")], "NOT_A_DATE"),
    ],
)
def test_a_demand_that_can_not_be_meant_is_told(check: Check, rows: list[str], code: str) -> None:
    found = check(demanding(*rows))
    assert code in [each.code for each in found]
    assert {each.file.name for each in found} == {"title_demands.yaml"}


def test_two_departments_may_demand(check: Check) -> None:
    assert check(demanding(ROW, ROW.replace("A号", "B号"))) == []


def test_an_edition_without_the_file_demands_nothing_and_keeps_its_checksum() -> None:
    files = files_of()
    del files["title_demands.yaml"]
    texts = EditionTexts.of_texts("older", files)
    assert [each for each in check_edition(texts, DEFINITIONS / SCHEMAS) if each.code == "FILE_MISSING"] == []
    older = edition_of(texts, DEFINITIONS / SCHEMAS)
    assert older.title_demands == ()
    assert older.checksum == EditionTexts.of_texts("older", dict(reversed(files.items()))).checksum
    assert older.checksum != edition().checksum
