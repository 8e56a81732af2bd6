"""The shapes of long operations, one for each kind, and of the reports of some kinds."""

from __future__ import annotations

from collections.abc import Mapping

from api.schemas.editions.publishing import IMPACT, counts_by_class
from api.schemas.editions.replay import REPLAY_REPORT
from api.schemas.elements.json_schema import (
    FLAG,
    ID,
    INSTANT,
    NAMES,
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
from api.schemas.elements.lists import MOST_RESULTS
from workflow.background.kinds import QUEUE_ACTIONS, STUDY_RECORDS
from workflow.commands.editions.impact import IMPACT as IMPACT_WALK
from workflow.commands.editions.moves import MOVES
from workflow.commands.editions.replay import REPLAY
from workflow.commands.editions.rollback import ROLLBACK
from workflow.trials.move_codes import MoveCode
from workflow.trials.move_plan import EVERYBODY, InFlight

_STATUSES = ("pending", "running", "done", "cancelled", "failed")
_NOTHING: JsonSchema = {"type": "null"}
_EITHER = one_of(("keep", "move"))
_MOST_EXAMPLES = 20


def _operation(kind: str, description: str, results: JsonSchema, report: JsonSchema) -> JsonSchema:
    return record(
        description,
        optional=("failure_text",),
        id=ID,
        kind=one_of((kind,)),
        kind_text=WORDS,
        status=one_of(_STATUSES),
        status_text=WORDS,
        total={
            **WHOLE,
            "description": "Number of items when it was accepted, or when it began: until then, moves,"
            " rollbacks, replays and impacts count up to 1,000",
        },
        done={**WHOLE, "description": "Items that were worked on, whatever the result"},
        failed={
            **WHOLE,
            "description": "Of these, refused, or changed by somebody else just then",
        },
        cancel_requested=FLAG,
        results=results,
        next_cursor={
            **nullable(TEXT),
            "description": "Leads to the results that follow; null: there are no others by now",
        },
        report=report,
        failure={**nullable(TEXT), "description": "The code of the refusal that ended it"},
        failure_text={**WORDS, "description": "Why it failed, in words"},
        created_at=INSTANT,
        finished_at=nullable(INSTANT),
    )


def _operation_on_sent_items(kind: str, description: str, result: JsonSchema) -> JsonSchema:
    """Return the shape of an operation whose items were sent: a result for each item done, no report."""
    results = {
        **list_of(result),
        "maxItems": MOST_RESULTS,
        "description": "One result for each item, in their order: the part that was asked for",
    }
    return _operation(kind, description, results, _NOTHING)


def _operation_on_database(kind: str, description: str, report: JsonSchema) -> JsonSchema:
    """Return the shape of an operation that finds its items as it runs: a growing report, no results."""
    results = {"type": "array", "maxItems": 0, "description": "Always empty; see the report"}
    return _operation(kind, description, results, report)


_ACTED = record(
    "What became of one work item",
    optional=("code", "detail", "text", "guards"),
    id=ID,
    status=one_of(("done", "refused")),
    code=TEXT,
    detail=TEXT,
    text=WORDS,
    guards=list_of(ref("Guard")),
)

_PLAN = record(
    "What was chosen for work in flight",
    moves=record("By class", **{each.value: _EITHER for each in InFlight}),
    accounts=_EITHER,
    canary_percent={**WHOLE, "minimum": 1, "maximum": EVERYBODY},
)
MOVES_REPORT = record(
    "What was moved to the edition so far",
    optional=("names",),
    names=NAMES,
    edition=TEXT,
    plan=_PLAN,
    moved=counts_by_class("Declarations moved, by class"),
    kept=counts_by_class("Declarations that keep their edition, as was chosen, by class"),
    outside_share={**WHOLE, "description": "Declarations at bodies that the share does not reach"},
    released={**WHOLE, "description": "Claims that ended, because other bodies review now"},
    changed_meanwhile={
        **WHOLE,
        "description": "Decided, claimed or changed at that moment: as it is, until the next walk",
    },
    accounts_moved=WHOLE,
    title_records={**WHOLE, "description": "Told to the title system, because an account moved"},
)

_SUBJECT: JsonSchema = {
    "anyOf": [
        record("A declaration", declaration_id=ID),
        record("An account", person_id=ID, year=WHOLE),
    ]
}
_LISTED = record(
    "How many, why in words, and the first of them",
    count=WHOLE,
    text=WORDS,
    examples={**list_of(_SUBJECT), "maxItems": _MOST_EXAMPLES},
)


def _by_code(description: str) -> JsonSchema:
    return record(description, optional=list(MoveCode), **{code.value: _LISTED for code in MoveCode})


ROLLBACK_REPORT = record(
    "What was moved back so far, and what could not be",
    optional=("names",),
    names=NAMES,
    edition=TEXT,
    declarations_undone=WHOLE,
    accounts_undone=WHOLE,
    title_records={**WHOLE, "description": "Told to the title system, because an account moved"},
    changed_meanwhile={
        **WHOLE,
        "description": "Changed at that moment: as it is, until it is rolled back again",
    },
    not_undone=_by_code("By code: what stays as it is, because somebody has done something since"),
    left_over=_by_code("By code: what was undone but for something"),
)

# kind -> (its name in the document, its shape)
_KINDS: Mapping[str, tuple[str, JsonSchema]] = {
    STUDY_RECORDS: (
        "StudyRecordsOperation",
        _operation_on_sent_items(
            STUDY_RECORDS, "Records of the city platform taken in", ref("StudyRecordResult")
        ),
    ),
    QUEUE_ACTIONS: (
        "QueueActionsOperation",
        _operation_on_sent_items(QUEUE_ACTIONS, "An event taken for many work items", _ACTED),
    ),
    REPLAY.name: (
        "ReplayOperation",
        _operation_on_database(
            REPLAY.name, "An edition replayed over what was declared", ref("ReplayReport")
        ),
    ),
    IMPACT_WALK.name: (
        "ImpactOperation",
        _operation_on_database(
            IMPACT_WALK.name, "Work in flight put in classes, nothing written", ref("ImpactReport")
        ),
    ),
    MOVES.name: (
        "MovesOperation",
        _operation_on_database(MOVES.name, "Work in flight moved to an edition", ref("MovesReport")),
    ),
    ROLLBACK.name: (
        "RollbackOperation",
        _operation_on_database(
            ROLLBACK.name, "What was moved to an edition moved back", ref("RollbackReport")
        ),
    ),
}

OPERATION_VIEWS: Mapping[str, JsonSchema] = {
    "Operation": {
        "description": "Work on many items, in the background; `kind` says which of these it is",
        "oneOf": [ref(name) for name, _ in _KINDS.values()],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {kind: ref(name)["$ref"] for kind, (name, _) in _KINDS.items()},
        },
    },
    **dict(_KINDS.values()),
    "ReplayReport": REPLAY_REPORT,
    "ImpactReport": IMPACT,
    "MovesReport": MOVES_REPORT,
    "RollbackReport": ROLLBACK_REPORT,
}
