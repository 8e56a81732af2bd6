"""What was decided a moment ago, and how it is taken back: told on the page that came after it."""

from __future__ import annotations

from typing import Any

from api.console.frame.visit import Visit
from workflow.errors import NotFound
from workflow.queries.declarations.declarations import get_declaration, list_actions
from workflow.vocabulary import Event

DONE = "done"  # in an address: {declaration}.{event}


def done(declaration_id: str, event: str) -> str:
    """What the address of the next page says of a decision."""
    return f"{declaration_id}.{event}"


def decided(visit: Visit) -> dict[str, Any] | None:
    """The declaration that was decided before this page, the event, and whether it can be undone."""
    declaration_id, _, event = visit.query.get(DONE, "").partition(".")
    if event not in frozenset(Event):
        return None
    try:
        view = get_declaration(visit.service, visit.actor, declaration_id)
    except NotFound:
        return {"view": None, "event": event, "undo": None}
    verdicts = list_actions(visit.service, visit.actor, declaration_id) if event == Event.APPROVE else []
    undo = next((each for each in verdicts if each["event"] == Event.UNDO), None)
    return {"view": view, "event": event, "undo": undo if undo and undo["allowed"] else None}
