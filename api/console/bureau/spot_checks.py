"""Campaigns of spot checks: every draw that was made, and the form that says what a draw would find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.unit.units import named
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.actions import ID_PATTERN
from api.schemas.elements.checked import checked
from api.schemas.spot_checks.bodies import CampaignFilters, NewCampaign
from workflow.access.permissions import Subject, permits
from workflow.commands.spot_checks import drawing
from workflow.errors import FieldError, Invalid, NotFound
from workflow.names import CATEGORIES, STATES
from workflow.queries.spot_checks.campaigns import get_campaign, list_campaigns

pages = Pages("spot_checks")

ROWS = 20
_QUERY = CampaignFilters()
_NO_UNIT = {
    "zh": "没有找到这个单位，或有多个同名单位；请填写完整名称。",
    "en": "No unit has exactly this name, or several have; write the whole name.",
}
_USUAL = {"size": "5", "of": "percent", "due_working_days": "20"}
_FIELDS = ("name", "purpose", "year", "category", "region", "state", "due_working_days")
_WRITTEN = (*_FIELDS, "unit", "size", "of")


@pages.page("/spot-checks")
def show_campaigns(visit: Visit) -> Response:
    """Show every draw, the latest first."""
    return _page(visit)


@pages.page("/spot-checks", "POST")
def draw(visit: Visit) -> Response:
    """Say how many fit; once that number was confirmed, draw. The same form sent twice draws once."""
    try:
        asked = drawing.Asked(**checked(NewCampaign, _asked(visit)))
        preview = drawing.preview_campaign(visit.service, visit.actor, asked)
        if visit.value("confirmed") != f"{preview['drawn']} of {preview['population']}":
            return _page(visit, preview=preview)
        id_ = visit.value("once") if ID_PATTERN.fullmatch(visit.value("once")) else str(uuid4())
        if not _is_drawn(visit, id_):
            drawing.draw_campaign(visit.service, visit.actor, asked, campaign_id=id_)
    except Invalid as error:
        return _page(visit, 422, wrong=error.errors)
    return go(f"/spot-checks/{id_}")


def _is_drawn(visit: Visit, campaign_id: str) -> bool:
    try:
        get_campaign(visit.service, visit.actor, campaign_id)
    except NotFound:
        return False
    return True


def _asked(visit: Visit) -> dict[str, Any]:
    """The campaign that the form describes. Raises `Invalid` for an unknown unit."""
    size = visit.value("size")
    asked: dict[str, Any] = {name: visit.value(name) for name in _FIELDS if visit.value(name)}
    asked["size"] = {"count" if visit.value("of") == "count" else "percent": size}
    if unit := visit.value("unit"):
        body = named(visit, unit)
        if body is None:
            raise Invalid(FieldError("/unit", "UNKNOWN_UNIT", _NO_UNIT))
        asked["body_id"] = body["id"]
    return asked


def _page(
    visit: Visit,
    status: int = 200,
    *,
    preview: dict[str, Any] | None = None,
    wrong: Sequence[FieldError] = (),
) -> Response:
    given = {name: visit.query[name] for name in ("cursor", "year", "status") if visit.query.get(name)}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **given}))
    listed = list_campaigns(visit.service, visit.actor, filters=filters(call), **paging(call))
    this_year = visit.service.clock.today().year
    is_form = bool(preview or wrong)
    written = {**_USUAL, "year": str(this_year)}
    if is_form:
        written = {name: visit.value(name) for name in _WRITTEN}
    return page(
        visit,
        "bureau/spot_checks.html",
        status,
        campaigns=page_view(call, listed),
        may_draw=permits(visit.actor, "spot_check.write", Subject()),
        preview=preview,
        wrong=wrong,
        written=written,
        once=visit.value("once") if is_form and visit.value("once") else str(uuid4()),
        years=range(this_year, this_year - 5, -1),
        categories=CATEGORIES,
        states={code: STATES[code] for code in ("approved", "synced")},
        most=drawing.MOST_DRAWN,
    )
