"""The shapes of editions: files, status, changes, comparisons, and explanations of routes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import fields, post_load

from api.schemas.elements.civil import REGION_PATTERN, PatternText
from api.schemas.elements.fields import Choice, Flag, Hours, StrictSchema, Text
from api.schemas.elements.json_schema import (
    ANY_OBJECT,
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
)
from api.schemas.elements.lists import Query
from workflow.definition import FILE_NAMES, Severity
from workflow.definition.files.source import MOST_BYTES
from workflow.vocabulary import ApplicantType, Category, EmployerKind, Mode, Subject, TitleSeries

EDITION_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$"
LONGEST_FILE = MOST_BYTES


class _ByName(StrictSchema):
    """Files by their names. A name holds a dot, which the name of an attribute can't."""

    @post_load
    def _by_name(self, sent: Mapping[str, str], **_: Any) -> dict[str, str]:
        return {f"{name}.yaml": text for name, text in sent.items()}


def _file(name: str) -> Text:
    return Text(data_key=name, longest=LONGEST_FILE, shortest=0)


EditionFiles: type[StrictSchema] = type(
    "EditionFiles",
    (_ByName,),
    {
        "__doc__": "The files of an edition as they are written in YAML; comments and order are kept.",
        "__module__": __name__,
        **{name.removesuffix(".yaml"): _file(name) for name in FILE_NAMES},
    },
)


class NewEdition(StrictSchema):
    """A draft. Its id, region and year are those of its edition.yaml."""

    files = fields.Nested(EditionFiles, required=True)


class EditionChanges(StrictSchema):
    """Files to write in a draft; the others stay."""

    files = fields.Nested(EditionFiles, required=True)


class Comparison(Query):
    """The edition to compare with."""

    against = PatternText(EDITION_PATTERN, longest=60, required=True)


class RouteFacts(StrictSchema):
    """The columns of the routing tables. What is left out is not known, and fits no cell."""

    applicant_type = Choice(ApplicantType)
    employer_active = Flag()
    employer_kind = Choice(EmployerKind)
    agency_contract = Flag()
    community_station = Flag()
    street_station = Flag()
    transferee = Flag()
    title_series = Choice(TitleSeries)
    sole_reviewer = Flag()
    alternate = Flag()
    region_prefix = PatternText(REGION_PATTERN, longest=12)
    category = Choice(Category)
    subject = Choice(Subject)
    credit_hours = Hours()


_FILES: JsonSchema = {"type": "object", "additionalProperties": TEXT, "description": "Name -> text"}
_BRIEF: dict[str, JsonSchema] = {
    "id": TEXT,
    "version": {**WHOLE, "description": "Also the ETag"},
    "status": one_of(("draft", "checked", "published", "retired")),
    "status_text": WORDS,
    "region": TEXT,
    "year": WHOLE,
    "checksum": {**TEXT, "description": "SHA-256 of the files; the same in a folder"},
    "shipped": {**FLAG, "description": "Comes with the program and never changes"},
    "in_force": {**FLAG, "description": "Found for its region and year today"},
    "authors": list_of(ID),
    "approver_id": nullable(ID),
    "replaces": nullable(TEXT),
    "effective_from": nullable(DATE),
    "effective_to": nullable(DATE),
    "moves": nullable(
        record(
            "What was chosen for work in flight when it was published, or since",
            moves={"type": "object", "additionalProperties": one_of(("keep", "move"))},
            accounts=one_of(("keep", "move")),
            canary_percent=WHOLE,
        )
    ),
    "created_at": nullable(INSTANT),
    "updated_at": nullable(INSTANT),
    "published_at": nullable(INSTANT),
    "retired_at": nullable(INSTANT),
}
EDITION_BRIEF = record("An edition of the rules, without its files", **_BRIEF)
EDITION = record("An edition of the rules, with its files", **_BRIEF, files=_FILES)
PROBLEM_OF_EDITION = record(
    "What is wrong with an edition, where, and in a sentence; an error keeps it from being published",
    severity=one_of(Severity),
    code=TEXT,
    file=TEXT,
    line={**WHOLE, "description": "From 1; 0: the whole file"},
    column=WHOLE,
    path=TEXT,
    text=WORDS,
    facts=ANY_OBJECT,
)
CHECKED = record("The edition and all its problems", edition=EDITION, problems=list_of(PROBLEM_OF_EDITION))
_ROWS: JsonSchema = {"type": "object", "additionalProperties": ANY_OBJECT}
_OVERRIDES = record(
    "What became of the overrides, by id, as rows of rules.yaml; a changed one with `before` and `after`",
    added=_ROWS,
    changed=_ROWS,
    removed=_ROWS,
)
CHANGE = record(
    "A change of an edition",
    event=one_of(("create", "edit", "check", "publish", "move", "retire", "rollback", "delete")),
    actor_id=ID,
    actor_name=TEXT,
    checksum=TEXT,
    comment=nullable(TEXT),
    overrides=nullable(_OVERRIDES),
    at=INSTANT,
)
DIFFERENCE = record(
    "Unified differences by file, and of the overrides row by row (null: those of one side can't be read)",
    **{"from": TEXT, "to": TEXT},
    files=_FILES,
    overrides=nullable(_OVERRIDES),
)
_CELL = record(
    "A cell that does not hold: what it wants, and what it met (null: not known)",
    column=TEXT,
    expected={"description": "The values, or a range"},
    actual={"description": "The fact"},
)
_ROW = record(
    "A row of a table, and the cells of it that do not hold",
    row=TEXT,
    clause=TEXT,
    document=nullable(TEXT),
    mode=one_of(Mode),
    hit=FLAG,
    failed=list_of(_CELL),
)
EXPLANATION = record(
    "Where a declaration goes, the row that was hit, and why every other was not",
    edition=TEXT,
    route=ANY_OBJECT,
    row=nullable(TEXT),
    clause=nullable(TEXT),
    clause_text=nullable(WORDS),
    document=nullable(TEXT),
    watched=nullable({**TEXT, "description": "The row that would have been hit, were it not only watched"}),
    spot_check_percent=WHOLE,
    steps=list_of(record("A review step", body=TEXT, due_working_days=WHOLE, candidate_group=TEXT)),
    tables=record(
        "Every row of every table",
        routes=list_of(_ROW),
        no_body=list_of(_ROW),
        additions=list_of(_ROW),
        self_review=list_of(_ROW),
    ),
)
