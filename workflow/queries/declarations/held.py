"""How much each reviewer of a body has claimed and not decided yet."""

from __future__ import annotations

from collections.abc import Sequence

from workflow.access.permissions import Actor, Subject, require
from workflow.runtime.service import Service
from workflow.store.declarations.claims import held_at


def count_held(service: Service, actor: Actor, body_id: str, principal_ids: Sequence[str]) -> dict[str, int]:
    """Principal -> how many declarations of the body they hold; who holds none is left out."""
    require(actor, "queue.read", Subject(body_id=body_id))
    with service.store.read() as connection:
        return held_at(connection, body_id, principal_ids)
