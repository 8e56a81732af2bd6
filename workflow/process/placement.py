"""Where a submission waits: its route as it is kept with it, and the day by which a body decides."""

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

    `editions`: what each calendar year of the declaration is pinned to.
    """
    return {
        **route.to_mapping(),
        "row": route.row,
        "clause": route.clause,
        "document": route.document,
        "watched": route.watched,
        "watched_codes": item.watched_codes,
        "spot_check": is_sampled(declaration_id, route.spot_check_percent),
        "bodies": list(bodies),
        "due_working_days": [step.due_working_days for step in route.bodies],
        "alternates": [step.alternates for step in route.bodies],
        "editions": {str(year): edition_id for year, edition_id in editions.items()},
    }


def unchecked(route: Mapping[str, Any] | None) -> dict[str, Any]:
    """The route of a decision that is made anew: nobody has looked at it again."""
    return {name: value for name, value in (route or {}).items() if not name.startswith("spot_checked_")}


def kept_overrides(item: ItemResult) -> list[str] | None:
    """The overrides that fit, as a declaration's row keeps them: settled at submission (R22, R23)."""
    return list(item.override_rows) or None


def is_sampled(id_: str, percent: int) -> bool:
    """Whether an id is among so many of a hundred: always the same ones, and more where there are more.

    Nobody can choose: that is how declarations are drawn for a spot check (抽查).
    """
    return int.from_bytes(sha256(id_.encode()).digest()[:8], "big") % 100 < percent


def due_on(calendar: WorkingCalendar, since: date, working_days: int) -> date:
    """The day by which the body decides; not known where the calendar is not loaded (R13)."""
    try:
        return calendar.add(since, working_days)
    except CalendarMissing:
        return NO_DUE_DATE
