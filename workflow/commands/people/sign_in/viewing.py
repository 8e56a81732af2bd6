"""An administrator looks at pages as somebody sees them, for support. It is told; nothing is done so."""

from __future__ import annotations

from datetime import timedelta

from workflow.access.permissions import Actor, Subject, require
from workflow.commands.people.sign_in.told import tell
from workflow.errors import Conflict, NotAuthenticated, NotFound
from workflow.runtime.service import Service
from workflow.store.people import identity, people
from workflow.store.people.sign_in import sessions

LIFE = timedelta(minutes=30)


def view_as(service: Service, actor: Actor, session_id: str, principal_id: str, *, purpose: str) -> None:
    """Show pages as the principal sees them, in this session, for half an hour at most.

    The principal is told by whom and why, and the access log of their person has it.
    """
    require(actor, "principal.view_as", Subject())
    now = service.clock.now()
    with service.store.write() as connection:
        viewed = identity.find_principal(connection, principal_id)
        if viewed is None or not viewed.active:
            raise NotFound()
        if viewed.id == actor.id:
            raise Conflict({"zh": "这是您自己的账号。", "en": "This is your own account."})
        values = {"stage": "view", "viewed_id": principal_id, "viewed_until": now + LIFE}
        if not sessions.change_session(connection, session_id, values):
            raise NotAuthenticated()
        tell(service, connection, principal_id, "viewed_as", by=actor.id, purpose=purpose)
        if viewed.person_id is not None:
            people.add_access(
                connection,
                at=now,
                principal_id=actor.id,
                person_id=viewed.person_id,
                field="pages",
                purpose=purpose,
            )


def end(service: Service, session_id: str) -> None:
    """Show pages as the administrator sees them again."""
    with service.store.write() as connection:
        sessions.change_session(connection, session_id, OVER)


OVER = {"stage": None, "viewed_id": None, "viewed_until": None}
