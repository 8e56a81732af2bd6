"""The frozen values of which an edition is made: an edition never changes once it is read.

Credit hours are `Decimal`; a field ending in `_halves` holds the same hours as a count of half hours,
worked out here once so that the rules add whole numbers.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from workflow.definition.reasons import Reason
from workflow.values import Text
from workflow.vocabulary import Category, Code, EvidenceKind, Mode, Subject, TitleResult


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day that recurs: month and day, `years_after` the year it belongs to."""

    years_after: int
    month: int
    day: int

    def of(self, year: int) -> date:
        """The day for that year; a day the month lacks becomes the month's last."""
        target = year + self.years_after
        return date(target, self.month, min(self.day, monthrange(target, self.month)[1]))


@dataclass(frozen=True, slots=True)
class Requirement:
    """二: the least hours for a year on post."""

    clause: str
    public: Decimal
    professional: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class SpecialCircumstancePolicy:
    """R8: how time off is measured and what it does to the requirement."""

    scaling: str
    month_minimum_days: int
    threshold_kinds: frozenset[str]
    threshold_months: int
    threshold_days: int
    days_per_month: int
    other_recognised_by: frozenset[str]


@dataclass(frozen=True, slots=True)
class Policy:
    """Values that hold for the whole year, apart from those of one category."""

    requirement: Requirement
    person_day_halves: int
    person_day_categories: frozenset[Category]
    claim_maximum: Decimal
    claim_clause: str
    posting_month_minimum_days: int
    special_circumstance: SpecialCircumstancePolicy
    study_closes: DayOfYear
    declaration_window_end: DayOfYear
    resubmission_working_days: int
    review_due_working_days: int
    title_filing_working_days: int
    origin_window_months: int
    shared_sheets: frozenset[EvidenceKind]
    closed_year_gap_days: int


@dataclass(frozen=True, slots=True)
class EvidenceNeed:
    """One thing to be proved; any of the kinds proves it."""

    any_of: tuple[EvidenceKind, ...]
    kinds: frozenset[EvidenceKind]


@dataclass(frozen=True, slots=True)
class TitleRule:
    """二(三): what a level certificate does; `except_exam_based` leaves exam-based series out."""

    result: TitleResult
    except_exam_based: bool


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """A row of the annex as numbers.

    An item of `published_kinds` or `granted_kinds` is refused where it is stated not to be published or
    granted. `evidence` is by the item's kind, with "" for kinds that are not listed. `annual_halves` are the
    public and professional hours of a full year (aid postings).
    """

    category: Category
    clause: str
    credits: Subject | None
    hours_per_item_halves: int | None
    minutes_per_hour: int
    bucket: str
    annual_cap: Decimal | None
    annual_cap_halves: int | None
    annual_halves: tuple[int, int] | None
    not_open_to_freelancers: frozenset[str]
    published_kinds: frozenset[str]
    granted_kinds: frozenset[str]
    evidence: Mapping[str, tuple[EvidenceNeed, ...]]
    evidence_clauses: Mapping[str, str]
    titles: Mapping[str, TitleRule]


@dataclass(frozen=True, slots=True)
class CodeRule:
    """The clause on which a reason code is based, and whether the code binds."""

    code: Code
    clause: str
    mode: Mode
    by_category: Mapping[Category, str]


@dataclass(frozen=True, slots=True)
class Override:
    """R23: hours, cap or both that a cited document sets for a category.

    `first` and `last` are ordinals of days, both inclusive. Hours or a cap of None stay as the category says.
    The override applies where all cells hold: `who` of the person, `what` of the item. `clause` None: that of
    the category.
    """

    category: Category
    document: str
    first: int
    last: int
    hours_per_item: Decimal | None
    annual_cap: Decimal | None
    id: str = ""
    clause: str | None = None
    who: tuple["Cell", ...] = ()
    what: tuple["Cell", ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One condition of a row: one of some values, a range (both ends count), or beginnings of a code."""

    column: str
    values: tuple[str | bool, ...] | None
    low: Decimal | None
    high: Decimal | None
    prefixes: tuple[str, ...] | None = None

    def holds(self, value: object) -> bool:
        """Whether the condition is true of the value; false of a value that is not known (None)."""
        if self.values is not None:
            return value in self.values
        if self.prefixes is not None:
            return isinstance(value, str) and value.startswith(self.prefixes)
        if not isinstance(value, (int, Decimal)):
            return False
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One reviewing body on the way, its service time in working days, and whether alternates may act too."""

    body: str
    due_working_days: int
    alternates: bool = False


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A row of a routing table. `steps` for routes, `addition` for additions, `reviewer` for self-review.

    `document` is the number of the document that orders the row. `spot_check_percent` says how many of a
    hundred declarations on this route the bureau looks at again.
    """

    id: str
    clause: str
    mode: Mode
    cells: tuple[Cell, ...]
    document: str | None = None
    steps: tuple[RouteStep, ...] = ()
    spot_check_percent: int = 0
    addition: str | None = None
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class Routing:
    """四(三) as tables. Of `routes`, the first row that fits is hit, or (`unique`) the only one.

    `no_body` lists the cases for which nobody is in charge. A case that neither table catches is a gap.
    """

    routes: tuple[RouteRow, ...]
    additions: tuple[RouteRow, ...]
    self_review: tuple[RouteRow, ...]
    no_body: tuple[RouteRow, ...] = ()
    unique: bool = False
    watches: bool = False  # whether any row of `routes` is only watched


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """The days for which an edition differs from the State Council's calendar in the program."""

    loaded_years: frozenset[int]
    holidays: frozenset[date]
    working_days: frozenset[date]


@dataclass(frozen=True, slots=True)
class TitleDemand:
    """四(二): proofs that a provincial industry department specially demands at title review.

    `document` orders it, for the title series named; `first` and `last` are the days on which it is in force.
    """

    series: str
    document: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules of one calendar year in one region; `checksum` is the SHA-256 of its files.

    A `demonstration` edition is for learning and testing: its region is not taken as the home region. `files`
    are the texts from which the edition was read, by name.
    """

    id: str
    year: int
    region: str
    demonstration: bool
    checksum: str
    title: Text
    basis: tuple[str, ...]
    contacts: Mapping[str, Text]
    clauses: Mapping[str, Text]
    texts: Mapping[Code, Text]
    texts_of_needs: Mapping[bool, Mapping[Code, Text]]  # by whether one of those listed is enough
    category_names: Mapping[Category, Text]
    policy: Policy
    categories: Mapping[Category, CategoryRule]
    codes: Mapping[Code, CodeRule]
    overrides: tuple[Override, ...]
    reasons: Mapping[str, Reason]
    routing: Routing
    public_topics: tuple[str, ...]
    topic_keys: frozenset[str]
    digital_fields: tuple[str, ...]
    study_guides: tuple[Mapping[str, str], ...]
    calendar: CalendarDays
    title_demands: tuple[TitleDemand, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def words_of(self, code: Code, needs: Sequence[Sequence[str]] = ()) -> Text:
        """The sentence of a code about what is needed: one of those listed, or all of them."""
        one_is_enough = len(needs) == 1 and len(needs[0]) > 1
        return self.texts_of_needs[one_is_enough].get(code) or self.texts[code]

    def clause_of(self, code: Code, category: Category | None = None) -> str:
        """The clause on which a code is based; for some codes it depends on the category."""
        rule = self.codes[code]
        return rule.clause if category is None else rule.by_category.get(category, rule.clause)
