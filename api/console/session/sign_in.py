"""Signing in and out. What a form held when the session ended is sent again after signing in."""

from __future__ import annotations

from flask import Response, request

from api.console.frame.demonstration import identities_of, password_of
from api.console.frame.pages import Pages, go, page
from api.console.frame.tokens import token_for
from api.console.frame.visit import LANGUAGE_COOKIE, LANGUAGES, Visit, local
from api.http.origin import came_over_tls, client_address, known_device, remember_device
from api.http.request import SESSION_COOKIE
from api.messages.texts import problem_text
from workflow.commands.people import sessions
from workflow.errors import NotAuthenticated, TooManyAttempts

pages = Pages("sign_in")

_KEPT = "kept."  # before the names of the fields of the form that is sent again
_WRONG = {
    "zh": "账号或密码不正确，请重新输入；忘记密码请联系系统管理员。",
    "en": "Login or password is wrong. Try again, or ask an administrator for a new password.",
}
_YEAR = 365 * 24 * 3600


@pages.page("/sign-in", public=True)
def show_sign_in(visit: Visit) -> Response:
    """Ask for login and password; or, in the demonstration, as whom to go in."""
    return _ask(visit, local(visit.query.get("next")))


def _ask(visit: Visit, next_: str, wrong: str | None = None, status: int = 200) -> Response:
    known = identities_of(visit.settings)
    kept = _kept(visit) if request.method == "POST" else []
    return page(visit, "sign_in.html", status, next=next_, kept=kept, identities=known, wrong=wrong)


def _kept(visit: Visit) -> list[tuple[str, str]]:
    return [
        (name.removeprefix(_KEPT), value)
        for name, values in visit.sent.items()
        if name.startswith(_KEPT)
        for value in values
    ]


@pages.page("/sign-in", "POST", public=True)
def sign_in(visit: Visit) -> Response:
    """Sign in, and go on to where it was asked for."""
    next_ = local(visit.value("next"))
    login, password = _credentials(visit)
    device = known_device(login)
    try:
        token, expires = sessions.sign_in(
            visit.service, login=login, password=password, origin=client_address(), device=device
        )
    except NotAuthenticated:
        return _ask(visit, next_, _WRONG[visit.language], 401)
    except TooManyAttempts as error:
        known = problem_text(error.code, visit.language)
        response = _ask(visit, next_, known[1] if known else None, 429)
        response.headers["Retry-After"] = str(error.facts["retry_after"])
        return response
    return _signed_in(visit, token, int((expires - visit.service.clock.now()).total_seconds()), login, device)


def _credentials(visit: Visit) -> tuple[str, str]:
    """(login, password) as they were typed, or of the identity that was clicked."""
    identity = visit.value("identity")
    if identity:
        return identity, password_of(visit.settings, identity) or ""
    return visit.value("login"), next(iter(visit.sent.get("password", ())), "")


def _signed_in(visit: Visit, token: str, seconds: int, login: str, device: str | None) -> Response:
    """Go on with the new session: to the page, or to the form that was sent when the old one had ended."""
    kept, next_ = _kept(visit), local(visit.value("next"))
    if visit.session:
        sessions.sign_out(visit.service, visit.session)
    if visit.is_fragment:
        response = Response(token_for(token), content_type="text/plain")
    elif kept:
        again = Visit(visit.service, visit.language, token, visit.signed_in)
        response = page(again, "go_on.html", next=next_, kept=kept)
    else:
        response = go(next_)
    secure = came_over_tls() or visit.settings.secure_cookies
    response.set_cookie(SESSION_COOKIE, token, max_age=seconds, httponly=True, samesite="Lax", secure=secure)
    remember_device(response, login, device, secure=secure)
    return response


@pages.page("/sign-out", "POST")
def sign_out(visit: Visit) -> Response:
    """End the session."""
    sessions.sign_out(visit.service, visit.session)
    response = go("/sign-in")
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="Lax")
    return response


@pages.page("/language", "POST", public=True)
def choose_language(visit: Visit) -> Response:
    """Show the pages in another language from now on, in this browser."""
    response = go(local(visit.value("next")))
    if visit.value("language") in LANGUAGES:
        response.set_cookie(LANGUAGE_COOKIE, visit.value("language"), max_age=_YEAR, samesite="Lax")
    return response
