"""The notices to people and to bodies."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, String, Table, text

from workflow.tables.columns import Id, Json, instant, metadata, own_id, reference, row_seal, sealed_in


def _of(recipient: str, *columns: str) -> Index:
    """An index of the notices to one kind of recipient; other notices cost it nothing."""
    only = text(f"{recipient} IS NOT NULL")
    return Index(None, *columns, unique=True, postgresql_where=only, sqlite_where=only)


def _in_order(recipient: str, *, read: bool) -> Index:
    """An index of the notices to one kind of recipient that were read, or were not, in the order of lists.

    A notice is in one of the two: both together cost no more than one of all notices.
    """
    only = text(f"{recipient} IS NOT NULL AND read_at IS {'NOT NULL' if read else 'NULL'}")
    name = f"ix_notice_{recipient.removesuffix('_id')}_{'read' if read else 'unread'}"
    return Index(name, recipient, "created_at", "id", postgresql_where=only, sqlite_where=only)


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
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", name="one_recipient"),
    _of("person_id", "event_id", "person_id"),
    _of("organization_id", "event_id", "organization_id"),
    _in_order("person_id", read=False),
    _in_order("person_id", read=True),
    _in_order("organization_id", read=False),
    _in_order("organization_id", read=True),
)
