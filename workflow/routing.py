"""Who reviews a declaration (四(三)): the decision tables of an edition, read from the top.

The first active row whose cells all hold is hit (R11). A transferee merges origin hours on top (R12),
and nobody reviews their own declaration (R21).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product
from typing import Any

from workflow.definition import Cell, RouteRow, Routing
from workflow.definition.model import RouteStep
from workflow.vocabulary import Code, Mode

# What a column of the tables is about; a column that the caller does not know is left out or None.
RoutingFacts = Mapping[str, str | bool | Decimal | None]
PARENT = "parent"
ALTERNATE = "alternate"
_HALF_HOUR = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Route:
    """Where a declaration goes; `to` None = no body is in charge (NO_REVIEWING_BODY).

    `row` and `clause` are those of the row that was hit, `bodies` the reviewing steps in order with
    their service time, `steps` what is done on top.
    """

    to: str | None
    alternate: bool
    steps: tuple[str, ...]
    code: Code | None
    row: str | None
    clause: str | None
    bodies: tuple[RouteStep, ...]

    def to_mapping(self) -> dict[str, Any]:
        """`{to, alternate, steps, code?}`."""
        shown: dict[str, Any] = {"to": self.to, "alternate": self.alternate, "steps": list(self.steps)}
        if self.code is not None:
            shown["code"] = self.code.value
        return shown


@dataclass(frozen=True, slots=True)
class RowExplanation:
    """Why a row was or was not hit: the cells that do not hold, and whether the row counts at all."""

    row: str
    clause: str
    mode: Mode
    hit: bool
    failed: tuple[str, ...]


def match(routing: Routing, facts: RoutingFacts) -> Route:
    """The route of a declaration whose facts are these."""
    steps = tuple(row.addition for row in routing.additions if row.addition and _hits(row, facts))
    row = _first(routing.routes, facts)
    if row is None:
        return Route(None, False, steps, Code.NO_REVIEWING_BODY, None, None, ())
    own = _first(routing.self_review, facts)
    if own is None:
        return Route(row.steps[0].body, False, steps, None, row.id, row.clause, row.steps)
    alternate = own.reviewer == ALTERNATE
    to = row.steps[0].body if alternate else PARENT
    return Route(to, alternate, steps, Code.SELF_REVIEW, row.id, own.clause, row.steps)


def explain(rows: tuple[RouteRow, ...], facts: RoutingFacts) -> tuple[RowExplanation, ...]:
    """For every row of a table, in order: whether it was hit, and which of its cells do not hold."""
    hit = _first(rows, facts)
    return tuple(
        RowExplanation(
            row.id,
            row.clause,
            row.mode,
            row is hit,
            tuple(cell.column for cell in row.cells if not cell.holds(facts.get(cell.column))),
        )
        for row in rows
    )


def gaps(rows: tuple[RouteRow, ...], assumed: RoutingFacts) -> Iterator[RoutingFacts]:
    """Every combination of the tables' columns, with `assumed` held, that no active row fits (R11)."""
    return (facts for facts in _combinations(rows, assumed) if _first(rows, facts) is None)


def overlaps(rows: tuple[RouteRow, ...], assumed: RoutingFacts) -> set[tuple[str, str]]:
    """Pairs of active rows that some combination fits both; the upper one is hit."""
    found: set[tuple[str, str]] = set()
    for facts in _combinations(rows, assumed):
        fitting = [row.id for row in rows if _hits(row, facts)]
        found |= set(combinations(fitting, 2))
    return found


def _combinations(rows: tuple[RouteRow, ...], assumed: RoutingFacts) -> Iterator[RoutingFacts]:
    """What the rows can tell apart: each column's values and bounds, and one value beyond them."""
    columns: dict[str, dict[str | bool | Decimal | None, None]] = {}
    for cell in (cell for row in rows for cell in row.cells if cell.column not in assumed):
        columns.setdefault(cell.column, {None: None}).update(dict.fromkeys(_probes(cell)))
    for values in product(*columns.values()):
        yield {**assumed, **dict(zip(columns, values, strict=True))}


def _probes(cell: Cell) -> Iterator[str | bool | Decimal]:
    for value in cell.values or ():
        yield value
        if isinstance(value, bool):
            yield not value
    for bound in (cell.low, cell.high):
        if bound is not None:
            yield from (bound - _HALF_HOUR, bound, bound + _HALF_HOUR)


def _first(rows: tuple[RouteRow, ...], facts: RoutingFacts) -> RouteRow | None:
    for row in rows:
        if _hits(row, facts):
            return row
    return None


def _hits(row: RouteRow, facts: RoutingFacts) -> bool:
    if row.mode is not Mode.ACTIVE:
        return False
    for cell in row.cells:  # noqa: SIM110 - the plain loop is three times as fast
        if not cell.holds(facts.get(cell.column)):
            return False
    return True
