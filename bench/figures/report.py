"""Writes the results of a run: a table for people, JSON for machines."""

import json
import math
import textwrap
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Check:
    """A promise and its measured value. `value` must be at least `target`, or else below it."""

    what: str
    value: float
    target: float
    at_least: bool = True

    @property
    def met(self) -> bool:
        """Return whether the promise is kept. NaN, which means not measured, keeps no promise."""
        return self.value >= self.target if self.at_least else self.value < self.target


@dataclass
class Section:
    """One comparison: a row of medians per side, the promises, and every single round.

    `absent` says of each side that could not be measured why.
    """

    title: str
    rows: dict[str, dict[str, float]] = field(default_factory=dict)
    checks: list[Check] = field(default_factory=list)
    rounds: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    note: str = ""
    absent: dict[str, str] = field(default_factory=dict)


def table(machine: Mapping[str, object], sections: list[Section]) -> str:
    """Write the sections as text, the machine first."""
    lines = ["  ".join(f"{key}: {value}" for key, value in machine.items())]
    for section in sections:
        columns = list(next(iter(section.rows.values()), {}))
        width = max((len(name) for name in section.rows), default=0)
        lines += ["", section.title, " " * width + "".join(f"{column:>14}" for column in columns)]
        for name, numbers in section.rows.items():
            cells = (number(numbers.get(column, math.nan)) for column in columns)
            lines.append(f"{name:<{width}}" + "".join(f"{cell:>14}" for cell in cells))
        lines += [f"  {name} was not measured: {reason}" for name, reason in section.absent.items()]
        for check in section.checks:
            sign = ">=" if check.at_least else "<"
            verdict = "met" if check.met else "NOT MET"
            lines.append(f"  {check.what}: {check.value:.2f} (promised {sign} {check.target:g}) {verdict}")
        if section.note:
            lines += textwrap.wrap(section.note, 108, initial_indent="  ", subsequent_indent="  ")
    return "\n".join(lines)


def number(value: float) -> str:
    """Write a number with three significant digits."""
    if math.isnan(value):
        return "-"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def write_json(path: Path, machine: Mapping[str, object], sections: list[Section]) -> None:
    """Write everything, single rounds included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "machine": machine,
        "sections": [
            asdict(section) | {"checks": [asdict(check) | {"met": check.met} for check in section.checks]}
            for section in sections
        ],
    }
    path.write_text(json.dumps(content, indent=2) + "\n")
