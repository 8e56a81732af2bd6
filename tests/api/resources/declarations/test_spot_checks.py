"""Spot checks over HTTP (抽查)."""

from __future__ import annotations

from tests.api.written import published
from tests.support.world import World

DRAWN = ("routing", "    mode: active\n", "    mode: active\n    spot_check_percent: 100\n")
LIST = "/v1/queue?state=approved&spot_check=true"


def test_the_bureau_works_its_list_off(offices: World) -> None:
    assert published(offices, DRAWN).status_code == 200
    id_ = offices.submitted()["id"]
    [item] = offices.reviewer.get("/v1/queue?spot_check=true").json["items"]
    assert (item["id"], item["spot_check"]) == (id_, True)
    assert offices.reviewer.get("/v1/queue?spot_check=false").json["items"] == []
    offices.act("reviewer", id_, "claim")
    approved = offices.act("reviewer", id_, "approve")
    page = offices.bureau.get(LIST).json
    assert [(item["id"], item["state"]) for item in page["items"]] == [(id_, "approved")]
    path = f"/v1/declarations/{id_}/spot-check"
    assert offices.reviewer.post(path).status_code == 403
    assert offices.other_reviewer.post(path).status_code == 404
    assert offices.bureau.post(path, headers={"If-Match": '"1"'}).status_code == 412
    tag = {"If-Match": f'"{approved["version"]}"', "Idempotency-Key": "k"}
    got = offices.bureau.post(path, {"comment": "属实"}, headers=tag)
    assert (got.status_code, got.headers["ETag"]) == (200, f'"{approved["version"] + 1}"')
    assert got.json["route"]["spot_checked_at"]
    again = offices.bureau.post(path, {"comment": "属实"}, headers=tag)
    assert (again.status_code, again.json) == (200, got.json), "the stored answer"
    once_more = offices.bureau.post(path)
    assert (once_more.status_code, once_more.json["code"]) == (409, "ALREADY_EXISTS")
    assert offices.bureau.get(LIST).json["items"] == []
    history = offices.applicant.get(f"/v1/declarations/{id_}/history").json["items"]
    assert [row["event"] for row in history] == ["submit", "claim", "approve", "spot_check"]


def test_what_is_approved_is_listed_for_a_check_only_and_for_the_bureau(offices: World) -> None:
    assert offices.reviewer.get(LIST).status_code == 403
    got = offices.bureau.get("/v1/queue?state=approved")
    assert (got.status_code, got.json["errors"][0]["code"]) == (422, "ONLY_SPOT_CHECKS")
    assert offices.bureau.get("/v1/queue?spot_check=maybe").status_code == 422
    assert offices.bureau.get("/v1/queue?state=synced").status_code == 422
