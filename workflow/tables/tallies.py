"""Counters by day of how decision tables and reviewers do.

They are summed from the events up to a position, so that reading them costs the same however many
declarations there are. Refusals leave no event: they are counted where they happen.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Integer, String, Table

from workflow.tables.columns import Id, metadata, one_of

# The position of the last event that the other tables include.
tally = Table(
    "tally",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("position", BigInteger, nullable=False),
)

route_tally = Table(
    "route_tally",
    metadata,
    Column("edition_id", String(60), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("aspect", String(12), primary_key=True),
    Column("name", String(80), primary_key=True),  # of the row or code; "" for a spot check
    Column("count", Integer, nullable=False),
    one_of("aspect", "row", "watched_row", "watched_code", "spot_check", "spot_checked"),
    sqlite_with_rowid=False,
)

decision_tally = Table(
    "decision_tally",
    metadata,
    Column("edition_id", String(60), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("body_id", Id, primary_key=True),
    Column("actor_id", Id, primary_key=True),
    Column("event", String(24), primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

refusal_tally = Table(
    "refusal_tally",
    metadata,
    Column("edition_id", String(60), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("event", String(24), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("category", String(24), primary_key=True),
    Column("row", String(80), primary_key=True),  # of the routes; "" where none was looked for
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)
