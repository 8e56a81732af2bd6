"""The hours that facts earn, before any cap: portions by date and subject, on the 0.5 grid (R6, R18)."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

from workflow.definition import CategoryRule, Edition
from workflow.rules.interface.facts import (
    AchievementFacts,
    CompetitionFacts,
    Day,
    DigitalFacts,
    ExamFacts,
    ExpertFacts,
    LearningFacts,
    OriginFacts,
    TrainingFacts,
    Undated,
)
from workflow.rules.measures.hours import Portion, halves, halves_of_day, spread, spread_over
from workflow.rules.measures.months import first_day
from workflow.vocabulary import Category, Subject

EditionOf = Callable[[int], Edition]
FixedFacts = ExamFacts | AchievementFacts | CompetitionFacts


def training(facts: TrainingFacts, edition_of: EditionOf) -> list[Portion]:
    """附件1: actual hours by day; undated hours spread evenly over their days (R5)."""
    if facts.undated is not None:
        return _spread_by_day(facts.undated)
    return _by_day(Category.TRAINING, facts.days, edition_of)


def expert_activity(facts: ExpertFacts, edition_of: EditionOf) -> list[Portion]:
    """附件4: actual working time by day."""
    return _by_day(Category.EXPERT_ACTIVITY, facts.days, edition_of)


def learning(facts: LearningFacts, edition_of: EditionOf) -> list[Portion]:
    """附件2: hours as fixed, spread over the days of each period; kept by year, as no day cap applies."""
    portions: list[Portion] = []
    for period in facts.periods:
        total, days = halves(period.hours), period.last - period.first + 1
        year, first = date.fromordinal(period.first).year, period.first
        while first <= period.last:
            last = min(period.last, date(year, 12, 31).toordinal())
            held = spread_over(total, days, first - period.first, last - period.first + 1)
            portions.append(Portion(last, year, Subject.PROFESSIONAL, held))
            first, year = last + 1, year + 1
    return portions


def fixed(facts: FixedFacts, edition_of: EditionOf, category: Category) -> list[Portion]:
    """附件2, 附件3, 附件5: a fixed number of hours, in the year of the item's date (R3, R16, R18)."""
    if facts.day is None:
        return []
    year = facts.years[0]
    hours = edition_of(year).categories[category].hours_per_item_halves or 0
    return [Portion(facts.day, year, Subject.PROFESSIONAL, hours)]


def digital_engineer(facts: DigitalFacts, edition_of: EditionOf) -> list[Portion]:
    """二(三): the hours that the certificate prints (R20)."""
    if facts.day is None:
        return []
    return [Portion(facts.day, facts.years[0], Subject.PROFESSIONAL, halves(facts.hours))]


def origin_credit(facts: OriginFacts, edition_of: EditionOf) -> list[Portion]:
    """四(三): hours as certified, by subject."""
    day = date(facts.year, 12, 31).toordinal()
    stated = ((Subject.PUBLIC, facts.public), (Subject.PROFESSIONAL, facts.professional))
    return [
        Portion(day, facts.year, subject, halves(hours)) for subject, hours in stated if hours is not None
    ]


def posting_months(held_before: set[int], months: set[int], edition_of: EditionOf) -> list[Portion]:
    """附件4 (R7): a twelfth of the year's hours for each newly completed month.

    `months` are all months completed by the postings up to this one, `held_before` those completed
    without it. Twelfths that are off the grid are rounded down on the year's running total.
    """
    done = Counter(month // 12 for month in held_before)
    portions: list[Portion] = []
    for month in sorted(months.difference(held_before)):
        year = month // 12
        before, after = done[year], done[year] + 1
        done[year] = after
        public, professional = edition_of(year).categories[Category.AID_POSTING].annual_halves or (0, 0)
        day = first_day(month)
        portions += (
            Portion(day, year, Subject.PUBLIC, public * after // 12 - public * before // 12),
            Portion(
                day, year, Subject.PROFESSIONAL, professional * after // 12 - professional * before // 12
            ),
        )
    return portions


def replaced(facts: Any, hours: int) -> list[Portion]:
    """R23: the hours that an override fixes for one item: over its days, else on its date."""
    if isinstance(facts, TrainingFacts) and facts.undated is not None:
        return _spread(hours, range(facts.undated.first, facts.undated.last + 1))
    if isinstance(facts, (TrainingFacts, ExpertFacts)):
        return _spread(hours, [day.day for day in facts.days])
    return _spread(hours, [facts.day])


def _by_day(category: Category, days: tuple[Day, ...], edition_of: EditionOf) -> list[Portion]:
    portions: list[Portion] = []
    rule: CategoryRule | None = None
    year = 0
    for day in days:
        if rule is None or day.year != year:
            year = day.year
            rule = edition_of(year).categories[category]
        held = halves_of_day(day.hours, day.minutes, rule.minutes_per_hour)
        portions.append(Portion(day.day, year, Subject.PROFESSIONAL, held))
    return portions


def _spread_by_day(undated: Undated) -> list[Portion]:
    return _spread(halves(undated.hours), range(undated.first, undated.last + 1))


def _spread(total: int, days: range | list[int]) -> list[Portion]:
    each, more = spread(total, len(days))
    holding = days if each else days[:more]
    return [
        Portion(day, date.fromordinal(day).year, Subject.PROFESSIONAL, each + (position < more))
        for position, day in enumerate(holding)
    ]


CREDITS_BY_CATEGORY: dict[Category, Callable[[Any, EditionOf], list[Portion]]] = {
    Category.TRAINING: training,
    Category.LEARNING: learning,
    Category.EXPERT_ACTIVITY: expert_activity,
    Category.QUALIFICATION_EXAM: lambda facts, of: fixed(facts, of, Category.QUALIFICATION_EXAM),
    Category.ACHIEVEMENT: lambda facts, of: fixed(facts, of, Category.ACHIEVEMENT),
    Category.COMPETITION: lambda facts, of: fixed(facts, of, Category.COMPETITION),
    Category.DIGITAL_ENGINEER: digital_engineer,
    Category.ORIGIN_CREDIT: origin_credit,
}
