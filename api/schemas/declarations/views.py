"""The JSON Schemas of answers about declarations, by their names in the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping

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
    JsonSchema,
    list_of,
    nullable,
    one_of,
    record,
    ref,
)
from workflow.vocabulary import EDITION_MOVED, SPOT_CHECKED, Category, Event, EvidenceKind, Outcome, State

STATE = one_of(State)
GUARD = record(
    "One failed guard, with its clause of the notice",
    code=TEXT,
    clause=TEXT,
    missing=list_of(TEXT),
    pointer=TEXT,
    text=WORDS,
)

VIEWS: Mapping[str, JsonSchema] = {
    "Guard": GUARD,
    "Evidence": record(
        "A file that was attached",
        id=ID,
        kind=one_of(EvidenceKind),
        filename=TEXT,
        media_type=TEXT,
        size={**WHOLE, "description": "bytes"},
        sha256=TEXT,
        uploaded_at=INSTANT,
    ),
    "Declaration": record(
        "One item declared by one person, and where its review is",
        id=ID,
        version={**WHOLE, "description": "Also the ETag"},
        state=STATE,
        person_id=ID,
        person_name=TEXT,
        category=one_of(Category),
        item={**ANY_OBJECT, "description": "The declared facts, as they were sent"},
        attested=FLAG,
        evidence=list_of(ref("Evidence")),
        claimed_hours=nullable(HOURS),
        granted_hours=nullable({**HOURS, "description": "The reviewer's ceiling below the claim"}),
        forecast=nullable({**ANY_OBJECT, "description": "Assessment of the item at submission"}),
        recognised=nullable(
            {**ANY_OBJECT, "description": "What the ledger holds for it, by year and subject"}
        ),
        outcome=nullable(one_of(Outcome)),
        edition=nullable(TEXT),
        body_id=nullable({**ID, "description": "The reviewing body"}),
        body_name=nullable(TEXT),
        assignee_id=nullable(ID),
        route=nullable(
            {
                **ANY_OBJECT,
                "description": "`spot_check`: drawn for the bureau to look at again once it is approved;"
                " `spot_checked_at`, `spot_checked_by`: it has",
            }
        ),
        step=WHOLE,
        final=FLAG,
        due_on=nullable(DATE),
        submitted_at=nullable(INSTANT),
        created_at=INSTANT,
        updated_at=INSTANT,
    ),
    "Verdict": record(
        "Whether an event can happen now, and every reason why not",
        optional=("from_state", "forecast"),
        event=one_of(Event),
        from_state=STATE,
        to_state=nullable(STATE),
        allowed=FLAG,
        permitted_to={**list_of(TEXT), "description": "Statements, one of which must be true of the actor"},
        obstacle=nullable(
            record("Not yours, wrong state, or claimed by another", code=TEXT, detail=TEXT, text=WORDS)
        ),
        guards=list_of(ref("Guard")),
        forecast=nullable({**ANY_OBJECT, "description": "Of a dry run: the item's assessment"}),
    ),
    "HistoryRow": record(
        "One transition: who, when, from, to, why; chained by hash to the one before",
        sequence=WHOLE,
        event=one_of(
            (*Event, EDITION_MOVED, SPOT_CHECKED),
            f"State unchanged: `{EDITION_MOVED}` (to another edition), `{SPOT_CHECKED}` (by the bureau)",
        ),
        from_state=STATE,
        to_state=STATE,
        actor_id=ID,
        at=INSTANT,
        reason_code=nullable(TEXT),
        comment=nullable(TEXT),
        body_id=nullable(ID),
        edition_id=nullable(TEXT),
        evidence_digest=TEXT,
        previous_hash=TEXT,
        hash=TEXT,
    ),
    "BatchResult": record(
        "What became of one work item",
        optional=("code", "detail", "text", "guards", "declaration"),
        id=ID,
        status=one_of(("done", "refused", "allowed"), "`allowed`: of a dry run"),
        code=TEXT,
        detail=TEXT,
        text=WORDS,
        guards=list_of(ref("Guard")),
        declaration=ref("Declaration"),
    ),
}
