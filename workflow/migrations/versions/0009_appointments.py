"""An appointment tells whether it was made from outside, or ends with the employment

Revision ID: 0009
Revises: 0008
Create Date: 2026-11-29

Who made an appointment was not kept. One of somebody who was ever employed there counts as the unit's own and
ends with the employment; any other (of an office's account, of people from elsewhere) only the bureau or an
administrator can have made. The server logs at start which ones hold no more.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_grant = sa.table(
    "role_grant", *[sa.column(name) for name in ("principal_id", "organization_id", "role", "from_outside")]
)
_principal = sa.table("principal", sa.column("id"), sa.column("person_id"))
_affiliation = sa.table(
    "affiliation", *[sa.column(name) for name in ("person_id", "organization_id", "type")]
)


def upgrade() -> None:
    op.add_column(
        "role_grant", sa.Column("from_outside", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    employed_once = (
        sa.exists()
        .where(
            _principal.c.id == _grant.c.principal_id,
            _affiliation.c.person_id == _principal.c.person_id,
            _affiliation.c.organization_id == _grant.c.organization_id,
            _affiliation.c.type == "employment",
        )
        .correlate(_grant)
    )
    units_own = sa.and_(_grant.c.role.in_(("unit_reviewer", "unit_administrator")), employed_once)
    op.execute(sa.update(_grant).where(units_own).values(from_outside=sa.false()))


def downgrade() -> None:
    op.drop_column("role_grant", "from_outside")
