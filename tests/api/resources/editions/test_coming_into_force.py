"""An edition is published by another than its authors, decides from then on, and is seen by every process."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Thread
from typing import Any

from api.application import create_app
from tests.api.written import checked, files, made, published
from tests.support.editions import NEXT, PAPERS_12
from tests.support.patience import until
from tests.support.world import Caller, World
from workflow.definition import EditionTexts
from workflow.runtime.registry import Registry
from workflow.runtime.service import Service

PAPER = {"category": "achievement", "kind": "paper", "date": "2024-05-01", "published": True, "work_id": "w"}


def paper_hours(world: World, edition: str = "zaozhuang-2024") -> str:
    asked = {
        "id": "1",
        "edition": edition,
        "as_of": "2024-11-20T09:00:00+08:00",
        "person": {"type": "employee"},
        "items": [{"ref": "a", **PAPER}],
    }
    got = world.applicant.post("/v1/assessments", asked)
    assert got.status_code == 200, got.text
    hours: str = got.json["items"][0]["by_year"]["2024"]["professional"]
    return hours


def test_the_approver_is_no_author(offices: World) -> None:
    checked(offices, PAPERS_12)
    path, body = f"/v1/definitions/{NEXT}/publish", {"replaces": "zaozhuang-2024"}
    own = offices.administrator.post(path, body)
    assert (own.status_code, own.json["code"]) == (403, "APPROVER_IS_AUTHOR")
    got = offices.bureau.post(path, body)
    assert (got.status_code, got.json["status"], got.json["in_force"]) == (200, "published", True)
    assert got.json["effective_from"] == "2024-11-20"


def test_a_wrong_status_says_the_way_out_in_both_languages(offices: World) -> None:
    made(offices)
    for language, words in (("en", "is a draft: check it"), ("zh", "草稿")):
        for verb in ("publish", "moves", "retire", "rollback"):
            body = {"replaces": None} if verb == "publish" else {}
            got = offices.bureau.post(
                f"/v1/definitions/{NEXT}/{verb}", body, headers={"Accept-Language": language}
            )
            assert (got.status_code, got.json["facts"]["status"]) == (409, "draft")
            assert words in got.json["detail"]
    for language, words in (("en", "another id"), ("zh", "另取 id")):
        got = offices.administrator.post(
            "/v1/definitions", {"files": files()}, headers={"Accept-Language": language}
        )
        assert got.status_code == 409 and words in got.json["detail"]


def test_only_what_is_checked_is_published(offices: World) -> None:
    made(offices)
    got = offices.bureau.post(f"/v1/definitions/{NEXT}/publish", {"replaces": "zaozhuang-2024"})
    assert (got.status_code, got.json["code"]) == (409, "EDITION_STATUS")


def test_published_rules_decide_at_once_and_retired_ones_no_more(offices: World) -> None:
    assert paper_hours(offices) == "10"
    assert published(offices, PAPERS_12).status_code == 200
    assert paper_hours(offices) == "12"
    got = offices.bureau.post(f"/v1/definitions/{NEXT}/retire", {"comment": "回退"})
    assert (got.status_code, got.json["status"], got.json["in_force"]) == (200, "retired", False)
    assert paper_hours(offices) == "10"
    told = offices.bureau.get(f"/v1/definitions/{NEXT}/changes").json["items"]
    assert [change["event"] for change in told] == ["create", "check", "publish", "retire"]
    assert told[-1]["comment"] == "回退"


def test_published_and_shipped_editions_never_change(offices: World) -> None:
    edition = published(offices).json
    tag = {"If-Match": f'"{edition["version"]}"'}
    change = {"files": {"rules.yaml": files(NEXT, PAPERS_12)["rules.yaml"]}}
    for path, headers in (
        (f"/v1/definitions/{NEXT}", tag),
        ("/v1/definitions/zaozhuang-2024", {"If-Match": '"1"'}),
    ):
        for method, body in (("PATCH", change), ("DELETE", None)):
            got = offices.administrator(method, path, json=body, headers=headers)
            assert (got.status_code, got.json["code"]) == (409, "EDITION_STATUS")


def test_who_publishes_over_another_is_told_the_difference(offices: World) -> None:
    assert published(offices, PAPERS_12).status_code == 200
    got = published(offices, id_="zaozhuang-2024-c")
    assert (got.status_code, got.json["code"]) == (409, "ANOTHER_IN_FORCE")
    facts = got.json["facts"]
    assert (facts["in_force"], facts["expected"]) == (NEXT, "zaozhuang-2024")
    assert '-    hours_per_item: "12"' in facts["difference"]
    seen = offices.bureau.post("/v1/definitions/zaozhuang-2024-c/publish", {"replaces": NEXT})
    assert seen.status_code == 200
    back = offices.bureau.post("/v1/definitions/zaozhuang-2024-c/retire")
    assert back.status_code == 200
    assert paper_hours(offices) == "12", "the one before stands again"


def test_of_two_that_publish_at_once_one_wins(offices: World) -> None:
    """Not one after the other: both look before either has published."""
    for id_ in (NEXT, "zaozhuang-2024-c"):
        checked(offices, PAPERS_12, id_=id_)
    answers: dict[int, Any] = {}

    def publish(id_: str, who: str) -> None:
        got = offices.callers[who].post(f"/v1/definitions/{id_}/publish", {"replaces": "zaozhuang-2024"})
        answers[got.status_code] = got.json

    threads = [
        Thread(target=publish, args=pair)
        for pair in ((NEXT, "bureau"), ("zaozhuang-2024-c", "second_administrator"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200, 409]
    assert answers[409]["code"] == "ANOTHER_IN_FORCE"
    assert answers[409]["facts"]["in_force"] == answers[200]["id"]
    assert answers[409]["facts"]["difference"], "it says what the other one is"


def test_another_process_sees_it_without_a_restart(offices: World) -> None:
    other = create_app(
        offices.app.config["XUESHI"],
        replace(offices.service, registry=None, editions=offices.service.editions),
    )
    there = World(other, offices.service, offices.ids)

    there.callers["applicant"] = Caller(other.test_client(), offices.keys["applicant"])
    assert paper_hours(there) == "10"
    published(offices, PAPERS_12)
    assert until(lambda: paper_hours(there) == "12"), "it was never seen"


def test_an_edition_comes_into_force_on_its_day(offices: World) -> None:
    checked(offices, PAPERS_12)
    body = {"replaces": "zaozhuang-2024", "effective_from": "2024-12-01", "effective_to": "2024-12-10"}
    assert offices.bureau.post(f"/v1/definitions/{NEXT}/publish", body).json["in_force"] is False
    shipped = offices.service.editions
    told = {}
    for days in (10, 11, 20, 21):
        day = offices.service.clock.today() + timedelta(days=days)
        told[days] = (
            Registry(shipped, offices.service.store, lambda day=day: day).look_now().for_year(2024)[0].id
        )
    assert told == {10: "zaozhuang-2024", 11: NEXT, 20: NEXT, 21: "zaozhuang-2024"}


def test_a_declaration_stays_with_the_edition_it_was_submitted_under(offices: World) -> None:
    waiting = offices.submitted()
    half_days = ("policy", 'hours: "8"', 'hours: "4"')
    stricter = ("rules", "    minutes_per_hour: 45\n", '    minutes_per_hour: 45\n    annual_cap: "100"\n')
    assert published(offices, half_days, stricter).status_code == 200
    offices.act("reviewer", waiting["id"], "claim")
    approved = offices.act("reviewer", waiting["id"], "approve")
    assert approved["edition"] == "zaozhuang-2024"
    history = offices.applicant.get(f"/v1/declarations/{waiting['id']}/history").json["items"]
    assert {row["edition_id"] for row in history} == {"zaozhuang-2024"}
    assert offices.submitted()["edition"] == NEXT


def test_what_is_pinned_to_a_replaced_edition_is_worth_what_it_says(offices: World) -> None:
    service: Service = offices.service
    assert published(offices, PAPERS_12).status_code == 200
    editions = service.current().editions
    assert editions.get("zaozhuang-2024").id == "zaozhuang-2024"
    assert editions.for_year(2024)[0].id == NEXT
    offices.bureau.post(f"/v1/definitions/{NEXT}/retire")
    assert (
        service.current().editions.get(NEXT).checksum
        == EditionTexts.of_texts(NEXT, files(NEXT, PAPERS_12)).checksum
    )
