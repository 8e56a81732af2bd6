"""A campaign of spot checks over HTTP, from the draw to its end (抽查)."""

from __future__ import annotations

import hashlib
import io

from tests.support.world import World, picture

PATH = "/v1/spot-checks"
DRAW = {"name": "2024年抽查", "year": 2024, "size": {"percent": 100}, "due_working_days": 20}


def approved(offices: World) -> str:
    id_ = offices.submitted()["id"]
    offices.act("reviewer", id_, "claim")
    offices.act("reviewer", id_, "approve")
    return str(id_)


def test_the_bureau_draws_asks_and_settles(offices: World) -> None:
    id_ = approved(offices)
    preview = offices.bureau.post(f"{PATH}?dry_run=true", DRAW)
    assert (preview.status_code, preview.json["population"], preview.json["drawn"]) == (200, 1, 1)
    assert offices.bureau.get(PATH).json["items"] == []
    made = offices.bureau.post(PATH, DRAW, headers={"Idempotency-Key": "draw"})
    again = offices.bureau.post(PATH, DRAW, headers={"Idempotency-Key": "draw"})
    assert (made.status_code, made.json) == (201, again.json), "the stored answer: no second draw"
    campaign = made.headers["Location"]
    assert campaign == f"{PATH}/{made.json['id']}" and made.headers["ETag"] == '"1"'
    assert offices.bureau.get(campaign).json == made.json
    assert offices.bureau.get(f"{PATH}?year=2024&status=open").json["items"] == [made.json]
    assert offices.bureau.get(f"{PATH}?year=2023").json["items"] == []
    told = offices.administrator.get(f"{campaign}/population")
    assert (told.status_code, told.text) == (200, f"{id_}\n")
    assert hashlib.sha256(told.data).hexdigest() == made.json["population_digest"]

    [item] = offices.administrator.get(f"{campaign}/items?standing=open&overdue=false").json["items"]
    of_item = f"{campaign}/items/{item['id']}"
    assert offices.bureau.get(of_item).json == item
    ask = {"kind": "stamped_proof", "why": "日期看不清。", "due_working_days": 5}
    for who in (offices.administrator, offices.reviewer, offices.applicant):
        assert who.post(f"{of_item}/requests", ask).status_code == 403
    assert offices.bureau.post(f"{of_item}/requests", ask, headers={"If-Match": '"9"'}).status_code == 412
    asked = offices.bureau.post(f"{of_item}/requests", ask, headers={"If-Match": '"1"'})
    assert (asked.status_code, asked.headers["ETag"], asked.json["standing"]) == (200, '"2"', "asked")

    requests = f"/v1/declarations/{id_}/requests"
    [wanted] = offices.applicant.get(requests).json["items"]
    assert (wanted["kind"], wanted["why"], wanted["wanted"]) == ("stamped_proof", "日期看不清。", True)
    assert offices.reviewer.get(requests).json["items"] == []
    assert offices.other_reviewer.get(requests).status_code == 404
    evidence = f"{requests}/{wanted['id']}/evidence"
    file = io.BytesIO(picture(7))
    given = offices.applicant.post(evidence, data={"file": (file, "证明.png")})
    assert given.status_code == 201, given.text
    file = io.BytesIO(picture(8))
    wrong = offices.applicant.post(evidence, data={"file": (file, "证明.png"), "kind": "photo"})
    assert (wrong.status_code, wrong.json["errors"][0]["pointer"]) == (422, "/kind")
    got = offices.bureau.get(given.headers["Location"])
    assert (got.data, got.content_type) == (picture(7), "application/octet-stream")
    assert got.headers["Content-Disposition"].startswith("attachment;")
    shown = offices.bureau.get(f"{given.headers['Location']}/preview")
    assert (shown.content_type, shown.headers["X-Page-Count"]) == ("image/png", "1")
    assert offices.reviewer.get(given.headers["Location"]).status_code == 404

    late = offices.bureau.post(f"{of_item}/outcome", {"outcome": "confirmed"}, headers={"If-Match": '"2"'})
    assert late.status_code == 412, "something was given since"
    revoked = {"outcome": "revoked", "reason_code": "SPOT_CHECK_FAILED", "remark": "查无此证。"}
    unexplained = offices.bureau.post(f"{of_item}/outcome", {"outcome": "revoked"})
    assert (unexplained.status_code, unexplained.json["guards"][0]["code"]) == (422, "REASON_REQUIRED")
    left = offices.bureau.post(f"{campaign}/close")
    assert (left.status_code, left.json["facts"]["left"]) == (409, 1)
    done = offices.bureau.post(f"{of_item}/outcome", revoked, headers={"If-Match": '"3"'})
    assert (done.status_code, done.json["state"], done.json["outcome"]) == (200, "rejected", "revoked")
    once = offices.bureau.post(f"{of_item}/outcome", {"outcome": "confirmed"})
    assert (once.status_code, once.json["code"]) == (409, "WRONG_STATE")
    history = offices.applicant.get(f"/v1/declarations/{id_}/history").json["items"]
    assert [row["event"] for row in history[-3:]] == ["ask_evidence", "give_evidence", "revoke"]
    closed = offices.bureau.post(f"{campaign}/close", headers={"If-Match": '"1"'})
    assert (closed.status_code, closed.json["status"], closed.json["left"]) == (200, "closed", 0)


def test_what_is_asked_for_wrongly_is_told_at_its_field(offices: World) -> None:
    approved(offices)
    for change, pointer in (
        ({"size": {"count": 501}}, "/size/count"),
        ({"size": {}}, "/size"),
        ({"size": {"count": 1, "percent": 1}}, "/size"),
        ({"due_working_days": 0}, "/due_working_days"),
        ({"due_working_days": 121}, "/due_working_days"),
        ({"state": "rejected"}, "/state"),
        ({"name": ""}, "/name"),
        ({"seed": "0" * 64}, "/seed"),
    ):
        refused = offices.bureau.post(PATH, {**DRAW, **change})
        assert refused.status_code == 422, change
        assert refused.json["errors"][0]["pointer"].startswith(pointer), refused.json
    nothing = offices.bureau.post(PATH, {**DRAW, "year": 2019})
    assert (nothing.status_code, nothing.json["errors"][0]["code"]) == (422, "NOTHING_FITS")
    assert offices.bureau.get(PATH).json["count"] == 0


def test_a_campaign_is_the_bureaus(offices: World) -> None:
    approved(offices)
    campaign = offices.bureau.post(PATH, DRAW).headers["Location"]
    for who in (offices.reviewer, offices.applicant, offices.unit_administrator, offices.integrator):
        assert who.post(PATH, DRAW).status_code == 403
        for path in (PATH, campaign, f"{campaign}/items", f"{campaign}/population"):
            assert who.get(path).status_code == 403
    assert offices.administrator.post(PATH, DRAW).status_code == 403
    assert offices.nobody.get(PATH).status_code == 401
