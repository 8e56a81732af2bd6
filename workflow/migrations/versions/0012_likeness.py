"""What declarations are known by, what the reviewer is warned of, and what was rejected

Revision ID: 0012
Revises: 0011
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Json

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "declaration_mark",
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("declaration_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["declaration_id"],
            ["declaration.id"],
            name=op.f("fk_declaration_mark_declaration_id_declaration"),
        ),
        sa.PrimaryKeyConstraint("kind", "key", "declaration_id", name=op.f("pk_declaration_mark")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_declaration_mark_declaration_id"), "declaration_mark", ["declaration_id"])
    op.add_column("declaration", sa.Column("warnings", Json, nullable=True))
    op.add_column("declaration", sa.Column("rejected_as", Json, nullable=True))


def downgrade() -> None:
    op.drop_column("declaration", "rejected_as")
    op.drop_column("declaration", "warnings")
    op.drop_table("declaration_mark")
