"""Five committed transitions through the product's commands, as a ratio to the same by hand."""

import sys
import time
from collections.abc import Sequence
from typing import Protocol

from .floor.transitions import LIFECYCLE
from .report import Section
from .stats import median

CHUNK = 20
"""Lifecycles that one side runs before it is the other's turn."""


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
        seconds = one_round(sides, round_, lifecycles)
        for name, spent in seconds.items():
            per_transition = spent / (lifecycles * len(LIFECYCLE)) * 1000
            section.rounds[name].append({"ms per transition": per_transition})
            print(f"{title}, round {round_}: {name} {per_transition:.3f} ms", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {"ms per transition": median([row["ms per transition"] for row in results])}
    return section


def one_round(sides: dict[str, Side], round_: int, lifecycles: int) -> dict[str, float]:
    """Return the seconds that each side took for the same number of lifecycles, run in alternate chunks."""
    prepared = {name: side.prepare(round_, lifecycles) for name, side in sides.items()}
    seconds = dict.fromkeys(sides, 0.0)
    for start in range(0, lifecycles, CHUNK):
        for name, side in sides.items():
            chunk = prepared[name][start : start + CHUNK]
            began = time.perf_counter()
            side.run(chunk)
            seconds[name] += time.perf_counter() - began
    return seconds


def ratio(section: Section, ours: str, floor: str) -> float:
    """Return the floor's time over ours, the median of the rounds taken as pairs."""
    pairs = zip(section.rounds[ours], section.rounds[floor], strict=True)
    return median([theirs["ms per transition"] / mine["ms per transition"] for mine, theirs in pairs])
