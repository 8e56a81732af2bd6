"""Queries for the actor of a credential, and on the principals and keys that administrators see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access import sender
from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.queries.people.views import key_view, principal_view
from workflow.runtime.service import Service
from workflow.store.people import identity as rows


def actor_by_key(service: Service, secret: str) -> Actor:
    """The principal of an API key, with the grants in force today. Raises `NotAuthenticated`."""
    return sender.of_key(service, secret).actor(service)


def actor_by_session(service: Service, token: str) -> Actor:
    """The principal of a session token, as `actor_by_key`."""
    return sender.of_session(service, token).actor(service)


def get_principal(service: Service, actor: Actor, principal_id: str) -> dict[str, Any]:
    require(actor, "principal.write", Subject())
    with service.store.read() as connection:
        row = rows.find_principal(connection, principal_id)
        if row is None:
            raise NotFound()
        return principal_view(row, rows.grants_of(connection, [principal_id]))


def list_principals(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Page:
    """Principals, oldest first. Filters: person_id, login, active."""
    require(actor, "principal.write", Subject())
    with service.store.read() as connection:
        found = rows.list_principals(connection, filters, after, limit)
        grants = rows.grants_of(connection, [row.id for row in found.rows])
    return paged(found, lambda row: principal_view(row, [g for g in grants if g.principal_id == row.id]))


def list_api_keys(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: tuple[Any, ...] | None, limit: int
) -> Page:
    """API keys, also revoked and expired ones. Filter: principal_id."""
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        return paged(rows.list_keys(connection, filters.get("principal_id"), after, limit), key_view)


def get_api_key(service: Service, actor: Actor, key_id: str) -> dict[str, Any]:
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        row = rows.find_key(connection, key_id)
    if row is None:
        raise NotFound()
    return key_view(row)
