"""Editions over HTTP: written by one administrator, published by another, seen by every process."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from threading import Thread
from typing import Any

import pytest

from api.application import create_app
from api.configuration.settings import DEFINITIONS
from tests.support.world import Caller, World, add_principal
from workflow.definition import EditionTexts
from workflow.runtime.registry import Registry
from workflow.runtime.service import Service

FOLDER = DEFINITIONS / "zaozhuang-2024"
NEXT = "zaozhuang-2024-b"


@pytest.fixture
def offices(world: World) -> World:
    """The town with a second administrator, and the service that follows the database."""
    add_principal(world, "second_administrator", "administrator")
    world.service = world.app.extensions["xueshi"]
    return world


def files(id_: str = NEXT, *changes: tuple[str, str, str]) -> dict[str, str]:
    """The shipped edition's files under another id, with texts replaced."""
    texts = {name: content.decode() for name, content in EditionTexts.in_folder(FOLDER).files.items()}
    for name, old, new in (("edition", "id: zaozhuang-2024", f"id: {id_}"), *changes):
        assert old in texts[f"{name}.yaml"]
        texts[f"{name}.yaml"] = texts[f"{name}.yaml"].replace(old, new, 1)
    return texts


PAPER_12 = ("rules", 'hours_per_item: "10"', 'hours_per_item: "12"')
CERTIFICATE = {"category": "digital_engineer", "certificate_date": "2024-05-01", "hours": "8"}
PAPER = {"category": "achievement", "kind": "paper", "date": "2024-05-01", "published": True, "work_id": "w"}


def made(world: World, *changes: tuple[str, str, str], id_: str = NEXT) -> dict[str, Any]:
    got = world.administrator.post("/v1/definitions", {"files": files(id_, *changes)})
    assert got.status_code == 201, got.text
    return got.json


def checked(world: World, *changes: tuple[str, str, str], id_: str = NEXT) -> dict[str, Any]:
    made(world, *changes, id_=id_)
    got = world.administrator.post(f"/v1/definitions/{id_}/check")
    assert got.json["edition"]["status"] == "checked", got.text
    return got.json["edition"]


def published(
    world: World, *changes: tuple[str, str, str], id_: str = NEXT, replaces: str = "zaozhuang-2024"
) -> Any:
    checked(world, *changes, id_=id_)
    return world.second_administrator.post(f"/v1/definitions/{id_}/publish", {"replaces": replaces})


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


# --- its life -------------------------------------------------------------------------------------


def test_what_is_shipped_is_listed_and_read_as_it_was_written(offices: World) -> None:
    listed = {each["id"]: each for each in offices.administrator.get("/v1/definitions").json["items"]}
    assert {"zaozhuang-2024", "demo-2025"} <= set(listed)
    got = offices.bureau.get("/v1/definitions/zaozhuang-2024")
    assert (got.json["status"], got.json["shipped"], got.json["in_force"]) == ("published", True, True)
    assert got.headers["ETag"] == '"1"'
    for name, text in got.json["files"].items():
        assert text.encode() == (FOLDER / name).read_bytes()


def test_a_round_trip_keeps_every_byte(offices: World) -> None:
    odd = "# 注释\r\nloaded_years: []   # trailing\nholidays: []\n\n\nworking_days: []"
    texts = files() | {"calendar.yaml": odd}
    got = offices.administrator.post("/v1/definitions", {"files": texts})
    assert (got.status_code, got.headers["Location"]) == (201, f"/v1/definitions/{NEXT}")
    read = offices.administrator.get(f"/v1/definitions/{NEXT}").json
    assert read["files"] == texts
    assert next(iter(read["files"])) == "edition.yaml"
    same = EditionTexts.of_texts(NEXT, texts).checksum
    assert read["checksum"] == same


def test_a_draft_is_edited_by_version_and_becomes_a_draft_again(offices: World) -> None:
    edition = checked(offices)
    path = f"/v1/definitions/{NEXT}"
    change = {"files": {"rules.yaml": files(NEXT, PAPER_12)["rules.yaml"]}}
    assert offices.administrator("PATCH", path, json=change).status_code == 428
    stale = offices.administrator("PATCH", path, json=change, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    tag = {"If-Match": f'"{edition["version"]}"'}
    got = offices.second_administrator("PATCH", path, json=change, headers=tag)
    assert (got.status_code, got.json["status"]) == (200, "draft")
    assert len(got.json["authors"]) == 2
    assert got.json["files"]["policy.yaml"] == files()["policy.yaml"]


def test_who_writes_what_stands_there_is_no_author(offices: World) -> None:
    edition = checked(offices)
    for same in ({}, {"rules.yaml": files()["rules.yaml"]}):
        tag = {"If-Match": f'"{edition["version"]}"'}
        body = {"files": same}
        got = offices.second_administrator("PATCH", f"/v1/definitions/{NEXT}", json=body, headers=tag)
        assert got.status_code == 200, got.text
        assert (got.json["status"], got.json["version"]) == ("checked", edition["version"])
        assert got.json["authors"] == edition["authors"]
    got = offices.second_administrator.post(f"/v1/definitions/{NEXT}/publish", {"replaces": "zaozhuang-2024"})
    assert got.status_code == 200


def test_an_id_is_kept_and_is_nobody_elses(offices: World) -> None:
    made(offices)
    again = offices.administrator.post("/v1/definitions", {"files": files()})
    assert (again.status_code, again.json["code"]) == (409, "ALREADY_EXISTS")
    taken = offices.administrator.post("/v1/definitions", {"files": files("zaozhuang-2024")})
    assert taken.status_code == 409
    renamed = {"files": {"edition.yaml": files("other")["edition.yaml"]}}
    got = offices.administrator("PATCH", f"/v1/definitions/{NEXT}", json=renamed, headers={"If-Match": '"1"'})
    assert (got.status_code, got.json["problems"][0]["code"]) == (422, "ID_FIXED")


def test_a_draft_with_errors_is_kept_and_its_errors_are_told(offices: World) -> None:
    made(offices, ("policy", 'hours: "8"', "hours: 8"), ("rules", "clause: 附件1", "clause: 附件0"))
    got = offices.administrator.post(f"/v1/definitions/{NEXT}/check").json
    assert got["edition"]["status"] == "draft"
    told = [(p["file"], p["code"]) for p in got["problems"] if p["severity"] == "error"]
    assert told == [("policy.yaml", "WRONG_TYPE"), ("rules.yaml", "CLAUSE_UNKNOWN")]
    assert all(p["line"] and p["text"]["zh"] and p["text"]["en"] for p in got["problems"])


def test_what_cannot_even_be_named_is_refused(offices: World) -> None:
    for text, code in (("id: [", "NOT_YAML"), ("id: x", "REQUIRED"), ("a: &a [*a]", "ANCHOR")):
        got = offices.administrator.post("/v1/definitions", {"files": {"edition.yaml": text}})
        assert (got.status_code, got.json["code"]) == (422, "EDITION_HAS_ERRORS")
        assert code in [problem["code"] for problem in got.json["problems"]]


def test_a_step_without_reviewers_is_told_from_the_database(offices: World) -> None:
    bureau = ("routing", "      - body: employer\n", "      - body: street_station\n")
    made(offices, bureau)
    got = offices.administrator.post(f"/v1/definitions/{NEXT}/check").json
    told = [(p["code"], p["path"], p["severity"]) for p in got["problems"] if p["severity"] == "warning"]
    assert ("NO_BODY_OF_KIND", "routes/0/steps/0/body", "warning") in told


def test_a_draft_is_deleted_and_remembered(offices: World) -> None:
    made(offices)
    path = f"/v1/definitions/{NEXT}"
    assert offices.administrator("DELETE", path, headers={"If-Match": '"7"'}).status_code == 412
    assert offices.administrator("DELETE", path, headers={"If-Match": '"1"'}).status_code == 204
    assert offices.administrator.get(path).status_code == 404
    made(offices)
    told = offices.administrator.get(f"{path}/changes").json["items"]
    assert [change["event"] for change in told] == ["create", "delete", "create"]


# --- publishing -----------------------------------------------------------------------------------


def test_the_approver_is_no_author(offices: World) -> None:
    checked(offices, PAPER_12)
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
    assert published(offices, PAPER_12).status_code == 200
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
    change = {"files": {"rules.yaml": files(NEXT, PAPER_12)["rules.yaml"]}}
    for path, headers in (
        (f"/v1/definitions/{NEXT}", tag),
        ("/v1/definitions/zaozhuang-2024", {"If-Match": '"1"'}),
    ):
        for method, body in (("PATCH", change), ("DELETE", None)):
            got = offices.administrator(method, path, json=body, headers=headers)
            assert (got.status_code, got.json["code"]) == (409, "EDITION_STATUS")


def test_who_publishes_over_another_is_told_the_difference(offices: World) -> None:
    assert published(offices, PAPER_12).status_code == 200
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
        checked(offices, PAPER_12, id_=id_)
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
    published(offices, PAPER_12)
    deadline = time.monotonic() + 5
    while paper_hours(there) != "12":
        assert time.monotonic() < deadline, "it was never seen"
        time.sleep(0.2)


def _same(day: date) -> date:
    return day


def test_an_edition_comes_into_force_on_its_day(offices: World) -> None:
    checked(offices, PAPER_12)
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
    assert published(offices, PAPER_12).status_code == 200
    editions = service.current().editions
    assert editions.get("zaozhuang-2024").id == "zaozhuang-2024"
    assert editions.for_year(2024)[0].id == NEXT
    offices.bureau.post(f"/v1/definitions/{NEXT}/retire")
    assert (
        service.current().editions.get(NEXT).checksum
        == EditionTexts.of_texts(NEXT, files(NEXT, PAPER_12)).checksum
    )


# --- who may, and questions -----------------------------------------------------------------------


@pytest.mark.parametrize("who", ["applicant", "reviewer", "unit_administrator", "integrator"])
def test_only_those_who_keep_the_rules_see_drafts(offices: World, who: str) -> None:
    made(offices)
    caller = offices.callers[who]
    assert caller.get("/v1/definitions").status_code == 403
    assert caller.get(f"/v1/definitions/{NEXT}").status_code == 403
    assert caller.post("/v1/definitions", {"files": files("x")}).status_code == 403
    assert caller.post(f"/v1/definitions/{NEXT}/publish", {"replaces": None}).status_code == 403


def test_the_bureau_checks_and_leaves_a_draft_a_draft(offices: World) -> None:
    """Checking is reading (definition.read); whoever may write makes it checked."""
    made(offices)
    got = offices.bureau.post(f"/v1/definitions/{NEXT}/check")
    assert (got.status_code, got.json["edition"]["status"]) == (200, "draft")
    assert {problem["severity"] for problem in got.json["problems"]} <= {"note", "warning"}
    assert [c["event"] for c in offices.bureau.get(f"/v1/definitions/{NEXT}/changes").json["items"]] == [
        "create"
    ]


def test_a_check_says_the_version_that_it_leaves_behind(offices: World) -> None:
    """A draft that it makes checked has another one: with it the next If-Match is met."""
    made(offices)
    tag = offices.administrator.post(f"/v1/definitions/{NEXT}/check").headers["ETag"]
    assert tag == '"2"'
    again = offices.administrator.post(f"/v1/definitions/{NEXT}/check", headers={"If-Match": tag})
    assert (again.status_code, again.headers["ETag"]) == (200, tag)


def test_what_is_shipped_is_checked_and_has_moved_nothing(offices: World) -> None:
    got = offices.administrator.post("/v1/definitions/zaozhuang-2024/check")
    assert got.status_code == 200, got.text
    assert got.json["edition"]["shipped"] and got.json["edition"]["status"] == "published"
    assert not [problem for problem in got.json["problems"] if problem["severity"] == "error"]
    stale = offices.administrator.post("/v1/definitions/zaozhuang-2024/check", headers={"If-Match": '"2"'})
    assert stale.status_code == 412
    moves = offices.bureau.get("/v1/definitions/zaozhuang-2024/moves")
    assert (moves.status_code, moves.json["items"]) == (200, [])


def test_the_bureau_approves_and_does_not_write(offices: World) -> None:
    assert offices.bureau.post("/v1/definitions", {"files": files("x")}).status_code == 403


def test_a_comparison_is_by_file(offices: World) -> None:
    made(offices, PAPER_12)
    got = offices.bureau.get(f"/v1/definitions/{NEXT}/diff?against=zaozhuang-2024").json
    assert set(got["files"]) == {"edition.yaml", "rules.yaml"}
    assert '+    hours_per_item: "12"' in got["files"]["rules.yaml"]
    assert offices.bureau.get(f"/v1/definitions/{NEXT}/diff?against=nothing").status_code == 404


def test_a_route_is_explained_row_by_row(offices: World) -> None:
    facts = {"applicant_type": "freelancer", "agency_contract": False, "community_station": True}
    got = offices.bureau.post("/v1/definitions/zaozhuang-2024/route", facts)
    assert got.status_code == 200
    told = got.json
    assert (told["row"], told["clause"]) == ("freelancer-at-community", "四(三)")
    assert told["clause_text"]["zh"].startswith("（三）")
    assert told["steps"][0] == {
        "body": "community_station",
        "due_working_days": 15,
        "candidate_group": "reviewers",
    }
    rows = {row["row"]: row for row in told["tables"]["routes"]}
    assert rows["freelancer-at-community"]["hit"] is True
    assert rows["freelancer-at-agency"]["failed"] == [
        {"column": "agency_contract", "expected": [True], "actual": False}
    ]
    assert [cell["column"] for cell in rows["employee-at-employer"]["failed"]] == [
        "applicant_type",
        "employer_active",
    ]


def test_a_drafts_route_is_explained_before_anybody_publishes_it(offices: World) -> None:
    row = """routes:
  - id: large-claims
    clause: 四(三)
    mode: evaluate
    document: 枣人社字〔2024〕25号
    when:
      credit_hours:
        from: "40"
    steps:
      - body: bureau
        due_working_days: 5
"""
    made(offices, ("routing", "routes:\n", row))
    facts = {"applicant_type": "employee", "employer_active": True, "credit_hours": "40"}
    told = offices.bureau.post(f"/v1/definitions/{NEXT}/route", facts).json
    assert (told["row"], told["watched"]) == ("employee-at-employer", "large-claims")
    nobody = offices.bureau.post(f"/v1/definitions/{NEXT}/route", facts | {"employer_active": False}).json
    assert nobody["route"]["to"] is None and nobody["row"] == "employee-without-active-employer"
    made(offices, ("routing", "routes:", "ways:"), id_="broken")
    got = offices.bureau.post("/v1/definitions/broken/route", facts)
    assert (got.status_code, got.json["code"]) == (422, "EDITION_HAS_ERRORS")


def test_the_schemas_are_public(offices: World) -> None:
    got = offices.nobody.get("/v1/definitions/schemas/routing")
    assert (got.status_code, got.mimetype) == (200, "application/schema+json")
    assert got.get_json(force=True)["properties"]["hit_policy"]["enum"] == ["first", "unique"]
    assert offices.nobody.get("/v1/definitions/schemas/moon").status_code == 404


def test_an_edition_that_is_checked_by_two_is_checked_once(offices: World) -> None:
    made(offices)
    first = offices.administrator.post(f"/v1/definitions/{NEXT}/check").json["edition"]
    second = offices.administrator.post(f"/v1/definitions/{NEXT}/check").json["edition"]
    assert first["version"] == second["version"]


def test_what_is_watched_decides_nothing_and_is_counted(offices: World) -> None:
    """The way to try a rule: two trainings without a filing number, one of 12 hours in a day."""
    row = """routes:
  - id: large-claims
    clause: 四(三)
    mode: evaluate
    when:
      category: training
    steps:
      - body: bureau
        due_working_days: 5
"""
    filing = ("rules", "  NOT_FILED:\n", "  NOT_FILED:\n    mode: evaluate\n")
    day = ("rules", "  DAILY_CAP:\n", "  DAILY_CAP:\n    mode: evaluate\n")
    assert published(offices, filing, day, ("routing", "routes:\n", row)).status_code == 200
    unfiled = {"category": "training", "filing_number": None, "days": [{"date": "2024-06-03", "hours": "7"}]}
    long = {**unfiled, "filing_number": "B", "days": [{"date": "2024-06-05", "hours": "12"}]}
    for item in (unfiled, {**unfiled, "days": [{"date": "2024-06-04", "hours": "7"}]}, long):
        assert offices.submitted(item)["state"] == "submitted"
    offices.submitted(CERTIFICATE)
    got = offices.bureau.get(f"/v1/definitions/{NEXT}/usage").json
    assert got["submissions"] == 4
    rows = {each["row"]: each for each in got["rows"]}
    assert (rows["large-claims"]["would_have_hit"], rows["large-claims"]["hits"]) == (3, 0)
    assert rows["employee-at-employer"]["hits"] == 4
    assert rows["freelancer-at-street"]["dead"] and not rows["large-claims"]["dead"]
    told = {each["code"]: each["would_have_decided"] for each in got["watched_codes"]}
    assert told == {"NOT_FILED": 2, "DAILY_CAP": 1}
    assert [(each["body_id"], each["open"]) for each in got["bodies"]] == [(offices.ids["school"], 4)]
