"""Rules that every category shares: valid hours, the right year, an open window, nothing counted twice."""

from decimal import Decimal

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


def submission_findings(
    item: Item, request: AssessmentRequest, records: SyncedRecords, edition_of: EditionOf, *, has_body: bool
) -> list[Finding]:
    """What only a new item needs: an open window (R14), no record (R24), a body to review it (R11)."""
    if item.status is not Status.NEW:
        return []
    found: list[Finding] = []
    covered = records.cover(item)
    if covered is not None:
        found.append(Finding(Code.ALREADY_SYNCED, covered))
    year = item.declared_year or (item.facts.years[-1] if item.facts.years else None)
    if year is not None and request.as_of > edition_of(year).policy.declaration_window_end.of(year):
        found.append(Finding(Code.YEAR_CLOSED, "/declared_year" if item.declared_year else ""))
    if not has_body:
        found.append(_NO_BODY)
    return found
