"""Walks of the database, moves of work in flight, how tables are doing, and indexes under several keys

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-25
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CHANGES = ("create", "edit", "check", "publish", "retire", "delete")
MORE_CHANGES = ("create", "edit", "check", "publish", "move", "retire", "rollback", "delete")
_TO_BE_CHECKED = "due_on IS NULL AND route ->> 'spot_check' = {} AND route ->> 'spot_checked_at' IS NULL"
INDEXES = (
    (
        "ix_declaration_overridden",
        ["edition_id", "submitted_at"],
        dict.fromkeys(("postgresql", "sqlite"), "overrides IS NOT NULL"),
    ),
    (
        "ix_declaration_spot_check",
        ["submitted_at", "id"],
        {"postgresql": _TO_BE_CHECKED.format("'true'"), "sqlite": _TO_BE_CHECKED.format("1")},
    ),
)


def upgrade() -> None:
    with op.batch_alter_table("operation") as batch:
        batch.add_column(sa.Column("cursor", JSON, nullable=True))
        batch.add_column(sa.Column("report", JSON, nullable=True))
        batch.add_column(sa.Column("failure", sa.String(length=40), nullable=True))
    with op.batch_alter_table("edition") as batch:
        batch.add_column(sa.Column("moves", JSON, nullable=True))
    _let_changes_be(MORE_CHANGES)
    _create_edition_move()
    _create_tallies()
    with op.batch_alter_table("edition_change") as batch:
        batch.add_column(sa.Column("overrides", JSON, nullable=True))
    with op.batch_alter_table("declaration") as batch:
        batch.add_column(sa.Column("overrides", JSON, nullable=True))
    for name, columns, where in INDEXES:
        op.create_index(
            name,
            "declaration",
            columns,
            postgresql_where=sa.text(where["postgresql"]),
            sqlite_where=sa.text(where["sqlite"]),
        )
    _move_indexes_out()
    _index_names()


def _create_tallies() -> None:
    op.create_table(
        "tally",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_tally")),
    )
    _create_tally(
        "route_tally",
        sa.Column("aspect", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.CheckConstraint(
            "aspect IN ('row', 'watched_row', 'watched_code', 'spot_check', 'spot_checked')",
            name=op.f("ck_route_tally_aspect_known"),
        ),
    )
    _create_tally(
        "decision_tally",
        sa.Column("body_id", sa.String(length=36), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("event", sa.String(length=24), nullable=False),
    )
    _create_tally(
        "refusal_tally",
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("category", sa.String(length=24), nullable=False),
        sa.Column("row", sa.String(length=80), nullable=False),
    )


def _create_tally(name: str, *counted: sa.schema.SchemaItem) -> None:
    """Counters by edition, day and what is counted."""
    keys = [column.name for column in counted if isinstance(column, sa.Column)]
    op.create_table(
        name,
        sa.Column("edition_id", sa.String(length=60), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *counted,
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("edition_id", "day", *keys, name=op.f(f"pk_{name}")),
        sqlite_with_rowid=False,
    )


def _create_edition_move() -> None:
    op.create_table(
        "edition_move",
        sa.Column("position", SERIAL, autoincrement=True, nullable=False),
        sa.Column("edition_id", sa.String(length=60), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("declaration_id", sa.String(length=36), nullable=True),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.Column("class", sa.String(length=12), nullable=True),
        sa.Column("before", JSON, nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.CheckConstraint(
            "class IN ('unchanged', 'rerouted', 'blocked', 'hours')", name=op.f("ck_edition_move_class_known")
        ),
        sa.CheckConstraint(
            "(declaration_id IS NULL) <> (year IS NULL)", name=op.f("ck_edition_move_one_subject")
        ),
        sa.CheckConstraint("(moved_at IS NULL) = (before IS NULL)", name=op.f("ck_edition_move_restorable")),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name=op.f("fk_edition_move_edition_id_edition")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_edition_move_person_id_person")),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_edition_move_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_edition_move")),
        sa.UniqueConstraint(
            "edition_id", "declaration_id", name=op.f("uq_edition_move_edition_id_declaration_id")
        ),
        sa.UniqueConstraint(
            "edition_id", "person_id", "year", name=op.f("uq_edition_move_edition_id_person_id_year")
        ),
    )
    op.create_index(
        op.f("ix_edition_move_edition_id_position"), "edition_move", ["edition_id", "position"], unique=False
    )
    op.create_index(op.f("ix_edition_move_declaration_id"), "edition_move", ["declaration_id"], unique=False)


def _move_indexes_out() -> None:
    """The blind index of a number stands in a table of its own: once per index key. The first key is i0."""
    op.create_table(
        "document_index",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("key_id", sa.String(length=40), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_document_index_person_id_person")
        ),
        sa.PrimaryKeyConstraint("person_id", "key_id", name=op.f("pk_document_index")),
        sa.UniqueConstraint("key_id", "digest", name=op.f("uq_document_index_key_id_digest")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO document_index (person_id, key_id, digest) SELECT id, 'i0', document_index FROM person"
    )
    with op.batch_alter_table("person") as batch:
        batch.drop_constraint(op.f("uq_person_document_index"), type_="unique")
        batch.drop_column("document_index")


def _index_names() -> None:
    """Names in the order of code points, so that a range of the index holds those that begin alike."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("person", "name", type_=sa.String(length=100, collation="C"))
    op.create_index(op.f("ix_person_name_id"), "person", ["name", "id"], unique=False)


def _unindex_names() -> None:
    op.drop_index(op.f("ix_person_name_id"), table_name="person")
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("person", "name", type_=sa.String(length=100, collation="default"))


def _move_indexes_back() -> None:
    """Only from under a single key: the schema before knows of no other."""
    keys = op.get_bind().execute(sa.text("SELECT count(DISTINCT key_id) FROM document_index")).scalar()
    if keys is not None and keys > 1:
        raise RuntimeError(
            "numbers are indexed under several keys: run xueshi rotate-keys --drop-unused first"
        )
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("document_index", sa.String(length=64), nullable=True))
    op.execute(
        "UPDATE person SET document_index ="
        " (SELECT digest FROM document_index WHERE document_index.person_id = person.id)"
    )
    with op.batch_alter_table("person") as batch:
        batch.alter_column("document_index", existing_type=sa.String(length=64), nullable=False)
        batch.create_unique_constraint(op.f("uq_person_document_index"), ["document_index"])
    op.drop_table("document_index")


def _let_changes_be(events: tuple[str, ...]) -> None:
    """What can have been done to an edition."""
    name = op.f("ck_edition_change_event_known")
    with op.batch_alter_table("edition_change") as batch:
        batch.drop_constraint(name, type_="check")
        batch.create_check_constraint(name, f"event IN ({', '.join(repr(event) for event in events)})")


def downgrade() -> None:
    _unindex_names()
    _move_indexes_back()
    for name, _, _ in INDEXES:
        op.drop_index(name, table_name="declaration")
    with op.batch_alter_table("declaration") as batch:
        batch.drop_column("overrides")
    with op.batch_alter_table("edition_change") as batch:
        batch.drop_column("overrides")
    for name in ("refusal_tally", "decision_tally", "route_tally", "tally"):
        op.drop_table(name)
    op.drop_table("edition_move")
    op.execute("DELETE FROM edition_change WHERE event IN ('move', 'rollback')")
    _let_changes_be(CHANGES)
    with op.batch_alter_table("edition") as batch:
        batch.drop_column("moves")
    with op.batch_alter_table("operation") as batch:
        batch.drop_column("failure")
        batch.drop_column("report")
        batch.drop_column("cursor")
