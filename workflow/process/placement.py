"""Where a submission waits: the route that its row keeps, and the day by which a body must decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

from workflow.definition import CalendarMissing, WorkingCalendar
from workflow.formats import NO_DUE_DATE
from workflow.personal_data import Keyring
from workflow.process.staffing import Instead, Place
from workflow.routing.table import Route
from workflow.rules.clauses.activities import days_in_spans
from workflow.rules.interface.items import Item
from workflow.rules.interface.result import ItemResult


def kept_route(
    route: Route,
    item: ItemResult,
    places: Sequence[Place],
    editions: Mapping[int, str],
    *,
    drawn: bool,
) -> dict[str, Any]:
    """The route as a declaration's row keeps it; `places` is where its steps are done.

    `editions`: the edition to which each calendar year of the declaration is pinned. `drawn`: for a spot
    check, which the submission settled.
    """
    return {
        **route.to_mapping(),
        **_told(route, places[0]),
        "row": route.row,
        "clause": route.clause,
        "document": route.document,
        "watched": route.watched,
        "watched_codes": item.watched_codes,
        "spot_check": drawn,
        "bodies": [place.body_id for place in places],
        "instead": [place.instead and place.instead.value for place in places],
        "due_working_days": [step.due_working_days for step in route.bodies],
        "alternates": [place.alternate for place in places],
        "editions": {str(year): edition_id for year, edition_id in editions.items()},
    }


def _told(route: Route, first: Place) -> dict[str, Any]:
    """Whom the route names where others take the place of its first step's reviewers (R21)."""
    if first.instead in (Instead.PARENT, Instead.BUREAU):
        return {"to": first.instead.value, "alternate": first.alternate}
    return {"alternate": route.alternate or first.instead is Instead.ALTERNATE}


def route_of_appeal(route: Mapping[str, Any] | None, place: Place) -> dict[str, Any]:
    """The route of an appeal: the bureau alone decides, whatever bodies came before."""
    alone = {"to": "bureau", "bodies": [place.body_id], "alternate": place.alternate, "decided": []}
    return {**without_spot_check(route), **alone}


def with_decision(route: Mapping[str, Any], step: int, decision: Mapping[str, Any]) -> dict[str, Any]:
    """The route on which a step was decided: `{by}`, the principal, and what else the decision settled."""
    return {**route, "decided": [*route.get("decided", ()), {"step": step, **decision}]}


NOTHING_GRANTED: Mapping[str, Any] = {"granted_hours": None, "granted_reason": None}


def granted_before(route: Mapping[str, Any] | None, step: int) -> dict[str, Any]:
    """What the steps before have granted, as columns: the latest decision before the step carries it all."""
    decided = [each for each in (route or {}).get("decided", ()) if each["step"] < step]
    if not decided:
        return dict(NOTHING_GRANTED)
    last = max(enumerate(decided), key=lambda each: (each[1]["step"], each[0]))[1]
    granted = last.get("granted")
    hours = None if granted is None else Decimal(granted)
    return {"granted_hours": hours, "granted_reason": last.get("reason")}


def step_at(route: Mapping[str, Any], step: int, held_by: str | None, to: str) -> int:
    """The step that body `to` decides when the declaration is moved there from `step`.

    A body that has a step of its own takes it up again, once all steps before are decided. Any other one
    stands in for the first body; later it decides in addition, so that no body's own step is passed over.
    """
    bodies = route.get("bodies", ())
    done = {each["step"] for each in route.get("decided", ())} | set(range(step))
    for position, body_id in enumerate(bodies):
        if body_id == to and done.issuperset(range(position)):
            return position
    due = list(bodies[step : step + 1]) == [held_by]  # the body that has it now still owes its own step
    return max(step - 1, 0) if due else step


def without_spot_check(route: Mapping[str, Any] | None) -> dict[str, Any]:
    """The route without the notes of a spot check, for a decision that is to be made anew."""
    return {name: value for name, value in (route or {}).items() if not name.startswith("spot_checked_")}


def kept_overrides(item: ItemResult) -> list[str] | None:
    """The overrides that apply, as a declaration's row keeps them: settled at submission (R22, R23)."""
    return list(item.override_rows) or None


def is_drawn(keyring: Keyring, person_id: str, item: Item, percent: int) -> bool:
    """Whether an activity of a person is drawn for a spot check (抽查) of so many percent.

    The draw is keyed with a secret of the installation, so that nobody can know it beforehand. It goes by
    person, category and days (else numbers): the same activity is drawn alike, however often it is written
    anew, withdrawn or submitted again. A larger share adds activities.
    """
    if percent <= 0:
        return False
    when = days_in_spans(item.facts) or (item.filing or item.certificate, item.declared_year)
    return keyring.lot(f"{person_id}|{item.category}|{when}") % 100 < percent


def is_in_share(id_: str, percent: int) -> bool:
    """Whether an id is in a share of so many percent. The answer is always the same; a larger share adds ids.

    Anybody can work it out: it shares out work, and decides nothing that somebody might want to evade.
    """
    return int.from_bytes(sha256(id_.encode()).digest()[:8], "big") % 100 < percent


def due_on(calendar: WorkingCalendar, since: date, working_days: int) -> date:
    """The day by which the body must decide; `NO_DUE_DATE` where the calendar is not loaded (R13)."""
    try:
        return calendar.add(since, working_days)
    except CalendarMissing:
        return NO_DUE_DATE
