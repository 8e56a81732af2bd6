"""Events of declarations (one table is both outbox and feed), and the checkpoints that seal the history."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, text

from workflow.tables.columns import BigSerial, Id, Json, instant, metadata, writing_transaction

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
    instant("announced_at", nullable=True),
    Index(
        "ix_event_unannounced",
        "position",
        postgresql_where=text("announced_at IS NULL"),
        sqlite_where=text("announced_at IS NULL"),
    ),
)

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("position", BigSerial, primary_key=True),  # the last event position that it seals
    Column("rows", BigInteger, nullable=False),  # history rows sealed since the checkpoint before
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    instant("at"),
)
