"""The declaration and its history."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
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
    false,
    text,
)

from workflow.tables.columns import (
    CreditHours,
    Id,
    Json,
    instant,
    metadata,
    own_id,
    reference,
    row_version,
)

# The condition for a spot check still to be done: drawn, no longer in review, and not looked at since. No
# other table has these columns.
TO_BE_CHECKED = {
    dialect: f"due_on IS NULL AND route ->> 'spot_check' = {true} AND route ->> 'spot_checked_at' IS NULL"
    for dialect, true in (("postgresql", "'true'"), ("sqlite", "1"))
}


STATES = ("draft", "submitted", "unit_review", "rejected", "approved", "synced")


def _index_where(condition: str, name: str | None, *columns: str) -> Index:
    where = text(condition)
    return Index(name, *columns, postgresql_where=where, sqlite_where=where)


declaration = Table(
    "declaration",
    metadata,
    own_id(),
    reference("person_id", "person"),
    Column("category", String(24), nullable=False),
    Column("state", String(12), nullable=False),
    row_version(),
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
    Column("overrides", Json),  # ids of those that fitted at submission (R23); None: none did
    Column("step", SmallInteger, nullable=False, server_default=text("0")),
    reference("body_id", "organization", nullable=True),
    Column("alternate", Boolean, nullable=False, server_default=false()),
    reference("assignee_id", "principal", nullable=True),
    reference("decided_by", "principal", nullable=True),
    Column("final", Boolean, nullable=False, server_default=false()),
    Column("attested", Boolean, nullable=False, server_default=false()),
    Column("approval_order", BigInteger),  # buckets fill in this order (R10)
    instant("first_submitted_at", nullable=True),
    instant("submitted_at", nullable=True),
    instant("returned_at", nullable=True),
    Column("due_on", Date),
    reference("created_by", "principal", nullable=True),
    instant("created_at"),
    instant("updated_at"),
    # Not an IN: for one of more than two values, SQLite fills a temporary table at every change.
    CheckConstraint(" OR ".join(f"state = '{state}'" for state in STATES), name="state_known"),
    CheckConstraint("state <> 'unit_review' OR assignee_id IS NOT NULL", name="review_assigned"),
    CheckConstraint(
        "state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL", name="queue_has_body"
    ),
    Index(None, "person_id"),
    _index_where("body_id IS NOT NULL", None, "body_id", "id"),
    # The queue in its two orders. Claiming and releasing are cheap: no index has a column that they change.
    _index_where("due_on IS NOT NULL", "ix_declaration_queue_due", "body_id", "due_on", "id"),
    _index_where("due_on IS NOT NULL", "ix_declaration_queue_submitted", "body_id", "submitted_at", "id"),
    # Few rows are in these: those with overrides that fitted at submission, and with a spot check to do.
    _index_where("overrides IS NOT NULL", "ix_declaration_overridden", "edition_id", "submitted_at"),
    Index(
        "ix_declaration_spot_check",
        "submitted_at",
        "id",
        postgresql_where=text(TO_BE_CHECKED["postgresql"]),
        sqlite_where=text(TO_BE_CHECKED["sqlite"]),
    ),
    # Free space in each page, so that a row whose indexed columns stay the same keeps its index entries.
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
    reference("actor_id", "principal"),
    instant("at"),
    Column("reason_code", String(40)),
    Column("comment", Text),
    Column("body_id", Id),
    Column("edition_id", String(60)),
    Column("evidence_digest", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    sqlite_with_rowid=False,
)
