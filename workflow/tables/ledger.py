"""The hour bank: accounts, entries, study records, and the records for the title system."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, SmallInteger, String, Table, UniqueConstraint, text

from workflow.tables.columns import (
    BigSerial,
    CreditHours,
    Id,
    Json,
    instant,
    metadata,
    one_of,
    own_id,
    reference,
    row_version,
)

account = Table(
    "account",
    metadata,
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True),
    Column("year", SmallInteger, primary_key=True),
    Column("edition_id", String(60), nullable=False),
    Column("public", CreditHours, nullable=False, server_default=text("0")),
    Column("professional", CreditHours, nullable=False, server_default=text("0")),
    Column("required_public", CreditHours, nullable=False),
    Column("required_professional", CreditHours, nullable=False),
    Column("off_months", SmallInteger, nullable=False, server_default=text("0")),
    row_version(),
    instant("updated_at"),
    sqlite_with_rowid=False,
)

ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    reference("person_id", "person"),
    Column("year", SmallInteger, nullable=False),
    Column("source_type", String(16), nullable=False),
    Column("source_id", Id, nullable=False),
    Column("revision", Integer, nullable=False),  # of the source: 1, 2, …
    Column("public", CreditHours, nullable=False),
    Column("professional", CreditHours, nullable=False),
    Column("cause", String(24), nullable=False),  # the event that made the entry
    Column("cause_id", Id),  # the declaration or record whose event it was
    Column("edition_id", String(60), nullable=False),
    instant("at"),
    one_of("source_type", "declaration", "study_record"),
    UniqueConstraint("source_id", "year", "revision"),
    Index(None, "person_id", "year", "position"),
)

study_record = Table(
    "study_record",
    metadata,
    own_id(),
    reference("person_id", "person"),
    Column("source_id", String(100), nullable=False, unique=True),
    Column("subject", String(12), nullable=False),
    Column("topic", String(100)),
    Column("hours", CreditHours, nullable=False),
    instant("completed_at"),
    instant("exam_passed_at", nullable=True),
    Column("certificate_number", String(100)),
    Column("filing_number", String(100)),
    Column("outcome", String(12), nullable=False),
    Column("code", String(24)),
    Column("recognised", Json),  # what the ledger holds for it, by year and subject
    instant("received_at"),
    Column("revision", Integer, nullable=False, server_default=text("0")),  # of its ledger entries
    one_of("subject", "public", "professional"),
    one_of("outcome", "sync", "no_credit", "flag", "dedupe"),
    Index(None, "person_id"),
)

title_record = Table(
    "title_record",
    metadata,
    own_id(),
    Column("key", String(120), nullable=False, unique=True),  # source id + ledger revision
    Column("kind", String(16), nullable=False),
    reference("person_id", "person"),
    Column("year", SmallInteger, nullable=False),
    Column("source_id", Id, nullable=False),
    Column("payload", Json, nullable=False),
    instant("recorded_at"),
    one_of("kind", "entry", "correction", "withdrawal", "adjustment"),
    Index(None, "person_id", "year"),
    Index(None, "source_id"),
)
