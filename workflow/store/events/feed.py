"""Events as a feed, the events that are not announced yet, and the checkpoints that seal the log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    Integer,
    any_,
    bindparam,
    insert,
    select,
    text,
    true,
    update,
)
from sqlalchemy.sql.elements import ColumnElement

from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import checkpoint, declaration, event, history

_HEAD = ("id", "state", "sequence", "head_hash", "facts", "evidence")
_UNANNOUNCED = Prepared(
    select(event)
    .where(event.c.announced_at.is_(None))
    .order_by(event.c.position)
    .limit(bindparam("most", type_=Integer))
)
_ANNOUNCED = update(event).values(announced_at=bindparam("at", type_=event.c.announced_at.type))
_MARK_ALL = Prepared(  # PostgreSQL: one statement for any number of them
    _ANNOUNCED.where(event.c.position == any_(bindparam("positions", type_=ARRAY(BigInteger))))
)
_MARK_ONE = Prepared(_ANNOUNCED.where(event.c.position == bindparam("position_is")))


def load_unannounced(connection: Connection, most: int) -> list[Record]:
    """Committed events that no receiver has been told of, oldest first.

    Events of one declaration commit in the order of their sequence (its row is locked by each
    transition), so its visible events are always the first ones: no later event overtakes an earlier one.
    """
    return _UNANNOUNCED.all(connection, {"most": most})


def mark_announced(connection: Connection, positions: Sequence[int], at: datetime) -> None:
    """Note that every receiver has been told of the events at these positions."""
    if connection.dialect.name == "postgresql":
        _MARK_ALL.execute(connection, {"positions": positions, "at": at})
        return
    run_together(connection, [(_MARK_ONE, {"position_is": position, "at": at}) for position in positions])


def is_settled(dialect: str) -> ColumnElement[bool]:
    """The condition that no event can still appear before an event: serial positions commit out of order.

    A transaction number that this server has not reached yet comes from another server, of whose database
    this one is a restored copy: that transaction was settled long ago.
    """
    if dialect == "sqlite":
        return text("true")  # type: ignore[return-value]  # one writer at a time
    oldest, following = (
        select(text(f"pg_snapshot_{bound}(pg_current_snapshot())::text::bigint")).scalar_subquery()
        for bound in ("xmin", "xmax")
    )
    return (event.c.transaction_id < oldest) | (event.c.transaction_id >= following)


def load_feed(connection: Connection, after: int, most: int) -> list[Record]:
    """Events after a position, in order, without those that an open transaction could still precede."""
    found = select(event).where(event.c.position > after, is_settled(connection.dialect.name))
    return all_rows(connection.execute(found.order_by(event.c.position).limit(most)))


def load_heads(connection: Connection, after_id: str, most: int, *, drafts: bool = False) -> list[Record]:
    """(id, state, sequence, head_hash, facts, evidence) of up to `most` declarations after an id.

    Without `drafts`, those that were never submitted are left out: they have no history, and need none.
    """
    with_history = (declaration.c.sequence > 0) | (declaration.c.state != "draft")
    found = (
        select(*[declaration.c[name] for name in _HEAD])
        .where(declaration.c.id > after_id, true() if drafts else with_history)
        .order_by(declaration.c.id)
        .limit(most)
    )
    return all_rows(connection.execute(found))


def load_chains(connection: Connection, declaration_ids: Sequence[str]) -> list[Record]:
    """The history rows of these declarations, each chain in its order."""
    found = (
        select(history)
        .where(history.c.declaration_id.in_(declaration_ids))
        .order_by(history.c.declaration_id, history.c.sequence)
    )
    return all_rows(connection.execute(found))


def load_sealable(connection: Connection, after: int, up_to: int | None, most: int) -> list[Record]:
    """(position, declaration_id, sequence, hash) of settled events after a position, for a checkpoint."""
    found = (
        select(event.c.position, event.c.declaration_id, event.c.sequence, history.c.hash)
        .select_from(
            event.outerjoin(
                history,
                (history.c.declaration_id == event.c.declaration_id)
                & (history.c.sequence == event.c.sequence),
            )
        )
        .where(event.c.position > after, is_settled(connection.dialect.name))
        .order_by(event.c.position)
        .limit(most)
    )
    if up_to is not None:
        found = found.where(event.c.position <= up_to)
    return all_rows(connection.execute(found))


def load_checkpoints(connection: Connection) -> list[Record]:
    return all_rows(connection.execute(select(checkpoint).order_by(checkpoint.c.position)))


def last_checkpoint(connection: Connection) -> Record | None:
    newest = select(checkpoint).order_by(checkpoint.c.position.desc()).limit(1)
    return first_row(connection.execute(newest))


def add_checkpoint(
    connection: Connection, position: int, rows: int, previous_hash: str, hash_: str, at: datetime
) -> None:
    connection.execute(
        insert(checkpoint),
        {"position": position, "rows": rows, "previous_hash": previous_hash, "hash": hash_, "at": at},
    )
