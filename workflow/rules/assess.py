"""The one pure function of the rules, which turns facts into recognised hours."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workflow.definition import CalendarMissing, Edition, Editions
from workflow.routing import table
from workflow.routing.table import Route, RoutingFacts
from workflow.rules.clauses.circumstances import counted_spans
from workflow.rules.clauses.credits import EditionOf
from workflow.rules.clauses.records import SyncedRecords
from workflow.rules.clauses.requirement import judge_year
from workflow.rules.clauses.titles import title_filing
from workflow.rules.interface.facts import CircumstanceFacts, Span
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest, PersonFacts
from workflow.rules.interface.result import ItemResult, Problem, SubjectHours, TitleFilingResult, YearResult
from workflow.rules.interface.words import in_words
from workflow.rules.judging import Judge
from workflow.values import cached_property
from workflow.vocabulary import Category, Code, Outcome, Status

# Judging again is needed only where postings and circumstances meet; it settles in two rounds, and in
# three where a refused circumstance frees the evidence of a posting.
_MOST_ROUNDS = 3


class EditionsByYear:
    """The edition of each year, within the region of the one that the request names."""

    __slots__ = ("_accounts", "_bound", "_editions", "_found", "_of_pins", "_pins", "_region", "fallback")

    def __init__(self, editions: Editions, named: Edition, accounts: Mapping[int, str]) -> None:
        """`accounts`: the edition to which the account of a year is bound, for accounts that exist."""
        self._editions = editions
        self._region = named.region
        self._accounts = accounts
        self._found: dict[int, Edition] = {}
        self._bound: dict[int, Edition] = {}
        self._pins: Mapping[int, str] = {}
        self._of_pins: EditionOf = self.of
        self.fallback: set[int] = set()

    def of(self, year: int) -> Edition:
        """The edition that rules the year; a year that has none is noted in `fallback`."""
        edition = self._found.get(year)
        if edition is None:
            edition, fell_back = self._editions.for_year(year, self._region)
            self._found[year] = edition
            if fell_back:
                self.fallback.add(year)
        return edition

    def of_account(self, year: int) -> Edition:
        """The edition that the account of the year follows until it is moved; without an account, as `of`."""
        edition = self._bound.get(year)
        if edition is None:
            id_ = self._accounts.get(year)
            edition = self._bound[year] = self.of(year) if id_ is None else self._editions.get(id_)
            if edition.year != year:
                self.fallback.add(year)
        return edition

    def of_item(self, item: Item) -> EditionOf:
        """As `of`, but with the edition to which the item is pinned, for the years to which it is pinned."""
        if item.editions is not self._pins:  # items of one dossier mostly share them
            self._pins = item.editions
            pinned = {year: self._editions.get(id_) for year, id_ in item.editions.items()}
            self._of_pins = (lambda year: pinned.get(year) or self.of(year)) if pinned else self.of
        return self._of_pins


class Assessment:
    """The whole answer to a request: items and records are judged at once, the rest when it is first read.

    `edition` is the id of the edition that the request names. An assessment belongs to one thread. All its
    parts raise `UnknownEdition` where the request names an edition that does not exist, and nothing else.
    """

    def __init__(self, request: AssessmentRequest, editions: Editions) -> None:
        named = editions.get(request.edition)
        self._request = request
        self._editions = editions
        self._by_year = EditionsByYear(editions, named, request.account_editions)
        self._records = SyncedRecords(request.study_records, self._by_year.of_account)
        self.id = request.id
        self.edition = named.id
        self.items, self._posting_months = self._judged(has_body=True)
        if not self._has_body():
            self.items, self._posting_months = self._judged(has_body=False)
        self.study_records = self._records.results

    def _judged(self, *, has_body: bool) -> tuple[tuple[ItemResult, ...], set[int]]:
        return _judge_items(self._request, self._by_year, self._records, has_body=has_body)

    def _has_body(self) -> bool:
        """Whether a body reviews what is submitted; True where nothing is submitted."""
        submitted = any(item.status is Status.NEW for item in self._request.items)
        return not submitted or self.route is None or self.route.to is not None

    @cached_property
    def route(self) -> Route | None:
        """Who reviews; None where the request has no items."""
        request = self._request
        if not request.items:
            return None
        asked = zip(request.items, self.items, strict=True)
        claimed = next((result.claimed for item, result in asked if item.status is Status.NEW), None)
        return route_of(request, self._by_year.of(request.as_of.year), claimed)

    @cached_property
    def years(self) -> Mapping[int, YearResult]:
        """The year of submission and every year that an item or a record touches."""
        return judge_years(self._request, self._by_year, self.items, self._records, self._posting_months)

    @cached_property
    def title_filing(self) -> TitleFilingResult | None:
        """Whether a title filing is on time; None where none is asked about, or its calendar is missing."""
        return self._filing[0]

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """What could not be worked out."""
        return self._filing[1]

    @cached_property
    def _filing(self) -> tuple[TitleFilingResult | None, tuple[Problem, ...]]:
        return _judge_filing(self._request, self._by_year, self._editions)

    @property
    def edition_fallback(self) -> tuple[int, ...]:
        """Years judged under another year's edition (R18)."""
        _ = self.route, self.years, self._filing  # each may be about further years
        return tuple(sorted(self._by_year.fallback))

    def to_mapping(self) -> dict[str, Any]:
        """The answer in its JSON shape; hours are decimal strings, codes have their words beside."""
        return in_words(
            {
                "id": self.id,
                "edition": self.edition,
                "unchecked": [item.ref for item in self._request.items if item.evidence is None],
                "items": [item.to_mapping() for item in self.items],
                "study_records": [record.to_mapping() for record in self.study_records],
                "years": {str(year): result.to_mapping() for year, result in self.years.items()},
                "route": None if self.route is None else self.route.to_mapping(),
                "title_filing": None if self.title_filing is None else self.title_filing.to_mapping(),
                "errors": [problem.to_mapping() for problem in self.errors],
                "edition_fallback": [str(year) for year in self.edition_fallback],
            }
        )


def assess(request: AssessmentRequest, editions: Editions) -> Assessment:
    """The assessment of a request. Raises what `Assessment` raises."""
    return Assessment(request, editions)


def route_of(request: AssessmentRequest, edition: Edition, claimed: Decimal | None = None) -> Route:
    """Who reviews what is submitted; columns about the declaration itself take the first new item.

    `claimed`: the hours that it is shown to claim, which are those of its facts where it states no claim.
    """
    item = next((item for item in request.items if item.status is Status.NEW), None)
    facts = routing_facts(request.person, request)
    if item is not None:
        rule = edition.categories[item.category]
        facts = {**facts, "category": item.category, "subject": rule.credits, "credit_hours": claimed}
    return table.match(edition.routing, facts)


def routing_facts(person: PersonFacts, request: AssessmentRequest) -> RoutingFacts:
    """The person in the columns of the routing tables; a contract's end day still counts (R11)."""
    contract = person.agency_contract
    return {
        "applicant_type": person.type,
        "employer_active": person.employer_active,
        "agency_contract": contract is not None and contract[0] <= request.as_of <= contract[1],
        "community_station": person.community_station,
        "street_station": person.street_station,
        "employer_kind": person.employer_kind,
        "region_prefix": person.region,
        "title_series": person.title_series,
        "transferee": person.transferee,
        "sole_reviewer": person.sole_reviewer,
        "alternate": person.alternate,
    }


def _judge_items(
    request: AssessmentRequest, by_year: EditionsByYear, records: SyncedRecords, *, has_body: bool
) -> tuple[tuple[ItemResult, ...], set[int]]:
    """The results of the items in order, and the months of accepted postings, independent of order (R19)."""
    posting_months: set[int] = set()
    of_account, of_item = by_year.of_account, by_year.of_item
    for _ in range(_MOST_ROUNDS):  # pragma: no branch - the last round settles it
        judge = Judge(request, of_account, of_item, records, posting_months, has_body=has_body)
        results = tuple([judge.judge(position, item) for position, item in enumerate(request.items)])
        settled = judge.held.posting_months == posting_months
        posting_months = judge.held.posting_months
        if settled or not any(item.category is Category.SPECIAL_CIRCUMSTANCE for item in request.items):
            break
    return results, posting_months


def judge_years(
    request: AssessmentRequest,
    by_year: EditionsByYear,
    items: Sequence[ItemResult],
    records: SyncedRecords,
    posting_months: set[int],
) -> Mapping[int, YearResult]:
    """The result of each year, for `Assessment.years`."""
    sums: dict[int, list[int]] = {request.as_of.year: [0, 0]}
    spans: list[Span] = []
    for item, result in zip(request.items, items, strict=True):
        if item.declared_year is not None:
            sums.setdefault(item.declared_year, [0, 0])
        for year, hours in result.by_year.items():
            _add(sums.setdefault(year, [0, 0]), hours)
        if isinstance(item.facts, CircumstanceFacts) and result.outcome is Outcome.APPROVE:
            spans += counted_spans(item.facts, by_year.of_item(item)(item.facts.years[-1]).policy)
    for record in records.results:
        _add(sums.setdefault(record.year, [0, 0]), record.hours)
    return {
        year: judge_year(year, by_year.of_account(year), SubjectHours(*sums[year]), spans, posting_months)
        for year in sorted(sums)
    }


def _add(sums: list[int], hours: SubjectHours) -> None:
    sums[0] += hours.public_halves
    sums[1] += hours.professional_halves


def _judge_filing(
    request: AssessmentRequest, by_year: EditionsByYear, editions: Editions
) -> tuple[TitleFilingResult | None, tuple[Problem, ...]]:
    filing = request.title_filing
    if filing is None:
        return None, ()
    edition = by_year.of(filing.day.year)
    try:
        return title_filing(filing, edition.policy.title_filing_working_days, editions.calendar), ()
    except CalendarMissing:
        code = Code.CALENDAR_MISSING
        return None, (Problem(code, edition.clause_of(code), edition.texts[code]),)
