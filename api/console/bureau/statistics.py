"""How far the zone is: by region and unit, by category, and by month, each as a chart with its table."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Response

from api.console.frame.pages import Pages, page
from api.console.frame.visit import Visit
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.people.statistics import UnitFilters
from workflow.queries.ledger.statistics import get_statistics, list_units

pages = Pages("statistics")

ROWS = 25
_QUERY = UnitFilters()
_NAMES = ("year", "region", "name_prefix", "cursor")


@pages.page("/statistics")
def show_statistics(visit: Visit) -> Response:
    """Show the year's charts, and the units of a region, page by page."""
    this_year = visit.service.clock.today().year
    asked: dict[str, Any] = {name: value for name, value in visit.query.items() if value and name in _NAMES}
    query = _QUERY.load({"limit": ROWS, "year": str(this_year), **asked})
    call = Call(visit.service, visit.actor, query=query)
    units = list_units(visit.service, visit.actor, filters=filters(call), **paging(call))
    return page(
        visit,
        "bureau/statistics.html",
        found=get_statistics(visit.service, visit.actor, year=query["year"]),
        units=page_view(call, units),
        query=query,
        years=range(this_year, this_year - 5, -1),
        kept=urlencode({name: value for name, value in asked.items() if name != "cursor"}),
    )
