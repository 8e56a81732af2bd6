"""Overrides over HTTP: who wrote them, whom they mean, how often they are used (四(二), 附件5; R23)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.written import files, made, published
from tests.support.editions import NEXT
from tests.support.world import World, picture

A, B = "鲁人社字〔2024〕1号", "鲁人社字〔2024〕2号"
CONTESTS = f"""overrides:
  - id: contests
    category: competition
    clause: 附件5
    document: {A}
    from: 2024-01-01
    to: 2024-06-30
    when:
      applicant_type: employee
      region_prefix: ["3704", "3705"]
    hours_per_item: "20"
"""
PAPERS = f"""  - category: achievement
    document: {B}
    from: 2024-01-01
    to: 2025-12-31
    when:
      kind: paper
    annual_cap: "50"
"""
ROWS = ("rules", "overrides: []\n", CONTESTS + PAPERS)
CONTEST = {"category": "competition", "date": "2024-06-20", "organiser": "industry_department"}
CONTEST |= {"hr_recognised": True}


def contest(world: World, day: str = "2024-06-20") -> dict[str, Any]:
    draft = world.draft({**CONTEST, "date": day})
    assert world.upload(draft["id"], "plaque", content=picture_of(world)).status_code == 201
    return world.act("applicant", draft["id"], "submit")


def picture_of(world: World) -> bytes:
    return picture(next(world.seeds))


def rows(world: World, edition: str = NEXT) -> dict[str, dict[str, Any]]:
    got = world.bureau.get(f"/v1/definitions/{edition}/overrides")
    assert got.status_code == 200, got.text
    return {row["id"]: row for row in got.json["items"]}


def test_they_are_listed_with_scope_dates_and_clause(offices: World) -> None:
    assert published(offices, ROWS).status_code == 200
    told = rows(offices)
    assert list(told) == ["contests", B]
    contests = told["contests"]
    assert contests["when"] == {"applicant_type": ["employee"], "region_prefix": ["3704", "3705"]}
    assert (contests["document"], contests["clause"]) == (A, "附件5")
    assert contests["clause_text"]["zh"]
    assert (contests["from"], contests["to"], contests["applies_today"]) == (
        "2024-01-01",
        "2024-06-30",
        False,
    )
    assert (contests["hours_per_item"], contests["annual_cap"]) == ("20", None)
    papers = told[B]
    assert (papers["clause"], papers["annual_cap"], papers["hours_per_item"]) == ("附件3", "50", None)
    assert (papers["when"], papers["applies_today"]) == ({"kind": ["paper"]}, True)
    assert rows(offices, "zaozhuang-2024") == {}


def test_of_a_draft_nothing_applies_yet(offices: World) -> None:
    made(offices, ROWS)
    assert not any(row["applies_today"] for row in rows(offices).values())


def test_uses_and_the_hours_that_they_gave_are_counted(offices: World) -> None:
    assert published(offices, ROWS).status_code == 200
    used, recognised, rejected = contest(offices), contest(offices), contest(offices)
    contest(offices, "2024-07-01")
    for declaration in (recognised, rejected):
        offices.act("reviewer", declaration["id"], "claim")
    offices.act("reviewer", recognised["id"], "approve")
    offices.act("reviewer", rejected["id"], "reject", comment="x")
    assert used["forecast"]["override"] == A
    row = rows(offices)["contests"]
    assert (row["uses"], row["recognised_hours"]) == (2, "20")
    usage = offices.bureau.get(f"/v1/definitions/{NEXT}/usage").json["overrides"]
    assert [row.pop("category_text")["zh"] for row in usage] == ["竞赛", "代表性成果"]
    assert usage == [
        {"id": "contests", "document": A, "category": "competition", "uses": 2, "recognised_hours": "20"},
        {"id": B, "document": B, "category": "achievement", "uses": 0, "recognised_hours": "0"},
    ]
    later = offices.bureau.get(f"/v1/definitions/{NEXT}/usage?from=2024-11-21").json["overrides"]
    assert [row["uses"] for row in later] == [0, 0]
    offices.act("bureau", recognised["id"], "revoke", comment="x")
    row = rows(offices)["contests"]
    assert (row["uses"], row["recognised_hours"]) == (1, "0")


def edit(world: World, who: str, version: int, rules: str) -> int:
    got = world.callers[who](
        "PATCH",
        f"/v1/definitions/{NEXT}",
        json={"files": {"rules.yaml": rules}},
        headers={"If-Match": f'"{version}"'},
    )
    assert got.status_code == 200, got.text
    number: int = got.json["version"]
    return number


def test_who_added_changed_and_removed_what_is_on_record(offices: World) -> None:
    version = made(offices)["version"]
    for who, change in (
        ("administrator", ("overrides: []\n", CONTESTS)),
        ("second_administrator", ("overrides: []\n", (CONTESTS + PAPERS).replace('"20"', '"25"'))),
        ("administrator", ("overrides: []\n", "overrides: [\n")),
        ("second_administrator", ("overrides: []\n", "overrides:\n" + PAPERS)),
    ):
        version = edit(offices, who, version, files()["rules.yaml"].replace(*change))
    got = offices.bureau.get(f"/v1/definitions/{NEXT}/changes").json["items"]
    told = [
        change["overrides"] and {kind: list(by_id) for kind, by_id in change["overrides"].items()}
        for change in got
    ]
    assert told == [
        None,
        {"added": ["contests"], "changed": [], "removed": []},
        {"added": [B], "changed": ["contests"], "removed": []},
        None,
        {"added": [], "changed": [], "removed": ["contests"]},
    ]
    changed = got[2]["overrides"]["changed"]["contests"]
    assert (changed["before"]["hours_per_item"], changed["after"]["hours_per_item"]) == ("20", "25")
    assert got[4]["overrides"]["removed"]["contests"]["document"] == A
    by = rows(offices)[B]["changed"]
    assert (by["actor_name"], by["at"]) == ("second_administrator", got[2]["at"])


def test_a_comparison_tells_overrides_row_by_row(offices: World) -> None:
    made(offices, ROWS)
    got = offices.bureau.get(f"/v1/definitions/{NEXT}/diff?against=zaozhuang-2024").json["overrides"]
    assert list(got["added"]) == ["contests", B]
    assert got["changed"] == got["removed"] == {}
    back = offices.bureau.get(f"/v1/definitions/zaozhuang-2024/diff?against={NEXT}").json["overrides"]
    assert list(back["removed"]) == ["contests", B]
    made(offices, ("rules", "overrides: []", "overrides: 5"), id_="broken")
    got = offices.bureau.get(f"/v1/definitions/broken/diff?against={NEXT}").json
    assert got["overrides"] is None and "rules.yaml" in got["files"]


def test_a_deleted_draft_takes_its_overrides_along(offices: World) -> None:
    made(offices, ROWS)
    path = f"/v1/definitions/{NEXT}"
    assert offices.administrator("DELETE", path, headers={"If-Match": '"1"'}).status_code == 204
    made(offices, ("rules", "overrides: []\n", CONTESTS))
    got = [change["overrides"] for change in offices.administrator.get(f"{path}/changes").json["items"]]
    assert [sorted(each["added"]) for each in got if each and each["added"]] == [
        ["contests", B],
        ["contests"],
    ]
    assert sorted(got[1]["removed"]) == ["contests", B]


@pytest.mark.parametrize("escape", ["\\0", "\\x07", "\\ud800", "\\x9f"])
def test_what_no_database_takes_is_no_document(offices: World, escape: str) -> None:
    got = offices.administrator.post(
        "/v1/definitions",
        {"files": files(NEXT, ("rules", "overrides: []\n", CONTESTS.replace(A, f'"A{escape}"')))},
    )
    assert got.status_code == 201
    told = offices.administrator.post(f"/v1/definitions/{NEXT}/check").json["problems"]
    assert [(each["file"], each["code"]) for each in told if each["severity"] == "error"] == [
        ("rules.yaml", "NOT_YAML")
    ]
    assert offices.administrator.post(
        "/v1/definitions", {"files": files("x", ("edition", "zh: ", f'zh: "{escape}" #'))}
    ).status_code in (201, 422)


@pytest.mark.parametrize("who", ["applicant", "reviewer", "unit_administrator", "integrator"])
def test_only_those_who_keep_the_rules_read_them(offices: World, who: str) -> None:
    assert offices.callers[who].get("/v1/definitions/zaozhuang-2024/overrides").status_code == 403
    assert offices.callers[who].get("/v1/definitions/zaozhuang-2024/usage").status_code == 403


def test_a_period_is_one_of_days(offices: World) -> None:
    path = "/v1/definitions/zaozhuang-2024/usage"
    assert offices.bureau.get(f"{path}?from=2024-11-20&to=2024-11-20").status_code == 200
    for query in ("from=2024-11-21&to=2024-11-20", "from=yesterday", "to=2024-02-30", "since=2024-01-01"):
        assert offices.bureau.get(f"{path}?{query}").status_code == 422, query
    assert offices.bureau.get("/v1/definitions/nothing/usage").status_code == 404
    assert offices.bureau.get("/v1/definitions/nothing/overrides").status_code == 404
