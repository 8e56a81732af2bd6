"""How far the zone is in a year: people by region and unit, declarations by category, decisions by month."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.names import CATEGORIES, name_of
from workflow.queries.ledger.accounts import empty_account
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import ranges
from workflow.store.editions.by_month import decisions_by_month
from workflow.store.people import organizations, shortfalls
from workflow.vocabulary import DECIDING, Category

MOST_PEOPLE = 50_000
MOST_DECLARATIONS = 100_000
_DECIDING = sorted(event.value for event in DECIDING)
_KINDS = (("waiting", ()), ("approved", ("approved", "synced")), ("rejected", ("rejected",)))


def get_statistics(service: Service, actor: Actor, *, year: int) -> dict[str, Any]:
    """{year, regions, regions_are_exact, categories, months}.

    Regions are of the first 50,000 employments of today; each count of a category is cut at 100,000.
    """
    require(actor, "statistics.read", Subject())
    today = service.clock.today()
    with service.store.read() as connection:
        regions = shortfalls.short_by_region(connection, today, year, _required(service, year), MOST_PEOPLE)
        categories = _categories(connection, year)
        decided = decisions_by_month(connection, service.editions.ids, date(year, 1, 1), date(year, 12, 31))
    counted: dict[tuple[int, str], int] = {
        (int(row["month"]), row["event"]): int(row["count"]) for row in decided
    }
    return {
        "year": year,
        "regions": [
            {"region": row["region"], "people": int(row["people"]), "short": int(row["short"])}
            for row in regions
        ],
        "regions_are_exact": sum(int(row["people"]) for row in regions) < MOST_PEOPLE,
        "categories": categories,
        "months": [
            {
                "month": month,
                **{event.value: counted.get((month, event.value), 0) for event in sorted(DECIDING)},
            }
            for month in range(1, 13)
        ],
    }


def _required(service: Service, year: int) -> tuple[Decimal, Decimal]:
    nothing = empty_account(service, year)
    return nothing["required_public"], nothing["required_professional"]


def _categories(connection: Connection, year: int) -> list[dict[str, Any]]:
    """Of each category, how many declarations of the year wait, hold hours, or were rejected."""
    waiting, settled = ranges.of_kinds(connection, {"year": year})
    found = []
    for category in Category:
        counts = {}
        for name, phases in _KINDS:
            kinds = [each for each in settled if each["phase"] in phases] if phases else waiting
            of_it = [each for each in kinds if each["category"] == category]
            counts[name] = ranges.count(connection, of_it, MOST_DECLARATIONS)
        found.append({"category": category.value, "category_text": name_of(CATEGORIES, category), **counts})
    return found


def list_units(
    service: Service,
    actor: Actor,
    *,
    filters: Mapping[str, Any],
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Employers, each with how many people it employs today and how many are short.

    Filters: year, region (prefix), name_prefix. Raises `SearchTooBroad`.
    """
    require(actor, "statistics.read", Subject())
    year = filters["year"]
    sought = {name: filters[name] for name in ("region", "name_prefix") if filters.get(name)}
    with service.store.read() as connection:
        found = organizations.list_organizations(connection, {**sought, "kind": "employer"}, after, limit)
        ids = [row.id for row in found.rows]
        today, required = service.clock.today(), _required(service, year)
        rows = shortfalls.short_by_unit(connection, ids, today, year, required)
    counted = {row["unit_id"]: row for row in rows}
    return paged(
        found,
        lambda row: {
            "id": row.id,
            "name": row.name,
            "region": row.region,
            "people": int(counted[row.id]["people"]) if row.id in counted else 0,
            "short": int(counted[row.id]["short"]) if row.id in counted else 0,
        },
    )
