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
    func,
    select,
    text,
    update,
)
from sqlalchemy.sql.elements import ColumnElement

from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record, all_rows
from workflow.tables import event, history

_COUNTED = 1000


def _first(*more: ColumnElement[bool]) -> Prepared:
    found = select(event).where(event.c.announced_at.is_(None), *more)
    return Prepared(found.order_by(event.c.position).limit(bindparam("most", type_=Integer)))


_UNNOTICED = _first(event.c.noticed_at.is_(None))
_DUE = _first(event.c.noticed_at.is_not(None))


class _Mark:
    """Notes an instant in some columns of events."""

    def __init__(self, *columns: str) -> None:
        at = bindparam("at", type_=event.c.announced_at.type)
        marked = update(event).values(dict.fromkeys(columns, at))
        # PostgreSQL: one statement for any number of them.
        all_of_them = any_(bindparam("positions", type_=ARRAY(BigInteger)))
        self._all = Prepared(marked.where(event.c.position == all_of_them))
        self._one = Prepared(marked.where(event.c.position == bindparam("position_is")))

    def __call__(self, connection: Connection, positions: Sequence[int], at: datetime) -> None:
        if connection.dialect.name == "postgresql":
            self._all.execute(connection, {"positions": positions, "at": at})
            return
        rows = [(self._one, {"position_is": position, "at": at}) for position in positions]
        run_together(connection, rows)


_ANNOUNCED, _NOTICED, _BOTH = _Mark("announced_at"), _Mark("noticed_at"), _Mark("noticed_at", "announced_at")


def load_unannounced(connection: Connection, most: int) -> list[Record]:
    """Committed events that no receiver has been told of, oldest first.

    Events of one declaration commit in the order of their sequence (its row is locked by each
    transition), so its visible events are always the first ones: no later event overtakes an earlier one.
    """
    found = [*load_unnoticed(connection, most), *load_due(connection, most)]
    return sorted(found, key=lambda row: row["position"])[:most]


def load_unnoticed(connection: Connection, most: int) -> list[Record]:
    """Committed events whose notices are not written yet, oldest first; in the same order."""
    return _UNNOTICED.all(connection, {"most": most})


def load_due(connection: Connection, most: int) -> list[Record]:
    """Events that receivers are to be told of now, oldest first: their notices are written."""
    return _DUE.all(connection, {"most": most})


def mark_noticed(connection: Connection, positions: Sequence[int], at: datetime, *, announced: bool) -> None:
    """Note that the notices of the events are written; and that there is nobody else to be told."""
    (_BOTH if announced else _NOTICED)(connection, positions, at)


def mark_announced(connection: Connection, positions: Sequence[int], at: datetime) -> None:
    """Note that every receiver has been told of the events at these positions."""
    _ANNOUNCED(connection, positions, at)


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


def whose_events(connection: Connection, after: int, most: int) -> list[Record]:
    """(position, declaration_id) of events after a position, as `load_feed` would read them."""
    settled = is_settled(connection.dialect.name)
    found = select(event.c.position, event.c.declaration_id).where(event.c.position > after, settled)
    return all_rows(connection.execute(found.order_by(event.c.position).limit(most)))


def places_of_events(connection: Connection, after: int, most: int) -> list[Record]:
    """(position, body_id, earlier_body_id) of events after a position: where each left its declaration, and
    where that was before.
    """
    now, earlier = history.alias(), history.alias()
    at_this = (now.c.declaration_id == event.c.declaration_id) & (now.c.sequence == event.c.sequence)
    before = (earlier.c.declaration_id == event.c.declaration_id) & (
        earlier.c.sequence == event.c.sequence - 1
    )
    found = (
        select(event.c.position, now.c.body_id, earlier.c.body_id.label("earlier_body_id"))
        .select_from(event.join(now, at_this).outerjoin(earlier, before))
        .where(event.c.position > after, is_settled(connection.dialect.name))
    )
    return all_rows(connection.execute(found.order_by(event.c.position).limit(most)))


def last_settled(connection: Connection) -> int:
    """The position of the last event that `load_feed` would read; 0 before the first."""
    settled = select(event.c.position).where(is_settled(connection.dialect.name))
    return connection.execute(settled.order_by(event.c.position.desc()).limit(1)).scalar() or 0


def list_history(
    connection: Connection, declaration_id: str, since: int, most: int
) -> tuple[list[Record], int]:
    """At most so many rows of a declaration's history from a sequence on; and how many there are, cut."""
    of = select(history).where(history.c.declaration_id == declaration_id)
    counted = of.with_only_columns(history.c.sequence).limit(_COUNTED + 1).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    found = of.where(history.c.sequence >= since).order_by(history.c.sequence).limit(most)
    return all_rows(connection.execute(found)), int(count)
