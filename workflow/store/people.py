"""Rows of people, of their encrypted numbers, and of who looked at them. Standing is in `standing`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    exists,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from workflow.store.affiliations import current_on
from workflow.store.lists import AnyRow, Listed, listed
from workflow.store.standing import AgencyContract, Body, Reviewer, Standing, reviewers_of, standing
from workflow.tables import access_log, affiliation, person, principal

__all__ = [
    "AgencyContract",
    "Body",
    "Reviewer",
    "Standing",
    "add_access",
    "add_person",
    "change_person",
    "cipher_of",
    "cipher_outside",
    "find_person",
    "find_person_by_index",
    "list_accesses",
    "list_people",
    "replace_cipher",
    "reviewers_of",
    "rows_to_rotate",
    "seen_by",
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
        current_on(on),
    )


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


def cipher_outside(connection: Connection, headers: Collection[bytes]) -> bytes | None:
    """Some encrypted number that begins with none of the headers."""
    begins = [
        func.substr(person.c.document_cipher, 1, len(header), type_=LargeBinary)
        != literal(header, LargeBinary)
        for header in headers
    ]
    return connection.execute(select(person.c.document_cipher).where(*begins).limit(1)).scalar_one_or_none()


def replace_cipher(connection: Connection, person_id: str, old: bytes, new: bytes) -> bool:
    """Compare-and-set of the encrypted number; the version stays, since nothing that is shown changes."""
    statement = (
        update(person)
        .where(person.c.id == person_id, person.c.document_cipher == old)
        .values(document_cipher=new)
    )
    return connection.execute(statement).rowcount == 1
