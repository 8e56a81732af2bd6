"""Numbers of an edition that contradict each other: each is right by itself, together they can't be meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.definition import Problem, Severity
from workflow.definition.reading import Sources
from workflow.definition.source import Source

Row = Mapping[str, Any]


def contradictions(sources: Sources) -> Iterator[Problem]:
    """Caps below one item, caps of one bucket that differ, sums, periods and days."""
    if "rules" in sources:
        rules = sources["rules"]
        yield from _caps(rules)
        yield from _buckets(rules)
        yield from _overrides(rules, sources["edition"].data["year"] if "edition" in sources else None)
        if rules.data["codes"].get("NO_REVIEWING_BODY", {}).get("mode", "active") != "active":
            yield rules.problem("CODE_OFF_WITHOUT_ROUTE", ("codes", "NO_REVIEWING_BODY", "mode"))
    if "policy" in sources:
        yield from _totals(sources["policy"])
    if "calendar" in sources:
        yield from _days(sources["calendar"])


def _caps(rules: Source) -> Iterator[Problem]:
    for name, row in rules.data["categories"].items():
        cap, item = row.get("annual_cap"), row.get("hours_per_item")
        if cap is not None and item is not None and Decimal(cap) < Decimal(item):
            yield rules.problem("CAP_BELOW_ITEM", ("categories", name, "annual_cap"), cap=cap, item=item)
    for place, row in enumerate(rules.data["overrides"]):
        category = rules.data["categories"].get(row["category"], {})
        cap = row.get("annual_cap", category.get("annual_cap"))
        item = row.get("hours_per_item", category.get("hours_per_item"))
        if cap is not None and item is not None and Decimal(cap) < Decimal(item):
            yield rules.problem("CAP_BELOW_ITEM", ("overrides", place), cap=cap, item=item)


def _buckets(rules: Source) -> Iterator[Problem]:
    """Every category of a bucket states its cap, and states the same."""
    first: dict[str, tuple[str, Decimal]] = {}
    for name, row in rules.data["categories"].items():
        if "annual_cap" in row:
            bucket, cap = row.get("bucket", name), Decimal(row["annual_cap"])
            other, other_cap = first.setdefault(bucket, (name, cap))
            if cap != other_cap:
                words = {"category": name, "other": other, "cap": cap, "other_cap": other_cap}
                path = ("categories", name, "annual_cap")
                yield rules.problem("BUCKET_CAPS_DIFFER", path, bucket=bucket, **words)
    for name, row in rules.data["categories"].items():
        bucket = row.get("bucket", name)
        if "annual_cap" not in row and bucket in first:
            words = {"category": name, "cap": first[bucket][1]}
            yield rules.problem("BUCKET_WITHOUT_CAP", ("categories", name, "bucket"), bucket=bucket, **words)


def _overrides(rules: Source, year: int | None) -> Iterator[Problem]:
    rows = rules.data["overrides"]
    for place, row in enumerate(rows):
        path = ("overrides", place)
        if row["to"] < row["from"]:  # ISO dates sort as text
            yield rules.problem("PERIOD_REVERSED", (*path, "to"), first=row["from"], to=row["to"])
        elif year is not None and (row["to"] < f"{year}-01-01" or row["from"] > f"{year}-12-31"):
            words = {"year": year, "severity": Severity.WARNING}
            yield rules.problem("OVERRIDE_OUTSIDE_YEAR", (*path, "from"), **words)
        for before, other in enumerate(rows[:place]):
            if _same_effect(row, other):
                words = {"other": before + 1, "document": other["document"], "severity": Severity.WARNING}
                yield rules.problem("OVERRIDES_OVERLAP", path, **words)


def _same_effect(row: Row, other: Row) -> bool:
    same = any(name in row and name in other for name in ("hours_per_item", "annual_cap"))
    together = row["from"] <= other["to"] and other["from"] <= row["to"]
    return bool(same and together and row["category"] == other["category"])


def _totals(policy: Source) -> Iterator[Problem]:
    needed = policy.data["requirement"]
    total, parts = Decimal(needed["total"]), Decimal(needed["public"]) + Decimal(needed["professional"])
    if total < parts:
        yield policy.problem("TOTAL_BELOW_PARTS", ("requirement", "total"), total=total, sum=parts)


def _days(calendar: Source) -> Iterator[Problem]:
    for place, day in enumerate(calendar.data["working_days"]):
        if day in calendar.data["holidays"]:
            yield calendar.problem("DAY_BOTH", ("working_days", place), day=day)
