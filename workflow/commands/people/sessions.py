"""Signing in and out."""

from __future__ import annotations

from datetime import datetime, timedelta

from workflow.access import sign_in_attempts as attempts
from workflow.access.credentials import digest, new_token, password_matches
from workflow.errors import NotAuthenticated
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.people import identity as rows

SESSION_LIFE = timedelta(hours=12)  # counted from the sign-in, however busy the session is


def sign_in(
    service: Service, *, login: str, password: str, origin: str, device: str | None = None
) -> tuple[str, datetime]:
    """Sign in: a session token, and the latest instant at which it ends.

    `origin` is the sender's address; `device` the id of a device that has signed in with this login before.
    Raises `NotAuthenticated` (the same for an unknown login and a wrong password) and `TooManyAttempts`.
    """
    attempt = attempts.begin(service, login, origin, device)
    with service.store.read() as connection:
        known = rows.password_of(connection, login)
    if not password_matches(known.password_hash if known else None, password) or known is None:
        raise NotAuthenticated("Login or password is wrong.")
    attempts.succeed(service, attempt)
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
