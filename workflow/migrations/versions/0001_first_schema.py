"""First schema

Revision ID: 0001
Revises: none
Create Date: 2026-11-23
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _writing_transaction() -> sa.TextClause:
    """The number of the transaction that writes the row; 0 where writers take turns (SQLite)."""
    on_postgresql = op.get_bind().dialect.name == "postgresql"
    return sa.text("(pg_current_xact_id()::text::bigint)" if on_postgresql else "0")


def upgrade() -> None:
    op.create_table(
        "checkpoint",
        sa.Column("position", SERIAL, nullable=False),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_checkpoint")),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("uscc", sa.String(length=18), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("parent_id", sa.String(length=36), nullable=True),
        sa.Column("region", sa.String(length=12), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('employer', 'personnel_agency', 'community_station', 'street_station', 'bureau')",
            name=op.f("ck_organization_kind_known"),
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["organization.id"], name=op.f("fk_organization_parent_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
        sa.UniqueConstraint("uscc", name=op.f("uq_organization_uscc")),
    )
    op.create_index(op.f("ix_organization_kind_name"), "organization", ["kind", "name"], unique=False)
    op.create_index(op.f("ix_organization_parent_id"), "organization", ["parent_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("applicant_type", sa.String(length=12), nullable=False),
        sa.Column("exam_based_series", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("document_type", sa.String(length=30), nullable=False),
        sa.Column("document_masked", sa.String(length=40), nullable=False),
        sa.Column("document_cipher", sa.LargeBinary(), nullable=False),
        sa.Column("document_index", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "applicant_type IN ('employee', 'freelancer')", name=op.f("ck_person_applicant_type_known")
        ),
        sa.CheckConstraint(
            "document_type IN ('resident_identity_card', 'passport', 'foreign_permanent_resident', 'other')",
            name=op.f("ck_person_document_type_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("document_index", name=op.f("uq_person_document_index")),
    )
    op.create_table(
        "account",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("edition_id", sa.String(length=60), nullable=False),
        sa.Column("public", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("professional", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("required_public", sa.Integer(), nullable=False),
        sa.Column("required_professional", sa.Integer(), nullable=False),
        sa.Column("off_months", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_account_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "year", name=op.f("pk_account")),
    )
    op.create_table(
        "affiliation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("organization_id", sa.String(length=36), nullable=True),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("origin_region", sa.String(length=12), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(type = 'transfer_in') = (organization_id IS NULL)",
            name=op.f("ck_affiliation_organization_stated"),
        ),
        sa.CheckConstraint(
            "type IN ('employment', 'agency_contract', 'residence', 'transfer_in')",
            name=op.f("ck_affiliation_type_known"),
        ),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_affiliation_period_ordered")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_affiliation_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_affiliation_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_affiliation")),
    )
    op.create_index(op.f("ix_affiliation_organization_id"), "affiliation", ["organization_id"], unique=False)
    op.create_index(op.f("ix_affiliation_person_id"), "affiliation", ["person_id"], unique=False)
    op.create_table(
        "ledger_entry",
        sa.Column("position", SERIAL, autoincrement=True, nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("source_type", sa.String(length=16), nullable=False),
        sa.Column("source_id", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("public", sa.Integer(), nullable=False),
        sa.Column("professional", sa.Integer(), nullable=False),
        sa.Column("cause", sa.String(length=24), nullable=False),
        sa.Column("cause_id", sa.String(length=36), nullable=True),
        sa.Column("edition_id", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "source_type IN ('declaration', 'study_record')", name=op.f("ck_ledger_entry_source_type_known")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ledger_entry_person_id_person")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint(
            "source_id", "year", "revision", name=op.f("uq_ledger_entry_source_id_year_revision")
        ),
    )
    op.create_index(
        op.f("ix_ledger_entry_person_id_year_position"),
        "ledger_entry",
        ["person_id", "year", "position"],
        unique=False,
    )
    op.create_table(
        "principal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("login", sa.String(length=100), nullable=True),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_principal_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_principal")),
        sa.UniqueConstraint("login", name=op.f("uq_principal_login")),
    )
    op.create_index(op.f("ix_principal_person_id"), "principal", ["person_id"], unique=False)
    op.create_table(
        "study_record",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("source_id", sa.String(length=100), nullable=False),
        sa.Column("subject", sa.String(length=12), nullable=False),
        sa.Column("topic", sa.String(length=100), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("exam_passed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("certificate_number", sa.String(length=100), nullable=True),
        sa.Column("filing_number", sa.String(length=100), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=True),
        sa.Column("recognised", JSON, nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('sync', 'no_credit', 'flag', 'dedupe')", name=op.f("ck_study_record_outcome_known")
        ),
        sa.CheckConstraint(
            "subject IN ('public', 'professional')", name=op.f("ck_study_record_subject_known")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_study_record_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_record")),
        sa.UniqueConstraint("source_id", name=op.f("uq_study_record_source_id")),
    )
    op.create_index(op.f("ix_study_record_person_id"), "study_record", ["person_id"], unique=False)
    op.create_table(
        "title_record",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("source_id", sa.String(length=36), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('entry', 'correction', 'withdrawal', 'adjustment')",
            name=op.f("ck_title_record_kind_known"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_title_record_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_title_record")),
        sa.UniqueConstraint("key", name=op.f("uq_title_record_key")),
    )
    op.create_index(
        op.f("ix_title_record_person_id_year"), "title_record", ["person_id", "year"], unique=False
    )
    op.create_index(op.f("ix_title_record_source_id"), "title_record", ["source_id"], unique=False)
    op.create_table(
        "access_log",
        sa.Column("position", SERIAL, autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("purpose", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_access_log_person_id_person")),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_access_log_principal_id_principal")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_access_log")),
    )
    op.create_index(
        op.f("ix_access_log_person_id_position"), "access_log", ["person_id", "position"], unique=False
    )
    op.create_table(
        "api_key",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("label", sa.String(length=100), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("scopes", JSON, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_api_key_principal_id_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_key")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_api_key_secret_hash")),
    )
    op.create_index(op.f("ix_api_key_principal_id"), "api_key", ["principal_id"], unique=False)
    op.create_table(
        "declaration",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("category", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("sequence", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("head_hash", sa.String(length=64), server_default="", nullable=False),
        sa.Column("declared_year", sa.SmallInteger(), nullable=True),
        sa.Column("first_year", sa.SmallInteger(), nullable=False),
        sa.Column("last_year", sa.SmallInteger(), nullable=False),
        sa.Column("facts", JSON, nullable=False),
        sa.Column("evidence", JSON, nullable=False),
        sa.Column("claimed_hours", sa.Integer(), nullable=True),
        sa.Column("granted_hours", sa.Integer(), nullable=True),
        sa.Column("forecast", JSON, nullable=True),
        sa.Column("recognised", JSON, nullable=True),
        sa.Column("revision", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("outcome", sa.String(length=24), nullable=True),
        sa.Column("edition_id", sa.String(length=60), nullable=True),
        sa.Column("route", JSON, nullable=True),
        sa.Column("step", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("body_id", sa.String(length=36), nullable=True),
        sa.Column("alternate", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("assignee_id", sa.String(length=36), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("final", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("attested", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("approval_order", sa.BigInteger(), nullable=True),
        sa.Column("first_submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("created_by", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state <> 'unit_review' OR assignee_id IS NOT NULL", name=op.f("ck_declaration_review_assigned")
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'submitted', 'unit_review', 'rejected', 'approved', 'synced')",
            name=op.f("ck_declaration_state_known"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL",
            name=op.f("ck_declaration_queue_has_body"),
        ),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["principal.id"], name=op.f("fk_declaration_assignee_id_principal")
        ),
        sa.ForeignKeyConstraint(
            ["body_id"], ["organization.id"], name=op.f("fk_declaration_body_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["principal.id"], name=op.f("fk_declaration_created_by_principal")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["principal.id"], name=op.f("fk_declaration_decided_by_principal")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_declaration_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration")),
        postgresql_with={"fillfactor": "70"},
    )
    op.create_index(op.f("ix_declaration_body_id_id"), "declaration", ["body_id", "id"], unique=False)
    op.create_index(op.f("ix_declaration_person_id"), "declaration", ["person_id"], unique=False)
    op.create_index(
        "ix_declaration_queue_due",
        "declaration",
        ["body_id", "due_on", "id"],
        unique=False,
        postgresql_where=sa.text("due_on IS NOT NULL"),
        sqlite_where=sa.text("due_on IS NOT NULL"),
    )
    op.create_index(
        "ix_declaration_queue_submitted",
        "declaration",
        ["body_id", "submitted_at", "id"],
        unique=False,
        postgresql_where=sa.text("due_on IS NOT NULL"),
        sqlite_where=sa.text("due_on IS NOT NULL"),
    )
    op.create_table(
        "idempotency",
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=True),
        sa.Column("headers", JSON, nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_idempotency_principal_id_principal")
        ),
        sa.UniqueConstraint("principal_id", "key", name=op.f("uq_idempotency_principal_id_key")),
    )
    op.create_index(op.f("ix_idempotency_created_at"), "idempotency", ["created_at"], unique=False)
    op.create_table(
        "operation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("request", JSON, nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("failed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("results", JSON, nullable=False),
        sa.Column("cancel_requested", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "status IN ('pending', 'running', 'done', 'cancelled', 'failed')",
            name=op.f("ck_operation_status_known"),
        ),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_operation_principal_id_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
    )
    op.create_index(
        op.f("ix_operation_status_created_at"), "operation", ["status", "created_at"], unique=False
    )
    op.create_table(
        "role_grant",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("organization_id", sa.String(length=36), nullable=True),
        sa.Column("alternate", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "role IN ('applicant', 'unit_reviewer', 'unit_administrator', 'bureau', 'administrator', 'integrator')",
            name=op.f("ck_role_grant_role_known"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_role_grant_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_role_grant_principal_id_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_grant")),
    )
    op.create_index(
        op.f("ix_role_grant_organization_id_role"), "role_grant", ["organization_id", "role"], unique=False
    )
    op.create_index(op.f("ix_role_grant_principal_id"), "role_grant", ["principal_id"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("principal_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["principal_id"], ["principal.id"], name=op.f("fk_session_principal_id_principal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_session_token_hash")),
    )
    op.create_table(
        "event",
        sa.Column("position", SERIAL, autoincrement=True, nullable=False),
        sa.Column("declaration_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("transaction_id", sa.BigInteger(), server_default=_writing_transaction(), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_event")),
    )
    op.create_index(
        "ix_event_unannounced",
        "event",
        ["position"],
        unique=False,
        postgresql_where=sa.text("announced_at IS NULL"),
        sqlite_where=sa.text("announced_at IS NULL"),
    )
    op.create_table(
        "history",
        sa.Column("declaration_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("from_state", sa.String(length=12), nullable=False),
        sa.Column("to_state", sa.String(length=12), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason_code", sa.String(length=40), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("body_id", sa.String(length=36), nullable=True),
        sa.Column("edition_id", sa.String(length=60), nullable=True),
        sa.Column("evidence_digest", sa.String(length=64), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["principal.id"], name=op.f("fk_history_actor_id_principal")),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_history_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("declaration_id", "sequence", name=op.f("pk_history")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "notice",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("event_id", sa.String(length=50), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("organization_id", sa.String(length=36), nullable=True),
        sa.Column("declaration_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("texts", JSON, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)", name=op.f("ck_notice_one_recipient")
        ),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_notice_declaration_id_declaration")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_notice_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("event_id", "organization_id", name=op.f("uq_notice_event_id_organization_id")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_notice_event_id_person_id")),
    )
    op.create_index(
        op.f("ix_notice_organization_id_created_at"),
        "notice",
        ["organization_id", "created_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_notice_person_id_created_at"), "notice", ["person_id", "created_at"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_notice_person_id_created_at"), table_name="notice")
    op.drop_index(op.f("ix_notice_organization_id_created_at"), table_name="notice")
    op.drop_table("notice")
    op.drop_table("history")
    op.drop_index(
        "ix_event_unannounced",
        table_name="event",
        postgresql_where=sa.text("announced_at IS NULL"),
        sqlite_where=sa.text("announced_at IS NULL"),
    )
    op.drop_table("event")
    op.drop_table("session")
    op.drop_index(op.f("ix_role_grant_principal_id"), table_name="role_grant")
    op.drop_index(op.f("ix_role_grant_organization_id_role"), table_name="role_grant")
    op.drop_table("role_grant")
    op.drop_index(op.f("ix_operation_status_created_at"), table_name="operation")
    op.drop_table("operation")
    op.drop_index(op.f("ix_idempotency_created_at"), table_name="idempotency")
    op.drop_table("idempotency")
    op.drop_index(
        "ix_declaration_queue_submitted",
        table_name="declaration",
        postgresql_where=sa.text("due_on IS NOT NULL"),
        sqlite_where=sa.text("due_on IS NOT NULL"),
    )
    op.drop_index(
        "ix_declaration_queue_due",
        table_name="declaration",
        postgresql_where=sa.text("due_on IS NOT NULL"),
        sqlite_where=sa.text("due_on IS NOT NULL"),
    )
    op.drop_index(op.f("ix_declaration_person_id"), table_name="declaration")
    op.drop_index(op.f("ix_declaration_body_id_id"), table_name="declaration")
    op.drop_table("declaration")
    op.drop_index(op.f("ix_api_key_principal_id"), table_name="api_key")
    op.drop_table("api_key")
    op.drop_index(op.f("ix_access_log_person_id_position"), table_name="access_log")
    op.drop_table("access_log")
    op.drop_index(op.f("ix_title_record_source_id"), table_name="title_record")
    op.drop_index(op.f("ix_title_record_person_id_year"), table_name="title_record")
    op.drop_table("title_record")
    op.drop_index(op.f("ix_study_record_person_id"), table_name="study_record")
    op.drop_table("study_record")
    op.drop_index(op.f("ix_principal_person_id"), table_name="principal")
    op.drop_table("principal")
    op.drop_index(op.f("ix_ledger_entry_person_id_year_position"), table_name="ledger_entry")
    op.drop_table("ledger_entry")
    op.drop_index(op.f("ix_affiliation_person_id"), table_name="affiliation")
    op.drop_index(op.f("ix_affiliation_organization_id"), table_name="affiliation")
    op.drop_table("affiliation")
    op.drop_table("account")
    op.drop_table("person")
    op.drop_index(op.f("ix_organization_parent_id"), table_name="organization")
    op.drop_index(op.f("ix_organization_kind_name"), table_name="organization")
    op.drop_table("organization")
    op.drop_table("checkpoint")
