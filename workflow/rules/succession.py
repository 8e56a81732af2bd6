"""Assesses one person's dossier again and again while it grows.

Each result is what `assess` would say, but items that were judged before are not judged again.
"""

from collections.abc import Mapping
from dataclasses import fields
from operator import attrgetter

from workflow.definition import Editions
from workflow.routing.table import Route
from workflow.rules.assess import EditionsByYear, assess, judge_years, route_of
from workflow.rules.clauses.records import SyncedRecords
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import AssessmentRequest
from workflow.rules.interface.result import ItemResult, YearResult
from workflow.rules.judging import Judge
from workflow.values import value
from workflow.vocabulary import Category

_CONTENT = attrgetter(*(field.name for field in fields(Item) if field.name != "status"))
# The parts of a request by which an item that holds its hours is judged.
_ASKED = attrgetter(
    "edition",
    "account_editions",
    "study_records",
    "overrides",
    "as_of.year",
    "person",
)


@value
class LastItemResult:
    """The result of the last item of an assessment, its route, and the years where they were wanted."""

    item: ItemResult
    route: Route
    years: Mapping[int, YearResult] | None


class Succession:
    """The results of the dossier so far, kept for as long as the next dossier begins with the same items."""

    __slots__ = ("_asked", "_by_year", "_editions", "_held", "_judge", "_records", "_results")

    _by_year: EditionsByYear
    _judge: Judge
    _records: SyncedRecords

    def __init__(self) -> None:
        self._editions: Editions | None = None
        self._asked: AssessmentRequest | None = None
        self._held: list[Item] = []
        self._results: list[ItemResult] = []

    def judge(
        self,
        request: AssessmentRequest,
        editions: Editions,
        *,
        years: bool = False,
        route: Route | None = None,
    ) -> LastItemResult:
        """What `assess` says of the last item: a new one, after others that hold their hours.

        `route`: the route of the request, where it is known already.
        """
        if any(item.category is Category.SPECIAL_CIRCUMSTANCE for item in request.items):
            self._asked = None  # a later item can change the result of an earlier one (R19)
            return _all_anew(request, editions, years=years)
        if not self._goes_on(request, editions):
            self._begin(request, editions)
        judge, results, position = self._judge, self._results, len(request.items) - 1
        for number in range(len(self._held), position):
            results.append(judge.judge(number, request.items[number]))
            self._held.append(request.items[number])
        judge.set_request(request, has_body=route is None or route.to is not None)
        result = judge.judge(position, request.items[position])
        if route is None:
            route = route_of(request, self._by_year.of(request.as_of.year), result.claimed)
            if route.to is None:
                self._asked = None  # it was judged as if somebody reviewed it
                return _all_anew(request, editions, years=years)
        found = self._years(request, result) if years else None
        self._keep(request.items[position], result)
        return LastItemResult(result, route, found)

    def _goes_on(self, request: AssessmentRequest, editions: Editions) -> bool:
        asked, held, others = self._asked, self._held, len(request.items) - 1
        if asked is None or self._editions is not editions or len(held) > others:
            return False
        if asked is not request and _ASKED(asked) != _ASKED(request):
            return False
        same = zip(held, request.items, strict=False)
        return all(old is new or _CONTENT(old) == _CONTENT(new) for old, new in same)

    def _begin(self, request: AssessmentRequest, editions: Editions) -> None:
        self._editions, self._asked = editions, request
        self._held, self._results = [], []
        self._by_year = EditionsByYear(editions, editions.get(request.edition), request.account_editions)
        of_account, of_item = self._by_year.of_account, self._by_year.of_item
        self._records = SyncedRecords(request.study_records, of_account)
        self._judge = Judge(request, of_account, of_item, self._records, set(), has_body=True)

    def _keep(self, item: Item, result: ItemResult) -> None:
        """Keep an accepted item with its result, unless it will be judged differently when it is approved.

        A record can cover it (R24), and whether an override is for the person is settled at submission (R22).
        """
        if result.refusals:
            return
        of_item, years = self._by_year.of_item(item), item.facts.years
        if self._records.cover(item) is not None or any(of_item(year).overrides for year in years):
            self._asked = None
            return
        self._held.append(item)
        self._results.append(result)

    def _years(self, request: AssessmentRequest, result: ItemResult) -> Mapping[int, YearResult]:
        months = self._judge.held.posting_months
        return judge_years(request, self._by_year, [*self._results, result], self._records, months)


def _all_anew(request: AssessmentRequest, editions: Editions, *, years: bool) -> LastItemResult:
    assessment = assess(request, editions)
    assert assessment.route is not None, "there is an item"  # noqa: S101 - of which `judge` speaks
    return LastItemResult(assessment.items[-1], assessment.route, assessment.years if years else None)
