"""Before it is published, an edition is written, edited by version, checked and deleted over HTTP."""

from __future__ import annotations

from api.configuration.settings import DEFINITIONS
from tests.api.written import checked, files, made
from tests.support.editions import NEXT, PAPERS_12
from tests.support.world import World
from workflow.definition import EditionTexts

FOLDER = DEFINITIONS / "zaozhuang-2024"


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
    change = {"files": {"rules.yaml": files(NEXT, PAPERS_12)["rules.yaml"]}}
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
