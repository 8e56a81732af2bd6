"""What a year requires of a person on post for all or part of it, and whether it is met (二; 附件6)."""

from calendar import isleap
from collections.abc import Sequence

from workflow.definition import Edition
from workflow.rules.clauses.circumstances import off_months
from workflow.rules.interface.facts import Span
from workflow.rules.interface.result import SubjectHours, YearResult
from workflow.rules.measures.hours import halves
from workflow.rules.measures.months import clipped, united


def judge_year(
    year: int,
    edition: Edition,
    recognised: SubjectHours,
    spans_off: Sequence[Span],
    posting_months: set[int],
) -> YearResult:
    """The result of a year: compliant where each subject, and both together, reach what the year requires.

    `spans_off` are the days of all accepted special circumstances, in the years in which they count.
    """
    months = off_months(year, spans_off, edition, posting_months) if spans_off else 0
    share = _on_post_share(year, edition, months, spans_off)
    needed = edition.policy.requirement
    required = SubjectHours(
        _scaled(halves(needed.public), share), _scaled(halves(needed.professional), share)
    )
    public, professional = recognised.public_halves, recognised.professional_halves
    short = SubjectHours(
        max(0, required.public_halves - public), max(0, required.professional_halves - professional)
    )
    total_met = public + professional >= _scaled(halves(needed.total), share)
    met = not short.public_halves and not short.professional_halves and total_met
    return YearResult(recognised, required, short, months, met)


def _on_post_share(year: int, edition: Edition, months: int, spans: Sequence[Span]) -> tuple[int, int]:
    """The part of the year on post as a fraction, by the edition's reading of R8."""
    scaling = edition.policy.special_circumstance.scaling
    if scaling == "by_months":
        return 12 - months, 12
    if scaling == "by_days":
        days = 365 + isleap(year)
        return days - sum(end - start + 1 for start, end in united(clipped(spans, year))), days
    return 1, 1


def _scaled(half_hours: int, share: tuple[int, int]) -> int:
    """The share of the half hours, rounded down to the grid."""
    return half_hours * share[0] // share[1]
