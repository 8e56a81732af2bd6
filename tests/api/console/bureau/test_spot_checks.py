"""The pages of spot checks without scripts: what is sent twice, and what changed meanwhile."""

from __future__ import annotations

from tests.support.reader import Reader
from tests.support.world import World

FIELDS = {"name": "抽查", "year": "2024", "size": "100", "of": "percent", "due_working_days": "20"}


def approved(world: World) -> str:
    id_ = str(world.submitted()["id"])
    world.act("reviewer", id_, "claim")
    world.act("reviewer", id_, "approve")
    return id_


def campaigns(world: World) -> int:
    return int(world.bureau.get("/v1/spot-checks").json["count"])


def test_a_draw_is_confirmed_with_its_number_and_made_once(offices: World) -> None:
    approved(offices)
    bureau = Reader(offices, "bureau")
    bureau.opens("/spot-checks")
    bureau.sends("/spot-checks", FIELDS, 200)
    assert "将抽取1件" in bureau.opened and campaigns(offices) == 0
    confirmed = {**FIELDS, "once": "01900000-0000-7000-8000-0000000000aa", "confirmed": "1 of 1"}
    approved(offices)
    bureau.sends("/spot-checks", confirmed, 200)
    assert "将抽取2件" in bureau.opened and campaigns(offices) == 0, "another number than the one on screen"
    confirmed["confirmed"] = "2 of 2"
    for _ in range(2):
        answer = bureau.sends("/spot-checks", confirmed)
        assert answer.location == f"/spot-checks/{confirmed['once']}"
    assert campaigns(offices) == 1


def test_who_may_not_draw_has_no_form(offices: World) -> None:
    approved(offices)
    administrator = Reader(offices, "administrator", "en")
    administrator.opens("/spot-checks")
    assert 'id="draw"' not in administrator.opened
    administrator.sends("/spot-checks", FIELDS, 403)
    Reader(offices, "reviewer", "en").opens("/spot-checks", 403)


def test_an_item_that_has_changed_is_not_settled(offices: World) -> None:
    id_ = approved(offices)
    draw = {"name": "x", "year": 2024, "size": {"count": 1}, "due_working_days": 20}
    campaign = offices.bureau.post("/v1/spot-checks", draw).json["id"]
    [item] = offices.bureau.get(f"/v1/spot-checks/{campaign}/items").json["items"]
    page = f"/spot-checks/{campaign}/items/{item['id']}"
    bureau = Reader(offices, "bureau")
    bureau.opens(page)
    offices.bureau.post(f"/v1{page}/requests", {"kind": "photo", "why": "看不清"})
    bureau.sends(f"{page}/outcome", {"version": "1", "outcome": "confirmed"}, 412)
    bureau.sends(f"{page}/outcome", {"version": "2", "outcome": "confirmed"})
    bureau.opens(page)
    assert "结果只记录一次" in bureau.opened and 'id="settle"' not in bureau.opened
    assert offices.bureau.get(f"/v1/declarations/{id_}").json["state"] == "approved"
