"""Shapes of who is short of a year's hours, and of reminders."""

from __future__ import annotations

from marshmallow import fields, validate

from api.schemas.elements.fields import (
    EARLIEST_YEAR,
    LATEST_YEAR,
    BoundedList,
    Identifier,
    StrictSchema,
    Whole,
)
from api.schemas.elements.json_schema import (
    FLAG,
    ID,
    INSTANT,
    TEXT,
    WHOLE,
    list_of,
    nullable,
    one_of,
    record,
    ref,
)
from api.schemas.elements.lists import LongPageQuery, Query, QueryFlag
from workflow.commands.people.reminders import MOST

REMINDER_STATUSES = ("reminded", "reminded_today", "not_short", "unknown")


class PeopleAccountsFilters(LongPageQuery):
    """Whose accounts to list, and of which year."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, required=True)
    short = QueryFlag(
        metadata={
            "description": "true: only who is short. A page is then of the next 1,000 people: it may be empty"
            " and still be followed by another"
        }
    )
    organization_id = Identifier(metadata={"description": "Only whom it employs today"})
    name_prefix = fields.String(validate=validate.Length(1, 100))


class ShortfallFilters(Query):
    """Whose accounts to count, and of which year."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, required=True)
    organization_id = Identifier(metadata={"description": "Only whom it employs today"})


class Reminder(StrictSchema):
    """Whom to remind, and of which year."""

    year = Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, required=True)
    person_ids = BoundedList(Identifier(), least=1, most=MOST, required=True)


PERSON_ACCOUNT = record(
    "A person with the account of a year",
    person=record("The person", id=ID, name=TEXT, document_number={**TEXT, "description": "Masked"}),
    employers=list_of(record("An organization that employs the person today", id=ID, name=TEXT)),
    account=ref("Account"),
    reminded_at=nullable({**INSTANT, "description": "When the person was last reminded"}),
)
SHORTFALL = record(
    "How many are short of a year's hours",
    people={**WHOLE, "description": "Counted up to 20,000"},
    short=WHOLE,
    is_exact=FLAG,
)
REMINDED = record("What became of a reminder", person_id=ID, status=one_of(REMINDER_STATUSES))
