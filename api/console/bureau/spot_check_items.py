"""One campaign: how it was drawn, what was drawn, and each item: ask, look at what was given, settle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.frame.words import refusal
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.elements.checked import checked
from api.schemas.spot_checks.bodies import CheckItemFilters, EvidenceAsked, Outcome
from workflow import names
from workflow.access.permissions import Subject, permits
from workflow.commands.spot_checks import asking, outcomes
from workflow.commands.spot_checks.opening import check_obstacle
from workflow.errors import FieldError, GuardRefused, Invalid, Refusal
from workflow.names import CHECK_OUTCOMES, CHECK_STANDINGS, EVIDENCE
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.declarations.reasons import list_reasons
from workflow.queries.spot_checks import items
from workflow.queries.spot_checks.campaigns import get_campaign
from workflow.vocabulary import CheckStanding, Event

pages = Pages("spot_check_items")

ROWS = 50
_ONE = "/spot-checks/<id:campaign_id>"
_ITEM = f"{_ONE}/items/<id:item_id>"
_QUERY = CheckItemFilters()
_WRITTEN = ("kind", "why", "due_working_days", "outcome", "remark", "reason_code")


@pages.page(_ONE)
def show_campaign(visit: Visit, campaign_id: str) -> Response:
    """Show how it was drawn, so that it can be drawn anew, and where each item is."""
    given = {name: visit.query[name] for name in ("cursor", "standing", "overdue") if visit.query.get(name)}
    call = Call(visit.service, visit.actor, query=_QUERY.load({"limit": ROWS, **given}))
    listed = items.list_items(visit.service, visit.actor, campaign_id, filters=filters(call), **paging(call))
    counts = items.count_items(visit.service, visit.actor, campaign_id)
    campaign = get_campaign(visit.service, visit.actor, campaign_id)
    left = sum(counts[each] for each in (CheckStanding.OPEN, CheckStanding.ASKED, CheckStanding.ANSWERED))
    return page(
        visit,
        "bureau/spot_check.html",
        campaign=campaign,
        rows=page_view(call, listed),
        counts=counts,
        standings=CHECK_STANDINGS,
        names=names,
        chosen=given,
        may_check=permits(visit.actor, "spot_check.write", Subject()),
        left=left,
    )


@pages.page(_ITEM)
def show_item(visit: Visit, campaign_id: str, item_id: str) -> Response:
    """Show what was asked for and given, and the ways to go on."""
    return _item_page(visit, campaign_id, item_id)


@pages.page(f"{_ITEM}/requests", "POST")
def ask(visit: Visit, campaign_id: str, item_id: str) -> Response:
    """Ask the person for one piece of evidence."""
    try:
        names = ("kind", "why", "due_working_days")
        given = checked(EvidenceAsked, {name: visit.value(name) for name in names if visit.value(name)})
        asking.ask_for_evidence(
            visit.service, visit.actor, campaign_id, item_id, version=visit.version(), **given
        )
    except Invalid as error:
        return _item_page(visit, campaign_id, item_id, 422, wrong=error.errors, form="ask")
    return go(f"/spot-checks/{campaign_id}/items/{item_id}")


@pages.page(f"{_ITEM}/outcome", "POST")
def settle(visit: Visit, campaign_id: str, item_id: str) -> Response:
    """Settle the item, and go back to what is left."""
    names = ("outcome", "remark", "reason_code")
    try:
        given = checked(Outcome, {name: visit.value(name) for name in names if visit.value(name)})
        outcomes.record_outcome(
            visit.service, visit.actor, campaign_id, item_id, version=visit.version(), **given
        )
    except Invalid as error:
        return _item_page(visit, campaign_id, item_id, 422, wrong=error.errors, form="settle")
    except GuardRefused as error:
        return _item_page(visit, campaign_id, item_id, 422, refusals=error.refusals, form="settle")
    return go(f"/spot-checks/{campaign_id}")


@pages.page(f"{_ONE}/close", "POST")
def close(visit: Visit, campaign_id: str) -> Response:
    """Close a campaign of which everything is settled."""
    outcomes.close_campaign(visit.service, visit.actor, campaign_id, version=visit.version())
    return go(f"/spot-checks/{campaign_id}")


def _item_page(
    visit: Visit,
    campaign_id: str,
    item_id: str,
    status: int = 200,
    *,
    wrong: Sequence[FieldError] = (),
    refusals: Sequence[Refusal] = (),
    form: str = "",
) -> Response:
    item: dict[str, Any] = items.get_item(visit.service, visit.actor, campaign_id, item_id)
    view = get_declaration(visit.service, visit.actor, item["declaration_id"])
    obstacle = check_obstacle(visit.service, visit.actor, campaign_id, item_id)
    why_not = None
    if obstacle is not None:
        why_not = obstacle.text.get(visit.language) or (refusal(obstacle.code, visit.language) or ("", ""))[1]
    return page(
        visit,
        "bureau/spot_check_item.html",
        status,
        campaign=get_campaign(visit.service, visit.actor, campaign_id),
        item=item,
        view=view,
        why_not=why_not,
        kinds=EVIDENCE,
        outcomes=CHECK_OUTCOMES,
        reasons=list_reasons(visit.service, visit.actor, event=Event.REVOKE, edition=view["edition"]),
        usual_days=asking.USUAL_WORKING_DAYS,
        wrong=wrong,
        refusals=[each.to_mapping() for each in refusals],
        form=form,
        written={name: visit.value(name) for name in _WRITTEN} if form else {},
    )
