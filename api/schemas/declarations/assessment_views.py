"""The JSON Schema of an assessment's answer, which `workflow.rules` makes."""

from __future__ import annotations

from collections.abc import Mapping

from api.schemas.declarations.views import TRIM, TRIMS_TEXT
from api.schemas.elements.json_schema import (
    DATE,
    FLAG,
    HOURS,
    TEXT,
    WHOLE,
    WORDS,
    JsonSchema,
    list_of,
    nullable,
    one_of,
    record,
    ref,
)
from workflow.vocabulary import Code, Outcome, RecordOutcome, TitleResult

_CODE = one_of(Code)
_BY_SUBJECT = record("Hours by subject", public=HOURS, professional=HOURS)
_WARNING = record(
    "What a person should look at; it blocks nothing",
    code=_CODE,
    clause=TEXT,
    refs=list_of(TEXT),
    count=WHOLE,
    text=WORDS,
)
_TITLE = record(
    "What a level certificate does (二(三))",
    optional=("code",),
    result=one_of(TitleResult),
    result_text=WORDS,
    level=TEXT,
    code=_CODE,
)
_ITEM = record(
    "What one item comes to",
    ref=TEXT,
    outcome=one_of(Outcome),
    outcome_text=WORDS,
    claimed=nullable(HOURS),
    by_year={"type": "object", "additionalProperties": _BY_SUBJECT},
    hour_bank=FLAG,
    trims=list_of(TRIM),
    trims_text=TRIMS_TEXT,
    refusals=list_of(ref("Guard")),
    warnings=list_of(_WARNING),
    override=nullable(TEXT),
    title=nullable(_TITLE),
)
_RECORD = record(
    "What one record of the city platform comes to",
    optional=("code", "code_text", "clause"),
    ref=TEXT,
    outcome=one_of(RecordOutcome),
    outcome_text=WORDS,
    code=_CODE,
    code_text=WORDS,
    clause=TEXT,
    public=HOURS,
    professional=HOURS,
)
_YEAR = record(
    "The totals of a calendar year against its requirement",
    recognised=record("Hours by subject, and both", public=HOURS, professional=HOURS, total=HOURS),
    required=_BY_SUBJECT,
    off_months=WHOLE,
    short=_BY_SUBJECT,
    compliant=FLAG,
)
_ROUTE = record(
    "Who reviews; `to` null: no body is in charge",
    optional=("code",),
    to=nullable(TEXT),
    to_text=nullable(WORDS),
    alternate=FLAG,
    steps=list_of(TEXT),
    code=_CODE,
)

ASSESSMENT_VIEWS: Mapping[str, JsonSchema] = {
    "Assessment": record(
        "What the rules say about a person's items and records",
        id=TEXT,
        edition=TEXT,
        unchecked=list_of(TEXT),
        items=list_of(_ITEM),
        study_records=list_of(_RECORD),
        years={"type": "object", "additionalProperties": _YEAR},
        route=nullable(_ROUTE),
        title_filing=nullable(
            record("The last day before a title filing", deadline=DATE, on_time={"type": ["boolean", "null"]})
        ),
        errors=list_of(record("What could not be worked out", code=_CODE, clause=TEXT, text=WORDS)),
        edition_fallback=list_of({**TEXT, "description": "A year judged under another year's edition"}),
    ),
}
