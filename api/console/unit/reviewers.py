"""Reviewers of a unit: who is in office, until when, with how much in hand; appointments and their ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Response

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.unit.units import own_units, unit_of
from api.schemas.elements.checked import checked
from api.schemas.people.organizations import NewReviewer, ReviewerChanges
from workflow.access.permissions import Role, Subject, require, require_any
from workflow.commands.people import organizations as commands
from workflow.errors import FieldError, Invalid
from workflow.names import ROLES
from workflow.queries.declarations.held import count_held
from workflow.queries.people import organizations as queries
from workflow.queries.people.people import list_people

pages = Pages("reviewers")

MOST = 100
OFFICES = (Role.unit_administrator, Role.bureau, Role.administrator)
_APPOINTED = ("person_id", "role", "valid_from", "valid_to")


@pages.page("/reviewers")
def show_reviewers(visit: Visit) -> Response:
    """List who reviews for a unit, and let people be appointed."""
    return _page(visit)


def _page(visit: Visit, status: int = 200, wrong: Sequence[FieldError] = ()) -> Response:
    require_any(visit.actor, "reviewer.write", *OFFICES)
    unit = unit_of(visit)
    shown: dict[str, Any] = {"reviewers": [], "held": {}, "found": None, "after": None}
    if unit is not None:
        shown = _of(visit, unit["id"])
    written = {name: visit.value(name) for name in (*_APPOINTED, "alternate")} if visit.sent else {}
    return page(
        visit,
        "unit/reviewers.html",
        status,
        unit=unit,
        units=own_units(visit),
        asked=visit.query.get("unit", ""),
        sought=visit.query.get("person", ""),
        roles=ROLES,
        wrong=wrong,
        written=written,
        everywhere=visit.actor.has(Role.bureau) or visit.actor.has(Role.administrator),
        **shown,
    )


def _of(visit: Visit, unit_id: str) -> dict[str, Any]:
    """The reviewers of a unit, what each holds, and whom the search for people finds there."""
    require(visit.actor, "reviewer.write", Subject(organization_id=unit_id))
    cursor = visit.query.get("after")
    listed = queries.list_reviewers(
        visit.service, visit.actor, unit_id, filters={}, after=(cursor,) if cursor else None, limit=MOST
    )
    ids = [each["principal_id"] for each in listed.items]
    found = None
    if sought := visit.query.get("person", "").strip():
        filters = {"name_prefix": sought[:100], "organization_id": unit_id}
        found = list_people(visit.service, visit.actor, filters=filters, after=None, limit=20).items
    return {
        "reviewers": listed.items,
        "held": count_held(visit.service, visit.actor, unit_id, ids),
        "found": found,
        "after": listed.next[0] if listed.next else None,
    }


@pages.page("/reviewers/<id:unit_id>", "POST")
def appoint(visit: Visit, unit_id: str) -> Response:
    """Appoint somebody: as a reviewer or administrator, regular or alternate, from one day to another."""
    asked: dict[str, Any] = {name: text for name in _APPOINTED if (text := visit.value(name))}
    asked |= {"alternate": True} if visit.value("alternate") else {}
    try:
        values = checked(NewReviewer, asked)
        commands.add_reviewer(visit.service, visit.actor, unit_id, values)
    except Invalid as error:
        return _page(visit, 422, error.errors)
    return go(f"/reviewers?unit={unit_id}")


@pages.page("/reviewers/<id:unit_id>/<id:grant_id>", "POST")
def change(visit: Visit, unit_id: str, grant_id: str) -> Response:
    """Set the last day of an appointment, or end it now."""
    version = visit.version() or 0
    try:
        if visit.value("do") == "end":
            commands.end_reviewer(visit.service, visit.actor, unit_id, grant_id, version=version)
        else:
            values = checked(ReviewerChanges, {"valid_to": visit.value("valid_to")})
            commands.change_reviewer(visit.service, visit.actor, unit_id, grant_id, version=version, **values)
    except Invalid as error:
        return _page(visit, 422, error.errors)
    return go(f"/reviewers?unit={unit_id}")
