"""Rows of principals, keys and sessions. The actor is one prepared statement, as every request needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
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
    text,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.database.prepared import Prepared
from workflow.store.people.appointments import holds_on, is_in_period
from workflow.tables import Instant, api_key, preference, principal, role_grant, session

Values = Mapping[str, Any]

_today = bindparam("today", type_=Date)
_now = bindparam("now", type_=Instant)
# A session from the future began before the clock was set back: it would last longer by that. Clocks of two
# hosts may differ a little.
_SLACK = timedelta(minutes=5)
_secret = bindparam("secret_hash", type_=String)
_principal_id = bindparam("principal_id", type_=String)
_NOTHING: ColumnElement[Any] = null()


def _in_force() -> ColumnElement[bool]:
    return and_(role_grant.c.principal_id == principal.c.id, holds_on(_today))


def _who(
    credential: Table | None,
    scopes: ColumnElement[Any] = _NOTHING,
    key_id: ColumnElement[Any] = _NOTHING,
    *more: ColumnElement[Any],
) -> Select[Any]:
    held = principal if credential is None else credential.join(principal, _is_held_by(credential))
    return select(
        principal.c.id,
        principal.c.name,
        principal.c.person_id,
        scopes.label("scopes"),
        key_id.label("key_id"),
        role_grant.c.role,
        role_grant.c.organization_id,
        role_grant.c.alternate,
        *more,
    ).select_from(held.outerjoin(role_grant, _in_force()))


def _is_held_by(credential: Table) -> ColumnElement[bool]:
    return principal.c.id == credential.c.principal_id


def _key_works() -> ColumnElement[bool]:
    unexpired = or_(api_key.c.expires_at.is_(None), api_key.c.expires_at > _now)
    return and_(api_key.c.revoked_at.is_(None), unexpired, principal.c.active)


_BY_KEY = Prepared(
    _who(api_key, api_key.c.scopes, api_key.c.id).where(api_key.c.secret_hash == _secret, _key_works())
)


def _session_works() -> ColumnElement[bool]:
    return and_(
        session.c.token_hash == _secret,
        session.c.expires_at > _now,
        or_(session.c.idle_at.is_(None), session.c.idle_at > _now),
        session.c.created_at <= bindparam("latest", type_=Instant),
        principal.c.active,
    )


_BY_SESSION = Prepared(_who(session).where(_session_works(), session.c.stage.is_(None)))
_SHOWN = [session.c[n] for n in ("stage", "expires_at", "idle_at", "via", "viewed_id", "viewed_until")]
_CHOSEN = (
    select(preference.c["values"])
    .where(preference.c.principal_id == session.c.principal_id)
    .scalar_subquery()
    .label("preferences")
)
_OF_PAGES = Prepared(
    _who(session, _NOTHING, _NOTHING, session.c.id.label("session_id"), _CHOSEN, *_SHOWN).where(
        _session_works(), or_(session.c.stage.is_(None), session.c.stage == "view")
    )
)


def key_holder_statement(secret_hash: str, now: datetime, today: date) -> Statement:
    """The statement that finds who has the key: one row per grant in force (role None: no grant).

    It finds no row for an unknown, expired or revoked key.
    """
    return _BY_KEY, {"secret_hash": secret_hash, "now": now, "today": today}


def session_holder_statement(token_hash: str, now: datetime, today: date) -> Statement:
    """As `key_holder_statement`, for a session."""
    return _BY_SESSION, {"secret_hash": token_hash, "now": now, "latest": now + _SLACK, "today": today}


def page_session_statement(token_hash: str, now: datetime, today: date) -> Statement:
    """As `session_holder_statement`, with the session itself, also of one that only looks at pages."""
    return _OF_PAGES, {"secret_hash": token_hash, "now": now, "latest": now + _SLACK, "today": today}


# Of somebody who began something and goes on with it: their key, if it was by one, must still work.
_AGAIN = {
    False: Prepared(_who(None).where(principal.c.id == _principal_id, principal.c.active)),
    True: Prepared(
        _who(api_key, api_key.c.scopes, api_key.c.id).where(
            api_key.c.id == bindparam("key_id", type_=String), _key_works()
        )
    ),
}
# PostgreSQL: nobody is deactivated, no grant ends and no key is revoked before the transaction that relies on
# them is over. Whoever changes a principal takes the locks in the same order.
_HOLD = [
    Prepared(select(table.c.id).where(column == _principal_id).with_for_update(read=True))
    for table, column in (
        (principal, principal.c.id),
        (role_grant, role_grant.c.principal_id),
        (api_key, api_key.c.principal_id),
    )
]


def holder_again_statement(principal_id: str, key_id: str | None, now: datetime, today: date) -> Statement:
    """As `key_holder_statement`, for a principal that was found before; by their key, where it was by one."""
    by = {"key_id": key_id, "now": now} if key_id else {"principal_id": principal_id}
    return _AGAIN[bool(key_id)], {**by, "today": today}


def hold_statements(dialect: str, principal_id: str) -> list[Statement]:
    """The statements that keep a principal's rights as they are until the transaction ends.

    On SQLite the writer's BEGIN IMMEDIATE does that.
    """
    return [(held, {"principal_id": principal_id}) for held in _HOLD] if dialect == "postgresql" else []


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


_WITH_PASSWORD = (
    principal.c.id,
    principal.c.version,
    principal.c.login,
    principal.c.person_id,
    principal.c.password_hash,
    principal.c.password_until,
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
    """Id, login and password of the active principal with this login."""
    statement = select(*_WITH_PASSWORD).where(
        principal.c.login == login, principal.c.active, principal.c.password_hash.is_not(None)
    )
    return connection.execute(statement).one_or_none()


def password_by_id(connection: Connection, principal_id: str) -> AnyRow | None:
    """As `password_of`, by the id; of a principal without a password too."""
    statement = select(*_WITH_PASSWORD).where(principal.c.id == principal_id, principal.c.active)
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


def active_demonstration(connection: Connection) -> Sequence[AnyRow]:
    """Id and version of the principals of a demonstration that are active."""
    # By an index of these alone: no other condition, nor an order, leads to another one.
    statement = select(principal.c.id, principal.c.version, principal.c.active).where(
        text("substr(login, 1, 5) = 'demo.'")
    )
    return [row for row in connection.execute(statement) if row.active]


def add_principal(connection: Connection, values: Values) -> None:
    connection.execute(insert(principal), values)


def change_principal(connection: Connection, principal_id: str, version: int, values: Values) -> bool:
    statement = (
        update(principal)
        .where(principal.c.id == principal_id, principal.c.version == version)
        .values(**values, version=version + 1)
    )
    return connection.execute(statement).rowcount == 1


def any_is_person(connection: Connection, principal_ids: Sequence[str], person_id: str) -> bool:
    """Whether one of the principals is the person's."""
    statement = select(principal.c.id).where(
        principal.c.id.in_(principal_ids), principal.c.person_id == person_id
    )
    return connection.execute(statement.limit(1)).first() is not None


def grants_of(connection: Connection, principal_ids: Sequence[str]) -> Sequence[AnyRow]:
    """Every grant of the principals, ended ones too."""
    statement = (
        select(role_grant).where(role_grant.c.principal_id.in_(principal_ids)).order_by(role_grant.c.id)
    )
    return connection.execute(statement).all()


def remove_grants(connection: Connection, grant_ids: Sequence[str]) -> None:
    connection.execute(delete(role_grant).where(role_grant.c.id.in_(grant_ids)))


def hold_all_grants(connection: Connection) -> None:
    """Let nobody else give or end a role before the transaction is over."""
    if connection.dialect.name == "postgresql":  # on SQLite, whoever writes is alone
        connection.execute(text("LOCK TABLE role_grant IN SHARE ROW EXCLUSIVE MODE"))


def somebody_administers(connection: Connection, today: date) -> bool:
    """Whether an administrator can sign in: active, in office today, with a login."""
    statement = (
        select(role_grant.c.id)
        .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
        .where(role_grant.c.role == "administrator", principal.c.active, principal.c.login.is_not(None))
        .where(is_in_period(today))
        .limit(1)
    )
    return connection.execute(statement).first() is not None


def programs_named(connection: Connection, name: str) -> Sequence[AnyRow]:
    """The principals of this name that have no login."""
    return connection.execute(
        _PRINCIPAL.where(principal.c.name == name, principal.c.login.is_(None)).order_by(principal.c.id)
    ).all()
