"""The shapes of what is sent: a campaign to draw, a piece of evidence to ask for, an outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.elements.fields import (
    EARLIEST_YEAR,
    LATEST_YEAR,
    Choice,
    Flag,
    Identifier,
    StrictSchema,
    Text,
    Whole,
)
from api.schemas.elements.lists import PageQuery, QueryFlag
from workflow.commands.spot_checks.asking import USUAL_WORKING_DAYS
from workflow.commands.spot_checks.drawing import MOST_DRAWN
from workflow.vocabulary import Category, CheckOutcome, CheckStanding, EvidenceKind, State

MOST_WORKING_DAYS = 120
_DECIDED = (State.APPROVED, State.SYNCED)


class Size(StrictSchema):
    """How many are drawn: so many, or a share of what fits."""

    count = Whole(least=1, greatest=MOST_DRAWN)
    percent = Whole(least=1, greatest=100)

    @validates_schema
    def is_one_of_them(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if len(sent) != 1:
            raise ValidationError("Say either count or percent.")


class NewCampaign(StrictSchema):
    """What to draw from, how much, and by when it is checked."""

    name = Text(longest=100, required=True)
    purpose = Text(longest=2000, allow_none=True)
    year = Whole(
        least=EARLIEST_YEAR,
        greatest=LATEST_YEAR,
        required=True,
        metadata={"description": "A year that the declarations touch"},
    )
    category = Choice(Category)
    body_id = Identifier(metadata={"description": "Only what this body reviewed"})
    region = Text(longest=12, metadata={"description": "The beginning of the region's code of that body"})
    state = Choice(_DECIDED, metadata={"description": "Only this state; without it, both"})
    size = fields.Nested(Size, required=True)
    due_working_days = Whole(
        least=1,
        greatest=MOST_WORKING_DAYS,
        required=True,
        metadata={"description": "Working days until all of it is to be checked"},
    )


class CampaignFilters(PageQuery):
    """Which campaigns to list."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR)
    status = Choice(("open", "closed"))


class CheckItemFilters(PageQuery):
    """Which items of a campaign to list."""

    standing = Choice(CheckStanding)
    overdue = QueryFlag(metadata={"description": "Whether it, or evidence that was asked for, is overdue"})


class EvidenceAsked(StrictSchema):
    """A piece of evidence to ask the person for."""

    kind = Choice(EvidenceKind, required=True)
    why = Text(longest=500, required=True, metadata={"description": "Why; the person reads it"})
    due_working_days = Whole(least=1, greatest=MOST_WORKING_DAYS, load_default=USUAL_WORKING_DAYS)


class Outcome(StrictSchema):
    """What came of an item. A revocation needs a reason code or a remark, a remark its text."""

    outcome = Choice(CheckOutcome, required=True)
    remark = Text(longest=2000, allow_none=True, metadata={"description": "The person reads it"})
    reason_code = Text(longest=40, allow_none=True, metadata={"description": "Of a revocation"})
    final = Flag(metadata={"description": "Of a revocation: it can't be revised, only appealed"})
