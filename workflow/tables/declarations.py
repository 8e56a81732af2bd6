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
    worked_out,
)

# The condition for a spot check still to be done: drawn, no longer in review, and not looked at since. No
# other table has these columns.
_TRUE = {"postgresql": "'true'", "sqlite": "1"}
TO_BE_CHECKED = {
    dialect: f"due_on IS NULL AND route ->> 'spot_check' = {true} AND route ->> 'spot_checked_at' IS NULL"
    for dialect, true in _TRUE.items()
}
# The condition for what waits and was drawn for a spot check.
DRAWN = {
    dialect: f"due_on IS NOT NULL AND route ->> 'spot_check' = {true}" for dialect, true in _TRUE.items()
}


# The columns by whose values lists are filtered, of what waits and of all else. Years first: their pairs are
# read off the index, the other values are known.
WAITING = ("last_year", "first_year", "category")
SETTLED = ("last_year", "first_year", "phase", "category")

STATES = ("draft", "submitted", "unit_review", "rejected", "approved", "synced")


PHASE = "CASE WHEN state = 'submitted' OR state = 'unit_review' THEN 'waiting' ELSE state END"
PHASES = ("draft", "waiting", "rejected", "approved", "synced")


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
    Column("phase", String(12), worked_out(PHASE)),  # the state; one for all that waits for a decision
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
    Column("granted_reason", Json),  # {reason_code, comment}: why it is below the claim
    Column("trims", Json),  # what caps and reviewers took of a decided item
    Column("forecast", Json),
    Column("recognised", Json),  # what the ledger holds for it, by year and subject
    Column("revision", Integer, nullable=False, server_default=text("0")),  # of its ledger entries
    Column("outcome", String(24)),  # what was decided; the forecast has its own
    Column("edition_id", String(60)),
    Column("route", Json),  # {row, clause, to, alternate, bodies: [organization ids]}
    Column("warnings", Json),  # what the reviewer should look at, as the last look found it; None: nothing
    Column("rejected_as", Json),  # a trace of each version that was rejected or revoked
    Column("overrides", Json),  # ids of those that fitted at submission (R23); None: none did
    Column("step", SmallInteger, nullable=False, server_default=text("0")),
    reference("body_id", "organization", nullable=True),
    Column("alternate", Boolean, nullable=False, server_default=false()),
    reference("assignee_id", "principal", nullable=True),
    reference("decided_by", "principal", nullable=True),
    Column("final", Boolean, nullable=False, server_default=false()),
    Column("appeal", Json),  # {before: columns that withdrawing it restores, heard: decided by the bureau}
    Column("attested", Boolean, nullable=False, server_default=false()),
    Column("attestation", Json),  # {by, as, at, digest}: whose, and of which item and evidence
    Column("submissions", Integer, nullable=False, server_default=text("0")),
    Column("approval_order", BigInteger),  # buckets fill in this order (R10)
    instant("first_submitted_at", nullable=True),
    instant("submitted_at", nullable=True),
    instant("returned_at", nullable=True),
    Column("returned_facts", Json),  # what was submitted when it came back (R14)
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
    # What lists can be filtered by, before their order: each combination is one range of these. What
    # waits is apart: at a claim, SQLite would write an entry anew whose phase stays the same.
    _index_where("due_on IS NULL", "ix_declaration_settled", *SETTLED, "id"),
    _index_where("due_on IS NOT NULL", "ix_declaration_waits", *WAITING, "id"),
    _index_where(
        "due_on IS NULL AND body_id IS NOT NULL", "ix_declaration_settled_at", "body_id", *SETTLED, "id"
    ),
    _index_where("due_on IS NOT NULL", "ix_declaration_waits_at", "body_id", *WAITING, "id"),
    # Few rows are in this one: what only an alternate may review.
    _index_where("alternate", "ix_declaration_alternate", "body_id", "id"),
    # The queue in its two orders. Claiming and releasing are cheap: no index has a column that they change.
    _index_where("due_on IS NOT NULL", "ix_declaration_queue_due", "body_id", "due_on", "id"),
    _index_where("due_on IS NOT NULL", "ix_declaration_queue_submitted", "body_id", "submitted_at", "id"),
    # What waits under an edition, what is due first before all else.
    _index_where("due_on IS NOT NULL", "ix_declaration_waiting", "edition_id", "due_on"),
    # Few rows are in this one: what waits and was drawn for a spot check, in the order of the queue. With the
    # person, no row is looked at: nobody learns which of their own are drawn.
    Index(
        "ix_declaration_drawn",
        *("body_id", "due_on", "id", "person_id"),
        postgresql_where=text(DRAWN["postgresql"]),
        sqlite_where=text(DRAWN["sqlite"]),
    ),
    # Few rows are in these: those with overrides that fitted at submission, and with a spot check to do.
    _index_where("overrides IS NOT NULL", "ix_declaration_overridden", "edition_id", "submitted_at"),
    Index(
        "ix_declaration_spot_check",
        *("submitted_at", "id", "phase", "person_id"),
        postgresql_where=text(TO_BE_CHECKED["postgresql"]),
        sqlite_where=text(TO_BE_CHECKED["sqlite"]),
    ),
    # Free space in each page, so that a row whose indexed columns stay the same keeps its index entries.
    postgresql_with={"fillfactor": "70"},
)

# What the evidence of a declaration is known by, also of a draft: where another one has the same, the
# reviewer is warned.
declaration_mark = Table(
    "declaration_mark",
    metadata,
    Column("kind", String(8), primary_key=True),
    Column("key", String(64), primary_key=True),  # a digest of the number (R29), or the file's SHA-256
    Column("declaration_id", Id, ForeignKey("declaration.id"), primary_key=True),
    Index(None, "declaration_id"),
    sqlite_with_rowid=False,
)

# Files that a never submitted draft has let go of: removed after a day, where nothing refers to them.
evidence_dropped = Table(
    "evidence_dropped",
    metadata,
    Column("sha256", String(64), primary_key=True),
    instant("at"),
    Index(None, "at"),
    sqlite_with_rowid=False,
)

# Who decided on a declaration for a body that it has left: they read it as long as they review there.
decided_elsewhere = Table(
    "decided_elsewhere",
    metadata,
    Column("principal_id", Id, ForeignKey("principal.id"), primary_key=True),
    Column("declaration_id", Id, ForeignKey("declaration.id"), primary_key=True),
    Column("body_id", Id, ForeignKey("organization.id"), primary_key=True),
    Index(None, "body_id", "declaration_id"),
    sqlite_with_rowid=False,
)

# Who has claimed what, as the declarations say it: an index of them would be written anew at each claim.
claimed = Table(
    "claimed",
    metadata,
    Column("assignee_id", Id, primary_key=True),
    Column("declaration_id", Id, primary_key=True),
    sqlite_with_rowid=False,
)

# What a reviewer had before their eyes when they last looked: digests of the facts, pieces of evidence by id.
look = Table(
    "look",
    metadata,
    Column("principal_id", Id, ForeignKey("principal.id"), primary_key=True),
    Column("declaration_id", Id, ForeignKey("declaration.id", ondelete="CASCADE"), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("seen", Json, nullable=False),
    instant("at"),
    Index("ix_look_declaration", "declaration_id"),
    sqlite_with_rowid=False,
)

# What waits and nobody can review, as it was told to its body and to the bureau.
stuck = Table(
    "stuck",
    metadata,
    Column("declaration_id", Id, ForeignKey("declaration.id"), primary_key=True),
    Column("code", String(20), nullable=False),
    instant("since"),
    sqlite_with_rowid=False,
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
    Column("detail", Json),  # what else the event settled: hours before and after, codes, whose attestation
    Column("body_id", Id),
    Column("edition_id", String(60)),
    Column("evidence_digest", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column(
        "seal", Json
    ),  # {key, mac, set}: over this row, its event, and the declaration's columns that it set
    sqlite_with_rowid=False,
)
