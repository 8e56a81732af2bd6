"""Actions are tried without being taken, listed with what is in their way, and taken in bulk."""

from __future__ import annotations

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
    allowed = world.applicant.post(f"{path_of(draft)}/actions/submit?dry_run=true").json
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


def test_a_batch_of_an_id_twice_or_of_none_is_refused(world: World) -> None:
    for ids in ([], [UNKNOWN, UNKNOWN], ["x"], "x", [1]):
        got = world.reviewer.post("/v1/queue/actions/approve", {"ids": ids})
        assert (got.status_code, got.json["code"]) == (422, "INVALID")
