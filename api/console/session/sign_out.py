"""Signing out, here or everywhere, and the language of the pages."""

from __future__ import annotations

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import LANGUAGES, Visit, local
from api.console.session.going_on import put_language
from api.console.session.oidc.pages import ID_COOKIE, ID_PATH, logout_address
from api.http.request import SESSION_COOKIE
from workflow.commands.people import sessions
from workflow.errors import ProviderFails

pages = Pages("sign_out")


@pages.page("/sign-out", "POST", while_viewing=True)
def sign_out(visit: Visit) -> Response:
    """End the session."""
    sessions.sign_out(visit.service, visit.session)
    if visit.opened is None or visit.opened.via != "oidc":
        return _left()
    try:
        address = logout_address(visit)
    except ProviderFails:  # signed out here all the same
        address = None
    # A page between: the policy lets no form lead to another site.
    nobody = Visit(visit.service, visit.language)
    return _left(page(nobody, "session/signed_out.html", address=address) if address else None)


@pages.page("/sign-out/everywhere", "POST")
def sign_out_everywhere(visit: Visit) -> Response:
    """End every session of whoever asks, this one too."""
    sessions.end_others(visit.service, visit.actor, None)
    return _left()


def _left(shown: Response | None = None) -> Response:
    response = shown or go("/sign-in")
    response.delete_cookie(ID_COOKIE, path=ID_PATH, httponly=True, samesite="Strict")
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="Lax")
    return response


@pages.page("/language", "POST", public=True, while_viewing=True, opens_session=True)
def choose_language(visit: Visit) -> Response:
    """Show the pages in another language from now on, in this browser."""
    response = go(local(visit.value("next")))
    if visit.value("language") in LANGUAGES:
        put_language(visit, response, visit.value("language"))
    return response
