"""Actions are tried without being taken, listed with what is in their way, and taken in bulk."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.http.places import path_of
from tests.support.world import World

UNKNOWN = "01900000-0000-7000-8000-000000000000"


def test_a_dry_run_makes_the_same_checks_and_writes_nothing(world: World) -> None:
    draft = world.draft()
    refused = world.applicant.post(f"{path_of(draft)}/actions/submit?dry_run=true")
    assert refused.status_code == 200
    assert refused.json["allowed"] is False
    assert [guard["code"] for guard in refused.json["guards"]] == ["EVIDENCE_MISSING"]
    world.upload(draft["id"])
    attests = {"attested": True}
    allowed = world.applicant.post(f"{path_of(draft)}/actions/submit?dry_run=true", attests).json
    assert (allowed["allowed"], allowed["to_state"]) == (True, "submitted")
    assert allowed["forecast"]["outcome"] == "approve"
    assert world.applicant.get(path_of(draft)).json["state"] == "draft"


def test_the_list_of_actions_says_why_not(world: World) -> None:
    draft = world.draft()
    actions = world.applicant.get(f"{path_of(draft)}/actions").json["items"]
    submit = next(action for action in actions if action["event"] == "submit")
    assert submit["allowed"] is False
    assert [guard["code"] for guard in submit["guards"]] == ["EVIDENCE_MISSING"]


def test_a_batch_tells_the_result_of_each_item(world: World) -> None:
    ready, draft = world.submitted(), world.draft()
    body = {"ids": [ready["id"], draft["id"], UNKNOWN]}
    got = world.reviewer.post("/v1/queue/actions/approve", body)
    assert got.status_code == 200
    told = [(item["status"], item.get("code")) for item in got.json["items"]]
    assert told[0] == ("done", None)
    assert [status for status, _ in told[1:]] == ["refused", "refused"]
    history = world.applicant.get(f"{path_of(ready)}/history").json["items"]
    assert [row["event"] for row in history] == ["submit", "claim", "approve"]


def test_a_batch_names_the_version_of_each_item(world: World) -> None:
    waiting = [world.submitted(), world.submitted()]
    items = [{"id": each["id"], "version": each["version"]} for each in waiting]
    items[0]["version"] += 1
    told = world.reviewer.post("/v1/queue/actions/claim", {"items": items}).json["items"]
    assert [(row["status"], row.get("code")) for row in told] == [
        ("refused", "VERSION_MISMATCH"),
        ("done", None),
    ]
    dry = world.reviewer.post("/v1/queue/actions/approve?dry_run=true", {"items": items[:1]}).json["items"][0]
    assert (dry["status"], dry["code"]) == ("refused", "VERSION_MISMATCH")
    body = {"ids": [items[0]["id"]], "acknowledged": ["SAME_DAY"]}
    [dry] = world.reviewer.post("/v1/queue/actions/approve?dry_run=true", body).json["items"]
    assert (dry["status"], dry["claims"], list(dry["hours"])) == ("allowed", True, ["2024"])
    assert dry["warning_codes"] == ["SAME_DAY"]
    assert {code: set(text) for code, text in dry["warning_codes_text"].items()} == {"SAME_DAY": {"zh", "en"}}


def test_an_approval_names_the_warnings_that_were_looked_into(world: World) -> None:
    first, second = world.submitted(), world.submitted()
    path = path_of(second)
    [warning] = world.reviewer.get(path).json["warnings"]
    assert (warning["code"], warning["refs"], warning["count"]) == ("SAME_DAY", [first["id"]], 1)
    [row] = [row for row in world.reviewer.get("/v1/queue").json["items"] if row["id"] == second["id"]]
    assert row["warning_codes"] == ["SAME_DAY"]
    assert row["warning_codes_text"] == {"SAME_DAY": warning["text"]}
    assert set(warning["text"]) == {"zh", "en"}
    world.act("reviewer", second["id"], "claim")
    refused = world.reviewer.post(f"{path}/actions/approve")
    assert (refused.status_code, refused.json["guards"][0]["missing"]) == (422, ["SAME_DAY"])
    unknown = world.reviewer.post(f"{path}/actions/approve", {"acknowledged": ["SAME_DAI"]})
    assert (unknown.status_code, unknown.json["errors"][0]["pointer"]) == (422, "/acknowledged")
    approved = world.reviewer.post(f"{path}/actions/approve", {"acknowledged": ["SAME_DAY"]})
    assert approved.json["state"] == "approved"
    assert world.applicant.get(f"{path}/history").json["items"][-1]["acknowledged"] == ["SAME_DAY"]


def test_one_version_for_a_whole_batch_is_refused_with_the_way_out(world: World) -> None:
    body = {"ids": [world.submitted()["id"]]}
    for dry_run in ("", "?dry_run=true"):
        got = world.reviewer.post(f"/v1/queue/actions/claim{dry_run}", body, headers={"If-Match": '"1"'})
        assert (got.status_code, got.json["errors"][0]["pointer"]) == (422, "/items")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"ids": [UNKNOWN], "items": [{"id": UNKNOWN}]},
        {"items": [UNKNOWN]},
        {"items": [{"id": UNKNOWN, "version": "1"}]},
        {"items": [{"id": UNKNOWN, "version": 0}]},
        {"items": [{"id": UNKNOWN, "version": True}]},
        {"items": [{"id": UNKNOWN}, {"id": UNKNOWN, "version": 2}]},
        {"items": [{"id": UNKNOWN, "state": "submitted"}]},
    ],
)
def test_a_batch_says_of_which_items_at_which_versions(world: World, body: dict[str, Any]) -> None:
    got = world.reviewer.post("/v1/queue/actions/claim", body)
    assert (got.status_code, got.json["code"]) == (422, "INVALID")


def test_a_batch_of_an_id_twice_or_of_none_is_refused(world: World) -> None:
    for ids in ([], [UNKNOWN, UNKNOWN], ["x"], "x", [1]):
        got = world.reviewer.post("/v1/queue/actions/approve", {"ids": ids})
        assert (got.status_code, got.json["code"]) == (422, "INVALID")
