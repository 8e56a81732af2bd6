"""Where people work and who reviews there: organizations."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, String, Table, true

from workflow.tables.columns import in_code_points, instant, metadata, one_of, own_id, reference, row_version

organization = Table(
    "organization",
    metadata,
    own_id(),
    Column("uscc", String(18), unique=True),
    Column("name", in_code_points(200), nullable=False),
    Column("kind", String(20), nullable=False),
    reference("parent_id", "organization", nullable=True),
    Column("region", in_code_points(12), nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    row_version(),
    instant("created_at"),
    one_of("kind", "employer", "personnel_agency", "community_station", "street_station", "bureau"),
    # What narrows its list down, each in the order of the list; and the beginnings of names and regions.
    Index(None, "parent_id", "id"),
    Index(None, "kind", "active", "id"),
    Index(None, "name", "id"),
    Index(None, "region", "id"),
)
