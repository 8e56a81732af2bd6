"""Where a submission waits: the route that its row keeps, and the day by which a body must decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from workflow.definition import CalendarMissing, WorkingCalendar
from workflow.formats import NO_DUE_DATE
from workflow.routing.table import Route
from workflow.rules.interface.result import ItemResult


def kept_route(
    declaration_id: str,
    route: Route,
    item: ItemResult,
    bodies: Sequence[str],
    editions: Mapping[int, str],
) -> dict[str, Any]:
    """The route as a declaration's row keeps it; `bodies` are the organizations of its steps.

    `editions`: the edition to which each calendar year of the declaration is pinned.
    """
    return {
        **route.to_mapping(),
        "row": route.row,
        "clause": route.clause,
        "document": route.document,
        "watched": route.watched,
        "watched_codes": item.watched_codes,
        "spot_check": is_in_share(declaration_id, route.spot_check_percent),
        "bodies": list(bodies),
        "due_working_days": [step.due_working_days for step in route.bodies],
        "alternates": [step.alternates for step in route.bodies],
        "editions": {str(year): edition_id for year, edition_id in editions.items()},
    }


def without_spot_check(route: Mapping[str, Any] | None) -> dict[str, Any]:
    """The route without the notes of a spot check, for a decision that is to be made anew."""
    return {name: value for name, value in (route or {}).items() if not name.startswith("spot_checked_")}


def kept_overrides(item: ItemResult) -> list[str] | None:
    """The overrides that apply, as a declaration's row keeps them: settled at submission (R22, R23)."""
    return list(item.override_rows) or None


def is_in_share(id_: str, percent: int) -> bool:
    """Whether an id is in a share of so many percent. The answer is always the same; a larger share adds ids.

    Declarations are drawn for a spot check (抽查) like this, so that nobody can choose them.
    """
    return int.from_bytes(sha256(id_.encode()).digest()[:8], "big") % 100 < percent


def due_on(calendar: WorkingCalendar, since: date, working_days: int) -> date:
    """The day by which the body must decide; `NO_DUE_DATE` where the calendar is not loaded (R13)."""
    try:
        return calendar.add(since, working_days)
    except CalendarMissing:
        return NO_DUE_DATE
