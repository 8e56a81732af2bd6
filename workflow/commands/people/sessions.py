"""Signing in and out."""

from __future__ import annotations

from datetime import datetime, timedelta

from workflow.access.credentials import digest, new_token, password_matches
from workflow.access.sign_in_attempts import attempts_of
from workflow.errors import NotAuthenticated
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.people import identity as rows

SESSION_LIFE = timedelta(hours=12)  # counted from the sign-in, however busy the session is


def sign_in(service: Service, *, login: str, password: str, origin: str) -> tuple[str, datetime]:
    """Sign in: a session token, and the latest instant at which it ends. `origin` is the sender's address.

    Raises `NotAuthenticated` (the same for an unknown login and a wrong password) and `TooManyAttempts`.
    """
    attempts = attempts_of(service.store)
    attempts.check(login, origin)
    with service.store.read() as connection:
        known = rows.password_of(connection, login)
    if not password_matches(known.password_hash if known else None, password) or known is None:
        attempts.record_failure(login, origin)
        raise NotAuthenticated("Login or password is wrong.")
    attempts.record_success(login, origin)
    token, now = new_token(), service.clock.now()
    expires = now + SESSION_LIFE
    values = {"id": new_id(), "principal_id": known.id, "token_hash": digest(token)}
    with service.store.write() as connection:
        rows.remove_ended_sessions(connection, now)
        rows.add_session(connection, {**values, "expires_at": expires, "created_at": now})
    return token, expires


def sign_out(service: Service, token: str) -> None:
    """End the session; nothing happens for one that has ended."""
    with service.store.write() as connection:
        rows.remove_session(connection, digest(token))
