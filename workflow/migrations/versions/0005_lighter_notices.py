"""Notices cost a third less: each is in the indexes of its recipient only, and locks no declaration

Revision ID: 0005
Revises: 0004
Create Date: 2026-11-24
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_RECIPIENTS = ("person_id", "organization_id")


def upgrade() -> None:
    for recipient in _RECIPIENTS:
        op.drop_index(op.f(f"ix_notice_{recipient}_created_at"), table_name="notice")
    with op.batch_alter_table("notice") as batch:
        batch.drop_constraint(op.f("fk_notice_declaration_id_declaration"), type_="foreignkey")
        for recipient in _RECIPIENTS:
            batch.drop_constraint(op.f(f"uq_notice_event_id_{recipient}"), type_="unique")
    for recipient in _RECIPIENTS:
        only = sa.text(f"{recipient} IS NOT NULL")
        for columns in (("event_id", recipient), (recipient, "created_at")):
            op.create_index(
                op.f(f"ix_notice_{'_'.join(columns)}"),
                "notice",
                columns,
                unique=columns[0] == "event_id",
                postgresql_where=only,
                sqlite_where=only,
            )


def downgrade() -> None:
    for recipient in _RECIPIENTS:
        op.drop_index(op.f(f"ix_notice_event_id_{recipient}"), table_name="notice")
        op.drop_index(op.f(f"ix_notice_{recipient}_created_at"), table_name="notice")
    with op.batch_alter_table("notice") as batch:
        batch.create_foreign_key(
            op.f("fk_notice_declaration_id_declaration"), "declaration", ["declaration_id"], ["id"]
        )
        for recipient in _RECIPIENTS:
            batch.create_unique_constraint(op.f(f"uq_notice_event_id_{recipient}"), ["event_id", recipient])
    for recipient in _RECIPIENTS:
        op.create_index(op.f(f"ix_notice_{recipient}_created_at"), "notice", [recipient, "created_at"])
