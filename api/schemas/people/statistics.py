"""Shapes of the statistics of a year."""

from __future__ import annotations

from marshmallow import fields, validate

from api.schemas.elements.fields import EARLIEST_YEAR, LATEST_YEAR, Whole
from api.schemas.elements.json_schema import FLAG, ID, TEXT, WHOLE, WORDS, list_of, one_of, record
from api.schemas.elements.lists import PageQuery, Query
from workflow.vocabulary import DECIDING, Category


class StatisticsFilters(Query):
    """Of which year."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, required=True)


class UnitFilters(PageQuery):
    """Which employers to list, and of which year."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, required=True)
    region = fields.String(
        validate=validate.Length(1, 12), metadata={"description": "Beginning of the region's code"}
    )
    name_prefix = fields.String(validate=validate.Length(1, 100))


_REGION = record("People employed in a region today", region=TEXT, people=WHOLE, short=WHOLE)
_CATEGORY = record(
    "Declarations of a category, each count at most 100,000",
    category=one_of(Category),
    category_text=WORDS,
    waiting=WHOLE,
    approved={**WHOLE, "description": "Also what was sent on"},
    rejected=WHOLE,
)
_MONTH = record(
    "Decisions of a month, as far as they are counted",
    month=WHOLE,
    **{event.value: WHOLE for event in sorted(DECIDING)},
)
STATISTICS = record(
    "How far the zone is in a year",
    year=WHOLE,
    regions=list_of(_REGION),
    regions_are_exact={**FLAG, "description": "false: of the first 50,000 employments"},
    categories=list_of(_CATEGORY),
    months=list_of(_MONTH),
)
UNIT = record(
    "An employer, and how its people stand", id=ID, name=TEXT, region=TEXT, people=WHOLE, short=WHOLE
)
