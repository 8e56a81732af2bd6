"""One's own account: language, keys, password, sessions, and what happened to it."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.frame.demonstration import password_of
from api.console.frame.keys import ACTS, read_keys
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import LANGUAGES, Visit
from api.console.session.going_on import locked_out, put_language, put_session
from api.console.session.sign_in import said, typed
from api.http.origin import client_address
from workflow.access.passwords import SHORTEST
from workflow.commands.people import sessions
from workflow.commands.people.sign_in import passwords, preferences
from workflow.errors import Conflict, Invalid, OnlyViewing, TooManyAttempts
from workflow.queries.people.sign_in import own_sign_in

pages = Pages("account")

_KEYS_CLASH = {
    "zh": "每个操作须用不同的单个按键，数字键和 + - = / ? g 已有固定用途。",
    "en": "Each act needs a key of its own: one character, and none of the digits and + - = / ? g.",
}
_DEMONSTRATION = {
    "zh": "演示身份的登录方式不可更改。",
    "en": "How the identities of a demonstration sign in is not changed.",
}
_NOT_THE_SAME = {"zh": "两次输入的新密码不一致。", "en": "The two new passwords are not the same."}


@pages.page("/account")
def show_account(visit: Visit) -> Response:
    """Show one's own account."""
    return show(visit)


def show(visit: Visit, wrong: dict[str, str] | None = None, status: int = 200, **shown: Any) -> Response:
    """The page of the account; `wrong` is said at a part of it."""
    if visit.viewer is not None:  # how somebody signs in is nobody else's to see
        raise OnlyViewing()
    return page(
        visit,
        "session/account.html",
        status,
        own=own_sign_in(visit.service, visit.actor, visit.session_id),
        acts=ACTS,
        shortest=SHORTEST,
        wrong=wrong or {},
        done=visit.query.get("done"),
        **shown,
    )


@pages.page("/account/preferences", "POST")
def choose_preferences(visit: Visit) -> Response:
    """Keep the language, and the keys of the reviewer's pages."""
    keys = read_keys(
        {name.removeprefix("key."): visit.value(name) for name in visit.sent if name[:4] == "key."}
    )
    if keys is None:
        return show(visit, {"keys": _KEYS_CLASH[visit.language]}, 422)
    language = visit.value("language")
    chosen: dict[str, Any] = {"keys": keys, "keys_off": not visit.value("keys_on")}
    if language in LANGUAGES:
        chosen["language"] = language
    preferences.choose(visit.service, visit.actor, chosen)
    response = go("/account?done=preferences")
    if language in LANGUAGES:
        put_language(visit, response, language)
    return response


@pages.page("/account/password", "POST")
def change_password(visit: Visit) -> Response:
    """Change one's own password: every other session ends, and this one has another token."""
    require_own_way(visit)
    new = typed(visit, "new_password")
    if new != typed(visit, "again"):
        return show(visit, {"password": _NOT_THE_SAME[visit.language]}, 422)
    try:
        passwords.change_password(
            visit.service,
            visit.actor,
            old=typed(visit, "old_password"),
            new=new,
            origin=client_address(),
            device=None,
            session_id=visit.session_id,
        )
    except Invalid as error:
        return show(visit, {"password": said(visit, error)}, 422)
    except TooManyAttempts as error:
        return show(visit, {"password": locked_out(visit, error)}, 429)
    response = go("/account?done=password")
    renew(visit, response)
    return response


def require_own_way(visit: Visit) -> None:
    """Raise `Conflict` for an identity that everybody who tries the demonstration shares."""
    require_no_identity(visit, own_sign_in(visit.service, visit.actor, None)["login"])


def require_no_identity(visit: Visit, login: str | None) -> None:
    """Raise `Conflict` for the login of an identity of the demonstration: one click has to sign in as it."""
    if login and password_of(visit.settings, login) is not None:
        raise Conflict(_DEMONSTRATION)


def renew(visit: Visit, response: Response) -> None:
    """Give the session another token, now that it may do more, or that another one knew the password."""
    assert visit.opened is not None  # noqa: S101 - a page for who is signed in
    token = sessions.renew(visit.service, visit.session_id)
    left = visit.opened.ends_at - visit.service.clock.now()
    put_session(visit, response, token, left.total_seconds())


@pages.page("/account/sessions/<id:session_id>/end", "POST")
def end_session(visit: Visit, session_id: str) -> Response:
    """End one of one's own sessions."""
    sessions.end_session(visit.service, visit.actor, session_id)
    return go("/account?done=session")


@pages.page("/account/sessions/end-others", "POST")
def end_other_sessions(visit: Visit) -> Response:
    """End every other session of whoever asks."""
    sessions.end_others(visit.service, visit.actor, visit.session_id)
    return go("/account?done=sessions")


@pages.page("/account/alive")
def stay(visit: Visit) -> Response:
    """Keep the session alive, for who answers the warning; the headers say for how long."""
    return Response("", content_type="text/plain")
