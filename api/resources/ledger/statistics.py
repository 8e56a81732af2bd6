"""The statistics of a year."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.lists import page_of
from api.schemas.people.statistics import STATISTICS, UNIT, StatisticsFilters, UnitFilters
from workflow.queries.ledger import statistics as queries

statistics = Group("statistics", "How far the zone is in a year")


@statistics.operation(
    "GET", "/v1/statistics", verb="statistics.read", query=StatisticsFilters, answers={200: STATISTICS}
)
def read_statistics(call: Call) -> Response:
    """Read people by region, declarations by category, and decisions by month."""
    return answer(queries.get_statistics(call.service, call.actor, **call.query))


@statistics.operation(
    "GET", "/v1/statistics/units", verb="statistics.read", query=UnitFilters, answers={200: page_of(UNIT)}
)
def list_units(call: Call) -> Response:
    """List employers with how many people each has, and how many are short."""
    page = queries.list_units(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)
