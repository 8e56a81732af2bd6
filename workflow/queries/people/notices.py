"""The notices to the actor, and to the organizations in which the actor holds a role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Role
from workflow.access.visibility import require_scope
from workflow.formats import instant_text
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store.events import notices as rows
from workflow.store.people.changes.merged import own_ids


def list_notices(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    after: tuple[Any, ...] | None,
    limit: int,
) -> Page:
    """The actor's notices, newest first. Filter: unread (bool)."""
    require_scope(actor, "notice.read")
    with service.store.read() as connection:
        found, count = rows.list_notices(
            connection,
            own_ids(connection, actor.person_id),
            actor.bodies(*Role),
            unread=filters.get("unread"),
            after=after,
            limit=limit,
        )
    shown = found[:limit]
    following = (shown[-1]["created_at"], shown[-1]["id"]) if len(found) > limit else None
    return Page([notice_view(row) for row in shown], following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def notice_view(row: Mapping[str, Any]) -> dict[str, Any]:
    """A notice: to whom, about what, in Chinese and English, and when it was read."""
    return {
        "id": row["id"],
        "kind": row["kind"],
        "person_id": row["person_id"],
        "organization_id": row["organization_id"],
        "declaration_id": row["declaration_id"],
        "texts": row["texts"],
        "created_at": instant_text(row["created_at"]),
        "read_at": instant_text(row["read_at"]),
    }
