"""What people have read: a notice, of which the ledger proves it, and what reviewers saw of a declaration."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, Role, Subject, require
from workflow.access.visibility import require_scope
from workflow.errors import NotFound
from workflow.queries.declarations.casework import seen_in
from workflow.queries.declarations.declarations import get_declaration
from workflow.queries.declarations.history import get_history
from workflow.queries.people.notices import notice_view
from workflow.runtime.service import Service
from workflow.store.events import looks
from workflow.store.events import notices as rows
from workflow.store.people.changes.merged import own_ids


def mark_read(service: Service, actor: Actor, notice_id: str) -> dict[str, Any]:
    """Note that the notice was read; only the first time counts."""
    require_scope(actor, "notice.read")
    bodies = actor.bodies(*Role)
    with service.store.write() as connection:
        own = own_ids(connection, actor.person_id)
        found = rows.find(connection, notice_id, own, bodies)
        if found is None:
            raise NotFound()
        person_id = actor.person_id if found["person_id"] in own else found["person_id"]
        whose = Subject(person_id=person_id, organization_id=found["organization_id"])
        require(actor, "notice.read", whose)
        rows.mark_read(connection, notice_id, service.clock.now())
        row = rows.find(connection, notice_id, own, bodies)
        if row is None:
            raise NotFound()
        return notice_view(row)


def note_look(service: Service, actor: Actor, declaration_id: str, *, version: int) -> None:
    """Keep what the actor has just seen of a declaration, so that what changes is marked for them.

    Nothing is kept where it is another version by now: they have not seen that one. Raises `NotFound`.
    """
    declaration = get_declaration(service, actor, declaration_id)
    history = get_history(service, actor, declaration_id).items
    if declaration["version"] != version or not history:
        return
    with service.store.write() as connection:
        seen, now = seen_in(declaration), service.clock.now()
        looks.keep(connection, actor.id, declaration_id, history[-1]["sequence"], seen, now)
