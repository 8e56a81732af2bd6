"""Corrections that people ask for, and what became of a person: asked, corrected, merged."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from workflow.tables.columns import (
    BigSerial,
    Id,
    Json,
    instant,
    metadata,
    one_of,
    own_id,
    reference,
    row_seal,
    row_version,
    sealed_in,
)

_OPEN = text("status = 'open'")

correction = Table(
    "correction",
    metadata,
    own_id(),
    reference("person_id", "person"),
    Column("field", String(12), nullable=False),
    Column("status", String(12), nullable=False),
    # Who reviews it: the unit; None: the bureau.
    reference("organization_id", "organization", nullable=True),
    Column("before", Json, nullable=False),  # how it was when it was asked, numbers masked
    Column("after", Json, nullable=False),  # how it ought to be, numbers masked
    # The number that is asked for while it is open, and the one from before once it is approved.
    Column("document_cipher", LargeBinary),
    Column("reason", Text, nullable=False),
    reference("asked_by", "principal"),
    instant("asked_at"),
    reference("decided_by", "principal", nullable=True),
    instant("decided_at", nullable=True),
    Column("comment", Text),  # why it was decided so
    row_version(),
    one_of("field", "name", "document", "employer"),
    one_of("status", "open", "approved", "rejected", "withdrawn"),
    CheckConstraint("(status = 'open') = (decided_at IS NULL)", name="decided_once"),
    Index(
        "ix_correction_one_open",
        "person_id",
        "field",
        unique=True,
        postgresql_where=_OPEN,
        sqlite_where=_OPEN,
    ),
    Index(None, "person_id", "id"),
    Index(None, "status", "id"),
    Index("ix_correction_unit", "organization_id", "status", "id"),
)

# Files that show what is right. They are no part of a declaration, and go to no other reader.
correction_evidence = Table(
    "correction_evidence",
    metadata,
    own_id(),
    reference("correction_id", "correction"),
    Column("filename", String(255), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    instant("uploaded_at"),
    Index(None, "correction_id", "id"),
    Index(None, "sha256"),
)

# Two persons were one: what moved from the one to the other. The history of both tells it, too.
person_merge = Table(
    "person_merge",
    metadata,
    own_id(),
    reference("from_id", "person"),
    reference("into_id", "person"),
    Column("reason", Text, nullable=False),
    Column("moved", Json, nullable=False),  # ids by kind, and the rows of what could not move
    reference("merged_by", "principal"),
    instant("merged_at"),
    reference("undone_by", "principal", nullable=True),
    instant("undone_at", nullable=True),
    row_version(),
    CheckConstraint("from_id <> into_id", name="of_two"),
    Index(None, "from_id", "id"),
    Index(None, "into_id", "id"),
)

# A unit's administrator thinks that one of hers is entered elsewhere too; the bureau decides. Whether there
# is such an entry (`other_id`) is never told to the unit: it reads what she named it by, a number masked.
merge_proposal = Table(
    "merge_proposal",
    metadata,
    own_id(),
    reference("person_id", "person"),
    reference("organization_id", "organization"),  # the unit that proposes
    Column("named", Json, nullable=False),
    # No foreign key: it would lock the other entry, which whoever proposes could notice by waiting for it.
    Column("other_id", Id),
    Column("status", String(12), nullable=False),
    Column("reason", Text, nullable=False),
    reference("proposed_by", "principal"),
    instant("proposed_at"),
    reference("decided_by", "principal", nullable=True),
    instant("decided_at", nullable=True),
    Column("comment", Text),  # why it was refused
    reference("merge_id", "person_merge", nullable=True),
    row_version(),
    one_of("status", "open", "accepted", "refused"),
    CheckConstraint("(status = 'open') = (decided_at IS NULL)", name="decided_once"),
    CheckConstraint("(status = 'accepted') = (merge_id IS NOT NULL)", name="accepted_by_merge"),
    Index(
        "ix_merge_proposal_one_open",
        "person_id",
        unique=True,
        postgresql_where=_OPEN,
        sqlite_where=_OPEN,
    ),
    Index(None, "person_id", "id"),
    Index(None, "status", "id"),
)

# What became of a person, and who did it. Rows are only added.
person_change = Table(
    "person_change",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    reference("person_id", "person"),
    Column("sequence", Integer, nullable=False),  # 1, 2, … of the person
    Column("event", String(30), nullable=False),
    reference("actor_id", "principal"),
    instant("at"),
    Column("detail", Json, nullable=False),  # before and after, without numbers in full
    row_seal(),
    sealed_in(),
    UniqueConstraint("person_id", "sequence"),
    Index(None, "sealed_in", "position"),
    Index(None, "person_id", "position"),
)
