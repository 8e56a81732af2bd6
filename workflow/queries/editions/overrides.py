"""The overrides of an edition: what they replace for whom, who wrote them, their uses (R23)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import Cell, Edition, Override
from workflow.formats import hours_text, instant_text
from workflow.queries.editions.definitions import clause_text, override_changes, usable_edition
from workflow.queries.page import COUNT_LIMIT, LONG_PAGE, Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.editions import editions, usage


def list_overrides(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """The overrides after so many, in the edition's order. Raises `NotFound`.

    Hours and cap are None where those of the category stay. `changed` says who wrote the row last and when,
    None for a shipped edition.
    """
    require(actor, "definition.read", Subject())
    edition = usable_edition(service, actor, edition_id)
    in_force = edition.id in {each.id for each in service.editions}
    today = service.clock.today().toordinal()
    with service.store.read() as connection:
        uses = override_uses(connection, edition, None, None)
        changed = _last_changes(connection, edition_id)
    begin = after[0] if after else 0
    items = [
        {
            **_row(row, edition),
            "applies_today": in_force and row.first <= today <= row.last,
            **uses[row.id],
            "changed": changed.get(row.id),
        }
        for row in edition.overrides[begin : begin + limit]
    ]
    count, end = len(edition.overrides), begin + limit
    return Page(items, (end,) if end < count else None, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def override_uses(
    connection: Connection, edition: Edition, first: date | None, last: date | None
) -> dict[str, dict[str, Any]]:
    """Override -> how many declarations use it, and the hours that these have by now."""
    counts, hours = Counter[str](), defaultdict[str, Decimal](Decimal)
    for row in usage.override_uses(connection, edition.id, first, last):
        each = sum(
            (Decimal(part) for year in (row["recognised"] or {}).values() for part in year.values()),
            Decimal(),
        )
        for id_ in row["overrides"]:
            counts[id_] += row["count"]
            hours[id_] += each * row["count"]
    return {
        row.id: {"uses": counts[row.id], "recognised_hours": hours_text(hours[row.id])}
        for row in edition.overrides
    }


def _row(row: Override, edition: Edition) -> dict[str, Any]:
    clause = row.clause or edition.categories[row.category].clause
    return {
        "id": row.id,
        "category": row.category.value,
        "clause": clause,
        "clause_text": clause_text(edition, clause),
        "document": row.document,
        "from": date.fromordinal(row.first).isoformat(),
        "to": date.fromordinal(row.last).isoformat(),
        "when": {cell.column: _stated(cell) for cell in (*row.who, *row.what)},
        "hours_per_item": hours_text(row.hours_per_item),
        "annual_cap": hours_text(row.annual_cap),
    }


def _stated(cell: Cell) -> list[Any]:
    return list(cell.values if cell.values is not None else cell.prefixes or ())


def _last_changes(connection: Connection, edition_id: str) -> Mapping[str, dict[str, Any]]:
    """Override -> who added or changed it last, and when."""
    found: dict[str, dict[str, Any]] = {}
    rows = editions.changes(connection, edition_id)
    for row, changed in zip(rows, override_changes(rows), strict=True):
        for id_ in (*changed["added"], *changed["changed"]) if changed else ():
            who = {"actor_id": row["actor_id"], "actor_name": row["actor_name"]}
            found[id_] = {**who, "at": instant_text(row["at"])}
    return found
