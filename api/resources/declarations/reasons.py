"""Reason codes: why something may be decided, by event, in the words of an edition."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.schemas.declarations.reasons import ReasonFilters
from api.schemas.elements.json_schema import items, ref
from workflow.queries.declarations.reasons import list_reasons

reasons = Group("reason-codes", "Why something may be decided")


@reasons.operation(
    "GET",
    "/v1/reason-codes",
    verb="reason_code.read",
    query=ReasonFilters,
    answers={200: items(ref("ReasonCode"))},
    refuses=(404,),
)
def list_reason_codes(call: Call) -> Response:
    """List the reason codes, of an event or all: an action that is sent another one is refused."""
    return answer({"items": list_reasons(call.service, call.actor, **call.query)})
