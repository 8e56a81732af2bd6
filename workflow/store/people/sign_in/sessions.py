"""Rows of sessions: of those who are signed in, and of those who have said only a part of what is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select, update

from workflow.store.database.lists import AnyRow
from workflow.tables import session

Values = Mapping[str, Any]


def add_session(connection: Connection, values: Values) -> None:
    connection.execute(insert(session), values)


def step_of(connection: Connection, token_hash: str, stage: str, now: datetime) -> AnyRow | None:
    """The session that waits at this stage; None where it has ended."""
    statement = select(session).where(
        session.c.token_hash == token_hash, session.c.stage == stage, session.c.expires_at > now
    )
    return connection.execute(statement).one_or_none()


def session_of_token(connection: Connection, token_hash: str) -> AnyRow | None:
    """The session of somebody who is signed in."""
    statement = select(session).where(session.c.token_hash == token_hash, session.c.stage.is_(None))
    return connection.execute(statement).one_or_none()


def sessions_of(connection: Connection, principal_id: str, now: datetime) -> Sequence[AnyRow]:
    """The sessions in which the principal is signed in, the latest first."""
    statement = select(session).where(
        session.c.principal_id == principal_id,
        or_(session.c.stage.is_(None), session.c.stage == "view"),
        session.c.expires_at > now,
        or_(session.c.idle_at.is_(None), session.c.idle_at > now),
    )
    return connection.execute(statement.order_by(session.c.created_at.desc(), session.c.id)).all()


def change_session(connection: Connection, session_id: str, values: Values) -> bool:
    """Change a session. Returns whether it is still there."""
    return (
        connection.execute(update(session).where(session.c.id == session_id).values(**values)).rowcount == 1
    )


def remove_session(connection: Connection, token_hash: str) -> None:
    connection.execute(delete(session).where(session.c.token_hash == token_hash))


def remove_session_of(connection: Connection, principal_id: str, session_id: str) -> bool:
    """Remove a session of the principal. Returns whether there was one."""
    statement = delete(session).where(session.c.id == session_id, session.c.principal_id == principal_id)
    return connection.execute(statement).rowcount == 1


def remove_sessions_of(connection: Connection, principal_id: str, *, except_id: str | None = None) -> int:
    """Remove the sessions of the principal, but for one. Returns how many there were."""
    statement = delete(session).where(session.c.principal_id == principal_id)
    if except_id is not None:
        statement = statement.where(session.c.id != except_id)
    return connection.execute(statement).rowcount


def remove_ended_sessions(connection: Connection, now: datetime) -> None:
    connection.execute(delete(session).where(or_(session.c.expires_at <= now, session.c.idle_at <= now)))
