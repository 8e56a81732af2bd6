"""The use of the rules: hits, refusals, overrides, and the reviewers' load."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import page_answer, paging
from api.schemas.editions.usage import OVERRIDE, USAGE, UsagePeriod
from api.schemas.elements.lists import LongPageQuery, page_of
from workflow.queries.editions.overrides import list_overrides
from workflow.queries.editions.usage import get_usage

usage = Group("usage", "How the rules are used: rows, reviewers, refusals")


@usage.operation(
    "GET",
    "/v1/definitions/<edition:edition_id>/usage",
    verb="definition.read",
    query=UsagePeriod,
    answers={200: USAGE},
)
def get_edition_usage(call: Call, edition_id: str) -> Response:
    """Read hits by row, rows no longer hit, the work of each body and reviewer, and refusals by rule."""
    return answer(get_usage(call.service, call.actor, edition_id, **call.query))


@usage.operation(
    "GET",
    "/v1/definitions/<edition:edition_id>/overrides",
    verb="definition.read",
    query=LongPageQuery,
    answers={200: page_of(OVERRIDE)},
)
def list_edition_overrides(call: Call, edition_id: str) -> Response:
    """List the overrides of an edition: document, scope, dates, what they replace, and their uses."""
    return page_answer(call, list_overrides(call.service, call.actor, edition_id, **paging(call)))
