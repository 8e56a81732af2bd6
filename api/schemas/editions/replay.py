"""The shapes of a replay: the request, and the report, which grows while the replay runs."""

from __future__ import annotations

from collections.abc import Iterable

from api.schemas.elements.civil import PatternText
from api.schemas.elements.fields import StrictSchema, Whole
from api.schemas.elements.json_schema import (
    HOURS,
    ID,
    INSTANT,
    NAMES,
    TEXT,
    WHOLE,
    JsonSchema,
    list_of,
    nullable,
    one_of,
    record,
)
from workflow.trials.outlook import Difference
from workflow.trials.replay.report import BANDS
from workflow.vocabulary import State

NAME_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$"


class ReplayScope(StrictSchema):
    """What is replayed. Without `last`: everything that was submitted in the year, and the drafts of now."""

    last = Whole(
        least=1, greatest=10_000_000, metadata={"description": "Only so many of the latest submissions"}
    )
    year = Whole(least=1995, greatest=2199, metadata={"description": "The edition's own unless told"})
    region = PatternText(NAME_PATTERN, longest=60, metadata={"description": "The edition's own unless told"})


def _counts(description: str, names: Iterable[str]) -> JsonSchema:
    return record(description, **dict.fromkeys(names, WHOLE))


def _by_key(description: str, *names: str) -> JsonSchema:
    """Return the shape of counts by key. The report has 300 keys at most; "(others)" counts the rest."""
    return {
        "type": "object",
        "description": description,
        "additionalProperties": _counts("How many declarations", names),
    }


_DIFFERENCES = tuple(difference.value for difference in Difference)
_GROUP = ("judged", "unchanged", *_DIFFERENCES)
_BY_SUBJECT = record("Hours by subject", public=HOURS, professional=HOURS)
_SIDE = record(
    "The result for the declaration",
    refused=list_of({**TEXT, "description": "Code of a rule that refuses it"}),
    row=nullable({**TEXT, "description": "The row of the routes that it hits"}),
    bodies=list_of(ID),
    hours={"type": "object", "description": "By year", "additionalProperties": _BY_SUBJECT},
)
_EXAMPLE = record(
    "A declaration with another result",
    declaration_id=ID,
    state=one_of(State),
    before=_SIDE,
    after=_SIDE,
)
_CHANGE = record(
    "People whose hours of the year change in one direction",
    people=WHOLE,
    hours={**HOURS, "description": "All their changes together"},
    bands=_counts("People by how many hours it is, each up to and including its name", BANDS),
    largest=list_of(record("A person", person_id=ID, change=HOURS, before=_BY_SUBJECT, after=_BY_SUBJECT)),
)

REPLAY_REPORT = record(
    "What a replay has found so far: before, as it was; after, under the edition that is tried",
    optional=("names",),
    names=NAMES,
    scope=record(
        "What is replayed over what",
        edition=TEXT,
        checksum=TEXT,
        year=WHOLE,
        region=TEXT,
        last=nullable(WHOLE),
        until=INSTANT,
    ),
    submitted=_counts("Submissions, each as of its instant", _GROUP),
    drafts=_counts("Drafts, as of now", _GROUP),
    codes=_by_key("By code of a rule, submissions and drafts", "refuses_now", "refuses_no_more"),
    rows=_by_key("Submissions by the row of the routes that they hit", "before", "after"),
    moves=_by_key("Submissions that hit another row: “one > other”", "declarations"),
    bodies=_by_key("By first reviewing body", "blocked", "allowed", "hours", "sent_away", "sent_here"),
    caps=_by_key("Submissions of which a cap takes hours, by cap", "before", "after"),
    hours=record(
        "People, as of the last of their submissions that still stands",
        people=WHOLE,
        up=_CHANGE,
        down=_CHANGE,
        requirement_changed=WHOLE,
        short_now={**WHOLE, "description": "Had what the year requires, and would not"},
        short_no_more={**WHOLE, "description": "Had not what the year requires, and would"},
    ),
    examples=record("The first of each sort", **{name: list_of(_EXAMPLE) for name in _DIFFERENCES}),
    unlike_then=record(
        "Submissions of which the side before says otherwise than was said then: the past is read from what"
        " stands now, and affiliations, reviewers or other declarations have been changed since",
        count=WHOLE,
        examples=list_of(ID),
    ),
)
