"""Facts of each category from mappings whose shape is already checked, as sent or as stored."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.rules.interface.facts import (
    AchievementFacts,
    CircumstanceFacts,
    CompetitionFacts,
    Day,
    DigitalFacts,
    ExamFacts,
    ExpertFacts,
    LearningFacts,
    OriginFacts,
    PostingFacts,
    Span,
    TrainingFacts,
    Undated,
)
from workflow.rules.measures.hours import HOURS_OF_A_YEAR, read_stated_hours

Data = Mapping[str, Any]

# More minutes than a day has are not refused: the day cap trims them, like hours (R5).
MOST_MINUTES = int(HOURS_OF_A_YEAR) * 60
_ZERO = Decimal(0)
_LABEL = re.compile(r"(?:(?:证书)?编号:?|no[.:]+)")


def folded(words: str | None) -> str | None:
    """Words without regard to width and case; None where nothing is written."""
    if words is None:
        return None
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words)
    return words.strip().casefold() or None


def source_key(source_id: str) -> str:
    """The platform's id of a study as it is compared: without regard to width, case and blanks."""
    return "".join((folded(source_id) or "").split())


def number_key(number: str | None) -> str | None:
    """R29: a certificate or filing number as it is compared; None where nothing is written.

    Width, case, blanks, dashes of any kind and a leading label make no difference.
    """
    words = folded(number and number.replace("№", "No."))
    if words is None:
        return None
    bare = "".join([c for c in words if not c.isspace() and not _is_dash(c)])
    label = _LABEL.match(bare)
    return bare[label.end() if label else 0 :] or None


def title_key(title: str | None) -> str | None:
    """A title as it is compared: without width, case, blanks and punctuation; None where none is written."""
    words = folded(title)
    bare = "".join([c for c in words if unicodedata.category(c)[0] not in "PZC"]) if words else ""
    return bare or None


def _is_dash(character: str) -> bool:
    return character in "-−⁓─" or (not character.isascii() and unicodedata.category(character) == "Pd")


def day_of(value: date | str) -> date:
    """The date of a date, or of its ISO text."""
    return value if isinstance(value, date) else date.fromisoformat(value)


def training(data: Data) -> TrainingFacts:
    """Facts of a training."""
    filing_number = (data.get("filing_number") or "").strip() or None
    mode = data.get("mode")
    if "days" in data:
        days, unreadable = _days(data["days"])
        return TrainingFacts(filing_number, days, None, _years_of(days), days[-1].day, unreadable, mode=mode)
    undated, years, unreadable = _undated([data], "")
    return TrainingFacts(filing_number, (), undated[0], years, undated[0].last, unreadable, mode=mode)


def learning(data: Data) -> LearningFacts:
    """Facts of unit study, a self-study exam or a degree."""
    periods, years, unreadable = _undated(data["periods"], "/periods")
    last = max(period.last for period in periods)
    return LearningFacts(data["kind"], data.get("study_archive"), periods, years, last, unreadable)


def qualification_exam(data: Data) -> ExamFacts:
    """Facts of a qualification exam."""
    return ExamFacts(data["kind"], *_date(data["certificate_date"]))


def achievement(data: Data) -> AchievementFacts:
    """Facts of an achievement."""
    work = folded(data.get("work_id"))
    years, day = _date(data["date"])
    return AchievementFacts(data["kind"], data.get("published"), data.get("granted"), work, years, day)


def expert_activity(data: Data) -> ExpertFacts:
    """Facts of work as an invited expert."""
    days, unreadable = _days(data["days"])
    return ExpertFacts(data["invited"], days, _years_of(days), days[-1].day, unreadable)


def aid_posting(data: Data) -> PostingFacts:
    """Facts of an aid posting."""
    spans, years = _spans(data["periods"])
    return PostingFacts(data["dispatched_by"], spans, years, max(end for _, end in spans))


def competition(data: Data) -> CompetitionFacts:
    """Facts of a competition."""
    return CompetitionFacts(data["organiser"], data["hr_recognised"], *_date(data["date"]))


def special_circumstance(data: Data) -> CircumstanceFacts:
    """Facts of a special circumstance."""
    spans, years = _spans(data["periods"])
    last = max(end for _, end in spans)
    return CircumstanceFacts(
        data["kind"], spans, data["unit_approved"], data.get("recognised_by"), years, last
    )


def digital_engineer(data: Data) -> DigitalFacts:
    """Facts of a digital engineer's training."""
    hours = read_stated_hours(data["hours"])
    years, day = _date(data["certificate_date"])
    unreadable = () if hours is not None else ("/hours",)
    return DigitalFacts(hours or _ZERO, data.get("level"), years, day, unreadable)


def origin_credit(data: Data) -> OriginFacts:
    """Facts of hours certified at the place of origin."""
    year: int = data["year"]
    stated = {
        name: read_stated_hours(data[name]) for name in ("public", "professional", "hours") if name in data
    }
    unreadable = tuple(f"/{name}" for name, hours in stated.items() if hours is None)
    public, professional = (
        stated[name] or _ZERO if name in stated else None for name in ("public", "professional")
    )
    last = date(year, 12, 31).toordinal()
    return OriginFacts(year, public, professional, data["issuer"], data["sealed"], (year,), last, unreadable)


def _date(value: date | str | None) -> tuple[tuple[int, ...], int | None]:
    if value is None:
        return (), None
    day = day_of(value)
    return (day.year,), day.toordinal()


def _days(rows: Iterable[Data]) -> tuple[tuple[Day, ...], tuple[str, ...]]:
    """Days in ascending order, a day listed twice added up; and the pointers to hours that are no hours."""
    days: dict[int, Day] = {}
    unreadable: list[str] = []
    for position, row in enumerate(rows):
        day = day_of(row["date"])
        hours, minutes = _ZERO, 0
        if "hours" in row:
            read = read_stated_hours(row["hours"])
            if read is None:
                unreadable.append(f"/days/{position}/hours")
            else:
                hours = read
        elif 0 <= row["minutes"] <= MOST_MINUTES:
            minutes = row["minutes"]
        else:
            unreadable.append(f"/days/{position}/minutes")
        ordinal = day.toordinal()
        known = days.get(ordinal)
        if known is not None:
            hours, minutes = hours + known.hours, minutes + known.minutes
        days[ordinal] = Day(ordinal, day.year, hours, minutes)
    return tuple(days[ordinal] for ordinal in sorted(days)), tuple(unreadable)


def _years_of(days: Iterable[Day]) -> tuple[int, ...]:
    return tuple(sorted({day.year for day in days}))


def _undated(
    rows: Iterable[Data], pointer: str
) -> tuple[tuple[Undated, ...], tuple[int, ...], tuple[str, ...]]:
    periods: list[Undated] = []
    years: set[int] = set()
    unreadable: list[str] = []
    for position, row in enumerate(rows):
        first, last = day_of(row["from"]), day_of(row["to"])
        hours = read_stated_hours(row["hours"])
        if hours is None:
            unreadable.append(f"{pointer}/{position}/hours" if pointer else "/hours")
        periods.append(Undated(first.toordinal(), last.toordinal(), hours or _ZERO))
        years.update(range(first.year, last.year + 1))
    return tuple(periods), tuple(sorted(years)), tuple(unreadable)


def _spans(rows: Iterable[Data]) -> tuple[tuple[Span, ...], tuple[int, ...]]:
    spans: list[Span] = []
    years: set[int] = set()
    for row in rows:
        first, last = day_of(row["from"]), day_of(row["to"])
        spans.append((first.toordinal(), last.toordinal()))
        years.update(range(first.year, last.year + 1))
    return tuple(spans), tuple(sorted(years))
