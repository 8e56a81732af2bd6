"""Checks the rows of a decision table before they are written into routing.yaml: as data, without lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from workflow.checks.staffing import Staffing, unstaffed_steps
from workflow.checks.tables import table_problems, valid_rows
from workflow.definition import EditionTexts, Problem, RouteRow
from workflow.definition.build import route_rows
from workflow.definition.files.references import wrong_references
from workflow.definition.files.shape import differences
from workflow.definition.files.source import Source
from workflow.definition.reading import Sources, WrongPlaces, read

Row = Mapping[str, Any]
_FILE = "routing.yaml"


def check_rows(
    texts: EditionTexts, schemas: Path, table: str, rows: Sequence[Row], staffing: Staffing | None = None
) -> list[Problem]:
    """The problems of routing.yaml as they would be if its table had these rows."""
    sources = _with_rows(texts, schemas, table, rows)
    return [each for each in _problems(sources, staffing) if each.file.name == _FILE]


def readable_rows(
    texts: EditionTexts, schemas: Path, table: str, rows: Sequence[Row]
) -> Mapping[int, RouteRow]:
    """Place -> row, of those rows in which nothing is wrong."""
    found = valid_rows(_with_rows(texts, schemas, table, rows), table)
    return dict(zip(found, route_rows(list(found.values())), strict=True))


def _with_rows(texts: EditionTexts, schemas: Path, table: str, rows: Sequence[Row]) -> Sources:
    """The files of the edition, with these rows as data in the place of those that are written."""
    sources = read(texts, schemas)
    kept = sources.readable["routing"].data if "routing" in sources.readable else {}
    data = {**(kept if isinstance(kept, Mapping) else {}), table: [dict(row) for row in rows]}
    source = Source(texts.label / _FILE, data, None)
    wrong = differences(source, schemas / "routing.json")
    others = tuple(each for each in sources.problems if each.file.name != _FILE)
    by_name = {name: each for name, each in sources.by_name.items() if name != "routing"}
    return Sources(
        texts,
        by_name if wrong else {**by_name, "routing": source},
        {**sources.readable, "routing": source},
        {**sources.wrong, "routing": WrongPlaces.of(wrong)},
        (*others, *wrong),
    )


def _problems(sources: Sources, staffing: Staffing | None) -> Iterator[Problem]:
    yield from sources.problems
    yield from wrong_references(sources.readable)
    yield from table_problems(sources)
    if staffing is not None:
        yield from unstaffed_steps(sources, staffing)
