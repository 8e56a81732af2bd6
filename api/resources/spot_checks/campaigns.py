"""Campaigns of spot checks: drawn, read, worked off, closed."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.http.request import request_id
from api.openapi.operation import Content
from api.schemas.elements.json_schema import ref
from api.schemas.elements.lists import DryRun, page_of
from api.schemas.spot_checks.bodies import (
    CampaignFilters,
    CheckItemFilters,
    EvidenceAsked,
    NewCampaign,
    Outcome,
)
from api.schemas.spot_checks.views import PREVIEW
from workflow.commands.spot_checks import asking, drawing, outcomes
from workflow.queries.spot_checks import campaigns as queries
from workflow.queries.spot_checks import items

spot_checks = Group("spot_checks", "Decisions that the bureau looks at again, drawn so that it can be redone")

_ALL = "/v1/spot-checks"
_ONE = f"{_ALL}/<id:campaign_id>"
_ITEM = f"{_ONE}/items/<id:item_id>"
_IDS = Content(types={"text/plain": {"type": "string"}}, headers={})


@spot_checks.operation(
    "POST",
    _ALL,
    verb="spot_check.write",
    takes=NewCampaign,
    query=DryRun,
    answers={200: PREVIEW, 201: ref("SpotCheckCampaign")},
    etag=True,
    location=True,
)
def draw_campaign(call: Call) -> Response:
    """Draw a campaign; with `dry_run=true`, only say how many fit. Each draw is kept, and has a number."""
    asked = drawing.Asked(**call.body)
    if call.query["dry_run"]:
        return answer(drawing.preview_campaign(call.service, call.actor, asked))
    view = drawing.draw_campaign(call.service, call.actor, asked)
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@spot_checks.operation(
    "GET",
    _ALL,
    verb="spot_check.read",
    query=CampaignFilters,
    answers={200: page_of(ref("SpotCheckCampaign"))},
)
def list_campaigns(call: Call) -> Response:
    """List every draw that was made, the latest first."""
    page = queries.list_campaigns(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@spot_checks.operation(
    "GET", _ONE, verb="spot_check.read", answers={200: ref("SpotCheckCampaign")}, etag=True
)
def get_campaign(call: Call, campaign_id: str) -> Response:
    """Read a campaign: seed, method and digest, by which it can be drawn anew."""
    view = queries.get_campaign(call.service, call.actor, campaign_id)
    return answer(view, version=view["version"])


@spot_checks.operation("GET", f"{_ONE}/population", verb="spot_check.read", answers={200: _IDS})
def read_population(call: Call, campaign_id: str) -> Response:
    """Read the ids from which it was drawn, one a line: their SHA-256 is the campaign's digest."""
    ids = queries.get_population(call.service, call.actor, campaign_id)
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Request-Id": request_id()}
    return Response("".join(f"{each}\n" for each in ids), headers=headers, content_type="text/plain")


@spot_checks.operation(
    "GET",
    f"{_ONE}/items",
    verb="spot_check.read",
    query=CheckItemFilters,
    answers={200: page_of(ref("SpotCheckItem"))},
)
def list_check_items(call: Call, campaign_id: str) -> Response:
    """List what was drawn, in the order of the draw."""
    page = items.list_items(call.service, call.actor, campaign_id, filters=filters(call), **paging(call))
    return page_answer(call, page)


@spot_checks.operation("GET", _ITEM, verb="spot_check.read", answers={200: ref("SpotCheckItem")}, etag=True)
def get_check_item(call: Call, campaign_id: str, item_id: str) -> Response:
    """Read one item: what was asked for, what was given, and what came of it."""
    view = items.get_item(call.service, call.actor, campaign_id, item_id)
    return answer(view, version=view["version"])


@spot_checks.operation(
    "POST",
    f"{_ITEM}/requests",
    verb="spot_check.write",
    takes=EvidenceAsked,
    if_match="honoured",
    answers={200: ref("SpotCheckItem")},
    etag=True,
)
def ask_for_evidence(call: Call, campaign_id: str, item_id: str) -> Response:
    """Ask the person for one piece of evidence; they are told, and give it on the declaration's page."""
    view = asking.ask_for_evidence(
        call.service, call.actor, campaign_id, item_id, version=call.version, **call.body
    )
    return answer(view, version=view["version"])


@spot_checks.operation(
    "POST",
    f"{_ITEM}/outcome",
    verb="spot_check.write",
    takes=Outcome,
    if_match="honoured",
    answers={200: ref("SpotCheckItem")},
    etag=True,
)
def record_outcome(call: Call, campaign_id: str, item_id: str) -> Response:
    """Settle an item, once. A revocation takes back the hours, and what the title system was told."""
    view = outcomes.record_outcome(
        call.service, call.actor, campaign_id, item_id, version=call.version, **call.body
    )
    return answer(view, version=view["version"])


@spot_checks.operation(
    "POST",
    f"{_ONE}/close",
    verb="spot_check.write",
    if_match="honoured",
    answers={200: ref("SpotCheckCampaign")},
    etag=True,
)
def close_campaign(call: Call, campaign_id: str) -> Response:
    """Close a campaign of which everything is settled."""
    view = outcomes.close_campaign(call.service, call.actor, campaign_id, version=call.version)
    return answer(view, version=view["version"])
