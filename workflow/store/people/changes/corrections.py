"""Rows of corrections that people ask for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    Select,
    func,
    insert,
    literal,
    select,
    union_all,
    update,
)

from workflow.store.database.lists import MOST_COUNTED, AnyRow, Listed, listed, listed_by_ids
from workflow.store.database.rows import Record
from workflow.tables import correction, correction_evidence, organization, person, principal

_asker, _decider = principal.alias("asker"), principal.alias("decider")
_SHOWN = select(
    *(column for column in correction.c if column.name != "document_cipher"),
    person.c.name.label("person_name"),
    person.c.document_masked.label("person_document"),
    organization.c.name.label("organization_name"),
    _asker.c.name.label("asked_by_name"),
    _decider.c.name.label("decided_by_name"),
).select_from(
    correction.outerjoin(person, person.c.id == correction.c.person_id)
    .outerjoin(organization, organization.c.id == correction.c.organization_id)
    .outerjoin(_asker, _asker.c.id == correction.c.asked_by)
    .outerjoin(_decider, _decider.c.id == correction.c.decided_by)
)


def add_correction(connection: Connection, values: Record) -> None:
    connection.execute(insert(correction), dict(values))


def find_correction(connection: Connection, correction_id: str) -> AnyRow | None:
    """The correction without the number."""
    return connection.execute(_SHOWN.where(correction.c.id == correction_id)).one_or_none()


def cipher_of(connection: Connection, correction_id: str) -> bytes | None:
    """The encrypted number of a correction of it."""
    found = select(correction.c.document_cipher).where(correction.c.id == correction_id)
    return connection.execute(found).scalar_one_or_none()


def is_open(connection: Connection, person_id: str, field: str) -> bool:
    """Whether the person has asked for a correction of this that nobody has decided."""
    found = select(correction.c.id).where(
        correction.c.person_id == person_id, correction.c.field == field, correction.c.status == "open"
    )
    return connection.execute(found.limit(1)).first() is not None


def change_correction(connection: Connection, correction_id: str, version: int, values: Record) -> bool:
    """Compare-and-set on the version. Returns whether it was still that one, and open."""
    statement = (
        update(correction)
        .where(
            correction.c.id == correction_id,
            correction.c.version == version,
            correction.c.status == "open",
        )
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def _narrowed(statement: Select[Any], status: str | None) -> Select[Any]:
    return statement if status is None else statement.where(correction.c.status == status)


def list_of_person(
    connection: Connection,
    person_ids: Sequence[str],
    status: str | None,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """What a person asked for under these ids, in the order in which it was asked."""
    of = _narrowed(_SHOWN.where(correction.c.person_id.in_(person_ids)), status)
    return listed(connection, of, correction.c.id, after, limit)


def list_of_units(
    connection: Connection,
    units: Collection[str] | None,
    status: str,
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """What waits for these units, or for anybody (None), or was so decided, in the order of asking."""
    if units is None:
        return listed(connection, _SHOWN.where(correction.c.status == status), correction.c.id, after, limit)
    keys = _keys(units, status)
    behind = keys if after is None else [each.where(correction.c.id > after[0]) for each in keys]
    ids = _first_of(connection, behind, limit + 1)
    counted = len(_first_of(connection, keys, MOST_COUNTED + 1))
    count, exact = min(counted, MOST_COUNTED), counted <= MOST_COUNTED
    return listed_by_ids(connection, _SHOWN, correction.c.id, ids, limit, count, exact=exact)


def _keys(units: Collection[str], status: str) -> list[Select[Any]]:
    """The ids of what each unit has, each a range of the index."""
    return [
        select(correction.c.id)
        .where(correction.c.organization_id == unit, correction.c.status == status)
        .order_by(correction.c.id)
        for unit in sorted(units)
    ]


def _first_of(connection: Connection, parts: Sequence[Select[Any]], most: int) -> list[str]:
    if not parts:
        return []
    limited = [select(each.limit(most).subquery().c.id) for each in parts]
    return sorted(connection.execute(union_all(*limited)).scalars())[:most]


def count_open(connection: Connection, units: Collection[str] | None, most: int) -> int:
    """How many wait for these units, or for anybody (None); counted up to `most`."""
    if units is None:
        waiting = select(correction.c.id).where(correction.c.status == "open").limit(most)
        return int(connection.execute(select(func.count()).select_from(waiting.subquery())).scalar_one())
    return len(_first_of(connection, _keys(units, "open"), most))


def add_evidence(connection: Connection, values: Record) -> None:
    connection.execute(insert(correction_evidence), dict(values))


def evidence_of(connection: Connection, correction_id: str) -> Sequence[AnyRow]:
    """The files of a correction, in the order in which they came."""
    files = correction_evidence
    found = select(files).where(files.c.correction_id == correction_id).order_by(files.c.id)
    return connection.execute(found).all()


# --- Keys ---------------------------------------------------------------------------------------


def _begins_with(header: bytes) -> ColumnElement[bool]:
    begins = func.substr(correction.c.document_cipher, 1, len(header), type_=LargeBinary)
    return begins == literal(header, LargeBinary)


def cipher_outside(connection: Connection, headers: Collection[bytes]) -> bytes | None:
    """Some encrypted number that begins with none of the headers."""
    found = select(correction.c.document_cipher).where(
        correction.c.document_cipher.is_not(None), *(~_begins_with(header) for header in headers)
    )
    return connection.execute(found.limit(1)).scalar_one_or_none()


def cipher_under(connection: Connection, header: bytes) -> bool:
    """Whether some encrypted number begins with the header."""
    found = select(correction.c.id).where(_begins_with(header)).limit(1)
    return connection.execute(found).first() is not None


def numbers_to_rotate(connection: Connection, header: bytes, limit: int) -> Sequence[AnyRow]:
    """Numbers that are not encrypted under the header's key."""
    found = select(correction.c.id, correction.c.document_cipher).where(
        correction.c.document_cipher.is_not(None), ~_begins_with(header)
    )
    return connection.execute(found.order_by(correction.c.id).limit(limit)).all()


def replace_cipher(connection: Connection, correction_id: str, old: bytes, new: bytes) -> None:
    """Replace the encrypted number, where it is still that one."""
    connection.execute(
        update(correction)
        .where(correction.c.id == correction_id, correction.c.document_cipher == old)
        .values(document_cipher=new)
    )
