"""Publishing over work in flight, by HTTP: impact, publication, moves, rollback, and the list of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.api.in_flight import ALL, ONE, published, with_work_in_flight
from tests.api.written import files
from tests.support.editions import NEXT
from tests.support.world import World
from workflow.background.work import run_pending_operations
from workflow.clock import Clock


@pytest.fixture
def offices(offices: World) -> World:
    """The offices with an edition to publish, and with work that it concerns."""
    return with_work_in_flight(offices)


def carried_out(offices: World, operation: dict[str, Any]) -> dict[str, Any]:
    service = offices.service
    while run_pending_operations(replace(service, clock=Clock(service.clock.offset))):
        pass
    got = offices.bureau.get(f"/v1/operations/{operation['id']}")
    assert got.json["status"] == "done", got.text
    report: dict[str, Any] = got.json["report"]
    return report


def declaration(offices: World, name: str) -> dict[str, Any]:
    view: dict[str, Any] = offices.applicant.get(f"/v1/declarations/{offices.ids[name]}").json
    return view


def test_from_impact_to_rollback(offices: World) -> None:
    told = offices.bureau.post(f"{ONE}/impact")
    assert told.status_code == 200
    assert told.json["classes"] == {"unchanged": 1, "rerouted": 1, "blocked": 0, "hours": 0}
    edition = published(offices, moves=ALL)
    assert edition["in_force"] and edition["moves"] == {
        "moves": ALL,
        "accounts": "keep",
        "canary_percent": 100,
    }
    assert edition["operation"]["kind"] == "edition_moves"
    report = carried_out(offices, edition["operation"])
    assert report["moved"] == told.json["classes"]
    assert declaration(offices, "training")["body_id"] == offices.ids["bureau"]
    history = offices.applicant.get(f"/v1/declarations/{offices.ids['training']}/history").json["items"]
    assert (history[-1]["event"], history[-1]["edition_id"]) == ("move_edition", NEXT)
    listed = offices.bureau.get(f"{ONE}/moves").json
    assert [(move["class"], move["code"], move["from_edition"]) for move in listed["items"]] in (
        [("rerouted", None, "zaozhuang-2024"), ("unchanged", None, "zaozhuang-2024")],
        [("unchanged", None, "zaozhuang-2024"), ("rerouted", None, "zaozhuang-2024")],
    )
    offices.act("bureau", offices.ids["training"], "claim")
    got = offices.bureau.post(f"{ONE}/rollback", {"comment": "有误"})
    assert (got.status_code, got.headers["Location"]) == (202, f"/v1/operations/{got.json['id']}")
    report = carried_out(offices, got.json)
    assert report["not_undone"]["CLAIMED_SINCE"]["count"] == 1
    assert declaration(offices, "certificate")["edition"] == "zaozhuang-2024"
    left = offices.bureau.get(f"{ONE}/moves?became=not_undone").json["items"]
    assert [(move["declaration_id"], move["code"]) for move in left] == [
        (offices.ids["training"], "CLAIMED_SINCE")
    ]
    changes = offices.bureau.get(f"{ONE}/changes").json["items"]
    assert [change["event"] for change in changes][-2:] == ["publish", "rollback"]


def test_everything_is_kept_unless_it_is_chosen(offices: World) -> None:
    assert published(offices)["operation"] is None
    assert declaration(offices, "training")["edition"] == "zaozhuang-2024"
    got = offices.bureau.post(f"{ONE}/moves")
    assert (got.status_code, got.json["errors"][0]["code"]) == (422, "NOTHING_MOVES")
    got = offices.bureau.post(f"{ONE}/moves", {"moves": {"rerouted": "move"}})
    assert got.status_code == 202
    carried_out(offices, got.json)
    assert declaration(offices, "training")["edition"] == NEXT
    assert declaration(offices, "certificate")["edition"] == "zaozhuang-2024"


def test_a_share_only_grows(offices: World) -> None:
    published(offices, moves=ALL, canary_percent=40)
    got = offices.bureau.post(f"{ONE}/moves", {"canary_percent": 39})
    assert (got.status_code, got.json["errors"][0]["code"]) == (422, "SHARE_NARROWED")
    assert got.json["errors"][0]["pointer"] == "/canary_percent"
    got = offices.bureau.post(f"{ONE}/moves", {"canary_percent": 40})
    assert got.status_code == 202, "the same again is how what was lost is tried again"
    carried_out(offices, got.json)
    assert offices.bureau.get(ONE).json["moves"]["canary_percent"] == 40


@pytest.mark.parametrize("wrong", [0, 101, 1.5, "x", None, True])
def test_a_share_is_a_whole_number_of_a_hundred(offices: World, wrong: Any) -> None:
    body = {"replaces": "zaozhuang-2024", "moves": ALL, "canary_percent": wrong}
    got = offices.bureau.post(f"{ONE}/publish", body)
    assert (got.status_code, got.json["errors"][0]["pointer"]) == (422, "/canary_percent")


@pytest.mark.parametrize("moves", [{"hours": "perhaps"}, {"everything": "move"}, [], "move"])
def test_a_class_is_kept_or_moved(offices: World, moves: Any) -> None:
    body = {"replaces": "zaozhuang-2024", "moves": moves}
    assert offices.bureau.post(f"{ONE}/publish", body).status_code == 422


def test_work_moves_only_to_what_is_in_force(offices: World) -> None:
    body = {"replaces": "zaozhuang-2024", "effective_from": "2024-12-01"}
    got = offices.bureau.post(f"{ONE}/publish", {**body, "moves": ALL})
    assert (got.status_code, got.json["errors"][0]["code"]) == (422, "MOVES_NEED_FORCE")
    assert offices.bureau.get(ONE).json["status"] == "checked", "nothing was published"
    assert offices.bureau.post(f"{ONE}/publish", body).status_code == 200
    got = offices.bureau.post(f"{ONE}/moves", {"moves": ALL})
    assert (got.status_code, got.json["code"]) == (409, "EDITION_NOT_IN_FORCE")


def test_only_who_keeps_the_rules_moves_work(offices: World) -> None:
    published(offices)
    for who in ("applicant", "reviewer", "unit_administrator", "integrator"):
        caller = offices.callers[who]
        for path, body in (("moves", {"moves": ALL}), ("rollback", None), ("impact", None)):
            assert caller.post(f"{ONE}/{path}", body).status_code == 403, (who, path)
        assert caller.get(f"{ONE}/moves").status_code == 403
    assert offices.bureau.get("/v1/definitions/nothing/moves").status_code == 404


def test_what_stands_on_an_edition_goes_first(offices: World) -> None:
    published(offices)
    third = "zaozhuang-2024-c"
    offices.administrator.post("/v1/definitions", {"files": files(third)})
    offices.administrator.post(f"/v1/definitions/{third}/check")
    assert offices.bureau.post(f"/v1/definitions/{third}/publish", {"replaces": NEXT}).status_code == 200
    got = offices.bureau.post(f"{ONE}/rollback")
    assert (got.status_code, got.json["code"], got.json["facts"]) == (409, "EDITION_REPLACED", {"by": third})


def test_an_operation_is_named_once_for_one_key(offices: World) -> None:
    published(offices)
    headers = {"Idempotency-Key": "k-1"}
    first, again = (
        offices.bureau.post(f"{ONE}/moves", {"moves": ALL}, headers=headers).json["id"] for _ in range(2)
    )
    assert first == again


def test_a_shipped_edition_is_never_rolled_back(offices: World) -> None:
    got = offices.bureau.post("/v1/definitions/zaozhuang-2024/rollback")
    assert (got.status_code, got.json["code"]) == (409, "EDITION_STATUS")
