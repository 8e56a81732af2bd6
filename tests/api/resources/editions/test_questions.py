"""Whoever keeps the rules asks about an edition: its problems, differences, routes and use."""

from __future__ import annotations

import pytest

from tests.api.written import files, made, published
from tests.support.editions import NEXT, PAPERS_12
from tests.support.world import World

CERTIFICATE = {"category": "digital_engineer", "certificate_date": "2024-05-01", "hours": "8"}


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
    made(offices, PAPERS_12)
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
