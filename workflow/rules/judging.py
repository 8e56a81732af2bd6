"""Judges one item by all its rules: every failure at once, else the hours at which it is recognised."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from workflow.definition import Edition
from workflow.errors import Refusal
from workflow.rules.clauses.caps import cap_days, cap_years, keep_to_claim, keep_to_grant
from workflow.rules.clauses.circumstances import overlap_finding
from workflow.rules.clauses.common import (
    governing_year,
    hours_finding,
    submission_findings,
    valid_claim,
    year_finding,
)
from workflow.rules.clauses.credits import CREDITS_BY_CATEGORY, EditionOf, posting_months, replaced
from workflow.rules.clauses.evidence import missing_evidence
from workflow.rules.clauses.findings import CHECKS_BY_CATEGORY, Finding
from workflow.rules.clauses.held import HeldSoFar
from workflow.rules.clauses.overrides import HOURS_BY_OTHER_RULE, Replacement, replacement
from workflow.rules.clauses.records import SyncedRecords
from workflow.rules.clauses.titles import title_effect
from workflow.rules.interface.facts import CircumstanceFacts, PostingFacts
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest
from workflow.rules.interface.result import NO_HOURS, ItemResult, SubjectHours, Trim, Warned
from workflow.rules.measures.hours import Portion, halves
from workflow.vocabulary import Category, Code, Mode, Outcome, Status, Subject

_RANK = {code: rank for rank, code in enumerate(Code)}


class Judge:
    """Judges the items of one request in the order of approval (R10).

    What an item is worth follows the edition to which it is pinned, if it is pinned; the caps that it shares
    with other items follow the edition of the year's account.
    """

    __slots__ = (
        "_edition_of",
        "_has_body",
        "_of_item",
        "_of_year",
        "_posting_months",
        "_records",
        "_request",
        "held",
    )

    def __init__(
        self,
        request: AssessmentRequest,
        of_year: EditionOf,
        of_item: Callable[[Item], EditionOf],
        records: SyncedRecords,
        posting_months: set[int],
        *,
        has_body: bool,
    ) -> None:
        """`posting_months` are those that the accepted postings of the whole request hold (R19)."""
        self._request = request
        self._edition_of = self._of_year = of_year
        self._of_item = of_item
        self._records = records
        self._posting_months = posting_months
        self._has_body = has_body
        self.held = HeldSoFar()

    def set_request(self, request: AssessmentRequest, *, has_body: bool) -> None:
        """From now on, judge for another request about the same dossier, which has grown."""
        self._request, self._has_body = request, has_body

    def judge(self, position: int, item: Item) -> ItemResult:
        """The result of the item. Later items can't use what this item holds."""
        self._edition_of = self._of_item(item)
        edition = self._edition_of(governing_year(item, self._request))
        if item.status is Status.REVOKED:
            return ItemResult(item.ref, Outcome.REJECT, _claimed(item, edition), _nothing(item))
        override = replacement(item, self._request, edition)
        document, rows = (override.document, override.rows) if override is not None else (None, ())
        refusals, observed = self._refusals(position, item, edition)
        if refusals:
            return ItemResult(
                item.ref,
                strongest(refusals),
                _claimed(item, edition),
                _nothing(item),
                refusals=refusals,
                override=document,
                override_rows=rows,
                observed=observed,
            )
        warnings = self._warnings(item, edition)
        self.held.hold(item)
        return self._accepted(item, edition, override, observed, warnings)

    def _accepted(
        self,
        item: Item,
        edition: Edition,
        override: Replacement | None,
        observed: tuple[Refusal, ...],
        warnings: tuple[Warned, ...],
    ) -> ItemResult:
        """An item without refusals: its hours, or none where a record of the city platform has them (R24)."""
        claimed = _claimed(item, edition)
        outcome, by_year = Outcome.DEDUPE, _nothing(item)
        trims: list[Trim] = []
        watched: list[Trim] = []
        if item.status is not Status.APPROVED or self._records.cover(item) is None:
            portions = self._earned(item, edition, override)
            if claimed is None:
                claimed = Decimal(sum([portion.halves for portion in portions])) / 2
            trims = self._capped(item, override, portions, watched)
            outcome, by_year = _approval(item, portions, trims), _by_year(item.facts.years, portions)
        return ItemResult(
            item.ref,
            outcome,
            claimed,
            by_year,
            item.category is Category.DIGITAL_ENGINEER and outcome is not Outcome.DEDUPE,
            tuple(trims),
            override=override.document if override is not None else None,
            override_rows=override.rows if override is not None else (),
            title=title_effect(item, self._request.person, edition.categories[item.category]),
            observed=observed,
            observed_trims=tuple(watched),
            warnings=warnings,
        )

    def _warnings(self, item: Item, edition: Edition) -> tuple[Warned, ...]:
        """R27: which earlier items rest on a sheet of this one."""
        sharing = self.held.holders(item)
        code = Code.SHARED_EVIDENCE
        if not sharing or edition.codes[code].mode is not Mode.ACTIVE:
            return ()
        clause = edition.clause_of(code, item.category)
        return (Warned(code, clause, tuple(other.ref for other in sharing), edition.texts[code]),)

    def _refusals(
        self, position: int, item: Item, edition: Edition
    ) -> tuple[tuple[Refusal, ...], tuple[Refusal, ...]]:
        """The refusals that bind, and those that are only watched; both in the order of the codes."""
        found = [
            finding
            for finding in self._findings(item, edition)
            if _mode(edition, finding) is not Mode.DISABLED
        ]
        if not found:
            return (), ()
        found.sort(key=lambda finding: _RANK[finding.code])
        binding: list[Refusal] = []
        watched: list[Refusal] = []
        for finding in found:
            refusal = Refusal(
                finding.code,
                edition.clause_of(finding.code, item.category),
                finding.missing,
                f"/items/{position}{finding.pointer}",
                edition.words_of(finding.code, finding.needs),
                finding.needs,
            )
            (binding if _mode(edition, finding) is Mode.ACTIVE else watched).append(refusal)
        return tuple(binding), tuple(watched)

    def _findings(self, item: Item, edition: Edition) -> list[Finding]:
        rule = edition.categories[item.category]
        check = CHECKS_BY_CATEGORY.get(item.category)
        found = list(check(item.facts, self._request.person, rule, edition.policy)) if check else []
        speaks = any(f.speaks_for_evidence and _mode(edition, f) is Mode.ACTIVE for f in found)
        if not speaks and (missing := missing_evidence(item, rule)) is not None:
            found.append(missing)
        if isinstance(item.facts, CircumstanceFacts) and self._posting_months:
            found += overlap_finding(item.facts, edition.policy, self._posting_months)
        if (hours := hours_finding(item, edition.policy.claim_maximum)) is not None:
            found.append(hours)
        if (year := year_finding(item)) is not None:
            found.append(year)
        found += self.held.duplicates(item, edition.policy.shared_sheets)
        found += submission_findings(
            item, self._request, self._records, self._edition_of, has_body=self._has_body
        )
        return found

    def _earned(self, item: Item, edition: Edition, override: Replacement | None) -> list[Portion]:
        facts = item.facts
        if isinstance(facts, CircumstanceFacts):
            return []
        if isinstance(facts, PostingFacts):
            before = self.held.posting_months
            after = self.held.add_posting(facts, edition.policy.posting_month_minimum_days)
            return posting_months(before, after, self._edition_of)
        hours = override.hours_per_item if override is not None else None
        if hours is not None and item.category not in HOURS_BY_OTHER_RULE:
            portions = replaced(facts, halves(hours))
        else:
            portions = CREDITS_BY_CATEGORY[item.category](facts, self._edition_of)
        subject = edition.categories[item.category].credits
        if subject is Subject.PUBLIC:
            for portion in portions:
                portion.subject = subject
        return portions

    def _capped(
        self,
        item: Item,
        override: Replacement | None,
        portions: list[Portion],
        watched: list[Trim],
    ) -> list[Trim]:
        """Day caps, the claim, the grant, then annual buckets; what is left fills day and bucket."""
        trims = cap_days(item, portions, self.held, self._of_year, watched)
        keep_to_claim(item, portions)
        trims += keep_to_grant(item, portions, self._of_year(governing_year(item, self._request)))
        trims += cap_years(item, portions, self.held, override, self._of_year, watched)
        shared = self._of_year(governing_year(item, self._request))
        by_day = item.category in shared.policy.person_day_categories
        self.held.hold_hours(portions, shared.categories[item.category].bucket, by_day=by_day)
        return trims


def strongest(refusals: Iterable[Refusal]) -> Outcome:
    """The outcome of the strongest failure: block, then return, then reject."""
    rank = min(_RANK[refusal.code] for refusal in refusals)
    if rank <= _RANK[Code.NOT_YET_DONE]:
        return Outcome.BLOCK_SUBMIT
    return Outcome.RETURN_FOR_CORRECTION if rank == _RANK[Code.SPLIT_MISSING] else Outcome.REJECT


def _mode(edition: Edition, finding: Finding) -> Mode:
    return edition.codes[finding.code].mode


def _approval(item: Item, portions: list[Portion], trims: list[Trim]) -> Outcome:
    """附件6 credits no hours and is simply approved; any other item without hours left gets zero (R10)."""
    if item.category is Category.SPECIAL_CIRCUMSTANCE:
        return Outcome.APPROVE
    if not sum([portion.halves for portion in portions]):
        return Outcome.APPROVE_ZERO
    return Outcome.APPROVE_TRIMMED if trims else Outcome.APPROVE


def _claimed(item: Item, edition: Edition) -> Decimal | None:
    """The claim, where one is stated and valid."""
    return item.claimed if valid_claim(item, edition.policy.claim_maximum) else None


def _nothing(item: Item) -> Mapping[int, SubjectHours]:
    return dict.fromkeys(item.facts.years, NO_HOURS)


def _by_year(years: Iterable[int], portions: Iterable[Portion]) -> Mapping[int, SubjectHours]:
    sums: dict[int, list[int]] = {year: [0, 0] for year in years}
    for portion in portions:
        sums[portion.year][portion.subject is Subject.PROFESSIONAL] += portion.halves
    return {year: SubjectHours(public, professional) for year, (public, professional) in sums.items()}
