"""Moves a declaration in review to another edition, or back: one history row, the state unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor
from workflow.clock import not_before
from workflow.errors import LostRace
from workflow.formats import hours_text, instant_text
from workflow.record.rows import event_row, history_row
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations.decided import moved_statements
from workflow.store.declarations.transitions import record_transition
from workflow.vocabulary import EDITION_MOVED

Row = Mapping[str, Any]
_AS_THEY_ARE = ("edition_id", "route", "overrides", "step", "body_id", "alternate", "forecast", "outcome")
_SINCE = ("granted_reason",)  # earlier snapshots have none of it
_HOURS = ("claimed_hours", "granted_hours")


def relocate(
    service: Service, connection: Connection, actor: Actor, row: Row, changes: Row, *, reason: str
) -> int:
    """Write the move of a declaration that this transaction holds. Returns the new sequence.

    The state stays: where a claim must be released, the caller takes the event `release` before. Raises
    `LostRace`.
    """
    now = not_before(service.clock.now(), row["updated_at"])
    written = {**changes, "sequence": row["sequence"] + 1, "updated_at": now}
    logged = history_row(
        row,
        written,
        EDITION_MOVED,
        actor_id=actor.id,
        at=now,
        reason_code=reason,
        comment=f"{row['edition_id']} → {changes['edition_id']}",
    )
    written["head_hash"] = logged["hash"]
    moved = moved_statements(connection.dialect.name, row, written.get("body_id", row["body_id"]))
    if not record_transition(connection, row, written, logged, event_row(row, logged), last=moved):
        raise LostRace()
    sequence: int = written["sequence"]
    return sequence


def snapshot(row: Row) -> dict[str, Any]:
    """What a rollback restores of a declaration, and how it was submitted and claimed, as JSON."""
    return {
        **{name: row[name] for name in (*_AS_THEY_ARE, *_SINCE)},
        **{name: hours_text(row[name]) for name in _HOURS},
        "due_on": row["due_on"].isoformat() if row["due_on"] else None,
        "submitted_at": instant_text(row["submitted_at"]),
        "assignee_id": row["assignee_id"],
    }


def columns_of_snapshot(before: Row) -> dict[str, Any]:
    """The columns of a `snapshot`, as a declaration's row has them."""
    due = before["due_on"]
    return {
        **{name: before[name] for name in _AS_THEY_ARE},
        **{name: before[name] for name in _SINCE if name in before},
        **{name: None if before[name] is None else Decimal(before[name]) for name in _HOURS},
        "due_on": date.fromisoformat(due) if due else None,
    }
