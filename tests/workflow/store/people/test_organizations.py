"""Organizations are listed alike, whichever way the list takes to them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

import pytest

from tests.support.registry import Registry
from workflow.errors import SearchTooBroad
from workflow.runtime.service import Service
from workflow.store.database import lists
from workflow.store.people import organizations
from workflow.store.people.organizations import list_organizations


@pytest.fixture
def registry(service: Service) -> Registry:
    return Registry(service, 8, people=4, stations=220)


def _filters(registry: Registry) -> Mapping[str, Any]:
    return {
        "kind": "community_station",
        "active": False,
        "parent_id": registry.bodies[0],
        "region": "370402",
        "name_prefix": "驿站1",
    }


def _listed(registry: Registry, filters: Mapping[str, Any]) -> tuple[list[str], set[tuple[int, bool]]]:
    """What the pages of the list have, one after the other, and the counts that they tell."""
    found, counts, after = list[str](), set[tuple[int, bool]](), None
    with registry.service.store.read() as connection:
        while True:
            page = list_organizations(connection, filters, after, 7)
            found += [row.id for row in page.rows]
            counts.add((page.count, page.count_is_exact))
            after = page.next
            if after is None:
                return found, counts


def _expected(registry: Registry, filters: Mapping[str, Any]) -> list[str]:
    def is_chosen(row: Mapping[str, Any]) -> bool:
        asked = {name: filters[name] for name in filters if name not in ("region", "name_prefix")}
        begins = row["name"].startswith(filters.get("name_prefix", ""))
        in_region = row["region"].startswith(filters.get("region", ""))
        return begins and in_region and all(row[name] == value for name, value in asked.items())

    bodies = [
        {"id": id_, "name": f"单位{at}", "kind": "employer", "region": "370400", "active": True}
        for at, id_ in enumerate(registry.bodies)
    ]
    rows = [{"parent_id": None, **each} for each in (*bodies, *registry.stations)]
    return sorted(row["id"] for row in rows if is_chosen(row))


@pytest.mark.parametrize("number", range(4))
def test_any_filters_choose_alike_among_few_and_among_many(
    registry: Registry, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    every = _filters(registry)
    for names in combinations(every, number):
        filters = {name: every[name] for name in names}
        expected = _expected(registry, filters)
        assert _listed(registry, filters) == (expected, {(len(expected), True)}), names
        with monkeypatch.context() as bounds:  # those of many more organizations
            bounds.setattr(organizations, "_FEW", 2)
            found, counts = _listed(registry, filters)
        assert found == expected, names
        assert max(count for count, _ in counts) <= len(expected)


def test_what_is_too_scattered_is_not_sought(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(organizations, "_FEW", 2)
    monkeypatch.setattr(lists, "LOOKED_AT_FIRST", 20)
    monkeypatch.setattr(lists, "MOST_LOOKED_AT", 20)
    with pytest.raises(SearchTooBroad):
        _listed(registry, {"name_prefix": "鲁"})
    assert _listed(registry, {"name_prefix": "驿"})[0] == _expected(registry, {"name_prefix": "驿"})
