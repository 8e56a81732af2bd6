"""Transitions cost SQLite less: no table for a list of states, no index entry for what has no body

Revision ID: 0006
Revises: 0005
Create Date: 2026-11-29
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_STATES = ("draft", "submitted", "unit_review", "rejected", "approved", "synced")


def upgrade() -> None:
    only = sa.text("body_id IS NOT NULL")
    _know_states(" OR ".join(f"state = '{state}'" for state in _STATES))
    _index_bodies(postgresql_where=only, sqlite_where=only)
    _keep_accounts(with_rowid=False)


def downgrade() -> None:
    _keep_accounts(with_rowid=True)
    _index_bodies()
    _know_states(f"state IN ({', '.join(repr(state) for state in _STATES)})")


def _know_states(condition: str) -> None:
    name = op.f("ck_declaration_state_known")
    with op.batch_alter_table("declaration") as batch:
        batch.drop_constraint(name, type_="check")
        batch.create_check_constraint(name, condition)


def _index_bodies(**where: Any) -> None:
    name = op.f("ix_declaration_body_id_id")
    op.drop_index(name, table_name="declaration")
    op.create_index(name, "declaration", ["body_id", "id"], **where)


def _keep_accounts(*, with_rowid: bool) -> None:
    """On SQLite, with the rows in the primary key or beside it; PostgreSQL has no such choice."""
    if op.get_bind().dialect.name == "sqlite":
        kept = {"sqlite_with_rowid": with_rowid}
        with op.batch_alter_table("account", recreate="always", table_kwargs=kept):
            pass
