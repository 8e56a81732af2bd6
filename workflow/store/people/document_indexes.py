"""Rows of the blind indexes by which a document number is found, one per index key."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    delete,
    exists,
    insert,
    or_,
    select,
    text,
    true,
    tuple_,
)

from workflow.store.database.engine import INSERT
from workflow.store.people.changes.merged import kept_person, merged_ids
from workflow.tables import document_index, person

_KEYS_LOCK = 0x6B65_7973  # "keys"


def hold_keys(connection: Connection) -> None:
    """Keep all keys until this transaction ends, so that what it writes under them is found again.

    On SQLite no lock is needed: writers take turns.
    """
    _lock(connection, "pg_advisory_xact_lock_shared")


def wait_for_holders(connection: Connection) -> None:
    """Wait until no other transaction holds the keys; none can hold them until this one ends."""
    _lock(connection, "pg_advisory_xact_lock")


def _lock(connection: Connection, function: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT {function}(:key)"), {"key": _KEYS_LOCK})


def is_found(indexes: Mapping[str, str]) -> ColumnElement[bool]:
    """The condition that a person has one of these indexes (key id -> digest)."""
    return person.c.id.in_(select(document_index.c.person_id).where(_is_one_of(indexes)))


def find_person(connection: Connection, indexes: Mapping[str, str]) -> str | None:
    """The id of the person with one of these indexes; after a merge, of the one who was kept."""
    statement = select(document_index.c.person_id).where(_is_one_of(indexes)).limit(1)
    found = connection.execute(statement).scalar_one_or_none()
    return None if found is None else kept_person(connection, found)


def _is_one_of(indexes: Mapping[str, str]) -> ColumnElement[bool]:
    return or_(
        *(
            and_(document_index.c.key_id == key_id, document_index.c.digest == digest)
            for key_id, digest in indexes.items()
        )
    )


def replace_indexes(connection: Connection, person_id: str, indexes: Mapping[str, str]) -> None:
    """Replace the indexes by which the person is found."""
    connection.execute(delete(document_index).where(document_index.c.person_id == person_id))
    connection.execute(insert(document_index), _rows(person_id, indexes))


def release(connection: Connection, person_id: str, indexes: Mapping[str, str]) -> None:
    """Free these indexes of the ids that were merged into the person, whose number it is from now on."""
    held = select(document_index.c.person_id).where(_is_one_of(indexes))
    holders = set(connection.execute(held).scalars()) - {person_id}
    if holders:
        theirs = sorted(holders & set(merged_ids(connection, person_id)))
        connection.execute(delete(document_index).where(document_index.c.person_id.in_(theirs)))


def add_indexes(connection: Connection, person_id: str, indexes: Mapping[str, str]) -> None:
    """Add indexes by which the person is found; one that exists already stays."""
    keys = ["person_id", "key_id"]
    statement = INSERT[connection.dialect.name](document_index).on_conflict_do_nothing(index_elements=keys)
    connection.execute(statement, _rows(person_id, indexes))


def _rows(person_id: str, indexes: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {"person_id": person_id, "key_id": key_id, "digest": digest} for key_id, digest in indexes.items()
    ]


def numbers_to_rotate(connection: Connection, key_id: str, after: str, limit: int) -> list[RowMapping]:
    """The next people in the order of ids, locked: as `numbers_of_other_documents` has them, and `indexed`.

    `indexed`: their index under that key, None where there is none.
    """
    statement = (
        select(
            person.c.id,
            person.c.document_type,
            person.c.document_cipher,
            person.c.merged_into,
            document_index.c.digest.label("indexed"),
        )
        .select_from(person.outerjoin(document_index, _under(key_id)))
        .where(person.c.id > after)
        .order_by(person.c.id)
        .limit(limit)
        .with_for_update(of=person)
    )
    return list(connection.execute(statement).mappings())


def numbers_of_other_documents(connection: Connection, after: str, limit: int) -> list[RowMapping]:
    """The next people whose document is no resident identity card, in the order of ids, locked.

    {id, document_type, document_cipher, merged_into}.
    """
    statement = (
        select(person.c.id, person.c.document_type, person.c.document_cipher, person.c.merged_into)
        .where(person.c.id > after, person.c.document_type != "resident_identity_card")
        .order_by(person.c.id)
        .limit(limit)
        .with_for_update(of=person)
    )
    return list(connection.execute(statement).mappings())


def indexes_of(connection: Connection, person_id: str) -> dict[str, str]:
    """The indexes by which the person is found: key id -> digest."""
    statement = select(document_index.c.key_id, document_index.c.digest).where(
        document_index.c.person_id == person_id
    )
    return {row.key_id: row.digest for row in connection.execute(statement)}


def somebody_without(
    connection: Connection, key_ids: Collection[str], among: Collection[str] | None = None
) -> str | None:
    """The id of a person, of these or of all, who has an index under none of the keys.

    Who was merged into another and has no index at all lacks none: the number is the kept person's by now.
    """
    there = exists().where(
        document_index.c.person_id == person.c.id, document_index.c.key_id.in_(list(key_ids))
    )
    somewhere = exists().where(document_index.c.person_id == person.c.id)
    of_these = true() if among is None else person.c.id.in_(among)
    lacking = and_(~there, or_(person.c.merged_into.is_(None), somewhere))
    wanted = select(person.c.id).where(lacking, of_these).limit(1)
    return connection.execute(wanted).scalar_one_or_none()


def somebody_under(
    connection: Connection, key_id: str, among: Collection[str] | None = None
) -> RowMapping | None:
    """The number and index of the person entered last under the key, of these people or of all.

    They are as `numbers_to_rotate` has them.
    """
    statement: Select[Any] = (
        select(
            person.c.id,
            person.c.document_type,
            person.c.document_cipher,
            document_index.c.digest.label("indexed"),
        )
        .select_from(person.join(document_index, _under(key_id)))
        .order_by(document_index.c.person_id.desc())
        .limit(1)
    )
    if among is not None:
        statement = statement.where(document_index.c.person_id.in_(among))
    return connection.execute(statement).mappings().one_or_none()


def _under(key_id: str) -> ColumnElement[bool]:
    return and_(document_index.c.person_id == person.c.id, document_index.c.key_id == key_id)


def remove_other_indexes(connection: Connection, key_ids: Collection[str], limit: int) -> int:
    """Remove up to `limit` indexes under other keys than these. Returns how many."""
    strays = (
        select(document_index.c.person_id, document_index.c.key_id)
        .where(document_index.c.key_id.not_in(list(key_ids)))
        .limit(limit)
    )
    found = [tuple(row) for row in connection.execute(strays)]
    if found:
        of_these = tuple_(document_index.c.person_id, document_index.c.key_id).in_(found)
        connection.execute(delete(document_index).where(of_these))
    return len(found)
