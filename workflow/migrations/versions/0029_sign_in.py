"""Sign-in of the console: steps, idle end, second factor, what happened to it, preferences, identity providers

Revision ID: 0029
Revises: 0028
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id, Instant, Json

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_SESSION = ("stage", "idle_at", "browser", "via", "viewed_id", "viewed_until")


def upgrade() -> None:
    op.add_column("principal", sa.Column("password_until", Instant(timezone=True), nullable=True))
    with op.batch_alter_table("session") as batch:
        batch.add_column(sa.Column("stage", sa.String(10), nullable=True))
        batch.add_column(sa.Column("idle_at", Instant(timezone=True), nullable=True))
        batch.add_column(sa.Column("browser", sa.String(60), nullable=True))
        batch.add_column(sa.Column("via", sa.String(10), nullable=True))
        batch.add_column(sa.Column("viewed_id", Id, nullable=True))
        batch.add_column(sa.Column("viewed_until", Instant(timezone=True), nullable=True))
        batch.create_foreign_key(op.f("fk_session_viewed_id_principal"), "principal", ["viewed_id"], ["id"])
        batch.create_check_constraint(op.f("ck_session_stage_known"), "stage IN ('code', 'password', 'view')")
    op.create_index(op.f("ix_session_principal_id"), "session", ["principal_id"])
    _second_factor()
    _sign_in_event()
    op.create_table(
        "federated_identity",
        sa.Column("id", Id, nullable=False),
        sa.Column("issuer", sa.String(255), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("principal_id", Id, _principal("federated_identity"), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_federated_identity")),
        sa.UniqueConstraint("issuer", "subject", name=op.f("uq_federated_identity_issuer_subject")),
        sa.UniqueConstraint("issuer", "principal_id", name=op.f("uq_federated_identity_issuer_principal_id")),
    )
    op.create_table(
        "preference",
        sa.Column("principal_id", Id, _principal("preference"), nullable=False),
        sa.Column("values", Json, nullable=False),
        sa.PrimaryKeyConstraint("principal_id", name=op.f("pk_preference")),
    )


def _principal(table: str) -> sa.ForeignKey:
    return sa.ForeignKey("principal.id", name=op.f(f"fk_{table}_principal_id_principal"))


def _second_factor() -> None:
    op.create_table(
        "second_factor",
        sa.Column("principal_id", Id, _principal("second_factor"), nullable=False),
        sa.Column("secret_cipher", sa.LargeBinary(), nullable=False),
        sa.Column("enabled_at", Instant(timezone=True), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=True),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("principal_id", name=op.f("pk_second_factor")),
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", Id, nullable=False),
        sa.Column("principal_id", Id, _principal("recovery_code"), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("used_at", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
        sa.UniqueConstraint(
            "principal_id", "code_hash", name=op.f("uq_recovery_code_principal_id_code_hash")
        ),
    )


def _sign_in_event() -> None:
    op.create_table(
        "sign_in_event",
        sa.Column("id", Id, nullable=False),
        sa.Column("principal_id", Id, _principal("sign_in_event"), nullable=False),
        sa.Column("by_id", Id, nullable=True),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("detail", Json, nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_event")),
    )
    op.create_index(
        op.f("ix_sign_in_event_principal_id_at_id"), "sign_in_event", ["principal_id", "at", "id"]
    )


def downgrade() -> None:
    for table in ("preference", "federated_identity", "sign_in_event", "recovery_code", "second_factor"):
        op.drop_table(table)
    op.execute("DELETE FROM session WHERE stage IS NOT NULL")
    op.drop_index(op.f("ix_session_principal_id"), table_name="session")
    with op.batch_alter_table("session") as batch:
        batch.drop_constraint(op.f("ck_session_stage_known"), type_="check")
        batch.drop_constraint(op.f("fk_session_viewed_id_principal"), type_="foreignkey")
        for column in _SESSION:
            batch.drop_column(column)
    op.drop_column("principal", "password_until")
