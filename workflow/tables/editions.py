"""Editions of the rules and every change of one."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from workflow.tables.columns import (
    BigSerial,
    Json,
    instant,
    metadata,
    one_of,
    reference,
    row_seal,
    row_version,
    sealed_in,
)

# What became of what an edition took over.
BECAME = {
    "moved": "undone_at IS NULL AND code IS NULL",
    "undone": "undone_at IS NOT NULL",
    "not_undone": "undone_at IS NULL AND code IS NOT NULL",
}


def _index_where(condition: str, name: str) -> Index:
    where = text(condition)
    return Index(name, "edition_id", "position", postgresql_where=where, sqlite_where=where)


edition = Table(
    "edition",
    metadata,
    Column("id", String(60), primary_key=True),
    row_version(),
    Column("status", String(12), nullable=False),
    Column("region", String(60), nullable=False),
    Column("year", SmallInteger, nullable=False),
    Column("checksum", String(64), nullable=False),
    Column("files", Json, nullable=False),  # {name: text}, exactly as they were written
    Column("authors", Json, nullable=False),  # principals who wrote or changed it, the first one first
    reference("approver_id", "principal", nullable=True),
    Column("replaces", String(60)),  # what was in force when it was published; "" for nothing
    Column("effective_from", Date),
    Column("effective_to", Date),
    Column("moves", Json),  # what becomes of work in flight: {class: keep|move, accounts, canary_percent}
    instant("created_at"),
    instant("updated_at"),
    instant("published_at", nullable=True),
    instant("retired_at", nullable=True),
    one_of("status", "draft", "checked", "published", "retired"),
    CheckConstraint(
        "status IN ('draft', 'checked') OR"
        " (approver_id IS NOT NULL AND effective_from IS NOT NULL AND published_at IS NOT NULL)",
        name="publication_signed",
    ),
    # Of editions that would replace the same one, only one can be published.
    Index(
        "ix_edition_successor",
        "region",
        "year",
        "replaces",
        unique=True,
        postgresql_where=text("status = 'published'"),
        sqlite_where=text("status = 'published'"),
    ),
)

edition_change = Table(
    "edition_change",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    Column("edition_id", String(60), nullable=False),  # no reference: a draft may be deleted
    Column("event", String(12), nullable=False),
    Column("checksum", String(64), nullable=False),
    reference("actor_id", "principal"),
    Column("comment", Text),
    Column("overrides", Json),  # {added, changed, removed} of a change of the files, by id
    instant("at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "position"),
    one_of("event", "create", "edit", "check", "publish", "move", "retire", "rollback", "delete"),
    Index(None, "edition_id", "position"),
)

# What a published edition has taken over, and what became of it when the edition was rolled back: one row
# per declaration or account, so that nothing is moved twice and its earlier place is known.
edition_move = Table(
    "edition_move",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    Column("edition_id", String(60), ForeignKey("edition.id"), nullable=False),
    reference("person_id", "person"),
    reference("declaration_id", "declaration", nullable=True),
    Column("year", SmallInteger),  # of an account
    Column("class", String(12)),  # of a declaration
    Column("before", Json),  # what a rollback restores; NULL where nothing was moved
    Column("sequence", Integer),  # of the history row by which the declaration was moved
    instant("moved_at", nullable=True),
    instant("undone_at", nullable=True),
    Column("code", String(40)),  # why it could not be undone, or not completely
    one_of("class", "unchanged", "rerouted", "blocked", "hours"),
    CheckConstraint("(declaration_id IS NULL) <> (year IS NULL)", name="one_subject"),
    CheckConstraint("(moved_at IS NULL) = (before IS NULL)", name="restorable"),
    UniqueConstraint("edition_id", "declaration_id"),
    UniqueConstraint("edition_id", "person_id", "year"),
    Index(None, "edition_id", "position"),
    # What became of a move is rare among what did not, in whichever way an edition ended.
    *[_index_where(condition, f"ix_edition_move_{name}") for name, condition in BECAME.items()],
    Index(None, "declaration_id"),
)
