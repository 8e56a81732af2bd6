"""Checks the stated facts against their clauses, category by category.

A finding says what failed and where; `speaks_for_evidence` marks a fact about the very thing that the
evidence would prove, so that it replaces EVIDENCE_MISSING (`study_archive: false` is NO_STUDY_ARCHIVE).
"""

from collections.abc import Callable
from typing import Any

from workflow.definition import CategoryRule, Policy
from workflow.rules.interface.facts import (
    AchievementFacts,
    CircumstanceFacts,
    CompetitionFacts,
    ExamFacts,
    ExpertFacts,
    LearningFacts,
    OriginFacts,
    PostingFacts,
    TrainingFacts,
)
from workflow.rules.interface.request import PersonFacts
from workflow.rules.measures.months import clipped, months_and_days, without_overlap
from workflow.values import value
from workflow.vocabulary import ApplicantType, Category, Code, LearningKind


@value
class Finding:
    """A rule that an item fails; `pointer` is relative to the item."""

    code: Code
    pointer: str
    missing: tuple[str, ...] = ()
    speaks_for_evidence: bool = False
    needs: tuple[tuple[str, ...], ...] = ()  # alternatives: one of each is missing


Findings = tuple[Finding, ...]
NONE: Findings = ()

_NOT_FILED = (Finding(Code.NOT_FILED, "/filing_number", ("filing_number",)),)
_NOT_INVITED = (Finding(Code.NOT_INVITED, "/invited"),)
_NOT_DISPATCHED = (Finding(Code.NOT_DISPATCHED, "/dispatched_by", speaks_for_evidence=True),)
_NOT_PUBLISHED = (Finding(Code.NOT_PUBLISHED, "/published", speaks_for_evidence=True),)
_NOT_GRANTED = (Finding(Code.EVIDENCE_INVALID, "/granted", speaks_for_evidence=True),)


def training(facts: TrainingFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件1 (R17): the training must be filed with the human-resources department."""
    return _NOT_FILED if facts.filing_number is None else NONE


def learning(facts: LearningFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件2: unit study needs the unit's archive, and a unit."""
    found: list[Finding] = []
    if facts.kind in rule.not_open_to_freelancers and person.type is ApplicantType.FREELANCER:
        found.append(Finding(Code.NOT_OPEN_TO_FREELANCER, "/kind"))
    if facts.kind == LearningKind.UNIT_STUDY and facts.study_archive is False:
        found.append(Finding(Code.NO_STUDY_ARCHIVE, "/study_archive", speaks_for_evidence=True))
    return tuple(found)


def achievement(facts: AchievementFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件3: papers, books and translations must be published; patents and software must be granted."""
    if facts.published is False and facts.kind in rule.published_kinds:
        return _NOT_PUBLISHED
    if facts.granted is False and facts.kind in rule.granted_kinds:
        return _NOT_GRANTED
    return NONE


def expert_activity(facts: ExpertFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件4: the expert must be invited; the stamped proof is about working time, so both can fail."""
    return NONE if facts.invited else _NOT_INVITED


def aid_posting(facts: PostingFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件4: a Party committee or government must have organised the posting."""
    return _NOT_DISPATCHED if facts.dispatched_by is None else NONE


def competition(facts: CompetitionFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件5: an industry department must organise it, and the human-resources department accept it."""
    organised = facts.organiser == "industry_department"
    if organised and facts.hr_recognised:
        return NONE
    return (Finding(Code.NOT_RECOGNISED, "/hr_recognised" if organised else "/organiser"),)


def special_circumstance(
    facts: CircumstanceFacts, person: PersonFacts, rule: CategoryRule, policy: Policy
) -> Findings:
    """附件6: the unit must approve it.

    Time abroad and sick leave must exceed 6 months of some year; `other` must be recognised by the province.
    """
    found: list[Finding] = []
    if not facts.unit_approved:
        found.append(Finding(Code.UNIT_APPROVAL_MISSING, "/unit_approved", ("unit_approval",)))
    if not counted_years(facts, policy):
        found.append(Finding(Code.THRESHOLD_NOT_EXCEEDED, "/periods"))
    accepted = policy.special_circumstance.other_recognised_by
    if facts.kind == "other" and facts.recognised_by not in accepted:
        found.append(Finding(Code.WRONG_AUTHORITY, "/recognised_by"))
    return tuple(found)


def counted_years(facts: CircumstanceFacts, policy: Policy) -> tuple[int, ...]:
    """The years in which the circumstance counts (R8): where a threshold applies, those that exceed it."""
    rule = policy.special_circumstance
    if facts.kind not in rule.threshold_kinds:
        return facts.years
    limit = rule.threshold_months * rule.days_per_month + rule.threshold_days
    counted = []
    for year in facts.years:
        lengths = [months_and_days(*span) for span in without_overlap(clipped(facts.spans, year))]
        if sum(months * rule.days_per_month + days for months, days in lengths) > limit:
            counted.append(year)
    return tuple(counted)


def origin_credit(facts: OriginFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """四(三): the authority of the place of origin must have issued and sealed it, with both subjects."""
    found: list[Finding] = []
    missing = tuple(name for name in ("public", "professional") if getattr(facts, name) is None)
    if missing:
        found.append(Finding(Code.SPLIT_MISSING, f"/{missing[0]}", missing))
    if not facts.sealed:
        found.append(Finding(Code.EVIDENCE_INVALID, "/sealed", speaks_for_evidence=True))
    if facts.issuer != "ce_authority":
        found.append(Finding(Code.WRONG_ISSUER, "/issuer", speaks_for_evidence=True))
    return tuple(found)


def certificate_exists(facts: ExamFacts, person: PersonFacts, rule: CategoryRule, policy: Policy) -> Findings:
    """附件2, 二(三): no certificate date = there is no certificate yet."""
    if facts.day is not None:
        return NONE
    needs = rule.evidence.get(facts.kind) or rule.evidence.get("", ())
    lists = tuple(need.any_of for need in needs)
    missing = tuple(kind for kinds in lists for kind in kinds)
    found = Finding(
        Code.EVIDENCE_MISSING, "/certificate_date", missing, speaks_for_evidence=True, needs=lists
    )
    return (found,)


CHECKS_BY_CATEGORY: dict[Category, Callable[[Any, PersonFacts, CategoryRule, Policy], Findings]] = {
    Category.TRAINING: training,
    Category.LEARNING: learning,
    Category.QUALIFICATION_EXAM: certificate_exists,
    Category.ACHIEVEMENT: achievement,
    Category.EXPERT_ACTIVITY: expert_activity,
    Category.AID_POSTING: aid_posting,
    Category.COMPETITION: competition,
    Category.SPECIAL_CIRCUMSTANCE: special_circumstance,
    Category.DIGITAL_ENGINEER: certificate_exists,
    Category.ORIGIN_CREDIT: origin_credit,
}
