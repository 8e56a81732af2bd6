"""The shapes of the use of a decision table: hits, refusals, overrides, and the reviewers' load."""

from __future__ import annotations

from api.schemas.elements.civil import CivilDay
from api.schemas.elements.json_schema import (
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
from api.schemas.elements.lists import Query
from workflow.vocabulary import DECIDING, Category, Event, Mode


class UsagePeriod(Query):
    """The first and the last day to sum up, both included. A day that is left out sets no limit."""

    first = CivilDay(data_key="from", metadata={"description": "First day; from the beginning unless told"})
    last = CivilDay(data_key="to", metadata={"description": "Last day; to now unless told"})


_COUNTS: JsonSchema = {"type": "object", "additionalProperties": WHOLE}
_AGES = record("Whole days since submission", median=WHOLE, p90=WHOLE, oldest=WHOLE)
_LOAD: dict[str, JsonSchema] = {
    "open": {**WHOLE, "description": "Waiting or claimed now"},
    "overdue": {**WHOLE, "description": "Of these, past their due date"},
    "oldest_at": nullable(INSTANT),
    "age_days": nullable(_AGES),
    "decided": record(
        "Decisions in the period, or in the last 30 days where its first day is not told",
        **{event.value: WHOLE for event in sorted(DECIDING)},
    ),
    "decided_lately": {**WHOLE, "description": "Of these, in the last 7 days"},
}
_REVIEWER = record(
    "Work that a reviewer has claimed or decided", principal_id=ID, name=nullable(TEXT), **_LOAD
)
_ROW = record(
    "A row of the routes",
    row=TEXT,
    mode=one_of(Mode),
    mode_text=WORDS,
    hits={**WHOLE, "description": "Submissions, and declarations moved here, that it routed in the period"},
    would_have_hit={**WHOLE, "description": "Of a watched row: what it would have decided"},
    last_hit_on={**nullable(DATE), "description": "Also under the editions in whose place this one came"},
    last_hit_under={**nullable(TEXT), "description": "The edition of that hit"},
    dead={**FLAG, "description": "Never hit under this edition"},
    died={
        **FLAG,
        "description": "Hit before, under this edition or one in whose place it came, and not since `from`"
        " (the last 30 days unless told)",
    },
)
_REFUSAL = record(
    "Executions that a guard refused in the period; dry runs don't count",
    event=one_of(Event),
    event_text=WORDS,
    code=TEXT,
    text=WORDS,
    count=WHOLE,
    last_on=DATE,
    by_category=_COUNTS,
    by_row={**_COUNTS, "description": "By the row of the routes that was hit, where one was looked for"},
)
_USES: dict[str, JsonSchema] = {
    "uses": {**WHOLE, "description": "Declarations in review or recognised that it was applied to"},
    "recognised_hours": {**HOURS, "description": "Credit hours that these are recognised at by now"},
}
OVERRIDE = record(
    "A national or provincial rule that replaces hours, cap or both (R23)",
    id={**TEXT, "description": "As it is stated, else the number of its document"},
    category=one_of(Category),
    clause=TEXT,
    clause_text=WORDS,
    document=TEXT,
    **{"from": DATE, "to": DATE},
    when={
        "type": "object",
        "additionalProperties": {"type": "array"},
        "description": "Column -> values: whom and what it means; empty: everybody and everything",
    },
    hours_per_item={**nullable(HOURS), "description": "null: as the category says"},
    annual_cap={**nullable(HOURS), "description": "null: as the category says"},
    applies_today={**FLAG, "description": "The edition is in force, and today lies between the dates"},
    **_USES,
    changed=nullable(
        record("Who wrote the row last (null: it is shipped)", actor_id=ID, actor_name=TEXT, at=INSTANT)
    ),
)
USAGE = record(
    "How a table of routes is used",
    edition=TEXT,
    **{"from": nullable(DATE), "to": nullable(DATE)},
    counted_until=nullable({**INSTANT, "description": "What happened later is still to be counted"}),
    submissions={**WHOLE, "description": "Under this edition in the period, every one of a resubmission too"},
    spot_checks={**WHOLE, "description": "Of these, drawn for a spot check"},
    spot_checks_done={**WHOLE, "description": "Decisions that the bureau has looked at again"},
    rows=list_of(_ROW),
    watched_codes=list_of(record("A watched rule", code=TEXT, text=WORDS, would_have_decided=WHOLE)),
    overrides=list_of(
        record(
            "The uses of an override",
            id=TEXT,
            document=TEXT,
            category=one_of(Category),
            category_text=WORDS,
            **_USES,
        )
    ),
    open=record("Open work of all bodies together", **_LOAD),
    open_is_exact={
        **FLAG,
        "description": "false: more than 1,000 are open under the edition; here and in `bodies`, `open`,"
        " `overdue`, `oldest_at` and `age_days` are of those that are due first",
    },
    body_count={**WHOLE, "description": "Bodies with open or decided work; `bodies` has 100 of them at most"},
    bodies=list_of(
        record(
            "The work of a reviewing body; most overdue first",
            body_id=ID,
            body_name=nullable(TEXT),
            **_LOAD,
            unclaimed={**WHOLE, "description": "Open and claimed by nobody"},
            reviewers=list_of(_REVIEWER),
        )
    ),
    refusals=list_of(_REFUSAL),
    refusals_by_day=list_of(record("A refusal for two reasons counts twice", day=DATE, count=WHOLE)),
)
