"""What makes two declarations alike: a number or a file of their evidence, or the activity (R27, R29)."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from workflow.rules.clauses.activities import share_spans, spans_of
from workflow.rules.interface.items import Item

NUMBER, FILE = "number", "file"

Mark = tuple[str, str]  # NUMBER and a digest, or FILE and its SHA-256
Trace = Mapping[str, Any]


def marks_of(item: Item) -> set[Mark]:
    """What an item's evidence is known by: its certificate number as R29 compares it, and its files.

    Of a number only a digest is told, of 64 characters whatever is written.
    """
    marks = {(FILE, file) for file in item.files}
    if item.certificate is not None:
        marks.add((NUMBER, _digest(item.certificate)))
    return marks


def trace_of(item: Item) -> dict[str, Any]:
    """What stays of an item that was rejected, to know it again whatever its draft says later.

    {category, marks, filing, spans}: no facts, only digests and days.
    """
    return {
        "category": item.category.value,
        "marks": sorted(map(list, marks_of(item))),
        "filing": None if item.filing is None else _digest(item.filing),
        "spans": [list(span) for span in spans_of(item.facts)],
    }


def is_alike(item: Item, trace: Trace) -> bool:
    """Whether an item is declared again: the number, a file, or the activity of a trace (R27)."""
    if any(list(mark) in trace["marks"] for mark in marks_of(item)):
        return True
    if trace["category"] != item.category.value:
        return False
    filed = item.filing is not None and trace["filing"] == _digest(item.filing)
    return filed or share_spans(spans_of(item.facts), [(first, last) for first, last in trace["spans"]])


def _digest(number: str) -> str:
    return sha256(number.encode()).hexdigest()
