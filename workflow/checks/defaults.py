"""Notes on what an edition leaves to the readings: a value, or a code with its clause and words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from workflow.definition import Problem, Severity, defaults
from workflow.definition.reading import Sources
from workflow.definition.reasons import REASONS

# File, the part of it, and what holds where that part does not say it.
_PARTS: tuple[tuple[str, str | None, Mapping[str, Any]], ...] = (
    ("policy", None, defaults.POLICY),
    ("rules", "codes", defaults.CODES),
    ("texts", "texts", defaults.TEXTS),
    ("rules", None, {"reasons": REASONS}),
)


def left_to_the_readings(sources: Sources) -> Iterator[Problem]:
    """A note for each file that was written before a reading was made, with what it leaves out."""
    for file, part, known in _PARTS:
        source = sources.readable.get(file)
        if source is None or not isinstance(source.data, Mapping):
            continue
        stated = source.data if part is None else source.data.get(part)
        if not isinstance(stated, Mapping):
            continue
        names = defaults.left_out(stated, known)
        if names:
            place = () if part is None else (part,)
            yield source.problem("BY_DEFAULT", place, severity=Severity.NOTE, names=", ".join(names))
