"""Rows of certificates, which are only added, and of their revocations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from workflow.store.database.lists import MOST_COUNTED, Part
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import certificate, certificate_revocation, person

_REVOKED = certificate_revocation.c
_WITH_REVOCATION: Select[Any] = select(
    certificate, _REVOKED.reason, _REVOKED.revoked_by, _REVOKED.revoked_at
).select_from(certificate.outerjoin(certificate_revocation, _REVOKED.certificate_id == certificate.c.id))


def add_certificate(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(certificate), dict(row))


def add_revocation(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(certificate_revocation), dict(row))


def lock_person(connection: Connection, person_id: str) -> None:
    """Until the transaction ends, nobody else issues or revokes a certificate of the person."""
    found = select(person.c.id).where(person.c.id == person_id)
    connection.execute(found.with_for_update(key_share=True))


def find_certificate(connection: Connection, certificate_id: str) -> Record | None:
    """The row, with `reason`, `revoked_by` and `revoked_at`, which are None where it is not revoked."""
    return first_row(connection.execute(_WITH_REVOCATION.where(certificate.c.id == certificate_id)))


def list_certificates(
    connection: Connection, person_ids: Sequence[str], after: tuple[Any, ...] | None, limit: int
) -> Part:
    """Certificates of a person by all their ids, the latest first, after a key; as `find_certificate`."""
    whose = certificate.c.person_id
    of = whose == person_ids[0] if len(person_ids) == 1 else whose.in_(person_ids)
    counted = select(certificate.c.id).where(of).limit(MOST_COUNTED + 1).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    wanted = _WITH_REVOCATION.where(of)
    if after is not None:
        wanted = wanted.where(certificate.c.id < after[0])
    rows = connection.execute(wanted.order_by(certificate.c.id.desc()).limit(limit + 1))
    return all_rows(rows), int(count)


def latest_of(connection: Connection, person_id: str) -> dict[str, str]:
    """Years, as a certificate writes them -> the id of the person's latest certificate of just these."""
    found = (
        select(certificate.c.years, func.max(certificate.c.id).label("id"))
        .where(certificate.c.person_id == person_id)
        .group_by(certificate.c.years)
    )
    return {row.years: row.id for row in connection.execute(found)}
