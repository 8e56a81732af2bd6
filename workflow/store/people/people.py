"""Rows of people, of their encrypted numbers, and of who looked at them. Standing is in `standing`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    String,
    bindparam,
    func,
    insert,
    literal,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.lists import AnyRow, Listed, is_among, listed
from workflow.store.database.prepared import Prepared
from workflow.store.people.appointments import reviewers_of
from workflow.store.people.standing import AgencyContract, Body, Reviewer, Standing
from workflow.store.people.standing_rows import standing
from workflow.tables import access_log, person, principal

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
    "known_statement",
    "list_accesses",
    "people_among",
    "replace_cipher",
    "reviewers_of",
    "standing",
]

Values = Mapping[str, Any]

SHOWN = (
    person.c.id,
    person.c.version,
    person.c.name,
    person.c.applicant_type,
    person.c.exam_based_series,
    person.c.document_type,
    person.c.document_masked,
    person.c.created_at,
    person.c.merged_into,
)


# Whoever is merged at this moment is waited for: what refers to the person comes before or after.
_KNOWN = Prepared(
    select(person.c.id)
    .where(person.c.id == bindparam("person_id", type_=String), person.c.merged_into.is_(None))
    .with_for_update(read=True, key_share=True)
)


def known_statement(person_id: str) -> Statement:
    """The statement that reads whether there is such a person, who was not merged into another."""
    return _KNOWN, {"person_id": person_id}


def find_person(connection: Connection, person_id: str, *, lock: bool = False) -> AnyRow | None:
    """The person without the number. With `lock`, nobody else changes it before this transaction ends."""
    statement = select(*SHOWN).where(person.c.id == person_id)
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


def cipher_outside(
    connection: Connection, headers: Collection[bytes], among: Collection[str] | None = None
) -> bytes | None:
    """Some encrypted number, of these people or of all, that begins with none of the headers."""
    statement = select(person.c.document_cipher).where(*(~_begins_with(header) for header in headers))
    if among is not None:
        statement = statement.where(person.c.id.in_(among))
    return connection.execute(statement.limit(1)).scalar_one_or_none()


def cipher_under(connection: Connection, header: bytes) -> bool:
    """Whether some encrypted number begins with the header."""
    statement = select(person.c.id).where(_begins_with(header))
    return connection.execute(statement.limit(1)).first() is not None


_AT_ENDS = 500


def at_ends(connection: Connection) -> list[str]:
    """The ids of the people entered first and last."""
    orders = (person.c.id.asc(), person.c.id.desc())
    ends = [connection.execute(select(person.c.id).order_by(order).limit(_AT_ENDS)) for order in orders]
    return sorted({id_ for end in ends for id_ in end.scalars()})


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


def people_among(connection: Connection, person_ids: Sequence[str]) -> list[AnyRow]:
    """These people without their numbers, in the order in which they were entered."""
    among = is_among(person.c.id, connection.dialect.name)
    found = select(*SHOWN).where(among).order_by(person.c.id)
    return list(connection.execute(found, {"ids": list(person_ids)}))
