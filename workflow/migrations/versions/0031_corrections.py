"""Corrections that people ask for, and the history of a person

Revision ID: 0031
Revises: 0030
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import BigSerial, Id, Instant, Json

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_OPEN = sa.text("status = 'open'")


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, _of("correction", "person_id", "person"), nullable=False),
        sa.Column("field", sa.String(12), nullable=False),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("organization_id", Id, _of("correction", "organization_id", "organization")),
        sa.Column("before", Json, nullable=False),
        sa.Column("after", Json, nullable=False),
        sa.Column("document_cipher", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", Id, _of("correction", "asked_by", "principal"), nullable=False),
        sa.Column("asked_at", Instant(timezone=True), nullable=False),
        sa.Column("decided_by", Id, _of("correction", "decided_by", "principal"), nullable=True),
        sa.Column("decided_at", Instant(timezone=True), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "field IN ('name', 'document', 'employer')", name=op.f("ck_correction_field_known")
        ),
        sa.CheckConstraint(
            "status IN ('open', 'approved', 'rejected', 'withdrawn')", name=op.f("ck_correction_status_known")
        ),
        sa.CheckConstraint(
            "(status = 'open') = (decided_at IS NULL)", name=op.f("ck_correction_decided_once")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index(
        "ix_correction_one_open",
        "correction",
        ["person_id", "field"],
        unique=True,
        postgresql_where=_OPEN,
        sqlite_where=_OPEN,
    )
    op.create_index(op.f("ix_correction_person_id_id"), "correction", ["person_id", "id"])
    op.create_index(op.f("ix_correction_status_id"), "correction", ["status", "id"])
    op.create_index("ix_correction_unit", "correction", ["organization_id", "status", "id"])
    op.create_table(
        "correction_evidence",
        sa.Column("id", Id, nullable=False),
        sa.Column(
            "correction_id", Id, _of("correction_evidence", "correction_id", "correction"), nullable=False
        ),
        sa.Column("filename", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("uploaded_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction_evidence")),
    )
    op.create_index(
        op.f("ix_correction_evidence_correction_id_id"), "correction_evidence", ["correction_id", "id"]
    )
    op.create_index(op.f("ix_correction_evidence_sha256"), "correction_evidence", ["sha256"])
    op.create_table(
        "person_change",
        sa.Column("position", BigSerial, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, _of("person_change", "person_id", "person"), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(30), nullable=False),
        sa.Column("actor_id", Id, _of("person_change", "actor_id", "principal"), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("detail", Json, nullable=False),
        sa.Column("seal", Json, nullable=True),
        sa.Column("sealed_in", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_person_change")),
        sa.UniqueConstraint("person_id", "sequence", name=op.f("uq_person_change_person_id_sequence")),
    )
    op.create_index(op.f("ix_person_change_sealed_in_position"), "person_change", ["sealed_in", "position"])
    op.create_index(op.f("ix_person_change_person_id_position"), "person_change", ["person_id", "position"])


def _of(table: str, column: str, target: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))


def downgrade() -> None:
    op.drop_table("person_change")
    op.drop_table("correction_evidence")
    op.drop_table("correction")
