"""What pages of evidence look like, and what is still to be looked at

Revision ID: 0033
Revises: 0032
Create Date: 2026-11-30
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from workflow.tables.columns import Id

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_OLD_PIECES = {
    "sqlite": """
INSERT OR IGNORE INTO picture_waiting (piece_id, sha256, media_type)
SELECT piece.value ->> 'id', piece.value ->> 'sha256', piece.value ->> 'media_type'
FROM declaration, json_each(declaration.evidence) AS piece
WHERE piece.value ->> 'id' IS NOT NULL AND piece.value ->> 'sha256' IS NOT NULL
AND piece.value ->> 'media_type' IS NOT NULL
AND piece.value ->> 'kind' NOT IN ('cover', 'contents', 'index')
""",
    "postgresql": """
INSERT INTO picture_waiting (piece_id, sha256, media_type)
SELECT piece ->> 'id', piece ->> 'sha256', piece ->> 'media_type'
FROM declaration, jsonb_array_elements(declaration.evidence) AS piece
WHERE piece ->> 'id' IS NOT NULL AND piece ->> 'sha256' IS NOT NULL
AND piece ->> 'media_type' IS NOT NULL
AND piece ->> 'kind' NOT IN ('cover', 'contents', 'index')
ON CONFLICT DO NOTHING
""",
}


def _sha256(name: str = "sha256") -> sa.Column[str]:
    return sa.Column(name, sa.String(64), nullable=False)


def upgrade() -> None:
    op.create_table(
        "picture_waiting",
        sa.Column("piece_id", Id, nullable=False),
        _sha256(),
        sa.Column("media_type", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("piece_id", name=op.f("pk_picture_waiting")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "picture",
        _sha256(),
        sa.Column("page", sa.SmallInteger(), nullable=False),
        sa.Column("look", sa.String(32), nullable=False),
        sa.Column("media_type", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "page", name=op.f("pk_picture")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "picture_band",
        sa.Column("band", sa.SmallInteger(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        _sha256(),
        sa.Column("page", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("band", "value", "sha256", "page", name=op.f("pk_picture_band")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_picture_band_sha256"), "picture_band", ["sha256"])
    op.create_table(
        "picture_alike",
        _sha256(),
        _sha256("other_sha256"),
        sa.Column("page", sa.SmallInteger(), nullable=False),
        sa.Column("other_page", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "other_sha256", name=op.f("pk_picture_alike")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_picture_alike_other_sha256"), "picture_alike", ["other_sha256"])
    op.execute(_OLD_PIECES[op.get_bind().dialect.name])


def downgrade() -> None:
    for name in ("picture_alike", "picture_band", "picture", "picture_waiting"):
        op.drop_table(name)
