"""Replaying an edition over HTTP: accepted, worked off, reported as documented; hostile input refused."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from tests.support.editions import PAPERS_CAP_15, edition, files_of
from tests.support.world import World
from workflow.background import work
from workflow.commands.editions.replay import replay_edition
from workflow.queries.people.identity import actor_by_key

SHIPPED = "zaozhuang-2024"


def replayed(world: World, who: str, path: str, body: Any = None) -> dict[str, Any]:
    """The operation of a replay, at its end."""
    got = world.callers[who].post(f"/v1/definitions/{path}/replay", body)
    assert got.status_code == 202, got.text
    assert got.headers["Location"] == f"/v1/operations/{got.json['id']}"
    while work.run_pending_operations(world.service):
        pass
    ended: dict[str, Any] = world.callers[who].get(got.headers["Location"]).json
    return ended


def validator(world: World) -> Any:
    document = world.nobody.get("/openapi.json").json
    schema = {"$ref": "#/components/schemas/ReplayReport", "components": document["components"]}
    return jsonschema_rs.validator_for(schema)


def test_a_replay_is_an_operation_whose_report_has_the_documented_shape(world: World) -> None:
    world.submitted()
    files = files_of(PAPERS_CAP_15)
    made = world.administrator.post("/v1/definitions", {"files": files})
    assert made.status_code == 201, made.text
    ended = replayed(world, "administrator", made.json["id"])
    assert (ended["kind"], ended["status"], ended["done"], ended["total"]) == ("replay", "done", 1, 1)
    assert ended["report"]["submitted"]["unchanged"] == 1
    validator(world).validate(ended["report"])
    assert world.applicant.get(f"/v1/operations/{ended['id']}").status_code == 404


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("administrator", 202),
        ("bureau", 202),
        ("reviewer", 403),
        ("applicant", 403),
        ("integrator", 403),
        ("nobody", 401),
    ],
)
def test_those_who_read_the_rules_may_replay_them(world: World, who: str, status: int) -> None:
    assert world.callers[who].post(f"/v1/definitions/{SHIPPED}/replay", {}).status_code == status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"last": 0}, 422),
        ({"last": -1}, 422),
        ({"last": 10**30}, 400),
        ({"last": 1.5}, 422),
        ({"last": True}, 422),
        ({"last": None}, 422),
        ({"last": 1}, 202),
        ({"year": 1994}, 422),
        ({"year": 2200}, 422),
        ({"year": 1995}, 202),
        ({"year": 2199}, 202),
        ({"year": "２０２４"}, 422),
        ({"region": "nowhere"}, 422),
        ({"region": "Zaozhuang"}, 422),
        ({"region": "a\u0000"}, 400),
        ({"region": "x" * 61}, 422),
        ({"region": "zaozhuang-hightech"}, 202),
        ({"edition": SHIPPED}, 422),
        ([], 422),
        (None, 202),
    ],
)
def test_what_is_asked_for_is_checked(world: World, body: Any, status: int) -> None:
    got = world.administrator.post(f"/v1/definitions/{SHIPPED}/replay", body)
    assert got.status_code == status, got.text


@pytest.mark.parametrize("edition_id", ["no-such-edition", "x" * 60])
def test_an_edition_that_is_not_there_is_not_found(world: World, edition_id: str) -> None:
    assert world.administrator.post(f"/v1/definitions/{edition_id}/replay").status_code == 404


def test_a_draft_with_errors_is_not_replayed_and_its_errors_are_told(world: World) -> None:
    files = files_of()
    files["rules.yaml"] = "categories: {}\n"
    made = world.administrator.post("/v1/definitions", {"files": files})
    assert made.status_code == 201, made.text
    got = world.administrator.post(f"/v1/definitions/{made.json['id']}/replay")
    assert (got.status_code, got.json["code"]) == (422, "EDITION_HAS_ERRORS")


def test_a_draft_that_is_edited_meanwhile_ends_its_replay(world: World) -> None:
    files = files_of(PAPERS_CAP_15)
    made = world.administrator.post("/v1/definitions", {"files": files})
    world.submitted()
    place = world.administrator.post(f"/v1/definitions/{made.json['id']}/replay").headers["Location"]
    changed = world.administrator(
        "PATCH",
        f"/v1/definitions/{made.json['id']}",
        json={"files": {"rules.yaml": files["rules.yaml"] + "# another\n"}},
        headers={"If-Match": made.headers["ETag"]},
    )
    assert changed.status_code == 200, changed.text
    work.run_pending_operations(world.service)
    ended = world.administrator.get(place).json
    assert (ended["status"], ended["failure"]) == ("failed", "EDITION_CHANGED")


def test_the_same_key_begins_one_replay(world: World) -> None:
    headers = {"Idempotency-Key": "once"}
    path = f"/v1/definitions/{SHIPPED}/replay"
    first = world.administrator.post(path, {}, headers=headers)
    again = world.administrator.post(path, {}, headers=headers)
    assert first.json["id"] == again.json["id"]


def test_the_command_asks_for_the_permission_itself(world: World) -> None:
    from workflow.errors import NotPermitted

    actor = actor_by_key(world.service, world.keys["reviewer"])
    with pytest.raises(NotPermitted):
        replay_edition(world.service, actor, edition().id)
