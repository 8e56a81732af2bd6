"""What makes two declarations alike: a number, file or title, or the activity (R27, R29; decision 9)."""

from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from workflow.rules.clauses.activities import days_in_spans, share_spans, spans_of
from workflow.rules.interface.facts import CompetitionFacts, TrainingFacts
from workflow.rules.interface.items import Item
from workflow.vocabulary import HALF_OF_MARK, Category, MarkKind

Mark = tuple[str, str]  # a kind and a digest; of a file, its SHA-256
Trace = Mapping[str, Any]


def marks_of(item: Item) -> set[Mark]:
    """What an item is known by: its certificate number as R29 compares it, its files, its work, its activity.

    Of words only a digest is told, of 64 characters whatever is written.
    """
    marks = {(MarkKind.FILE.value, file) for file in item.files}
    if item.certificate is not None:
        marks.add((MarkKind.NUMBER.value, _digest(item.certificate)))
    if item.title is not None and item.category is Category.ACHIEVEMENT:
        marks.add((MarkKind.TITLE.value, _digest(item.title)))
    activity = _activity(item)
    if activity:
        marks.add((MarkKind.ACTIVITY.value, activity))
    return marks


def _activity(item: Item) -> str:
    """Which activity many people may have taken part in, then their days and hours of it; else empty.

    A training is known by its filing number; a competition by its title and year.
    """
    facts, hours = item.facts, Decimal(0)
    if isinstance(facts, TrainingFacts) and item.filing is not None:
        which = f"filing:{item.filing}"
        hours = facts.undated.hours if facts.undated else sum((day.hours for day in facts.days), hours)
    elif isinstance(facts, CompetitionFacts) and item.title is not None:
        which = f"contest:{facts.years}:{item.title}"
    else:
        return ""
    minutes = sum(day.minutes for day in facts.days) if isinstance(facts, TrainingFacts) else 0
    said = f"{days_in_spans(facts)}:{hours.normalize():f}:{minutes}"
    return _digest(which)[:HALF_OF_MARK] + _digest(said)[:HALF_OF_MARK]


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
