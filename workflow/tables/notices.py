"""The notices to people and to bodies."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, String, Table, text

from workflow.tables.columns import Id, Json, instant, metadata, own_id, reference


def _of(recipient: str, *columns: str, unique: bool = False) -> Index:
    """An index of the notices to one kind of recipient; other notices cost it nothing."""
    only = text(f"{recipient} IS NOT NULL")
    return Index(None, *columns, unique=unique, postgresql_where=only, sqlite_where=only)


notice = Table(
    "notice",
    metadata,
    own_id(),
    Column("event_id", String(50), nullable=False),
    reference("person_id", "person", nullable=True),
    reference("organization_id", "organization", nullable=True),
    Column("declaration_id", Id),  # no foreign key: a notice must not block a change of the declaration
    Column("kind", String(40), nullable=False),
    Column("texts", Json, nullable=False),  # {zh, en}
    instant("created_at"),
    instant("read_at", nullable=True),
    CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", name="one_recipient"),
    _of("person_id", "event_id", "person_id", unique=True),
    _of("organization_id", "event_id", "organization_id", unique=True),
    _of("person_id", "person_id", "created_at"),
    _of("organization_id", "organization_id", "created_at"),
)
