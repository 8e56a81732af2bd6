"""The list of people, and that of notices, hold exactly what their reader sees, in order, page by page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from tests.support.registry import Registry
from workflow.access.permissions import Actor, Grant, Role
from workflow.errors import SearchTooBroad
from workflow.queries.page import Page
from workflow.queries.people.notices import list_notices
from workflow.queries.people.people import list_people
from workflow.runtime.service import Service
from workflow.store.database import lists
from workflow.store.people import listing

TODAY = date(2024, 11, 20)
ADMINISTRATOR = Actor("1", "administrator", None, (Grant(Role.administrator),))


@pytest.fixture
def registry(service: Service) -> Registry:
    return Registry(service, 300, people=450)


def reviewer(registry: Registry, *bodies: int) -> Actor:
    """A reviewer of some bodies, who is employed at none of these."""
    grants = tuple(Grant(Role.unit_reviewer, registry.bodies[at]) for at in bodies)
    return Actor("2", "reviewer", registry.people[2]["id"], grants)


def employed(registry: Registry, *bodies: int) -> set[str]:
    here = {registry.bodies[at] for at in bodies}
    ties = registry.employments
    return {
        each["person_id"] for each in ties if each["organization_id"] in here and each["valid_to"] is None
    }


def walked(read: Callable[[tuple[Any, ...] | None], Page]) -> tuple[list[str], set[tuple[int, bool]]]:
    """The ids of all pages, and the counts that they tell."""
    pages = [read(None)]
    while pages[-1].next is not None:
        pages.append(read(pages[-1].next))
    counts = {(page.count, page.count_is_exact) for page in pages}
    return [item["id"] for page in pages for item in page.items], counts


def listed(registry: Registry, actor: Actor, **filters: Any) -> tuple[list[str], set[tuple[int, bool]]]:
    service = registry.service
    return walked(lambda after: list_people(service, actor, filters=filters, after=after, limit=41))


@pytest.mark.parametrize("bodies", [(0,), (0, 1)])
def test_a_reviewer_sees_whom_the_bodies_employ_and_themselves(
    registry: Registry, bodies: tuple[int]
) -> None:
    actor = reviewer(registry, *bodies)
    expected = sorted(employed(registry, *bodies) | {str(actor.person_id)})
    assert listed(registry, actor) == (expected, {(len(expected), True)})


@pytest.mark.parametrize("actor", ["reviewer", "administrator"])
@pytest.mark.parametrize("body", [0, 1])
@pytest.mark.parametrize("name", [None, "张", "张三丰", "x"])
def test_filters_choose_among_whom_the_reader_sees(
    registry: Registry, actor: str, body: int, name: str | None
) -> None:
    who = ADMINISTRATOR if actor == "administrator" else reviewer(registry, 0)
    seen = employed(registry, 0) | {str(who.person_id)}
    expected = [
        each["id"]
        for each in registry.people
        if each["id"] in employed(registry, body)
        and (who is ADMINISTRATOR or each["id"] in seen)
        and (name is None or each["name"].startswith(name))
    ]
    filters = {"organization_id": registry.bodies[body], **({"name_prefix": name} if name else {})}
    assert listed(registry, who, **filters) == (sorted(expected), {(len(expected), True)})


def test_everybody_is_listed_to_an_administrator(registry: Registry) -> None:
    assert listed(registry, ADMINISTRATOR) == (sorted(each["id"] for each in registry.people), {(450, True)})


def test_a_name_that_many_have_is_sought_among_the_next_ones_only(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the bounds of a large registry: where these are too few to fill a page, the answer says so."""
    monkeypatch.setattr(listing, "MOST_NAMESAKES", 2)
    monkeypatch.setattr(lists, "LOOKED_AT_FIRST", 150)
    expected = [each["id"] for each in registry.people if each["name"].startswith("张")]
    found, counts = listed(registry, ADMINISTRATOR, name_prefix="张")
    assert found == sorted(expected)
    assert all(count < len(expected) and not exact for count, exact in counts)
    monkeypatch.setattr(lists, "LOOKED_AT_FIRST", 20)
    monkeypatch.setattr(lists, "MOST_LOOKED_AT", 20)
    with pytest.raises(SearchTooBroad):
        listed(registry, ADMINISTRATOR, name_prefix="张")


@pytest.mark.parametrize("unread", [None, True, False])
def test_notices_to_a_person_and_to_bodies_are_in_one_order(registry: Registry, unread: bool | None) -> None:
    actor = reviewer(registry, 0, 2)
    own, here = actor.person_id, {registry.bodies[0], registry.bodies[2]}

    def is_listed(row: Mapping[str, Any]) -> bool:
        to_me = row.get("person_id") == own or row.get("organization_id") in here
        return to_me and unread in (None, row["read_at"] is None)

    expected = [each for each in registry.notices if is_listed(each)]
    expected.sort(key=lambda row: (row["created_at"], row["id"]), reverse=True)
    found, counts = walked(
        lambda after: list_notices(registry.service, actor, filters={"unread": unread}, after=after, limit=7)
    )
    assert len(expected) > 20
    assert found == [each["id"] for each in expected]
    assert counts == {(len(expected), True)}
