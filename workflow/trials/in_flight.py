"""What moving to a newly published edition would mean for a declaration in review.

Pure functions. Each declaration is judged by itself, under the edition to which it is pinned and under the
other one, while everything else of its person stays as it is. The other edition counts as in force, so that
a year without an account follows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workflow.clock import civil_date
from workflow.definition import CalendarMissing, Edition, Editions, WorkingCalendar
from workflow.formats import NO_DUE_DATE
from workflow.process import dossier as dossiers
from workflow.process.dossier import Dossier
from workflow.process.placement import due_on, granted_before, kept_overrides, kept_route
from workflow.process.staffing import Instead, Place
from workflow.routing.table import Route
from workflow.rules import Assessment
from workflow.rules.interface.result import ItemResult
from workflow.store.people.standing import Standing
from workflow.trials.move_plan import InFlight
from workflow.trials.outlook import Difference, Outlook, Rulebook, at_submission, differences
from workflow.values import cached_property
from workflow.vocabulary import State

Row = Mapping[str, Any]
FindBureau = Callable[[], str | None]
OPEN = (State.SUBMITTED, State.UNIT_REVIEW)


@dataclass(frozen=True)
class MoveEffect:
    """A declaration under the edition to which it is pinned (before), and moved to another one (after)."""

    row: Row
    pins: Mapping[int, str]  # by year, after the move
    before: Outlook
    after: Outlook
    assessment: Assessment  # after the move
    calendar: WorkingCalendar

    @cached_property
    def placed_by_hand(self) -> bool:
        """Whether it waits elsewhere than its edition's table says: forwarded, reassigned, appealed (R22)."""
        if self.row["appeal"] is not None:
            return True
        route, step = self.row["route"] or {}, int(self.row["step"])
        bodies = tuple(route.get("bodies", ()))
        return bodies != self.before.bodies or self.row["body_id"] not in bodies[step : step + 1]

    @cached_property
    def _found(self) -> frozenset[Difference]:
        return differences(self.before, self.after)

    @property
    def rerouted(self) -> bool:
        """Whether other bodies review it. A declaration that a person has put somewhere stays there."""
        return Difference.REROUTED in self._found and not self.placed_by_hand

    @property
    def meaning(self) -> InFlight:
        if Difference.BLOCKED in self._found:
            return InFlight.BLOCKED
        if self.rerouted:
            return InFlight.REROUTED
        otherwise = self._found & {Difference.HOURS, Difference.ALLOWED}
        return InFlight.HOURS if otherwise else InFlight.UNCHANGED

    def changes(self, today: date) -> dict[str, Any]:
        """The columns that the move changes. Where it `changes_reviewer`, the claim is released before."""
        edition_id, overrides = self.pins[self.row["last_year"]], kept_overrides(self._item)
        changes = {"edition_id": edition_id, "overrides": overrides, **self._expected()}
        route = self.assessment.route
        if route is None or not self.after.bodies or self.placed_by_hand:
            editions = {str(year): edition_id for year, edition_id in self.pins.items()}
            return {**changes, "route": {**(self.row["route"] or {}), "editions": editions}}
        drawn = bool((self.row["route"] or {}).get("spot_check"))  # settled at submission
        kept = kept_route(route, self._item, self._places(route), self.pins, drawn=drawn)
        done = [each for each in (self.row["route"] or {}).get("decided", ()) if each["step"] < self.step]
        decided = {"decided": done} if done else {}
        return {**changes, "route": {**kept, **decided}, **self._placed(route, today)}

    @property
    def _item(self) -> ItemResult:
        return self.assessment.items[-1]

    def _expected(self) -> dict[str, Any]:
        """The new claim and forecast. Where both editions refuse it alike, the earlier admission stays."""
        if self.after.refused and self.after.refused == self.before.refused:
            return {}
        expected: dict[str, Any] = {"forecast": self._item.to_mapping()}
        if self.row["granted_hours"] is None:
            expected["claimed_hours"] = self._item.claimed
        return expected

    def _placed(self, route: Route, today: date) -> dict[str, Any]:
        """Where it waits and until when: the same reviewers keep their time, other reviewers begin today."""
        step = self.step
        due = due_on(self.calendar, today, route.bodies[step].due_working_days)
        changes = {
            "step": step,
            "body_id": self.after.bodies[step],
            "alternate": self._alternate(route),
            "due_on": due if self.changes_reviewer else self._due_instead(route),
        }
        return changes if step == self.row["step"] else {**changes, **granted_before(self.row["route"], step)}

    def _alternate(self, route: Route) -> bool:
        return (route.alternate and self.step == 0) or self._places(route)[self.step].alternate

    def _places(self, route: Route) -> list[Place]:
        """Where the steps are done; alternates who stood in at submission still do, at the same body."""
        kept = self.row["route"] or {}
        stand_ins = list(zip(kept.get("bodies", ()), kept.get("instead", ()), strict=False))
        places = []
        for number, (body_id, step) in enumerate(zip(self.after.bodies, route.bodies, strict=True)):
            if stand_ins[number : number + 1] == [(body_id, Instead.ALTERNATE.value)]:
                places.append(Place(body_id, True, Instead.ALTERNATE))
            else:
                places.append(Place(body_id, step.alternates))
        return places

    @cached_property
    def changes_reviewer(self) -> bool:
        """Whether others review it from now on, so that its claim must be released.

        Where alternates may act now too, its reviewers still may. Where they no longer may, one may hold it.
        """
        route = self.assessment.route
        if route is None or not self.after.bodies or self.placed_by_hand:
            return False
        elsewhere = self.after.bodies[self.step] != self.row["body_id"]
        return elsewhere or bool(self.row["alternate"] and not self._alternate(route))

    @cached_property
    def step(self) -> int:
        """Its step on the new route: the first one that has not approved yet, else the last one."""
        if not self.rerouted:
            return int(self.row["step"])
        done = tuple(self.before.bodies[: int(self.row["step"])])
        step = 0
        while step < len(done) and self.after.bodies[step : step + 1] == done[step : step + 1]:
            step += 1
        return min(step, len(self.after.bodies) - 1)

    def _due_instead(self, route: Route) -> date | None:
        """The due date by the new service time, counted from the day on which the body's turn began."""
        due: date | None = self.row["due_on"]
        was = self.row["route"]["due_working_days"][int(self.row["step"])]
        now = route.bodies[self.step].due_working_days
        if due is None or due == NO_DUE_DATE or was == now:
            return due
        try:
            return self.calendar.add(self.calendar.subtract(due, was), now)
        except CalendarMissing:
            return NO_DUE_DATE


class Takeover:
    """An edition in force that takes over work which is pinned to other editions."""

    def __init__(self, editions: Editions, edition: Edition, *, accounts: bool = False) -> None:
        """`accounts`: look at declarations as if accounts followed the edition already."""
        self.edition = edition
        self._trying = Rulebook.trying(editions, edition)
        self._after = Rulebook(self._trying.editions)
        self._accounts = accounts
        self._before: dict[str, Rulebook] = {}

    @property
    def editions(self) -> Editions:
        return self._after.editions

    def pins_of(self, row: Row) -> Mapping[int, str] | None:
        """The editions to which an open declaration would be pinned, by year; None if this one rules none."""
        bound = dossiers.pinned(row)
        pins = self._trying.pins_with_trial(bound)
        return None if pins == bound or row["state"] not in OPEN else pins

    def may_rule(self, row: Row) -> bool:
        """Whether an open declaration of this edition and these years may be ruled by the edition.

        The pins of earlier years are not read: the declaration may turn out to be ruled already.
        """
        edition_id: str = row["edition_id"]
        bound = dict.fromkeys(range(row["first_year"], row["last_year"] + 1), edition_id)
        return self._trying.pins_with_trial(bound) != bound

    def rules_account(self, year: int, edition_id: str) -> bool:
        """Whether the account of a year that follows another edition would follow this one."""
        return (
            edition_id != self.edition.id
            and self._trying.pins_with_trial({year: edition_id})[year] != edition_id
        )

    def move_effect(
        self, row: Row, standing: Standing, dossier: Dossier, find_bureau: FindBureau
    ) -> MoveEffect | None:
        """The declaration before and after; None where the edition rules no year of it.

        `standing` is that of the day of its submission, `dossier` has all other declarations of the person.
        """
        pins = self.pins_of(row)
        if pins is None:
            return None
        dossier = _ahead_of(row, dossier)
        moved = {**row, "edition_id": pins[row["last_year"]], "route": _pinned_to(row["route"], pins)}
        before, _ = _looked_at(self._rulebook_of(row), row, standing, dossier, find_bureau)
        if self._accounts:
            accounts = {**dossier.account_editions, **self._trying.pins_with_trial(dossier.account_editions)}
            dossier = replace(dossier, account_editions=accounts)
        after, assessment = _looked_at(self._after, moved, standing, dossier, find_bureau)
        return MoveEffect(row, pins, before, after, assessment, self.editions.calendar)

    def _rulebook_of(self, row: Row) -> Rulebook:
        """The rules as they are for the declaration now: its own edition in force for its year."""
        rulebook = self._before.get(row["edition_id"])
        if rulebook is None:
            own = self.editions.get(row["edition_id"])
            place = (own.region, own.year)
            others = [
                each
                for each in self.editions
                if each is not self.edition and (each.region, each.year) != place
            ]
            known = Editions([own, *others], (), self.editions.find, self.editions.schemas)
            rulebook = self._before[own.id] = Rulebook(known)
        return rulebook


def _looked_at(
    rulebook: Rulebook, row: Row, standing: Standing, dossier: Dossier, find_bureau: FindBureau
) -> tuple[Outlook, Assessment]:
    at = row["submitted_at"]
    return at_submission(rulebook, standing, dossier, row, at, find_bureau, pins=dossiers.pinned)


def _ahead_of(row: Row, dossier: Dossier) -> Dossier:
    """The dossier ahead of the declaration: everything that holds hours, and what was submitted before it."""
    mine = (row["submitted_at"], row["id"])
    ahead = [
        other
        for other in dossier.declarations
        if other["state"] not in OPEN or (other["submitted_at"], other["id"]) < mine
    ]
    return replace(dossier, declarations=ahead)


def _pinned_to(route: Mapping[str, Any] | None, pins: Mapping[int, str]) -> dict[str, Any]:
    return {**(route or {}), "editions": {str(year): edition_id for year, edition_id in pins.items()}}


def submitted_on(row: Row) -> date:
    """The civil day of the submission: the person's standing of that day counts."""
    return civil_date(row["submitted_at"])
