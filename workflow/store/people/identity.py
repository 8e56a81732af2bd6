"""Rows of principals, keys and sessions. The actor is one prepared statement, as every request needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Select,
    String,
    Table,
    and_,
    bindparam,
    delete,
    insert,
    null,
    or_,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.database.prepared import Prepared
from workflow.tables import Instant, api_key, principal, role_grant, session

Values = Mapping[str, Any]

_today = bindparam("today", type_=Date)
_now = bindparam("now", type_=Instant)
_secret = bindparam("secret_hash", type_=String)


def _in_force() -> ColumnElement[bool]:
    return and_(
        role_grant.c.principal_id == principal.c.id,
        or_(role_grant.c.valid_from.is_(None), role_grant.c.valid_from <= _today),
        or_(role_grant.c.valid_to.is_(None), role_grant.c.valid_to >= _today),
    )


def _who(credential: Table, scopes: ColumnElement[Any]) -> Select[Any]:
    source: FromClause = credential.join(principal, principal.c.id == credential.c.principal_id).outerjoin(
        role_grant, _in_force()
    )
    return select(
        principal.c.id,
        principal.c.name,
        principal.c.person_id,
        scopes.label("scopes"),
        role_grant.c.role,
        role_grant.c.organization_id,
        role_grant.c.alternate,
    ).select_from(source)


_BY_KEY = Prepared(
    _who(api_key, api_key.c.scopes).where(
        api_key.c.secret_hash == _secret,
        api_key.c.revoked_at.is_(None),
        or_(api_key.c.expires_at.is_(None), api_key.c.expires_at > _now),
        principal.c.active,
    )
)
_BY_SESSION = Prepared(
    _who(session, null()).where(
        session.c.token_hash == _secret, session.c.expires_at > _now, principal.c.active
    )
)


def key_holder_statement(secret_hash: str, now: datetime, today: date) -> Statement:
    """The statement that finds who has the key: one row per grant in force (role None: no grant).

    It finds no row for an unknown, expired or revoked key.
    """
    return _BY_KEY, {"secret_hash": secret_hash, "now": now, "today": today}


def session_holder_statement(token_hash: str, now: datetime, today: date) -> Statement:
    """As `key_holder_statement`, for a session."""
    return _BY_SESSION, {"secret_hash": token_hash, "now": now, "today": today}


# --- Principals ---------------------------------------------------------------------------------

_PRINCIPAL = select(
    principal.c.id,
    principal.c.version,
    principal.c.name,
    principal.c.person_id,
    principal.c.login,
    principal.c.active,
    principal.c.created_at,
)


def find_principal(connection: Connection, principal_id: str) -> AnyRow | None:
    return connection.execute(_PRINCIPAL.where(principal.c.id == principal_id)).one_or_none()


def principal_of_person(connection: Connection, person_id: str) -> str | None:
    """The person's first active principal."""
    statement = (
        select(principal.c.id)
        .where(principal.c.person_id == person_id, principal.c.active)
        .order_by(principal.c.id)
        .limit(1)
    )
    return connection.execute(statement).scalar_one_or_none()


def password_of(connection: Connection, login: str) -> AnyRow | None:
    """Id and password hash of the active principal with this login."""
    statement = select(principal.c.id, principal.c.password_hash).where(
        principal.c.login == login, principal.c.active, principal.c.password_hash.is_not(None)
    )
    return connection.execute(statement).one_or_none()


def principal_of_login(connection: Connection, login: str) -> AnyRow | None:
    return connection.execute(_PRINCIPAL.where(principal.c.login == login)).one_or_none()


def login_is_taken(connection: Connection, login: str, *, except_id: str = "") -> bool:
    statement = select(principal.c.id).where(principal.c.login == login, principal.c.id != except_id)
    return connection.execute(statement).first() is not None


def list_principals(
    connection: Connection, filters: Values, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    """Principals in the order in which they were made; filters: person_id, login, active."""
    statement = _PRINCIPAL
    for name in ("person_id", "login", "active"):
        if filters.get(name) is not None:
            statement = statement.where(principal.c[name] == filters[name])
    return listed(connection, statement, principal.c.id, after, limit)


def add_principal(connection: Connection, values: Values) -> None:
    connection.execute(insert(principal), values)


def change_principal(connection: Connection, principal_id: str, version: int, values: Values) -> bool:
    statement = (
        update(principal)
        .where(principal.c.id == principal_id, principal.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def grants_of(connection: Connection, principal_ids: Sequence[str]) -> Sequence[AnyRow]:
    """Every grant of the principals, ended ones too."""
    statement = (
        select(role_grant).where(role_grant.c.principal_id.in_(principal_ids)).order_by(role_grant.c.id)
    )
    return connection.execute(statement).all()


def remove_grants_of(connection: Connection, principal_id: str) -> None:
    connection.execute(delete(role_grant).where(role_grant.c.principal_id == principal_id))


def somebody_administers(connection: Connection) -> bool:
    statement = select(role_grant.c.id).where(role_grant.c.role == "administrator").limit(1)
    return connection.execute(statement).first() is not None


# --- Keys and sessions --------------------------------------------------------------------------

_KEY = select(api_key, principal.c.name.label("principal_name")).select_from(
    api_key.join(principal, principal.c.id == api_key.c.principal_id)
)


def add_key(connection: Connection, values: Values) -> None:
    connection.execute(insert(api_key), values)


def find_key(connection: Connection, key_id: str) -> AnyRow | None:
    return connection.execute(_KEY.where(api_key.c.id == key_id)).one_or_none()


def list_keys(
    connection: Connection, principal_id: str | None, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    statement = _KEY if principal_id is None else _KEY.where(api_key.c.principal_id == principal_id)
    return listed(connection, statement, api_key.c.id, after, limit)


def revoke_key(connection: Connection, key_id: str, at: datetime) -> bool:
    """Revoke the key. Returns whether it was not revoked before."""
    statement = (
        update(api_key).where(api_key.c.id == key_id, api_key.c.revoked_at.is_(None)).values(revoked_at=at)
    )
    return connection.execute(statement).rowcount == 1


def add_session(connection: Connection, values: Values) -> None:
    connection.execute(insert(session), values)


def remove_session(connection: Connection, token_hash: str) -> None:
    connection.execute(delete(session).where(session.c.token_hash == token_hash))


def remove_sessions_of(connection: Connection, principal_id: str) -> None:
    connection.execute(delete(session).where(session.c.principal_id == principal_id))


def remove_ended_sessions(connection: Connection, now: datetime) -> None:
    connection.execute(delete(session).where(session.c.expires_at <= now))
