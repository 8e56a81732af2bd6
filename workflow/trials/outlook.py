"""What editions say about a declaration, and how two such answers differ.

Pure functions: a replay uses them for submitted declarations, publishing for those in review. Nothing here
computes hours or routes: that is done by the dossier's assessment, under the editions in force or with
another edition on trial.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from workflow.clock import civil_date
from workflow.definition import Edition, Editions, UnknownEdition
from workflow.process import dossier as dossiers
from workflow.process.dossier import Dossier
from workflow.routing.table import Route
from workflow.rules import Assessment, AssessmentRequest, assess
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import StudyRecord
from workflow.rules.interface.result import NO_HOURS, ItemResult, SubjectHours
from workflow.store.people.standing import Standing
from workflow.vocabulary import Code, Status

Row = Mapping[str, Any]
_NONE: frozenset[Any] = frozenset()


class Difference(StrEnum):
    """How the outlooks of a declaration differ; there can be several differences, or none."""

    BLOCKED = "blocked"  # a rule refuses what none refused before
    ALLOWED = "allowed"  # no rule refuses what one refused before
    REROUTED = "rerouted"  # other bodies, or another order of them
    HOURS = "hours"  # neither newly blocked nor newly allowed, and worth other hours


@dataclass(frozen=True, slots=True)
class Cap:
    """A cap that took hours: its code, and the bucket of an annual one."""

    code: str
    bucket: str | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """The expected result of a declaration.

    `refused` are the codes of the rules that refuse it, in their order; `bodies` the organizations that
    review it, empty where there are none; `caps` those that took some of its hours.
    """

    refused: tuple[str, ...]
    row: str | None
    bodies: tuple[str, ...]
    alternate: bool
    hours: Mapping[int, SubjectHours]
    caps: frozenset[Cap]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The editions by which declarations are judged.

    A `trial` rules its region and year: also declarations that are pinned to another edition of that year,
    and the accounts of that year.
    """

    editions: Editions
    trial: Edition | None = None

    @classmethod
    def trying(cls, editions: Editions, trial: Edition) -> Rulebook:
        """A rulebook with `trial` in place of the edition in force for its region and year; others stay."""
        return cls(editions.with_in_force([trial], _readable(editions)), trial)

    def pins(self, row: Row) -> Mapping[int, str]:
        """The editions by which a declaration is judged, by year; none for a draft."""
        return self.pins_with_trial(dossiers.pinned(row))

    def pins_with_trial(self, bound: Mapping[int, str]) -> Mapping[int, str]:
        """The editions to which declarations or accounts are bound, by year; the trial where it rules."""
        trial = self.trial
        if trial is None or not any(self._tries(year, edition_id) for year, edition_id in bound.items()):
            return bound
        return {year: trial.id if self._tries(year, bound[year]) else bound[year] for year in bound}

    def _tries(self, year: int, edition_id: str) -> bool:
        """Whether the trial rules the year instead, be it only because the year has no edition of its own."""
        trial, edition = self.trial, self.editions.get(edition_id)
        if trial is None or edition.region != trial.region:
            return False
        stood_in = edition.year != year
        return (year == trial.year or stood_in) and self.editions.for_year(year, trial.region)[0] is trial

    def edition_of(self, row: Row) -> Edition:
        """The edition of a declaration: that of the last year that it touches."""
        year = row["last_year"]
        found = self.pins(row).get(year)
        return self.editions.get(found) if found else self.editions.for_year(year)[0]


@dataclass(frozen=True, slots=True)
class Submission:
    """A declaration that is submitted at `at` by a person with the `standing` of that day.

    The row has `first_submitted_at` and `returned_at`; `records` have arrived by then, and `accounts` are
    the editions that the person's accounts follow.
    """

    row: Row
    at: datetime
    standing: Standing
    records: Sequence[StudyRecord]
    accounts: Mapping[int, str]

    def assessment_request(self, rulebook: Rulebook, items: Sequence[Item]) -> AssessmentRequest:
        """The question to the rules: the declaration is the last of the items, after the others."""
        edition = rulebook.edition_of(self.row)
        person = dossiers.person_facts(self.standing, civil_date(self.at), edition)
        as_of = dossiers.counts_as_made_at(self.row, self.at, edition, rulebook.editions.calendar)
        accounts = rulebook.pins_with_trial(self.accounts)
        return dossiers.assessment_request(
            edition.id,
            person,
            items,
            self.records,
            civil_date(as_of),
            accounts=accounts,
            submitted_on=civil_date(self.at),
        )

    def outlook(self, assessment: Assessment, find_bureau: Callable[[], str | None]) -> Outlook:
        """The outlook of the declaration by its assessment."""
        route = assessment.route
        return of_assessment(
            assessment, dossiers.bodies_of(self.standing, route, find_bureau) if route else None
        )


def at_submission(
    rulebook: Rulebook,
    standing: Standing,
    dossier: Dossier,
    row: Row,
    at: datetime,
    find_bureau: Callable[[], str | None],
    *,
    pins: Callable[[Row], Mapping[int, str]] | None = None,
) -> tuple[Outlook, Assessment]:
    """The outlook and the assessment of a declaration submitted at `at`, after those of the dossier.

    `pins`: the editions of an item by year; the rulebook's where it is left out.
    """
    pins = pins or rulebook.pins
    before = (*dossier.holding, *dossier.pending)
    items = [dossiers.item_of(other, Status.APPROVED, pins(other)) for other in before]
    items.append(dossiers.item_of(row, Status.NEW, pins(row)))
    records = dossiers.records_of(dossier.study_records)
    submission = Submission(row, at, standing, records, dossier.account_editions)
    assessment = assess(submission.assessment_request(rulebook, items), rulebook.editions)
    return submission.outlook(assessment, find_bureau), assessment


def of_assessment(assessment: Assessment, bodies: Sequence[str] | None) -> Outlook:
    """The outlook of the last item of an assessment, whose route means these organizations."""
    return of_item(assessment.items[-1], assessment.route, bodies)


def of_item(item: ItemResult, route: Route | None, bodies: Sequence[str] | None) -> Outlook:
    """The outlook of an item with this route, which means these organizations."""
    refused = tuple(dict.fromkeys([refusal.code.value for refusal in item.refusals]))
    if not bodies and Code.NO_REVIEWING_BODY.value not in refused:
        refused = (Code.NO_REVIEWING_BODY.value, *refused)
    caps = frozenset([Cap(trim.code.value, trim.bucket) for trim in item.trims]) if item.trims else _NONE
    alternate = route is not None and route.alternate
    hours = item.by_year
    return Outlook(refused, route.row if route else None, tuple(bodies or ()), alternate, hours, caps)


def differences(before: Outlook, after: Outlook) -> frozenset[Difference]:
    """How `after` differs from `before`; empty where nothing changes."""
    found: set[Difference] = set()
    if bool(before.refused) != bool(after.refused):
        found.add(Difference.BLOCKED if after.refused else Difference.ALLOWED)
    elif gained(before, after):
        found.add(Difference.HOURS)
    if before.bodies and after.bodies and _way(before) != _way(after):
        found.add(Difference.REROUTED)
    return frozenset(found)


def gained(before: Outlook, after: Outlook) -> dict[int, tuple[int, int]]:
    """Half hours that a declaration gains (loses: negative), by year: (public, professional)."""
    moved: dict[int, tuple[int, int]] = {}
    for year in {*before.hours, *after.hours}:
        old, new = before.hours.get(year, NO_HOURS), after.hours.get(year, NO_HOURS)
        if old != new:
            moved[year] = (
                new.public_halves - old.public_halves,
                new.professional_halves - old.professional_halves,
            )
    return moved


def _way(outlook: Outlook) -> tuple[tuple[str, ...], bool]:
    return outlook.bodies, outlook.alternate


def _readable(editions: Editions) -> Callable[[str], Edition | None]:
    def find(edition_id: str) -> Edition | None:
        try:
            return editions.get(edition_id)
        except UnknownEdition:
            return None

    return find
