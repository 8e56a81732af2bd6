"""A declaration keeps what its appeal leads back to, and whether the appeal was heard

Revision ID: 0008
Revises: 0007
Create Date: 2026-11-29
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Json

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_declaration = sa.table("declaration", sa.column("id"), sa.column("route", Json), sa.column("appeal", Json))
_history = sa.table(
    "history",
    *[sa.column(name) for name in ("declaration_id", "sequence", "event", "to_state", "actor_id", "body_id")],
)


def upgrade() -> None:
    op.add_column("declaration", sa.Column("appeal", Json, nullable=True))
    connection = op.get_bind()
    appealed = sa.select(_history.c.declaration_id).where(_history.c.event == "appeal").distinct()
    for id_ in connection.execute(appealed).scalars().all():
        rows = connection.execute(
            sa.select(_history).where(_history.c.declaration_id == id_).order_by(_history.c.sequence)
        ).all()
        route = connection.execute(
            sa.select(_declaration.c.route).where(_declaration.c.id == id_)
        ).scalar_one()
        appeal = _appeal(rows, route)
        if appeal is not None:
            connection.execute(sa.update(_declaration).where(_declaration.c.id == id_).values(appeal=appeal))


def downgrade() -> None:
    op.drop_column("declaration", "appeal")


def _appeal(rows: Sequence[Any], route: Any) -> dict[str, Any] | None:
    """The last appeal of a history; None where the declaration was submitted anew since."""
    last = max(position for position, row in enumerate(rows) if row.event == "appeal")
    since = rows[last + 1 :]
    if any(row.event == "submit" for row in since):
        return None
    rejected = next(row for row in reversed(rows[:last]) if row.event in ("reject", "revoke"))
    before = {
        "body_id": rejected.body_id,
        "step": 0,
        "alternate": False,
        "route": route,
        "decided_by": rejected.actor_id,
    }
    heard = False
    for row in since:
        if row.event in ("approve", "reject", "revoke"):
            heard = row.to_state != "submitted"
        elif row.event == "undo":
            heard = False
    return {"before": before, "heard": heard}
