"""Lists are read by ranges of indexes: kinds of declarations, an alternate's, employees, notices read or not

Revision ID: 0022
Revises: 0021
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import worked_out

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_WAITING = ("last_year", "first_year", "category", "id")
_SETTLED = ("last_year", "first_year", "phase", "category", "id")
_PHASE = "CASE WHEN state = 'submitted' OR state = 'unit_review' THEN 'waiting' ELSE state END"
_DRAWN = {
    "postgresql": "due_on IS NOT NULL AND route ->> 'spot_check' = 'true'",
    "sqlite": "due_on IS NOT NULL AND route ->> 'spot_check' = 1",
}
_BECAME = {
    "moved": "undone_at IS NULL AND code IS NULL",
    "undone": "undone_at IS NOT NULL",
    "not_undone": "undone_at IS NULL AND code IS NOT NULL",
}
_RECIPIENTS = ("person_id", "organization_id")


def upgrade() -> None:
    op.add_column("declaration", sa.Column("phase", sa.String(length=12), worked_out(_PHASE)))
    _index("ix_declaration_settled", "declaration", _SETTLED, "due_on IS NULL")
    _index("ix_declaration_waits", "declaration", _WAITING, "due_on IS NOT NULL")
    here = "due_on IS NULL AND body_id IS NOT NULL"
    _index("ix_declaration_settled_at", "declaration", ("body_id", *_SETTLED), here)
    _index("ix_declaration_waits_at", "declaration", ("body_id", *_WAITING), "due_on IS NOT NULL")
    _index("ix_declaration_alternate", "declaration", ("body_id", "id"), "alternate")
    _index("ix_declaration_drawn", "declaration", ("body_id",), _DRAWN[op.get_bind().dialect.name])
    employed = ("organization_id", "type", "person_id", "valid_from", "valid_to")
    _index("ix_affiliation_employed", "affiliation", employed)
    op.drop_index(op.f("ix_affiliation_organization_id"), table_name="affiliation")
    _index("ix_declaration_waiting", "declaration", ("edition_id", "due_on"), "due_on IS NOT NULL")
    _index(op.f("ix_principal_active_id"), "principal", ("active", "id"))
    _index(op.f("ix_study_record_person_id_outcome_id"), "study_record", ("person_id", "outcome", "id"))
    op.drop_index(op.f("ix_study_record_person_id"), table_name="study_record")
    for name, condition in _BECAME.items():
        _index(f"ix_edition_move_{name}", "edition_move", ("edition_id", "position"), condition)
    for recipient in _RECIPIENTS:
        ordered = (recipient, "created_at", "id")
        for read, condition in (("unread", "read_at IS NULL"), ("read", "read_at IS NOT NULL")):
            name = f"ix_notice_{recipient.removesuffix('_id')}_{read}"
            _index(name, "notice", ordered, f"{recipient} IS NOT NULL AND {condition}")
        op.drop_index(op.f(f"ix_notice_{recipient}_created_at"), table_name="notice")


def downgrade() -> None:
    for recipient in _RECIPIENTS:
        one = op.f(f"ix_notice_{recipient}_created_at")
        _index(one, "notice", (recipient, "created_at"), f"{recipient} IS NOT NULL")
        for read in ("unread", "read"):
            op.drop_index(f"ix_notice_{recipient.removesuffix('_id')}_{read}", table_name="notice")
    for name in _BECAME:
        op.drop_index(f"ix_edition_move_{name}", table_name="edition_move")
    _index(op.f("ix_study_record_person_id"), "study_record", ("person_id",))
    op.drop_index(op.f("ix_study_record_person_id_outcome_id"), table_name="study_record")
    op.drop_index(op.f("ix_principal_active_id"), table_name="principal")
    _index(op.f("ix_affiliation_organization_id"), "affiliation", ("organization_id",))
    op.drop_index("ix_affiliation_employed", table_name="affiliation")
    for name in ("waiting", "drawn", "alternate", "waits_at", "settled_at", "waits", "settled"):
        op.drop_index(f"ix_declaration_{name}", table_name="declaration")
    op.drop_column("declaration", "phase")


def _index(name: str, table: str, columns: tuple[str, ...], only: str | None = None) -> None:
    where = None if only is None else sa.text(only)
    op.create_index(name, table, list(columns), postgresql_where=where, sqlite_where=where)
