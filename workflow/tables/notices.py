"""What people and bodies are told."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, String, Table, UniqueConstraint

from workflow.tables.columns import Json, instant, metadata, own_id, reference

notice = Table(
    "notice",
    metadata,
    own_id(),
    Column("event_id", String(50), nullable=False),
    reference("person_id", "person", nullable=True),
    reference("organization_id", "organization", nullable=True),
    reference("declaration_id", "declaration", nullable=True),
    Column("kind", String(40), nullable=False),
    Column("texts", Json, nullable=False),  # {zh, en}
    instant("created_at"),
    instant("read_at", nullable=True),
    CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", name="one_recipient"),
    UniqueConstraint("event_id", "person_id"),
    UniqueConstraint("event_id", "organization_id"),
    Index(None, "person_id", "created_at"),
    Index(None, "organization_id", "created_at"),
)
