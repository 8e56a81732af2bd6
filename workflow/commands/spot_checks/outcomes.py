"""What came of an item, once; and the end of a campaign."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import carry_out, open_case
from workflow.commands.declarations.spot_checks import DECIDED, confirm, require_may_check
from workflow.commands.spot_checks.opening import open_campaign, open_item
from workflow.errors import FieldError, GuardRefused, Invalid, LostRace, VersionMismatch, WrongState
from workflow.ids import new_id
from workflow.process.guards import says_something
from workflow.process.reading import ActionBody
from workflow.queries.spot_checks.campaigns import OPEN_VERSION, get_campaign
from workflow.queries.spot_checks.items import get_item
from workflow.runtime.service import Service
from workflow.store.database.errors import IntegrityError
from workflow.store.spot_checks import campaigns, items
from workflow.vocabulary import CheckOutcome, Event

_SAY_WHAT = {
    "zh": "请写明抽查意见，申报人会看到。",
    "en": "Write the remark; the applicant reads it.",
}
_LEFT = {
    "zh": "还有{left}件没有结果，全部办结后才能结束。",
    "en": "{left} items have no outcome yet; a campaign is closed when all have one.",
}


def record_outcome(
    service: Service,
    actor: Actor,
    campaign_id: str,
    item_id: str,
    *,
    outcome: str,
    remark: str | None = None,
    reason_code: str | None = None,
    final: bool = False,
    version: int | None = None,
) -> dict[str, Any]:
    """Settle an item: it stands, stands with a remark, or is revoked as by the event `revoke`.

    A revocation takes the hours back, and queues a withdrawal where the title system was told of them.
    Returns the item. Raises `NotFound`, `NotPermitted`, `SelfReview`, `WrongState`, `GuardRefused`,
    `Invalid`, `VersionMismatch`, `LostRace`.
    """
    if outcome == CheckOutcome.REMARK and not says_something(remark):
        raise Invalid(FieldError("/remark", "REQUIRED", _SAY_WHAT))
    revokes = outcome == CheckOutcome.REVOKED
    body = ActionBody(reason_code=reason_code, comment=remark, final=final)
    try:
        with service.store.write() as connection:
            campaign, _, row = open_item(connection, actor, campaign_id, item_id, version)
            require_may_check(connection, actor, row)
            asked = len(items.requests_among(connection, [item_id]))
            told = {
                "campaign_id": campaign_id,
                "number": campaign["number"],
                "item_id": item_id,
                "outcome": outcome,
                "asked": asked,
            }
            if revokes:
                case = open_case(service, connection, actor, row["id"], Event.REVOKE, body)
                if case.row["version"] != row["version"]:  # it, or the item, has changed in between
                    raise LostRace()
                case.detail["spot_check"] = told
                carry_out(case)
            else:
                confirm(service, connection, actor, row, comment=remark, detail={"spot_check": told})
            settled = {
                "id": new_id(),
                "item_id": item_id,
                "campaign_id": campaign_id,
                "outcome": outcome,
                "remark": remark,
                "decided_by": actor.id,
                "decided_at": service.clock.now(),
            }
            items.settle(connection, settled)
    except IntegrityError as error:  # somebody else was faster
        raise LostRace() from error
    except GuardRefused:
        service.refused()
        raise
    service.committed()
    return get_item(service, actor, campaign_id, item_id)


def close_campaign(
    service: Service, actor: Actor, campaign_id: str, *, version: int | None = None
) -> dict[str, Any]:
    """End a campaign of which every item has an outcome, or is not approved any more.

    Raises `NotFound`, `NotPermitted`, `WrongState`, `VersionMismatch`, `LostRace`.
    """
    try:
        with service.store.write() as connection:
            open_campaign(connection, actor, campaign_id)
            if version not in (None, OPEN_VERSION):
                raise VersionMismatch(current=OPEN_VERSION)
            rows = items.of_campaign(connection, campaign_id)
            left = sum(row["outcome"] is None and row["state"] in DECIDED for row in rows)
            if left:
                words = {language: text.format(left=left) for language, text in _LEFT.items()}
                raise WrongState(words, state="open", event="close", possible=[], left=left)
            at = service.clock.now()
            closed = {"id": new_id(), "campaign_id": campaign_id, "closed_by": actor.id, "closed_at": at}
            campaigns.close(connection, closed)
    except IntegrityError as error:  # two at once
        raise LostRace() from error
    return get_campaign(service, actor, campaign_id)
