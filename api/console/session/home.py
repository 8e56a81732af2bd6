"""The first page: that of one's office. Whoever holds several chooses one at the top."""

from __future__ import annotations

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.roles import offices_of
from api.console.frame.visit import OFFICE_COOKIE, Visit
from api.console.session.going_on import is_secure

pages = Pages("home")

_YEAR = 365 * 24 * 3600


@pages.page("/")
def show_home(visit: Visit) -> Response:
    """Go to the first page of the office; who has none is told whom to ask."""
    office = visit.office
    return go(office.home) if visit.signed_in and office else _nobody(visit)


def _nobody(visit: Visit) -> Response:
    assert visit.actor  # noqa: S101 - raises NotAuthenticated for who is not signed in
    return page(visit, "session/no_office.html")


@pages.page("/office", "POST", while_viewing=True)
def choose_office(visit: Visit) -> Response:
    """Show the pages of another office that one holds. It changes no right: those are the same in each."""
    chosen = next((one for one in offices_of(visit.actor) if one.role == visit.value("office")), None)
    response = go(chosen.home if chosen else "/")
    if chosen is not None:
        response.set_cookie(
            OFFICE_COOKIE,
            chosen.role.value,
            max_age=_YEAR,
            httponly=True,
            samesite="Lax",
            secure=is_secure(visit),
        )
    return response
