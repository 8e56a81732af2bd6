"""Who reviews a declaration (四(三)): the decision tables of an edition, read from the top.

The first active row whose cells all hold is hit (R11). A transferee merges origin hours on top (R12),
and nobody reviews their own declaration (R21).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from workflow.definition import RouteRow, Routing
from workflow.definition.model import RouteStep
from workflow.vocabulary import Code, Mode

# What a column of the tables is about; a column that the caller does not know is left out or None.
RoutingFacts = Mapping[str, str | bool | Decimal | None]
PARENT = "parent"
ALTERNATE = "alternate"


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
