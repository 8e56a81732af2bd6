"""Whose attestation it is, how often it was submitted, what came back; an outcome is what was decided

Revision ID: 0014
Revises: 0013
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_SUBMISSIONS = """
    UPDATE declaration SET submissions = (
        SELECT count(*) FROM history WHERE declaration_id = declaration.id AND event = 'submit'
    ) WHERE sequence > 0
"""
# What was withdrawn has the days of R14 from then on.
_WITHDRAWN = """
    UPDATE declaration SET returned_at = (
        SELECT max(at) FROM history
        WHERE declaration_id = declaration.id AND event IN ('withdraw', 'return_for_correction', 'reject')
    ) WHERE state = 'draft' AND first_submitted_at IS NOT NULL AND sequence > 0
"""
_RETURNED = """
    UPDATE declaration SET returned_facts = facts
    WHERE returned_at IS NOT NULL AND state IN ('draft', 'rejected')
"""
_UNDECIDED = "UPDATE declaration SET outcome = NULL WHERE state IN ('draft', 'submitted', 'unit_review')"
_REJECTED = "UPDATE declaration SET outcome = 'reject' WHERE state = 'rejected'"


def upgrade() -> None:
    op.add_column("declaration", sa.Column("attestation", Json, nullable=True))
    submissions = sa.Column("submissions", sa.Integer, nullable=False, server_default=sa.text("0"))
    op.add_column("declaration", submissions)
    op.add_column("declaration", sa.Column("returned_facts", Json, nullable=True))
    for statement in (_SUBMISSIONS, _WITHDRAWN, _RETURNED, _UNDECIDED, _REJECTED):
        op.execute(sa.text(statement))


def downgrade() -> None:
    for name in ("returned_facts", "submissions", "attestation"):
        op.drop_column("declaration", name)
