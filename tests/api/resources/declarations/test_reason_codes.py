"""The list of reason codes, which an action that needs a reason takes one of."""

from __future__ import annotations

from tests.support.world import World


def test_the_codes_of_an_event_are_listed_with_their_words(world: World) -> None:
    listed = world.reviewer.get("/v1/reason-codes?event=reject").json["items"]
    by_code = {row["code"]: row for row in listed}
    assert by_code["NOT_FILED"]["clause"] == "附件1"
    assert by_code["NOT_FILED"]["text"]["zh"] == "培训未备案"
    assert "reject" in by_code["NOT_FILED"]["events"]
    assert "OTHER_BODY" not in by_code
    every = world.applicant.get("/v1/reason-codes").json["items"]
    assert len(every) > len(listed)
    older = world.applicant.get("/v1/reason-codes?edition=zaozhuang-2024&event=forward").json["items"]
    assert "OTHER_BODY" in [row["code"] for row in older]


def test_what_is_no_event_or_edition_is_refused(world: World) -> None:
    assert world.reviewer.get("/v1/reason-codes?event=blah").status_code == 422
    assert world.reviewer.get("/v1/reason-codes?edition=blah").status_code == 404
    assert world.nobody.get("/v1/reason-codes").status_code == 401


def test_an_unknown_code_is_unprocessable(world: World) -> None:
    id_ = world.submitted()["id"]
    world.act("reviewer", id_, "claim")
    path = f"/v1/declarations/{id_}/actions/reject"
    refused = world.reviewer.post(path, {"reason_code": "BLAH"})
    assert refused.status_code == 422
    assert [guard["code"] for guard in refused.json["guards"]] == ["REASON_UNKNOWN"]
    assert world.reviewer.post(path, {"comment": "\u2800\u3164"}).status_code == 422
    assert world.reviewer.post(path, {"reason_code": "NOT_FILED"}).status_code == 200
