"""What one thing has comes in pages, each the same as in one piece, and no answer is without a bound."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.documented import document, operations
from tests.api.records import record
from tests.api.written import files, made
from tests.support.editions import NEXT
from tests.support.world import Caller, World
from workflow.background.kinds import STUDY_RECORDS
from workflow.background.work import run_pending_operations
from workflow.commands.operations.operations import accept
from workflow.ids import new_id
from workflow.queries.people.identity import actor_by_key

MOST_OF_A_PAGE = 500
EDITIONS = "/v1/definitions"  # as a whole for clients from before there were pages
RESULTS = "/v1/operations/{operation_id}"  # an operation has 10,000 at most, and is read as a whole
# What is as long as an edition, as a declaration that is bounded itself, or is read in one go.
SHORT = {
    "/v1/declarations/{declaration_id}/evidence/{evidence_id}/text-proposals",
    "/v1/declarations/{declaration_id}/requests",
    "/v1/people/{person_id}/merge-candidates",
    "/v1/record-keys",
    "/v1/declarations/{declaration_id}/actions",
    "/v1/declarations/{declaration_id}/evidence",
    "/v1/reason-codes",
}


def _paged(caller: Caller, path: str, limit: int, listed: str = "items") -> list[dict[str, Any]]:
    found, cursor = [], ""
    while True:
        page = caller.get(f"{path}?limit={limit}{cursor}").json
        assert len(page[listed]) <= limit
        assert all(each not in found for each in page[listed])  # each item is met once
        found += page[listed]
        if page["next_cursor"] is None:
            return found
        assert len(page[listed]) == limit
        cursor = f"&cursor={page['next_cursor']}"


def _whole(caller: Caller, path: str, count: int) -> list[dict[str, Any]]:
    """What is answered in one piece, and is the same in pages of any size."""
    whole = caller.get(path).json
    assert (whole["count"], whole["count_is_exact"], whole["next_cursor"]) == (count, True, None)
    items: list[dict[str, Any]] = whole["items"]
    assert len(items) == count
    for limit in (1, 2, count):
        assert _paged(caller, path, limit) == items
    return items


def test_a_history_in_pages_tells_the_same(world: World) -> None:
    """Also for which body somebody acted, which the row before says: on the page before."""
    waiting = world.submitted()
    for event in ("claim", "release", "claim"):
        world.act("reviewer", waiting["id"], event)
    world.act("reviewer", waiting["id"], "forward", to=world.ids["hospital"], comment="x")
    for event in ("claim", "approve"):
        world.act("other_reviewer", waiting["id"], event)
    path = f"/v1/declarations/{waiting['id']}/history"
    for who in ("applicant", "bureau"):
        whole = world.callers[who].get(path).json
        assert (whole["count"], whole["count_is_exact"], whole["next_cursor"]) == (7, True, None)
        assert [row["sequence"] for row in whole["items"]] == [1, 2, 3, 4, 5, 6, 7]
        for limit in (1, 2, 7):
            assert _paged(world.callers[who], path, limit) == whole["items"]


def test_the_accounts_of_a_person_come_in_pages(world: World) -> None:
    waiting = world.submitted()
    for event in ("claim", "approve"):
        world.act("reviewer", waiting["id"], event)
    path = f"/v1/people/{world.ids['li']}/accounts"
    whole = world.applicant.get(path).json
    assert (whole["count"], [each["year"] for each in whole["items"]]) == (1, [2024])
    assert _paged(world.applicant, path, 1) == whole["items"]


def test_what_became_of_a_record_comes_in_pages(world: World) -> None:
    for hours in ("1", "2", "3"):
        sent = {"records": [{**record(world, 1), "hours": hours}]}
        assert world.integrator.post("/v1/study-records:batch", sent).status_code == 200
    world.integrator("DELETE", "/v1/study-records/city-1")
    events = [row["event"] for row in _whole(world.bureau, "/v1/study-records/city-1/history", 4)]
    assert events == ["receive", "update", "update", "withdraw"]
    assert world.bureau.get("/v1/study-records/city-2/history").status_code == 404


def _override(number: int, hours: int) -> str:
    return f"""
  - id: row-{number}
    category: competition
    document: 鲁人社字〔2024〕{number}号
    from: 2024-01-01
    to: 2024-06-30
    hours_per_item: "{hours}"
"""


def _rules(*rows: str) -> dict[str, str]:
    text = "overrides:" + "".join(rows) if rows else "overrides: []\n"
    return {"rules.yaml": files()["rules.yaml"].replace("overrides: []\n", text)}


def test_editions_come_in_pages(offices: World) -> None:
    """Those of the database and those that are shipped, in one order."""
    before = offices.bureau.get("/v1/definitions").json
    shipped = {each["id"] for each in before["items"] if each["shipped"]}
    drafts = {f"{name}-draft" for name in ("a", "m", "z")}
    for id_ in drafts:
        made(offices, id_=id_)
    listed = _whole(offices.bureau, "/v1/definitions", before["count"] + 3)
    ids = [each["id"] for each in listed]
    assert ids == sorted(ids) and drafts | shipped <= set(ids) and shipped
    assert min(shipped) < "z-draft" and max(shipped) > "a-draft"


def test_changes_and_overrides_of_an_edition_come_in_pages(offices: World) -> None:
    path = f"/v1/definitions/{NEXT}"
    version = made(offices)["version"]
    broken = {"rules.yaml": "overrides: [\n"}
    for written in (_rules(_override(1, 20)), broken, _rules(_override(2, 5)), _rules(), broken):
        got = offices.administrator(
            "PATCH", path, json={"files": written}, headers={"If-Match": f'"{version}"'}
        )
        assert got.status_code == 200, got.text
        version = got.json["version"]
    offices.administrator("DELETE", path, headers={"If-Match": f'"{version}"'})
    made(offices, ("rules", "overrides: []\n", "overrides:" + _override(1, 20) + _override(3, 8)))
    changes = _whole(offices.bureau, f"{path}/changes", 8)
    told = [
        each["overrides"] and {kind: list(rows) for kind, rows in each["overrides"].items() if rows}
        for each in changes
    ]
    assert told == [
        None,
        {"added": ["row-1"]},
        None,
        {"added": ["row-2"], "removed": ["row-1"]},
        {"removed": ["row-2"]},
        None,
        None,
        {"added": ["row-1", "row-3"]},
    ]
    assert [row["id"] for row in _whole(offices.bureau, f"{path}/overrides", 2)] == ["row-1", "row-3"]
    got = offices.bureau.get("/v1/definitions/zaozhuang-2024/changes")
    assert (got.json["items"], got.json["count"]) == ([], 0)
    assert offices.bureau.get("/v1/definitions/nothing/changes").status_code == 404


def test_results_of_an_operation_come_in_pages_to_who_asks_for_them(world: World) -> None:
    """Without a limit it is read in one piece; with one it says where it goes on."""
    actor = actor_by_key(world.service, world.keys["integrator"])
    nobody = {"person_id": new_id()}
    rows = [{**record(world, number), **nobody} for number in range(1002)]
    view = accept(world.service, actor, STUDY_RECORDS, rows)
    path = f"/v1/operations/{view['id']}"
    begun = world.integrator.get(path).json
    assert (begun["results"], begun["next_cursor"]) == ([], None)
    while run_pending_operations(world.service):
        pass
    sources = [row["source_id"] for row in rows]
    for limit in (400, 1002):
        found = _paged(world.integrator, path, limit, "results")
        assert [result["source_id"] for result in found] == sources
        assert all(result["text"]["zh"] for result in found)
    for first in (world.integrator.get(path).json, world.integrator.post(f"{path}/cancel").json):
        assert [result["source_id"] for result in first["results"]] == sources
        assert (first["done"], first["next_cursor"]) == (len(rows), None)
    one = world.integrator.get(path, query_string={"limit": "1"}).json
    assert world.integrator.get(f"{path}?cursor={one['next_cursor'][1:]}").status_code == 400


@pytest.mark.parametrize("path", [path for method, path in operations() if method == "get"])
def test_every_list_has_pages_of_a_documented_size(path: str) -> None:
    described = document()["paths"][path]["get"]
    answered = described["responses"]["200"].get("content", {}).get("application/json", {}).get("schema", {})
    limits = [each["schema"] for each in described.get("parameters", ()) if each.get("name") == "limit"]
    if "items" in answered.get("properties", {}) and path not in SHORT:
        assert "next_cursor" in answered["properties"]
        assert limits
    for limit in limits:
        assert limit["minimum"] == 1
        assert (
            limit["default"]
            <= limit["maximum"]
            <= (10_000 if path in (RESULTS, EDITIONS) else MOST_OF_A_PAGE)
        )
