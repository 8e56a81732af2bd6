"""What a change of an item needs first: its campaign, itself and its declaration, as they are now."""

from __future__ import annotations

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.declarations.spot_checks import require_may_check
from workflow.errors import NotFound, Refused, VersionMismatch, WrongState
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations
from workflow.store.spot_checks import campaigns, items
from workflow.vocabulary import SPOT_CHECKED

CLOSED = {
    "zh": "该抽查已结束；需要再查的，请另行抽取。",
    "en": "This campaign is closed; to check more, draw another one.",
}
SETTLED = {
    "zh": "该件已办结，结果只记录一次；发现新问题的，请撤销该申报（revoke）。",
    "en": "This item is settled, and only once; where something else is wrong, revoke the declaration.",
}


def open_campaign(connection: Connection, actor: Actor, campaign_id: str) -> Record:
    """The campaign, which is open. Raises `NotPermitted`, `NotFound`, `WrongState`."""
    require(actor, "spot_check.write", Subject())
    campaign = campaigns.find(connection, campaign_id)
    if campaign is None:
        raise NotFound()
    if campaign["closed_at"] is not None:
        raise WrongState(CLOSED, state="closed", event=SPOT_CHECKED, possible=[])
    return campaign


def check_obstacle(service: Service, actor: Actor, campaign_id: str, item_id: str) -> Refused | None:
    """Why the actor can't ask for anything or settle the item; None where they can."""
    try:
        with service.store.read() as connection:
            _, _, row = open_item(connection, actor, campaign_id, item_id, None)
            require_may_check(connection, actor, row)
    except Refused as refused:
        return refused
    return None


def open_item(
    connection: Connection, actor: Actor, campaign_id: str, item_id: str, version: int | None
) -> tuple[Record, Record, Record]:
    """The campaign, the item without an outcome, and the declaration.

    The declaration is read before what is known of the item: each change of the item is one of it, too, so
    that whoever writes it with the version read here knows that the item is as it was. Raises `NotPermitted`,
    `NotFound`, `WrongState`, `VersionMismatch`.
    """
    campaign = open_campaign(connection, actor, campaign_id)
    known = items.find(connection, campaign_id, item_id)
    row = known and declarations.load(connection, known["declaration_id"])
    item = items.find(connection, campaign_id, item_id)
    if item is None or row is None:
        raise NotFound()
    if item["outcome"] is not None:
        raise WrongState(SETTLED, state="settled", event=SPOT_CHECKED, possible=[])
    current = items.version_of(connection, item_id)
    if version is not None and version != current:
        raise VersionMismatch(current=current)
    return campaign, item, row
