"""The decision page: is it true, and is it right? The evidence at the left, the case at the right."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.frame.pages import page
from api.console.frame.visit import Visit
from api.console.reviewer.decided import decided
from api.console.reviewer.live import live_of
from api.console.reviewer.next_items import around, queue_filters
from api.messages.texts import verdict_with_words
from workflow.access.permissions import Role
from workflow.errors import NotFound, NotPermitted
from workflow.queries.declarations import declarations as queries
from workflow.queries.declarations.casework import checklist, new_since_look, year_after, years_of
from workflow.queries.declarations.history import get_history
from workflow.queries.declarations.reasons import list_reasons
from workflow.queries.ledger.accounts import accounts_beside
from workflow.queries.people.organizations import list_organizations
from workflow.vocabulary import Event

_OFFICES = (Role.unit_reviewer, Role.bureau, Role.unit_administrator, Role.administrator)
_MOST_OTHERS = 20
_MOST_ALIKE = 10
_MOST_TARGETS = 100
_REASONED = (
    Event.RETURN_FOR_CORRECTION,
    Event.REJECT,
    Event.FORWARD,
    Event.REASSIGN,
    Event.REVOKE,
    Event.APPROVE,
)


def show_decision(visit: Visit, view: dict[str, Any]) -> Response:
    """The page of a declaration of somebody else."""
    reviews = any(visit.actor.has(role) for role in _OFFICES)
    before, after = around(visit, view["id"]) if reviews else (None, None)
    verdicts = [
        verdict_with_words(each) for each in queries.list_actions(visit.service, visit.actor, view["id"])
    ]
    by_event = {each["event"]: each for each in verdicts}
    piece = _piece(visit, view)
    history = get_history(visit.service, visit.actor, view["id"]).items
    fresh = new_since_look(visit.service, visit.actor, view)
    return page(
        visit,
        "declarations/decision.html",
        view=view,
        verdicts=by_event,
        targets=_targets(visit) if by_event.keys() & {Event.FORWARD, Event.REASSIGN} else (),
        history=history,
        reviews=reviews,
        fresh=fresh,
        seen_until=max(_last_act(history, visit.actor.id), fresh["sequence"] or 0),
        points=checklist(visit.service, view),
        accounts=[
            year_after(account, view)
            for account in accounts_beside(visit.service, visit.actor, view["id"], years_of(view))
        ],
        others=_others(visit, view),
        alike=_alike(visit, view),
        reasons=_reasons(visit, view),
        piece=piece,
        sheet=_sheet(visit, "sheet"),
        beside=_beside(visit, view, piece),
        beside_sheet=_sheet(visit, "beside_sheet"),
        before=before,
        after=after,
        kept=urlencode(queue_filters(visit)),
        decided=decided(visit),
        live=live_of(visit) if reviews else None,
    )


def _targets(visit: Visit) -> list[dict[str, Any]]:
    """The organizations to which something could be handed on; the guard knows which review."""
    return list_organizations(visit.service, visit.actor, filters={}, after=None, limit=_MOST_TARGETS).items


def _last_act(history: list[dict[str, Any]], actor_id: str) -> int:
    """The number of the last history row that the actor wrote: they saw what came before."""
    return max((row["sequence"] for row in history if row["actor_id"] == actor_id), default=0)


def _others(visit: Visit, view: dict[str, Any]) -> list[dict[str, Any]]:
    """The person's other declarations of the year."""
    years = years_of(view)
    sought = {"person_id": view["person_id"], **({"year": years[0]} if years else {})}
    found = queries.list_declarations(visit.service, visit.actor, filters=sought, limit=_MOST_OTHERS)
    return [other for other in found.items if other["id"] != view["id"]]


def _alike(visit: Visit, view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By id, the declarations that warnings are about and that whoever looks may read."""
    ids = dict.fromkeys(ref for warned in view["warnings"] for ref in warned["refs"][:_MOST_ALIKE])
    found = {}
    for id_ in list(ids)[:_MOST_ALIKE]:
        with suppress(NotFound, NotPermitted):  # it may have left their sight since it was listed
            found[id_] = queries.get_declaration(visit.service, visit.actor, id_)
    return found


def _reasons(visit: Visit, view: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    listed = list_reasons(visit.service, visit.actor, edition=view["edition"])
    return {event.value: [each for each in listed if event in each["events"]] for event in _REASONED}


def _piece(visit: Visit, view: dict[str, Any]) -> dict[str, Any] | None:
    """The piece of evidence on screen: the one that is asked for, else the first."""
    pieces: list[dict[str, Any]] = view["evidence"]
    return _numbered(visit, "piece", pieces) or (pieces[0] if pieces else None)


def _beside(visit: Visit, view: dict[str, Any], piece: dict[str, Any] | None) -> dict[str, Any] | None:
    """The piece that is asked for beside the one on screen, if it is another one."""
    found = _numbered(visit, "beside", view["evidence"])
    return None if found is piece else found


def _numbered(visit: Visit, name: str, pieces: list[dict[str, Any]]) -> dict[str, Any] | None:
    number = visit.query.get(name, "")
    place = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
    return pieces[place - 1] if 0 < place <= len(pieces) else None


def _sheet(visit: Visit, name: str) -> int:
    number = visit.query.get(name, "1")
    return int(number) if number.isascii() and number.isdigit() and 0 < len(number) < 6 else 1
