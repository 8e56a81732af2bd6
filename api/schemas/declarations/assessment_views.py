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
from workflow.vocabulary import Category, Code, Outcome, RecordOutcome, TitleResult

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

_ROOM_LEFT = {
    "cap": {**nullable(HOURS), "description": "null: none by the category itself"},
    "left": {**nullable(HOURS), "description": "What may still be recognised; null: without a cap"},
}
_OTHER_CAP = record(
    "A cap that holds instead for what is done on these days (R23)",
    document=TEXT,
    clause=TEXT,
    **{"from": DATE, "to": DATE},
    when={
        "type": "object",
        "additionalProperties": {"type": "array"},
        "description": "Column -> values: what it means; empty: everything of the category",
    },
    **_ROOM_LEFT,
)
_OUTLOOK = record(
    "What a year would come to with what is in review and planned; nothing of it is recognised yet",
    in_review={**_BY_SUBJECT, "description": "What waits for review would bring"},
    planned={**_BY_SUBJECT, "description": "The newest 50 drafts would bring, taken as proven"},
    forecasts={
        "type": "object",
        "additionalProperties": _ITEM,
        "description": "Declaration in review, or draft -> what it comes to; empty for units",
    },
    room=list_of(
        record(
            "What a category may still bring in the year",
            category=one_of(Category),
            category_text=WORDS,
            clause=TEXT,
            used={**HOURS, "description": "By all categories that share the cap"},
            overrides=list_of(_OTHER_CAP),
            **_ROOM_LEFT,
        )
    ),
    requirement=record(
        "What a whole year asks for", clause=TEXT, public=HOURS, professional=HOURS, edition=TEXT
    ),
    guides=list_of(
        record(
            "A study guide",
            optional=("url",),
            industry=TEXT,
            title=TEXT,
            document=TEXT,
            url=TEXT,
        )
    ),
    trial={**nullable(_ITEM), "description": "What the tried item would add; null: none was tried"},
)

ASSESSMENT_VIEWS: Mapping[str, JsonSchema] = {
    "Outlook": _OUTLOOK,
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
