"""Checks of an edition's days: impossible days, windows that close too early, missing calendars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from workflow.definition import Problem, Severity
from workflow.definition.build import day_of_year
from workflow.definition.calendar import KNOWN_YEARS
from workflow.definition.files.source import Source
from workflow.definition.reading import Sources

_CLOSE, _WINDOW = "study_closes", "declaration_window_end"
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LONGEST_FEBRUARY = 2024  # a leap year: a day that it lacks exists in no year


def wrong_days(sources: Sources) -> Iterator[Problem]:
    """The problems of policy.yaml's recurring days, and of the working-day calendar of the edition's year."""
    policy, calendar = sources.readable.get("policy"), sources.readable.get("calendar")
    year = sources.valid_part("edition", "year")
    if policy is not None:
        yield from _recurring(policy, sources, year)
    if calendar is not None:
        yield from _years(calendar, sources, year)
        yield from _both(calendar, sources)


def title_of_another_year(sources: Sources) -> Iterator[Problem]:
    """A note for each title that names a year but not the edition's: it may be that of the edition copied."""
    edition, year = sources.readable.get("edition"), sources.valid_part("edition", "year")
    titles = sources.valid_part("edition", "title") or {}
    for language, title in titles.items():
        found = _YEAR.findall(title)
        if edition is not None and year is not None and found and str(year) not in found:
            words = {"found": ", ".join(found), "year": year, "severity": Severity.NOTE}
            yield edition.problem("TITLE_OF_ANOTHER_YEAR", ("title", language), **words)


def _recurring(policy: Source, sources: Sources, year: int | None) -> Iterator[Problem]:
    for name in (_CLOSE, _WINDOW):
        written = sources.valid_part("policy", name)
        if written is not None and not _exists(written):
            words = {"month": written["month"], "day": written["day"], "severity": Severity.WARNING}
            yield policy.problem("DAY_NOT_IN_MONTH", (name, "day"), **words)
    close, window = sources.valid_part("policy", _CLOSE), sources.valid_part("policy", _WINDOW)
    if close is not None and window is not None:
        first, last = (day_of_year(written).of(year or _LONGEST_FEBRUARY) for written in (close, window))
        if last < first:
            words = {"window": last, "close": first, "severity": Severity.WARNING}
            yield policy.problem("WINDOW_BEFORE_CLOSE", (_WINDOW,), **words)


def _exists(written: dict[str, Any]) -> bool:
    try:
        date(_LONGEST_FEBRUARY, written["month"], written["day"])
    except ValueError:
        return False
    return True


def _years(calendar: Source, sources: Sources, year: int | None) -> Iterator[Problem]:
    loaded = sources.valid_part("calendar", "loaded_years")
    if loaded is None:
        return
    if year is not None and year not in KNOWN_YEARS and year not in loaded:
        yield calendar.problem("CALENDAR_NOT_LOADED", ("loaded_years",), year=year, severity=Severity.WARNING)
    for place, known in enumerate(loaded):
        if known in KNOWN_YEARS:
            path = ("loaded_years", place)
            yield calendar.problem("CALENDAR_REPLACED", path, year=known, severity=Severity.WARNING)


def _both(calendar: Source, sources: Sources) -> Iterator[Problem]:
    holidays = sources.valid_part("calendar", "holidays") or ()
    for place, day in enumerate(sources.valid_part("calendar", "working_days") or ()):
        if day in holidays:
            yield calendar.problem("DAY_BOTH", ("working_days", place), day=day)
