"""Rows of second factors: the encrypted secret, the last code used, and codes for when it is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from workflow.store.database.lists import AnyRow
from workflow.tables import recovery_code as code
from workflow.tables import second_factor as factor

Values = Mapping[str, Any]


def factor_of(connection: Connection, principal_id: str, *, lock: bool = False) -> AnyRow | None:
    """The second factor, enabled or not. With `lock`, nobody else changes it before the transaction ends."""
    statement = select(factor).where(factor.c.principal_id == principal_id)
    return connection.execute(statement.with_for_update() if lock else statement).one_or_none()


def put_factor(connection: Connection, values: Values) -> None:
    """Put a new one in the place of one that was not enabled."""
    connection.execute(
        delete(factor).where(factor.c.principal_id == values["principal_id"], factor.c.enabled_at.is_(None))
    )
    connection.execute(insert(factor), values)


def enable(connection: Connection, principal_id: str, at: datetime, step: int) -> bool:
    """Enable it with the code of a time step. Returns whether it was not enabled before."""
    statement = (
        update(factor)
        .where(factor.c.principal_id == principal_id, factor.c.enabled_at.is_(None))
        .values(enabled_at=at, last_step=step)
    )
    return connection.execute(statement).rowcount == 1


def use_step(connection: Connection, principal_id: str, step: int) -> bool:
    """Note that the code of a time step was used. Returns False where it, or a later one, was before."""
    unused = or_(factor.c.last_step.is_(None), factor.c.last_step < step)
    statement = (
        update(factor)
        .where(factor.c.principal_id == principal_id, factor.c.enabled_at.is_not(None), unused)
        .values(last_step=step)
    )
    return connection.execute(statement).rowcount == 1


def remove_factor(connection: Connection, principal_id: str) -> bool:
    """Remove it, with its recovery codes. Returns whether one was enabled."""
    before = factor_of(connection, principal_id)
    connection.execute(delete(code).where(code.c.principal_id == principal_id))
    connection.execute(delete(factor).where(factor.c.principal_id == principal_id))
    return before is not None and before.enabled_at is not None


def replace_codes(connection: Connection, principal_id: str, rows: Sequence[Values]) -> None:
    """Put new recovery codes in the place of the old ones."""
    connection.execute(delete(code).where(code.c.principal_id == principal_id))
    connection.execute(insert(code), list(rows))


def use_code(connection: Connection, principal_id: str, code_hash: str, at: datetime) -> bool:
    """Use up a recovery code. Returns whether it was there and not used."""
    statement = (
        update(code)
        .where(code.c.principal_id == principal_id, code.c.code_hash == code_hash, code.c.used_at.is_(None))
        .values(used_at=at)
    )
    return connection.execute(statement).rowcount == 1


def codes_left(connection: Connection, principal_id: str) -> int:
    statement = select(func.count()).where(code.c.principal_id == principal_id, code.c.used_at.is_(None))
    return int(connection.execute(statement).scalar_one())


# --- Keys ---------------------------------------------------------------------------------------


def _begins_with(header: bytes) -> ColumnElement[bool]:
    begins = func.substr(factor.c.secret_cipher, 1, len(header), type_=LargeBinary)
    return begins == literal(header, LargeBinary)


def cipher_outside(connection: Connection, headers: Sequence[bytes]) -> bytes | None:
    """Some encrypted secret that begins with none of the headers."""
    statement = select(factor.c.secret_cipher).where(*(~_begins_with(header) for header in headers))
    return connection.execute(statement.limit(1)).scalar_one_or_none()


def cipher_under(connection: Connection, header: bytes) -> bool:
    """Whether some encrypted secret begins with the header."""
    return (
        connection.execute(select(factor.c.principal_id).where(_begins_with(header)).limit(1)).first()
        is not None
    )


def secrets_to_rotate(connection: Connection, header: bytes, limit: int) -> Sequence[AnyRow]:
    """Secrets that are not encrypted under the header's key."""
    statement = select(factor.c.principal_id, factor.c.secret_cipher).where(~_begins_with(header))
    return connection.execute(statement.order_by(factor.c.principal_id).limit(limit)).all()


def replace_cipher(connection: Connection, principal_id: str, old: bytes, new: bytes) -> None:
    """Replace the encrypted secret, where it is still that one."""
    connection.execute(
        update(factor)
        .where(factor.c.principal_id == principal_id, factor.c.secret_cipher == old)
        .values(secret_cipher=new)
    )
