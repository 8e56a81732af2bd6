"""Asks the person for a piece of evidence: which one, why, and until when."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, require
from workflow.access.visibility import subject_of
from workflow.clock import not_before
from workflow.commands.declarations.spot_checks import note, require_may_check
from workflow.commands.spot_checks.opening import open_item
from workflow.errors import FieldError, Invalid
from workflow.formats import date_text
from workflow.ids import new_id
from workflow.process.guards import says_something
from workflow.queries.spot_checks.items import get_item
from workflow.runtime.service import Service
from workflow.store.spot_checks import items
from workflow.vocabulary import EVIDENCE_ASKED

MOST_REQUESTS = 20
USUAL_WORKING_DAYS = 10
_TOO_MANY = {
    "zh": f"一件抽查最多要求{MOST_REQUESTS}份材料。",
    "en": f"At most {MOST_REQUESTS} pieces of evidence are asked for of one item.",
}
_SAY_WHY = {
    "zh": "请写明为什么需要这份材料，申报人会看到。",
    "en": "Say why it is needed; the applicant reads it.",
}


def ask_for_evidence(
    service: Service,
    actor: Actor,
    campaign_id: str,
    item_id: str,
    *,
    kind: str,
    why: str,
    due_working_days: int = USUAL_WORKING_DAYS,
    version: int | None = None,
) -> dict[str, Any]:
    """Ask for one piece of evidence. Returns the item.

    The person is told, and the declaration's history says it. Raises `NotFound`, `NotPermitted`,
    `SelfReview`, `WrongState` where it is settled or not approved any more, `Invalid`, `VersionMismatch`,
    `LostRace`.
    """
    if not says_something(why):
        raise Invalid(FieldError("/why", "REQUIRED", _SAY_WHY))
    due_on = service.editions.calendar.add(service.clock.today(), due_working_days)
    with service.store.write() as connection:
        campaign, _, row = open_item(connection, actor, campaign_id, item_id, version)
        require(actor, "declaration.ask_evidence", subject_of(row))
        require_may_check(connection, actor, row)
        if len(items.requests_among(connection, [item_id])) >= MOST_REQUESTS:
            raise Invalid(FieldError("", "TOO_MANY", _TOO_MANY))
        now = not_before(service.clock.now(), row["updated_at"])
        request = {
            "id": new_id(),
            "item_id": item_id,
            "kind": kind,
            "why": why,
            "due_on": due_on,
            "asked_by": actor.id,
            "asked_at": now,
        }
        items.ask(connection, request)
        told = {
            "campaign_id": campaign["id"],
            "number": campaign["number"],
            "item_id": item_id,
            "request_id": request["id"],
            "kind": kind,
            "due_on": date_text(due_on),
        }
        note(connection, actor, row, EVIDENCE_ASKED, now, comment=why, detail={"spot_check": told})
    service.committed()
    return get_item(service, actor, campaign_id, item_id)
