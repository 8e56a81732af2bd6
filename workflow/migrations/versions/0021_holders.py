"""A claim of an Idempotency-Key and the lease of an operation name their process: void once it is gone

Revision ID: 0021
Revises: 0020
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_TABLES = ("idempotency", "operation")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(table, sa.Column("holder", sa.Integer(), nullable=True))


def downgrade() -> None:
    for table in _TABLES:
        op.drop_column(table, "holder")
