"""Rows and constraints: every table of the product, and nothing else.

Invariants that must survive any bug above them are constraints here: a state off the graph, a second
history row of one sequence, a person's second account of a year, a title record sent twice.
Instants are UTC; credit hours are stored as whole half hours, so that sums in SQL are exact.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import JSON, TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware instant in UTC; SQLite keeps it as naive UTC, which sorts the same."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class CreditHours(TypeDecorator[Decimal]):
    """Credit hours on the 0.5 grid, stored as an integer number of half hours."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value * 2)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / 2


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
BigSerial = BigInteger().with_variant(Integer, "sqlite")
Id = String(36)


class writing_transaction(ColumnElement[int]):  # noqa: N801 - named as SQL names functions
    """The number of the transaction that writes the row; 0 where writers take turns (SQLite)."""

    inherit_cache = True


@compiles(writing_transaction)
def _no_transaction(element: writing_transaction, compiler: Any, **options: Any) -> str:
    return "0"


@compiles(writing_transaction, "postgresql")
def _current_transaction(element: writing_transaction, compiler: Any, **options: Any) -> str:
    return "(pg_current_xact_id()::text::bigint)"


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _id() -> Column[Any]:
    return Column("id", Id, primary_key=True)


def _ref(name: str, target: str, nullable: bool = False) -> Column[Any]:
    return Column(name, Id, ForeignKey(f"{target}.id"), nullable=nullable)


def _at(name: str, nullable: bool = False) -> Column[Any]:
    return Column(name, Instant, nullable=nullable)


def _queue_index(name: str, order: str) -> Index:
    waiting = text("due_on IS NOT NULL")
    return Index(
        f"ix_declaration_queue_{name}",
        "body_id",
        order,
        "id",
        postgresql_where=waiting,
        sqlite_where=waiting,
    )


def _version() -> Column[Any]:
    return Column("version", Integer, nullable=False, server_default=text("1"))


# --- Who: organizations, people, identities ---------------------------------------------------

organization = Table(
    "organization",
    metadata,
    _id(),
    Column("uscc", String(18), unique=True),
    Column("name", String(200), nullable=False),
    Column("kind", String(20), nullable=False),
    _ref("parent_id", "organization", nullable=True),
    Column("region", String(12), nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    _version(),
    _at("created_at"),
    _one_of("kind", "employer", "personnel_agency", "community_station", "street_station", "bureau"),
    Index(None, "parent_id"),
    Index(None, "kind", "name"),
)

person = Table(
    "person",
    metadata,
    _id(),
    Column("name", String(100), nullable=False),
    Column("applicant_type", String(12), nullable=False),
    Column("exam_based_series", Boolean, nullable=False, server_default=false()),
    Column("document_type", String(30), nullable=False),
    Column("document_masked", String(40), nullable=False),
    Column("document_cipher", LargeBinary, nullable=False),
    Column("document_index", String(64), nullable=False, unique=True),
    _version(),
    _at("created_at"),
    _one_of("applicant_type", "employee", "freelancer"),
    _one_of("document_type", "resident_identity_card", "passport", "foreign_permanent_resident", "other"),
)

affiliation = Table(
    "affiliation",
    metadata,
    _id(),
    _ref("person_id", "person"),
    _ref("organization_id", "organization", nullable=True),
    Column("type", String(20), nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date),
    Column("origin_region", String(12)),
    _version(),
    _at("created_at"),
    _one_of("type", "employment", "agency_contract", "residence", "transfer_in"),
    CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="period_ordered"),
    CheckConstraint("(type = 'transfer_in') = (organization_id IS NULL)", name="organization_stated"),
    Index(None, "person_id"),
    Index(None, "organization_id"),
)

principal = Table(
    "principal",
    metadata,
    _id(),
    Column("name", String(100), nullable=False),
    _ref("person_id", "person", nullable=True),
    Column("login", String(100), unique=True),
    Column("password_hash", String(200)),
    Column("active", Boolean, nullable=False, server_default=true()),
    _version(),
    _at("created_at"),
    Index(None, "person_id"),
)

role_grant = Table(
    "role_grant",
    metadata,
    _id(),
    _ref("principal_id", "principal"),
    Column("role", String(20), nullable=False),
    _ref("organization_id", "organization", nullable=True),
    Column("alternate", Boolean, nullable=False, server_default=false()),
    Column("valid_from", Date),
    Column("valid_to", Date),
    _at("created_at"),
    _one_of(
        "role", "applicant", "unit_reviewer", "unit_administrator", "bureau", "administrator", "integrator"
    ),
    Index(None, "principal_id"),
    Index(None, "organization_id", "role"),
)

api_key = Table(
    "api_key",
    metadata,
    _id(),
    _ref("principal_id", "principal"),
    Column("label", String(100), nullable=False),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("scopes", Json, nullable=False),
    _at("expires_at", nullable=True),
    _at("revoked_at", nullable=True),
    _at("created_at"),
    Index(None, "principal_id"),
)

session = Table(
    "session",
    metadata,
    _id(),
    _ref("principal_id", "principal"),
    Column("token_hash", String(64), nullable=False, unique=True),
    _at("expires_at"),
    _at("created_at"),
)

access_log = Table(
    "access_log",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    _at("at"),
    _ref("principal_id", "principal"),
    _ref("person_id", "person"),
    Column("field", String(40), nullable=False),
    Column("purpose", String(200), nullable=False),
    Index(None, "person_id", "position"),
)

# --- The declaration, its history and what it tells -------------------------------------------

declaration = Table(
    "declaration",
    metadata,
    _id(),
    _ref("person_id", "person"),
    Column("category", String(24), nullable=False),
    Column("state", String(12), nullable=False),
    _version(),
    Column("sequence", Integer, nullable=False, server_default=text("0")),  # transitions so far
    Column("head_hash", String(64), nullable=False, server_default=""),
    Column("declared_year", SmallInteger),
    Column("first_year", SmallInteger, nullable=False),
    Column("last_year", SmallInteger, nullable=False),
    Column("facts", Json, nullable=False),
    Column("evidence", Json, nullable=False),  # [{id, kind, filename, media_type, size, sha256, …}]
    Column("claimed_hours", CreditHours),  # None: everything that the facts give
    Column("granted_hours", CreditHours),  # the reviewer's ceiling, below the claim
    Column("forecast", Json),
    Column("recognised", Json),  # what the ledger holds for it, by year and subject
    Column("revision", Integer, nullable=False, server_default=text("0")),  # of its ledger entries
    Column("outcome", String(24)),
    Column("edition_id", String(60)),
    Column("route", Json),  # {row, clause, to, alternate, bodies: [organization ids]}
    Column("step", SmallInteger, nullable=False, server_default=text("0")),
    _ref("body_id", "organization", nullable=True),
    Column("alternate", Boolean, nullable=False, server_default=false()),
    _ref("assignee_id", "principal", nullable=True),
    _ref("decided_by", "principal", nullable=True),
    Column("final", Boolean, nullable=False, server_default=false()),
    Column("attested", Boolean, nullable=False, server_default=false()),
    Column("approval_order", BigInteger),  # buckets fill in this order (R10)
    _at("first_submitted_at", nullable=True),
    _at("submitted_at", nullable=True),
    _at("returned_at", nullable=True),
    Column("due_on", Date),
    _ref("created_by", "principal", nullable=True),
    _at("created_at"),
    _at("updated_at"),
    _one_of("state", "draft", "submitted", "unit_review", "rejected", "approved", "synced"),
    CheckConstraint("state <> 'unit_review' OR assignee_id IS NOT NULL", name="review_assigned"),
    CheckConstraint(
        "state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL", name="queue_has_body"
    ),
    Index(None, "person_id"),
    Index(None, "body_id", "id"),
    # The queue in its two orders. What claiming and releasing change is in no index: they stay cheap.
    _queue_index("due", "due_on"),
    _queue_index("submitted", "submitted_at"),
    # Room in each page, so that a row that changes no index stays where its index entries point.
    postgresql_with={"fillfactor": "70"},
)

history = Table(
    "history",
    metadata,
    Column("declaration_id", Id, ForeignKey("declaration.id"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("event", String(24), nullable=False),
    Column("from_state", String(12), nullable=False),
    Column("to_state", String(12), nullable=False),
    _ref("actor_id", "principal"),
    _at("at"),
    Column("reason_code", String(40)),
    Column("comment", Text),
    Column("body_id", Id),
    Column("edition_id", String(60)),
    Column("evidence_digest", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    sqlite_with_rowid=False,
)

# The outbox and the feed. An event's id is its declaration's id and the sequence: stable, and unique
# because the history row of the same transition is.
event = Table(
    "event",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    # No foreign keys: an event is written by the very statement that moves its declaration.
    Column("declaration_id", Id, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("type", String(40), nullable=False),
    _at("at"),
    Column("payload", Json, nullable=False),
    # The writing transaction (PostgreSQL): a feed shows a position only when no earlier one can still appear.
    Column("transaction_id", BigInteger, nullable=False, server_default=writing_transaction()),
    _at("announced_at", nullable=True),
    Index(
        "ix_event_unannounced",
        "position",
        postgresql_where=text("announced_at IS NULL"),
        sqlite_where=text("announced_at IS NULL"),
    ),
)

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("position", BigSerial, primary_key=True),  # the last event position that it seals
    Column("rows", BigInteger, nullable=False),  # history rows sealed since the checkpoint before
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    _at("at"),
)

# --- The ledger -------------------------------------------------------------------------------

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
    _version(),
    _at("updated_at"),
)

ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("position", BigSerial, primary_key=True, autoincrement=True),
    _ref("person_id", "person"),
    Column("year", SmallInteger, nullable=False),
    Column("source_type", String(16), nullable=False),
    Column("source_id", Id, nullable=False),
    Column("revision", Integer, nullable=False),  # of the source: 1, 2, …
    Column("public", CreditHours, nullable=False),
    Column("professional", CreditHours, nullable=False),
    Column("cause", String(24), nullable=False),  # the event that made the entry
    Column("cause_id", Id),  # the declaration or record whose event it was
    Column("edition_id", String(60), nullable=False),
    _at("at"),
    _one_of("source_type", "declaration", "study_record"),
    UniqueConstraint("source_id", "year", "revision"),
    Index(None, "person_id", "year", "position"),
)

study_record = Table(
    "study_record",
    metadata,
    _id(),
    _ref("person_id", "person"),
    Column("source_id", String(100), nullable=False, unique=True),
    Column("subject", String(12), nullable=False),
    Column("topic", String(100)),
    Column("hours", CreditHours, nullable=False),
    _at("completed_at"),
    _at("exam_passed_at", nullable=True),
    Column("certificate_number", String(100)),
    Column("filing_number", String(100)),
    Column("outcome", String(12), nullable=False),
    Column("code", String(24)),
    Column("recognised", Json),  # what the ledger holds for it, by year and subject
    _at("received_at"),
    Column("revision", Integer, nullable=False, server_default=text("0")),  # of its ledger entries
    _one_of("subject", "public", "professional"),
    _one_of("outcome", "sync", "no_credit", "flag", "dedupe"),
    Index(None, "person_id"),
)

title_record = Table(
    "title_record",
    metadata,
    _id(),
    Column("key", String(120), nullable=False, unique=True),  # source id + ledger revision
    Column("kind", String(16), nullable=False),
    _ref("person_id", "person"),
    Column("year", SmallInteger, nullable=False),
    Column("source_id", Id, nullable=False),
    Column("payload", Json, nullable=False),
    _at("recorded_at"),
    _one_of("kind", "entry", "correction", "withdrawal", "adjustment"),
    Index(None, "person_id", "year"),
    Index(None, "source_id"),
)

# --- Editions -----------------------------------------------------------------------------------

edition = Table(
    "edition",
    metadata,
    Column("id", String(60), primary_key=True),
    _version(),
    Column("status", String(12), nullable=False),
    Column("region", String(60), nullable=False),
    Column("year", SmallInteger, nullable=False),
    Column("checksum", String(64), nullable=False),
    Column("files", Json, nullable=False),  # {name: text}, exactly as they were written
    Column("authors", Json, nullable=False),  # principals who wrote or changed it, the first one first
    _ref("approver_id", "principal", nullable=True),
    Column("replaces", String(60)),  # what was in force when it was published; "" for nothing
    Column("effective_from", Date),
    Column("effective_to", Date),
    _at("created_at"),
    _at("updated_at"),
    _at("published_at", nullable=True),
    _at("retired_at", nullable=True),
    _one_of("status", "draft", "checked", "published", "retired"),
    CheckConstraint(
        "status IN ('draft', 'checked') OR"
        " (approver_id IS NOT NULL AND effective_from IS NOT NULL AND published_at IS NOT NULL)",
        name="publication_signed",
    ),
    # Of two editions that would replace the same one, one is published.
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
    _ref("actor_id", "principal"),
    Column("comment", Text),
    _at("at"),
    _one_of("event", "create", "edit", "check", "publish", "retire", "delete"),
    Index(None, "edition_id", "position"),
)

# --- Notices and the edges of the API ---------------------------------------------------------

notice = Table(
    "notice",
    metadata,
    _id(),
    Column("event_id", String(50), nullable=False),
    _ref("person_id", "person", nullable=True),
    _ref("organization_id", "organization", nullable=True),
    _ref("declaration_id", "declaration", nullable=True),
    Column("kind", String(40), nullable=False),
    Column("texts", Json, nullable=False),  # {zh, en}
    _at("created_at"),
    _at("read_at", nullable=True),
    CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", name="one_recipient"),
    UniqueConstraint("event_id", "person_id"),
    UniqueConstraint("event_id", "organization_id"),
    Index(None, "person_id", "created_at"),
    Index(None, "organization_id", "created_at"),
)

idempotency = Table(
    "idempotency",
    metadata,
    _ref("principal_id", "principal"),
    Column("key", String(200), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("status", SmallInteger),  # None: in flight
    Column("headers", Json),
    Column("body", LargeBinary),
    _at("created_at"),
    UniqueConstraint("principal_id", "key"),
    Index(None, "created_at"),
)

operation = Table(
    "operation",
    metadata,
    _id(),
    _ref("principal_id", "principal"),
    Column("kind", String(40), nullable=False),
    Column("status", String(12), nullable=False),
    Column("request", Json, nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False, server_default=text("0")),
    Column("failed", Integer, nullable=False, server_default=text("0")),
    Column("results", Json, nullable=False),
    Column("cancel_requested", Boolean, nullable=False, server_default=false()),
    _at("leased_until", nullable=True),
    _at("created_at"),
    _at("finished_at", nullable=True),
    _version(),
    _one_of("status", "pending", "running", "done", "cancelled", "failed"),
    Index(None, "status", "created_at"),
)
