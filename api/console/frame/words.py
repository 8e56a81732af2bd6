"""Dates, hours and names as people read them, in the language of the page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from api.messages.texts import Language
from workflow.clock import SHANGHAI

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def chosen(words: Mapping[str, str] | None, language: Language) -> str:
    """The text in the language; empty for None."""
    return "" if words is None else words[language]


def day(value: str | date | None, language: Language) -> str:
    """A date in words: 2024年11月20日, 20 November 2024."""
    if not value:
        return ""
    found = date.fromisoformat(value) if isinstance(value, str) else value
    if language == "zh":
        return f"{found.year}年{found.month}月{found.day}日"
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def instant(value: str | None, language: Language) -> str:
    """An instant of the API in civil time, to the minute: 2024年11月20日 09:00."""
    if not value:
        return ""
    found = datetime.fromisoformat(value).astimezone(SHANGHAI)
    return f"{day(found.date(), language)} {found:%H:%M}"


def hours(value: Any, language: Language) -> str:
    """Credit hours with their unit; a dash for None."""
    if value is None:
        return "—"
    if language == "zh":
        return f"{value} 学时"
    return f"{value} hour" if str(value) == "1" else f"{value} hours"


def hours_number(value: Any) -> str:
    """Credit hours without their unit and without zeros at the end: 7.5, 10."""
    return format(Decimal(value).normalize(), "f")


def day_or_year(value: str, language: Language) -> str:
    """A date in words; a bare year as it is."""
    return day(value, language) if len(value) == 10 else value
