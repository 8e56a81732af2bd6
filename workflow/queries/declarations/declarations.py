"""Queries on declarations; each shows only what the actor may see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from workflow.access.permissions import REVIEWERS, Actor, Role
from workflow.access.visibility import require_scope, visible_declaration
from workflow.errors import NotFound
from workflow.evidence.showing import Shown, show
from workflow.process.case import Case
from workflow.process.consequences import consequences
from workflow.process.evaluator import evaluate
from workflow.process.machine import ARROWS
from workflow.process.reading import ActionBody
from workflow.queries.declarations.views import (
    declaration_view,
    evidence_view,
    oversees,
)
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store.declarations import listing
from workflow.store.declarations.person_names import former_names
from workflow.store.people import names
from workflow.vocabulary import Event


def get_declaration(service: Service, actor: Actor, declaration_id: str) -> dict[str, Any]:
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        case = Case(service, connection, row, actor, Event.SUBMIT, ActionBody(), service.clock.now())
        named = names.principals_among(connection, {row["assignee_id"]} - {None})
        view = declaration_view({**row, "warnings": case.warnings_told}, actor, named)
        if oversees(actor, row):  # evidence may bear a name from before
            former = former_names(connection, [row["person_id"]]).get(row["person_id"])
            view |= {"person_former_names": former} if former else {}
        return view


def list_declarations(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Declarations that the actor may see, newest first.

    Filters: state, category, year, person_id, body_id, q (name). Raises `SearchTooBroad`.
    """
    require_scope(actor, "declaration.read")
    with service.store.read() as connection:
        found = listing.list_declarations(
            connection, _reach(actor), filters, after[0] if after else None, limit
        )
        named = names.principals_among(connection, {row["assignee_id"] for row in found.rows} - {None})
    shown = found.rows[:limit]
    following = (shown[-1]["id"],) if len(found.rows) > limit else None
    items = [declaration_view(row, actor, named) for row in shown]
    return Page(items, following, found.count, found.is_exact)


def _reach(actor: Actor) -> listing.Reach:
    if any(actor.has(role) for role in (Role.bureau, Role.administrator, Role.integrator)):
        return listing.Reach(everything=True)
    regular: set[str] = set()
    alternate: set[str] = set()
    for grant in actor.grants:
        if grant.organization_id and grant.role in (Role.unit_reviewer, Role.unit_administrator):
            (alternate if grant.alternate else regular).add(grant.organization_id)
    reviewed = sorted(actor.bodies(*REVIEWERS))
    by = actor.id if reviewed else None
    return listing.Reach(False, actor.person_id, sorted(regular), sorted(alternate - regular), by, reviewed)


def list_actions(service: Service, actor: Actor, declaration_id: str) -> list[dict[str, Any]]:
    """Every arrow from where the declaration is: who may take it, and if it can't be taken now, why not."""
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        now = service.clock.now()
        first = Case(service, connection, row, actor, Event.SUBMIT, ActionBody(), now)
        warnings = first.warnings_told
        cases = [first.before(Event(event)) for event in ARROWS[row["state"]]]
        found = [(case, verdict) for case in cases if (verdict := evaluate(case)).target is not None]
        return [
            {**verdict.to_mapping(), "warnings": warnings, "consequences": consequences(case)}
            for case, verdict in found
        ]


def read_evidence(
    service: Service, actor: Actor, declaration_id: str, evidence_id: str
) -> tuple[dict[str, Any], bytes]:
    """The facts of an evidence file, and its bytes. Raises `NotFound`, `EvidenceDamaged`."""
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
    for piece in row["evidence"]:
        if piece["id"] == evidence_id:
            return evidence_view(piece), service.files.read(piece["sha256"])
    raise NotFound()


def show_evidence(
    service: Service,
    actor: Actor,
    declaration_id: str,
    evidence_id: str,
    task: Literal["preview", "text"],
    page: int,
) -> Shown:
    """One page of a file as a picture or as text. Raises `NotFound`, `EvidenceDamaged`, `Invalid`."""
    view, content = read_evidence(service, actor, declaration_id, evidence_id)
    return show(task, content, view["media_type"], page, service.evidence_limits)
