"""What a level certificate does for a title (二(三)), and the deadline before filing for one (六; R13)."""

from workflow.definition import CategoryRule, WorkingCalendar
from workflow.rules.interface.facts import DigitalFacts
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import PersonFacts, TitleFiling
from workflow.rules.interface.result import TitleEffect, TitleFilingResult
from workflow.vocabulary import Code, EvidenceKind, TitleResult


def title_effect(item: Item, person: PersonFacts, rule: CategoryRule) -> TitleEffect | None:
    """The effect of a level certificate that is shown; None without one.

    Exam-based series are left out where the edition says so; a level that is a reference only stays one.
    """
    facts = item.facts
    if not isinstance(facts, DigitalFacts) or facts.level is None or facts.level not in rule.titles:
        return None
    if item.evidence is not None and EvidenceKind.LEVEL_CERTIFICATE not in item.evidence:
        return None
    title = rule.titles[facts.level]
    if title.except_exam_based and person.exam_based_series:
        return TitleEffect(TitleResult.NOT_RECOGNISED, facts.level, Code.EXAM_BASED_SERIES)
    return TitleEffect(title.result, facts.level)


def title_filing(filing: TitleFiling, working_days: int, calendar: WorkingCalendar) -> TitleFilingResult:
    """The last day on which study and declaration may be done. Raises `CalendarMissing`.

    Counted back from the filing date, which itself is not counted; the day reached is still on time.
    """
    deadline = calendar.subtract(filing.day, working_days)
    on_time = None if filing.finished_on is None else filing.finished_on <= deadline
    return TitleFilingResult(deadline, on_time)
