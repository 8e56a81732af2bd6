"""The work that an edition has taken over, and what became of it when the edition was rolled back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.formats import instant_text
from workflow.names import IN_FLIGHT, name_of
from workflow.queries.page import COUNT_LIMIT, Page
from workflow.runtime.service import Service
from workflow.store.editions import editions, moves
from workflow.store.people import names
from workflow.trials.move_codes import TEXTS, MoveCode

Row = Mapping[str, Any]
BECAME = ("moved", "undone", "not_undone")


def list_moves(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    became: str | None = None,
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Declarations and accounts that were moved to the edition, in order; `became`: one of `BECAME`.

    "not_undone" includes work that began under the edition, and so has no earlier edition to go back to.
    """
    require(actor, "definition.read", Subject())
    with service.store.read() as connection:
        if editions.checksum(connection, edition_id) is None and edition_id not in service.editions:
            raise NotFound()
        rows, count = moves.list_moves(connection, edition_id, became, after, limit)
        shown = rows[:limit]
        named = names.people_among(connection, {row["person_id"] for row in shown})
    following = (shown[-1]["position"],) if len(rows) > limit else None
    items = [{**_view(row), "person_name": named.get(row["person_id"])} for row in shown]
    return Page(items, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _view(row: Row) -> dict[str, Any]:
    code, before = row["code"], row["before"] or {}
    return {
        "kind": "declaration" if row["declaration_id"] else "account",
        "declaration_id": row["declaration_id"],
        "person_id": row["person_id"],
        "year": row["year"],
        "class": row["class"],
        "class_text": name_of(IN_FLIGHT, row["class"]),
        "from_edition": before.get("edition_id"),
        "moved_at": instant_text(row["moved_at"]),
        "undone_at": instant_text(row["undone_at"]),
        "code": code,
        "text": dict(TEXTS[MoveCode(code)]) if code else None,
    }
