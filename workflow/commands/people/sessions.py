"""Signing in, step by step, and out. A session is the last step; each step has a token of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from workflow.access import sign_in_attempts as attempts
from workflow.access.credentials import digest, hash_password, new_token, password_matches
from workflow.access.page_sessions import IDLE, PageSession
from workflow.access.permissions import Actor, Subject, require
from workflow.commands.people.sign_in import second_factors
from workflow.commands.people.sign_in.passwords import change_password, replace_one_time, require_good
from workflow.commands.people.sign_in.told import tell
from workflow.commands.people.sign_in.viewing import OVER
from workflow.errors import (
    Conflict,
    NotAuthenticated,
    NotFound,
    PasswordMustChange,
    SecondFactorRequired,
)
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.database.lists import AnyRow
from workflow.store.people import identity as rows
from workflow.store.people.sign_in import sessions
from workflow.values import value

SESSION_LIFE = timedelta(hours=12)  # counted from the sign-in, however busy the session is
STEP_LIFE = timedelta(minutes=10)  # until the next thing that is asked for was said


@value
class Sender:
    """Where a sign-in comes from: the address, the device if it is known, and the browser of pages."""

    origin: str
    device: str | None = None
    browser: str | None = None


@value
class Step:
    """A step of signing in: the token, until when it is good, and what is asked for next.

    `stage` is "code" for a code of the second factor, "password" for a new password, and None where nothing
    is: then the token is that of the session.
    """

    token: str
    expires_at: datetime
    stage: str | None
    login: str | None = None


def sign_in(
    service: Service,
    *,
    login: str,
    password: str,
    origin: str,
    device: str | None = None,
    code: str | None = None,
    new_password: str | None = None,
) -> tuple[str, datetime]:
    """Sign in at once: a session token, and the latest instant at which it ends.

    `origin` is the sender's address; `device` the id of a device that has signed in with this login before.
    Raises `NotAuthenticated` (the same for an unknown login and a wrong password) and `TooManyAttempts`; for
    who gave the right password also `SecondFactorRequired` and `PasswordMustChange`.
    """
    known = _require_password(service, login, password, Sender(origin, device))
    with service.store.read() as connection:
        needs_code = second_factors.is_enabled(connection, known.id)
    if needs_code:
        if code is None:
            raise SecondFactorRequired()
        second_factors.require_code(service, known.id, code, origin=origin, device=device)
    if known.password_until is not None:
        if new_password is None:
            raise PasswordMustChange()
        _choose(service, known, new_password, old=password)
    step = _begin(service, known, Sender(origin, device), None, pages=False)
    return step.token, step.expires_at


def begin_sign_in(service: Service, *, login: str, password: str, sender: Sender) -> Step:
    """The first step of signing in for pages: login and password. Raises as `sign_in` does."""
    known = _require_password(service, login, password, sender)
    with service.store.read() as connection:
        needs_code = second_factors.is_enabled(connection, known.id)
    return _begin(service, known, sender, "code" if needs_code else _stage_of(known))


def give_code(service: Service, token: str, code: str, sender: Sender) -> Step:
    """The second step, where a second factor is on. Raises `Invalid` and `TooManyAttempts`."""
    known = _at_step(service, token, "code")
    second_factors.require_code(service, known.id, code, origin=sender.origin, device=sender.device)
    sign_out(service, token)
    return _begin(service, known, sender, _stage_of(known))


def give_new_password(service: Service, token: str, new: str, sender: Sender) -> Step:
    """The last step, where the password was given by somebody else. Raises `Invalid`."""
    known = _at_step(service, token, "password")
    is_same = password_matches(known.password_hash, new)
    _choose(service, known, new, old=new if is_same else None)
    return _begin(service, known, sender, None)


def login_at(service: Service, token: str, stage: str) -> str | None:
    """The login of who is at this step. Raises `NotAuthenticated` where nobody is, or no more."""
    login: str | None = _at_step(service, token, stage).login
    return login


def begin_for(service: Service, principal_id: str, sender: Sender, *, via: str) -> Step:
    """A session of pages for a principal whom somebody else has asked who they are: an identity provider."""
    with service.store.read() as connection:
        known = rows.password_by_id(connection, principal_id)
    if known is None:
        raise NotAuthenticated()
    return _begin(service, known, sender, None, via=via)


def _require_password(service: Service, login: str, password: str, sender: Sender) -> AnyRow:
    """The principal whose login and password these are."""
    attempt = attempts.begin(service, login, sender.origin, sender.device)
    with service.store.read() as connection:
        known = rows.password_of(connection, login)
    matches = password_matches(known.password_hash if known else None, password)
    if not matches or known is None or not _is_good_now(service, known):
        raise NotAuthenticated("Login or password is wrong.")
    attempts.succeed(service, attempt)
    return known


def _is_good_now(service: Service, known: AnyRow) -> bool:
    return known.password_until is None or bool(known.password_until > service.clock.now())


def _stage_of(known: AnyRow) -> str | None:
    return None if known.password_until is None else "password"


def _at_step(service: Service, token: str, stage: str) -> AnyRow:
    """The principal who is at this step. Raises `NotAuthenticated` where nobody is, or no more."""
    with service.store.read() as connection:
        step = sessions.step_of(connection, digest(token), stage, service.clock.now())
        known = rows.password_by_id(connection, step.principal_id) if step else None
    if known is None:
        raise NotAuthenticated()
    return known


def _choose(service: Service, known: AnyRow, new: str, *, old: str | None) -> None:
    require_good(new, login=known.login, old=old, pointer="/new_password")
    hashed = hash_password(new)  # slow, so before the transaction
    with service.store.write() as connection:
        replace_one_time(service, connection, known, hashed)


def _begin(
    service: Service,
    known: AnyRow,
    sender: Sender,
    stage: str | None,
    *,
    pages: bool = True,
    via: str | None = None,
) -> Step:
    """A session at a stage, with a token that nobody had before."""
    token, now = new_token(), service.clock.now()
    expires = now + (STEP_LIFE if stage else SESSION_LIFE)
    values = {
        "id": new_id(),
        "principal_id": known.id,
        "token_hash": digest(token),
        "expires_at": expires,
        "created_at": now,
        "stage": stage,
        "idle_at": now + IDLE if pages and stage is None else None,
        "browser": sender.browser,
        "via": via,
    }
    with service.store.write() as connection:
        sessions.remove_ended_sessions(connection, now)
        sessions.add_session(connection, values)
        if stage is None and pages and sender.device is None and via is None:
            tell(service, connection, known.id, "new_browser", by=known.id, browser=sender.browser or "")
    return Step(token, expires, stage, known.login)


def renew(service: Service, session_id: str) -> str:
    """Give a session another token, which only this answer has: the one before is good for nothing."""
    token = new_token()
    with service.store.write() as connection:
        if not sessions.change_session(connection, session_id, {"token_hash": digest(token)}):
            raise NotAuthenticated()
    return token


_NO_PASSWORD_OF_A_KEY = {
    "zh": "更改密码须先登录：请先请求 POST /v1/session，再以该会话更改。",
    "en": "A password is changed by who is signed in: POST /v1/session first, and send its cookie.",
}


def change_own_password(
    service: Service, actor: Actor, token: str | None, *, old: str, new: str, origin: str
) -> tuple[str, datetime]:
    """Change one's own password, in the session of `token`. Every other session ends, and this token too.

    Returns the session's new token, and when the session ends. Raises `Conflict` for an API key.
    """
    if actor.key_id is not None or token is None:
        raise Conflict(_NO_PASSWORD_OF_A_KEY)
    with service.store.read() as connection:
        session = sessions.session_of_token(connection, digest(token))
    if session is None:
        raise NotAuthenticated()
    change_password(service, actor, old=old, new=new, origin=origin, device=None, session_id=session.id)
    return renew(service, session.id), session.expires_at


def touch(service: Service, session: PageSession) -> PageSession:
    """Note that a session is in use, a few times an hour for any number of requests. Returns it with that."""
    until = session.to_touch(service.clock.now())
    if until is None:
        return session
    values = {"idle_at": until, **(OVER if session.view_ended else {})}
    with service.store.write() as connection:
        sessions.change_session(connection, session.id, values)
    return replace(session, idle_at=until, view_ended=False)


def sign_out(service: Service, token: str) -> None:
    """End the session; nothing happens for one that has ended."""
    with service.store.write() as connection:
        sessions.remove_session(connection, digest(token))


def end_session(service: Service, actor: Actor, session_id: str) -> None:
    """End one of one's own sessions."""
    require(actor, "sign_in.change", Subject())
    with service.store.write() as connection:
        if not sessions.remove_session_of(connection, actor.id, session_id):
            raise NotFound()


def end_others(service: Service, actor: Actor, session_id: str | None) -> int:
    """End one's own sessions but for this one; with None, every one. Returns how many."""
    require(actor, "sign_in.change", Subject())
    with service.store.write() as connection:
        ended = sessions.remove_sessions_of(connection, actor.id, except_id=session_id)
        tell(service, connection, actor.id, "sessions_ended", by=actor.id, count=ended)
    return ended
