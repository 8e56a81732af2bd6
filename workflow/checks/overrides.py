"""Checks for overrides that can't be meant as they are written (R23): period, scope, replaced values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.checks.numbers import valid_categories
from workflow.definition import Override, Problem, RouteRow, Severity
from workflow.definition.build import override_rows
from workflow.definition.columns import COLUMNS, Column
from workflow.definition.files.source import Source
from workflow.definition.reading import Sources
from workflow.routing.partition import Space, intersection
from workflow.rules.clauses.overrides import HOURS_BY_OTHER_RULE
from workflow.vocabulary import AchievementKind, Category, ExamKind, LearningKind, Mode

Row = Mapping[str, Any]
_REPLACED = ("hours_per_item", "annual_cap")
_KINDS: Mapping[str, tuple[str, ...]] = {
    Category.LEARNING: tuple(LearningKind),
    Category.QUALIFICATION_EXAM: tuple(ExamKind),
    Category.ACHIEVEMENT: tuple(AchievementKind),
}
_MODES = ("in_person", "remote", "abroad")


def wrong_overrides(sources: Sources) -> Iterator[Problem]:
    """The problems of overrides that would not do what they say, each at its row."""
    rules = sources.readable.get("rules")
    written = rules.data.get("overrides") if rules and isinstance(rules.data, Mapping) else None
    if rules is None or not isinstance(written, list):
        return
    valid = {place: sources.valid_part("rules", "overrides", place) for place in range(len(written))}
    rows: dict[int, Row] = {place: row for place, row in valid.items() if row is not None}
    year, categories = sources.valid_part("edition", "year"), valid_categories(sources)
    for place, row in rows.items():
        yield from _period(rules, place, row, year)
        yield from _scope(rules, place, row)
        yield from _effect(rules, place, row, categories)
    yield from _repeated(rules, rows)
    yield from _overlaps(rules, rows)


def _period(rules: Source, place: int, row: Row, year: int | None) -> Iterator[Problem]:
    path = ("overrides", place)
    if row["to"] < row["from"]:  # ISO dates sort as text
        yield rules.problem("PERIOD_REVERSED", (*path, "to"), first=row["from"], to=row["to"])
    elif year is not None and (row["to"] < f"{year}-01-01" or row["from"] > f"{year}-12-31"):
        words = {"year": year, "severity": Severity.WARNING}
        yield rules.problem("OVERRIDE_OUTSIDE_YEAR", (*path, "from"), **words)


def _scope(rules: Source, place: int, row: Row) -> Iterator[Problem]:
    """The kinds and modes that an override names must be those of its category."""
    category, when = row["category"], row.get("when", {})
    possible = {"kind": _KINDS.get(category, ()), "mode": _MODES if category == Category.TRAINING else ()}
    for column, known in possible.items():
        stated = when.get(column, [])
        wrong = [value for value in (stated if isinstance(stated, list) else [stated]) if value not in known]
        if wrong:
            words = {"value": ", ".join(wrong), "category": category, "column": column}
            path = ("overrides", place, "when", column)
            yield rules.problem(
                "OVERRIDE_SCOPE_UNFIT", path, options=", ".join(known) or "无 / none", **words
            )


def _effect(rules: Source, place: int, row: Row, categories: Mapping[str, Row]) -> Iterator[Problem]:
    """An override must replace a value that its category has, and by a different value."""
    path, category = ("overrides", place), row["category"]
    if "hours_per_item" in row and category in HOURS_BY_OTHER_RULE:
        yield rules.problem("OVERRIDE_HOURS_NOT_ITS", (*path, "hours_per_item"), category=category)
    if "annual_cap" in row and category == Category.SPECIAL_CIRCUMSTANCE:
        yield rules.problem("OVERRIDE_HOURS_NOT_ITS", (*path, "annual_cap"), category=category)
    usual = categories.get(category, {})
    stated = [name for name in _REPLACED if name in row]
    if all(name in usual and Decimal(row[name]) == Decimal(usual[name]) for name in stated):
        words = {"category": category, "severity": Severity.WARNING}
        yield rules.problem("OVERRIDE_CHANGES_NOTHING", path, **words)
    cap, item = (row.get(name, usual.get(name)) for name in ("annual_cap", "hours_per_item"))
    if cap is not None and item is not None and Decimal(cap) < Decimal(item):
        yield rules.problem("CAP_BELOW_ITEM", path, cap=cap, item=item)


def _repeated(rules: Source, rows: Mapping[int, Row]) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, row in rows.items():
        if row.get("id") in seen:
            yield rules.problem("ROW_TWICE", ("overrides", place, "id"), row=row["id"])
        seen |= {row["id"]} if "id" in row else set()


def _overlaps(rules: Source, rows: Mapping[int, Row]) -> Iterator[Problem]:
    """Two overrides set the same value for one item: only the upper one applies. One problem per row."""
    places = [place for place, row in rows.items() if row["from"] <= row["to"]]
    ordered = [rows[place] for place in places]
    built = override_rows(ordered)
    for later, override in enumerate(built):
        upper = (
            earlier
            for earlier, other in enumerate(built[:later])
            if _same_effect(override, other) and _same_items(override, other)
        )
        earlier = next(upper, None)
        if earlier is not None:
            words = {"other": f"overrides/{places[earlier]}", "document": built[earlier].document}
            path = ("overrides", places[later])
            yield rules.problem("OVERRIDES_OVERLAP", path, severity=Severity.WARNING, **words)


def _same_effect(one: Override, other: Override) -> bool:
    hours = one.hours_per_item is not None and other.hours_per_item is not None
    cap = one.annual_cap is not None and other.annual_cap is not None
    return one.category is other.category and (hours or cap)


def _same_items(one: Override, other: Override) -> bool:
    """Whether one item can fit both overrides, by its day, its person and its kind."""
    if one.last < other.first or other.last < one.first:
        return False
    if not (one.who or one.what) or not (other.who or other.what):
        return True
    rows = [RouteRow(row.id, "", Mode.ACTIVE, (*row.who, *row.what)) for row in (one, other)]
    space = Space.of(rows, _columns(one.category))
    first, second = (space.box(row) for row in rows)
    return first is not None and second is not None and intersection(first, second) is not None


def _columns(category: Category) -> Mapping[str, Column]:
    kinds = _KINDS.get(category) or ("",)
    return {**COLUMNS, "kind": Column("kind", kinds), "mode": Column("mode", _MODES, may_be_unknown=True)}
