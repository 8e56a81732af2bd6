"""The history of a declaration: one row per transition, chained by hash."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.formats import instant_text
from workflow.queries.declarations.declarations import load_visible
from workflow.runtime.service import Service
from workflow.store.events import feed

_SHOWN = (
    "sequence",
    "event",
    "from_state",
    "to_state",
    "actor_id",
    "reason_code",
    "comment",
    "body_id",
    "edition_id",
    "evidence_digest",
    "previous_hash",
    "hash",
)


def get_history(service: Service, actor: Actor, declaration_id: str) -> list[dict[str, Any]]:
    """The transitions, oldest first: who, when, from which state to which, why, and under which edition."""
    with service.store.read() as connection:
        load_visible(connection, actor, declaration_id)
        rows = feed.load_chains(connection, [declaration_id])
    return [{**{name: row[name] for name in _SHOWN}, "at": instant_text(row["at"])} for row in rows]
