"""Special circumstances against the year (附件6; R8) and against postings (R19)."""

from collections.abc import Iterable

from workflow.definition import Edition, Policy
from workflow.rules.clauses.findings import Finding, counted_years
from workflow.rules.interface.facts import CircumstanceFacts, Span
from workflow.rules.measures.months import clipped, months_held
from workflow.vocabulary import Code

_OVERLAP = [Finding(Code.OVERLAP_ONE_BENEFIT, "/periods")]


def counted_spans(facts: CircumstanceFacts, policy: Policy) -> list[Span]:
    """The days off of one circumstance, in the years in which it counts."""
    return [span for year in counted_years(facts, policy) for span in clipped(facts.spans, year)]


def overlap_finding(facts: CircumstanceFacts, policy: Policy, posting_months: set[int]) -> list[Finding]:
    """OVERLAP_ONE_BENEFIT where every month of the circumstance is a posting month.

    Years that fail the threshold don't count; where all fail, the overlap is found in addition to that.
    """
    spans = counted_spans(facts, policy) or facts.spans
    months = months_held(spans, policy.special_circumstance.month_minimum_days)
    return _OVERLAP if months and months <= posting_months else []


def off_months(year: int, spans: Iterable[Span], edition: Edition, posting_months: set[int]) -> int:
    """How many months of the year are off: the days of all circumstances united, less posting months."""
    minimum = edition.policy.special_circumstance.month_minimum_days
    return len(months_held(clipped(spans, year), minimum) - posting_months)
