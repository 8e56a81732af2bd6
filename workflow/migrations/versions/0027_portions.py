"""A replay is dealt out in portions, which several processes do at once

Revision ID: 0027
Revises: 0026
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("operation", sa.Column("editions_digest", sa.String(length=64), nullable=True))
    of_operation = sa.ForeignKey("operation.id", name=op.f("fk_operation_portion_operation_id_operation"))
    op.create_table(
        "operation_portion",
        sa.Column("operation_id", Id, of_operation, nullable=False),
        sa.Column("after", sa.String(length=36), nullable=False),
        sa.Column("last", sa.String(length=36), nullable=False),
        sa.Column("leased_until", Instant(timezone=True), nullable=True),
        sa.Column("holder", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.Column("part", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.PrimaryKeyConstraint("operation_id", "after", name=op.f("pk_operation_portion")),
    )


def downgrade() -> None:
    op.drop_table("operation_portion")
    op.drop_column("operation", "editions_digest")
