"""The shapes of requests about records of other systems."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from api.schemas.elements.fields import (
    BoundedList,
    Choice,
    Hours,
    Identifier,
    Instant,
    StrictSchema,
    Whole,
    Written,
)
from api.schemas.elements.lists import PageQuery, Query
from workflow.commands.operations.operations import MOST_ITEMS
from workflow.vocabulary import Subject


class StudyRecordRow(StrictSchema):
    """One record of the city platform."""

    person_id = Identifier(required=True)
    source_id = Written(required=True, longest=100)
    subject = Choice(Subject, required=True)
    topic = Written(longest=100, allow_none=True)
    hours = Hours(required=True)
    completed_at = Instant(required=True)
    exam_passed_at = Instant(allow_none=True)
    certificate_number = Written(longest=100, allow_none=True)
    filing_number = Written(longest=100, allow_none=True)


_ROW: fields.Field[Any] = fields.Nested(StudyRecordRow)


class StudyRecords(StrictSchema):
    """Records, in any order; more than 500 become an operation."""

    records = BoundedList(_ROW, least=1, most=MOST_ITEMS, required=True)


class PersonQuery(Query):
    """The person whose records are asked for."""

    person_id = Identifier(required=True)


class PersonPage(PageQuery):
    """The person whose records are listed, and the page of the list."""

    person_id = Identifier(required=True)


class TitleProof(StrictSchema):
    """A proof of continuing education at title review."""

    person_id = Identifier(required=True)
    year = Whole(least=1900, greatest=2099, required=True)
    medium = Choice(("paper", "electronic"), required=True)
