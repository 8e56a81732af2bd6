"""Who acts: principals, their roles, keys and sessions."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from workflow.tables.columns import Id, Json, instant, metadata, one_of, own_id, reference, row_version


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
    # Of a password that somebody else gave: it is changed at the next sign-in, and good until then at most.
    instant("password_until", nullable=True),
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
    # None: whoever has the token is signed in. Else what is asked for first, or that they only look.
    Column("stage", String(10)),
    instant("idle_at", nullable=True),  # when it ends without a request; None for those of the API
    Column("browser", String(60)),
    Column("via", String(10)),  # "oidc": by the identity provider
    reference("viewed_id", "principal", nullable=True),  # as whom an administrator looks at pages
    instant("viewed_until", nullable=True),
    one_of("stage", "code", "password", "view"),
    Index(None, "principal_id"),
)

second_factor = Table(
    "second_factor",
    metadata,
    Column("principal_id", Id, ForeignKey("principal.id"), primary_key=True),
    Column("secret_cipher", LargeBinary, nullable=False),
    instant("enabled_at", nullable=True),  # None until a right code was given
    Column("last_step", BigInteger),  # the time step whose code was used: neither it nor an earlier one again
    instant("created_at"),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("code_hash", String(64), nullable=False),
    instant("used_at", nullable=True),
    UniqueConstraint("principal_id", "code_hash"),
)

# What happened to somebody's way to sign in, and who did it: shown to them, and kept.
sign_in_event = Table(
    "sign_in_event",
    metadata,
    own_id(),
    reference("principal_id", "principal"),
    Column("by_id", Id),  # None: at the machine itself, or not known
    Column("kind", String(30), nullable=False),
    Column("detail", Json, nullable=False),
    instant("at"),
    Index(None, "principal_id", "at", "id"),
)

# The identity of a provider that signs in as a principal, from its first sign-in on.
federated_identity = Table(
    "federated_identity",
    metadata,
    own_id(),
    Column("issuer", String(255), nullable=False),
    Column("subject", String(255), nullable=False),
    reference("principal_id", "principal"),
    instant("created_at"),
    UniqueConstraint("issuer", "subject"),
    UniqueConstraint("issuer", "principal_id"),
)

preference = Table(
    "preference",
    metadata,
    Column("principal_id", Id, ForeignKey("principal.id"), primary_key=True),
    Column("values", Json, nullable=False),
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
