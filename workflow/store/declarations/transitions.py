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
from workflow.store.database.engine import INSERT
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record
from workflow.store.declarations import claims, transition_seals
from workflow.store.ledger.accounts import TOLD, sealed_title_record, title_record_statement
from workflow.tables import declaration, event, history, title_record

# What a transition may change.
CHANGEABLE = (
    "state",
    "person_id",
    "sequence",
    "head_hash",
    "claimed_hours",
    "granted_hours",
    "granted_reason",
    "trims",
    "forecast",
    "recognised",
    "revision",
    "outcome",
    "attested",
    "attestation",
    "submissions",
    "returned_facts",
    "edition_id",
    "route",
    "overrides",
    "warnings",
    "rejected_as",
    "step",
    "body_id",
    "alternate",
    "assignee_id",
    "decided_by",
    "final",
    "appeal",
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
_SENT = {name: f"sent_{name}" for name in TOLD}  # the history has a seal, too
_SENT_VALUES = {name: bindparam(_SENT[name], type_=title_record.c[name].type) for name in TOLD}


def _one_statement(move: Update, *, sends: bool, claim: claims.Change) -> Any:
    """PostgreSQL: the move, its history row, its event row and its claim in one data-modifying statement.

    Where it `sends`, with the row for the title system; where its key is taken, that one is left out.
    """
    moved = move.returning(declaration.c.id).cte("moved")
    history_added = (
        insert(history)
        .from_select(list(_HISTORY_VALUES), select(*_HISTORY_VALUES.values()).select_from(moved))
        .returning(history.c.sequence)
        .cte("history_added")
    )
    added = [history_added, *claims.parts(claim, moved)]
    if sends:
        rows = select(*_SENT_VALUES.values()).select_from(moved)
        sent = INSERT["postgresql"](title_record).from_select(list(_SENT_VALUES), rows)
        added.append(sent.on_conflict_do_nothing().returning(title_record.c.id).cte("sent"))
    return (
        insert(event)
        .from_select(list(_EVENT_VALUES), select(*_EVENT_VALUES.values()).select_from(moved))
        .add_cte(*added)
    )


@cache
def _moves(changed: tuple[str, ...], sends: bool, claim: claims.Change) -> tuple[Prepared, Prepared]:
    """Two statements: the move of these columns, and the move with all that comes with it. Few sets occur."""
    move = _move(changed)
    return Prepared(move), Prepared(_one_statement(move, sends=sends, claim=claim))


def record_transition(
    connection: Connection,
    seen: Record,
    changes: Record,
    history_row: Record,
    event_row: Record,
    *,
    sent: Record | None = None,
    first: Sequence[Statement] = (),
    last: Sequence[Statement] = (),
) -> bool:
    """Write a transition. Returns whether the declaration was still at the seen state and version.

    `changes` are columns of `CHANGEABLE`, `sent` is a row for the title system. State, history, event, who
    has claimed it and what is sent are written together or not at all, after the statements in `first`
    (which need a transaction around them) and before those in `last`.
    """
    changed = tuple([name for name, value in changes.items() if value != seen[name]])
    moved = {_NEW[name]: changes[name] for name in changed}
    moved["declaration_id"] = seen["id"]
    moved["seen_state"] = seen["state"]
    moved["seen_version"] = seen["version"]
    history_row = {
        **history_row,
        "seal": transition_seals.seal(connection, seen, changes, changed, history_row, event_row),
    }
    claim = claims.change_of(seen, changes, changed)
    if claim.ends:
        moved["seen_assignee_id"] = seen["assignee_id"]
    move, whole = _moves(changed, sent is not None, claim)
    if connection.dialect.name == "postgresql":
        if sent is not None:
            moved |= {_SENT[name]: value for name, value in sealed_title_record(connection, sent).items()}
        written = (whole, {**history_row, **event_row, **moved})
        return run_together(connection, [*first, written, *last])[len(first)][0] == 1
    if run_together(connection, [*first, (move, moved)])[-1][0] != 1:
        return False
    added: list[Statement] = [(_ADD_HISTORY, history_row), (_ADD_EVENT, event_row)]
    added += claims.statements(claim, moved)
    if sent is not None:
        added.append(title_record_statement(connection, sent))
    run_together(connection, [*added, *last])
    return True
