"""Who acts, and the principals, keys and sessions that administrators see."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from workflow.errors import NotAuthenticated, NotFound
from workflow.permissions import Actor, Grant, Role, Subject, require
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.service import Service
from workflow.store import identity as rows
from workflow.store.lists import AnyRow
from workflow.views import date_text, instant_text

KEY_PREFIX = "xs_"
EVERYTHING = ["*"]  # stored scopes of a key that may do all that its principal's roles allow
_ROLES = {role.value: role for role in Role}


def digest(secret: str) -> str:
    """SHA-256 as hex. Secrets are 32 random bytes, so a slow hash would add nothing."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def actor_by_key(service: Service, secret: str) -> Actor:
    """The principal of an API key, with the grants in force today. Raises `NotAuthenticated`."""
    if not secret.startswith(KEY_PREFIX):
        raise NotAuthenticated()
    clock = service.clock
    with service.store.read() as connection:
        return _actor(rows.who_has_key(connection, digest(secret), clock.now(), clock.today()))


def actor_by_session(service: Service, token: str) -> Actor:
    """The principal of a session token, as `actor_by_key`."""
    clock = service.clock
    with service.store.read() as connection:
        return _actor(rows.who_has_session(connection, digest(token), clock.now(), clock.today()))


def _actor(found: Sequence[AnyRow]) -> Actor:
    if not found:
        raise NotAuthenticated()
    id_, name, person_id, scopes = found[0][:4]
    return Actor(
        id=id_,
        name=name,
        person_id=person_id,
        grants=tuple(Grant(_ROLES[role], body, alternate) for *_, role, body, alternate in found if role),
        scopes=None if scopes is None or scopes == EVERYTHING else frozenset(scopes),
    )


def actor_view(actor: Actor) -> dict[str, Any]:
    """Who one is: principal, person, grants in force, and the scopes of the key (None: no limit)."""
    return {
        "id": actor.id,
        "name": actor.name,
        "person_id": actor.person_id,
        "grants": [
            {"role": g.role.value, "organization_id": g.organization_id, "alternate": g.alternate}
            for g in actor.grants
        ],
        "scopes": None if actor.scopes is None else sorted(actor.scopes),
    }


def get_principal(service: Service, actor: Actor, principal_id: str) -> dict[str, Any]:
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        row = rows.find_principal(connection, principal_id)
        if row is None:
            raise NotFound()
        return principal_view(row, rows.grants_of(connection, [principal_id]))


def list_principals(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Page:
    """Filters: person_id, login, active."""
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        found = rows.list_principals(connection, filters, after, limit)
        grants = rows.grants_of(connection, [row.id for row in found.rows])
    return paged(found, lambda row: principal_view(row, [g for g in grants if g.principal_id == row.id]))


def list_api_keys(
    service: Service, actor: Actor, *, principal_id: str | None, after: tuple[Any, ...] | None, limit: int
) -> Page:
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        found = rows.list_keys(connection, principal_id, after, limit)
    return paged(found, key_view)


def get_api_key(service: Service, actor: Actor, key_id: str) -> dict[str, Any]:
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        row = rows.find_key(connection, key_id)
    if row is None:
        raise NotFound()
    return key_view(row)


def principal_view(row: AnyRow, grants: Sequence[AnyRow]) -> dict[str, Any]:
    return {
        "id": row.id,
        "version": row.version,
        "name": row.name,
        "person_id": row.person_id,
        "login": row.login,
        "active": row.active,
        "grants": [
            {
                "id": g.id,
                "role": g.role,
                "organization_id": g.organization_id,
                "alternate": g.alternate,
                "valid_from": date_text(g.valid_from),
                "valid_to": date_text(g.valid_to),
            }
            for g in grants
        ],
        "created_at": instant_text(row.created_at),
    }


def key_view(row: AnyRow) -> dict[str, Any]:
    """An API key without its secret; `scopes` None: no limit. It changes once, when it is revoked."""
    return {
        "id": row.id,
        "version": 1 if row.revoked_at is None else 2,
        "principal_id": row.principal_id,
        "principal_name": row.principal_name,
        "label": row.label,
        "scopes": None if row.scopes == EVERYTHING else row.scopes,
        "expires_at": instant_text(row.expires_at),
        "revoked_at": instant_text(row.revoked_at),
        "created_at": instant_text(row.created_at),
    }
