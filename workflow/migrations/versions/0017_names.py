"""Names are searched for without width, case, blanks and dots, also those from before

Revision ID: 0017
Revises: 0016
Create Date: 2026-11-29
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.formats import name_key
from workflow.tables.columns import Id, Instant

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_BATCH = 1000
_KEY = sa.String(400).with_variant(sa.String(400, collation="C"), "postgresql")
_person = sa.table("person", sa.column("id"), sa.column("name"), sa.column("name_key"))


def upgrade() -> None:
    op.add_column("person", sa.Column("name_key", _KEY, nullable=False, server_default=""))
    _fill()
    op.drop_index(op.f("ix_person_name_id"), table_name="person")
    op.create_index(op.f("ix_person_name_key_id"), "person", ["name_key", "id"], unique=False)
    op.create_table(
        "former_name",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("name_key", _KEY, nullable=False),
        sa.Column("until", Instant, nullable=False),
        sa.Column("changed_by", Id, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_former_name_person_id_person")),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["principal.id"], name=op.f("fk_former_name_changed_by_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_name")),
    )
    op.create_index(op.f("ix_former_name_person_id"), "former_name", ["person_id"], unique=False)
    op.create_index(
        op.f("ix_former_name_name_key_person_id"), "former_name", ["name_key", "person_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("former_name")
    op.drop_index(op.f("ix_person_name_key_id"), table_name="person")
    op.create_index(op.f("ix_person_name_id"), "person", ["name", "id"], unique=False)
    op.drop_column("person", "name_key")


def _fill() -> None:
    connection, after = op.get_bind(), ""
    key = sa.update(_person).where(_person.c.id == sa.bindparam("of")).values(name_key=sa.bindparam("key"))
    while True:
        part = connection.execute(
            sa.select(_person.c.id, _person.c.name)
            .where(_person.c.id > after)
            .order_by(_person.c.id)
            .limit(_BATCH)
        ).all()
        if not part:
            return
        connection.execute(key, [{"of": row.id, "key": name_key(row.name)} for row in part])
        after = part[-1].id
