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
from workflow.vocabulary import (
    EDITION_MOVED,
    EVIDENCE_ASKED,
    EVIDENCE_GIVEN,
    HOURS_CHANGED,
    MERGE_UNDONE,
    PERSON_MERGED,
    SPOT_CHECKED,
    STATE_KEEPING,
    WARNINGS,
    Category,
    CauseKind,
    CheckOutcome,
    Code,
    Event,
    EvidenceKind,
    Outcome,
    State,
)

STATE = one_of(State)
TRIMS_TEXT = {
    "type": "object",
    "additionalProperties": WORDS,
    "description": "What the codes of the trims say, by code",
}
_WARNED = ("warning_codes", "warning_codes_text")
WARNING_CODES_TEXT = {
    "type": "object",
    "additionalProperties": WORDS,
    "description": "What the codes of the warnings say, by code",
}
TRIM = record(
    "Hours that a cap or a reviewer took",
    optional=("date", "bucket", "cap", "reason_code", "comment"),
    hours=HOURS,
    code=one_of(Code),
    clause=TEXT,
    date=DATE,
    bucket=TEXT,
    cap=HOURS,
    reason_code=nullable({**TEXT, "description": "Of REVIEWER_CUT"}),
    comment=nullable({**TEXT, "description": "Of REVIEWER_CUT"}),
)
GUARD = record(
    "One failed guard, with its clause of the notice",
    code=TEXT,
    clause=TEXT,
    missing=list_of(TEXT),
    needs={**list_of(list_of(TEXT)), "description": "What is missing: one of each of these lists"},
    pointer=TEXT,
    text=WORDS,
)

_BY_YEAR: JsonSchema = {
    "type": "object",
    "additionalProperties": record("Hours by subject", public=HOURS, professional=HOURS),
}
_WARNINGS = {
    **list_of(ref("Warning")),
    "description": "What the reviewer should look at; who declares sees what is about their own items",
}

VIEWS: Mapping[str, JsonSchema] = {
    "Guard": GUARD,
    "Warning": record(
        "Something that blocks nothing, and that an approval must acknowledge by its code",
        code=one_of(WARNINGS),
        clause=TEXT,
        refs={
            **list_of(TEXT),
            "description": "The declarations that it is about, as far as one may read them",
        },
        count={**WHOLE, "description": "How many declarations it is about"},
        text=WORDS,
    ),
    "Evidence": record(
        "A file that was attached",
        id=ID,
        kind=one_of(EvidenceKind),
        kind_text=WORDS,
        filename=TEXT,
        media_type=TEXT,
        size={**WHOLE, "description": "bytes"},
        pages=nullable(
            {**WHOLE, "description": "How many pages it has; null for a file of before this was kept"}
        ),
        sha256=TEXT,
        uploaded_at=INSTANT,
    ),
    "Declaration": record(
        "One item declared by one person, and where its review is",
        optional=("person_former_names", "assignee_name"),
        id=ID,
        version={**WHOLE, "description": "Also the ETag"},
        state=STATE,
        state_text=WORDS,
        person_id=ID,
        person_former_names={
            **list_of(record("A name from before, the latest first", name=TEXT, until=INSTANT)),
            "description": "Of one declaration, if there are any, to its reviewers: evidence may bear them",
        },
        person_name=TEXT,
        category=one_of(Category),
        category_text=WORDS,
        item={**ANY_OBJECT, "description": "The declared facts, as they were sent"},
        attested={**FLAG, "description": "As true (四(二)), with the item and evidence that it has now"},
        attested_by=nullable({**ID, "description": "Who attested; null also for an attestation of before"}),
        attested_at=nullable(INSTANT),
        revision={**WHOLE, "description": "How often it was submitted: 0 for a draft that never was"},
        evidence=list_of(ref("Evidence")),
        claimed_hours=nullable(HOURS),
        granted_hours=nullable(
            {**HOURS, "description": "The most that the reviewer recognises, below the claim"}
        ),
        forecast=nullable({**ANY_OBJECT, "description": "Assessment of the item at submission"}),
        recognised=nullable(
            {**ANY_OBJECT, "description": "What the ledger holds for it, by year and subject"}
        ),
        trims=nullable(
            {
                **list_of(TRIM),
                "description": "What caps and reviewers took of a decided item; null: undecided",
            }
        ),
        trims_text=nullable(TRIMS_TEXT),
        outcome=nullable(one_of(Outcome, "What was decided; null: nothing yet. The forecast has its own")),
        outcome_text=nullable(WORDS),
        warnings=_WARNINGS,
        edition=nullable(TEXT),
        body_id=nullable({**ID, "description": "The reviewing body"}),
        body_name=nullable(TEXT),
        assignee_id=nullable({**ID, "description": "Who has claimed it"}),
        assignee_name=nullable(
            {**TEXT, "description": "null to its applicant; not in the answer to an action of somebody else"}
        ),
        route=nullable(
            {
                **ANY_OBJECT,
                "description": "`spot_check`: drawn for the bureau to look at again once it is approved; only"
                " reviewers, administrators and the bureau see it; `to` may be `parent` or `bureau`, and"
                " `instead` names whoever takes the place of each step's reviewers;"
                " `decided`: the steps before, `by` whom;"
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
        optional=("from_state", "from_state_text", "forecast"),
        event=one_of(Event),
        event_text=WORDS,
        from_state=STATE,
        from_state_text=WORDS,
        to_state=nullable(STATE),
        to_state_text=nullable(WORDS),
        allowed=FLAG,
        permitted_to={**list_of(TEXT), "description": "Statements, one of which must be true of the actor"},
        obstacle=nullable(
            record(
                "Not permitted, wrong state, or claimed by somebody else", code=TEXT, detail=TEXT, text=WORDS
            )
        ),
        guards=list_of(ref("Guard")),
        consequences={
            **list_of(record("What can't be taken back", code=TEXT, text=WORDS)),
            "description": "WINDOW_OVER, DEADLINE_MISSED, ROUTE_CHANGES, REJECTION_FINAL, APPEAL_ONCE",
        },
        warnings=_WARNINGS,
        forecast=nullable({**ANY_OBJECT, "description": "Of a dry run: the item's assessment"}),
    ),
    "HistoryRow": record(
        "One transition: who, when, from, to, why; chained by hash to the one before",
        optional=(
            "taken_over_from",
            "acknowledged",
            "hours_before",
            "hours_after",
            "cause",
            "spot_check",
            "requirement_before",
            "requirement_after",
            "merge",
            "final",
            "attested_by",
            "attested_as",
            "hours_claimed",
            "hours_recognised",
            "trims",
        ),
        sequence=WHOLE,
        event=one_of(
            (*Event, *STATE_KEEPING),
            f"State unchanged: `{EDITION_MOVED}` (to another edition), `{SPOT_CHECKED}` (by the bureau),"
            f" `{EVIDENCE_ASKED}`, `{EVIDENCE_GIVEN}` (for a spot check),"
            f" `{HOURS_CHANGED}` (the hours of a decided declaration, by something else),"
            f" `{PERSON_MERGED}` and `{MERGE_UNDONE}` (it is another person's from now on)",
        ),
        event_text=WORDS,
        from_state=STATE,
        from_state_text=WORDS,
        taken_over_from={**ID, "description": "Of a `claim`: who held it and may no longer review it"},
        to_state=STATE,
        to_state_text=WORDS,
        actor_id=ID,
        actor_name=nullable(
            {
                **TEXT,
                "description": "null: of somebody else, where the reader is the applicant, or of the program",
            }
        ),
        actor_role_text=nullable({**WORDS, "description": "The role in which they acted"}),
        actor_body_name=nullable({**TEXT, "description": "The body for which they reviewed or administered"}),
        at=INSTANT,
        reason_code=nullable(TEXT),
        reason_text=nullable({**WORDS, "description": "null: the edition has no words for this code"}),
        comment=nullable(TEXT),
        acknowledged={
            **list_of(one_of(WARNINGS)),
            "description": "Of an approval: the warnings that were looked into",
        },
        final={**FLAG, "description": "Of a rejection, a revocation and the withdrawal of an appeal"},
        attested_by={**ID, "description": "Of a submission: whose attestation it rests on"},
        attested_as=one_of(("person", "key"), "`key`: a key attested for the person"),
        hours_claimed={**HOURS, "description": "Of an approval that recognises less"},
        hours_recognised=HOURS,
        trims=list_of(one_of(Code, "Why an approval recognises less")),
        hours_before={**_BY_YEAR, "description": f"Of `{HOURS_CHANGED}`: recognised until then, by year"},
        hours_after={**_BY_YEAR, "description": f"Of `{HOURS_CHANGED}`: recognised from then on, by year"},
        cause=record(
            f"What caused `{HOURS_CHANGED}`: a record of the city platform, a declaration, an edition."
            " `requirement`: what the years of a special circumstance require has changed",
            kind=one_of(CauseKind),
            id=TEXT,
        ),
        spot_check=record(
            "Of a campaign of spot checks: which item of it, and what was asked for, given or found",
            optional=("request_id", "kind", "due_on", "sha256", "outcome", "asked"),
            campaign_id=ID,
            number=WHOLE,
            item_id=ID,
            request_id=ID,
            kind=one_of(EvidenceKind),
            due_on=DATE,
            sha256=TEXT,
            outcome=one_of(CheckOutcome),
            asked={**WHOLE, "description": "How many pieces of evidence were asked for"},
        ),
        merge=record(
            f"Of `{PERSON_MERGED}` and `{MERGE_UNDONE}`: whose it was, and whose it is now",
            id=ID,
            from_person_id=ID,
            to_person_id=ID,
        ),
        requirement_before={**ANY_OBJECT, "description": "Required until then, by year"},
        requirement_after={**ANY_OBJECT, "description": "Required from then on, by year"},
        body_id=nullable(ID),
        body_name=nullable(TEXT),
        edition_id=nullable(TEXT),
        evidence_digest=TEXT,
        previous_hash=TEXT,
        hash={
            **TEXT,
            "description": "SHA-256 over row and hash before; docs/record.md tells how to recompute it",
        },
    ),
    "BatchResult": record(
        "What became of one work item",
        optional=("code", "detail", "text", "guards", "declaration", "claims", "hours", *_WARNED),
        id=ID,
        status=one_of(("done", "refused", "allowed"), "`allowed`: of a dry run"),
        claims={**FLAG, "description": "Of a dry run: it would be claimed first"},
        hours={**ANY_OBJECT, "description": "Of a dry run: what an approval would recognise, by year"},
        warning_codes={
            **list_of(one_of(WARNINGS)),
            "description": "Of a dry run: what the reviewer should look at",
        },
        warning_codes_text=WARNING_CODES_TEXT,
        code=TEXT,
        detail=TEXT,
        text=WORDS,
        guards=list_of(ref("Guard")),
        declaration=ref("Declaration"),
    ),
}
