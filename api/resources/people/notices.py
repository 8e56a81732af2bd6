"""Notices to people and organizations: listing them, and marking one as read."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.json_schema import ref
from api.schemas.elements.lists import page_of
from api.schemas.people.notices import NoticeFilters
from workflow.commands.people.notices import mark_read
from workflow.queries.people import notices as queries

notices = Group("notices", "What people and organizations were told")


@notices.operation(
    "GET", "/v1/notices", verb="notice.read", query=NoticeFilters, answers={200: page_of(ref("Notice"))}
)
def list_notices(call: Call) -> Response:
    """List the notices to the sender and to its organizations, newest first."""
    page = queries.list_notices(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@notices.operation(
    "POST", "/v1/notices/<id:notice_id>/read", verb="notice.read", answers={200: ref("Notice")}
)
def read_notice(call: Call, notice_id: str) -> Response:
    """Mark a notice as read; the first time counts."""
    return answer(mark_read(call.service, call.actor, notice_id))
