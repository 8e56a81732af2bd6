"""Shapes of corrections that people ask for, and of what became of a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.elements.civil import CivilDay, SingleLineText
from api.schemas.elements.fields import Choice, Identifier, StrictSchema, Text
from api.schemas.elements.json_schema import (
    ANY_OBJECT,
    DATE,
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
from api.schemas.elements.lists import PageQuery
from api.schemas.people.people import Document
from workflow.personal_data import DOCUMENT_TYPES

CORRECTED = ("name", "document", "employer")
STATUSES = ("open", "approved", "rejected", "withdrawn")
LONGEST_REASON = 1000


class NewEmployer(StrictSchema):
    """Who employs the person, from which day on."""

    organization_id = Identifier(required=True)
    valid_from = CivilDay(required=True)


class NewCorrection(StrictSchema):
    """What is wrong, the right value, and why: one of name, document and employer."""

    name = SingleLineText(longest=100)
    document = fields.Nested(Document)
    employer = fields.Nested(NewEmployer)
    reason = Text(required=True, shortest=2, longest=LONGEST_REASON)

    @validates_schema
    def is_about_one_thing(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if sum(name in sent for name in CORRECTED) != 1:
            raise ValidationError("Say one of name, document and employer.")


class CorrectionFilters(PageQuery):
    """Which corrections to list."""

    status = Choice(STATUSES, metadata={"description": "`open` unless told; of one person all unless told"})
    person_id = Identifier(metadata={"description": "Only what this person asked for"})


class Decision(StrictSchema):
    """Why it is decided so; the person reads it. A rejection needs it."""

    comment = Text(longest=LONGEST_REASON, allow_none=True)


_EMPLOYMENT = record(
    "An employment; both days inclusive",
    organization_id=ID,
    organization_name=TEXT,
    valid_from=DATE,
    valid_to=nullable(DATE),
)
_VALUE = record(
    "Of a name: name. Of a document: type and number, masked. Of an employer: employers",
    optional=("name", "type", "number", "employers"),
    name=TEXT,
    type=one_of(DOCUMENT_TYPES),
    number=TEXT,
    employers=list_of(_EMPLOYMENT),
)
CORRECTION_EVIDENCE = record(
    "A file that shows what is right",
    id=ID,
    filename=TEXT,
    media_type=TEXT,
    size=WHOLE,
    pages=WHOLE,
    sha256=TEXT,
    uploaded_at=INSTANT,
)
CORRECTION = record(
    "A correction that a person asks for",
    id=ID,
    version={**WHOLE, "description": "Also the ETag"},
    person_id=ID,
    person_name=TEXT,
    person_document={**TEXT, "description": "Masked"},
    field=one_of(CORRECTED),
    status=one_of(STATUSES),
    organization_id=nullable({**ID, "description": "The unit that decides; null: the bureau"}),
    organization_name=nullable(TEXT),
    before=_VALUE,
    after=_VALUE,
    reason=TEXT,
    evidence={**list_of(CORRECTION_EVIDENCE), "description": "Empty in lists"},
    asked_at=INSTANT,
    decided_at=nullable(INSTANT),
    decided_by_name=nullable(TEXT),
    comment=nullable(TEXT),
    same_number=nullable(
        {**ID, "description": "Who else has the number that is asked for; only for who may see everybody"}
    ),
    warnings_text={
        "type": "object",
        "description": "By code: NAME_NOT_DRAWABLE; refuses nothing",
        "additionalProperties": WORDS,
    },
)
_NUMBER = record("A document number in full", type=one_of(DOCUMENT_TYPES), number=TEXT)
NUMBERS = record("The number as it is, and the one that is asked for", before=_NUMBER, after=_NUMBER)
PERSON_CHANGE = record(
    "What became of a person",
    position=WHOLE,
    sequence={**WHOLE, "description": "1, 2, … of the person"},
    event=TEXT,
    at=INSTANT,
    actor_id=ID,
    actor_name=TEXT,
    detail={**ANY_OBJECT, "description": "Before and after; numbers masked"},
)
