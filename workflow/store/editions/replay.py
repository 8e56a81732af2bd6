"""What a replay reads: people in the order of their ids, portion by portion, with every row that it needs.

The scope is a calendar year: declarations that touch it, submitted until an instant, and drafts if wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from workflow.store.database.prepared import Prepared, literals, run_together
from workflow.store.database.rows import Record
from workflow.store.people.standing_rows import AFFILIATION_ROWS
from workflow.tables import declaration, person, study_record
from workflow.tables.columns import Instant

_DRAFT, _REJECTED = literals("draft", "rejected")


@dataclass(frozen=True, slots=True)
class Scope:
    """Declarations that touch `year` and were submitted until `until`, drafts as well where `drafts`.

    `since`: only those submitted after this instant, or at this instant with this id or a greater one.
    """

    year: int
    until: datetime
    since: tuple[datetime, str] | None = None
    drafts: bool = True


@dataclass(frozen=True, slots=True)
class Portion:
    """The rows of some people; `last` is the greatest of their ids, None where there are none."""

    declarations: list[Record]
    study_records: list[Record]
    affiliation_rows: list[Record]
    last: str | None
    people: int


def _instant(name: str) -> ColumnElement[datetime]:
    return bindparam(name, type_=Instant)


_of_year = and_(
    declaration.c.first_year <= bindparam("year", type_=Integer),
    declaration.c.last_year >= bindparam("year", type_=Integer),
)
_submitted = and_(declaration.c.state != _DRAFT, _of_year, declaration.c.submitted_at <= _instant("until"))
_since = or_(
    declaration.c.submitted_at > _instant("since"),
    and_(
        declaration.c.submitted_at == _instant("since"),
        declaration.c.id >= bindparam("since_id", type_=String),
    ),
)
_drafts = and_(declaration.c.state == _DRAFT, _of_year)
# By (drafts are wanted, only the last submissions are wanted).
_IN_SCOPE: Mapping[tuple[bool, bool], ColumnElement[bool]] = {
    (False, False): _submitted,
    (True, False): or_(_submitted, _drafts),
    (False, True): and_(_submitted, _since),
    (True, True): or_(and_(_submitted, _since), _drafts),
}


def _next_people(in_scope: ColumnElement[bool]) -> Select[Any]:
    return (
        select(declaration.c.person_id)
        .where(declaration.c.person_id > bindparam("after", type_=String), in_scope)
        .group_by(declaration.c.person_id)
        .order_by(declaration.c.person_id)
        .limit(bindparam("people", type_=Integer))
    )


def _last_of_next(in_scope: ColumnElement[bool]) -> Prepared:
    people = _next_people(in_scope).subquery()
    return Prepared(select(func.max(people.c.person_id).label("last")))


def _statements(in_scope: ColumnElement[bool]) -> tuple[Prepared, Prepared, Prepared]:
    """The statements that read, of the next people up to one, declarations, study records and standing."""
    up_to = declaration.c.person_id <= bindparam("up_to", type_=String)
    people = _next_people(in_scope).where(up_to).subquery()
    columns = [declaration.c[name] for name in _COLUMNS]
    records = select(*(study_record.c[name] for name in _OF_RECORD))
    rows = select(
        *columns,
        case((in_scope, 1), else_=0).label("in_scope"),
        case((declaration.c.state == _REJECTED, declaration.c.updated_at)).label("rejected_at"),
        declaration.c.forecast["outcome"].as_string().label("told"),
    ).where(or_(declaration.c.state != _DRAFT, _of_year))
    return (
        Prepared(rows.where(declaration.c.person_id.in_(select(people.c.person_id)))),
        Prepared(records.where(study_record.c.person_id.in_(select(people.c.person_id)))),
        Prepared(AFFILIATION_ROWS.where(person.c.id.in_(select(people.c.person_id)))),
    )


_COLUMNS = (
    "id",
    "person_id",
    "state",
    "first_year",
    "last_year",
    "facts",
    "evidence",
    "granted_hours",
    "edition_id",
    "route",
    "overrides",
    "approval_order",
    "first_submitted_at",
    "submitted_at",
    "returned_at",
)
# The columns of a study record that the rules need.
_OF_RECORD = (
    "id",
    "person_id",
    "source_id",
    "subject",
    "topic",
    "hours",
    "completed_at",
    "exam_passed_at",
    "certificate_number",
    "filing_number",
    "received_at",
    "arrival",
    "release",
)
_READ = {asked: _statements(in_scope) for asked, in_scope in _IN_SCOPE.items()}
_LAST = {asked: _last_of_next(in_scope) for asked, in_scope in _IN_SCOPE.items()}


def count(connection: Connection, scope: Scope, most: int | None = None) -> int:
    """The number of declarations in the scope; it stops at `most`."""
    found = select(declaration.c.id).where(_IN_SCOPE[_asked(scope)]).limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(found), _parameters(scope)).scalar_one())


def last_submissions(connection: Connection, scope: Scope, number: int) -> tuple[datetime, str] | None:
    """(instant, id) of the first of the last `number` submissions; None where there are fewer."""
    ordered = (
        select(declaration.c.submitted_at, declaration.c.id)
        .where(_submitted)
        .order_by(declaration.c.submitted_at.desc(), declaration.c.id.desc())
    )
    row = connection.execute(ordered.offset(number - 1).limit(1), _parameters(scope)).first()
    return None if row is None else (row[0], row[1])


def last_of(connection: Connection, scope: Scope, after: str, people: int) -> str | None:
    """The last of the next `people` after the id `after` who have a declaration in the scope."""
    parameters = {**_parameters(scope), "after": after, "people": people}
    [row] = _LAST[_asked(scope)].all(connection, parameters)
    last: str | None = row["last"]
    return last


def read_portion(connection: Connection, scope: Scope, after: str, up_to: str, people: int) -> Portion:
    """Every row of the next `people` after one id up to another who have a declaration in the scope."""
    parameters = {**_parameters(scope), "after": after, "up_to": up_to, "people": people}
    statements = [(prepared, parameters) for prepared in _READ[_asked(scope)]]
    declarations, records, affiliation_rows = (rows for _, rows in run_together(connection, statements))
    ids = {row["id"] for row in affiliation_rows}
    return Portion(declarations, records, affiliation_rows, max(ids, default=None), len(ids))


def _asked(scope: Scope) -> tuple[bool, bool]:
    return scope.drafts, scope.since is not None


def _parameters(scope: Scope) -> dict[str, Any]:
    since, since_id = scope.since or (scope.until, "")
    return {"year": scope.year, "until": scope.until, "since": since, "since_id": since_id}
