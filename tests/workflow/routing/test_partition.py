"""What is left over of a table is shown by the columns that matter."""

from __future__ import annotations

from typing import Any

from workflow.definition import Cell
from workflow.definition.columns import Column
from workflow.definition.model import RouteRow
from workflow.routing.partition import Space
from workflow.vocabulary import Mode

COLUMNS = {"group": Column("group", ("x", "y", "z")), "part": Column("part", ("p", "q"))}


def row(**cells: tuple[str, ...]) -> RouteRow:
    held = tuple(Cell(name, values, None, None) for name, values in cells.items())
    return RouteRow(id="r", clause="四(三)", mode=Mode.ACTIVE, cells=held)


def test_a_column_that_still_has_every_value_is_left_out() -> None:
    """Two groups share a part: what is left of x and z says nothing about the part."""
    part_of: dict[Any, Any] = {"x": "p", "y": "p", "z": "q"}
    everything = row(group=("x", "y", "z"), part=("p", "q"))
    space = Space.of([everything], COLUMNS, {"group": ("part", part_of)})
    box = space.box(row(group=("x", "z")))
    assert box is not None
    assert space.shown(box) == {"group": ["x", "z"]}
