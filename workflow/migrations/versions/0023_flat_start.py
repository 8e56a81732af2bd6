"""A start finds the few rows that it looks for, however many there are

Revision ID: 0023
Revises: 0022
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_INDEXES = (
    ("ix_principal_demonstration", "principal", "id", "substr(login, 1, 5) = 'demo.'"),
    ("ix_role_grant_integrator", "role_grant", "principal_id", "role = 'integrator'"),
    ("ix_role_grant_employed", "role_grant", "id", "NOT from_outside"),
)


def upgrade() -> None:
    for name, table, column, which in _INDEXES:
        few = sa.text(which)
        op.create_index(name, table, [column], postgresql_where=few, sqlite_where=few)


def downgrade() -> None:
    for name, table, _, _ in _INDEXES:
        op.drop_index(name, table_name=table)
