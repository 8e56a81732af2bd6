"""Notices: what I was told, and when."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit, local
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.people.notices import NoticeFilters
from workflow.commands.people.notices import mark_read
from workflow.queries.people.notices import list_notices

pages = Pages("notices")

_ROWS = 30
_QUERY = NoticeFilters()


@pages.page("/notices")
def show_notices(visit: Visit) -> Response:
    """List what one was told, and what one's bodies were told, newest first."""
    asked = {name: visit.query[name] for name in ("unread", "cursor") if visit.query.get(name)}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": _ROWS, **asked}))
    found = list_notices(visit.service, visit.actor, filters=filters(call), **paging(call))
    unread = list_notices(visit.service, visit.actor, filters={"unread": True}, after=None, limit=1)
    return page(
        visit,
        "applicant/notices.html",
        shown=page_view(call, found),
        only_unread=bool(asked.get("unread")),
        unread=unread,
        query=_query(asked),
    )


def _query(asked: dict[str, Any]) -> str:
    return "unread=true&" if asked.get("unread") else ""


@pages.page("/notices/<id:notice_id>/read", "POST")
def read_notice(visit: Visit, notice_id: str) -> Response:
    """Note that it was read; and go on to what it is about, if that was asked for."""
    mark_read(visit.service, visit.actor, notice_id)
    return go(local(visit.value("next") or "/notices"))


@pages.page("/notices/read", "POST")
def read_those(visit: Visit) -> Response:
    """Note that the notices on the page were read."""
    for notice_id in visit.sent.get("notice", [])[:_ROWS]:
        mark_read(visit.service, visit.actor, notice_id)
    return go("/notices")
