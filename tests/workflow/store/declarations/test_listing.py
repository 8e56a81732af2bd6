"""Every list holds exactly what its reader sees and its filters choose, in its order, page by page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product
from random import Random
from typing import Any

import pytest

from tests.support.registry import Registry
from workflow.access.permissions import Actor, Grant, Role
from workflow.errors import SearchTooBroad
from workflow.queries.declarations.declarations import list_declarations
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store.database import lists
from workflow.store.declarations import listing
from workflow.store.declarations.listing import FEW

Row = Mapping[str, Any]
MANY = 700  # more than a list reads as a whole


@pytest.fixture
def registry(service: Service) -> Registry:
    return Registry(service, MANY)


def readers(registry: Registry) -> dict[str, tuple[Actor, Callable[[Row], bool]]]:
    """Who reads, and which declarations they see."""
    first, second, third = registry.bodies
    me = registry.people[0]["id"]
    own = Grant(Role.unit_reviewer, first), Grant(Role.unit_administrator, second)
    alternate = Grant(Role.unit_reviewer, third, alternate=True)

    def reviewer_sees(row: Row) -> bool:
        here = row["body_id"] in (first, second) or (row["body_id"] == third and row["alternate"])
        return bool(row["person_id"] == me or here)

    return {
        "bureau": (Actor("1", "bureau", None, (Grant(Role.bureau),)), lambda row: True),
        "reviewer": (Actor(registry.principal_id, "reviewer", me, (*own, alternate)), reviewer_sees),
        "employee": (Actor("3", "employee", me), lambda row: bool(row["person_id"] == me)),
    }


def walked(read: Callable[[tuple[Any, ...] | None], Page]) -> tuple[list[str], list[Page]]:
    """The ids of all pages, and the pages."""
    pages = [read(None)]
    while pages[-1].next is not None:
        pages.append(read(pages[-1].next))
    return [item["id"] for page in pages for item in page.items], pages


def matches(row: Row, filters: Row) -> bool:
    year = filters.get("year")
    return all(row[name] == filters[name] for name in filters if name != "year") and (
        year is None or row["first_year"] <= year <= row["last_year"]
    )


@pytest.mark.parametrize("who", ["bureau", "reviewer", "employee"])
def test_declarations_are_those_that_are_seen_and_chosen(registry: Registry, who: str) -> None:
    actor, sees = readers(registry)[who]
    people = [registry.people[0]["id"], registry.people[7]["id"]]
    offered = {
        "state": [None, "synced", "draft", "rejected", "unit_review"],
        "category": [None, "training", "competition"],
        "year": [None, 2022, 2025],
        "body_id": [None, *registry.bodies],
        "person_id": [None, *people],
    }
    asked = [dict(zip(offered, values, strict=True)) for values in product(*offered.values())]
    sizes = set()
    for chosen in Random(2).sample(asked, 60) + asked[:1]:
        filters = {name: value for name, value in chosen.items() if value is not None}
        expected = [row["id"] for row in registry.declarations if sees(row) and matches(row, filters)]
        found, pages = walked(
            lambda after, filters=filters: list_declarations(  # type: ignore[misc]
                registry.service, actor, filters=filters, after=after, limit=37
            )
        )
        assert found == sorted(expected, reverse=True), filters
        assert {page.count for page in pages} == {len(expected)}, filters
        sizes.add(len(expected) > FEW)
    assert who == "employee" or sizes == {True, False}  # both ways of reading a list


@pytest.mark.parametrize("who", ["bureau", "reviewer"])
@pytest.mark.parametrize("name", ["张三", "张三丰", "李", "x"])
def test_a_name_finds_the_declarations_of_whoever_has_it(registry: Registry, who: str, name: str) -> None:
    actor, sees = readers(registry)[who]
    named = {each["id"] for each in registry.people if each["name"].startswith(name)}
    expected = [row["id"] for row in registry.declarations if sees(row) and row["person_id"] in named]
    found, _ = walked(
        lambda after: list_declarations(registry.service, actor, filters={"q": name}, after=after, limit=50)
    )
    assert found == sorted(expected, reverse=True)


@pytest.mark.parametrize("sort", ["due", "submitted"])
def test_the_queue_is_what_waits_and_is_chosen(registry: Registry, sort: str) -> None:
    actor, _ = readers(registry)["reviewer"]
    first, second, third = registry.bodies
    offered = {
        "state": [None, "submitted", "unit_review"],
        "category": [None, "training", "competition"],
        "assignee": [None, "me"],
        "spot_check": [None, True, False],
        "body_id": [None, first, third],
    }
    key = {"due": "due_on", "submitted": "submitted_at"}[sort]
    for values in product(*offered.values()):
        filters = {name: value for name, value in zip(offered, values, strict=True) if value is not None}
        expected = [
            row
            for row in registry.declarations
            if row["due_on"] is not None
            and (row["body_id"] in (first, second) or (row["body_id"] == third and row["alternate"]))
            and all(
                row[name] == filters[name] for name in ("state", "category", "body_id") if name in filters
            )
            and ("assignee" not in filters or row["assignee_id"] == actor.id)
            and ("spot_check" not in filters or _drawn(row, actor) is filters["spot_check"])
        ]
        found, _ = walked(
            lambda after, filters=filters: get_queue(  # type: ignore[misc]
                registry.service, actor, filters=filters, sort=sort, after=after, limit=9
            )
        )
        expected.sort(key=lambda row: (row[key], row["id"]))
        assert found == [row["id"] for row in expected], filters


def _drawn(row: Row, actor: Actor) -> bool:
    """Whether it was drawn, as far as the actor may know."""
    return bool(row["route"]["spot_check"]) and row["person_id"] != actor.person_id


def test_a_name_that_many_have_is_sought_among_the_newest_only(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the bounds of a large registry: where these are too few to fill a page, the answer says so."""
    monkeypatch.setattr(listing, "MOST_NAMESAKES", 2)
    monkeypatch.setattr(lists, "LOOKED_AT_FIRST", 100)
    actor, _ = readers(registry)["bureau"]
    named = {each["id"] for each in registry.people if each["name"].startswith("张")}
    hits = [row["id"] for row in reversed(registry.declarations) if row["person_id"] in named]
    ask = {"filters": {"q": "张"}, "limit": 9}
    page = list_declarations(registry.service, actor, **ask)  # type: ignore[arg-type]
    assert [item["id"] for item in page.items] == hits[:9]
    assert not page.count_is_exact
    assert page.count < len(hits)
    page = list_declarations(registry.service, actor, after=page.next, **ask)  # type: ignore[arg-type]
    assert [item["id"] for item in page.items] == hits[9:18]
    monkeypatch.setattr(lists, "MOST_LOOKED_AT", 5)
    monkeypatch.setattr(lists, "LOOKED_AT_FIRST", 5)
    with pytest.raises(SearchTooBroad):
        list_declarations(registry.service, actor, **ask)  # type: ignore[arg-type]
