"""What waits and nobody can review is kept as it was told

Revision ID: 0016
Revises: 0015
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "stuck",
        sa.Column("declaration_id", Id, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("since", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_stuck_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("declaration_id", name=op.f("pk_stuck")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("stuck")
