"""The first page: that of one's office."""

from __future__ import annotations

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.roles import offices_of
from api.console.frame.visit import Visit

pages = Pages("home")


@pages.page("/")
def show_home(visit: Visit) -> Response:
    """Go to the first page of the first office; who has none is told whom to ask."""
    offices = offices_of(visit.actor)
    return go(offices[0].home) if offices else page(visit, "no_office.html")
