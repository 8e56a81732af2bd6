"""The items of a campaign: where each is, what was asked for, and what was given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.formats import date_text, instant_text
from workflow.names import (
    CATEGORIES,
    CHECK_OUTCOMES,
    CHECK_STANDINGS,
    EVIDENCE,
    STATES,
    name_of,
)
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.people import names
from workflow.store.spot_checks import campaigns, items
from workflow.vocabulary import CheckStanding, State

Row = Mapping[str, Any]
_DECIDED = (State.APPROVED, State.SYNCED)
_SHOWN = ("id", "position", "draw", "declaration_id", "person_id", "person_name", "category")


def answer_view(row: Row, kind: str) -> dict[str, Any]:
    """A file that was given, as a piece of evidence is told."""
    return {
        **{name: row[name] for name in ("id", "filename", "media_type", "size", "pages", "sha256")},
        "kind": kind,
        "kind_text": name_of(EVIDENCE, kind),
        "uploaded_at": instant_text(row["uploaded_at"]),
    }


def request_view(row: Row, given: Sequence[Row], today: date, named: Mapping[str, str]) -> dict[str, Any]:
    """What was asked for, and what was given for it."""
    return {
        "id": row["id"],
        "kind": row["kind"],
        "kind_text": name_of(EVIDENCE, row["kind"]),
        "why": row["why"],
        "due_on": date_text(row["due_on"]),
        "overdue": not given and row["due_on"] < today,
        "asked_at": instant_text(row["asked_at"]),
        "asked_by_name": named.get(row["asked_by"]),
        "pieces": [answer_view(piece, row["kind"]) for piece in given],
    }


def list_items(
    service: Service,
    actor: Actor,
    campaign_id: str,
    *,
    filters: Mapping[str, Any] | None = None,
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """The items in the order of the draw. Filters: standing, overdue. Raises `NotPermitted`, `NotFound`."""
    asked = filters or {}
    views = [view for view in _all(service, actor, campaign_id) if _is_chosen(view, asked)]
    behind = [view for view in views if after is None or view["position"] > after[0]]
    shown = behind[:limit]
    following = (shown[-1]["position"],) if len(behind) > limit else None
    return Page(shown, following, len(views), True)


def count_items(service: Service, actor: Actor, campaign_id: str) -> dict[str, int]:
    """How many items stand where, and `overdue`."""
    views = _all(service, actor, campaign_id)
    counts = {standing.value: 0 for standing in CheckStanding}
    for view in views:
        counts[view["standing"]] += 1
    return {**counts, "overdue": sum(view["overdue"] for view in views)}


def get_item(service: Service, actor: Actor, campaign_id: str, item_id: str) -> dict[str, Any]:
    """One item. Raises `NotPermitted`, `NotFound`."""
    require(actor, "spot_check.read", Subject())
    with service.store.read() as connection:
        campaign = campaigns.find(connection, campaign_id)
        row = items.find(connection, campaign_id, item_id)
        if campaign is None or row is None:
            raise NotFound()
        return _views(service, connection, campaign, [row])[0]


def _all(service: Service, actor: Actor, campaign_id: str) -> list[dict[str, Any]]:
    require(actor, "spot_check.read", Subject())
    with service.store.read() as connection:
        campaign = campaigns.find(connection, campaign_id)
        if campaign is None:
            raise NotFound()
        return _views(service, connection, campaign, items.of_campaign(connection, campaign_id))


def _is_chosen(view: Row, asked: Row) -> bool:
    return all(view[name] == value for name, value in asked.items() if value is not None)


def _views(
    service: Service, connection: Connection, campaign: Row, rows: Sequence[Row]
) -> list[dict[str, Any]]:
    asked: dict[str, list[Row]] = defaultdict(list)
    for request in items.requests_among(connection, [row["id"] for row in rows]):
        asked[request["item_id"]].append(request)
    given = answers_by_request(connection, [each["id"] for found in asked.values() for each in found])
    who = {row["decided_by"] for row in rows} | {
        each["asked_by"] for found in asked.values() for each in found
    }
    named = names.principals_among(connection, who - {None})
    today = service.clock.today()
    views = []
    for row in rows:
        requests = [request_view(each, given[each["id"]], today, named) for each in asked[row["id"]]]
        standing = _standing(row, requests)
        unsettled = standing not in (CheckStanding.SETTLED, CheckStanding.LAPSED)
        late = campaign["due_on"] < today or any(each["overdue"] for each in requests)
        views.append(
            {
                **{name: row[name] for name in _SHOWN},
                "version": 1 + _changes(requests) + (row["outcome"] is not None),
                "category_text": name_of(CATEGORIES, row["category"]),
                "state": row["state"],
                "state_text": name_of(STATES, row["state"]),
                "body_id": row["body_id"],
                "body_name": row["body_name"],
                "standing": standing.value,
                "standing_text": name_of(CHECK_STANDINGS, standing),
                "overdue": unsettled and late,
                "outcome": row["outcome"],
                "outcome_text": name_of(CHECK_OUTCOMES, row["outcome"]),
                "remark": row["remark"],
                "decided_by": row["decided_by"],
                "decided_by_name": named.get(row["decided_by"]),
                "decided_at": instant_text(row["decided_at"]),
                "requests": requests,
            }
        )
    return views


def _changes(requests: Sequence[Row]) -> int:
    return sum(1 + len(each["pieces"]) for each in requests)


def answers_by_request(connection: Connection, request_ids: Sequence[str]) -> dict[str, list[Row]]:
    """What was given for each of these requests, in order."""
    given: dict[str, list[Row]] = defaultdict(list)
    for piece in items.answers_among(connection, request_ids):
        given[piece["request_id"]].append(piece)
    return given


def _standing(row: Row, requests: Sequence[Row]) -> CheckStanding:
    if row["outcome"] is not None:
        return CheckStanding.SETTLED
    if row["state"] not in _DECIDED:
        return CheckStanding.LAPSED
    if not requests:
        return CheckStanding.OPEN
    return CheckStanding.ANSWERED if all(each["pieces"] for each in requests) else CheckStanding.ASKED
