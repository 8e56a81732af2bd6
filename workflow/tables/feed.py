"""Events of declarations (one table is both outbox and feed), and the checkpoints that seal the history."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, SmallInteger, String, Table, text

from workflow.tables.columns import BigSerial, Id, Json, instant, metadata, row_seal, writing_transaction


def _waiting(name: str, for_what: str) -> Index:
    """An index of the few events that wait for something."""
    return Index(name, "position", postgresql_where=text(for_what), sqlite_where=text(for_what))


# The outbox and the feed. An event's id is its declaration's id and the sequence: stable, and unique
# because the history row of the same transition is.
event = Table(
    "event",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    # No foreign keys: an event is written by the very statement that moves its declaration.
    Column("declaration_id", Id, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("type", String(40), nullable=False),
    instant("at"),
    Column("payload", Json, nullable=False),
    # The writing transaction (PostgreSQL): a feed shows a position only when no earlier one can still appear.
    Column("transaction_id", BigInteger, nullable=False, server_default=writing_transaction()),
    instant("noticed_at", nullable=True),  # notices first, then receivers
    instant("announced_at", nullable=True),
    # An event that waits is in one of these: each transition writes to one index.
    _waiting("ix_event_unnoticed", "announced_at IS NULL AND noticed_at IS NULL"),
    _waiting("ix_event_due", "announced_at IS NULL AND noticed_at IS NOT NULL"),
)

# What stood in the record up to a moment, each bound to the one before: a row that is taken out is missed.
record_seal = Table(
    "record_seal",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),  # 1, 2, …
    Column("position", BigInteger, nullable=False),  # of the last event that is counted
    Column("rows", Json, nullable=False),  # how many of each table: {table: count}
    Column("counted", Json),  # which ones: {table: [[first, last] or id, …]}; None: of a time before
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    instant("at"),
    row_seal(),
)

# The newest of these, in the one row of a table of its own: where it was cut off, it is missed.
record_head = Table(
    "record_head",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    row_seal(),
    CheckConstraint("id = 1", name="one_row"),
)

# The same of versions before there were keys for it, over the history only; not written any more.
checkpoint = Table(
    "checkpoint",
    metadata,
    Column("position", BigSerial, primary_key=True),  # the last event position that it seals
    Column("rows", BigInteger, nullable=False),  # history rows sealed since the checkpoint before
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    instant("at"),
)
