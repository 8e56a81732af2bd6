"""What is stated about an item, by category.

Every class has `years` (the calendar years that it touches, ascending), `day` (the item's date: of several
days the last; None while there is none) and `unreadable` (JSON pointers, below the item, to stated hours
that are no hours). Days are proleptic ordinals.
"""

from decimal import Decimal

from workflow.values import value

Span = tuple[int, int]


@value
class Day:
    """What is stated for one day: printed hours, and minutes where only those are known."""

    day: int
    year: int
    hours: Decimal
    minutes: int


@value
class Undated:
    """Hours over some days, both ends included, without saying which day had how many."""

    first: int
    last: int
    hours: Decimal


@value
class TrainingFacts:
    """附件1. Either `days` or `undated`."""

    filing_number: str | None
    days: tuple[Day, ...]
    undated: Undated | None
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...]
    kind: str = ""
    mode: str | None = None


@value
class LearningFacts:
    """附件2, first sentence."""

    kind: str
    study_archive: bool | None
    periods: tuple[Undated, ...]
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...]


@value
class ExamFacts:
    """附件2, second sentence. No `day` = no certificate yet."""

    kind: str
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...] = ()


@value
class AchievementFacts:
    """附件3. `published` and `granted` are None where nothing is stated."""

    kind: str
    published: bool | None
    granted: bool | None
    work: str | None
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...] = ()


@value
class ExpertFacts:
    """附件4, first sentence; working time only."""

    invited: bool
    days: tuple[Day, ...]
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...]
    kind: str = ""


@value
class PostingFacts:
    """附件4, second sentence."""

    dispatched_by: str | None
    spans: tuple[Span, ...]
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...] = ()
    kind: str = ""


@value
class CompetitionFacts:
    """附件5."""

    organiser: str
    hr_recognised: bool
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...] = ()
    kind: str = ""


@value
class CircumstanceFacts:
    """附件6."""

    kind: str
    spans: tuple[Span, ...]
    unit_approved: bool
    recognised_by: str | None
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...] = ()


@value
class DigitalFacts:
    """二(三). No `day` = no certificate yet."""

    hours: Decimal
    level: str | None
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...]
    kind: str = ""


@value
class OriginFacts:
    """四(三), transferees. A subject that the proof does not state is None."""

    year: int
    public: Decimal | None
    professional: Decimal | None
    issuer: str
    sealed: bool
    years: tuple[int, ...]
    day: int | None
    unreadable: tuple[str, ...]
    kind: str = ""


Facts = (
    TrainingFacts
    | LearningFacts
    | ExamFacts
    | AchievementFacts
    | ExpertFacts
    | PostingFacts
    | CompetitionFacts
    | CircumstanceFacts
    | DigitalFacts
    | OriginFacts
)
