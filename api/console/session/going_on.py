"""What happens once somebody has said who they are: cookies, and on to the page or the form that waits."""

from __future__ import annotations

from flask import Response, request

from api.console.frame.demonstration import identities_of
from api.console.frame.labels import SAYS_SOMETHING
from api.console.frame.pages import go, page
from api.console.frame.tokens import token_for
from api.console.frame.visit import LANGUAGE_COOKIE, LANGUAGES, Visit, local
from api.console.session.browsers import browser_of
from api.http.origin import came_over_tls, client_address, known_device, remember_device
from api.http.request import SESSION_COOKIE
from api.messages.texts import problem_text
from workflow.access.page_sessions import open_session
from workflow.commands.people import sessions
from workflow.commands.people.sessions import Sender, Step
from workflow.errors import TooManyAttempts

FIRST = "session/sign_in.html"
STEP_COOKIE = "xueshi_step"  # of who has said a part of what is asked
STEPS_PATH = "/sign-in"
_KEPT = "kept."  # before the names of the fields of the form that is sent again
_YEAR = 365 * 24 * 3600


def sender_of(login: str | None) -> Sender:
    """Where this request comes from, and whether its device has signed in with the login before."""
    device = known_device(login) if login else None
    return Sender(client_address(), device, browser_of(request.headers.get("User-Agent", "")))


def kept(visit: Visit) -> list[tuple[str, str]]:
    """The fields of the form that was sent when the session had ended."""
    return [
        (name.removeprefix(_KEPT), value)
        for name, values in visit.sent.items()
        if name.startswith(_KEPT)
        for value in values
    ]


def ask(visit: Visit, template: str, wrong: str | None = None, status: int = 200) -> Response:
    """The page of a step, with what goes on after it."""
    sent = request.method == "POST"
    response = page(
        visit,
        template,
        status,
        next=local(visit.value("next") if sent else visit.query.get("next")),
        kept=kept(visit) if sent else [],
        identities=identities_of(visit.settings),
        wrong=wrong,
    )
    goes_back = template == FIRST and request.path != "/sign-in"
    if visit.is_fragment and (status == 200 or goes_back):  # the dialog over a page shows it instead
        response.headers["X-Sign-In-Step"] = template
    return response


def braked(visit: Visit, template: str, error: TooManyAttempts) -> Response:
    """Say for how long nobody may try again from here."""
    response = ask(visit, template, locked_out(visit, error), 429)
    response.headers["Retry-After"] = str(error.facts["retry_after"])
    return response


def locked_out(visit: Visit, error: TooManyAttempts) -> str:
    """How long to wait, in words."""
    seconds = int(error.facts["retry_after"])
    minutes = -(-seconds // 60)
    amount = {"zh": f"{minutes} 分钟", "en": f"{minutes} minute{'s' if minutes > 1 else ''}"}
    if seconds < 60:
        amount = {"zh": f"{seconds} 秒", "en": f"{seconds} second{'s' if seconds > 1 else ''}"}
    said = {
        "zh": f"失败次数过多，已暂停登录。请在 {amount['zh']}后再试；忘记密码请联系系统管理员。",
        "en": f"Too many failures: nobody can sign in from here for {amount['en']}. "
        "If you forgot the password, ask an administrator.",
    }
    known = problem_text(error.code, visit.language)
    return said.get(visit.language) or (known[1] if known else "")


def after(visit: Visit, step: Step, device: str | None) -> Response:
    """Ask for what comes next; where nothing does, go on with the new session."""
    if step.stage is not None:
        template = {"code": "session/code.html", "password": "session/new_password.html"}[step.stage]
        response = ask(visit, template)
        seconds = int((step.expires_at - visit.service.clock.now()).total_seconds())
        response.set_cookie(
            STEP_COOKIE,
            step.token,
            max_age=seconds,
            path=STEPS_PATH,
            httponly=True,
            samesite="Lax",
            secure=is_secure(visit),
        )
        return response
    response = goes_on(visit, step.token)
    signed_in(visit, response, step)
    if step.login is not None:
        remember_device(response, step.login, device, secure=is_secure(visit), path=STEPS_PATH)
    return response


def goes_on(visit: Visit, token: str) -> Response:
    """To the page; or to the form that was sent when the old session had ended."""
    fields, next_ = kept(visit), local(visit.value("next"))
    if visit.is_fragment:
        who = open_session(visit.service, token).actor.id
        return Response(token_for(token), content_type="text/plain", headers={"X-Actor": who})
    if not fields:
        return go(next_)
    opened = open_session(visit.service, token)
    again = Visit(visit.service, visit.language, token, opened.actor, opened)
    return page(again, "session/go_on.html", next=next_, kept=fields, shown=SAYS_SOMETHING)


def signed_in(visit: Visit, response: Response, step: Step) -> None:
    """Let the browser keep the new session, and end the one that it had before."""
    if visit.session:
        sessions.sign_out(visit.service, visit.session)
    put_session(visit, response, step.token, (step.expires_at - visit.service.clock.now()).total_seconds())
    response.delete_cookie(STEP_COOKIE, path=STEPS_PATH, httponly=True, samesite="Lax")
    language = open_session(visit.service, step.token).preferences.get("language")
    if language in LANGUAGES:
        put_language(visit, response, language)


def put_session(visit: Visit, response: Response, token: str, seconds: float) -> None:
    """Let the browser keep a session's token. SameSite=Lax: the way back from a provider is from its site."""
    response.set_cookie(
        SESSION_COOKIE, token, max_age=int(seconds), httponly=True, samesite="Lax", secure=is_secure(visit)
    )


def put_language(visit: Visit, response: Response, language: str) -> None:
    """Show the pages in this language from now on, in this browser."""
    response.set_cookie(
        LANGUAGE_COOKIE, language, max_age=_YEAR, httponly=True, samesite="Lax", secure=is_secure(visit)
    )


def is_secure(visit: Visit) -> bool:
    """Whether the browser sends a cookie over TLS only."""
    return came_over_tls() or visit.settings.secure_cookies
