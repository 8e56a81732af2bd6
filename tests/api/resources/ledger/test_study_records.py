"""Records of the city platform over HTTP: bad rows, withdrawn, moved and held ones (四(二))."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from tests.api.records import record
from tests.support.world import World, add_principal
from workflow.background import work
from workflow.commands.operations import operations

BATCH = "/v1/study-records:batch"
EXAM = {"subject": "public", "topic": "烹饪"}


def send(world: World, *rows: Any) -> list[dict[str, Any]]:
    got = world.integrator.post(BATCH, {"records": list(rows)})
    assert got.status_code == 200, got.text
    items: list[dict[str, Any]] = got.json["items"]
    return items


def path_of(source_id: str) -> str:
    return f"/v1/study-records/{quote(source_id, safe='')}"


def held(world: World, who: str = "bureau") -> list[tuple[str, str]]:
    listed = world.callers[who].get("/v1/study-records?outcome=flag")
    assert listed.status_code == 200, listed.text
    return [(row["source_id"], row["code"]) for row in listed.json["items"]]


WRONG: dict[str, Any] = {
    "an empty topic": {"topic": ""},
    "a wrong word": {"subject": "private"},
    "hours that are none": {"hours": "many"},
    "a person who is none": {"person_id": "somebody"},
    "an unknown field": {"grade": "A"},
    "an invisible character": {"certificate_number": "C\u200b1"},
}


@pytest.mark.parametrize("fault", sorted(WRONG))
def test_a_row_of_another_shape_is_that_rows_result(world: World, fault: str) -> None:
    told = send(world, record(world, 1), {**record(world, 2), **WRONG[fault]}, record(world, 3))
    assert [row["status"] for row in told] == ["received", "refused", "received"]
    assert (told[1]["source_id"], told[1]["code"]) == ("city-2", "INVALID")
    (error,) = told[1]["errors"]
    assert error["pointer"] == f"/{next(iter(WRONG[fault]))}"
    assert error["text"]["zh"] and error["text"]["en"]


@pytest.mark.parametrize("row", [None, 7, "city-2", [], {}, {"source_id": 4}, {"source_id": "x" * 1000}])
def test_what_is_no_record_at_all_refuses_only_itself(world: World, row: Any) -> None:
    told = send(world, row, record(world, 1))
    assert [each["status"] for each in told] == ["refused", "received"]
    assert told[0]["code"] == "INVALID" and told[0]["errors"]


def test_no_list_of_records_is_still_refused_as_a_whole(world: World) -> None:
    for body in ({"records": []}, {"records": "A"}, {}):
        assert world.integrator.post(BATCH, body).status_code == 422


def test_one_bad_row_of_six_hundred_is_one_result_of_the_operation(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.resources.ledger.records.MOST_AT_ONCE", 5)
    rows: list[Any] = [record(world, number) for number in range(12)]
    rows[3] = {**rows[3], "topic": ""}
    rows[4] = "nothing"
    taken = world.integrator.post(BATCH, {"records": rows})
    assert taken.status_code == 202, taken.text
    while work.run_pending_operations(world.service):
        pass
    done = world.integrator.get(taken.headers["Location"]).json
    assert (done["status"], done["done"], done["failed"]) == ("done", 12, 2)
    statuses = [row["status"] for row in done["results"]]
    assert statuses == ["received"] * 3 + ["refused"] * 2 + ["received"] * 7
    assert done["results"][3]["errors"][0]["pointer"] == "/topic"
    assert operations.MOST_ITEMS == 10_000


@pytest.mark.parametrize(
    "source_id", ["a/b", "/a//b/", "50%25", "a b", "课程 1", "..", "x/history", "x/actions/release", "?#&=+"]
)
def test_a_record_is_withdrawn_whatever_its_id_is_made_of(world: World, source_id: str) -> None:
    send(world, {**record(world, 1), "source_id": source_id, "hours": "8"})
    account = f"/v1/people/{world.ids['li']}/accounts/2024"
    assert world.applicant.get(account).json["recognised"]["professional"] == "8"
    gone = world.integrator("DELETE", path_of(source_id))
    assert (gone.status_code, gone.data) == (204, b"")
    assert world.applicant.get(account).json["recognised"]["professional"] == "0"
    assert world.integrator("DELETE", path_of(source_id)).status_code == 404
    rows = world.bureau.get(f"{path_of(source_id)}/history").json["items"]
    assert [row["event"] for row in rows] == ["receive", "withdraw"]
    assert rows[1]["hours_before"]["2024"]["professional"] == "8"
    texts = [row["texts"]["zh"] for row in world.applicant.get("/v1/notices").json["items"]]
    assert any("2024年8学时变为2024年0学时" in text for text in texts)


def test_a_source_id_is_found_however_it_is_written(world: World) -> None:
    send(world, {**record(world, 1), "source_id": "City-1"})
    assert world.integrator("DELETE", path_of("ｃｉｔｙ - 1")).status_code == 204


def test_only_its_sender_withdraws_or_moves_a_record(world: World) -> None:
    add_principal(world, "another_platform", "integrator")
    send(world, record(world, 1))
    for who in ("another_platform", "bureau", "administrator", "applicant", "reviewer"):
        assert world.callers[who]("DELETE", path_of("city-1")).status_code == 403, who
    moved = {"records": [record(world, 1, "wang")]}
    (told,) = world.another_platform.post(BATCH, moved).json["items"]
    assert (told["status"], told["code"]) == ("refused", "CONFLICT")
    assert world.nobody("DELETE", path_of("city-1")).status_code == 401


def test_its_sender_moves_a_record_to_the_right_person(world: World) -> None:
    send(world, {**record(world, 1), "hours": "8"})
    (told,) = send(world, {**record(world, 1, "wang"), "hours": "8"})
    assert (told["status"], told["outcome"], told["professional"]) == ("moved", "sync", "8")
    for name, caller, hours in (("li", world.applicant, "0"), ("wang", world.other_applicant, "8")):
        account = caller.get(f"/v1/people/{world.ids[name]}/accounts/2024").json
        assert account["recognised"]["professional"] == hours
    rows = world.bureau.get(f"{path_of('city-1')}/history").json["items"]
    assert [(row["event"], row["person_id"]) for row in rows] == [
        ("receive", world.ids["li"]),
        ("move_out", world.ids["li"]),
        ("move_in", world.ids["wang"]),
    ]
    for caller, word in ((world.applicant, "转出"), (world.other_applicant, "转入")):
        (notice,) = caller.get("/v1/notices").json["items"]
        assert word in notice["texts"]["zh"]
    for name, kinds in (("li", ["entry", "withdrawal"]), ("wang", ["entry"])):
        sent = world.bureau.get(f"/v1/title-records?person_id={world.ids[name]}").json["items"]
        assert [row["kind"] for row in sent] == kinds
    assert world.applicant.get(f"{path_of('city-1')}/history").status_code == 403


def test_one_study_under_two_ids_is_held_and_released(world: World) -> None:
    number = {"certificate_number": "CN2024-0017", "hours": "16"}
    told = send(world, {**record(world, 1), **number}, {**record(world, 2), **number})
    assert [(row["outcome"], row.get("code")) for row in told] == [("sync", None), ("flag", "SAME_STUDY")]
    assert held(world) == [("city-2", "SAME_STUDY")]
    assert world.applicant.get("/v1/study-records?outcome=flag").status_code == 403
    for who in ("applicant", "reviewer", "integrator"):
        release = world.callers[who].post(f"{path_of('city-2')}/actions/release", {})
        assert release.status_code == 403, who
    released = world.bureau.post(f"{path_of('city-2')}/actions/release", {})
    assert (released.status_code, released.json["outcome"], released.json["code"]) == (200, "sync", None)
    assert released.json["release"]["codes"] == ["SAME_STUDY"]
    account = world.applicant.get(f"/v1/people/{world.ids['li']}/accounts/2024").json
    assert account["recognised"]["professional"] == "32"
    assert held(world, "administrator") == []
    again = world.bureau.post(f"{path_of('city-2')}/actions/release")
    assert (again.status_code, again.json["code"]) == (409, "NOT_HELD")
    assert send(world, {**record(world, 2), **number})[0]["outcome"] == "sync"
    assert world.bureau.post(f"{path_of('city-9')}/actions/release").status_code == 404


def test_an_unlisted_topic_is_released_as_a_listed_one(world: World) -> None:
    send(world, {**record(world, 1), **EXAM, "hours": "6"})
    assert held(world) == [("city-1", "TOPIC_UNKNOWN")]
    wrong = world.bureau.post(f"{path_of('city-1')}/actions/release", {"topic": "音乐"})
    assert (wrong.status_code, wrong.json["errors"][0]["pointer"]) == (422, "/topic")
    released = world.bureau.post(f"{path_of('city-1')}/actions/release", {"topic": "数字技术"})
    assert (released.json["outcome"], released.json["topic"]) == ("sync", "烹饪")
    assert released.json["release"]["topic"] == "数字技术"
    assert send(world, {**record(world, 1), **EXAM, "hours": "6"})[0]["outcome"] == "sync"
    # Other facts are judged anew.
    (told,) = send(world, {**record(world, 1), "subject": "public", "topic": "茶艺", "hours": "6"})
    assert (told["status"], told["outcome"], told["code"]) == ("updated", "flag", "TOPIC_UNKNOWN")


def test_nobody_releases_their_own_record(world: World) -> None:
    add_principal(world, "li_at_the_bureau", "bureau", person="li", body="bureau")
    send(world, {**record(world, 1), **EXAM})
    refused = world.li_at_the_bureau.post(f"{path_of('city-1')}/actions/release", {})
    assert (refused.status_code, refused.json["code"]) == (403, "SELF_REVIEW")
