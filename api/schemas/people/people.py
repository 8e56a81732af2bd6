"""Shapes of people, their affiliations, and their document numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.schemas.elements.civil import ORIGIN_PATTERN, CivilDay, PatternText, SingleLineText
from api.schemas.elements.fields import Choice, Flag, Identifier, StrictSchema, Text
from api.schemas.elements.json_schema import (
    DATE,
    FLAG,
    ID,
    INSTANT,
    TEXT,
    WHOLE,
    WORDS,
    list_of,
    nullable,
    one_of,
    record,
)
from api.schemas.elements.lists import PageItems, PageQuery
from workflow.personal_data import DOCUMENT_TYPES
from workflow.vocabulary import ApplicantType

AFFILIATION_TYPES = ("employment", "agency_contract", "residence", "transfer_in")
_VERSION = {**WHOLE, "description": "Also the ETag"}


class Document(StrictSchema):
    """An identity document. 居民身份证号 after GB 11643; full-width digits and a small x are normalised."""

    type = Choice(DOCUMENT_TYPES, load_default="resident_identity_card")
    number = Text(required=True, longest=64)


class NewPerson(StrictSchema):
    """A professional to enter."""

    name = SingleLineText(required=True, longest=100)
    applicant_type = Choice(ApplicantType, required=True)
    exam_based_series = Flag(metadata={"description": "In an exam-instead-of-review series (以考代评)"})
    document = fields.Nested(Document, required=True)


class PersonChanges(StrictSchema):
    """What is to change of a person."""

    name = SingleLineText(longest=100)
    applicant_type = Choice(ApplicantType)
    exam_based_series = Flag()
    document = fields.Nested(Document)

    @validates_schema
    def says_something(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if not sent:
            raise ValidationError("Say what is to change.")


_OF_A_NAME = {
    "description": "How a name begins, of now or from before; width, case, blanks and dots don't matter"
}


class PeopleFilters(PageQuery):
    """Which people to list. A document number is searched for in a body, never in an address."""

    name_prefix = fields.String(validate=validate.Length(1, 100), metadata=_OF_A_NAME)
    organization_id = Identifier(metadata={"description": "Employed there today"})


class PeopleSearch(StrictSchema):
    """Whom to find; a document number goes here, where no log of addresses sees it."""

    document = fields.Nested(Document)
    name_prefix = SingleLineText(longest=100, metadata=_OF_A_NAME)
    organization_id = Identifier(metadata={"description": "Employed there today"})
    limit = PageItems()
    cursor = Text(longest=400, metadata={"description": "next_cursor of the page before"})


class Reveal(StrictSchema):
    """What the full number is needed for; it goes on record."""

    purpose = SingleLineText(required=True, longest=200, shortest=2)


class NewAffiliation(StrictSchema):
    """Where a person belongs, from day to day, both inclusive."""

    type = Choice(AFFILIATION_TYPES, required=True)
    organization_id = Identifier(
        allow_none=True, metadata={"description": "Of every type but transfer_in: with whom"}
    )
    origin_region = PatternText(
        ORIGIN_PATTERN,
        longest=12,
        allow_none=True,
        metadata={"description": "Of transfer_in only: the region's code (GB/T 2260)"},
    )
    valid_from = CivilDay(required=True)
    valid_to = CivilDay(allow_none=True, metadata={"description": "Last day, inclusive; null: open"})


class AffiliationChanges(StrictSchema):
    """What is to change of an affiliation; its type and with whom it is do not."""

    origin_region = PatternText(ORIGIN_PATTERN, longest=12)
    valid_from = CivilDay()
    valid_to = CivilDay(allow_none=True)

    @validates_schema
    def says_something(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if not sent:
            raise ValidationError("Say what is to change.")


PERSON = record(
    "A professional",
    id=ID,
    version=_VERSION,
    name=TEXT,
    former_names=list_of(
        record("A name from before, the latest first; the search finds it too", name=TEXT, until=INSTANT)
    ),
    applicant_type=one_of(ApplicantType),
    exam_based_series=FLAG,
    document=record(
        "The identity document, its number masked",
        type=one_of(DOCUMENT_TYPES),
        number={**TEXT, "description": "Masked, as in 370***********001X"},
    ),
    warnings={
        **list_of(TEXT),
        "description": "DOCUMENT_REGION_UNKNOWN; NAME_NOT_DRAWABLE: no font here holds a character of the"
        " name, so that no certificate can be set. They refuse nothing",
    },
    warnings_text={
        "type": "object",
        "description": "What a warning says of this person, and the way out, by its code",
        "additionalProperties": WORDS,
    },
    created_at=INSTANT,
    merged_into=nullable({**ID, "description": "Who the person is by now: both were merged"}),
)
FULL_DOCUMENT = record("The document number in full", type=one_of(DOCUMENT_TYPES), number=TEXT)
AFFILIATION = record(
    "Where a person belongs; both days inclusive",
    id=ID,
    version=_VERSION,
    person_id=ID,
    type=one_of(AFFILIATION_TYPES),
    organization_id=nullable(ID),
    organization_name=nullable(TEXT),
    origin_region=nullable(TEXT),
    valid_from=DATE,
    valid_to=nullable(DATE),
    created_at=INSTANT,
)
ACCESS = record(
    "Somebody saw the full document number",
    position=WHOLE,
    at=INSTANT,
    principal_id=ID,
    principal_name=TEXT,
    field=TEXT,
    purpose=TEXT,
)
