"""People, where they belong and when, and who saw their personal data."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from workflow.formats import name_key
from workflow.tables.columns import (
    BigSerial,
    Id,
    in_code_points,
    instant,
    metadata,
    one_of,
    own_id,
    reference,
    row_seal,
    row_version,
    sealed_in,
)

# In the order of code points, so that names with the same beginning are a range of the index.
NameKey = in_code_points(400)


def _key_of_name(context: Any) -> str:
    return name_key(context.get_current_parameters()["name"])


person = Table(
    "person",
    metadata,
    own_id(),
    Column("name", in_code_points(100), nullable=False),
    Column("name_key", NameKey, nullable=False, server_default="", default=_key_of_name),
    Column("applicant_type", String(12), nullable=False),
    Column("exam_based_series", Boolean, nullable=False, server_default=false()),
    Column("document_type", String(30), nullable=False),
    Column("document_masked", String(40), nullable=False),
    Column("document_cipher", LargeBinary, nullable=False),
    row_version(),
    instant("created_at"),
    reference("merged_into", "person", nullable=True),  # who they are: both were one person
    one_of("applicant_type", "employee", "freelancer"),
    one_of("document_type", "resident_identity_card", "passport", "foreign_permanent_resident", "other"),
    Index(None, "name_key", "id"),
    Index(
        "ix_person_merged",
        "merged_into",
        postgresql_where=text("merged_into IS NOT NULL"),
        sqlite_where=text("merged_into IS NOT NULL"),
    ),
)

# Evidence may bear a name from before: it is found by it, and shown to whoever reviews.
former_name = Table(
    "former_name",
    metadata,
    own_id(),
    reference("person_id", "person"),
    Column("name", String(100), nullable=False),
    Column("name_key", NameKey, nullable=False),
    instant("until"),
    reference("changed_by", "principal"),
    Index(None, "person_id"),
    Index(None, "name_key", "person_id"),
)

# The number's blind index, once under each index key in use: while keys are rotated there are two. A number
# is entered under every key that is known, so that nobody is entered twice meanwhile.
document_index = Table(
    "document_index",
    metadata,
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True),
    Column("key_id", String(40), primary_key=True),
    Column("digest", String(64), nullable=False),
    UniqueConstraint("key_id", "digest"),
    sqlite_with_rowid=False,
)

affiliation = Table(
    "affiliation",
    metadata,
    own_id(),
    reference("person_id", "person"),
    reference("organization_id", "organization", nullable=True),
    Column("type", String(20), nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date),
    Column("origin_region", String(12)),
    row_version(),
    instant("created_at"),
    one_of("type", "employment", "agency_contract", "residence", "transfer_in"),
    CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="period_ordered"),
    CheckConstraint("(type = 'transfer_in') = (organization_id IS NULL)", name="organization_stated"),
    Index(None, "person_id"),
    # Whom an organization employs, in the order of their list; by the days those who left are passed.
    Index("ix_affiliation_employed", "organization_id", "type", "person_id", "valid_from", "valid_to"),
)

access_log = Table(
    "access_log",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    instant("at"),
    reference("principal_id", "principal"),
    reference("person_id", "person"),
    Column("field", String(40), nullable=False),
    Column("purpose", String(200), nullable=False),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "position"),
    Index(None, "person_id", "position"),
)
