"""A declaration keeps why a reviewer granted fewer hours, and what was taken of it

Revision ID: 0013
Revises: 0012
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("declaration", sa.Column("granted_reason", Json, nullable=True))
    op.add_column("declaration", sa.Column("trims", Json, nullable=True))


def downgrade() -> None:
    op.drop_column("declaration", "trims")
    op.drop_column("declaration", "granted_reason")
