"""The README's generated parts are current, and say what the process and the edition say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.documentation.readme import FILES, README, regenerated
from api.documentation.rule_table import rule_table
from api.documentation.state_diagram import state_diagram
from workflow.definition import Editions
from workflow.process.machine import ARROWS
from workflow.vocabulary import Category, Event


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_document_is_current(file: Path, editions: Editions) -> None:
    text = file.read_text(encoding="utf-8")
    assert regenerated(text, editions) == text, "run `xueshi docs --write`"


def test_a_stale_part_is_made_anew(editions: Editions) -> None:
    text = README.read_text(encoding="utf-8")
    stale = text.replace("| 30 a year |", "| 31 a year |")
    assert stale != text
    assert regenerated(stale, editions) == text


def test_a_part_that_nothing_makes_is_a_mistake(editions: Editions) -> None:
    with pytest.raises(KeyError):
        regenerated("<!-- generated: nonsense -->\n<!-- end -->", editions)


def test_the_diagram_has_every_event_from_every_state_where_it_is_possible() -> None:
    drawn = {
        (source, event.strip())
        for source, events in re.findall(r"^  (\w+) --> \w+ : (.+)$", state_diagram(), re.MULTILINE)
        for event in events.split(",")
    }
    assert drawn == {(state, event) for state, arrows in ARROWS.items() for event in arrows}
    assert {event for _, event in drawn} == {event.value for event in Event}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_rule_table_has_every_category_with_its_clause(editions: Editions, language: str) -> None:
    table = rule_table(editions.get("zaozhuang-2024"), language)
    rows = table.splitlines()[2:]
    assert len(rows) == len(Category) == 10
    for category in Category:
        assert any(f"`{category.value}`" in row for row in rows)
    assert "附件3, 附件7" in table
