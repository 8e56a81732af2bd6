"""Rules that every category shares: valid hours, the right year, an open window, nothing counted twice."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

from workflow.rules.clauses.credits import EditionOf
from workflow.rules.clauses.findings import Finding
from workflow.rules.clauses.records import SyncedRecords
from workflow.rules.interface.facts import (
    DigitalFacts,
    ExpertFacts,
    Facts,
    LearningFacts,
    OriginFacts,
    TrainingFacts,
)
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest
from workflow.rules.measures.hours import on_grid
from workflow.rules.measures.months import months_after
from workflow.vocabulary import Category, Code, Status

_NO_BODY = Finding(Code.NO_REVIEWING_BODY, "")
_NO_CARRY_OVER = Finding(Code.NO_CARRY_OVER, "/declared_year")
_OTHER_YEAR_PROOF = Finding(Code.WRONG_YEAR, "/year")


def governing_year(item: Item, request: AssessmentRequest) -> int:
    """The year whose edition judges the item: the declared one if it is one of the item's, else its last."""
    years = item.facts.years
    if not years:
        return item.declared_year or request.as_of.year
    return item.declared_year if item.declared_year in years else years[-1]


def valid_claim(item: Item, maximum: Decimal) -> bool:
    """R25: a claim is positive, on the grid and at most the maximum; claiming nothing is valid."""
    if not item.claim_stated:
        return True
    claimed = item.claimed
    return claimed is not None and 0 < claimed <= maximum and on_grid(claimed)


def hours_finding(item: Item, maximum: Decimal) -> Finding | None:
    """四(二) (R25): HOURS_INVALID, for the claim or for hours among the facts."""
    if not valid_claim(item, maximum):
        return Finding(Code.HOURS_INVALID, "/claimed_hours")
    if item.facts.unreadable:
        return Finding(Code.HOURS_INVALID, item.facts.unreadable[0])
    pointer = _states_no_hours(item.facts) or _states_too_many_hours(item, maximum)
    return Finding(Code.HOURS_INVALID, pointer) if pointer else None


def _states_no_hours(facts: Facts) -> str | None:
    """The pointer to stated hours that add up to zero, in categories that need stated hours; else None."""
    if isinstance(facts, (TrainingFacts, ExpertFacts)) and facts.days:
        return None if any(day.hours or day.minutes for day in facts.days) else "/days"
    if isinstance(facts, TrainingFacts):
        return None if facts.undated is not None and facts.undated.hours else "/hours"
    if isinstance(facts, LearningFacts):
        return None if any(period.hours for period in facts.periods) else "/periods"
    return "/hours" if isinstance(facts, DigitalFacts) and not facts.hours else None


def _states_too_many_hours(item: Item, maximum: Decimal) -> str | None:
    """The pointer to printed hours above the maximum, where no claim is stated; else None.

    Without a claim the printed hours are the claim, and no cap would cut them.
    """
    if item.claim_stated:
        return None
    facts = item.facts
    if isinstance(facts, DigitalFacts):
        return "/hours" if facts.hours > maximum else None
    if isinstance(facts, OriginFacts):
        return "/professional" if (facts.public or 0) + (facts.professional or 0) > maximum else None
    return None


def year_finding(item: Item) -> Finding | None:
    """二 (R9, R18): hours must be declared to a year of the item itself."""
    if item.declared_year is None or not item.facts.years or item.declared_year in item.facts.years:
        return None
    return _OTHER_YEAR_PROOF if item.category is Category.ORIGIN_CREDIT else _NO_CARRY_OVER


# R26: postings and circumstances rest on a document about the future; an origin proof states a year.
_WHERE_DATED: dict[Category, str] = {
    Category.TRAINING: "/days",
    Category.LEARNING: "/periods",
    Category.QUALIFICATION_EXAM: "/certificate_date",
    Category.ACHIEVEMENT: "/date",
    Category.EXPERT_ACTIVITY: "/days",
    Category.COMPETITION: "/date",
    Category.DIGITAL_ENGINEER: "/certificate_date",
}


def submission_findings(
    item: Item, request: AssessmentRequest, records: SyncedRecords, edition_of: EditionOf, *, has_body: bool
) -> list[Finding]:
    """What only a new item needs: an open window, no record (R24), a body (R11), and to be over (R26)."""
    if item.status is not Status.NEW:
        return []
    found: list[Finding] = []
    covered = records.cover(item)
    if covered is not None:
        found.append(Finding(Code.ALREADY_SYNCED, covered))
    closed = _closed_at(item, request, edition_of)
    if closed is not None:
        found.append(Finding(Code.YEAR_CLOSED, closed))
    if not has_body:
        found.append(_NO_BODY)
    submitted_on = request.submitted_on or request.as_of
    if item.facts.day is not None and item.facts.day > submitted_on.toordinal():
        dated = _WHERE_DATED.get(item.category)
        if dated is not None:
            undated = isinstance(item.facts, TrainingFacts) and item.facts.undated is not None
            found.append(Finding(Code.NOT_YET_DONE, "/to" if undated else dated))
    return found


def _closed_at(item: Item, request: AssessmentRequest, edition_of: EditionOf) -> str | None:
    """The pointer to what closes the item's window of declaration (R14, R28, R30); None where it is open."""
    year = item.declared_year or (item.facts.years[-1] if item.facts.years else None)
    if year is None:
        return None
    if isinstance(item.facts, OriginFacts) and (until := _origin_window_end(item.facts, request, edition_of)):
        return "/year" if request.as_of > until else None
    if _is_closed(year, request, edition_of):
        return "/declared_year" if item.declared_year else ""
    return _torn_at(item.facts, request, edition_of)


def _is_closed(year: int, request: AssessmentRequest, edition_of: EditionOf) -> bool:
    """R14: whether the window of the year has ended by the day of submission."""
    return request.as_of > edition_of(year).policy.declaration_window_end.of(year)


def _origin_window_end(facts: OriginFacts, request: AssessmentRequest, edition_of: EditionOf) -> date | None:
    """R28: the last day for a proof of a year up to that of a transfer; None where R14 holds."""
    moved = request.person.transferred_on
    if moved is None or facts.year > moved.year:
        return None
    return months_after(moved, edition_of(facts.year).policy.origin_window_months)


def _torn_at(facts: Facts, request: AssessmentRequest, edition_of: EditionOf) -> str | None:
    """R30: the pointer to days of a closed year that are too far from the next ones to be one activity."""
    if not isinstance(facts, (TrainingFacts, ExpertFacts)) or len(facts.years) < 2:
        return None
    most = edition_of(facts.years[-1]).policy.closed_year_gap_days
    days = [day for day in facts.days if day.hours or day.minutes]  # a day without hours ties nothing
    if days and _is_closed(days[-1].year, request, edition_of):
        return "/days"
    for day, following in pairwise(days):
        torn = following.year != day.year and following.day - day.day - 1 > most
        if torn and _is_closed(day.year, request, edition_of):
            return "/days"
    return None
