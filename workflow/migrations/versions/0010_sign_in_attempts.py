"""Attempts to sign in that failed, counted for all processes together

Revision ID: 0010
Revises: 0009
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_attempt",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("login", sa.String(64), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("device", sa.String(64)),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_attempt")),
    )
    for columns in (["login", "at"], ["address", "at"], ["at"]):
        op.create_index(op.f(f"ix_sign_in_attempt_{'_'.join(columns)}"), "sign_in_attempt", columns)


def downgrade() -> None:
    op.drop_table("sign_in_attempt")
