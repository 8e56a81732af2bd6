"""Units propose to the bureau to merge two persons

Revision ID: 0038
Revises: 0037
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

_OPEN = sa.text("status = 'open'")


def upgrade() -> None:
    op.create_table(
        "merge_proposal",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, _of("person_id", "person"), nullable=False),
        sa.Column("organization_id", Id, _of("organization_id", "organization"), nullable=False),
        sa.Column("named", Json, nullable=False),
        sa.Column("other_id", Id, nullable=True),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", Id, _of("proposed_by", "principal"), nullable=False),
        sa.Column("proposed_at", Instant(timezone=True), nullable=False),
        sa.Column("decided_by", Id, _of("decided_by", "principal"), nullable=True),
        sa.Column("decided_at", Instant(timezone=True), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("merge_id", Id, _of("merge_id", "person_merge"), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'accepted', 'refused')", name=op.f("ck_merge_proposal_status_known")
        ),
        sa.CheckConstraint(
            "(status = 'open') = (decided_at IS NULL)", name=op.f("ck_merge_proposal_decided_once")
        ),
        sa.CheckConstraint(
            "(status = 'accepted') = (merge_id IS NOT NULL)",
            name=op.f("ck_merge_proposal_accepted_by_merge"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_proposal")),
    )
    op.create_index(
        "ix_merge_proposal_one_open",
        "merge_proposal",
        ["person_id"],
        unique=True,
        postgresql_where=_OPEN,
        sqlite_where=_OPEN,
    )
    op.create_index(op.f("ix_merge_proposal_person_id_id"), "merge_proposal", ["person_id", "id"])
    op.create_index(op.f("ix_merge_proposal_status_id"), "merge_proposal", ["status", "id"])


def _of(column: str, target: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", name=op.f(f"fk_merge_proposal_{column}_{target}"))


def downgrade() -> None:
    op.drop_table("merge_proposal")
