"""Organizations and their reviewers."""

from __future__ import annotations

from dataclasses import asdict

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.json_schema import items
from api.schemas.elements.lists import DryRun, page_of
from api.schemas.people.organizations import (
    ORGANIZATION,
    REVIEWER,
    NewOrganization,
    NewReviewer,
    OrganizationChanges,
    OrganizationFilters,
    ReviewerChanges,
    ReviewerFilters,
)
from api.schemas.people.roster import ROSTER_RESULT, Roster
from workflow.commands.people import organizations as commands
from workflow.commands.people.roster import import_roster
from workflow.errors import FieldError
from workflow.queries.people import organizations as queries

organizations = Group("organizations", "Units, agencies, stations and the bureau, and their reviewers")

_ALL = "/v1/organizations"
_ONE = f"{_ALL}/<id:organization_id>"
_REVIEWERS = f"{_ONE}/reviewers"
_REVIEWER = f"{_REVIEWERS}/<id:grant_id>"


@organizations.operation(
    "POST",
    _ALL,
    verb="organization.write",
    takes=NewOrganization,
    answers={201: ORGANIZATION},
    etag=True,
    location=True,
)
def create_organization(call: Call) -> Response:
    """Add an organization."""
    view = commands.create_organization(call.service, call.actor, call.body)
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@organizations.operation(
    "GET", _ALL, verb="organization.read", query=OrganizationFilters, answers={200: page_of(ORGANIZATION)}
)
def list_organizations(call: Call) -> Response:
    """List organizations in the order in which they were added."""
    page = queries.list_organizations(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@organizations.operation(
    "POST",
    f"{_ONE}/roster",
    verb="roster.write",
    takes=Roster,
    query=DryRun,
    bulk=True,
    answers={200: items(ROSTER_RESULT)},
    refuses=(404,),
)
def import_people(call: Call, organization_id: str) -> Response:
    """Enter and employ people, or try it: at most 500 rows. What is wrong with a row refuses only that.

    Who is registered already is employed, or has the last day set; nothing else of them changes.
    """
    rows = [
        {"errors": [FieldError(**each) for each in row["errors"]]} if "errors" in row else row
        for row in call.body["rows"]
    ]
    dry_run = call.query["dry_run"]
    done = import_roster(call.service, call.actor, organization_id, rows, dry_run=dry_run)
    told = ("errors", "warnings")
    return answer(
        {"items": [{**each, **{name: [asdict(one) for one in each[name]] for name in told}} for each in done]}
    )


@organizations.operation("GET", _ONE, verb="organization.read", answers={200: ORGANIZATION}, etag=True)
def get_organization(call: Call, organization_id: str) -> Response:
    """Read one organization."""
    view = queries.get_organization(call.service, call.actor, organization_id)
    return answer(view, version=view["version"])


@organizations.operation(
    "PATCH",
    _ONE,
    verb="organization.write",
    takes=OrganizationChanges,
    if_match="required",
    answers={200: ORGANIZATION},
    etag=True,
)
def change_organization(call: Call, organization_id: str) -> Response:
    """Change an organization."""
    view = commands.change_organization(
        call.service, call.actor, organization_id, version=call.stated_version, changes=call.body
    )
    return answer(view, version=view["version"])


@organizations.operation(
    "GET", _REVIEWERS, verb="reviewer.read", query=ReviewerFilters, answers={200: page_of(REVIEWER)}
)
def list_reviewers(call: Call, organization_id: str) -> Response:
    """List the people who review for an organization or administer it."""
    page = queries.list_reviewers(
        call.service, call.actor, organization_id, filters=filters(call), **paging(call)
    )
    return page_answer(call, page)


@organizations.operation(
    "POST",
    _REVIEWERS,
    verb="reviewer.write",
    takes=NewReviewer,
    answers={201: REVIEWER},
    etag=True,
    location=True,
)
def add_reviewer(call: Call, organization_id: str) -> Response:
    """Appoint somebody to review for an organization, or to administer it."""
    view = commands.add_reviewer(call.service, call.actor, organization_id, call.body)
    where = f"{_ALL}/{organization_id}/reviewers/{view['id']}"
    return answer(view, 201, version=view["version"], location=where)


@organizations.operation("GET", _REVIEWER, verb="reviewer.read", answers={200: REVIEWER}, etag=True)
def get_reviewer(call: Call, organization_id: str, grant_id: str) -> Response:
    """Read one appointment."""
    view = queries.get_reviewer(call.service, call.actor, organization_id, grant_id)
    return answer(view, version=view["version"])


@organizations.operation(
    "PATCH",
    _REVIEWER,
    verb="reviewer.write",
    takes=ReviewerChanges,
    if_match="required",
    answers={200: REVIEWER},
    etag=True,
)
def change_reviewer(call: Call, organization_id: str, grant_id: str) -> Response:
    """Set the last day of an appointment."""
    view = commands.change_reviewer(
        call.service, call.actor, organization_id, grant_id, version=call.stated_version, **call.body
    )
    return answer(view, version=view["version"])


@organizations.operation("DELETE", _REVIEWER, verb="reviewer.write", if_match="required", answers={204: None})
def end_reviewer(call: Call, organization_id: str, grant_id: str) -> Response:
    """End an appointment now."""
    commands.end_reviewer(call.service, call.actor, organization_id, grant_id, version=call.stated_version)
    return empty_answer()
