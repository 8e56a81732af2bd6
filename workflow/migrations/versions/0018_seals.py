"""Each row that was decided, recognised, sent or told has a seal; numbered seals count the rows

Revision ID: 0018
Revises: 0017
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Instant, Json

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

# The table, and the key in whose order its rows are counted; None where they are not.
_SEALED = {
    "history": None,
    "account": None,
    "study_record": None,
    "ledger_entry": "position",
    "study_record_change": "position",
    "title_record": "position",
    "notice": "id",
    "access_log": "position",
    "edition_change": "position",
}


def upgrade() -> None:
    op.create_table(
        "record_seal",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("rows", Json, nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("seal", Json, nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_record_seal")),
    )
    for table, key in _SEALED.items():
        op.add_column(table, sa.Column("seal", Json, nullable=True))
        if key is not None:
            op.add_column(table, sa.Column("sealed_in", sa.BigInteger(), nullable=True))
            op.create_index(op.f(f"ix_{table}_sealed_in_{key}"), table, ["sealed_in", key])


def downgrade() -> None:
    for table, key in _SEALED.items():
        if key is not None:
            op.drop_index(op.f(f"ix_{table}_sealed_in_{key}"), table_name=table)
            op.drop_column(table, "sealed_in")
        op.drop_column(table, "seal")
    op.drop_table("record_seal")
