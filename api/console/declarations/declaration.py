"""The page of a declaration. The same address shows each what is theirs."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.applicant.declaration import show_own
from api.console.declarations.decision import show_decision
from api.console.frame.pages import Pages
from api.console.frame.visit import Visit
from workflow.queries.declarations.declarations import get_declaration

pages = Pages("declaration")


@pages.page("/declarations/<id:declaration_id>")
def show_declaration(visit: Visit, declaration_id: str) -> Response:
    """Show one's own declaration as its applicant follows it, another's as whoever reviews it judges it."""
    view: dict[str, Any] = get_declaration(visit.service, visit.actor, declaration_id)
    if visit.actor.person_id == view["person_id"]:
        return show_own(visit, view)
    return show_decision(visit, view)
