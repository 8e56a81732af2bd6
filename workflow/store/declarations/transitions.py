"""The one write by which a transition happens: state, history row and event row together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Table,
    Update,
    and_,
    bindparam,
    insert,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record
from workflow.tables import declaration, event, history

# What a transition may change.
CHANGEABLE = (
    "state",
    "sequence",
    "head_hash",
    "claimed_hours",
    "granted_hours",
    "forecast",
    "recognised",
    "revision",
    "outcome",
    "edition_id",
    "route",
    "overrides",
    "step",
    "body_id",
    "alternate",
    "assignee_id",
    "decided_by",
    "final",
    "approval_order",
    "first_submitted_at",
    "submitted_at",
    "returned_at",
    "due_on",
    "updated_at",
)


_NEW = {name: f"new_{name}" for name in CHANGEABLE}


def _move(changed: Iterable[str]) -> Update:
    """The compare-and-set of these columns: a column that is not written costs no index and no constraint."""
    return (
        update(declaration)
        .where(
            and_(
                declaration.c.id == bindparam("declaration_id"),
                declaration.c.state == bindparam("seen_state"),
                declaration.c.version == bindparam("seen_version"),
            )
        )
        .values(
            version=declaration.c.version + 1,
            **{name: bindparam(_NEW[name], type_=declaration.c[name].type) for name in changed},
        )
    )


def _given(table: Table, *names: str) -> dict[str, Any]:
    """Columns of a new row, each as a parameter of its own name."""
    return {name: bindparam(name, type_=table.c[name].type) for name in names}


_HISTORY_VALUES = _given(history, *history.c.keys())
_EVENT_VALUES = {
    **{name: _HISTORY_VALUES[name] for name in ("declaration_id", "sequence", "at")},
    **_given(event, "type", "payload"),
}
_ADD_HISTORY = Prepared(insert(history).values(_HISTORY_VALUES))
_ADD_EVENT = Prepared(insert(event).values(_EVENT_VALUES))


def _one_statement(move: Update) -> Any:
    """PostgreSQL: the move, its history row and its event row in one data-modifying statement."""
    moved = move.returning(declaration.c.id).cte("moved")
    history_added = (
        insert(history)
        .from_select(list(_HISTORY_VALUES), select(*_HISTORY_VALUES.values()).select_from(moved))
        .returning(history.c.sequence)
        .cte("history_added")
    )
    return (
        insert(event)
        .from_select(list(_EVENT_VALUES), select(*_EVENT_VALUES.values()).select_from(moved))
        .add_cte(history_added)
    )


@cache
def _moves(changed: tuple[str, ...]) -> tuple[Prepared, Prepared]:
    """Two statements: the move of these columns, and the move with history and event. Few sets occur."""
    move = _move(changed)
    return Prepared(move), Prepared(_one_statement(move))


def record_transition(
    connection: Connection,
    seen: Record,
    changes: Record,
    history_row: Record,
    event_row: Record,
    *,
    first: Sequence[Statement] = (),
) -> bool:
    """Write a transition. Returns whether the declaration was still at the seen state and version.

    `changes` are columns of `CHANGEABLE`. State, history and event are written together or not at all,
    after the statements in `first` (which need a transaction around them).
    """
    changed = tuple([name for name, value in changes.items() if value != seen[name]])
    moved = {_NEW[name]: changes[name] for name in changed}
    moved["declaration_id"] = seen["id"]
    moved["seen_state"] = seen["state"]
    moved["seen_version"] = seen["version"]
    move, whole = _moves(changed)
    if connection.dialect.name == "postgresql":
        return run_together(connection, [*first, (whole, {**history_row, **event_row, **moved})])[-1][0] == 1
    if run_together(connection, [*first, (move, moved)])[-1][0] != 1:
        return False
    run_together(connection, [(_ADD_HISTORY, history_row), (_ADD_EVENT, event_row)])
    return True
