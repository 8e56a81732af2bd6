"""What pages of evidence look like, so that a paper is known again that was scanned or saved anew."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, SmallInteger, String, Table

from workflow.tables.columns import Id, metadata

# Uploaded pieces that nobody has looked at. Their ids are in the order of their uploads.
picture_waiting = Table(
    "picture_waiting",
    metadata,
    Column("piece_id", Id, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("media_type", String(40), nullable=False),
    sqlite_with_rowid=False,
)

# The pages that were looked at; page 0 says that the file was. A page that is blank has no row.
picture = Table(
    "picture",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("page", SmallInteger, primary_key=True),
    Column("look", String(32), nullable=False),  # a hash as hex; of page 0: empty
    Column("media_type", String(40), nullable=False),
    sqlite_with_rowid=False,
)

# The hash in parts, by which those are found that differ in a few bits.
picture_band = Table(
    "picture_band",
    metadata,
    Column("band", SmallInteger, primary_key=True),
    Column("value", Integer, primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("page", SmallInteger, primary_key=True),
    Index(None, "sha256"),
    sqlite_with_rowid=False,
)

# Files of which a page shows the same, each pair both ways.
picture_alike = Table(
    "picture_alike",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("other_sha256", String(64), primary_key=True),
    Column("page", SmallInteger, nullable=False),
    Column("other_page", SmallInteger, nullable=False),
    Index(None, "other_sha256"),
    sqlite_with_rowid=False,
)
