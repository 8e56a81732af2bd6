"""The shapes of campaigns, their items, and what the person is asked for."""

from __future__ import annotations

from api.schemas.elements.json_schema import (
    DATE,
    FLAG,
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
from workflow.vocabulary import Category, CheckOutcome, CheckStanding, EvidenceKind, State

_SHA256: JsonSchema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_SIZE = record("How much was asked for", optional=("count", "percent"), count=WHOLE, percent=WHOLE)
_FILTERS = record(
    "What was drawn from, beside the year",
    optional=("category", "body_id", "region", "state"),
    category=one_of(Category),
    body_id=ID,
    region=TEXT,
    state=one_of((State.APPROVED, State.SYNCED)),
)
PREVIEW = record(
    "What a draw would find; nothing was drawn", population=WHOLE, drawn=WHOLE, due_on=nullable(DATE)
)
_PIECE = record(
    "A file that was given",
    id=ID,
    kind=one_of(EvidenceKind),
    kind_text=WORDS,
    filename=TEXT,
    media_type=TEXT,
    size=WHOLE,
    pages=nullable(WHOLE),
    sha256=_SHA256,
    uploaded_at=INSTANT,
)
_REQUEST: dict[str, JsonSchema] = {
    "id": ID,
    "kind": one_of(EvidenceKind),
    "kind_text": WORDS,
    "why": TEXT,
    "due_on": nullable(DATE),
    "overdue": {**FLAG, "description": "Its day is over, and nothing was given"},
    "asked_at": INSTANT,
    "asked_by_name": nullable({**TEXT, "description": "null for the person themselves"}),
    "pieces": list_of(ref("AnswerToSpotCheck")),
}

SPOT_CHECK_VIEWS: dict[str, JsonSchema] = {
    "AnswerToSpotCheck": _PIECE,
    "RequestOfSpotCheck": record("A piece of evidence that was asked for", **_REQUEST),
    "RequestOfDeclaration": record(
        "A piece of evidence that a spot check of a declaration asks for",
        **_REQUEST,
        campaign_id=ID,
        number=WHOLE,
        wanted={**FLAG, "description": "Something can be given for it still"},
    ),
    "SpotCheckCampaign": record(
        "A draw, with all that is needed to draw it anew (docs/spot-checks.md)",
        id=ID,
        version=WHOLE,
        number={**WHOLE, "description": "1, 2, 3, …: each draw that was ever made has one"},
        name=TEXT,
        purpose=nullable(TEXT),
        year=WHOLE,
        filters=_FILTERS,
        body_name=nullable(TEXT),
        size=_SIZE,
        method={**TEXT, "description": "How seed and ids make the draw"},
        population={**WHOLE, "description": "How many declarations it was drawn from"},
        population_digest={**_SHA256, "description": "SHA-256 of their ids in order, each with a line end"},
        population_at={**INSTANT, "description": "When it was fixed what is drawn from: before the seed"},
        seed={**_SHA256, "description": "Taken from the system's random source after that"},
        drawn=WHOLE,
        left={**WHOLE, "description": "How many have no outcome yet"},
        due_on=nullable(DATE),
        overdue=FLAG,
        status=one_of(("open", "closed")),
        status_text=WORDS,
        created_by=ID,
        created_by_name=nullable(TEXT),
        created_at=INSTANT,
        closed_by=nullable(ID),
        closed_by_name=nullable(TEXT),
        closed_at=nullable(INSTANT),
    ),
    "SpotCheckItem": record(
        "A declaration that was drawn, and what came of it",
        id=ID,
        version=WHOLE,
        position={**WHOLE, "description": "In the order of the draw"},
        draw={**_SHA256, "description": "By which it was drawn: SHA-256 of seed, colon and id"},
        declaration_id=ID,
        person_id=ID,
        person_name=TEXT,
        category=one_of(Category),
        category_text=WORDS,
        state=one_of(State),
        state_text=WORDS,
        body_id=nullable(ID),
        body_name=nullable(TEXT),
        standing=one_of(CheckStanding, "`lapsed`: it is not approved any more, and has no outcome"),
        standing_text=WORDS,
        overdue={**FLAG, "description": "The campaign's day is over, or that of evidence that is not there"},
        outcome=nullable(one_of(CheckOutcome)),
        outcome_text=nullable(WORDS),
        remark=nullable(TEXT),
        decided_by=nullable(ID),
        decided_by_name=nullable(TEXT),
        decided_at=nullable(INSTANT),
        requests=list_of(ref("RequestOfSpotCheck")),
    ),
}
