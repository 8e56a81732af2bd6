"""The worklist: declarations that wait at the actor's bodies, and spot checks that the bureau has to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits, require
from workflow.access.visibility import require_scope
from workflow.errors import FieldError, Invalid, NotFound
from workflow.formats import NO_DUE_DATE, date_text, hours_text, instant_text
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store.declarations import worklist as store
from workflow.vocabulary import State

_ONLY_SPOT_CHECKS = {
    "zh": "已通过的申报只列出待抽查的：请同时写明 spot_check=true。",
    "en": "Of what is approved, only what is to be spot-checked is listed: say spot_check=true as well.",
}


def get_queue(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    sort: str = "due",
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Work items, earliest first. Filters: body_id, state, category, assignee ("me" or an id), due_before,
    spot_check (drawn for one).

    Without `body_id`: all bodies at which the actor reviews. `sort`: "due" or "submitted". With the state
    "approved": the spot checks that the bureau has still to do, by submission. Raises `NotFound`,
    `NotPermitted`, `Invalid`.
    """
    require_scope(actor, "queue.read")
    wanted = dict(filters)
    if wanted.get("state") == State.APPROVED:
        return _spot_checks(service, actor, wanted, after, limit)
    if wanted.get("assignee") is not None:
        wanted["assignee_id"] = actor.id if wanted["assignee"] == "me" else wanted["assignee"]
    bodies = _bodies(actor, wanted.get("body_id"))
    with service.store.read() as connection:
        rows, count = store.list_queue(connection, bodies, wanted, sort, after, limit)
    return _page(service, rows, count, "due_on" if sort == "due" else "submitted_at", limit)


def _spot_checks(
    service: Service, actor: Actor, wanted: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Page:
    """Approved declarations that were drawn, for the bureau to look at again (抽查)."""
    if wanted.get("spot_check") is not True:
        raise Invalid(FieldError("/state", "ONLY_SPOT_CHECKS", _ONLY_SPOT_CHECKS))
    require(actor, "declaration.spot_check", Subject())
    with service.store.read() as connection:
        rows, count = store.list_spot_checks(connection, wanted, after, limit)
    return _page(service, rows, count, "submitted_at", limit)


def _page(service: Service, rows: Sequence[Mapping[str, Any]], count: int, key: str, limit: int) -> Page:
    today, shown = service.clock.today(), rows[:limit]
    following = (shown[-1][key], shown[-1]["id"]) if len(rows) > limit else None
    items = [_work_item(row, today) for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _bodies(actor: Actor, body_id: str | None) -> list[tuple[str, bool]]:
    """(body, alternates only) of each queue that the actor may read. Raises `NotFound` for another body."""
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
        "spot_check": bool((row["route"] or {}).get("spot_check")),
    }
