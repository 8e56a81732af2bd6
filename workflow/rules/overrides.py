"""National and provincial rules that replace hours, cap or both (四(二), 附件5; R23)."""

from collections.abc import Iterable

from workflow.definition import Edition, Override
from workflow.rules.request import Item
from workflow.vocabulary import Category

# Their hours are months, a certified split or none at all: a number of hours per item cannot replace them.
HOURS_BY_OTHER_RULE = frozenset({Category.AID_POSTING, Category.ORIGIN_CREDIT, Category.SPECIAL_CIRCUMSTANCE})


def chosen_override(item: Item, requested: Iterable[Override], edition: Edition) -> Override | None:
    """What applies to the item by its date: those of the request before those of the edition.

    The first that states hours sets the hours, the first that states a cap sets the cap; where these
    are two, both documents are cited.
    """
    day = item.facts.day
    if day is None:
        return None
    fitting = [
        override
        for override in (*requested, *edition.overrides)
        if override.category is item.category
        and override.first <= day <= override.last
        and (override.annual_cap is not None or item.category not in HOURS_BY_OTHER_RULE)
    ]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    sets_hours = item.category not in HOURS_BY_OTHER_RULE
    hours = next((row for row in fitting if sets_hours and row.hours_per_item is not None), None)
    cap = next((override for override in fitting if override.annual_cap is not None), None)
    documents = dict.fromkeys(override.document for override in (hours, cap) if override is not None)
    return Override(
        item.category,
        "; ".join(documents),
        day,
        day,
        hours.hours_per_item if hours is not None else None,
        cap.annual_cap if cap is not None else None,
    )
