"""Organizations, and who reviews for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.queries.people.views import organization_view, reviewer_view
from workflow.runtime.service import Service
from workflow.store.people import organizations as rows

_LOG = structlog.get_logger(__name__)
After = tuple[Any, ...] | None


def get_organization(service: Service, actor: Actor, organization_id: str) -> dict[str, Any]:
    require(actor, "organization.read", Subject(organization_id=organization_id))
    with service.store.read() as connection:
        row = rows.find_organization(connection, organization_id)
    if row is None:
        raise NotFound()
    return organization_view(row)


def report_lapsed_appointments(service: Service) -> list[str]:
    """Log the ids of appointments that hold no more because the employment ended before their last day."""
    with service.store.read() as connection:
        lapsed = rows.lapsed_appointments(connection, service.clock.today())
    if lapsed:
        _LOG.warning("appointments_ended_with_employment", reviewer_ids=lapsed)
    return lapsed


def list_organizations(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: After, limit: int
) -> Page:
    """Organizations. Filters: kind, region (prefix), parent_id, active, uscc, name_prefix."""
    require(actor, "organization.read", Subject())
    with service.store.read() as connection:
        found = rows.list_organizations(connection, filters, after, limit)
    return paged(found, organization_view)


def list_reviewers(
    service: Service,
    actor: Actor,
    organization_id: str,
    *,
    filters: Mapping[str, Any],
    after: After,
    limit: int,
) -> Page:
    """Reviewers and administrators of the organization. Filter: on (only those in office that day)."""
    with service.store.read() as connection:
        if rows.find_organization(connection, organization_id) is None:
            raise NotFound()
        require(actor, "reviewer.read", Subject(organization_id=organization_id))
        return paged(
            rows.list_reviewers(connection, organization_id, filters.get("on"), after, limit), reviewer_view
        )


def get_reviewer(service: Service, actor: Actor, organization_id: str, grant_id: str) -> dict[str, Any]:
    require(actor, "reviewer.read", Subject(organization_id=organization_id))
    with service.store.read() as connection:
        row = rows.find_reviewer(connection, organization_id, grant_id)
    if row is None:
        raise NotFound()
    return reviewer_view(row)
