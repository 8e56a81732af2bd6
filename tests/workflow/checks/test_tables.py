"""Gaps, overlaps and rows that never match are computed, and agree with trying every combination."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.effort import calls_of
from workflow.checks.tables import Finding, inspect
from workflow.definition import Cell, RouteRow
from workflow.definition.columns import Column
from workflow.routing.partition import Space, merged
from workflow.routing.table import explain
from workflow.vocabulary import Mode

# Small domains, in which every combination can be tried.
COLUMNS = {
    "flag": Column("flag", (True, False)),
    "kind": Column("kind", ("a", "b", "c"), may_be_unknown=True),
    "code": Column("code", may_be_unknown=True),
    "hours": Column("hours", low=Decimal("0.5"), high=Decimal(4), may_be_unknown=True),
    "group": Column("group", ("x", "y", "z")),
    "part": Column("part", ("p", "q"), may_be_unknown=True),
}
PART_OF_GROUP: dict[Any, Any] = {"x": "p", "y": "q", "z": None}
DEPENDS = {"group": ("part", PART_OF_GROUP)}
CODES = (None, "000000", "100000", "110000", "111000", "120000", "370000", "370400", "370500", "999999")
HOURS = (None, *(Decimal(halves) / 2 for halves in range(1, 9)))


def every_combination() -> list[dict[str, Any]]:
    return [
        dict(zip(COLUMNS, (flag, kind, code, hours, group, PART_OF_GROUP[group]), strict=True))
        for flag, kind, code, hours, group in product(
            (True, False), ("a", "b", "c", None), CODES, HOURS, ("x", "y", "z")
        )
    ]


COMBINATIONS = every_combination()


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True).map(tuple)


def bound(name: str) -> st.SearchStrategy[Cell]:
    ends = st.one_of(st.none(), st.integers(-1, 11).map(lambda halves: Decimal(halves) / 2))
    return st.tuples(ends, ends).map(lambda pair: Cell(name, None, *pair))


CELLS = st.fixed_dictionaries(
    {},
    optional={
        "flag": st.sampled_from((True, False)).map(lambda flag: Cell("flag", (flag,), None, None)),
        "kind": some(("a", "b", "c")).map(lambda kinds: Cell("kind", kinds, None, None)),
        "code": some(("11", "111", "12", "37", "3704", "3705", "9")).map(
            lambda prefixes: Cell("code", None, None, None, prefixes)
        ),
        "hours": bound("hours"),
        "group": some(("x", "y", "z")).map(lambda groups: Cell("group", groups, None, None)),
        "part": some(("p", "q")).map(lambda parts: Cell("part", parts, None, None)),
    },
)


@st.composite
def tables(draw: st.DrawFn) -> list[RouteRow]:
    modes = st.sampled_from((Mode.ACTIVE, Mode.ACTIVE, Mode.ACTIVE, Mode.EVALUATE, Mode.DISABLED))
    rows = draw(st.lists(st.tuples(CELLS, modes), min_size=1, max_size=6))
    return [
        RouteRow(f"r{place}", "四(三)", mode, tuple(cells.values()))
        for place, (cells, mode) in enumerate(rows)
    ]


def fits(row: RouteRow, facts: Mapping[str, Any]) -> bool:
    return row.mode is Mode.ACTIVE and all(cell.holds(facts[cell.column]) for cell in row.cells)


def by_trying(rows: list[RouteRow]) -> tuple[int, set[str], set[tuple[str, str]]]:
    """How many combinations no row catches, rows that are never first, and pairs that both fit."""
    uncaught, first, pairs = 0, set(), set()
    for facts in COMBINATIONS:
        fitting = [row.id for row in rows if fits(row, facts)]
        uncaught += not fitting
        first |= set(fitting[:1])
        pairs |= {(later, earlier) for at, later in enumerate(fitting) for earlier in fitting[:at]}
    dead = {row.id for row in rows if row.mode is Mode.ACTIVE} - first
    return uncaught, dead, pairs


def size(when: Mapping[str, Any], rows: list[RouteRow]) -> int:
    """How many combinations the words of a gap stand for."""
    space = Space.of([row for row in rows if row.mode is Mode.ACTIVE], COLUMNS, DEPENDS)

    def told(facts: Mapping[str, Any], column: str) -> str:
        axis = next(axis for axis in space.axes if column in axis.columns)
        cells = [cell for row in rows if row.mode is Mode.ACTIVE for cell in row.cells]
        same = [
            each
            for each in axis.classes
            if all(
                cell.holds(facts[cell.column]) == cell.holds(each.example[cell.column])
                for cell in cells
                if cell.column in axis.columns
            )
            and (not COLUMNS[column].values or each.example[column] == facts[column])
            and (each.example[column] is None) == (facts[column] is None)
        ]
        return same[0].shown[column]

    return sum(
        all(told(facts, column) in values for column, values in when.items()) for facts in COMBINATIONS
    )


def row(name: str, **cells: Any) -> RouteRow:
    def cell(column: str, value: Any) -> Cell:
        if column == "hours":
            return Cell(column, None, *value)
        return Cell(column, None, None, None, value) if column == "code" else Cell(column, value, None, None)

    return RouteRow(name, "四(三)", Mode.ACTIVE, tuple(cell(*each) for each in cells.items()))


@settings(max_examples=60, deadline=None)
@given(tables())
@example([row("r0", flag=(True,)), row("r1", flag=(False,))])
@example([row("r0", hours=(None, Decimal(2))), row("r1", hours=(Decimal(2), None))])
@example([row("r0", code=("37",)), row("r1", code=("3704",))])
@example([row("r0", group=("x",), part=("q",))])
def test_the_computation_agrees_with_trying_everything(rows: list[RouteRow]) -> None:
    found = list(inspect(rows, columns=COLUMNS, depends=DEPENDS))
    uncaught, dead, pairs = by_trying(rows)
    assert {one.row for one in found if one.code in ("ROW_NEVER_MATCHES", "ROW_IMPOSSIBLE")} == dead
    assert {(one.row, one.others[0]) for one in found if one.code == "ROWS_OVERLAP"} == pairs
    gaps = [one for one in found if one.code == "GAP"]
    assert sum(size(gap.when or {}, rows) for gap in gaps) == uncaught, (
        "gaps do not overlap, and miss nothing"
    )
    for gap in gaps:
        facts = {**COMBINATIONS[0], **dict(gap.example or {})}
        assert not any(fits(each, facts) for each in rows)


def codes(*found: Finding) -> list[str]:
    return [one.code for one in found]


def test_a_gap_names_exactly_what_is_not_caught() -> None:
    rows = [row("r0", flag=(True,)), row("r1", flag=(False,), kind=("a", "b"))]
    (gap,) = inspect(rows, columns=COLUMNS)
    assert gap.when == {"flag": ["false"], "kind": ["c", "unknown"]}
    assert gap.example == {"flag": False, "kind": "c"}


def test_ranges_meet_on_the_grid_of_half_hours() -> None:
    low, meets, misses = (None, Decimal(2)), (Decimal("2.5"), None), (Decimal(3), None)
    unknown = [row("r0", hours=low), row("r1", hours=meets)]
    assert [gap.when for gap in inspect(unknown, columns=COLUMNS)] == [{"hours": ["unknown"]}]
    (gap,) = inspect([row("r0", hours=low), row("r1", hours=misses)], columns=COLUMNS)
    assert gap.when == {"hours": ["2.5", "unknown"]}


def test_a_prefix_that_is_wholly_split_up_leaves_nothing_over() -> None:
    rows = [row(f"r{digit}", code=(f"37{digit}",)) for digit in range(10)]
    found = list(inspect([*rows, row("all", code=("37",))], columns=COLUMNS, complete=False))
    assert ("ROW_NEVER_MATCHES", "all") in [(one.code, one.row) for one in found]
    found = list(inspect([*rows[:9], row("all", code=("37",))], columns=COLUMNS, complete=False))
    assert "ROW_NEVER_MATCHES" not in codes(*found)


def test_five_hundred_regions_are_checked_in_a_moment() -> None:
    rows = [row(f"r{n}", kind=(("a", "b", "c")[n % 3],), code=(f"37{n:04d}",)) for n in range(500)]
    found: list[Finding] = []
    effort = calls_of(lambda: found.extend(inspect(rows, columns=COLUMNS)))
    assert found and effort < 300_000


def test_two_hundred_rows_are_checked_in_a_moment() -> None:
    kinds, groups = ("a", "b", "c"), ("x", "y", "z")
    rows = [
        row(
            f"r{n}",
            flag=(n % 2 == 0,),
            kind=(kinds[n % 3],),
            group=(groups[n // 3 % 3],),
            code=(f"{n % 90 + 10}",),
            hours=(Decimal(n % 8) / 2, None),
        )
        for n in range(200)
    ]
    found: list[Finding] = []
    effort = calls_of(lambda: found.extend(inspect(rows, columns=COLUMNS)))
    assert found and effort < 3_000_000


def test_a_table_that_is_too_complex_is_told_and_not_guessed() -> None:
    columns = {f"c{n}": Column(f"c{n}", (True, False)) for n in range(40)}
    rows = [
        RouteRow(
            f"r{n}",
            "四(三)",
            Mode.ACTIVE,
            tuple(Cell(f"c{(n * 7 + k * 3) % 40}", ((n + k) % 2 == 0,), None, None) for k in range(4)),
        )
        for n in range(150)
    ]
    found: list[Finding] = []
    effort = calls_of(lambda: found.extend(inspect(rows, columns=columns)))
    assert "TABLE_TOO_COMPLEX" in codes(*found)
    assert "GAP" not in codes(*found)
    assert effort < 3_000_000


def test_merging_boxes_keeps_what_they_hold() -> None:
    boxes = [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert merged(boxes) == [(3, 3)]
    assert merged([]) == []


def test_an_explanation_names_the_cells_that_did_not_hold() -> None:
    rows = (row("r0", kind=("a", "b")), row("r1", hours=(Decimal(2), None)), row("r2"))
    facts: dict[str, Any] = {"kind": "c", "hours": Decimal(1)}
    told = [(one.row, one.hit, [cell.to_mapping() for cell in one.failed]) for one in explain(rows, facts)]
    assert told == [
        ("r0", False, [{"column": "kind", "expected": ["a", "b"], "actual": "c"}]),
        ("r1", False, [{"column": "hours", "expected": {"from": "2"}, "actual": "1"}]),
        ("r2", True, []),
    ]
