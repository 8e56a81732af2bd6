"""The check that nobody is left without a reviewer because they would review themselves (R21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workflow.checks.column_words import sentence
from workflow.definition import Cell, Problem, RouteRow
from workflow.definition.columns import COLUMNS, Column
from workflow.definition.files.source import Source
from workflow.routing.partition import Box, Depends, Remainder, Space, TooComplex, intersection, merged
from workflow.routing.table import ALTERNATE
from workflow.vocabulary import Mode

MOST_REPORTED = 20
Case = tuple[str | None, Mapping[str, Sequence[str]], Mapping[str, Any]]


def cases_without_reviewer(
    rows: Sequence[RouteRow], columns: Mapping[str, Column] = COLUMNS, depends: Depends | None = None
) -> list[Case]:
    """The combinations of a sole reviewer's own declaration for which the table names nobody else.

    Either no active row catches them (row None), or the one that does names an alternate where there is none.
    Each is (row, values by column, one example).
    """
    own = RouteRow("", "", Mode.ACTIVE, (Cell("sole_reviewer", (True,), None, None),))
    alone = RouteRow("", "", Mode.ACTIVE, (Cell("alternate", (False,), None, None),))
    active = [row for row in rows if row.mode is Mode.ACTIVE]
    space = Space.of([own, alone, *active], columns, depends)
    whole, nobody = space.box(own), space.box(alone)
    if whole is None or nobody is None:  # pragma: no cover - both columns are flags
        return []
    found: list[tuple[str | None, Box]] = []
    left = Remainder(whole)
    try:
        for row in active:
            box = space.box(row)
            if box is None:
                continue
            wrong = intersection(box, nobody) if row.reviewer == ALTERNATE else None
            parts = [intersection(wrong, part) for part in left.boxes] if wrong else []
            found += [(row.id, part) for part in merged([part for part in parts if part is not None])]
            left.take(box)
    except TooComplex:
        return []  # told of the table itself
    found += [(None, part) for part in merged(left.boxes)]
    return [(row, space.shown(box), space.example(box)) for row, box in found]


def self_review_problems(
    routing: Source, rows: Mapping[int, RouteRow], columns: Mapping[str, Column], depends: Depends
) -> Iterator[Problem]:
    """The cases without a reviewer as problems, each at the row that is wrong, or at the table."""
    places = {row.id: place for place, row in rows.items()}
    cases = cases_without_reviewer(list(rows.values()), columns, depends)
    for row, shown, example in cases[:MOST_REPORTED]:
        when = sentence(shown)
        path = ("self_review",) if row is None else ("self_review", places[row])
        facts = {"when": dict(shown), "example": {name: str(value) for name, value in example.items()}}
        yield routing.problem("SELF_REVIEW_GAP", path, when_zh=when.zh, when=when.en, facts=facts)
