"""Certificates of continuing education, and those that were revoked

Revision ID: 0034
Revises: 0033
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def _references(table: str, column: str, target: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))


def upgrade() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, _references("certificate", "person_id", "person"), nullable=False),
        sa.Column("years", sa.String(60), nullable=False),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("statement", Json, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("token_key", sa.String(40), nullable=False),
        sa.Column("issued_by", Id, _references("certificate", "issued_by", "principal"), nullable=False),
        sa.Column("issued_at", Instant(timezone=True), nullable=False),
        sa.Column("seal", Json, nullable=True),
        sa.Column("sealed_in", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("number", name=op.f("uq_certificate_number")),
    )
    for columns in (["sealed_in", "id"], ["person_id", "id"], ["person_id", "years", "id"]):
        op.create_index(op.f(f"ix_certificate_{'_'.join(columns)}"), "certificate", columns)
    revoked = "certificate_revocation"
    op.create_table(
        revoked,
        sa.Column(
            "certificate_id", Id, _references(revoked, "certificate_id", "certificate"), nullable=False
        ),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("revoked_by", Id, _references(revoked, "revoked_by", "principal"), nullable=False),
        sa.Column("revoked_at", Instant(timezone=True), nullable=False),
        sa.Column("seal", Json, nullable=True),
        sa.Column("sealed_in", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("certificate_id", name=op.f("pk_certificate_revocation")),
    )
    op.create_index(op.f(f"ix_{revoked}_sealed_in_certificate_id"), revoked, ["sealed_in", "certificate_id"])


def downgrade() -> None:
    op.drop_table("certificate_revocation")
    op.drop_table("certificate")
