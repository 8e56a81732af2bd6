"""Merges that units propose to the bureau, as far as the reader may know of the other entry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits
from workflow.access.visibility import require_scope, visible_person
from workflow.errors import NotFound
from workflow.formats import instant_text
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import people as person_rows
from workflow.store.people.changes import proposals as rows
from workflow.store.people.changes.merged import kept_person

After = tuple[Any, ...] | None
MOST_COUNTED = 100


def get_proposal(service: Service, actor: Actor, proposal_id: str) -> dict[str, Any]:
    """A proposal. Raises `NotFound` unless a unit of the actor's proposed it, or they are the bureau.

    A unit reads it as long as it may read the person.
    """
    with service.store.read() as connection:
        row = rows.find_proposal(connection, proposal_id)
        if row is None or not permits(
            actor, "merge_proposal.read", Subject(organization_id=row.organization_id)
        ):
            raise NotFound()
        view = proposal_view(row, actor)
        decides = permits(actor, "merge_proposal.decide", Subject())
        if not decides:  # name and number are those of today: not for a unit that the person has left
            visible_person(connection, actor, row.person_id, service.clock.today())
        if decides:
            pair = entries_of(connection, row)
            found = {each.id: each for each in person_rows.people_among(connection, pair)}
            view["entries"] = [
                {"id": id_, "name": found[id_].name, "document_number": found[id_].document_masked}
                for id_ in pair
            ]
        return view


def list_proposals(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: After, limit: int
) -> Page:
    """Proposals in their order. Filters: status (open unless told; of one person all unless told), person_id.

    The bureau lists all. A unit's administrator lists what her units proposed of a person, else nothing.
    """
    require_scope(actor, "merge_proposal.read")
    person_id, status = filters.get("person_id"), filters.get("status")
    everybody = permits(actor, "merge_proposal.read", Subject())
    units = None if everybody else actor.bodies(Role.unit_administrator)
    with service.store.read() as connection:
        if person_id is not None:
            visible_person(connection, actor, person_id, service.clock.today())
            found = rows.list_of_person(connection, person_id, units, status, after, limit)
        elif everybody:
            found = rows.list_proposals(connection, status or "open", after, limit)
        else:
            return Page([], None, 0, True)
    return paged(found, lambda row: proposal_view(row, actor))


def count_proposed(service: Service, actor: Actor) -> int:
    """How many proposals wait for the actor to decide them, up to 100."""
    if not permits(actor, "merge_proposal.decide", Subject()):
        return 0
    with service.store.read() as connection:
        return rows.count_open(connection, MOST_COUNTED)


def entries_of(connection: Connection, row: AnyRow) -> list[str]:
    """The ids of the entries that a proposal is about, as they are by now: one where they are one already."""
    named = [row.person_id] if row.other_id is None else [row.person_id, row.other_id]
    return list(dict.fromkeys(kept_person(connection, each) for each in named))


def proposal_view(row: AnyRow, actor: Actor) -> dict[str, Any]:
    """A proposal; numbers are masked. By which merge it was accepted is for who may decide it alone."""
    decides = permits(actor, "merge_proposal.decide", Subject())
    return {
        "id": row.id,
        "version": row.version,
        "person_id": row.person_id,
        "person_name": row.person_name,
        "person_document": row.person_document,
        "organization_id": row.organization_id,
        "organization_name": row.organization_name,
        "named": dict(row.named),
        "reason": row.reason,
        "status": row.status,
        "proposed_at": instant_text(row.proposed_at),
        "proposed_by_name": row.proposed_by_name,
        "decided_at": instant_text(row.decided_at),
        "decided_by_name": row.decided_by_name,
        "comment": row.comment,
        "merge_id": row.merge_id if decides else None,
        "entries": [],
    }
