"""Shows why nothing was done: somebody changed the declaration since the page was made, and what."""

from __future__ import annotations

from flask import Response

from api.console.frame.pages import page
from api.console.frame.visit import Visit
from api.console.frame.words import refusal
from workflow.errors import Refused
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.declarations.history import get_history

_SHOWN = 5


def show_conflict(visit: Visit, declaration_id: str, event: str, error: Refused) -> Response:
    """The page of a decision that was not taken: what happened meanwhile, and what was written for it."""
    view = get_declaration(visit.service, visit.actor, declaration_id)
    history = get_history(visit.service, visit.actor, declaration_id).items
    title, detail = refusal(error.code, visit.language) or (error.code, "")
    return page(
        visit,
        "declarations/conflict.html",
        412 if error.code == "VERSION_MISMATCH" else 409,
        view=view,
        event=event,
        title=title,
        detail=error.text.get(visit.language, detail),
        rows=history[-_SHOWN:],
        written=visit.value("comment"),
    )
