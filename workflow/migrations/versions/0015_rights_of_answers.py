"""An answer that is kept for its idempotency key also keeps by which rights it was given

Revision ID: 0015
Revises: 0014
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("idempotency", sa.Column("rights", Json, nullable=True))


def downgrade() -> None:
    op.drop_column("idempotency", "rights")
