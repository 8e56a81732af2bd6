"""Measures whole lives, step by step: the sides take turns, and each is compared with ours."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping

from bench.figures.report import Section
from bench.figures.stats import median
from bench.measures.lifecycle import CHUNK
from bench.measures.turns import STEPS, Side, Turn

Failure = type[Exception] | tuple[()]
LIFE, PROCESSOR = "life", "Python ms"
"""Milliseconds of a whole life: elapsed, and processor time of the side's process."""

NOTE = (
    "ms of each step, and in sum. ours: the commands that the API calls, as above; the evidence is attached "
    "between create and submit, untimed. floor: by hand, sync with its record for the title system."
)


def measure(title: str, sides: Mapping[str, Side], rounds: int, lives: int, failure: Failure = ()) -> Section:
    """Run the sides in turns, a few lives each. A side that raises `failure` is left out, with its reason."""
    section = Section(title, rounds={name: [] for name in sides})
    taking = dict(sides)
    for round_ in range(rounds + 1):
        count = lives if round_ else CHUNK  # the first one only warms up
        for name, turns in one_round(taking, count, section.absent, failure).items():
            row = milliseconds(turns, count)
            if round_:
                section.rounds[name].append(row)
                print(f"{title}, round {round_}: {name} {row[LIFE]:.3f} ms", file=sys.stderr)
    section.rounds = {name: section.rounds[name] for name in taking}
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([row[key] for row in results]) for key in results[0]}
    return section


def one_round(
    sides: dict[str, Side], lives: int, absent: dict[str, str], failure: Failure
) -> dict[str, list[Turn]]:
    """Return the turns of each side. Whoever fails leaves `sides`, for `absent`."""
    turns: dict[str, list[Turn]] = {name: [] for name in sides}

    def each(work: Callable[[str, Side], None]) -> None:
        for name, side in list(sides.items()):
            try:
                work(name, side)
            except failure as reason:
                absent[name] = str(reason)
                del sides[name], turns[name]

    each(lambda _, side: side.prepare(lives))
    for start in range(0, lives, CHUNK):
        count = min(CHUNK, lives - start)
        each(lambda name, side, count=count: turns[name].append(side.turn(count)))
    return turns


def milliseconds(turns: list[Turn], lives: int) -> dict[str, float]:
    """Return the milliseconds of each step per life, their sum, and the processor's part of it."""
    row = {step: sum(turn[step][0] for turn in turns) / lives * 1000 for step in STEPS}
    busy = sum(spent[1] for turn in turns for spent in turn.values())
    return {**row, LIFE: sum(row.values()), PROCESSOR: busy / lives * 1000}


def add_ratios(section: Section, ours: str) -> None:
    """Add below the sides a row for each other one: its time divided by ours, of each column."""
    columns = list(section.rows[ours])
    for name in [name for name in section.rows if name != ours]:
        section.rows[f"{name} / {ours}"] = {key: ratio(section, name, ours, key) for key in columns}


def ratio(section: Section, name: str, ours: str, column: str = LIFE) -> float:
    """Return a side's time divided by ours: each round's ratio, then the median. NaN without the side."""
    if name not in section.rounds:
        return math.nan
    pairs = zip(section.rounds[name], section.rounds[ours], strict=True)
    return median([theirs[column] / mine[column] for theirs, mine in pairs])
