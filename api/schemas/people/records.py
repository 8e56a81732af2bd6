"""The shapes of requests about records of other systems."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from api.schemas.elements.each import EachByItself
from api.schemas.elements.fields import (
    Choice,
    Hours,
    Identifier,
    Instant,
    StrictSchema,
    Whole,
    Written,
)
from api.schemas.elements.lists import LongPageQuery, PageQuery
from workflow.commands.operations.operations import MOST_ITEMS
from workflow.vocabulary import RecordOutcome, Subject


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

    records = EachByItself(_ROW, named_by="source_id", least=1, most=MOST_ITEMS, required=True)


class PersonQuery(LongPageQuery):
    """The person whose records are asked for."""

    person_id = Identifier(required=True)


class RecordsPage(PageQuery):
    """Whose records are listed, which of them, and the page of the list."""

    person_id = Identifier(metadata={"description": "Left out: everybody's, for who may read them"})
    outcome = Choice(RecordOutcome, metadata={"description": "`flag`: those that are held for a person"})


class ReleaseOfRecord(StrictSchema):
    """How a record is released from being held; `topic`: the listed topic that it counts as."""

    topic = Written(longest=100)


class TitleProof(StrictSchema):
    """A proof of continuing education at title review."""

    person_id = Identifier(required=True)
    year = Whole(least=1900, greatest=2099, required=True)
    medium = Choice(("paper", "electronic"), required=True)
    demand_document = Written(
        longest=100,
        metadata={
            "description": "The document of a demand that the edition lists and that is in force today"
        },
    )
