"""Rows of attempts to sign in that failed, or are at work now. Logins, addresses and devices are digests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select

from workflow.store.database.lists import AnyRow
from workflow.tables import sign_in_attempt as attempt

Values = Mapping[str, Any]


def add(connection: Connection, values: Values) -> None:
    connection.execute(insert(attempt), values)


def of_login_or_address(
    connection: Connection, login: str, address: str, since: datetime, most: int
) -> Sequence[AnyRow]:
    """The latest attempts on the login, and those from the address, latest first; at most so many of each."""
    found: dict[str, AnyRow] = {}
    for same in (attempt.c.login == login, attempt.c.address == address):
        statement = select(attempt).where(same, attempt.c.at > since)
        rows = connection.execute(statement.order_by(attempt.c.at.desc(), attempt.c.id.desc()).limit(most))
        found |= {row.id: row for row in rows}
    return sorted(found.values(), key=lambda row: (row.at, row.id), reverse=True)


def remove(connection: Connection, attempt_id: str, login: str, address: str, device: str | None) -> None:
    """Remove the attempt, and those on the login from this address or this device."""
    place = attempt.c.address == address if device is None else attempt.c.device == device
    statement = delete(attempt).where(or_(attempt.c.id == attempt_id, (attempt.c.login == login) & place))
    connection.execute(statement)


def remove_outside(connection: Connection, since: datetime, until: datetime) -> None:
    """Remove what is too old to count, and what lies in the future because the clock was set back since."""
    connection.execute(delete(attempt).where(or_(attempt.c.at <= since, attempt.c.at > until)))
