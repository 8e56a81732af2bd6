"""The shapes of an item, category by category: its facts alone, and with an assessment's own members."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.schemas.elements.fields import (
    EARLIEST_YEAR,
    LATEST_YEAR,
    BoundedList,
    Choice,
    Day,
    Flag,
    Sha256,
    StatedHours,
    StrictSchema,
    Whole,
    Written,
)
from workflow.vocabulary import (
    AchievementKind,
    Category,
    CircumstanceKind,
    EvidenceKind,
    ExamKind,
    LearningKind,
    Status,
)

MOST_DAYS = 366
MOST_PERIODS = 366
MOST_FILES = 100
MOST_OF_TITLE = 300
MOST_AUTHORS = 1000
LONGEST_PERIOD_DAYS = 20 * 366
LONGEST_TRAINING_DAYS = 2 * 366


def year_field(**kwargs: Any) -> Whole:
    """A calendar year."""
    return Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR, **kwargs)


class DatedPeriod(StrictSchema):
    """From a day to a day, both included."""

    from_ = Day(required=True, data_key="from", attribute="from")
    to = Day(required=True)

    @validates_schema
    def _runs_forward(self, data: Mapping[str, Any], **_: Any) -> None:
        check_period(data["from"], data["to"], None)


class HeldPeriod(DatedPeriod):
    """A period of a bounded length, whose days are counted."""

    @validates_schema
    def _runs_forward(self, data: Mapping[str, Any], **_: Any) -> None:
        check_period(data["from"], data["to"], LONGEST_PERIOD_DAYS)


class HoursPeriod(HeldPeriod):
    """Undated hours in a period."""

    hours = StatedHours(required=True)


class DayOfHours(StrictSchema):
    """One day: hours as printed, or minutes where only those are known."""

    date = Day(required=True)
    hours = StatedHours()
    minutes = Whole(least=-1_000_000, greatest=1_000_000)

    @validates_schema
    def _states_one_of_both(self, data: Mapping[str, Any], **_: Any) -> None:
        if ("hours" in data) == ("minutes" in data):
            raise ValidationError("Either hours or minutes.", "hours")


def check_period(first: str, last: str, longest: int | None) -> None:
    """Raise `ValidationError` where the period ends before it begins, or is longer than `longest` days."""
    days = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
    if days < 1:
        raise ValidationError("Ends before it begins.", "to")
    if longest is not None and days > longest:
        raise ValidationError(f"Longer than {longest} days.", "to")


def _days(**kwargs: Any) -> BoundedList:
    return BoundedList(fields.Nested(DayOfHours), least=1, most=MOST_DAYS, **kwargs)


def _periods(shape: type[StrictSchema] = HeldPeriod) -> BoundedList:
    return BoundedList(fields.Nested(shape), least=1, most=MOST_PERIODS, required=True)


def _title() -> Written:
    """What the work, the course or the competition is called."""
    return Written(longest=MOST_OF_TITLE)


class Facts(StrictSchema):
    """The fields that facts of every category may have."""

    category = Choice(Category, required=True)
    declared_year = year_field()
    claimed_hours = StatedHours()
    certificate_number = Written()
    source_id = Written()


class TrainingFacts(Facts):
    """附件1."""

    filing_number = Written(required=True, allow_none=True, shortest=0)
    mode = Choice(("in_person", "remote", "abroad"))
    days = _days()
    from_ = Day(data_key="from", attribute="from")
    to = Day()
    hours = StatedHours()
    title = _title()

    @validates_schema
    def _states_days_or_a_period(self, data: Mapping[str, Any], **_: Any) -> None:
        period = [name for name in ("from", "to", "hours") if name in data]
        if "days" in data:
            if period:
                raise ValidationError("Either days, or from, to and hours.", "days")
        elif len(period) < 3:
            raise ValidationError("Either days, or from, to and hours.", "days")
        else:
            check_period(data["from"], data["to"], LONGEST_TRAINING_DAYS)


class LearningFacts(Facts):
    """附件2, first sentence."""

    kind = Choice(LearningKind, required=True)
    study_archive = Flag()
    periods = _periods(HoursPeriod)
    title = _title()


class QualificationExamFacts(Facts):
    """附件2, second sentence."""

    kind = Choice(ExamKind, required=True)
    certificate_date = Day(required=True, allow_none=True)


class AchievementFacts(Facts):
    """附件3."""

    kind = Choice(AchievementKind, required=True)
    date = Day(required=True)
    published = Flag()
    granted = Flag()
    work_id = Written()
    title = _title()
    author_position = Whole(least=1, greatest=MOST_AUTHORS)


class ExpertActivityFacts(Facts):
    """附件4, first sentence."""

    kind = Written()
    invited = Flag(required=True)
    days = _days(required=True)
    title = _title()


class AidPostingFacts(Facts):
    """附件4, second sentence."""

    dispatched_by = Choice(("party", "government"), required=True, allow_none=True)
    periods = _periods()


class CompetitionFacts(Facts):
    """附件5."""

    date = Day(required=True)
    organiser = Choice(("industry_department", "other"), required=True)
    hr_recognised = Flag(required=True)
    title = _title()


class SpecialCircumstanceFacts(Facts):
    """附件6: dates and the unit's confirmation; no diagnosis is asked for."""

    kind = Choice(CircumstanceKind, required=True)
    periods = _periods()
    unit_approved = Flag(required=True)
    recognised_by = Choice(("provincial", "city"), allow_none=True)


class DigitalEngineerFacts(Facts):
    """二(三)."""

    certificate_date = Day(required=True, allow_none=True)
    hours = StatedHours(required=True)
    level = Choice(("senior", "intermediate", "junior"), allow_none=True)


class OriginCreditFacts(Facts):
    """四(三), transferees."""

    year = year_field(required=True)
    public = StatedHours()
    professional = StatedHours()
    hours = StatedHours()
    issuer = Choice(("ce_authority", "employer", "other"), required=True)
    sealed = Flag(required=True)


_SHAPES: Mapping[Category, type[Facts]] = {
    Category.TRAINING: TrainingFacts,
    Category.LEARNING: LearningFacts,
    Category.QUALIFICATION_EXAM: QualificationExamFacts,
    Category.ACHIEVEMENT: AchievementFacts,
    Category.EXPERT_ACTIVITY: ExpertActivityFacts,
    Category.AID_POSTING: AidPostingFacts,
    Category.COMPETITION: CompetitionFacts,
    Category.SPECIAL_CIRCUMSTANCE: SpecialCircumstanceFacts,
    Category.DIGITAL_ENGINEER: DigitalEngineerFacts,
    Category.ORIGIN_CREDIT: OriginCreditFacts,
}


class AssessedItem(StrictSchema):
    """The fields that an assessment adds to the facts of an item."""

    ref = Written(required=True)
    status = Choice(Status)
    file_sha256 = BoundedList(Sha256(), most=MOST_FILES)
    evidence = BoundedList(Choice(EvidenceKind), most=MOST_FILES)


def _item_shape(facts: type[Facts]) -> type[StrictSchema]:
    name = facts.__name__.removesuffix("Facts") + "Item"
    return type(name, (AssessedItem, facts), {"__doc__": facts.__doc__})


DATED_PERIOD = DatedPeriod()
FACTS: Mapping[str, StrictSchema] = {str(category): shape() for category, shape in _SHAPES.items()}
ITEMS: Mapping[str, StrictSchema] = {
    str(category): _item_shape(shape)() for category, shape in _SHAPES.items()
}
