"""The items around one: which comes next in the queue that its reviewer came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from api.console.frame.visit import Visit
from api.http.paging import filters_of
from api.schemas.declarations.queue import QueueFilters
from workflow.access.permissions import Actor
from workflow.commands.declarations import actions
from workflow.errors import Refused
from workflow.process.reading import ActionBody
from workflow.queries.declarations.worklist import get_queue
from workflow.vocabulary import Event, State

_QUERY = QueueFilters()
_NAMES = frozenset(_QUERY.fields) - {"cursor", "limit"}
_NEAR = 50
_TRIED = 5

Item = Mapping[str, Any]


def queue_filters(visit: Visit) -> dict[str, str]:
    """The filters of the queue that the address of an item carries along."""
    return {name: value for name, value in visit.query.items() if name in _NAMES and value}


def around(visit: Visit, declaration_id: str) -> tuple[Item | None, Item | None]:
    """The item before and the item after one in its queue that the actor could open, or None."""
    items = _near(visit)
    places = [number for number, item in enumerate(items) if item["id"] == declaration_id]
    place = places[0] if places else -1
    before = [item for item in items[: max(place, 0)] if _is_free(item, visit.actor)]
    after = [item for item in items[place + 1 :] if _is_free(item, visit.actor)]
    return before[-1] if before else None, after[0] if after else None


def _near(visit: Visit) -> list[dict[str, Any]]:
    query = _QUERY.load(queue_filters(visit))
    found = get_queue(visit.service, visit.actor, filters=filters_of(query), sort=query["sort"], limit=_NEAR)
    return found.items


def _is_free(item: Item, actor: Actor) -> bool:
    return item["assignee_id"] in (None, actor.id)


def following(visit: Visit, declaration_id: str, item_before: Item) -> list[Item]:
    """What comes when an item has left the queue: first what is due after it, then from the top."""
    items = [item for item in _near(visit) if item["id"] != declaration_id and _is_free(item, visit.actor)]
    key = (item_before["due_on"] or "9999", declaration_id)
    later = [item for item in items if (item["due_on"] or "9999", item["id"]) > key]
    return [*later, *(item for item in items if item not in later)]


def claim_first(visit: Visit, items: Iterable[Item]) -> str | None:
    """Claim the first of the items that can be had, and return its id; None where none can."""
    for item in list(items)[:_TRIED]:
        if item["state"] != State.SUBMITTED:
            return str(item["id"])
        try:
            actions.perform(
                visit.service,
                visit.actor,
                item["id"],
                Event.CLAIM.value,
                ActionBody(),
                version=item["version"],
            )
        except Refused:
            continue
        return str(item["id"])
    return None
