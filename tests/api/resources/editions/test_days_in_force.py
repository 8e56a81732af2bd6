"""From which day to which an edition is in force, and what it may take the place of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.api.written import checked
from tests.support.editions import NEXT, PAPERS_12
from tests.support.world import World
from workflow.clock import Clock
from workflow.commands.editions.publishing import publish_edition
from workflow.queries.people.identity import actor_by_key


@pytest.fixture
def offices(world: World) -> World:
    world.service = world.app.extensions["xueshi"]
    return world


@pytest.mark.parametrize(
    "days",
    [
        {"effective_to": "2024-11-19"},
        {"effective_from": "2024-11-01", "effective_to": "2024-11-19"},
        {"effective_from": "2024-12-10", "effective_to": "2024-12-09"},
    ],
)
def test_an_edition_that_would_never_be_in_force_is_not_published(
    offices: World, days: dict[str, str]
) -> None:
    checked(offices)
    body = {"replaces": "zaozhuang-2024", **days}
    got = offices.bureau.post(f"/v1/definitions/{NEXT}/publish", body)
    assert got.status_code == 422
    (wrong,) = got.json["errors"]
    assert (wrong["pointer"], wrong["code"]) == ("/effective_to", "PERIOD_REVERSED")
    assert offices.bureau.get(f"/v1/definitions/{NEXT}").json["status"] == "checked"
    body["effective_to"] = "2024-12-10"
    assert offices.bureau.post(f"/v1/definitions/{NEXT}/publish", body).status_code == 200


def test_an_edition_does_not_begin_before_what_it_replaces(offices: World) -> None:
    """Else that one would come over it on its own first day, and nothing could be published any more."""
    checked(offices)
    scheduled = {"replaces": "zaozhuang-2024", "effective_from": "2024-12-01"}
    assert offices.bureau.post(f"/v1/definitions/{NEXT}/publish", scheduled).status_code == 200
    checked(offices, id_="zaozhuang-2024-c")
    third = "/v1/definitions/zaozhuang-2024-c"
    for day in ({}, {"effective_from": "2024-11-30"}):
        got = offices.bureau.post(f"{third}/publish", {"replaces": NEXT, **day})
        assert got.status_code == 422
        (wrong,) = got.json["errors"]
        assert (wrong["pointer"], wrong["code"]) == ("/effective_from", "BEFORE_REPLACED")
        assert all("2024-12-01" in text for text in wrong["text"].values())
    same_day = {"replaces": NEXT, "effective_from": "2024-12-01"}
    assert offices.bureau.post(f"{third}/publish", same_day).status_code == 200
    checked(offices, id_="zaozhuang-2024-d")
    last = {"replaces": "zaozhuang-2024-c", "effective_from": "2024-12-02"}
    assert offices.bureau.post("/v1/definitions/zaozhuang-2024-d/publish", last).status_code == 200


def test_what_is_over_is_in_nobodys_way(offices: World) -> None:
    checked(offices)
    for_a_day = {"replaces": "zaozhuang-2024", "effective_to": "2024-11-20"}
    assert offices.bureau.post(f"/v1/definitions/{NEXT}/publish", for_a_day).status_code == 200
    checked(offices, PAPERS_12, id_="zaozhuang-2024-c")
    moved_on = Clock(offices.service.clock.offset + timedelta(days=1))
    later = replace(offices.service, clock=moved_on, registry=None)
    actor = actor_by_key(later, offices.keys["bureau"])
    told = publish_edition(later, actor, "zaozhuang-2024-c", replaces="zaozhuang-2024")
    assert told["status"] == "published"
    before = offices.bureau.get(f"/v1/definitions/{NEXT}").json
    assert before["status"] == "retired"
    changes = offices.bureau.get(f"/v1/definitions/{NEXT}/changes").json["items"]
    assert changes[-1]["event"] == "retire"
