"""The queue: what next? The filters live in the address and survive the opening of an item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.reviewer.decided import DONE, decided
from api.console.reviewer.live import live_of
from api.console.reviewer.next_items import queue_filters
from api.console.reviewer.views import saved_views
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.queue import QueueFilters
from workflow.access.permissions import Role
from workflow.commands.declarations.batch import perform_batch
from workflow.process.reading import ActionBody
from workflow.queries.declarations.worklist import count_queues, get_queue
from workflow.vocabulary import Category, Event, State

pages = Pages("queue")

ROWS = 50
AT_ONCE = 25
_QUERY = QueueFilters()


@pages.page("/queue")
def show_queue(visit: Visit) -> Response:
    """List what waits for the reviewer, what is due first on top."""
    call = _call(visit)
    sought = filters(call)
    found = get_queue(visit.service, visit.actor, filters=sought, sort=call.query["sort"], **paging(call))
    shown = page_view(call, found)
    return page(
        visit,
        "reviewer/queue.html",
        shown=shown,
        chosen=queue_filters(visit),
        tabs=_tabs(visit),
        categories=list(Category),
        kept=urlencode(queue_filters(visit)),
        decided=decided(visit),
        live=live_of(visit),
        views=saved_views(visit),
        bodies=len(visit.actor.bodies(Role.unit_reviewer, Role.bureau, Role.unit_administrator)),
    )


def _call(visit: Visit, **more: Any) -> Call:
    """The request as the JSON API reads it; a field of the filters that was left empty is not asked for."""
    asked = {name: value for name, value in visit.query.items() if value and name != DONE} | more
    return Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **asked}))


def _tabs(visit: Visit) -> list[dict[str, Any]]:
    """The lists that are asked for most, each with how many it has."""
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("全部", "All", {}),
        ("未领取", "Unclaimed", {"state": State.SUBMITTED.value}),
        ("我领取的", "Held by me", {"assignee": "me"}),
        ("已逾期", "Overdue", {"due_before": visit.service.clock.today()}),
        ("抽中", "Drawn", {"spot_check": True}),
        ("无人可审", "Stuck", {"stuck": True}),
    ]
    counts = count_queues(visit.service, visit.actor, [sought for _, _, sought in asked])
    active = queue_filters(visit)
    return [
        _tab(zh, en, sought, counted, active) for (zh, en, sought), counted in zip(asked, counts, strict=True)
    ]


def _tab(
    zh: str, en: str, sought: dict[str, Any], counted: tuple[int, bool], active: Mapping[str, str]
) -> dict[str, Any]:
    query = {name: str(value).lower() if value is True else str(value) for name, value in sought.items()}
    return {
        "words": {"zh": zh, "en": en},
        "query": urlencode(query),
        "count": counted[0],
        "exact": counted[1],
        "active": active == query,
    }


@pages.page("/queue/claim", "POST")
def claim_next(visit: Visit) -> Response:
    """Claim the next ones that nobody holds, under the filters of the page."""
    call = _call(visit, state=State.SUBMITTED.value, limit=AT_ONCE)
    found = get_queue(
        visit.service, visit.actor, filters=filters(call), sort=call.query["sort"], limit=AT_ONCE
    )
    asked = [{"id": item["id"], "version": item["version"]} for item in found.items]
    if asked:
        perform_batch(visit.service, visit.actor, Event.CLAIM.value, asked, ActionBody())
    return go("/queue?assignee=me")
