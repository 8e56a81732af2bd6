"""The shapes of an assessment request, its items and records, and of a declaration's facts.

They check shapes only. Whether a number is valid hours, a certificate is missing or a year is closed is
decided by the rules. Schemas are built once, at import.
"""

from collections.abc import Container, Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.declarations.items import DATED_PERIOD, FACTS, ITEMS
from api.schemas.elements.by_category import ByCategory
from api.schemas.elements.fields import (
    BoundedList,
    Choice,
    Day,
    Flag,
    Hours,
    Instant,
    StrictSchema,
    Text,
    Written,
)
from workflow.rules import DEFAULT_EDITION, AssessmentRequest
from workflow.vocabulary import ApplicantType, Category, Subject

MOST_ITEMS = 2_000
MOST_OVERRIDES = 200


class FactsShape(ByCategory):
    """A declaration's facts: an Item without ref, status, evidence and file hashes.

    They are at most 2,000 units (else 422 `TOO_MUCH`): a day is one, and so is a month of a period. All
    that a person has submitted, with the records of the city platform, is at most 20,000 units.
    """

    variants = FACTS


class ItemShape(ByCategory):
    """One item of an assessment."""

    variants = ITEMS


class Trial(StrictSchema):
    """Facts that are tried out."""

    item = fields.Nested(FactsShape, required=True)


class PersonShape(StrictSchema):
    """Who declares."""

    type = Choice(ApplicantType, required=True)
    transferee = Flag()
    transferred_on = Day(allow_none=True)
    employer_active = Flag()
    agency_contract = fields.Nested(DATED_PERIOD, allow_none=True)
    community_station = Flag()
    street_station = Flag()
    sole_reviewer = Flag()
    alternate = Flag()
    exam_based_series = Flag()


class RecordShape(StrictSchema):
    """A record of the city platform."""

    ref = Written(required=True)
    source_id = Written(required=True)
    subject = Choice(Subject, required=True)
    topic = Written(shortest=0)
    hours = Hours(required=True)
    completed_at = Instant(required=True)
    exam_passed_at = Instant(allow_none=True)
    certificate_number = Written()
    filing_number = Written()


class OverrideShape(StrictSchema):
    """A national or provincial rule that replaces hours, cap or both, and cites its document (R23)."""

    category = Choice(Category, required=True)
    hours_per_item = Hours()
    annual_cap = Hours()
    document = Written(required=True, longest=500)
    from_ = Day(required=True, data_key="from", attribute="from")
    to = Day(required=True)

    @validates_schema
    def _ends_after_it_begins(self, data: Mapping[str, Any], **_: Any) -> None:
        if data["from"] > data["to"]:
            raise ValidationError("Ends before it begins.", "to")


class TitleFilingShape(StrictSchema):
    """When title materials are filed, and when study was finished."""

    date = Day(required=True)
    finished_on = Day(allow_none=True)


class AssessmentRequestShape(StrictSchema):
    """The whole question, of at most 20,000 units (else 422 `TOO_MUCH`).

    A day of an item is a unit, and so is a month of a period, a piece of evidence, a file, an override; an
    item by itself is 20 units, a record 4, each pair of items that share a file 8; in addition, each item
    looks at 5 overrides, and each posting at 10 months of itself and those before it, in a unit.
    """

    id = Written(required=True)
    edition = Text(longest=80)
    as_of = Instant(required=True)
    person = fields.Nested(PersonShape, required=True)
    items = BoundedList(fields.Nested(ItemShape), most=MOST_ITEMS)
    study_records = BoundedList(fields.Nested(RecordShape), most=MOST_ITEMS)
    overrides = BoundedList(fields.Nested(OverrideShape), most=MOST_OVERRIDES)
    title_filing = fields.Nested(TitleFilingShape, allow_none=True)


_ASSESSMENT = AssessmentRequestShape()


def load_assessment(mapping: object, editions: Container[str] | None = None) -> AssessmentRequest:
    """Return the request that a JSON value holds. Raises `ValidationError` where its shape is wrong.

    With `editions`, an edition id that is not among them is refused as well.
    """
    checked = _ASSESSMENT.load(mapping)  # type: ignore[arg-type]
    if editions is not None and checked.get("edition", DEFAULT_EDITION) not in editions:
        raise ValidationError({"edition": ["No such edition."]})
    return AssessmentRequest.from_mapping(checked)
