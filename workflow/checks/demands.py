"""Checks for demands of provincial departments that can't be meant as they are written (四(二))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workflow.definition import Problem
from workflow.definition.reading import Sources


def wrong_demands(sources: Sources) -> Iterator[Problem]:
    """The problems of demands whose period is reversed, or that stand twice for one series."""
    source = sources.readable.get("title_demands")
    written = source.data.get("title_demands") if source and isinstance(source.data, Mapping) else None
    if source is None or not isinstance(written, list):
        return
    seen: set[tuple[str, str]] = set()
    for place in range(len(written)):
        row = sources.valid_part("title_demands", "title_demands", place)
        if row is None:
            continue
        path = ("title_demands", place)
        if row["to"] < row["from"]:  # ISO dates sort as text
            yield source.problem("PERIOD_REVERSED", (*path, "to"), first=row["from"], to=row["to"])
        if (row["series"], row["document"]) in seen:
            words = {"series": row["series"], "document": row["document"]}
            yield source.problem("DEMAND_TWICE", (*path, "document"), **words)
        seen.add((row["series"], row["document"]))
