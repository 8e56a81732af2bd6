"""Who acts: principals, their roles, keys and sessions."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, String, Table, false, text, true

from workflow.tables.columns import Json, instant, metadata, one_of, own_id, reference, row_version


def _few(name: str, column: str, which: str) -> Index:
    """An index of the few rows that a start looks for among all."""
    return Index(name, column, postgresql_where=text(which), sqlite_where=text(which))


principal = Table(
    "principal",
    metadata,
    own_id(),
    Column("name", String(100), nullable=False),
    reference("person_id", "person", nullable=True),
    Column("login", String(100), unique=True),
    Column("password_hash", String(200)),
    Column("active", Boolean, nullable=False, server_default=true()),
    row_version(),
    instant("created_at"),
    Index(None, "person_id"),
    Index(None, "active", "id"),
    _few("ix_principal_demonstration", "id", "substr(login, 1, 5) = 'demo.'"),
)

role_grant = Table(
    "role_grant",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("role", String(20), nullable=False),
    reference("organization_id", "organization", nullable=True),
    Column("alternate", Boolean, nullable=False, server_default=false()),
    # By the bureau or an administrator. Any other grant ends with the employment at the organization.
    Column("from_outside", Boolean, nullable=False, server_default=true()),
    Column("valid_from", Date),
    Column("valid_to", Date),
    instant("created_at"),
    one_of(
        "role", "applicant", "unit_reviewer", "unit_administrator", "bureau", "administrator", "integrator"
    ),
    Index(None, "principal_id"),
    Index(None, "organization_id", "role"),
    _few("ix_role_grant_integrator", "principal_id", "role = 'integrator'"),
    _few("ix_role_grant_employed", "id", "NOT from_outside"),
)

api_key = Table(
    "api_key",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("label", String(100), nullable=False),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("scopes", Json, nullable=False),
    instant("expires_at", nullable=True),
    instant("revoked_at", nullable=True),
    instant("created_at"),
    Index(None, "principal_id"),
)

session = Table(
    "session",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("token_hash", String(64), nullable=False, unique=True),
    instant("expires_at"),
    instant("created_at"),
)

sign_in_attempt = Table(
    "sign_in_attempt",
    metadata,
    own_id(),
    Column("login", String(64), nullable=False),
    Column("address", String(64), nullable=False),
    Column("device", String(64)),
    instant("at"),
    Index(None, "login", "at"),
    Index(None, "address", "at"),
    Index(None, "at"),
)
