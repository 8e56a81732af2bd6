"""How the process stands: what is in each state and since when, and what nobody can review."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask import Response

from api.console.bureau import diagram
from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.queue import QueueFilters
from workflow.names import STATES
from workflow.queries.declarations.standing_of_process import get_process
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.people.organizations import list_organizations

pages = Pages("process")

ROWS = 25
MOST_NAMED = 100
_QUERY = QueueFilters()


@pages.page("/process")
def show_process(visit: Visit) -> Response:
    """Show the diagram with its counts and ages, and the declarations that nobody can review."""
    return process_page(visit)


def process_page(visit: Visit, status: int = 200, **more: Any) -> Response:
    """The page; with `more`, the form as it was sent and what was wrong with it."""
    found = get_process(visit.service, visit.actor)
    asked = {"cursor": visit.query["cursor"]} if visit.query.get("cursor") else {}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, "stuck": "true", **asked}))
    stuck = get_queue(visit.service, visit.actor, filters=filters(call), sort="due", **paging(call))
    bodies = list_organizations(
        visit.service, visit.actor, filters={"active": True}, after=None, limit=MOST_NAMED
    )
    shown = {"wrong": None, "written": {}, "chosen": (), **more}
    return page(
        visit,
        "bureau/process.html",
        status,
        process=found,
        places=diagram.PLACES,
        box=(diagram.BOX_WIDTH, diagram.BOX_HEIGHT),
        size=(diagram.WIDTH, diagram.HEIGHT),
        lines=diagram.lines(found["arrows"]),
        verbs=diagram.VERBS,
        conditions=diagram.CONDITIONS,
        names=STATES,
        days={one["state"]: _days(visit, one["oldest_at"]) for one in found["states"]},
        stuck=page_view(call, stuck),
        bodies=bodies.items,
        **shown,
    )


def _days(visit: Visit, since: str | None) -> int | None:
    """The whole days since an instant of the API."""
    return (visit.service.clock.now() - datetime.fromisoformat(since)).days if since else None
