"""Whoever decided on what has left their body finds it in their list

Revision ID: 0024
Revises: 0023
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_FILL = """
INSERT INTO decided_elsewhere (principal_id, declaration_id, body_id)
SELECT DISTINCT decided.actor_id, decided.declaration_id, made_for.body_id
FROM history AS decided
JOIN history AS made_for
    ON made_for.declaration_id = decided.declaration_id AND made_for.sequence = decided.sequence - 1
JOIN declaration ON declaration.id = decided.declaration_id
JOIN organization ON organization.id = made_for.body_id
WHERE decided.event IN ('forward', 'return_for_correction', 'approve', 'reject')
    AND (declaration.body_id IS NULL OR declaration.body_id <> made_for.body_id)
"""


def upgrade() -> None:
    op.create_table(
        "decided_elsewhere",
        *[
            sa.Column(name, Id, sa.ForeignKey(f"{of}.id", name=op.f(f"fk_decided_elsewhere_{name}_{of}")))
            for name, of in (
                ("principal_id", "principal"),
                ("declaration_id", "declaration"),
                ("body_id", "organization"),
            )
        ],
        sa.PrimaryKeyConstraint(
            "principal_id", "declaration_id", "body_id", name=op.f("pk_decided_elsewhere")
        ),
        sqlite_with_rowid=False,
    )
    name = op.f("ix_decided_elsewhere_body_id_declaration_id")
    op.create_index(name, "decided_elsewhere", ["body_id", "declaration_id"])
    op.execute(_FILL)


def downgrade() -> None:
    op.drop_table("decided_elsewhere")
