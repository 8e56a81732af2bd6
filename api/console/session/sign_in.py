"""Signing in, step by step. What a form held when the session ended is sent again after signing in."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from api.console.frame.demonstration import password_of
from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit
from api.console.session.going_on import FIRST, STEP_COOKIE, after, ask, braked, goes_on, sender_of
from workflow.access.passwords import LONGEST
from workflow.commands.people import sessions
from workflow.commands.people.sessions import Sender, Step
from workflow.errors import Invalid, NotAuthenticated, TooManyAttempts

pages = Pages("sign_in")

_CODE, _PASSWORD = "session/code.html", "session/new_password.html"
_WRONG = {
    "zh": "账号或密码不正确，请重新输入；忘记密码请联系系统管理员。",
    "en": "Login or password is wrong. Try again, or ask an administrator for a new password.",
}
_TOO_LATE = {
    "zh": "登录步骤已超时，请重新登录。",
    "en": "That took too long: begin to sign in again.",
}
_NOT_THE_SAME = {"zh": "两次输入的密码不一致。", "en": "The two passwords are not the same."}


@pages.page("/sign-in", public=True)
def show_sign_in(visit: Visit) -> Response:
    """Ask for login and password; or, in the demonstration, as whom to go in."""
    return ask(visit, FIRST)


@pages.page("/sign-in", "POST", public=True, opens_session=True)
def sign_in(visit: Visit) -> Response:
    """Take login and password, and go on to where it was asked for, or to what else is asked.

    Whoever has signed in in another window goes on as they are.
    """
    if visit.value("elsewhere"):
        return goes_on(visit, visit.session) if visit.signed_in else ask(visit, FIRST, status=401)
    login, password = _credentials(visit)
    sender = sender_of(login)
    try:
        step = sessions.begin_sign_in(visit.service, login=login, password=password, sender=sender)
    except NotAuthenticated:
        return ask(visit, FIRST, _WRONG[visit.language], 401)
    except TooManyAttempts as error:
        return braked(visit, FIRST, error)
    return after(visit, step, sender.device)


def _credentials(visit: Visit) -> tuple[str, str]:
    """(login, password) as they were typed, or of the identity that was clicked."""
    identity = visit.value("identity")
    if identity:
        return identity, password_of(visit.settings, identity) or ""
    return visit.value("login")[:LONGEST], typed(visit, "password")


def typed(visit: Visit, name: str) -> str:
    """A password exactly as it was typed; of one that can't be, as much as shows that it can't."""
    return next(iter(visit.sent.get(name, ())), "")[: LONGEST + 1]


@pages.page("/sign-in/code", public=True)
@pages.page("/sign-in/new-password", public=True)
def begin_again(visit: Visit) -> Response:
    """A step that was loaded anew begins with the first one."""
    return go("/sign-in")


@pages.page("/sign-in/code", "POST", public=True, opens_session=True)
def give_code(visit: Visit) -> Response:
    """Take the code of the second factor."""
    return _step(
        visit,
        "code",
        _CODE,
        lambda token, sender: sessions.give_code(visit.service, token, visit.value("code"), sender),
    )


@pages.page("/sign-in/new-password", "POST", public=True, opens_session=True)
def give_new_password(visit: Visit) -> Response:
    """Take the password that replaces one that was given for one sign-in."""
    new = typed(visit, "new_password")
    if new != typed(visit, "again"):
        return ask(visit, _PASSWORD, _NOT_THE_SAME[visit.language], 422)
    return _step(
        visit,
        "password",
        _PASSWORD,
        lambda token, sender: sessions.give_new_password(visit.service, token, new, sender),
    )


def _step(visit: Visit, stage: str, template: str, take: Callable[[str, Sender], Step]) -> Response:
    token = request.cookies.get(STEP_COOKIE, "")
    try:
        sender = sender_of(sessions.login_at(visit.service, token, stage))
        step = take(token, sender)
    except NotAuthenticated:
        return ask(visit, FIRST, _TOO_LATE[visit.language], 401)
    except Invalid as error:
        return ask(visit, template, said(visit, error), 422)
    except TooManyAttempts as error:
        return braked(visit, template, error)
    return after(visit, step, sender.device)


def said(visit: Visit, error: Invalid) -> str:
    """What is wrong with what was typed, in the language of the page."""
    return {"zh": "；", "en": "; "}[visit.language].join(each.text[visit.language] for each in error.errors)
