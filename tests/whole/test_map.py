"""The map in docs/architecture.md shows the house as it stands."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.support import ROOT

MAP = ROOT / "docs" / "architecture.md"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
_ROW = re.compile(r"^\| *[\d, ]* *\| `([a-z_/]+/)` \| (.*) \|$", re.MULTILINE)
_NAMED = re.compile(r"`([a-z_]+/(?:[a-z_]+/)?)`")
_PATH = re.compile(r"`((?:api|workflow|definitions|tests|docs)/[A-Za-z0-9_./-]*)`")


@cache
def rooms() -> list[list[str]]:
    """The rooms of each row of the table, from the top: the row's own folder first, then those inside it."""
    text = MAP.read_text(encoding="utf-8")
    return [
        [room, *(f"{room}{inside}" for inside in _NAMED.findall(told))] for room, told in _ROW.findall(text)
    ]


def folders() -> set[str]:
    """Every folder below api/ and workflow/ that holds a module."""
    found = {path.parent for name in ("api", "workflow") for path in (ROOT / name).rglob("*.py")}
    return {f"{path.relative_to(ROOT).as_posix()}/" for path in found}


def test_the_map_names_every_folder_and_no_other() -> None:
    named = [room for row in rooms() for room in row]
    assert sorted(named) == sorted(folders())


@pytest.mark.parametrize("path", sorted(set(_PATH.findall(MAP.read_text(encoding="utf-8")))))
def test_a_path_on_the_map_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def _floor_of(file: Path) -> int:
    """The place of a file's row, counted from the top; the longest folder that it lies in decides."""
    place = file.relative_to(ROOT).as_posix()
    found = [
        (len(room), row) for row, inside in enumerate(rooms()) for room in inside if place.startswith(room)
    ]
    return max(found)[1]


def _imports(file: Path) -> set[Path]:
    """The files of ours that a file imports."""
    found: set[Path] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("api", "workflow"):
            place = ROOT.joinpath(*str(node.module).split("."))
            tried = [place / f"{alias.name}.py" for alias in node.names]
            tried += [place / alias.name / "__init__.py" for alias in node.names]
            there = [each for each in tried if each.exists()]
            itself = [each for each in (place.with_suffix(".py"), place / "__init__.py") if each.exists()]
            found.update(there or itself)
    return found


def test_no_room_imports_one_that_the_map_draws_above_it() -> None:
    climbs = [
        f"{file.relative_to(ROOT)} -> {other.relative_to(ROOT)}"
        for name in ("api", "workflow")
        for file in sorted((ROOT / name).rglob("*.py"))
        for other in _imports(file)
        if _floor_of(other) < _floor_of(file)
    ]
    assert climbs == []


def test_no_folder_is_crowded() -> None:
    """About a dozen modules a folder; what holds more is to be divided. Steps of the schema are one list."""
    crowded = {
        folder: count
        for folder in folders()
        if folder != "workflow/migrations/versions/"
        and (count := sum(each.name != "__init__.py" for each in (ROOT / folder).glob("*.py"))) > 12
    }
    assert crowded == {}


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [int(path.name.partition("-")[0]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_says_its_status_its_date_and_what_was_measured(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(path.name.partition('-')[0])}. ")
    assert re.search(r"^Status: (accepted|proposed|replaced)\. Date: \d{4}-\d{2}-\d{2}\.", text, re.MULTILINE)
    assert "\n## Measured\n" in text
