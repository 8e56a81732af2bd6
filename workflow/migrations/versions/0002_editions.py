"""Editions of the rules, and who changed them

Revision ID: 0002
Revises: 0001
Create Date: 2026-11-24
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "edition",
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("region", sa.String(length=60), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("checksum", sa.String(length=64), nullable=False),
        sa.Column("files", JSON, nullable=False),
        sa.Column("authors", JSON, nullable=False),
        sa.Column("approver_id", sa.String(length=36), nullable=True),
        sa.Column("replaces", sa.String(length=60), nullable=True),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("effective_to", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('draft', 'checked') OR (approver_id IS NOT NULL AND effective_from IS NOT NULL AND published_at IS NOT NULL)",
            name=op.f("ck_edition_publication_signed"),
        ),
        sa.CheckConstraint(
            "status IN ('draft', 'checked', 'published', 'retired')", name=op.f("ck_edition_status_known")
        ),
        sa.ForeignKeyConstraint(
            ["approver_id"], ["principal.id"], name=op.f("fk_edition_approver_id_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
    )
    published = sa.text("status = 'published'")
    op.create_index(
        "ix_edition_successor",
        "edition",
        ["region", "year", "replaces"],
        unique=True,
        postgresql_where=published,
        sqlite_where=published,
    )
    op.create_table(
        "edition_change",
        sa.Column("position", SERIAL, autoincrement=True, nullable=False),
        sa.Column("edition_id", sa.String(length=60), nullable=False),
        sa.Column("event", sa.String(length=12), nullable=False),
        sa.Column("checksum", sa.String(length=64), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "event IN ('create', 'edit', 'check', 'publish', 'retire', 'delete')",
            name=op.f("ck_edition_change_event_known"),
        ),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["principal.id"], name=op.f("fk_edition_change_actor_id_principal")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_edition_change")),
    )
    op.create_index(
        op.f("ix_edition_change_edition_id_position"),
        "edition_change",
        ["edition_id", "position"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_edition_change_edition_id_position"), table_name="edition_change")
    op.drop_table("edition_change")
    op.drop_index(
        "ix_edition_successor",
        table_name="edition",
        postgresql_where=sa.text("status = 'published'"),
        sqlite_where=sa.text("status = 'published'"),
    )
    op.drop_table("edition")
