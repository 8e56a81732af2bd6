"""Principals, API keys and sessions."""

from __future__ import annotations

from datetime import datetime

from flask import Response, current_app, request

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.origin import SESSION_PATH, came_over_tls, client_address, known_device, remember_device
from api.http.paging import filters, page_answer, paging
from api.http.request import SESSION_COOKIE
from api.schemas.elements.lists import page_of
from api.schemas.people.identity import (
    ACTOR,
    API_KEY,
    NEW_API_KEY,
    ONE_TIME_PASSWORD,
    PRINCIPAL,
    ApiKeyFilters,
    NewApiKey,
    NewPrincipal,
    PasswordChange,
    PasswordReset,
    PrincipalChanges,
    PrincipalFilters,
    SignIn,
)
from workflow.commands.people import identity as commands
from workflow.commands.people import sessions
from workflow.commands.people.sign_in import passwords
from workflow.queries.people import identity as queries
from workflow.queries.people.views import actor_view

identity = Group("identity", "Who may act: principals, API keys, sessions")

_PRINCIPALS = "/v1/principals"
_PRINCIPAL = f"{_PRINCIPALS}/<id:principal_id>"
_KEYS = "/v1/api-keys"
_KEY = f"{_KEYS}/<id:key_id>"
_SESSION = SESSION_PATH
_EVERYBODY = ["is_signed_in"]


@identity.operation(
    "POST",
    _PRINCIPALS,
    verb="principal.write",
    takes=NewPrincipal,
    answers={201: PRINCIPAL},
    etag=True,
    location=True,
)
def create_principal(call: Call) -> Response:
    """Make a principal: a person or a system that can act."""
    view = commands.create_principal(call.service, call.actor, call.body)
    return answer(view, 201, version=view["version"], location=f"{_PRINCIPALS}/{view['id']}")


@identity.operation(
    "GET", _PRINCIPALS, verb="principal.write", query=PrincipalFilters, answers={200: page_of(PRINCIPAL)}
)
def list_principals(call: Call) -> Response:
    """List principals with their grants."""
    page = queries.list_principals(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@identity.operation("GET", _PRINCIPAL, verb="principal.write", answers={200: PRINCIPAL}, etag=True)
def get_principal(call: Call, principal_id: str) -> Response:
    """Read one principal."""
    view = queries.get_principal(call.service, call.actor, principal_id)
    return answer(view, version=view["version"])


@identity.operation(
    "PATCH",
    _PRINCIPAL,
    verb="principal.write",
    takes=PrincipalChanges,
    if_match="required",
    answers={200: PRINCIPAL},
    etag=True,
)
def change_principal(call: Call, principal_id: str) -> Response:
    """Change a principal; `active: false` locks it out at once."""
    view = commands.change_principal(
        call.service, call.actor, principal_id, version=call.stated_version, changes=call.body
    )
    return answer(view, version=view["version"])


@identity.operation(
    "POST",
    f"{_PRINCIPAL}/password:reset",
    verb="password.reset",
    takes=PasswordReset,
    optional_body=True,
    if_match="required",
    answers={200: ONE_TIME_PASSWORD},
    etag=True,
    secret=True,
)
def reset_password(call: Call, principal_id: str) -> Response:
    """Give somebody a password for one sign-in, at which they choose their own; it is good for three days.

    Their sessions end at once, and they are told. Only this answer has the password.
    """
    view = passwords.reset(
        call.service, call.actor, principal_id, version=call.stated_version, **(call.body or {})
    )
    return answer(view, version=view["version"])


@identity.operation(
    "POST",
    _KEYS,
    verb="api_key.write",
    takes=NewApiKey,
    answers={201: NEW_API_KEY},
    etag=True,
    location=True,
    secret=True,
)
def create_api_key(call: Call) -> Response:
    """Make an API key; its secret is shown this once."""
    view = commands.create_api_key(call.service, call.actor, **call.body)
    return answer(view, 201, version=view["version"], location=f"{_KEYS}/{view['id']}")


@identity.operation("GET", _KEYS, verb="api_key.write", query=ApiKeyFilters, answers={200: page_of(API_KEY)})
def list_api_keys(call: Call) -> Response:
    """List API keys, revoked and expired ones too."""
    page = queries.list_api_keys(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@identity.operation("GET", _KEY, verb="api_key.write", answers={200: API_KEY}, etag=True)
def get_api_key(call: Call, key_id: str) -> Response:
    """Read one API key, without its secret."""
    view = queries.get_api_key(call.service, call.actor, key_id)
    return answer(view, version=view["version"])


@identity.operation("DELETE", _KEY, verb="api_key.write", if_match="required", answers={204: None})
def revoke_api_key(call: Call, key_id: str) -> Response:
    """Revoke an API key; it stays listed."""
    commands.revoke_api_key(call.service, call.actor, key_id, version=call.stated_version)
    return empty_answer()


@identity.operation(
    "POST", _SESSION, verb="", takes=SignIn, answers={200: ACTOR}, refuses=(401, 429), secret=True
)
def sign_in(call: Call) -> Response:
    """Sign in with login and password; this sets the session cookie, which is valid for twelve hours.

    Who has a second factor sends `code` too (else 401 `SECOND_FACTOR_REQUIRED`); who got the password from an
    administrator sends `new_password` (else 401 `PASSWORD_MUST_CHANGE`). A code is good once.

    Failures are braked (429 with Retry-After): five from one address on a login within a quarter of an hour,
    twenty from one address (of IPv6, one /64) on whatever logins. After fifty on one login from many
    addresses, strangers try once in twenty seconds. A device that has signed in before says so by a cookie of
    its own, and is braked by its own failures alone (ten).
    """
    login = call.body["login"]
    device = known_device(login)
    token, expires = sessions.sign_in(call.service, **call.body, origin=client_address(), device=device)
    response = answer(actor_view(queries.actor_by_session(call.service, token)))
    _put_session(call, response, token, expires)
    remember_device(response, login, device, secure=_is_secure())
    return response


@identity.operation("GET", _SESSION, verb="session.read", permitted_to=_EVERYBODY, answers={200: ACTOR})
def who_am_i(call: Call) -> Response:
    """Say who the sender is, by key or session, and what it may do."""
    return answer(actor_view(call.actor))


@identity.operation("DELETE", _SESSION, verb="session.write", permitted_to=_EVERYBODY, answers={204: None})
def sign_out(call: Call) -> Response:
    """Sign out: the session ends, wherever its cookie is kept."""
    token = request.cookies.get(SESSION_COOKIE)
    if token:
        sessions.sign_out(call.service, token)
    response = empty_answer()
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="Strict", secure=_is_secure())
    return response


@identity.operation(
    "POST",
    f"{_SESSION}/password",
    verb="sign_in.change",
    takes=PasswordChange,
    answers={204: None},
    refuses=(409, 429),
    secret=True,
)
def change_own_password(call: Call) -> Response:
    """Change one's own password; every other session ends, and this one gets another cookie.

    For who is signed in; an API key is refused (409). Guesses at the present password are braked as at the
    sign-in.
    """
    token, expires = sessions.change_own_password(
        call.service,
        call.actor,
        request.cookies.get(SESSION_COOKIE),
        old=call.body["old_password"],
        new=call.body["new_password"],
        origin=client_address(),
    )
    response = empty_answer()
    _put_session(call, response, token, expires)
    return response


def _put_session(call: Call, response: Response, token: str, expires: datetime) -> None:
    # The cookie expires by age, not by date: a demonstration's clock is not the browser's.
    response.set_cookie(
        SESSION_COOKIE,
        token,
        max_age=int((expires - call.service.clock.now()).total_seconds()),
        httponly=True,
        samesite="Strict",
        secure=_is_secure(),
    )


def _is_secure() -> bool:
    """Whether the browser may send the cookie over TLS only.

    This is so where the request came over TLS, also to a trusted proxy, or where the settings say so
    (XUESHI_SECURE_COOKIES).
    """
    return came_over_tls() or bool(current_app.config["XUESHI"].secure_cookies)
