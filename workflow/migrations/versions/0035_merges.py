"""Persons who are one are merged, which can be undone

Revision ID: 0035
Revises: 0034
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_MERGED = sa.text("merged_into IS NOT NULL")


def upgrade() -> None:
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("merged_into", Id, nullable=True))
        batch.create_foreign_key(op.f("fk_person_merged_into_person"), "person", ["merged_into"], ["id"])
    op.create_index(
        "ix_person_merged", "person", ["merged_into"], postgresql_where=_MERGED, sqlite_where=_MERGED
    )
    op.create_table(
        "person_merge",
        sa.Column("id", Id, nullable=False),
        sa.Column("from_id", Id, _of("from_id", "person"), nullable=False),
        sa.Column("into_id", Id, _of("into_id", "person"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("moved", Json, nullable=False),
        sa.Column("merged_by", Id, _of("merged_by", "principal"), nullable=False),
        sa.Column("merged_at", Instant(timezone=True), nullable=False),
        sa.Column("undone_by", Id, _of("undone_by", "principal"), nullable=True),
        sa.Column("undone_at", Instant(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("from_id <> into_id", name=op.f("ck_person_merge_of_two")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merge")),
    )
    op.create_index(op.f("ix_person_merge_from_id_id"), "person_merge", ["from_id", "id"])
    op.create_index(op.f("ix_person_merge_into_id_id"), "person_merge", ["into_id", "id"])


def _of(column: str, target: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", name=op.f(f"fk_person_merge_{column}_{target}"))


def downgrade() -> None:
    op.drop_table("person_merge")
    op.drop_index("ix_person_merged", table_name="person")
    with op.batch_alter_table("person") as batch:
        batch.drop_constraint(op.f("fk_person_merged_into_person"), type_="foreignkey")
        batch.drop_column("merged_into")
