"""Queries for the actor of a credential, and on the principals and keys that administrators see."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog

from workflow.access import sender
from workflow.access.permissions import EVERYTHING, Actor, Subject, require
from workflow.errors import NotFound
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.queries.people.views import key_view, principal_view
from workflow.runtime.service import Service
from workflow.store.people import identity as rows
from workflow.store.people.sign_in import keys

_LOG = structlog.get_logger(__name__)


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
        return paged(keys.list_keys(connection, filters.get("principal_id"), after, limit), key_view)


def get_api_key(service: Service, actor: Actor, key_id: str) -> dict[str, Any]:
    require(actor, "api_key.write", Subject())
    with service.store.read() as connection:
        row = keys.find_key(connection, key_id)
    if row is None:
        raise NotFound()
    return key_view(row)


def active_demonstration(service: Service) -> list[tuple[str, int]]:
    """(id, version) of the identities of a demonstration that are in service."""
    with service.store.read() as connection:
        return [(row.id, row.version) for row in rows.active_demonstration(connection)]


def report_refused_keys(service: Service) -> list[str]:
    """Log the ids of integrators' keys that name no scopes: each is refused until another key replaces it."""
    with service.store.read() as connection:
        found = keys.keys_of_integrators(connection, service.clock.now())
    refused = [key.id for key in found if key.scopes == EVERYTHING]
    if refused:
        _LOG.warning("keys_without_scopes_are_refused", key_ids=refused)
    return refused
