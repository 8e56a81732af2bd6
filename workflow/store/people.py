"""Rows of people, of their affiliations, and of who looked at what. Standing is in `standing`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    false,
    insert,
    or_,
    select,
    update,
)

from workflow.store.lists import AnyRow, Listed, listed
from workflow.store.standing import AgencyContract, Body, Reviewer, Standing, reviewers_of, standing
from workflow.tables import access_log, affiliation, organization, person, principal

__all__ = [
    "AgencyContract",
    "Body",
    "Reviewer",
    "Standing",
    "add_access",
    "add_affiliation",
    "add_person",
    "affiliations_of",
    "change_affiliation",
    "change_person",
    "employed_overlapping",
    "employer_ids",
    "find_affiliation",
    "find_person",
    "find_person_by_index",
    "list_accesses",
    "list_people",
    "remove_affiliation",
    "replace_cipher",
    "reviewers_of",
    "rows_to_rotate",
    "standing",
]

Values = Mapping[str, Any]

_SHOWN = (
    person.c.id,
    person.c.version,
    person.c.name,
    person.c.applicant_type,
    person.c.exam_based_series,
    person.c.document_type,
    person.c.document_masked,
    person.c.created_at,
)


def find_person(connection: Connection, person_id: str, *, lock: bool = False) -> AnyRow | None:
    """The person without the number. With `lock`, nobody else changes it before this transaction ends."""
    statement = select(*_SHOWN).where(person.c.id == person_id)
    return connection.execute(statement.with_for_update() if lock else statement).one_or_none()


def find_person_by_index(connection: Connection, document_index: str) -> str | None:
    """The id of the person with this blind index."""
    statement = select(person.c.id).where(person.c.document_index == document_index)
    return connection.execute(statement).scalar_one_or_none()


def cipher_of(connection: Connection, person_id: str) -> bytes | None:
    """The encrypted document number."""
    statement = select(person.c.document_cipher).where(person.c.id == person_id)
    return connection.execute(statement).scalar_one_or_none()


def add_person(connection: Connection, values: Values) -> None:
    connection.execute(insert(person), values)


def change_person(connection: Connection, person_id: str, version: int, values: Values) -> bool:
    """Compare-and-set on the version; whether it was still that one."""
    statement = (
        update(person)
        .where(person.c.id == person_id, person.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def list_people(
    connection: Connection,
    *,
    seen: ColumnElement[bool],
    on: date,
    name_prefix: str | None,
    organization_id: str | None,
    document_index: str | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """People in the order in which they were entered; `seen` is what the reader may see."""
    statement = select(*_SHOWN).where(seen)
    if name_prefix:
        statement = statement.where(person.c.name.startswith(name_prefix, autoescape=True))
    if organization_id:
        statement = statement.where(_employed_by([organization_id], on))
    if document_index:
        statement = statement.where(person.c.document_index == document_index)
    return listed(connection, statement, person.c.id, after, limit)


def seen_by(person_id: str | None, organization_ids: Collection[str], on: date) -> ColumnElement[bool]:
    """Oneself, and the people whom one of the organizations employs on a date."""
    conditions: list[ColumnElement[bool]] = [false()]
    if person_id:
        conditions.append(person.c.id == person_id)
    if organization_ids:
        conditions.append(_employed_by(organization_ids, on))
    return or_(*conditions)


def _employed_by(organization_ids: Collection[str], on: date) -> ColumnElement[bool]:
    return exists().where(
        affiliation.c.person_id == person.c.id,
        affiliation.c.type == "employment",
        affiliation.c.organization_id.in_(organization_ids),
        _current(on),
    )


def _current(on: date) -> ColumnElement[bool]:
    return and_(
        affiliation.c.valid_from <= on, or_(affiliation.c.valid_to.is_(None), affiliation.c.valid_to >= on)
    )


def employer_ids(connection: Connection, person_id: str, on: date) -> frozenset[str]:
    """The organizations that employ the person on a date."""
    statement = select(affiliation.c.organization_id).where(
        affiliation.c.person_id == person_id, affiliation.c.type == "employment", _current(on)
    )
    return frozenset(connection.execute(statement).scalars())


# --- Affiliations -------------------------------------------------------------------------------

_AFFILIATION = select(affiliation, organization.c.name.label("organization_name")).select_from(
    affiliation.outerjoin(organization, organization.c.id == affiliation.c.organization_id)
)


def affiliations_of(
    connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    statement = _AFFILIATION.where(affiliation.c.person_id == person_id)
    return listed(connection, statement, affiliation.c.id, after, limit)


def find_affiliation(connection: Connection, affiliation_id: str) -> AnyRow | None:
    return connection.execute(_AFFILIATION.where(affiliation.c.id == affiliation_id)).one_or_none()


def employed_overlapping(
    connection: Connection, person_id: str, first: date, last: date | None, *, except_id: str = ""
) -> bool:
    """Whether another employment of the person shares a day with the period; both days are inclusive."""
    statement = select(affiliation.c.id).where(
        affiliation.c.person_id == person_id,
        affiliation.c.type == "employment",
        affiliation.c.id != except_id,
        or_(affiliation.c.valid_to.is_(None), affiliation.c.valid_to >= first),
    )
    if last is not None:
        statement = statement.where(affiliation.c.valid_from <= last)
    return connection.execute(statement.limit(1)).first() is not None


def add_affiliation(connection: Connection, values: Values) -> None:
    connection.execute(insert(affiliation), values)


def change_affiliation(connection: Connection, affiliation_id: str, version: int, values: Values) -> bool:
    statement = (
        update(affiliation)
        .where(affiliation.c.id == affiliation_id, affiliation.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def remove_affiliation(connection: Connection, affiliation_id: str, version: int) -> bool:
    statement = delete(affiliation).where(
        affiliation.c.id == affiliation_id, affiliation.c.version == version
    )
    return connection.execute(statement).rowcount == 1


# --- Personal data ------------------------------------------------------------------------------


def add_access(
    connection: Connection, *, at: datetime, principal_id: str, person_id: str, field: str, purpose: str
) -> None:
    connection.execute(
        insert(access_log),
        {"at": at, "principal_id": principal_id, "person_id": person_id, "field": field, "purpose": purpose},
    )


def list_accesses(
    connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    """Who saw what of the person, oldest first."""
    statement = (
        select(access_log, principal.c.name.label("principal_name"))
        .select_from(access_log.join(principal, principal.c.id == access_log.c.principal_id))
        .where(access_log.c.person_id == person_id)
    )
    return listed(connection, statement, access_log.c.position, after, limit)


def rows_to_rotate(connection: Connection, after: str, limit: int) -> list[tuple[str, bytes]]:
    """The next ids and encrypted numbers, in the order of ids."""
    statement = (
        select(person.c.id, person.c.document_cipher)
        .where(person.c.id > after)
        .order_by(person.c.id)
        .limit(limit)
    )
    return [(row.id, row.document_cipher) for row in connection.execute(statement)]


def replace_cipher(connection: Connection, person_id: str, old: bytes, new: bytes) -> bool:
    """Compare-and-set of the encrypted number; the version stays, since nothing that is shown changes."""
    statement = (
        update(person)
        .where(person.c.id == person_id, person.c.document_cipher == old)
        .values(document_cipher=new)
    )
    return connection.execute(statement).rowcount == 1
