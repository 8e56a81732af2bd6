"""How much waits behind an entry of the main menu, for the office that is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from api.console.frame.visit import Visit
from workflow.access.permissions import Role
from workflow.errors import Refused, Unavailable
from workflow.queries.people.corrections import count_waiting
from workflow.queries.people.proposals import count_proposed

_DECIDING = (Role.unit_administrator, Role.bureau)


def waiting(visit: Visit) -> Mapping[str, int]:
    """Address -> how many wait there; none where it can't be read now, as on a page that says so."""
    if visit.signed_in is None or visit.office is None or visit.office.role not in _DECIDING:
        return {}
    try:
        service, actor = visit.service, visit.actor
        return {"/corrections": count_waiting(service, actor) + count_proposed(service, actor)}
    except (Refused, Unavailable):
        return {}
