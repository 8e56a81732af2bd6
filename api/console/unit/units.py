"""Of which organization a page is: that of the address, else the first that the actor administers."""

from __future__ import annotations

from typing import Any

from api.console.frame.visit import Visit
from api.schemas.declarations.actions import ID_PATTERN
from workflow.access.permissions import Role
from workflow.errors import NotFound
from workflow.queries.people.organizations import get_organization, list_organizations

_MOST = 50


def own_units(visit: Visit) -> list[dict[str, Any]]:
    """The organizations that the actor administers."""
    ids = sorted(visit.actor.bodies(Role.unit_administrator, Role.bureau))[:_MOST]
    return [get_organization(visit.service, visit.actor, id_) for id_ in ids]


def unit_of(visit: Visit) -> dict[str, Any] | None:
    """The organization with the id or the exact name in `unit`; the first own one where there is none.

    None where nothing is found, or where several have the name.
    """
    wanted = visit.query.get("unit", "").strip()
    if not wanted:
        return next(iter(own_units(visit)), None)
    if ID_PATTERN.fullmatch(wanted):
        try:
            return get_organization(visit.service, visit.actor, wanted)
        except NotFound:
            return None
    return named(visit, wanted)


def named(visit: Visit, name: str) -> dict[str, Any] | None:
    """The organization with exactly this name; None where it is not just one."""
    sought = {"name_prefix": name[:100]}
    listed = list_organizations(visit.service, visit.actor, filters=sought, after=None, limit=_MOST).items
    found = [each for each in listed if each["name"] == name]
    return found[0] if len(found) == 1 else None
