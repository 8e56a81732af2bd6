"""Passwords: changed by their owner, and reset by an administrator for one sign-in."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from workflow.access import sign_in_attempts as attempts
from workflow.access.credentials import hash_password, password_matches
from workflow.access.passwords import faults, one_time_password
from workflow.access.permissions import Actor, Subject, require
from workflow.commands.people.sign_in.told import tell
from workflow.commands.people.texts import invalid
from workflow.errors import Conflict, LostRace, NotAuthenticated, NotFound, VersionMismatch
from workflow.formats import instant_text
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import identity as rows
from workflow.store.people.sign_in import federated, second_factors, sessions

ONE_TIME_LIFE = timedelta(days=3)
_NO_LOGIN = {
    "zh": "此账号没有登录名，请先设置登录名。",
    "en": "This principal has no login: give it one first.",
}


def require_good(
    password: str, *, login: str | None, old: str | None = None, pointer: str = "/password"
) -> None:
    """Raise `Invalid` unless this may be a new password."""
    for code in faults(password, login=login, old=old):
        raise invalid(pointer, code)


def require_own(
    service: Service,
    actor: Actor,
    password: str,
    *,
    origin: str,
    device: str | None,
    pointer: str = "/password",
) -> AnyRow:
    """The principal of the actor, whose password this is. Guesses are braked as at the sign-in.

    Raises `Invalid` for another password, and `TooManyAttempts`.
    """
    require(actor, "sign_in.change", Subject())
    with service.store.read() as connection:
        known = rows.password_by_id(connection, actor.id)
    if known is None:
        raise NotAuthenticated()
    if known.password_hash is None:
        raise invalid(pointer, "NO_PASSWORD")
    attempt = attempts.begin(service, f"own:{actor.id}", origin, device)
    if not password_matches(known.password_hash, password):
        raise invalid(pointer, "PASSWORD_WRONG")
    attempts.succeed(service, attempt)
    return known


def change_password(
    service: Service, actor: Actor, *, old: str, new: str, origin: str, device: str | None, session_id: str
) -> None:
    """Change one's own password. Every other session ends."""
    known = require_own(service, actor, old, origin=origin, device=device, pointer="/old_password")
    require_good(new, login=known.login, old=old, pointer="/new_password")
    hashed = hash_password(new)  # slow, so before the transaction
    with service.store.write() as connection:
        _put(connection, known, hashed)
        ended = sessions.remove_sessions_of(connection, actor.id, except_id=session_id)
        tell(service, connection, actor.id, "password_changed", by=actor.id, sessions_ended=ended)


def replace_one_time(service: Service, connection: Connection, known: AnyRow, hashed: str) -> None:
    """Put the password that its owner chose in the place of the one for one sign-in."""
    _put(connection, known, hashed)
    sessions.remove_sessions_of(connection, known.id)
    tell(service, connection, known.id, "password_changed", by=known.id)


def _put(connection: Connection, known: AnyRow, hashed: str) -> None:
    values = {"password_hash": hashed, "password_until": None}
    if not rows.change_principal(connection, known.id, known.version, values):
        raise LostRace()


def reset(
    service: Service, actor: Actor, principal_id: str, *, version: int, second_factor: bool = False
) -> dict[str, Any]:
    """Give somebody a password for one sign-in: {password, expires_at}. Only this answer has it.

    Their sessions end. `second_factor`: their second factor is removed too, for who has lost it; and no
    identity of a provider signs in as them any more until it is linked anew.
    """
    require(actor, "password.reset", Subject())
    password, until = one_time_password(), service.clock.now() + ONE_TIME_LIFE
    hashed = hash_password(password)
    with service.store.write() as connection:
        before = rows.find_principal(connection, principal_id)
        if before is None:
            raise NotFound()
        if before.version != version:
            raise VersionMismatch(current=before.version)
        if before.login is None:
            raise Conflict(
                {
                    "zh": "此账号没有登录名，请先设置登录名。",
                    "en": "This principal has no login: give it one first.",
                }
            )
        values = {"password_hash": hashed, "password_until": until}
        if not rows.change_principal(connection, principal_id, version, values):
            raise LostRace()
        sessions.remove_sessions_of(connection, principal_id)
        tell(service, connection, principal_id, "password_reset", by=actor.id)
        if second_factor:
            remove_other_ways(service, connection, principal_id, by=actor.id)
    return {"password": password, "expires_at": instant_text(until), "version": version + 1}


def remove_other_ways(service: Service, connection: Connection, principal_id: str, *, by: str | None) -> None:
    """Remove the second factor, and the links to identities of a provider."""
    if second_factors.remove_factor(connection, principal_id):
        tell(service, connection, principal_id, "second_factor_off", by=by)
    if federated.remove_identities(connection, principal_id):
        tell(service, connection, principal_id, "identity_unlinked", by=by)
