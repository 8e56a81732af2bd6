"""What is left over of a table is shown by the columns that matter."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workflow.definition import Cell
from workflow.definition.columns import Column
from workflow.definition.model import RouteRow
from workflow.routing.partition import Catchers, Space, intersection
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


PREFIXES = st.lists(st.text("0123456789", min_size=1, max_size=6), min_size=1, max_size=3).map(tuple)


def coded(prefixes: tuple[str, ...] | None, groups: tuple[str, ...] | None) -> RouteRow:
    cells = [Cell("code", None, None, None, prefixes)] if prefixes else []
    cells += [Cell("group", groups, None, None)] if groups else []
    return RouteRow(id="r", clause="四(三)", mode=Mode.ACTIVE, cells=tuple(cells))


ROWS = st.lists(
    st.builds(coded, st.none() | PREFIXES, st.none() | st.sampled_from([("x",), ("y", "z")])), max_size=9
)


@given(ROWS)
def test_what_a_box_touches_is_found_as_by_trying_each(rows: list[RouteRow]) -> None:
    columns = {**COLUMNS, "code": Column("code", may_be_unknown=True)}
    space = Space.of(rows, columns)
    boxes = [box for row in rows if (box := space.box(row)) is not None]
    earlier = Catchers(space)
    for place, box in enumerate(boxes):
        tried = [at for at in range(place) if intersection(box, boxes[at]) is not None]
        assert list(earlier.touched(box)) == tried
        earlier.add(box)


@given(ROWS)
def test_the_classes_of_a_prefix_are_those_whose_example_begins_with_it(rows: list[RouteRow]) -> None:
    columns = {**COLUMNS, "code": Column("code", may_be_unknown=True)}
    space = Space.of(rows, columns)
    for row, axis in ((row, axis) for row in rows for axis in space.axes):
        cells = [cell for cell in row.cells if cell.column in axis.columns]
        held = [all(cell.holds(each.example[cell.column]) for cell in cells) for each in axis.classes]
        assert axis.mask(row.cells) == sum(1 << place for place, holds in enumerate(held) if holds)
