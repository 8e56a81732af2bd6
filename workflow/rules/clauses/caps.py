"""Day caps, the claim, the reviewer's grant and annual buckets, in that order (R5, R10, R25).

Each cuts what the one before left. A cap in mode `evaluate` cuts nothing; what it would have cut goes to
`watched`.
"""

from workflow.definition import Edition
from workflow.rules.clauses.credits import EditionOf
from workflow.rules.clauses.held import HeldSoFar
from workflow.rules.clauses.overrides import Replacement
from workflow.rules.interface.items import Item
from workflow.rules.interface.result import Trim
from workflow.rules.measures.hours import Portion, cut, halves
from workflow.vocabulary import Code, Mode


def cap_days(
    item: Item, portions: list[Portion], held: HeldSoFar, edition_of: EditionOf, watched: list[Trim]
) -> list[Trim]:
    """附件1, 附件4: at most 8 hours of a person's day; first the item alone, then with earlier items."""
    trims: list[Trim] = []
    for portion in portions:
        edition = edition_of(portion.year)
        policy = edition.policy
        if item.category not in policy.person_day_categories:
            continue
        excess = portion.halves - policy.person_day_halves
        if excess > 0:
            _cut_day(Code.DAILY_CAP, item, portion, excess, edition, trims, watched)
        earlier = held.day_halves.get(portion.day, 0)
        excess = portion.halves - max(0, policy.person_day_halves - earlier)
        if earlier and excess > 0:
            _cut_day(Code.PERSON_DAY_CAP, item, portion, excess, edition, trims, watched)
    return trims


def _cut_day(
    code: Code,
    item: Item,
    portion: Portion,
    excess: int,
    edition: Edition,
    trims: list[Trim],
    watched: list[Trim],
) -> None:
    trim = Trim(code, edition.clause_of(code, item.category), excess, portion.year, day=portion.day)
    mode = edition.codes[code].mode
    if mode is Mode.ACTIVE:
        portion.halves -= excess
        trims.append(trim)
    elif mode is Mode.EVALUATE:
        watched.append(trim)


def keep_to_claim(item: Item, portions: list[Portion]) -> None:
    """四(二) (R25): cut hours above the claim, from the latest date, professional first; no trim is noted."""
    if item.claimed is None:
        return
    excess = sum(portion.halves for portion in portions) - halves(item.claimed)
    if excess > 0:
        cut(portions, excess)


def keep_to_grant(item: Item, portions: list[Portion], edition: Edition) -> list[Trim]:
    """四(三): cut hours above what the reviewer grants, in the same order; the trim says why."""
    granted = item.granted
    if granted is None:
        return []
    excess = sum([portion.halves for portion in portions]) - granted.halves
    if excess <= 0:
        return []
    cut(portions, excess)
    clause, year = edition.clause_of(Code.REVIEWER_CUT, item.category), portions[-1].year
    reason_code, comment = granted.reason_code, granted.comment
    return [Trim(Code.REVIEWER_CUT, clause, excess, year, reason_code=reason_code, comment=comment)]


def cap_years(
    item: Item,
    portions: list[Portion],
    held: HeldSoFar,
    override: Replacement | None,
    edition_of: EditionOf,
    watched: list[Trim],
) -> list[Trim]:
    """附件2, 附件3, 附件5: cut hours above the bucket's room in a year; an override may set the cap (R23)."""
    trims: list[Trim] = []
    for year in sorted({portion.year for portion in portions}):
        edition = edition_of(year)
        rule = edition.categories[item.category]
        cap, cap_halves = rule.annual_cap, rule.annual_cap_halves
        if override is not None and override.annual_cap is not None:
            cap, cap_halves = override.annual_cap, halves(override.annual_cap)
        mode = edition.codes[Code.ANNUAL_CAP].mode
        if cap_halves is None or mode is Mode.DISABLED:
            continue
        of_year = [portion for portion in portions if portion.year == year]
        left = max(0, cap_halves - held.bucket_halves.get((rule.bucket, year), 0))
        excess = sum([portion.halves for portion in of_year]) - left
        if excess > 0:
            clause = edition.clause_of(Code.ANNUAL_CAP, item.category)
            trim = Trim(Code.ANNUAL_CAP, clause, excess, year, bucket=rule.bucket, cap=cap)
            if mode is Mode.ACTIVE:
                cut(of_year, excess)
            (trims if mode is Mode.ACTIVE else watched).append(trim)
    return trims
