"""Answers kept for their idempotency keys, long operations with their portions, and levels of the log."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from workflow.tables.columns import Id, Json, instant, metadata, one_of, own_id, reference, row_version

idempotency = Table(
    "idempotency",
    metadata,
    reference("principal_id", "principal"),
    Column("key", String(200), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("status", SmallInteger),  # None: in flight
    Column("headers", Json),
    Column("rights", Json),  # by which the answer was given: [[verb, ids of the subject], …]
    Column("body", LargeBinary),
    Column("holder", Integer),  # the number of the process that has claimed it; 0: it has given it up
    instant("created_at"),
    UniqueConstraint("principal_id", "key"),
    Index(None, "created_at"),
)

operation = Table(
    "operation",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("kind", String(40), nullable=False),
    Column("status", String(12), nullable=False),
    Column("request", Json, nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False, server_default=text("0")),
    Column("failed", Integer, nullable=False, server_default=text("0")),
    Column("results", Json, nullable=False),
    Column("cursor", Json),  # of a walk: the key after which it goes on
    Column("report", Json),  # of a walk: what it has found so far
    Column("failure", String(40)),  # the code of the refusal that ended it
    Column("cancel_requested", Boolean, nullable=False, server_default=false()),
    instant("leased_until", nullable=True),
    Column("holder", Integer),  # the number of the process that has the lease
    Column("editions_digest", String(64)),  # of one that is shared: by which editions everybody judges
    instant("created_at"),
    instant("finished_at", nullable=True),
    row_version(),
    one_of("status", "pending", "running", "done", "cancelled", "failed"),
    Index(None, "status", "created_at"),
    # A walk writes its row with every move. With free space in the page, the new version takes the place of
    # an old one; otherwise the table grows with the moves until it is vacuumed.
    postgresql_with={"fillfactor": "40"},
)

# What of a shared walk is dealt out and not taken into its report yet: each portion begins where the one
# before it ends. They are few at a time, and none once the operation has ended.
operation_portion = Table(
    "operation_portion",
    metadata,
    Column("operation_id", Id, ForeignKey("operation.id"), primary_key=True),
    Column("after", String(36), primary_key=True),  # the key behind which it begins
    Column("last", String(36), nullable=False),  # the key of its last item
    instant("leased_until", nullable=True),
    Column("holder", Integer),  # the number of the process that has the lease
    Column("done", Integer),  # the number of its items, once they are done
    Column(
        "part", JSON(none_as_null=True)
    ),  # what they add to the report, in the order in which it was found
    row_version(),
)

# From which level on a module logs for a time. Rows are added only: they also tell who asked.
log_level = Table(
    "log_level",
    metadata,
    own_id(),
    Column("module", String(200), nullable=False),
    Column("level", String(8)),  # None: what was asked for before is over
    Column("asked_by", String(200), nullable=False),  # the account of the machine
    instant("asked_at"),
    instant("until"),
    one_of("level", "debug", "info", "warning", "error"),
    Index(None, "until"),
)
