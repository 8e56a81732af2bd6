"""Measures five committed transitions through the product's commands, as a ratio to the floor."""

import sys
import time
from collections.abc import Sequence
from typing import Protocol

from bench.figures.report import Section
from bench.figures.stats import median
from bench.floor.transitions import LIFECYCLE

CHUNK = 20
"""One side runs this many lifecycles, then the other side has its turn."""


ELAPSED = "ms each"
PROCESSOR = "Python ms"
"""Milliseconds of one transition: elapsed, and processor time of this process."""


class Side(Protocol):
    """Something that takes declarations through the lifecycle."""

    def prepare(self, round_: int, count: int) -> Sequence[str]:
        """Insert drafts; not timed."""

    def run(self, ids: Sequence[str]) -> None:
        """Take each through the lifecycle; timed."""


def measure(title: str, sides: dict[str, Side], rounds: int, lifecycles: int) -> Section:
    """Run the sides in turns, a few lifecycles each, and report milliseconds per transition."""
    section = Section(title, rounds={name: [] for name in sides})
    for side in sides.values():
        side.run(side.prepare(0, CHUNK))
    for round_ in range(1, rounds + 1):
        spent = one_round(sides, round_, lifecycles)
        for name, (wall, processor) in spent.items():
            transitions = lifecycles * len(LIFECYCLE)
            row = {ELAPSED: wall / transitions * 1000, PROCESSOR: processor / transitions * 1000}
            section.rounds[name].append(row)
            print(f"{title}, round {round_}: {name} {row[ELAPSED]:.3f} ms", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([row[key] for row in results]) for key in (ELAPSED, PROCESSOR)}
    return section


def one_round(sides: dict[str, Side], round_: int, lifecycles: int) -> dict[str, tuple[float, float]]:
    """Return the seconds of each side for all lifecycles: elapsed, and processor time of this process.

    The sides run in alternate chunks, so that both run while the machine is equally busy.
    """
    prepared = {name: side.prepare(round_, lifecycles) for name, side in sides.items()}
    seconds = dict.fromkeys(sides, (0.0, 0.0))
    for start in range(0, lifecycles, CHUNK):
        for name, side in sides.items():
            chunk = prepared[name][start : start + CHUNK]
            began, busy = time.perf_counter(), time.process_time()
            side.run(chunk)
            elapsed, processor = seconds[name]
            elapsed += time.perf_counter() - began
            seconds[name] = elapsed, processor + time.process_time() - busy
    return seconds


def ratio(section: Section, ours: str, floor: str) -> float:
    """Return the floor's time divided by ours: the ratio of each round, then the median."""
    pairs = zip(section.rounds[ours], section.rounds[floor], strict=True)
    return median([theirs[ELAPSED] / mine[ELAPSED] for mine, theirs in pairs])
