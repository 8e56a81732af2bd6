"""Notices are written by a duty of their own, before receivers hear: each event notes when

Revision ID: 0020
Revises: 0019
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Instant

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# What is announced had its notices by then, whatever its row says: only what waits is in an index.
_INDEXES = {
    "ix_event_unnoticed": "announced_at IS NULL AND noticed_at IS NULL",
    "ix_event_due": "announced_at IS NULL AND noticed_at IS NOT NULL",
}


def upgrade() -> None:
    op.add_column("event", sa.Column("noticed_at", Instant, nullable=True))
    op.drop_index("ix_event_unannounced", table_name="event")
    for name, waiting in _INDEXES.items():
        _create(name, waiting)


def downgrade() -> None:
    for name in _INDEXES:
        op.drop_index(name, table_name="event")
    _create("ix_event_unannounced", "announced_at IS NULL")
    op.drop_column("event", "noticed_at")


def _create(name: str, waiting: str) -> None:
    where = sa.text(waiting)
    op.create_index(name, "event", ["position"], postgresql_where=where, sqlite_where=where)
