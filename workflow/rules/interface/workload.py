"""Counts what judging takes, from facts as they are sent, before any of it is done.

A unit takes a few microseconds and up to some hundred bytes of an answer: a day, a month, a file. What can't
be read counts nothing here, because its shape is refused later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from workflow.errors import TooMuch

MOST_UNITS = 20_000  # of one question or one person: about a tenth of a second, and two megabytes of answer
MOST_UNITS_OF_ITEM = 2_000
_UNITS_OF_ITEM = 20  # an item's refusals, each with its words in both languages, are longer than a day's trim
_UNITS_OF_RECORD = 4
_UNITS_OF_PAIR = 8  # two items that share a file: each is named in the answer of the other
_DAYS_OF_MONTH = 28
_OVERRIDES_OF_UNIT = 5  # so many are looked at in the time of one day
_MONTHS_OF_UNIT = 10  # so many held months are counted once more in that time


def units_of_item(facts: Any) -> int:
    """The units of an item by itself: its days or the months of its periods, and its files."""
    if not isinstance(facts, Mapping):
        return 1
    units = (
        _UNITS_OF_ITEM + _length(facts, "days") + _length(facts, "evidence") + _length(facts, "file_sha256")
    )
    units += _days_between(facts)
    for period in _listed(facts, "periods"):
        units += 1 + _days_between(period) // _DAYS_OF_MONTH
    return units


def units_of(items: Sequence[Any], records: int, overrides: int = 0) -> int:
    """The units of items judged together, each after those before it, beside so many records and overrides.

    Items that share a file are compared with one another, and each posting is united with those before it.
    """
    units = sum(units_of_item(item) for item in items) + records * _UNITS_OF_RECORD + overrides
    units += len(items) * overrides // _OVERRIDES_OF_UNIT
    return units + _pairs_by_file(items) + _months_of_postings(items)


def units_of_question(question: Mapping[str, Any]) -> int:
    """The units of an assessment as it is sent."""
    return units_of(
        _listed(question, "items"), _length(question, "study_records"), _length(question, "overrides")
    )


def require_bounded(units: int, bound: int = MOST_UNITS) -> None:
    """Raise `TooMuch` where the units are more than the bound."""
    if units > bound:
        raise TooMuch(units=units, bound=bound)


def _pairs_by_file(items: Iterable[Any]) -> int:
    uses = Counter(
        file
        for item in items
        if isinstance(item, Mapping)
        for file in {file.lower() for file in _listed(item, "file_sha256") if isinstance(file, str)}
    )
    return sum(count * (count - 1) // 2 for count in uses.values()) * _UNITS_OF_PAIR


def _months_of_postings(items: Iterable[Any]) -> int:
    """Each posting is united with all before it: so many months are looked at again and again."""
    months, units = 0, 0
    for item in items:
        if isinstance(item, Mapping) and item.get("category") == "aid_posting":
            months += sum(1 + _days_between(period) // _DAYS_OF_MONTH for period in _listed(item, "periods"))
            units += months // _MONTHS_OF_UNIT
    return units


def _listed(holder: Mapping[str, Any], name: str) -> Sequence[Any]:
    value = holder.get(name)
    return value if isinstance(value, list | tuple) else ()


def _length(holder: Mapping[str, Any], name: str) -> int:
    return len(_listed(holder, name))


def _days_between(period: Any) -> int:
    if not isinstance(period, Mapping):
        return 0
    try:
        first, last = date.fromisoformat(period["from"]), date.fromisoformat(period["to"])
    except (KeyError, TypeError, ValueError):
        return 0
    return max(0, (last - first).days + 1)
