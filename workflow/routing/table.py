"""Who reviews a declaration (四(三)): the decision tables of an edition, read from the top.

The first active row whose cells all hold is hit (R11). A transferee also merges origin hours (R12),
and nobody reviews their own declaration (R21).
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from workflow.definition import Cell, RouteRow, Routing
from workflow.definition.model import RouteStep
from workflow.values import value
from workflow.vocabulary import Code, Mode

# Column of the tables -> its value for a declaration; an unknown one is left out or None.
RoutingFacts = Mapping[str, str | bool | Decimal | None]
PARENT = "parent"
ALTERNATE = "alternate"


@value
class Route:
    """Where a declaration goes; `to` None = no body is in charge (NO_REVIEWING_BODY).

    `row`, `clause` and `document` are those of the row that was hit, `bodies` the reviewing steps in order
    with their service time, `steps` additional steps, and `watched` the row that would have been hit instead
    if rows in mode `evaluate` counted.
    """

    to: str | None
    alternate: bool
    steps: tuple[str, ...]
    code: Code | None
    row: str | None
    clause: str | None
    bodies: tuple[RouteStep, ...]
    document: str | None = None
    spot_check_percent: int = 0
    watched: str | None = None

    def to_mapping(self) -> dict[str, Any]:
        """`{to, alternate, steps, code?}`."""
        shown: dict[str, Any] = {"to": self.to, "alternate": self.alternate, "steps": list(self.steps)}
        if self.code is not None:
            shown["code"] = self.code.value
        return shown


@value
class CellExplanation:
    """A cell that does not hold, and the actual value."""

    cell: Cell
    actual: str | bool | Decimal | None

    def to_mapping(self) -> dict[str, Any]:
        """`{column, expected, actual}`; a range is `{from, to}`, hours are decimal strings."""
        cell, expected = self.cell, None
        if cell.values is not None or cell.prefixes is not None:
            expected = list(cell.values or cell.prefixes or ())
        bounds = {"from": cell.low, "to": cell.high}
        wanted = expected or {name: str(bound) for name, bound in bounds.items() if bound is not None}
        actual = str(self.actual) if isinstance(self.actual, Decimal) else self.actual
        return {"column": cell.column, "expected": wanted, "actual": actual}


@value
class RowExplanation:
    """Why a row was or was not hit: the cells that do not hold, and whether the row counts at all."""

    row: str
    clause: str
    document: str | None
    mode: Mode
    hit: bool
    failed: tuple[CellExplanation, ...]

    def to_mapping(self) -> dict[str, Any]:
        """`{row, clause, document, mode, hit, failed}`."""
        return {
            "row": self.row,
            "clause": self.clause,
            "document": self.document,
            "mode": self.mode.value,
            "hit": self.hit,
            "failed": [cell.to_mapping() for cell in self.failed],
        }


def match(routing: Routing, facts: RoutingFacts) -> Route:
    """The route of a declaration with these facts."""
    steps = tuple(row.addition for row in routing.additions if row.addition and _hits(row, facts))
    row = _first(routing.routes, facts)
    watched = would_hit(routing.routes, facts) if routing.watches else None
    if row is None:
        nobody = _first(routing.no_body, facts)
        row_id, clause = (nobody.id, nobody.clause) if nobody else (None, None)
        return Route(None, False, steps, Code.NO_REVIEWING_BODY, row_id, clause, (), watched=watched)
    more = (row.document, row.spot_check_percent, watched)
    own = _first(routing.self_review, facts)
    if own is None:
        return Route(row.steps[0].body, False, steps, None, row.id, row.clause, row.steps, *more)
    alternate = own.reviewer == ALTERNATE
    to = row.steps[0].body if alternate else PARENT
    return Route(to, alternate, steps, Code.SELF_REVIEW, row.id, own.clause, row.steps, *more)


def explain(rows: tuple[RouteRow, ...], facts: RoutingFacts) -> tuple[RowExplanation, ...]:
    """For every row of a table, in order: whether it was hit, and which of its cells do not hold."""
    hit = _first(rows, facts)
    return tuple(
        RowExplanation(
            row.id,
            row.clause,
            row.document,
            row.mode,
            row is hit,
            tuple(
                CellExplanation(cell, facts.get(cell.column))
                for cell in row.cells
                if not cell.holds(facts.get(cell.column))
            ),
        )
        for row in rows
    )


def would_hit(rows: tuple[RouteRow, ...], facts: RoutingFacts) -> str | None:
    """The row that would be hit if watched rows counted; None where the same row would be hit."""
    for row in rows:
        if row.mode is Mode.EVALUATE and all(cell.holds(facts.get(cell.column)) for cell in row.cells):
            return row.id
        if _hits(row, facts):
            return None
    return None


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
