"""Saved views: filters of the queue that a reviewer has given a name."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from flask import Response

from api.console.frame.pages import Pages, go
from api.console.frame.visit import Visit, is_one_line
from api.console.reviewer.next_items import queue_filters
from workflow.commands.people.sign_in.preferences import choose
from workflow.errors import FieldError, Invalid

pages = Pages("views")

_KEPT = "queue_views"
MOST = 20
_LONGEST = 40
_NO_NAME = {
    "zh": f"请为当前筛选条件起一个名称（不超过{_LONGEST}字）。",
    "en": f"Give these filters a name of at most {_LONGEST} characters.",
}
_TOO_MANY = {
    "zh": f"最多保存{MOST}个清单，请先删除不用的。",
    "en": f"There are {MOST} saved views: remove one first.",
}


def saved_views(visit: Visit) -> list[dict[str, str]]:
    """{name, query} of each view that the reviewer has saved, in the order in which they did."""
    return [dict(view) for view in (visit.opened.preferences if visit.opened else {}).get(_KEPT, ())]


@pages.page("/queue/views", "POST")
def save_view(visit: Visit) -> Response:
    """Save the filters of the page under a name, or remove the view of that name."""
    name, query = visit.value("name"), urlencode(queue_filters(visit))
    others = [view for view in saved_views(visit) if view["name"] != name]
    if visit.value("remove"):
        choose(visit.service, visit.actor, {_KEPT: others})
        return go(_queue(query))
    if not 1 <= len(name) <= _LONGEST or not is_one_line(name):
        raise Invalid(FieldError("/name", "REQUIRED", _NO_NAME))
    if len(others) >= MOST:
        raise Invalid(FieldError("/name", "TOO_MANY", _TOO_MANY))
    choose(visit.service, visit.actor, {_KEPT: [*others, {"name": name, "query": query}]})
    return go(_queue(query))


def _queue(query: str) -> str:
    return f"/queue?{urlencode(parse_qsl(query))}" if query else "/queue"
