"""Long operations as their owner sees them: the progress, and the result of each item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor
from workflow.errors import NotFound
from workflow.formats import instant_text
from workflow.names import OPERATION_KINDS, OPERATION_STATUSES, name_of
from workflow.queries.operations.names import with_names
from workflow.runtime.service import Service
from workflow.store.operations import operations as rows


def get_operation(service: Service, actor: Actor, operation_id: str) -> dict[str, Any]:
    """An operation that the actor began. Raises `NotFound`, also for another actor's operation."""
    with service.store.read() as connection:
        row = rows.find(connection, operation_id, actor.id)
        if row is None:
            raise NotFound()
        view = operation_view(row)
        if view["report"] is not None:
            view["report"] = with_names(connection, actor, view["report"])
        return view


def list_operations(
    service: Service, actor: Actor, *, kinds: Sequence[str] = (), limit: int = 50
) -> list[dict[str, Any]]:
    """The operations that the actor began last, of these kinds (none: of any), the newest first."""
    with service.store.read() as connection:
        return [operation_view(row) for row in rows.latest(connection, actor.id, kinds, limit)]


def operation_view(row: Mapping[str, Any]) -> dict[str, Any]:
    """Status and counts; the results so far, in the order of the items, or the report of a walk so far."""
    return {
        "id": row["id"],
        "kind": row["kind"],
        "kind_text": name_of(OPERATION_KINDS, row["kind"]),
        "status": row["status"],
        "status_text": name_of(OPERATION_STATUSES, row["status"]),
        "total": row["total"],
        "done": row["done"],
        "failed": row["failed"],
        "cancel_requested": row["cancel_requested"],
        "results": row["results"],
        "next_cursor": None,  # who answers it in parts says where the next one begins
        "report": row["report"],
        "failure": row["failure"],
        "created_at": instant_text(row["created_at"]),
        "finished_at": instant_text(row["finished_at"]),
    }
