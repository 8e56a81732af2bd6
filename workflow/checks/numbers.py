"""Checks for numbers of an edition that contradict each other, though each is valid by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.definition import Problem
from workflow.definition.files.source import Source
from workflow.definition.reading import Sources

Rows = Mapping[str, Mapping[str, Any]]


def contradictions(sources: Sources) -> Iterator[Problem]:
    """The problems: 0 hours, a cap below one item, different caps in one bucket, a total below its parts."""
    rules, policy = sources.readable.get("rules"), sources.readable.get("policy")
    categories = valid_categories(sources)
    if rules is not None:
        yield from _caps(rules, categories)
        yield from _buckets(rules, categories)
        if (sources.valid_part("rules", "codes", "NO_REVIEWING_BODY", "mode") or "active") != "active":
            yield rules.problem("CODE_OFF_WITHOUT_ROUTE", ("codes", "NO_REVIEWING_BODY", "mode"))
    if policy is not None:
        yield from _totals(policy, sources)
        yield from _claims(policy, sources, categories)


def valid_categories(sources: Sources) -> Rows:
    """The rows of rules.yaml `categories` in which nothing is wrong."""
    rules = sources.readable.get("rules")
    written = rules.data.get("categories") if rules and isinstance(rules.data, Mapping) else None
    names = written if isinstance(written, Mapping) else ()
    rows = {name: sources.valid_part("rules", "categories", name) for name in names}
    return {name: row for name, row in rows.items() if row is not None}


def _caps(rules: Source, categories: Rows) -> Iterator[Problem]:
    for name, row in categories.items():
        nothing = [key for key in ("annual_cap", "hours_per_item") if _is_nothing(row.get(key))]
        for key in nothing:
            yield rules.problem("HOURS_ZERO", ("categories", name, key))
        cap, item = row.get("annual_cap"), row.get("hours_per_item")
        if cap is not None and item is not None and not nothing and Decimal(cap) < Decimal(item):
            yield rules.problem("CAP_BELOW_ITEM", ("categories", name, "annual_cap"), cap=cap, item=item)


def _is_nothing(hours: str | None) -> bool:
    return hours is not None and not Decimal(hours)


def _buckets(rules: Source, categories: Rows) -> Iterator[Problem]:
    """Every category of a bucket must state the bucket's cap, and all the same one."""
    first: dict[str, tuple[str, Decimal]] = {}
    for name, row in categories.items():
        if "annual_cap" in row:
            bucket, cap = row.get("bucket", name), Decimal(row["annual_cap"])
            other, other_cap = first.setdefault(bucket, (name, cap))
            if cap != other_cap:
                words = {"category": name, "other": other, "cap": cap, "other_cap": other_cap}
                path = ("categories", name, "annual_cap")
                yield rules.problem("BUCKET_CAPS_DIFFER", path, bucket=bucket, **words)
    for name, row in categories.items():
        bucket = row.get("bucket", name)
        if "annual_cap" not in row and bucket in first:
            words = {"category": name, "cap": first[bucket][1]}
            yield rules.problem("BUCKET_WITHOUT_CAP", ("categories", name, "bucket"), bucket=bucket, **words)


def _totals(policy: Source, sources: Sources) -> Iterator[Problem]:
    needed = sources.valid_part("policy", "requirement")
    if needed is not None:
        total, parts = Decimal(needed["total"]), Decimal(needed["public"]) + Decimal(needed["professional"])
        if total < parts:
            yield policy.problem("TOTAL_BELOW_PARTS", ("requirement", "total"), total=total, sum=parts)


def _claims(policy: Source, sources: Sources, categories: Rows) -> Iterator[Problem]:
    """Problems of the most hours that may be claimed for an item and counted on a day."""
    for path in (("person_day", "hours"), ("claim", "maximum")):
        if _is_nothing(sources.valid_part("policy", *path)):
            yield policy.problem("HOURS_ZERO", path)
    most = Decimal(sources.valid_part("policy", "claim", "maximum") or 0)
    items = {
        name: Decimal(row["hours_per_item"]) for name, row in categories.items() if "hours_per_item" in row
    }
    name = max(items, key=lambda name: items[name], default="")
    if name and 0 < most < items[name]:
        words = {"most": most, "item": items[name], "category": name}
        yield policy.problem("CLAIM_BELOW_ITEM", ("claim", "maximum"), **words)
