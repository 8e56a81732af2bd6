"""Records have an order that no clock gives; a platform's id is one however it is written

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-29
"""

from __future__ import annotations

import hashlib
import logging
import unicodedata

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import BigSerial, Json

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_LOG = logging.getLogger("alembic.runtime.migration")
_KINDS = ("entry", "correction", "withdrawal", "adjustment")
_AT_ONCE = 1000


def upgrade() -> None:
    for name in ("arrival", "sequence"):
        counted = sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False)
        op.add_column("study_record", counted)
    op.add_column("study_record", sa.Column("source_digest", sa.String(length=64), nullable=True))
    op.add_column("study_record", sa.Column("sent_by", sa.String(length=36), nullable=True))
    op.add_column("study_record", sa.Column("release", Json, nullable=True))
    _count_arrivals()
    _digest_sources()
    op.create_index(op.f("ix_study_record_source_digest"), "study_record", ["source_digest"], unique=True)
    op.create_index(op.f("ix_study_record_outcome_id"), "study_record", ["outcome", "id"])
    _keep_changes()
    _make_title_records(in_order=True)


def downgrade() -> None:
    # What an older version doesn't know: proofs that a provincial department demands.
    op.execute("DELETE FROM title_record WHERE kind = 'override'")
    _make_title_records(in_order=False)
    op.drop_table("study_record_change")
    op.drop_index(op.f("ix_study_record_outcome_id"), table_name="study_record")
    op.drop_index(op.f("ix_study_record_source_digest"), table_name="study_record")
    for name in ("sequence", "release", "sent_by", "source_digest", "arrival"):
        op.drop_column("study_record", name)


def _count_arrivals() -> None:
    op.execute(
        "UPDATE study_record SET arrival = (SELECT count(*) FROM study_record AS other"
        " WHERE other.person_id = study_record.person_id AND (other.received_at < study_record.received_at"
        " OR (other.received_at = study_record.received_at AND other.id <= study_record.id)))"
    )


def _digest_sources() -> None:
    """Of ids that are equal now, the oldest record keeps the id; the others are named, and left as they are."""
    connection = op.get_bind()
    found = connection.execute(
        sa.text("SELECT id, person_id, source_id FROM study_record ORDER BY received_at, id")
    ).all()
    taken: dict[str, str] = {}
    set_ = []
    for id_, person_id, source_id in found:
        digest = hashlib.sha256(_as_compared(source_id).encode()).hexdigest()
        if digest in taken:
            _LOG.warning(
                "study record %s of person %s has the source id of record %s, written otherwise: have one"
                " of them withdrawn by hand",
                id_,
                person_id,
                taken[digest],
            )
            continue
        taken[digest] = id_
        set_.append({"of_id": id_, "digest": digest})
    statement = sa.text("UPDATE study_record SET source_digest = :digest WHERE id = :of_id")
    for start in range(0, len(set_), _AT_ONCE):
        connection.execute(statement, set_[start : start + _AT_ONCE])


def _as_compared(source_id: str) -> str:
    return "".join(unicodedata.normalize("NFKC", source_id).strip().casefold().split())


def _keep_changes() -> None:
    op.create_table(
        "study_record_change",
        sa.Column("position", BigSerial, autoincrement=True, nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.String(length=100), nullable=False),
        sa.Column("source_digest", sa.String(length=64), nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("detail", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["principal.id"], name=op.f("fk_study_record_change_actor_id_principal")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_study_record_change_person_id_person")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_study_record_change")),
        sa.UniqueConstraint("record_id", "sequence", name=op.f("uq_study_record_change_record_id_sequence")),
    )
    op.create_index(
        op.f("ix_study_record_change_source_digest_position"),
        "study_record_change",
        ["source_digest", "position"],
    )


def _make_title_records(*, in_order: bool) -> None:
    """Make the table anew, with a number for the order or without; the rows go over in their order.

    That is by instant, but a source's records always by its revision: some instants were taken before a lock.
    """
    op.execute("CREATE TABLE old_title_record AS SELECT * FROM title_record")
    op.drop_table("title_record")
    kinds = (*_KINDS, "override") if in_order else _KINDS
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    numbered = [sa.Column("position", BigSerial, autoincrement=True, nullable=False)] if in_order else []
    key = "position" if in_order else "id"
    unique = [sa.UniqueConstraint("id", name=op.f("uq_title_record_id"))] if in_order else []
    op.create_table(
        "title_record",
        *numbered,
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=False),
        sa.Column("source_id", sa.String(length=36), nullable=False),
        sa.Column("payload", Json, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(f"kind IN ({listed})", name=op.f("ck_title_record_kind_known")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_title_record_person_id_person")),
        sa.PrimaryKeyConstraint(key, name=op.f("pk_title_record")),
        *unique,
        sa.UniqueConstraint("key", name=op.f("uq_title_record_key")),
    )
    by = "position" if in_order else "year"
    op.create_index(op.f(f"ix_title_record_person_id_{by}"), "title_record", ["person_id", by])
    op.create_index(op.f("ix_title_record_source_id"), "title_record", ["source_id"])
    names = "id, key, kind, person_id, year, source_id, payload, recorded_at"
    order = "at, revision, id" if in_order else "id"
    postgresql = op.get_bind().dialect.name == "postgresql"
    text = "split_part(key, ':', 2)" if postgresql else "substr(key, 38)"  # SQLite reads the leading digits
    number = f"CAST({text} AS INTEGER) AS revision"
    revised = f"(SELECT *, {number} FROM old_title_record) AS revised"  # noqa: S608
    latest = "max(recorded_at) OVER (PARTITION BY source_id ORDER BY revision, recorded_at, id)"
    op.execute(
        f"INSERT INTO title_record ({names}) SELECT {names} FROM"  # noqa: S608 - all of it is ours
        f" (SELECT *, {latest} AS at FROM {revised}) AS ordered ORDER BY {order}"
    )
    op.drop_table("old_title_record")
