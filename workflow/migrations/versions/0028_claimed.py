"""What somebody has claimed is found without looking through all that waits

Revision ID: 0028
Revises: 0027
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_FILL = """
INSERT INTO claimed (assignee_id, declaration_id)
SELECT assignee_id, id FROM declaration WHERE assignee_id IS NOT NULL
"""


def upgrade() -> None:
    op.create_table(
        "claimed",
        sa.Column("assignee_id", Id, nullable=False),
        sa.Column("declaration_id", Id, nullable=False),
        sa.PrimaryKeyConstraint("assignee_id", "declaration_id", name=op.f("pk_claimed")),
        sqlite_with_rowid=False,
    )
    op.execute(_FILL)


def downgrade() -> None:
    op.drop_table("claimed")
