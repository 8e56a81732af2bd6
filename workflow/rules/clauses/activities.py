"""Whether two items are one activity, and what one sheet may prove (附件7; R27)."""

from collections.abc import Iterable, Iterator, Sequence

from workflow.rules.interface.facts import (
    CircumstanceFacts,
    ExpertFacts,
    Facts,
    LearningFacts,
    PostingFacts,
    Span,
    TrainingFacts,
)
from workflow.rules.interface.items import Item
from workflow.vocabulary import EvidenceKind


def spans_of(facts: Facts) -> Iterator[Span]:
    """The days of an item as spans, both ends included. A period has every day from its first to its last."""
    if isinstance(facts, TrainingFacts) and facts.undated is not None:
        yield facts.undated.first, facts.undated.last
    elif isinstance(facts, (TrainingFacts, ExpertFacts)):
        yield from ((day.day, day.day) for day in facts.days)
    elif isinstance(facts, LearningFacts):
        yield from ((period.first, period.last) for period in facts.periods)
    elif isinstance(facts, (PostingFacts, CircumstanceFacts)):
        yield from facts.spans
    elif facts.day is not None:
        yield facts.day, facts.day


def days_in_spans(facts: Facts) -> tuple[Span, ...]:
    """The days of an item as the fewest spans, in order; the same days give the same, however stated."""
    merged: list[Span] = []
    for first, last in sorted(spans_of(facts)):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return tuple(merged)


def share_a_day(one: Facts, other: Facts) -> bool:
    """Whether some day is a day of both."""
    return share_spans(spans_of(one), list(spans_of(other)))


def share_spans(spans: Iterable[Span], others: Sequence[Span]) -> bool:
    """Whether some day is in a span of both."""
    return any(
        first <= last_there and first_there <= last
        for first, last in spans
        for first_there, last_there in others
    )


def are_same_activity(one: Item, other: Item) -> bool:
    """R27: the same category, and a day in common or one and the same filing number."""
    if one.category is not other.category:
        return False
    filed = one.filing is not None and one.filing == other.filing
    return filed or share_a_day(one.facts, other.facts)


def rests_on_sheets(item: Item, sheets: frozenset[EvidenceKind]) -> bool:
    """Whether an item's evidence is stated, and is nothing but sheets that may list several activities."""
    return bool(item.evidence) and not (item.evidence or frozenset()) - sheets
