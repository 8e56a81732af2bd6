"""What was drawn for a spot check is listed from its index, in the order of the list

Revision ID: 0030
Revises: 0029
Create Date: 2026-11-30
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

_TRUE = {"postgresql": "'true'", "sqlite": "1"}
_DRAWN = "due_on IS NOT NULL AND route ->> 'spot_check' = {true}"
_TO_BE_CHECKED = "due_on IS NULL AND route ->> 'spot_check' = {true} AND route ->> 'spot_checked_at' IS NULL"
_WHERE = {"ix_declaration_drawn": _DRAWN, "ix_declaration_spot_check": _TO_BE_CHECKED}
_BEFORE = {"ix_declaration_drawn": ["body_id"], "ix_declaration_spot_check": ["submitted_at", "id"]}
_AFTER = {
    "ix_declaration_drawn": ["body_id", "due_on", "id", "person_id"],
    "ix_declaration_spot_check": ["submitted_at", "id", "phase", "person_id"],
}


def _make(indexes: Mapping[str, Sequence[str]]) -> None:
    for name, columns in indexes.items():
        where = {dialect: sa.text(_WHERE[name].format(true=true)) for dialect, true in _TRUE.items()}
        op.drop_index(name, "declaration")
        op.create_index(
            name,
            "declaration",
            list(columns),
            postgresql_where=where["postgresql"],
            sqlite_where=where["sqlite"],
        )


def upgrade() -> None:
    _make(_AFTER)


def downgrade() -> None:
    _make(_BEFORE)
