"""Campaigns of spot checks: what was drawn, what was asked for, and what came of it

Revision ID: 0032
Revises: 0031
Create Date: 2026-11-30
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def _added(
    name: str, *columns: sa.Column[Any] | sa.CheckConstraint, refers: Mapping[str, str], unique: Sequence[str]
) -> None:
    """A table of the record: its rows are added, sealed and counted."""
    op.create_table(
        name,
        sa.Column("id", Id, nullable=False),
        *columns,
        sa.Column("seal", Json),
        sa.Column("sealed_in", sa.BigInteger()),
        *[
            sa.ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_{name}_{column}_{table}"))
            for column, table in refers.items()
        ],
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        *[
            sa.UniqueConstraint(*each.split(), name=op.f(f"uq_{name}_{each.replace(' ', '_')}"))
            for each in unique
        ],
    )
    op.create_index(op.f(f"ix_{name}_sealed_in_id"), name, ["sealed_in", "id"])


def _of(name: str) -> sa.Column[Any]:
    return sa.Column(name, Id, nullable=False)


def _campaigns() -> None:
    _added(
        "spot_check_campaign",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("purpose", sa.Text()),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("filters", Json, nullable=False),
        sa.Column("size", Json, nullable=False),
        sa.Column("method", sa.String(20), nullable=False),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("population_digest", sa.String(64), nullable=False),
        sa.Column("population_at", Instant, nullable=False),
        sa.Column("seed", sa.String(64), nullable=False),
        sa.Column("drawn", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        _of("created_by"),
        sa.Column("created_at", Instant, nullable=False),
        refers={"created_by": "principal"},
        unique=["number"],
    )
    _added(
        "spot_check_closing",
        _of("campaign_id"),
        _of("closed_by"),
        sa.Column("closed_at", Instant, nullable=False),
        refers={"campaign_id": "spot_check_campaign", "closed_by": "principal"},
        unique=["campaign_id"],
    )
    op.create_table(
        "spot_check_population",
        sa.Column("campaign_id", Id, nullable=False),
        sa.Column("ids", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["spot_check_campaign.id"],
            name=op.f("fk_spot_check_population_campaign_id_spot_check_campaign"),
        ),
        sa.PrimaryKeyConstraint("campaign_id", name=op.f("pk_spot_check_population")),
        sqlite_with_rowid=False,
    )


def _items() -> None:
    _added(
        "spot_check_item",
        _of("campaign_id"),
        _of("declaration_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("draw", sa.String(64), nullable=False),
        refers={"campaign_id": "spot_check_campaign", "declaration_id": "declaration"},
        unique=["campaign_id position", "declaration_id campaign_id"],
    )
    _added(
        "spot_check_outcome",
        _of("item_id"),
        _of("campaign_id"),
        sa.Column("outcome", sa.String(12), nullable=False),
        sa.Column("remark", sa.Text()),
        _of("decided_by"),
        sa.Column("decided_at", Instant, nullable=False),
        sa.CheckConstraint(
            "outcome IN ('confirmed', 'remark', 'revoked')", name=op.f("ck_spot_check_outcome_outcome_known")
        ),
        refers={
            "item_id": "spot_check_item",
            "campaign_id": "spot_check_campaign",
            "decided_by": "principal",
        },
        unique=["item_id"],
    )
    op.create_index(op.f("ix_spot_check_outcome_campaign_id_id"), "spot_check_outcome", ["campaign_id", "id"])


def _requests() -> None:
    _added(
        "spot_check_request",
        _of("item_id"),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        _of("asked_by"),
        sa.Column("asked_at", Instant, nullable=False),
        refers={"item_id": "spot_check_item", "asked_by": "principal"},
        unique=[],
    )
    op.create_index(op.f("ix_spot_check_request_item_id_id"), "spot_check_request", ["item_id", "id"])
    _added(
        "spot_check_answer",
        _of("request_id"),
        sa.Column("filename", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer()),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("uploaded_at", Instant, nullable=False),
        _of("uploaded_by"),
        refers={"request_id": "spot_check_request", "uploaded_by": "principal"},
        unique=["request_id sha256"],
    )
    op.create_index(op.f("ix_spot_check_answer_sha256"), "spot_check_answer", ["sha256"])


def upgrade() -> None:
    _campaigns()
    _items()
    _requests()


def downgrade() -> None:
    for table in ("answer", "request", "outcome", "item", "population", "closing", "campaign"):
        op.drop_table(f"spot_check_{table}")
