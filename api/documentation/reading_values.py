"""The value that an edition has for each reading, and the table of readings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from api.documentation.readings import READINGS
from workflow.definition.model import CodeRule, DayOfYear, Edition, RouteRow
from workflow.names import CATEGORIES, EVIDENCE, MODES, SUBJECTS
from workflow.vocabulary import Category, Code


def reading_rows(edition: Edition) -> Iterator[tuple[str, str, str, str, str]]:
    """(reading, clause, Chinese, English, value of the edition) of each reading."""
    for reading, (clause, zh, en) in READINGS.items():
        yield reading, clause, zh, en, _VALUES[reading](edition) if reading in _VALUES else "–"


def reading_table(edition: Edition) -> str:
    """The readings as a Markdown table."""
    rows = [("Reading", "Clause", "中文", "English", f"Value of `{edition.id}`"), ("---",) * 5]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [*rows, *reading_rows(edition)])


def _hours(number: Decimal | int) -> str:
    return format(Decimal(number).normalize(), "f")


def _per_item(category: Category) -> Callable[[Edition], str]:
    def value(edition: Edition) -> str:
        halves = edition.categories[category].hours_per_item_halves
        return "" if halves is None else f"`hours_per_item` {_hours(Decimal(halves) / 2)}"

    return value


def _caps(*categories: Category) -> Callable[[Edition], str]:
    def value(edition: Edition) -> str:
        rules = [edition.categories[category] for category in categories]
        return "; ".join(
            f"`{rule.bucket}` {_hours(rule.annual_cap)}" for rule in rules if rule.annual_cap is not None
        )

    return value


def _mode(*codes: Code) -> Callable[[Edition], str]:
    def told(rule: CodeRule) -> str:
        return f"`{rule.code.value}` {MODES[rule.mode.value]['en']}"

    return lambda edition: "; ".join(told(edition.codes[code]) for code in codes)


def _day(day: DayOfYear) -> str:
    following = f", {day.years_after} year later" if day.years_after else ""
    return f"{day.month:02d}-{day.day:02d}{following}"


def _subjects(edition: Edition) -> str:
    credited = [
        f"{CATEGORIES[category.value]['en']}: {SUBJECTS[rule.credits.value]['en']}"
        for category, rule in edition.categories.items()
        if rule.credits is not None
    ]
    return "; ".join(credited)


def _person_day(edition: Edition) -> str:
    names = [CATEGORIES[category.value]["en"] for category in sorted(edition.policy.person_day_categories)]
    return f"{_hours(Decimal(edition.policy.person_day_halves) / 2)} a day: {', '.join(names)}"


def _minutes(edition: Edition) -> str:
    categories = (Category.TRAINING, Category.EXPERT_ACTIVITY)
    return "; ".join(
        f"{CATEGORIES[category.value]['en']} {edition.categories[category].minutes_per_hour} minutes"
        for category in categories
    )


def _circumstances(edition: Edition) -> str:
    told = edition.policy.special_circumstance
    over = f"over {told.threshold_months} months {told.threshold_days} days"
    return f"`{told.scaling}`, {told.month_minimum_days} days a month, {over}"


def _posting(edition: Edition) -> str:
    return f"{edition.policy.posting_month_minimum_days} days a month"


def _sheets(edition: Edition) -> str:
    return ", ".join(EVIDENCE[kind.value]["en"] for kind in sorted(edition.policy.shared_sheets))


def _windows(edition: Edition) -> str:
    policy = edition.policy
    closes, window = _day(policy.study_closes), _day(policy.declaration_window_end)
    return f"closes {closes}; window to {window}; {policy.resubmission_working_days} working days to resubmit"


def _rows(table: Callable[[Edition], tuple[RouteRow, ...]]) -> Callable[[Edition], str]:
    return lambda edition: "`routing.yaml`: " + ", ".join(row.id for row in table(edition))


_VALUES: Mapping[str, Callable[[Edition], str]] = {
    "R1": _subjects,
    "R2": _caps(Category.LEARNING),
    "R3": _per_item(Category.QUALIFICATION_EXAM),
    "R4": _caps(Category.ACHIEVEMENT, Category.COMPETITION),
    "R5": _person_day,
    "R6": _minutes,
    "R7": _posting,
    "R8": _circumstances,
    "R9": _mode(Code.NO_CARRY_OVER),
    "R10": _mode(Code.ANNUAL_CAP),
    "R11": _rows(lambda edition: edition.routing.routes),
    "R12": _rows(lambda edition: edition.routing.additions),
    "R13": lambda edition: f"{edition.policy.title_filing_working_days} working days",
    "R14": _windows,
    "R15": _mode(Code.TOPIC_UNKNOWN),
    "R16": _mode(Code.DUPLICATE_WORK),
    "R17": _mode(Code.NOT_FILED),
    "R18": _mode(Code.NO_CARRY_OVER, Code.WRONG_YEAR),
    "R19": _mode(Code.OVERLAP_ONE_BENEFIT),
    "R21": _rows(lambda edition: edition.routing.self_review),
    "R23": lambda edition: f"{len(edition.overrides)} in `rules.yaml`",
    "R24": _mode(Code.ALREADY_SYNCED, Code.SAME_STUDY),
    "R25": lambda edition: f"at most {_hours(edition.policy.claim_maximum)}",
    "R26": _mode(Code.NOT_YET_DONE),
    "R27": _sheets,
    "R28": lambda edition: f"{edition.policy.origin_window_months} months",
    "R30": lambda edition: f"{edition.policy.closed_year_gap_days} days",
}
