"""Takes an event for one declaration, as its buttons ask, and goes on: a reviewer to the next item."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.declarations.conflict import show_conflict
from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit
from api.console.reviewer.decided import DONE, done
from api.console.reviewer.next_items import claim_first, following, queue_filters
from api.schemas.declarations.actions import action_body
from workflow.commands.declarations import actions
from workflow.errors import AlreadyClaimed, LostRace, VersionMismatch, WrongState
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.declarations.history import get_history
from workflow.vocabulary import Event

pages = Pages("actions")

_GOES_ON = frozenset(
    {Event.APPROVE, Event.RETURN_FOR_CORRECTION, Event.REJECT, Event.FORWARD, Event.RELEASE, Event.REASSIGN}
)
_TEXTS = ("reason_code", "comment", "recognised_hours", "to")
_FLAGS = ("final", "attested")


@pages.page("/declarations/<id:declaration_id>/actions/<event:event>", "POST")
def take_event(visit: Visit, declaration_id: str, event: str) -> Response:
    """Take the event for the version that was on screen; where that is another now, show what has changed."""
    asked = action_body(_body(visit))
    before = get_declaration(visit.service, visit.actor, declaration_id)
    version = visit.version()
    try:
        if version is None:
            raise VersionMismatch(current=before["version"])
        actions.perform(visit.service, visit.actor, declaration_id, event, asked, version=version)
    except (AlreadyClaimed, LostRace, VersionMismatch, WrongState) as error:
        if not _was_sent_before(visit, declaration_id, event, asked):
            return show_conflict(visit, declaration_id, event, error)
    if event in _GOES_ON and visit.actor.person_id != before["person_id"]:
        return go(_next(visit, declaration_id, event, before))
    return go(f"/declarations/{declaration_id}{_with(queue_filters(visit))}")


def _was_sent_before(visit: Visit, declaration_id: str, event: str, asked: ActionBody) -> bool:
    """Whether this very form came twice, as by a double click: what it asks for happened last.

    Where the history does not say all that was asked, it counts as another form.
    """
    version = visit.version()
    now = get_declaration(visit.service, visit.actor, declaration_id)
    if version is None or now["version"] != version + 1 or asked.to or asked.final:
        return False
    if asked.recognised_hours is not None:
        return False
    last = get_history(visit.service, visit.actor, declaration_id).items[-1]
    said = (last["event"], last["actor_id"], last["comment"], last["reason_code"])
    return said == (event, visit.actor.id, asked.comment, asked.reason_code)


def _body(visit: Visit) -> dict[str, Any]:
    """The body of the action as the JSON API would be sent it; what was left empty is not in it."""
    body: dict[str, Any] = {name: text for name in _TEXTS if (text := visit.value(name))}
    body |= {name: True for name in _FLAGS if visit.value(name)}
    return body | ({"acknowledged": visit.sent["acknowledged"]} if "acknowledged" in visit.sent else {})


def _next(visit: Visit, declaration_id: str, event: str, before: dict[str, Any]) -> str:
    """The address of the next item, which is claimed; the queue where there is none."""
    filters = queue_filters(visit)
    said = {} if event == Event.RELEASE else {DONE: done(declaration_id, event)}
    claimed = claim_first(visit, following(visit, declaration_id, before))
    return f"/declarations/{claimed}{_with(filters | said)}" if claimed else f"/queue{_with(filters | said)}"


def _with(query: dict[str, str]) -> str:
    return f"?{urlencode(query)}" if query else ""


@pages.page("/declarations/<id:declaration_id>/open", "POST")
def open_item(visit: Visit, declaration_id: str) -> Response:
    """Claim an item that nobody holds, and show it; one that somebody holds is only shown."""
    view = get_declaration(visit.service, visit.actor, declaration_id)
    if view["state"] == "submitted":
        try:
            actions.perform(visit.service, visit.actor, declaration_id, Event.CLAIM.value, ActionBody())
        except (AlreadyClaimed, LostRace, WrongState) as error:
            now = get_declaration(visit.service, visit.actor, declaration_id)
            if now["assignee_id"] != visit.actor.id:  # else it was opened twice
                return show_conflict(visit, declaration_id, Event.CLAIM.value, error)
    return go(f"/declarations/{declaration_id}{_with(queue_filters(visit))}")
