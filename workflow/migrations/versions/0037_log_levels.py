"""From which level on modules log for a time is asked for while they run, and who asked is kept

Revision ID: 0037
Revises: 0036
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "log_level",
        sa.Column("id", Id, nullable=False),
        sa.Column("module", sa.String(200), nullable=False),
        sa.Column("level", sa.String(8), nullable=True),
        sa.Column("asked_by", sa.String(200), nullable=False),
        sa.Column("asked_at", Instant(timezone=True), nullable=False),
        sa.Column("until", Instant(timezone=True), nullable=False),
        sa.CheckConstraint(
            "level IN ('debug', 'info', 'warning', 'error')", name=op.f("ck_log_level_level_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_level")),
    )
    op.create_index(op.f("ix_log_level_until"), "log_level", ["until"])


def downgrade() -> None:
    op.drop_table("log_level")
