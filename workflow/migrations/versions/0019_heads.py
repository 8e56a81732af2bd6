"""A numbered seal tells which rows it counts, and a row of its own names the newest one

Revision ID: 0019
Revises: 0018
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("record_seal", sa.Column("counted", Json, nullable=True))
    op.create_table(
        "record_head",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("seal", Json, nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_record_head_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_head")),
    )


def downgrade() -> None:
    op.drop_table("record_head")
    op.drop_column("record_seal", "counted")
