"""National and provincial rules that replace hours, cap or both (四(二), 附件5; R23)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from workflow.definition import Edition, Override
from workflow.rules.interface.facts import TrainingFacts
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest, PersonFacts
from workflow.values import value
from workflow.vocabulary import Category, Status

# These go by months, a certified split or no hours: a number of hours per item cannot replace that.
HOURS_BY_OTHER_RULE = frozenset({Category.AID_POSTING, Category.ORIGIN_CREDIT, Category.SPECIAL_CIRCUMSTANCE})


@value
class Replacement:
    """The numbers that replace the category's for one item; `rows` are the edition's rows that state them."""

    document: str
    hours_per_item: Decimal | None
    annual_cap: Decimal | None
    rows: tuple[str, ...]


def replacement(item: Item, request: AssessmentRequest, edition: Edition) -> Replacement | None:
    """What applies to the item by its date: overrides of the request before those of the edition.

    The first row that states hours sets the hours, the first that states a cap sets the cap; where these
    are two rows, both documents are cited.
    """
    if not (request.overrides or edition.overrides) or item.facts.day is None:
        return None
    fitting = list(_fitting(item, item.facts.day, request, edition))
    if not fitting:
        return None
    sets_hours = item.category not in HOURS_BY_OTHER_RULE
    hours = next((row for row in fitting if sets_hours and row.hours_per_item is not None), None)
    cap = next((row for row in fitting if row.annual_cap is not None), None)
    chosen = dict.fromkeys(row for row in (hours, cap) if row is not None)
    return Replacement(
        "; ".join(dict.fromkeys(row.document for row in chosen)),
        hours.hours_per_item if hours is not None else None,
        cap.annual_cap if cap is not None else None,
        tuple(row.id for row in chosen if row.id),
    )


def caps_for(person: PersonFacts, category: Category, edition: Edition, year: int) -> Iterator[Override]:
    """The edition's overrides that set a cap for what the person may do in the category within the year.

    Which of them applies to an item depends on its day and kind.
    """
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    for row in edition.overrides:
        if row.annual_cap is None or row.category is not category or not _holds_for(row, person):
            continue
        if row.first <= last and row.last >= first:
            yield row


def _fitting(item: Item, day: int, request: AssessmentRequest, edition: Edition) -> Iterator[Override]:
    for row in (*request.overrides, *edition.overrides):
        if row.category is not item.category or not row.first <= day <= row.last:
            continue
        if row.annual_cap is None and item.category in HOURS_BY_OTHER_RULE:
            continue
        if _is_of_item(row, item) and _is_of_person(row, item, request.person, edition):
            yield row


def _is_of_item(row: Override, item: Item) -> bool:
    facts = item.facts
    stated = {"kind": facts.kind, "mode": facts.mode if isinstance(facts, TrainingFacts) else None}
    return all(cell.holds(stated[cell.column]) for cell in row.what)


def _is_of_person(row: Override, item: Item, person: PersonFacts, edition: Edition) -> bool:
    """Whether the override is for the person: as settled at submission (R22), else by the person at hand."""
    if not row.who:
        return True
    settled = item.settled
    if settled is not None and item.status is not Status.NEW and edition.id in settled.editions:
        return row.id in settled.overrides
    return _holds_for(row, person)


def _holds_for(row: Override, person: PersonFacts) -> bool:
    columns = {
        "applicant_type": person.type,
        "employer_kind": person.employer_kind,
        "region_prefix": person.region,
        "transferee": person.transferee,
        "title_series": person.title_series,
    }
    return all(cell.holds(columns[cell.column]) for cell in row.who)
