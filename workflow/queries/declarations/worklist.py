"""The worklist: declarations that wait at the actor's bodies, and spot checks that the bureau has to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits, require
from workflow.access.visibility import require_scope, subject_of
from workflow.errors import FieldError, Invalid, NotFound
from workflow.formats import NO_DUE_DATE, date_text, hours_text, instant_text
from workflow.names import CATEGORIES, OUTCOMES, STATES, STUCK, name_of
from workflow.process.warnings import codes_with_words, seen_by
from workflow.queries.declarations.views import oversees
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store.declarations import worklist as store
from workflow.store.people import stuck
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
    spot_check (drawn for one), stuck (nobody can review it).

    Without `body_id`: all bodies at which the actor reviews; with `stuck`, all whose queue they may read.
    `sort`: "due" or "submitted". With the state "approved": the spot checks that the bureau has still to do,
    by submission. Raises `NotFound`, `NotPermitted`, `Invalid`.
    """
    require_scope(actor, "queue.read")
    wanted: Mapping[str, Any] = {**filters, "drawn_unknown_for": actor.person_id}
    if wanted.get("state") == State.APPROVED:
        return _spot_checks(service, actor, wanted, after, limit)
    today = service.clock.today()
    bodies, wanted, asked = _asked(actor, wanted, today)
    with service.store.read() as connection:
        rows, count = store.list_queue(connection, bodies, wanted, sort, after, limit, stuck_code=asked)
        codes = stuck.codes_of(connection, [row["id"] for row in rows], today)
    rows = [{**row, "stuck_code": codes.get(row["id"])} for row in rows]
    return _page(service, rows, count, "due_on" if sort == "due" else "submitted_at", limit, actor)


def count_queues(
    service: Service, actor: Actor, wanted: Sequence[Mapping[str, Any]]
) -> list[tuple[int, bool]]:
    """How many work items there are under each of these filters of `get_queue`, and whether that is exact."""
    require_scope(actor, "queue.read")
    today = service.clock.today()
    asked = [_asked(actor, {**each, "drawn_unknown_for": actor.person_id}, today) for each in wanted]
    with service.store.read() as connection:
        counts = store.count_queues(connection, asked)
    return [(min(count, COUNT_LIMIT), count <= COUNT_LIMIT) for count in counts]


def _asked(actor: Actor, wanted: Mapping[str, Any], today: date) -> store.Asked:
    """Which queues are meant, the filters with the id of who has claimed, and the code of what is stuck."""
    if wanted.get("assignee") is not None:
        wanted = {**wanted, "assignee_id": actor.id if wanted["assignee"] == "me" else wanted["assignee"]}
    bodies = _bodies(actor, wanted.get("body_id"), everywhere=wanted.get("stuck") is True)
    return bodies, wanted, None if wanted.get("stuck") is None else stuck.code_on(today)


def get_holders(service: Service, actor: Actor, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Who holds each of these work items now, by id: {version, state, state_text, assignee_name}.

    One that is at none of the actor's bodies any more is not in it.
    """
    require_scope(actor, "queue.read")
    with service.store.read() as connection:
        rows = store.list_holders(connection, ids)
    return {
        row["id"]: {
            "version": row["version"],
            "state": row["state"],
            "state_text": name_of(STATES, row["state"]),
            "assignee_name": row["assignee_name"],
        }
        for row in rows
        if permits(actor, "queue.read", subject_of(row))
    }


def _spot_checks(
    service: Service, actor: Actor, wanted: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Page:
    """Approved declarations that were drawn, for the bureau to look at again (抽查)."""
    if wanted.get("spot_check") is not True:
        raise Invalid(FieldError("/state", "ONLY_SPOT_CHECKS", _ONLY_SPOT_CHECKS))
    require(actor, "declaration.spot_check", Subject())
    with service.store.read() as connection:
        rows, count = store.list_spot_checks(connection, wanted, after, limit)
    return _page(service, rows, count, "submitted_at", limit, actor)


def _page(
    service: Service, rows: Sequence[Mapping[str, Any]], count: int, key: str, limit: int, actor: Actor
) -> Page:
    today, shown = service.clock.today(), rows[:limit]
    following = (shown[-1][key], shown[-1]["id"]) if len(rows) > limit else None
    items = [_work_item(row, today, actor) for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _bodies(actor: Actor, body_id: str | None, *, everywhere: bool) -> Sequence[tuple[str | None, bool]]:
    """(body, alternates only) of each queue that the actor may read. Raises `NotFound` for another body.

    `everywhere`: whoever may read every queue reads them all at once (body None).
    """
    if body_id is not None:
        if permits(actor, "queue.read", Subject(body_id=body_id)):
            return [(body_id, False)]
        if permits(actor, "queue.read", Subject(body_id=body_id, alternate=True)):
            return [(body_id, True)]
        raise NotFound()
    if everywhere and permits(actor, "queue.read", Subject()):
        return [(None, False)]
    seen: dict[str, bool] = {}
    for grant in actor.grants:
        if grant.organization_id and grant.role in (Role.unit_reviewer, Role.unit_administrator, Role.bureau):
            only = grant.alternate and grant.role == Role.unit_reviewer
            seen[grant.organization_id] = seen.get(grant.organization_id, True) and only
    return sorted(seen.items())


def _work_item(row: Mapping[str, Any], today: date, actor: Actor) -> dict[str, Any]:
    due: date | None = row["due_on"]
    forecast = row["forecast"] or {}
    return {
        "id": row["id"],
        "version": row["version"],
        "state": row["state"],
        "state_text": name_of(STATES, row["state"]),
        "person_id": row["person_id"],
        "person_name": row["person_name"],
        "category": row["category"],
        "category_text": name_of(CATEGORIES, row["category"]),
        "item": row["facts"],
        "revision": row["submissions"],
        "claimed_hours": hours_text(row["claimed_hours"]),
        "forecast_outcome": forecast.get("outcome"),
        "forecast_outcome_text": name_of(OUTCOMES, forecast.get("outcome")),
        "forecast_by_year": forecast.get("by_year"),
        "evidence_count": len(row["evidence"]),
        "evidence_kinds": sorted({piece["kind"] for piece in row["evidence"]}),
        **codes_with_words(seen_by(actor, row, row["warnings"])),
        "body_id": row["body_id"],
        "body_name": row["body_name"],
        "assignee_id": row["assignee_id"],
        "assignee_name": row["assignee_name"],
        "step": row["step"],
        "due_on": date_text(due),
        "overdue": due is not None and due != NO_DUE_DATE and due < today,
        "submitted_at": instant_text(row["submitted_at"]),
        "stuck": {"code": code, "text": name_of(STUCK, code)} if (code := row.get("stuck_code")) else None,
        "spot_check": bool((row["route"] or {}).get("spot_check")) and oversees(actor, row),
    }
