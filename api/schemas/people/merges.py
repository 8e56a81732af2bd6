"""Shapes of merges of persons who are one, and of merges that units propose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.elements.fields import Choice, Identifier, StrictSchema, Text
from api.schemas.elements.json_schema import (
    ANY_OBJECT,
    DATE,
    FLAG,
    HOURS,
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
from api.schemas.elements.lists import PageQuery, Query, QueryFlag
from api.schemas.people.people import Document
from workflow.personal_data import DOCUMENT_TYPES
from workflow.vocabulary import ApplicantType

PROPOSAL_STATUSES = ("open", "accepted", "refused")
WHY = ("SAME_NAME", "SAME_BIRTH_DATE", "SAME_LAST_DIGITS")


class MergeInto(Query):
    """Into whom the person would be merged."""

    into = Identifier(required=True)


class NewMerge(StrictSchema):
    """Into whom, as it was looked at, and why."""

    into = Identifier(required=True)
    digest = Text(
        required=True, shortest=64, longest=64, metadata={"description": "Of the preview that was looked at"}
    )
    reason = Text(required=True, shortest=2, longest=1000)


class MergesQuery(PageQuery):
    """Which merges of a person to list."""

    others = QueryFlag(metadata={"description": "true: of others into the person; else of the person"})


class NewProposal(StrictSchema):
    """The other entry, by its id or its number, and why the two are one. The answer is the same for any."""

    other_id = Identifier()
    document = fields.Nested(Document)
    reason = Text(required=True, shortest=2, longest=1000)

    @validates_schema
    def names_one_entry(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if ("other_id" in sent) == ("document" in sent):
            raise ValidationError("Say one of other_id and document.")


class ProposalFilters(PageQuery):
    """Which proposals to list."""

    status = Choice(
        PROPOSAL_STATUSES, metadata={"description": "`open` unless told; of one person all unless told"}
    )
    person_id = Identifier(metadata={"description": "Only of this person; a unit has to name one"})


class Acceptance(StrictSchema):
    """Into which of the two, as it was looked at."""

    into = Identifier(required=True)
    digest = Text(
        required=True, shortest=64, longest=64, metadata={"description": "Of the preview that was looked at"}
    )


class Refusal(StrictSchema):
    """Why it is refused; the unit is told."""

    comment = Text(required=True, shortest=2, longest=1000)


_WHO = record("A person", id=ID, name=TEXT, document_number={**TEXT, "description": "Masked"})
CANDIDATE = record(
    "Somebody who may be the same person", id=ID, name=TEXT, document_number=TEXT, why=list_of(one_of(WHY))
)
_TIE = record(
    "An affiliation",
    type=TEXT,
    organization_name=nullable(TEXT),
    valid_from=DATE,
    valid_to=nullable(DATE),
)
_HOURS = record("Hours of a year", public=HOURS, professional=HOURS)
_STANDING = record(
    "As which the person declares", applicant_type=one_of(ApplicantType), exam_based_series=FLAG
)
PREVIEW = record(
    "What a merge would do",
    **{"from": _WHO},
    into=_WHO,
    digest={**TEXT, "description": "Stated when it is done: another as soon as anything of the two changes"},
    complete={
        **FLAG,
        "description": "false, to who merges for a unit: drafts, what others review, and accounts move too",
    },
    declarations={**ANY_OBJECT, "description": "How many move, by state"},
    study_records=WHOLE,
    affiliations=list_of(_TIE),
    affiliations_dropped={
        **list_of(_TIE),
        "description": "Employments on days that the other has too, and repeats; an undo brings them back",
    },
    standing=record(
        "Of both, and of the kept one afterwards: an employee where an employment moves that is not over,"
        " exam-based where either is",
        **{"from": _STANDING},
        into=_STANDING,
        after=_STANDING,
    ),
    accounts=nullable(
        {
            **list_of(record("Who acts as the person", id=ID, name=TEXT, login=nullable(TEXT), active=FLAG)),
            "description": "null where it is not complete",
        }
    ),
    notices=nullable(
        {
            **WHOLE,
            "description": "Stay under the old id, and are read under both; up to 1,000. null: as accounts",
        }
    ),
    certificates={
        **WHOLE,
        "description": "Stay under the old id, and are superseded where they state hours; up to 1,000",
    },
    corrections_closed={**WHOLE, "description": "Open corrections that are closed"},
    years=list_of(record("The hours of a year", year=WHOLE, **{"from": _HOURS}, into=_HOURS, after=_HOURS)),
    changed=list_of(
        record(
            "What would hold other hours than now",
            id=ID,
            kind=one_of(("declaration", "study_record")),
            before=ANY_OBJECT,
            after=ANY_OBJECT,
            code=nullable(TEXT),
            text=nullable(WORDS),
        )
    ),
)
MERGE = record(
    "A merge of two persons",
    id=ID,
    version={**WHOLE, "description": "Also the ETag"},
    from_id=ID,
    from_name=TEXT,
    into_id=ID,
    into_name=TEXT,
    reason=TEXT,
    merged_at=INSTANT,
    merged_by_name=TEXT,
    moved=record(
        "How much moved, as far as the reader may read it",
        declarations=WHOLE,
        study_records=WHOLE,
        affiliations=WHOLE,
        affiliations_dropped=WHOLE,
        accounts=nullable({**WHOLE, "description": "null to who merges for a unit"}),
    ),
    undo_until=nullable({**INSTANT, "description": "null: it was undone, or a day is over"}),
    undone_at=nullable(INSTANT),
    affiliations_left_out={
        **WHOLE,
        "description": "Employments that the undo did not bring back: others cover their days by now",
    },
    undo=nullable(
        record(
            "What an undo would do; only where one merge is read by who may undo it",
            declarations={**WHOLE, "description": "Go back"},
            study_records=WHOLE,
            declarations_since={**WHOLE, "description": "Came after the merge, and stay"},
            study_records_since=WHOLE,
            affiliations_left_out={**WHOLE, "description": "Employments whose days others cover by now"},
        )
    ),
)
PROPOSAL = record(
    "A merge that a unit proposes to the bureau",
    id=ID,
    version={**WHOLE, "description": "Also the ETag"},
    person_id=ID,
    person_name=TEXT,
    person_document={**TEXT, "description": "Masked"},
    organization_id={**ID, "description": "The unit that proposes"},
    organization_name=TEXT,
    named=record(
        "The other entry as the unit named it: id, or type and number, masked",
        optional=("id", "type", "number"),
        id=ID,
        type=one_of(DOCUMENT_TYPES),
        number=TEXT,
    ),
    reason=TEXT,
    status=one_of(PROPOSAL_STATUSES),
    proposed_at=INSTANT,
    proposed_by_name=TEXT,
    decided_at=nullable(INSTANT),
    decided_by_name=nullable(TEXT),
    comment=nullable({**TEXT, "description": "Why it was refused"}),
    merge_id=nullable({**ID, "description": "By which it was accepted; only for who decides"}),
    entries={
        **list_of(_WHO),
        "description": "The entries as they are by now: one where there is no other, or they are one."
        " Only for who decides, and empty in lists",
    },
)
