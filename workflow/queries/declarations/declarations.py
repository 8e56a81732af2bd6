"""Queries on declarations; each shows only what the actor may see."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workflow.access.permissions import Actor, Role, permits
from workflow.access.visibility import require_scope
from workflow.errors import NotFound
from workflow.process.case import ActionBody, Case, subject_of
from workflow.process.evaluator import evaluate
from workflow.process.machine import ARROWS
from workflow.queries.declarations.views import declaration_view, evidence_view
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store import Condition, Connection
from workflow.store.declarations import declarations, worklist
from workflow.vocabulary import Event


def load_visible(connection: Connection, actor: Actor, declaration_id: str) -> Mapping[str, Any]:
    """The declaration's row. Raises `NotFound` also where the actor may not see it."""
    row = declarations.load(connection, declaration_id)
    if row is None or not permits(actor, "declaration.read", subject_of(row)):
        raise NotFound()
    return row


def get_declaration(service: Service, actor: Actor, declaration_id: str) -> dict[str, Any]:
    with service.store.read() as connection:
        return declaration_view(load_visible(connection, actor, declaration_id))


def list_declarations(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Declarations that the actor may see, newest first.

    Filters: state, category, year, person_id, body_id, q (name).
    """
    require_scope(actor, "declaration.read")
    with service.store.read() as connection:
        rows, count = worklist.list_declarations(connection, _visible(actor), filters, after, limit)
    shown = rows[:limit]
    following = (shown[-1]["id"],) if len(rows) > limit else None
    items = [declaration_view(row) for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _visible(actor: Actor) -> Condition | None:
    if any(actor.has(role) for role in (Role.bureau, Role.administrator, Role.integrator)):
        return None
    regular: set[str] = set()
    alternate: set[str] = set()
    for grant in actor.grants:
        if grant.organization_id and grant.role in (Role.unit_reviewer, Role.unit_administrator):
            (alternate if grant.alternate else regular).add(grant.organization_id)
    return worklist.visible_to(actor.person_id, sorted(regular), sorted(alternate))


def list_actions(service: Service, actor: Actor, declaration_id: str) -> list[dict[str, Any]]:
    """Every arrow from the declaration's state: who may take it, and if it can't be taken now, why not."""
    with service.store.read() as connection:
        row = load_visible(connection, actor, declaration_id)
        now = service.clock.now()
        first = Case(service, connection, row, actor, Event.SUBMIT, ActionBody(), now)
        return [evaluate(first.before(Event(event))).to_mapping() for event in ARROWS[row["state"]]]


def read_evidence(
    service: Service, actor: Actor, declaration_id: str, evidence_id: str
) -> tuple[dict[str, Any], Path]:
    """The facts of an evidence file, and the path of its bytes. Raises `NotFound`."""
    with service.store.read() as connection:
        row = load_visible(connection, actor, declaration_id)
    for piece in row["evidence"]:
        if piece["id"] == evidence_id:
            return evidence_view(piece), service.files.whole_path(piece["sha256"])
    raise NotFound()
