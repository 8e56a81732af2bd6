"""What a person's earlier items hold: certificates, works, hours of a day, of a bucket, posting months.

Items are judged one after the other in the order of approval; each sees what those before it hold, so
that a revoked or refused item simply leaves its place to the next (R10).
"""

from collections.abc import Iterable

from workflow.rules.clauses.activities import are_same_activity, rests_on_sheets
from workflow.rules.clauses.findings import Finding
from workflow.rules.interface.facts import AchievementFacts, PostingFacts, Span
from workflow.rules.interface.items import Item
from workflow.rules.measures.hours import Portion
from workflow.rules.measures.months import months_held, united
from workflow.vocabulary import Code, EvidenceKind

_SAME_CERTIFICATE = Finding(Code.DUPLICATE_EVIDENCE, "/certificate_number")
_SAME_FILE = Finding(Code.DUPLICATE_EVIDENCE, "/file_sha256")
_SAME_WORK = Finding(Code.DUPLICATE_WORK, "/work_id")


class HeldSoFar:
    """The one mutable value of an assessment; it lives as long as one pass over the items."""

    __slots__ = (
        "_certificates",
        "_files",
        "_places",
        "_works",
        "bucket_halves",
        "day_halves",
        "posting_months",
        "posting_spans",
    )

    def __init__(self) -> None:
        self._certificates: set[str] = set()
        self._files: dict[str, list[Item]] = {}
        self._places: dict[int, int] = {}  # of each item that holds a file
        self._works: set[str] = set()
        self.day_halves: dict[int, int] = {}
        self.bucket_halves: dict[tuple[str, int], int] = {}
        self.posting_spans: list[Span] = []
        self.posting_months: set[int] = set()

    def duplicates(self, item: Item, sheets: frozenset[EvidenceKind]) -> list[Finding]:
        """What this item uses that an earlier one already holds (R16; 四(三))."""
        found: list[Finding] = []
        if item.certificate is not None and item.certificate in self._certificates:
            found.append(_SAME_CERTIFICATE)
        elif any(not _may_share(item, other, sheets) for other in self.holders(item)):
            found.append(_SAME_FILE)
        if isinstance(item.facts, AchievementFacts) and item.facts.work in self._works:
            found.append(_SAME_WORK)
        return found

    def holders(self, item: Item) -> list[Item]:
        """The earlier items that hold a file of this one, in their order, each once."""
        if not item.files:
            return []
        held = {id(other): other for file in item.files for other in self._files.get(file, ())}
        return sorted(held.values(), key=lambda other: self._places[id(other)])

    def hold(self, item: Item) -> None:
        """Take the item's certificate, files and work, so that no later item can use them."""
        if item.certificate is not None:
            self._certificates.add(item.certificate)
        if item.files:
            self._places[id(item)] = len(self._places)
            for file in item.files:
                self._files.setdefault(file, []).append(item)
        if isinstance(item.facts, AchievementFacts) and item.facts.work is not None:
            self._works.add(item.facts.work)

    def hold_hours(self, portions: Iterable[Portion], bucket: str, *, by_day: bool) -> None:
        """Fill the bucket of the year and, where days are capped, the day with the recognised hours."""
        for portion in portions:
            key = (bucket, portion.year)
            self.bucket_halves[key] = self.bucket_halves.get(key, 0) + portion.halves
            if by_day:
                self.day_halves[portion.day] = self.day_halves.get(portion.day, 0) + portion.halves

    def add_posting(self, facts: PostingFacts, minimum_days: int) -> set[int]:
        """The months completed by all postings, this one included; they are held from now on (R7)."""
        self.posting_spans = united((*self.posting_spans, *facts.spans))
        self.posting_months = months_held(self.posting_spans, minimum_days)
        return self.posting_months


def _may_share(item: Item, other: Item, sheets: frozenset[EvidenceKind]) -> bool:
    """R27: one sheet may prove different activities; a certificate certifies one."""
    if not (rests_on_sheets(item, sheets) and rests_on_sheets(other, sheets)):
        return False
    return not are_same_activity(item, other)
