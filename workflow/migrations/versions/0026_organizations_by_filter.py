"""Organizations are found by an index, whatever their list is filtered by

Revision ID: 0026
Revises: 0025
Create Date: 2026-11-30
"""

from __future__ import annotations

from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_LENGTHS = {"name": 200, "region": 12}
_BY = (("parent_id", "id"), ("kind", "active", "id"), ("name", "id"), ("region", "id"))
_BEFORE = (("parent_id",), ("kind", "name"))


def upgrade() -> None:
    _drop(_BEFORE)
    _order(' COLLATE "C"')
    _create(_BY)


def downgrade() -> None:
    _drop(_BY)
    _order("")
    _create(_BEFORE)


def _order(collation: str) -> None:
    """On PostgreSQL, order names and regions by code points, or as the database is used to."""
    if op.get_bind().dialect.name == "postgresql":
        for name, length in _LENGTHS.items():
            op.execute(f"ALTER TABLE organization ALTER COLUMN {name} TYPE VARCHAR({length}){collation}")


def _create(indexes: tuple[tuple[str, ...], ...]) -> None:
    for columns in indexes:
        op.create_index(_name(columns), "organization", list(columns))


def _drop(indexes: tuple[tuple[str, ...], ...]) -> None:
    for columns in indexes:
        op.drop_index(_name(columns), table_name="organization")


def _name(columns: tuple[str, ...]) -> str:
    return op.f(f"ix_organization_{'_'.join(columns)}")
