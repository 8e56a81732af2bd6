"""Waiting declarations that nobody can review: why, which of them were told about, what may change that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    FromClause,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    null,
    or_,
    select,
    tuple_,
)

from workflow.store.database.lists import is_among
from workflow.store.database.prepared import Prepared, literals
from workflow.store.database.rows import Record
from workflow.store.people.appointments import REVIEWING, holds_on
from workflow.tables import declaration, organization, principal, role_grant, stuck

_BODY_CLOSED, _NO_REVIEWER, _HOLDER_LEFT = literals("BODY_CLOSED", "NO_REVIEWER", "HOLDER_LEFT")


def code_on(on: date | ColumnElement[Any]) -> ColumnElement[Any]:
    """Why nobody can review a waiting declaration on a date, None where somebody can.

    A body is staffed while an active reviewer other than the applicant is in office at it (R21); whoever
    decided an earlier step, or the rejection that is appealed, is nobody here.
    """
    closed = exists().where(organization.c.id == declaration.c.body_id, ~organization.c.active)
    another = or_(principal.c.person_id.is_(None), principal.c.person_id != declaration.c.person_id)
    holder = principal.c.id == declaration.c.assignee_id
    held = declaration.c.assignee_id.is_not(None)
    return case(
        (declaration.c.due_on.is_(None), null()),
        (closed, _BODY_CLOSED),
        (~_somebody(on, another, or_(held, ~_decided_before())), _NO_REVIEWER),
        (and_(held, ~_somebody(on, holder)), _HOLDER_LEFT),
    )


def _somebody(on: date | ColumnElement[Any], *who: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is somebody in office at the declaration's body who may act there."""
    return exists().where(
        role_grant.c.organization_id == declaration.c.body_id,
        role_grant.c.role.in_(REVIEWING),
        or_(declaration.c.alternate, ~role_grant.c.alternate),
        principal.c.id == role_grant.c.principal_id,
        principal.c.active,
        holds_on(on),
        *who,
    )


def _decided_before() -> ColumnElement[bool]:
    steps = func.coalesce(declaration.c.route["decided"].as_string(), "")
    rejected = func.coalesce(declaration.c.appeal["before"]["decided_by"].as_string(), "")
    return or_(steps.contains(principal.c.id), rejected == principal.c.id)


_CODE = code_on(bindparam("on", type_=Date)).label("code")


def _of_these(*columns: ColumnElement[Any], source: FromClause = declaration) -> dict[str, Prepared]:
    """The statement about declarations by their ids; it is not built anew for each page of a queue."""
    return {
        dialect: Prepared(select(*columns).select_from(source).where(is_among(declaration.c.id, dialect)))
        for dialect in ("postgresql", "sqlite")
    }


_CODES = _of_these(declaration.c.id, _CODE)
_JUDGED = _of_these(
    *[declaration.c[name] for name in ("id", "body_id", "category", "edition_id")],
    _CODE,
    stuck.c.code.label("told"),
    source=declaration.outerjoin(stuck, stuck.c.declaration_id == declaration.c.id),
)


def codes_of(connection: Connection, declaration_ids: Sequence[str], on: date) -> dict[str, str | None]:
    """The code of each of these declarations, as by `code_on`."""
    if not declaration_ids:
        return {}
    statement = _CODES[connection.dialect.name]
    found = statement.all(connection, {"ids": list(declaration_ids), "on": on})
    return {row["id"]: row["code"] for row in found}


def judged(connection: Connection, declaration_ids: Sequence[str], on: date) -> list[Record]:
    """(id, body_id, category, edition_id, code, told): why each is stuck on the date, and what was told."""
    if not declaration_ids:
        return []
    return _JUDGED[connection.dialect.name].all(connection, {"ids": list(declaration_ids), "on": on})


# --- What has changed -----------------------------------------------------------------------------

Staff = frozenset[tuple[str, str | None, bool]] | None  # who reviews at a body; None: it is closed
Key = tuple[str, date, str]  # body, due date and id of what waits: the order of an index


def staff_of_bodies(connection: Connection, on: date) -> dict[str, Staff]:
    """Body -> who is in office there on the date; a body without anybody is left out."""
    who = (role_grant.c.organization_id, principal.c.id, principal.c.person_id, role_grant.c.alternate)
    found = (
        select(*who)
        .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
        .where(role_grant.c.role.in_(REVIEWING), principal.c.active, holds_on(on))
    )
    staff: dict[str, set[tuple[str, str | None, bool]]] = {}
    for body_id, principal_id, person_id, alternate in connection.execute(found):
        staff.setdefault(body_id, set()).add((principal_id, person_id, alternate))
    closed = connection.execute(select(organization.c.id).where(~organization.c.active)).scalars()
    return {**{body_id: frozenset(them) for body_id, them in staff.items()}, **dict.fromkeys(closed)}


def waiting_after(connection: Connection, body_id: str | None, after: Key | None, most: int) -> list[Key]:
    """What waits at the body, None: at any body, after a key."""
    key = (declaration.c.body_id, declaration.c.due_on, declaration.c.id)
    found = select(*key).where(declaration.c.due_on.is_not(None))
    if body_id is not None:
        found = found.where(declaration.c.body_id == body_id)
    if after is not None:
        found = found.where(tuple_(*key) > tuple_(*after))
    return [tuple(row) for row in connection.execute(found.order_by(*key).limit(most))]


def told_about(connection: Connection) -> list[str]:
    """The ids of all that were told about."""
    return list(connection.execute(select(stuck.c.declaration_id)).scalars())


def note_stuck(connection: Connection, rows: Sequence[Record], at: Any) -> None:
    """Keep that these are told about."""
    forget(connection, [row["id"] for row in rows])
    connection.execute(
        insert(stuck), [{"declaration_id": row["id"], "code": row["code"], "since": at} for row in rows]
    )


def forget(connection: Connection, declaration_ids: Collection[str]) -> None:
    if declaration_ids:
        connection.execute(delete(stuck).where(stuck.c.declaration_id.in_(list(declaration_ids))))
