"""A history row also tells what else its event settled

Revision ID: 0007
Revises: 0006
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("history", sa.Column("detail", Json, nullable=True))


def downgrade() -> None:
    op.drop_column("history", "detail")
