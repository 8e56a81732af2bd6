"""Campaigns: how each was drawn, so that anybody can draw it anew, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.formats import date_text, instant_text
from workflow.names import CAMPAIGN_STATUSES, name_of
from workflow.queries.listed import page_by
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.people import names
from workflow.store.spot_checks import campaigns, population

_AS_THEY_ARE = (
    *("id", "number", "name", "purpose", "year", "filters", "size"),
    *("method", "population", "population_digest", "seed", "drawn"),
)
OPEN_VERSION, CLOSED_VERSION = 1, 2


def campaign_view(
    row: Mapping[str, Any],
    left: int,
    people: Mapping[str, str],
    bodies: Mapping[str, str],
    today: date,
) -> dict[str, Any]:
    """A campaign; `left` is how many of its items have no outcome yet."""
    is_open = row["closed_at"] is None
    status = "open" if is_open else "closed"
    return {
        **{name: row[name] for name in _AS_THEY_ARE},
        "version": OPEN_VERSION if is_open else CLOSED_VERSION,
        "status": status,
        "status_text": name_of(CAMPAIGN_STATUSES, status),
        "body_name": bodies.get(row["filters"].get("body_id")),
        "population_at": instant_text(row["population_at"]),
        "left": left,
        "due_on": date_text(row["due_on"]),
        "overdue": is_open and left > 0 and row["due_on"] < today,
        "created_by": row["created_by"],
        "created_by_name": people.get(row["created_by"]),
        "created_at": instant_text(row["created_at"]),
        "closed_by": row["closed_by"],
        "closed_by_name": people.get(row["closed_by"]),
        "closed_at": instant_text(row["closed_at"]),
    }


def list_campaigns(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Every draw that was made, the latest first. Filters: year, status."""
    require(actor, "spot_check.read", Subject())
    with service.store.read() as connection:
        rows, count = campaigns.list_campaigns(connection, filters, after, limit)
        views = {view["number"]: view for view in _views(service, connection, rows)}
    return page_by(rows, count, limit, lambda row: views[row["number"]], key="number")


def get_campaign(service: Service, actor: Actor, campaign_id: str) -> dict[str, Any]:
    """One campaign. Raises `NotPermitted`, `NotFound`."""
    require(actor, "spot_check.read", Subject())
    with service.store.read() as connection:
        row = campaigns.find(connection, campaign_id)
        if row is None:
            raise NotFound()
        return _views(service, connection, [row])[0]


def get_population(service: Service, actor: Actor, campaign_id: str) -> list[str]:
    """The ids of all declarations from which the campaign was drawn, in order."""
    require(actor, "spot_check.read", Subject())
    with service.store.read() as connection:
        if campaigns.find(connection, campaign_id) is None:
            raise NotFound()
        return population.kept(connection, campaign_id)


def _views(service: Service, connection: Connection, rows: Any) -> list[dict[str, Any]]:
    settled = campaigns.settled_among(connection, [row["id"] for row in rows])
    who = {row[name] for row in rows for name in ("created_by", "closed_by")} - {None}
    people = names.principals_among(connection, who)
    named = {row["filters"].get("body_id") for row in rows} - {None}
    bodies = names.organizations_among(connection, named)
    today = service.clock.today()
    left = {row["id"]: row["drawn"] - settled.get(row["id"], 0) for row in rows}
    return [campaign_view(row, left[row["id"]], people, bodies, today) for row in rows]
