"""A history and a hour bank come in pages, each the same as in one piece."""

from __future__ import annotations

from typing import Any

from tests.support.world import Caller, World


def _paged(caller: Caller, path: str, limit: int) -> list[dict[str, Any]]:
    found, cursor = [], ""
    while True:
        page = caller.get(f"{path}?limit={limit}{cursor}").json
        assert len(page["items"]) <= limit
        found += page["items"]
        if page["next_cursor"] is None:
            return found
        assert len(page["items"]) == limit
        cursor = f"&cursor={page['next_cursor']}"


def test_a_history_in_pages_tells_the_same(world: World) -> None:
    waiting = world.submitted()
    for event in ("claim", "release", "claim", "approve"):
        world.act("reviewer", waiting["id"], event)
    path = f"/v1/declarations/{waiting['id']}/history"
    for who in ("applicant", "reviewer"):
        whole = world.callers[who].get(path).json
        assert (whole["count"], whole["count_is_exact"], whole["next_cursor"]) == (5, True, None)
        assert [row["sequence"] for row in whole["items"]] == [1, 2, 3, 4, 5]
        for limit in (1, 2, 5):
            assert _paged(world.callers[who], path, limit) == whole["items"]


def test_the_accounts_of_a_person_come_in_pages(world: World) -> None:
    waiting = world.submitted()
    for event in ("claim", "approve"):
        world.act("reviewer", waiting["id"], event)
    path = f"/v1/people/{world.ids['li']}/accounts"
    whole = world.applicant.get(path).json
    assert (whole["count"], [each["year"] for each in whole["items"]]) == (1, [2024])
    assert _paged(world.applicant, path, 1) == whole["items"]
