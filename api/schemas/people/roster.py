"""The shapes of a unit's roster: who works there, from day to day."""

from __future__ import annotations

from marshmallow import fields

from api.schemas.elements.civil import CivilDay, SingleLineText
from api.schemas.elements.each import EachByItself
from api.schemas.elements.fields import Flag, StrictSchema
from api.schemas.elements.json_schema import ID, TEXT, WORDS, list_of, nullable, one_of, record
from api.schemas.people.people import Document
from workflow.commands.people.roster import MOST_ROWS, STATUSES


class RosterRow(StrictSchema):
    """Somebody who works at the unit."""

    name = SingleLineText(required=True, longest=100)
    document = fields.Nested(Document, required=True)
    exam_based_series = Flag(
        load_default=False, metadata={"description": "In an exam-instead-of-review series (以考代评)"}
    )
    valid_from = CivilDay(required=True)
    valid_to = CivilDay(
        allow_none=True, load_default=None, metadata={"description": "Last day, inclusive; null: open"}
    )


class Roster(StrictSchema):
    """Who works at the unit, each once."""

    rows = EachByItself(fields.Nested(RosterRow), least=1, most=MOST_ROWS, required=True)


_FAULT = record(
    "What is wrong with the row, or to be told of it",
    pointer={**TEXT, "description": "Into the row"},
    code=TEXT,
    text=WORDS,
)
ROSTER_RESULT = record(
    "What became of a row, or would",
    status=one_of(
        STATUSES,
        "`created`: entered and employed; `employed`: was known; `changed`: the last day is set; else nothing"
        " is written",
    ),
    person_id={**nullable(ID), "description": "null: of a refused row, and of somebody who would be entered"},
    errors=list_of(_FAULT),
    warnings={**list_of(_FAULT), "description": "They refuse nothing"},
)
