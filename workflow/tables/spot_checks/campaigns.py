"""A campaign with its draw, the items that were drawn, and the evidence that is asked for piece by piece.

Rows are only added: what was drawn, asked, given, found and closed stands each in a row of its own, which the
numbered seals count.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from workflow.tables.columns import (
    Id,
    Json,
    instant,
    metadata,
    one_of,
    own_id,
    reference,
    row_seal,
    sealed_in,
)

spot_check_campaign = Table(
    "spot_check_campaign",
    metadata,
    own_id(),
    # 1, 2, 3, …: a draw that was made and taken away would leave a gap.
    Column("number", Integer, nullable=False),
    Column("name", String(100), nullable=False),
    Column("purpose", Text),
    Column("year", SmallInteger, nullable=False),
    Column("filters", Json, nullable=False),  # {category, body_id, region, state}, as far as they were given
    Column("size", Json, nullable=False),  # {count} or {percent}, as it was asked for
    Column("method", String(20), nullable=False),  # how the draw is made of seed and ids
    # Before there is a seed, it is fixed what is drawn from: how many, and the digest of their ids.
    Column("population", Integer, nullable=False),
    Column("population_digest", String(64), nullable=False),
    instant("population_at"),
    Column("seed", String(64), nullable=False),
    Column("drawn", Integer, nullable=False),
    Column("due_on", Date, nullable=False),
    reference("created_by", "principal"),
    instant("created_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    UniqueConstraint("number"),
)

spot_check_closing = Table(
    "spot_check_closing",
    metadata,
    own_id(),
    reference("campaign_id", "spot_check_campaign"),
    reference("closed_by", "principal"),
    instant("closed_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    UniqueConstraint("campaign_id"),
)

# The ids of which was drawn, so that anybody can draw anew: 16 bytes each, in order, compressed.
spot_check_population = Table(
    "spot_check_population",
    metadata,
    Column("campaign_id", Id, ForeignKey("spot_check_campaign.id"), primary_key=True),
    Column("ids", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

spot_check_item = Table(
    "spot_check_item",
    metadata,
    own_id(),
    reference("campaign_id", "spot_check_campaign"),
    reference("declaration_id", "declaration"),
    Column("position", Integer, nullable=False),  # in the order of the draw, from 1
    Column("draw", String(64), nullable=False),  # by which it was drawn: SHA-256 of seed and id
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    UniqueConstraint("campaign_id", "position"),
    UniqueConstraint("declaration_id", "campaign_id"),
)

# What came of an item: one row at most, so that it is settled once.
spot_check_outcome = Table(
    "spot_check_outcome",
    metadata,
    own_id(),
    reference("item_id", "spot_check_item"),
    reference("campaign_id", "spot_check_campaign"),
    Column("outcome", String(12), nullable=False),
    Column("remark", Text),
    reference("decided_by", "principal"),
    instant("decided_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    Index(None, "campaign_id", "id"),
    one_of("outcome", "confirmed", "remark", "revoked"),
    UniqueConstraint("item_id"),
)

spot_check_request = Table(
    "spot_check_request",
    metadata,
    own_id(),
    reference("item_id", "spot_check_item"),
    Column("kind", String(32), nullable=False),  # of the piece of evidence that is asked for
    Column("why", Text, nullable=False),
    Column("due_on", Date, nullable=False),
    reference("asked_by", "principal"),
    instant("asked_at"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    Index(None, "item_id", "id"),
)

# A file that the person has given. The evidence on which the declaration was decided stays as it is.
spot_check_answer = Table(
    "spot_check_answer",
    metadata,
    own_id(),
    reference("request_id", "spot_check_request"),
    Column("filename", String(255), nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer),
    Column("sha256", String(64), nullable=False),
    instant("uploaded_at"),
    reference("uploaded_by", "principal"),
    row_seal(),
    sealed_in(),
    Index(None, "sealed_in", "id"),
    Index(None, "sha256"),
    UniqueConstraint("request_id", "sha256"),
)
