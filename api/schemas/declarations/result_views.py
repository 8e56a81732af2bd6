"""The JSON Schemas of answers about queues, accounts, records and notices, by name."""

from __future__ import annotations

from collections.abc import Mapping

from api.schemas.declarations.views import WARNING_CODES_TEXT
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
)
from workflow.vocabulary import (
    HOURS_CHANGED,
    WARNINGS,
    Category,
    CauseKind,
    EvidenceKind,
    Outcome,
    RecordEvent,
    RecordOutcome,
    State,
    Subject,
)

_BY_SUBJECT = record("Hours by subject", public=HOURS, professional=HOURS)
_TOTALS = record("Hours by subject, and both", public=HOURS, professional=HOURS, total=HOURS)

RESULT_VIEWS: Mapping[str, JsonSchema] = {
    "WorkItem": record(
        "A declaration that waits for review, or for a spot check",
        id=ID,
        version=WHOLE,
        state=one_of((State.SUBMITTED, State.UNIT_REVIEW, State.APPROVED, State.SYNCED)),
        state_text=WORDS,
        person_id=ID,
        person_name=TEXT,
        category=one_of(Category),
        category_text=WORDS,
        item={**ANY_OBJECT, "description": "The declared facts, as they were sent"},
        revision={**WHOLE, "description": "How often it was submitted"},
        claimed_hours=nullable(HOURS),
        forecast_outcome=nullable(one_of(Outcome)),
        forecast_outcome_text=nullable(WORDS),
        forecast_by_year=nullable({**ANY_OBJECT, "description": "Hours by year and subject"}),
        evidence_count=WHOLE,
        evidence_kinds={**list_of(one_of(EvidenceKind)), "description": "Each kind once"},
        warning_codes={**list_of(one_of(WARNINGS)), "description": "What the reviewer should look at"},
        warning_codes_text=WARNING_CODES_TEXT,
        body_id=ID,
        body_name=nullable(TEXT),
        assignee_id=nullable(ID),
        assignee_name=nullable(TEXT),
        step=WHOLE,
        due_on=nullable(DATE),
        overdue=FLAG,
        submitted_at=nullable(INSTANT),
        stuck=nullable(
            record(
                "Why nobody can review it: no reviewer other than the applicant is in office at the body, the"
                " body is closed, or whoever claimed it may no longer review it (then `claim` takes it over)",
                code=one_of(("NO_REVIEWER", "BODY_CLOSED", "HOLDER_LEFT")),
                text=WORDS,
            )
        ),
        spot_check={
            **FLAG,
            "description": "Drawn for a spot check by the bureau after approval; always false for one's own",
        },
    ),
    "Checklist": record(
        "What a reviewer goes by",
        points=list_of(
            record(
                "A point to be checked",
                text=WORDS,
                clause=TEXT,
                about={**TEXT, "description": "The fact that it is about, or `evidence`"},
                met={"type": ["boolean", "null"], "description": "null: a person has to look"},
            )
        ),
        years=list_of(
            record(
                "The hours of a year before the decision, and after an approval",
                year=WHOLE,
                required=_BY_SUBJECT,
                before=_BY_SUBJECT,
                after=_BY_SUBJECT,
            )
        ),
    ),
    "Receipt": record(
        "What was submitted and when, sealed with a key of the record",
        declaration_id=ID,
        number={**TEXT, "description": "Of the receipt: the declaration and the number of its submission"},
        submission={**WHOLE, "description": "1: the first"},
        submitted_at=INSTANT,
        category_text=WORDS,
        digest={**TEXT, "description": "SHA-256 of facts and evidence, as the history keeps it"},
        hash={**TEXT, "description": "Of the history row"},
        edition=nullable(TEXT),
        person_name=TEXT,
        body_name=nullable(TEXT),
        forecast=nullable(
            {
                "type": "object",
                "additionalProperties": _BY_SUBJECT,
                "description": "Year -> hours that were forecast; null: they were taken back since then",
            }
        ),
        token={**TEXT, "description": "For `/verify/<token>`, which anybody may ask"},
    ),
    "Account": record(
        "The hours of one person in one year",
        person_id=ID,
        year=WHOLE,
        edition=TEXT,
        version=WHOLE,
        recognised=_TOTALS,
        required=_BY_SUBJECT,
        short=_BY_SUBJECT,
        off_months=WHOLE,
        compliant=FLAG,
        study_closes_on=DATE,
        days_left=record(
            "Days until study closes",
            calendar=WHOLE,
            working=nullable({**WHOLE, "description": "null: the working-day calendar is not loaded"}),
        ),
        updated_at=nullable(INSTANT),
    ),
    "LedgerEntry": record(
        "What was added to an account, or taken off; never changed",
        position=WHOLE,
        year=WHOLE,
        source_type=one_of(("declaration", "study_record")),
        source_type_text=WORDS,
        source_id=ID,
        revision=WHOLE,
        public=HOURS,
        professional=HOURS,
        cause=TEXT,
        cause_text=WORDS,
        cause_id=nullable(ID),
        edition=TEXT,
        at=INSTANT,
    ),
    "StudyRecord": record(
        "A record of the city platform",
        id=ID,
        person_id=ID,
        source_id=TEXT,
        subject=one_of(Subject),
        subject_text=WORDS,
        topic=nullable(TEXT),
        hours=HOURS,
        completed_at=INSTANT,
        exam_passed_at=nullable(INSTANT),
        certificate_number=nullable(TEXT),
        filing_number=nullable(TEXT),
        outcome=one_of(RecordOutcome),
        outcome_text=WORDS,
        code=nullable(TEXT),
        code_text=nullable(WORDS),
        recognised=nullable({**ANY_OBJECT, "description": "Hours by year and subject"}),
        release=nullable(
            {
                **ANY_OBJECT,
                "description": "`codes` of which it was released, the `topic` it counts as, `by`, `at`",
            }
        ),
        received_at=INSTANT,
    ),
    "StudyRecordChange": record(
        "What became of a record, and what is recorded since then",
        optional=("cause",),
        record_id=ID,
        sequence={**WHOLE, "description": "1, 2, … of the record"},
        source_id=TEXT,
        event=one_of(
            (*RecordEvent, HOURS_CHANGED), f"`{HOURS_CHANGED}`: something else changed what it counts for"
        ),
        person_id=ID,
        actor_id=ID,
        at=INSTANT,
        subject=one_of(Subject),
        topic=nullable(TEXT),
        hours=HOURS,
        completed_at=INSTANT,
        exam_passed_at=nullable(INSTANT),
        certificate_number=nullable(TEXT),
        filing_number=nullable(TEXT),
        release=nullable(ANY_OBJECT),
        outcome=one_of(RecordOutcome),
        code=nullable(TEXT),
        hours_before={**ANY_OBJECT, "description": "Recognised until then, by year and subject"},
        hours_after={**ANY_OBJECT, "description": "Recognised from then on, by year and subject"},
        cause=record("What caused it", kind=one_of(CauseKind), id=TEXT),
    ),
    "StudyRecordResult": record(
        "What became of one row",
        optional=("outcome", "code", "detail", "text", "errors", "public", "professional"),
        source_id=nullable({**TEXT, "description": "null: of a refused row that names none"}),
        status=one_of(("received", "updated", "moved", "unchanged", "refused")),
        outcome=one_of(RecordOutcome),
        code=nullable(TEXT),
        detail=TEXT,
        text=WORDS,
        errors=list_of(
            record(
                "A fault of the row", pointer={**TEXT, "description": "Into the row"}, code=TEXT, text=WORDS
            )
        ),
        public=HOURS,
        professional=HOURS,
    ),
    "TitleRecord": record(
        "What the title system was told",
        id=ID,
        key=TEXT,
        kind=one_of(
            ("entry", "correction", "withdrawal", "adjustment", "override"),
            "`override`: a paper proof that a provincial department specially demands, with its document",
        ),
        kind_text=WORDS,
        person_id=ID,
        year=WHOLE,
        source_id=ID,
        payload=ANY_OBJECT,
        recorded_at=INSTANT,
    ),
    "Notice": record(
        "What somebody was told",
        id=ID,
        kind=TEXT,
        person_id=nullable(ID),
        organization_id=nullable(ID),
        declaration_id=nullable(ID),
        texts=WORDS,
        created_at=INSTANT,
        read_at=nullable(INSTANT),
    ),
}
