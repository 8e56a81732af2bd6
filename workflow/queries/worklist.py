"""The worklist: what waits at the bodies for which one reviews."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workflow.errors import NotFound
from workflow.permissions import Actor, Role, Subject, permits
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.service import Service
from workflow.store import worklist as store
from workflow.views import NO_DUE_DATE, date_text, hours_text, instant_text
from workflow.visibility import require_scope


def get_queue(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    sort: str = "due",
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Work items, earliest first. Filters: body_id, state, category, assignee ("me" or an id), due_before.

    Without `body_id`: all bodies at which one reviews. `sort`: "due" or "submitted".
    """
    require_scope(actor, "queue.read")
    wanted = dict(filters)
    if wanted.get("assignee") is not None:
        wanted["assignee_id"] = actor.id if wanted["assignee"] == "me" else wanted["assignee"]
    bodies = _bodies(actor, wanted.get("body_id"))
    with service.store.read() as connection:
        rows, count = store.list_queue(connection, bodies, wanted, sort, after, limit)
    today = service.clock.today()
    shown = rows[:limit]
    key = "due_on" if sort == "due" else "submitted_at"
    following = (shown[-1][key], shown[-1]["id"]) if len(rows) > limit else None
    items = [_work_item(row, today) for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _bodies(actor: Actor, body_id: str | None) -> list[tuple[str, bool]]:
    """(body, alternates only) whose queue the actor may read; `NotFound` for another's."""
    if body_id is not None:
        if permits(actor, "queue.read", Subject(body_id=body_id)):
            return [(body_id, False)]
        if permits(actor, "queue.read", Subject(body_id=body_id, alternate=True)):
            return [(body_id, True)]
        raise NotFound()
    seen: dict[str, bool] = {}
    for grant in actor.grants:
        if grant.organization_id and grant.role in (Role.unit_reviewer, Role.unit_administrator, Role.bureau):
            only = grant.alternate and grant.role == Role.unit_reviewer
            seen[grant.organization_id] = seen.get(grant.organization_id, True) and only
    return sorted(seen.items())


def _work_item(row: Mapping[str, Any], today: date) -> dict[str, Any]:
    due: date | None = row["due_on"]
    forecast = row["forecast"] or {}
    return {
        "id": row["id"],
        "version": row["version"],
        "state": row["state"],
        "person_id": row["person_id"],
        "person_name": row["person_name"],
        "category": row["category"],
        "claimed_hours": hours_text(row["claimed_hours"]),
        "forecast_outcome": forecast.get("outcome"),
        "forecast_by_year": forecast.get("by_year"),
        "evidence_count": len(row["evidence"]),
        "body_id": row["body_id"],
        "body_name": row["body_name"],
        "assignee_id": row["assignee_id"],
        "step": row["step"],
        "due_on": date_text(due),
        "overdue": due is not None and due != NO_DUE_DATE and due < today,
        "submitted_at": instant_text(row["submitted_at"]),
    }
