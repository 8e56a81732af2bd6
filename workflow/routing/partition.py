"""Divides the values of each column of a decision table into classes; a row is a box of such classes.

A class has values that no row tells apart. Gaps, overlaps and rows that never match are computed by
intersecting and subtracting boxes: exactly, for every combination of values, without trying each one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import reduce
from itertools import takewhile
from operator import and_, or_

from workflow.definition import Cell, RouteRow
from workflow.definition.columns import COLUMNS, Column

MOST_STEPS = 60_000  # subtractions of one box from another before giving up: about half a second
_HALF_HOUR = Decimal("0.5")
Value = str | bool | Decimal | None
Box = tuple[int, ...]  # one set of classes per axis, as bits
Depends = Mapping[str, tuple[str, Mapping[Value, Value]]]  # column -> (another column, its value by ours)


class TooComplex(Exception):
    """The rows combine in more ways than are worked out."""


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Values that no row tells apart: for each column of the axis an example, and words that people read."""

    example: Mapping[str, Value]
    shown: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Axis:
    """The classes of a column, or of two where one follows from the other."""

    columns: tuple[str, ...]
    classes: tuple[ValueClass, ...]
    beginnings: Mapping[str, int] = field(default_factory=dict)  # of a code: the classes that begin with it

    @property
    def everything(self) -> int:
        return (1 << len(self.classes)) - 1

    def mask(self, cells: Iterable[Cell]) -> int:
        """The classes in which all of the cells hold."""
        mask = self.everything
        for cell in cells:
            if cell.column in self.columns:
                mask &= self._holding(cell)
        return mask

    def _holding(self, cell: Cell) -> int:
        if cell.prefixes is not None:  # a table may name hundreds, each a class of its own
            return reduce(or_, (self.beginnings.get(prefix, 0) for prefix in cell.prefixes), 0)
        return sum(
            1 << place for place, each in enumerate(self.classes) if cell.holds(each.example[cell.column])
        )


@dataclass(frozen=True, slots=True)
class Space:
    """All combinations of values, as far as the rows of a table can tell them apart."""

    axes: tuple[Axis, ...]

    @classmethod
    def of(
        cls,
        rows: Iterable[RouteRow],
        columns: Mapping[str, Column] = COLUMNS,
        depends: Depends | None = None,
    ) -> Space:
        """The space of the columns that the rows name."""
        cells: dict[str, list[Cell]] = {}
        for row in rows:
            for cell in row.cells:
                cells.setdefault(cell.column, []).append(cell)
        axes: list[Axis] = []
        depends = dict(depends or {})
        for first, (second, follows) in depends.items():
            if first in cells and second in cells:
                axes.append(_joint(columns[first], columns[second], follows))
                del cells[first], cells[second]
        axes += [_axis(columns[name], found) for name, found in cells.items()]
        order = list(columns)
        return cls(tuple(sorted(axes, key=lambda axis: order.index(axis.columns[0]))))

    @property
    def everything(self) -> Box:
        return tuple(axis.everything for axis in self.axes)

    def box(self, row: RouteRow) -> Box | None:
        """The combinations that the row catches; None where its cells contradict each other or never hold."""
        box = tuple(axis.mask(row.cells) for axis in self.axes)
        return box if all(box) else None

    def example(self, box: Box) -> dict[str, Value]:
        """One combination of the box."""
        return {
            name: value
            for axis, mask in zip(self.axes, box, strict=True)
            for name, value in axis.classes[(mask & -mask).bit_length() - 1].example.items()
        }

    def shown(self, box: Box) -> dict[str, list[str]]:
        """The values of every column that the box restricts, as people read them."""
        told: dict[str, list[str]] = {}
        for axis, mask in zip(self.axes, box, strict=True):
            if mask == axis.everything:
                continue
            held = [each for place, each in enumerate(axis.classes) if mask >> place & 1]
            for column in axis.columns:
                every = {each.shown[column] for each in axis.classes}
                values = list(dict.fromkeys(each.shown[column] for each in held))
                if len(values) < len(every):
                    told[column] = values
        return told


# --- the algebra of boxes -----------------------------------------------------------------------


def intersection(one: Box, other: Box) -> Box | None:
    """The combinations in both boxes; None where there are none."""
    box = tuple(map(and_, one, other))  # half the time of a generator: large tables compare every pair
    return box if all(box) else None


class Remainder:
    """The part of a box that is left when others are taken from it, as boxes that do not overlap."""

    def __init__(self, whole: Box) -> None:
        self.boxes = [whole]
        self._steps = 0

    def touches(self, box: Box) -> bool:
        """Whether anything of the box is left."""
        return any(intersection(box, part) is not None for part in self.boxes)

    def take(self, box: Box) -> None:
        """Take the box away. Raises `TooComplex` where there are too many parts."""
        self._steps += len(self.boxes)
        if self._steps > MOST_STEPS:
            raise TooComplex()
        self.boxes = [rest for part in self.boxes for rest in _difference(part, box)]


def _difference(whole: Box, box: Box) -> Iterator[Box]:
    if intersection(whole, box) is None:
        yield whole
        return
    rest = list(whole)
    for axis, mask in enumerate(box):
        outside = rest[axis] & ~mask
        if outside:
            yield (*rest[:axis], outside, *rest[axis + 1 :])
            rest[axis] &= mask


class Catchers:
    """Boxes by the classes that they have: which of them touch another is found without trying each."""

    def __init__(self, space: Space) -> None:
        self._by_class = [[0] * len(axis.classes) for axis in space.axes]
        self._everything = space.everything
        self._count = 0

    def add(self, box: Box) -> None:
        """Take one more box; its place is how many there were."""
        for having, mask in zip(self._by_class, box, strict=True):
            for place in places(mask):
                having[place] |= 1 << self._count
        self._count += 1

    def touched(self, box: Box) -> Iterator[int]:
        """The places of those with which the box has a combination in common, in order."""
        found = (1 << self._count) - 1
        for having, mask, everything in zip(self._by_class, box, self._everything, strict=True):
            if mask != everything:
                found &= reduce(or_, (having[place] for place in places(mask)), 0)
        return places(found)


def places(mask: int) -> Iterator[int]:
    """The places of the bits that are set, from the lowest."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def merged(boxes: Iterable[Box]) -> list[Box]:
    """The same combinations in fewer boxes: two boxes that differ on only one axis become one."""
    left = list(boxes)
    changed = True
    while changed:
        changed = False
        for axis in range(len(left[0]) if left else 0):
            groups: dict[tuple[int, ...], int] = {}
            for box in left:
                rest = (*box[:axis], *box[axis + 1 :])
                groups[rest] = groups.get(rest, 0) | box[axis]
            if len(groups) < len(left):
                changed = True
                left = [(*rest[:axis], mask, *rest[axis:]) for rest, mask in groups.items()]
    return left


# --- the classes of a column --------------------------------------------------------------------


def _axis(column: Column, cells: Sequence[Cell]) -> Axis:
    classes = tuple(_classes(column, cells))
    beginnings: dict[str, int] = {}
    for place, code in enumerate(each.example[column.name] for each in classes if column.is_prefix):
        for length in range(len(code) + 1 if isinstance(code, str) else 0):
            begins = str(code)[:length]
            beginnings[begins] = beginnings.get(begins, 0) | 1 << place
    return Axis((column.name,), classes, beginnings)


def _classes(column: Column, cells: Sequence[Cell]) -> Iterator[ValueClass]:
    name = column.name
    if column.values:
        found: Iterator[tuple[Value, str]] = ((value, _word(value)) for value in column.values)
    elif column.is_prefix:
        found = _prefix_classes({prefix for cell in cells for prefix in cell.prefixes or ()})
    else:
        found = _range_classes(column, cells)
    for value, shown in found:
        yield ValueClass({name: value}, {name: shown})
    if column.may_be_unknown:
        yield ValueClass({name: None}, {name: "unknown"})


def _joint(first: Column, second: Column, follows: Mapping[Value, Value]) -> Axis:
    pairs = [(value, follows.get(value)) for value in first.values]
    classes = [
        ValueClass({first.name: a, second.name: b}, {first.name: _word(a), second.name: _word(b)})
        for a, b in pairs
    ]
    return Axis((first.name, second.name), tuple(classes))


def _word(value: Value) -> str:
    if value is None:
        return "unknown"
    return str(value).lower() if isinstance(value, bool) else str(value)


_CODE_LENGTH = 6  # a region's code has at least so many digits


def _prefix_classes(prefixes: set[str]) -> Iterator[tuple[Value, str]]:
    """One class per prefix: codes that begin with it and with no longer one. One class of all other codes."""
    ordered = sorted({"", *prefixes})
    for place, prefix in enumerate(ordered):
        # What begins alike stands together.
        inner = list(takewhile(lambda other: other.startswith(prefix), ordered[place + 1 :]))  # noqa: B023
        code = _code_outside(prefix, inner)
        if code is not None:
            nearest = _outermost(inner)
            but = f" but not {', '.join(nearest)}" if nearest else ""
            yield code, f"{prefix or 'any'}…{but}" if prefix else f"any code{but}"


def _outermost(ordered: Sequence[str]) -> list[str]:
    """Those of the prefixes that do not begin with another of them."""
    found: list[str] = []
    for prefix in ordered:
        if not found or not prefix.startswith(found[-1]):
            found.append(prefix)
    return found


def _code_outside(prefix: str, inner: Sequence[str]) -> str | None:
    """A code that begins with `prefix` and with none of `inner`; None where they leave nothing."""
    if prefix in inner:
        return None
    if len(prefix) == _CODE_LENGTH or not inner:
        return prefix.ljust(_CODE_LENGTH, "0")
    for digit in "0123456789":
        longer = prefix + digit
        found = _code_outside(longer, [other for other in inner if other.startswith(longer)])
        if found is not None:
            return found
    return None


def _range_classes(column: Column, cells: Sequence[Cell]) -> Iterator[tuple[Value, str]]:
    """The ranges between the bounds of the cells, on the grid of half hours."""
    assert column.low is not None and column.high is not None  # noqa: S101 - a range has both
    starts = {column.low}
    for cell in cells:
        starts |= {bound for bound in (cell.low,) if bound is not None}
        starts |= {bound + _HALF_HOUR for bound in (cell.high,) if bound is not None}
    inside = sorted(start for start in starts if column.low <= start <= column.high)
    for start, following in zip(inside, [*inside[1:], column.high + _HALF_HOUR], strict=True):
        last = following - _HALF_HOUR
        yield start, f"{start}" if start == last else f"{start}-{last}"
