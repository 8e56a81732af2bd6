"""What a reviewer last saw of a declaration is kept, so that what changed since is marked

Revision ID: 0036
Revises: 0035
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "look",
        sa.Column("principal_id", Id, sa.ForeignKey("principal.id", name="fk_look_principal_id_principal")),
        sa.Column(
            "declaration_id",
            Id,
            sa.ForeignKey("declaration.id", name="fk_look_declaration_id_declaration", ondelete="CASCADE"),
        ),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("seen", Json, nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("principal_id", "declaration_id", name="pk_look"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_look_declaration", "look", ["declaration_id"])


def downgrade() -> None:
    op.drop_table("look")
