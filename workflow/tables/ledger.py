"""The hour bank: accounts, entries, study records, records for the title system, and certificates."""

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
    row_seal,
    row_version,
    sealed_in,
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
    row_seal(),
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
    row_seal(),
    sealed_in(),
    one_of("source_type", "declaration", "study_record"),
    UniqueConstraint("source_id", "year", "revision"),
    Index(None, "sealed_in", "position"),
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
    Column("arrival", Integer, nullable=False, server_default=text("0")),  # 1, 2, … of the person
    Column("source_digest", String(64)),  # of `source_id` as it is compared; None: equal to an older record's
    Column("sent_by", Id),  # the principal whose record it is; None: of a time before this was kept
    Column("release", Json),  # by whom it was released from being held, and as what: {codes, topic?}
    Column("sequence", Integer, nullable=False, server_default=text("0")),  # changes so far
    row_seal(),
    one_of("subject", "public", "professional"),
    one_of("outcome", "sync", "no_credit", "flag", "dedupe"),
    Index(None, "person_id", "outcome", "id"),
    Index(None, "source_digest", unique=True),
    Index(None, "outcome", "id"),
)

# What became of a record: it came, changed, moved to another person, was released or withdrawn, or something
# else changed its hours. A record that is withdrawn is no longer there, but this is.
study_record_change = Table(
    "study_record_change",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    Column("record_id", Id, nullable=False),
    Column("sequence", Integer, nullable=False),  # 1, 2, … of the record
    Column("source_id", String(100), nullable=False),
    Column("source_digest", String(64), nullable=False),
    Column("event", String(16), nullable=False),
    reference("person_id", "person"),
    reference("actor_id", "principal"),
    instant("at"),
    Column("detail", Json, nullable=False),  # what is recorded since then, and the hours before and after
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "position"),
    UniqueConstraint("record_id", "sequence"),
    Index(None, "source_digest", "position"),
)

title_record = Table(
    "title_record",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),  # the order of one source's records
    Column("id", Id, nullable=False, unique=True),
    Column("key", String(120), nullable=False, unique=True),  # source id + ledger revision
    Column("kind", String(16), nullable=False),
    reference("person_id", "person"),
    Column("year", SmallInteger, nullable=False),
    Column("source_id", Id, nullable=False),
    Column("payload", Json, nullable=False),
    instant("recorded_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "position"),
    one_of("kind", "entry", "correction", "withdrawal", "adjustment", "override"),
    Index(None, "person_id", "position"),
    Index(None, "source_id"),
)

# Rows are only ever added: what a certificate stated stays, whatever becomes of the account.
certificate = Table(
    "certificate",
    metadata,
    own_id(),
    reference("person_id", "person"),
    Column("years", String(60), nullable=False),  # in order, with commas: 2023,2024
    Column("number", String(40), nullable=False, unique=True),
    Column("statement", Json, nullable=False),
    Column("digest", String(64), nullable=False),  # SHA-256 of the statement
    Column("token_key", String(40), nullable=False),  # under which its token is derived; none is kept
    reference("issued_by", "principal"),
    instant("issued_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    Index(None, "person_id", "id"),
    Index(None, "person_id", "years", "id"),
)

certificate_revocation = Table(
    "certificate_revocation",
    metadata,
    Column("certificate_id", Id, ForeignKey("certificate.id"), primary_key=True),
    Column("reason", String(500), nullable=False),
    reference("revoked_by", "principal"),
    instant("revoked_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "certificate_id"),
)
