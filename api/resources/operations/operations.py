"""Long operations: reading their progress, and cancelling them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import cut
from api.messages.texts import refused_with_words, with_words
from api.schemas.elements.json_schema import ref
from api.schemas.elements.lists import MOST_RESULTS, ResultsQuery
from workflow.commands.operations import operations as commands
from workflow.queries.operations import operations as queries

operations = Group("operations", "Work that takes longer than one request")

_ONE = "/v1/operations/<id:operation_id>"


@operations.operation("GET", _ONE, verb="operation.read", query=ResultsQuery, answers={200: ref("Operation")})
def get_operation(call: Call, operation_id: str) -> Response:
    """Read how far an operation is, and the results of its items so far: all, or `limit` of them.

    `next_cursor` leads to those that follow. Who only waits for the end asks with `limit=1`.
    """
    return answer(_in_words(call, queries.get_operation(call.service, call.actor, operation_id)))


@operations.operation("POST", f"{_ONE}/cancel", verb="operation.read", answers={200: ref("Operation")})
def cancel_operation(call: Call, operation_id: str) -> Response:
    """Stop an operation after the portion at hand; what is done stays done."""
    return answer(_in_words(call, commands.cancel(call.service, call.actor, operation_id)))


def _in_words(call: Call, view: Mapping[str, Any]) -> dict[str, Any]:
    """Return the operation with a part of its results, and the texts of refusals in both languages."""
    results, following = cut(view["results"], call, MOST_RESULTS, f"/v1/operations/{view['id']}")
    shown = {**view, "results": [refused_with_words(result) for result in results], "next_cursor": following}
    if view["failure"] is not None:
        shown["failure_text"] = with_words({"code": view["failure"]})["text"]
    return shown
