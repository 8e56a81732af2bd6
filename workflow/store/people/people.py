"""Rows of people, of their encrypted numbers, and of who looked at them. Standing is in `standing`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    Select,
    and_,
    false,
    func,
    insert,
    literal,
    select,
    true,
    union_all,
    update,
)

from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.people.affiliations import current_on
from workflow.store.people.document_indexes import is_found
from workflow.store.people.standing import AgencyContract, Body, Reviewer, Standing
from workflow.store.people.standing_rows import reviewers_of, standing
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
    "cipher_under",
    "find_person",
    "list_accesses",
    "list_people",
    "replace_cipher",
    "reviewers_of",
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


def cipher_of(connection: Connection, person_id: str) -> bytes | None:
    """The encrypted document number."""
    statement = select(person.c.document_cipher).where(person.c.id == person_id)
    return connection.execute(statement).scalar_one_or_none()


def add_person(connection: Connection, values: Values) -> None:
    connection.execute(insert(person), values)


def change_person(connection: Connection, person_id: str, version: int, values: Values) -> bool:
    """Compare-and-set on the version. Returns whether it was still that one."""
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
    indexes: Mapping[str, str] | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """People in the order in which they were entered; `seen` is the condition for those visible."""
    statement = select(*_SHOWN).where(seen)
    if name_prefix:
        statement = statement.where(_name_begins(name_prefix))
    if organization_id:
        statement = statement.where(person.c.id.in_(_employed_by([organization_id], on)))
    if indexes:
        statement = statement.where(is_found(indexes))
    return listed(connection, statement, person.c.id, after, limit)


def _name_begins(prefix: str) -> ColumnElement[bool]:
    """The condition that a name begins with exactly these characters: a range, which both databases index."""
    begins = person.c.name >= prefix
    behind = _behind(prefix)
    return and_(begins, person.c.name < behind) if behind else begins


def _behind(prefix: str) -> str:
    """The first text after all texts with the prefix, in the order of code points; "" for none."""
    kept, last = prefix[:-1], prefix[-1]
    if last == "\U0010ffff":
        return _behind(kept) if kept else ""
    return kept + ("\ue000" if last == "\ud7ff" else chr(ord(last) + 1))  # past the surrogates


EVERYBODY: ColumnElement[bool] = true()


def seen_by(person_id: str | None, organization_ids: Collection[str], on: date) -> ColumnElement[bool]:
    """The condition for the person, and for the people whom one of the organizations employs on a date."""
    if not organization_ids:
        return person.c.id == person_id if person_id else false()
    employed = _employed_by(organization_ids, on)
    if not person_id:
        return person.c.id.in_(employed)
    return person.c.id.in_(union_all(select(literal(person_id)), employed))


def _employed_by(organization_ids: Collection[str], on: date) -> Select[Any]:
    """The ids of the people whom they employ. To be used as a set: person by person, all would be read."""
    return select(affiliation.c.person_id).where(
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


def cipher_outside(connection: Connection, headers: Collection[bytes]) -> bytes | None:
    """Some encrypted number that begins with none of the headers."""
    statement = select(person.c.document_cipher).where(*(~_begins_with(header) for header in headers))
    return connection.execute(statement.limit(1)).scalar_one_or_none()


def cipher_under(connection: Connection, header: bytes) -> bool:
    """Whether some encrypted number begins with the header."""
    statement = select(person.c.id).where(_begins_with(header))
    return connection.execute(statement.limit(1)).first() is not None


def _begins_with(header: bytes) -> ColumnElement[bool]:
    begins = func.substr(person.c.document_cipher, 1, len(header), type_=LargeBinary)
    return begins == literal(header, LargeBinary)


def replace_cipher(connection: Connection, person_id: str, old: bytes, new: bytes) -> bool:
    """Compare-and-set of the encrypted number; the version stays, since nothing that is shown changes."""
    statement = (
        update(person)
        .where(person.c.id == person_id, person.c.document_cipher == old)
        .values(document_cipher=new)
    )
    return connection.execute(statement).rowcount == 1
