"""Checks of an edition's decision tables, for all combinations: gaps, overlaps, rows that never match."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice, pairwise
from typing import Any

from workflow.checks.column_words import sentence
from workflow.checks.self_review import self_review_problems
from workflow.definition import Problem, RouteRow, Severity
from workflow.definition.build import route_rows
from workflow.definition.columns import COLUMNS, Column
from workflow.definition.files.references import ROUTING_TABLES
from workflow.definition.files.source import Source
from workflow.definition.reading import Sources
from workflow.routing.partition import (
    Box,
    Catchers,
    Depends,
    Remainder,
    Space,
    TooComplex,
    intersection,
    merged,
)
from workflow.vocabulary import Mode

MOST_REPORTED = 20  # findings of one code, such as gaps or overlaps


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding in a table: its row (None for a gap), other rows, and the values for which it happens."""

    code: str
    row: str | None = None
    others: tuple[str, ...] = ()
    when: Mapping[str, Sequence[str]] | None = None
    example: Mapping[str, Any] | None = None


def inspect(
    routes: Sequence[RouteRow],
    no_body: Sequence[RouteRow] = (),
    *,
    complete: bool = True,
    columns: Mapping[str, Column] = COLUMNS,
    depends: Depends | None = None,
) -> Iterator[Finding]:
    """Find rows that never match, rows that overlap and, where the table must be `complete`, its gaps.

    Rows that are not active are ignored. Codes: ROW_IMPOSSIBLE, ROW_NEVER_MATCHES, ROWS_OVERLAP, GAP,
    TABLE_TOO_COMPLEX.
    """
    active = [row for row in routes if row.mode is Mode.ACTIVE]
    nobody = [row for row in no_body if row.mode is Mode.ACTIVE]
    space = Space.of([*active, *nobody], columns, depends)
    boxes: list[tuple[RouteRow, Box]] = []
    routed: list[tuple[RouteRow, Box]] = []
    left = Remainder(space.everything)
    try:
        for number, row in enumerate((*active, *nobody)):
            box = space.box(row)
            if box is None:
                yield Finding("ROW_IMPOSSIBLE", row.id, tuple(cell.column for cell in row.cells))
                continue
            if not left.touches(box):
                upper = tuple(other.id for other, caught in boxes if intersection(box, caught) is not None)
                yield Finding("ROW_NEVER_MATCHES", row.id, upper)
            boxes.append((row, box))
            if number < len(active):
                routed.append((row, box))
            left.take(box)
        if complete:
            for gap in merged(left.boxes):
                yield Finding("GAP", when=space.shown(gap), example=space.example(gap))
    except TooComplex:
        yield Finding("TABLE_TOO_COMPLEX")
    yield from islice(_overlaps(space, routed), MOST_REPORTED)


def _overlaps(space: Space, boxes: Sequence[tuple[RouteRow, Box]]) -> Iterator[Finding]:
    earlier = Catchers(space)
    for row, box in boxes:
        for place in earlier.touched(box):
            other, caught = boxes[place]
            both = intersection(box, caught)
            if both is not None:
                example, when = space.example(both), space.shown(both)
                yield Finding("ROWS_OVERLAP", row.id, (other.id,), when, example)
        earlier.add(box)


Rows = Mapping[int, Mapping[str, Any]]  # by their place in the file


def valid_rows(sources: Sources, table: str) -> Rows:
    """The rows of a table of routing.yaml in which nothing is wrong."""
    routing = sources.readable.get("routing")
    written = routing.data.get(table) if routing and isinstance(routing.data, Mapping) else None
    places = range(len(written)) if isinstance(written, list) else ()
    rows = {place: sources.valid_part("routing", table, place) for place in places}
    return {place: row for place, row in rows.items() if row is not None}


def table_problems(sources: Sources) -> Iterator[Problem]:
    """The problems of routing.yaml's tables, each at its row.

    Only rows that can be read are compared. Gaps are looked for only when every row can be read.
    """
    routing = sources.readable.get("routing")
    if routing is None:
        return
    written = {name: valid_rows(sources, name) for name in ROUTING_TABLES}
    yield from _empty_ranges(routing, written)
    yield from _repeated_steps(routing, written["routes"])
    unique = sources.valid_part("routing", "hit_policy") == "unique"
    columns, depends = _domains(sources)
    tables = {name: _built(rows) for name, rows in written.items()}
    routes, no_body = list(tables["routes"].values()), list(tables["no_body"].values())
    complete = "routing" in sources
    findings = inspect(routes, no_body, complete=complete, columns=columns, depends=depends)
    yield from _problems_of(routing, tables, findings, unique=unique)
    for name in ("additions", "self_review"):
        # All additions that match apply, so their rows may overlap. Of self_review the first row that matches
        # applies. Both tables may match nothing.
        found = inspect(list(tables[name].values()), complete=False, columns=columns, depends=depends)
        wanted = ("ROW_IMPOSSIBLE",) if name == "additions" else ("ROW_IMPOSSIBLE", "ROW_NEVER_MATCHES")
        yield from _problems_of(routing, tables, (one for one in found if one.code in wanted), unique=False)
    if complete:
        yield from self_review_problems(routing, tables["self_review"], columns, depends)


def _built(rows: Rows) -> dict[int, RouteRow]:
    return dict(zip(rows, route_rows(list(rows.values())), strict=True))


def _domains(sources: Sources) -> tuple[Mapping[str, Column], Depends]:
    """The columns with this edition's values: the greatest claim, and the subject that a category credits."""
    columns = dict(COLUMNS)
    most = Decimal(sources.valid_part("policy", "claim", "maximum") or 0)
    if most:
        columns["credit_hours"] = replace(columns["credit_hours"], high=most)
    depends: Depends = {}
    if "rules" in sources:
        rows = sources["rules"].data["categories"]
        depends = {"category": ("subject", {name: row.get("credits") for name, row in rows.items()})}
    return columns, depends


def _problems_of(
    routing: Source,
    tables: Mapping[str, Mapping[int, RouteRow]],
    findings: Iterator[Finding],
    *,
    unique: bool,
) -> Iterator[Problem]:
    places = {row.id: (name, place) for name in ROUTING_TABLES for place, row in tables[name].items()}
    reported: dict[str, int] = {}
    for finding in findings:
        reported[finding.code] = reported.get(finding.code, 0) + 1
        if reported[finding.code] <= MOST_REPORTED:
            path = places[finding.row] if finding.row else ("routes",)
            yield _problem(routing, path, finding, unique=unique)
    if reported.get("GAP", 0) > MOST_REPORTED:
        yield routing.problem("GAPS_MORE", ("routes",), count=reported["GAP"] - MOST_REPORTED)


def _problem(routing: Source, path: tuple[str | int, ...], finding: Finding, *, unique: bool) -> Problem:
    code, when = finding.code, sentence(finding.when or {})
    words: dict[str, Any] = {"row": finding.row, "when_zh": when.zh, "when": when.en}
    if finding.when:
        words["facts"] = {"when": dict(finding.when), "example": _plain(finding.example or {})}
    if code == "ROWS_OVERLAP":
        words["other"] = finding.others[0]
        if not unique:
            code, words["severity"] = "ROWS_OVERLAP_IN_ORDER", Severity.NOTE
    elif code == "ROW_NEVER_MATCHES":
        words["upper"] = ", ".join(finding.others)
    elif code == "ROW_IMPOSSIBLE":
        words["columns"] = ", ".join(finding.others)
    return routing.problem(code, path, **words)


def _plain(example: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in example.items()}


def _empty_ranges(routing: Source, tables: Mapping[str, Rows]) -> Iterator[Problem]:
    for table, rows in tables.items():
        for place, row in rows.items():
            cell = row["when"].get("credit_hours", {})
            low, high = cell.get("from"), cell.get("to")
            if low is not None and high is not None and Decimal(low) > Decimal(high):
                path = (table, place, "when", "credit_hours")
                yield routing.problem("RANGE_EMPTY", path, low=low, high=high)


def _repeated_steps(routing: Source, routes: Rows) -> Iterator[Problem]:
    for place, row in routes.items():
        bodies = [step["body"] for step in row["steps"]]
        for step, (body, following) in enumerate(pairwise(bodies), start=1):
            if body == following:
                yield routing.problem("STEP_REPEATED", ("routes", place, "steps", step), body=body)
