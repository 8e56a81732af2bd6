"""Reading a notice: the notice ledger proves that the recipient was told, and when they read it."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, Role, Subject, require
from workflow.access.visibility import require_scope
from workflow.errors import NotFound
from workflow.queries.people.notices import notice_view
from workflow.runtime.service import Service
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
