"""Files that drafts have let go of are known, so that they can be removed

Revision ID: 0025
Revises: 0024
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Instant

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evidence_dropped",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_evidence_dropped")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_evidence_dropped_at"), "evidence_dropped", ["at"])


def downgrade() -> None:
    op.drop_table("evidence_dropped")
