"""Lists come in pages that follow one another, filtered, sorted and counted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update

from tests.api.http.places import PROBLEM
from tests.support.world import World
from workflow.ids import new_id
from workflow.tables import declaration


def test_pages_follow_one_another_without_gap_or_repeat(world: World) -> None:
    made = {world.draft()["id"] for _ in range(5)}
    seen: list[str] = []
    cursor = ""
    while True:
        page = world.applicant.get(f"/v1/declarations?limit=2{cursor}").json
        seen += [item["id"] for item in page["items"]]
        assert (page["count"], page["count_is_exact"]) == (5, True)
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert len(seen) == 5 and set(seen) == made


def test_a_cursor_is_bound_to_its_filter_and_cannot_be_forged(world: World) -> None:
    for _ in range(3):
        world.draft()
    cursor = world.applicant.get("/v1/declarations?limit=1").json["next_cursor"]
    for query in (
        f"state=draft&cursor={cursor}",
        f"cursor={cursor[:-2]}AA",
        f"cursor={cursor[1:]}",
        "cursor=AAAA",
        "cursor=%00",
        "cursor=学时",
    ):
        got = world.applicant.get(f"/v1/declarations?{query}")
        assert (got.status_code, got.mimetype) in {(400, PROBLEM)}, query
    assert world.applicant.get(f"/v1/declarations?limit=2&cursor={cursor}").status_code == 200
    assert world.applicant.get(f"/v1/notices?cursor={cursor}").status_code == 400


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=x", "limit=１", "limit=1e1", "limit=-1", "state=gone", "nonsense=1"],
)
def test_a_query_that_cannot_be_is_refused(world: World, query: str) -> None:
    got = world.applicant.get(f"/v1/declarations?{query}")
    assert (got.status_code, got.mimetype) == (422, PROBLEM)


def test_counts_are_exact_up_to_a_thousand_then_more_than(world: World) -> None:
    draft = world.draft()
    store = world.service.store
    with store.write() as connection:
        written = [column for column in declaration.c if column.computed is None]
        row = dict(connection.execute(select(*written)).mappings().one())
        copies = [{**row, "id": new_id()} for _ in range(999)]
        connection.execute(declaration.insert(), copies)
    page = world.applicant.get("/v1/declarations?limit=1").json
    assert (page["count"], page["count_is_exact"]) == (1000, True)
    world.draft()
    page = world.applicant.get("/v1/declarations?limit=1").json
    assert (page["count"], page["count_is_exact"]) == (1000, False)
    assert draft["id"]


def test_the_queue_filters_sorts_and_says_what_is_overdue(world: World) -> None:
    first, second = world.submitted(), world.submitted()
    with world.service.store.write() as connection:
        late = update(declaration).where(declaration.c.id == second["id"])
        connection.execute(late.values(due_on=datetime(2024, 11, 1, tzinfo=UTC).date()))
    page = world.reviewer.get("/v1/queue").json
    assert [item["id"] for item in page["items"]] == [second["id"], first["id"]]
    assert [item["overdue"] for item in page["items"]] == [True, False]
    assert page["count"] == 2
    by_submission = world.reviewer.get("/v1/queue?sort=submitted").json["items"]
    assert [item["id"] for item in by_submission] == [first["id"], second["id"]]
    world.act("reviewer", first["id"], "claim")
    mine = world.reviewer.get("/v1/queue?assignee=me").json["items"]
    assert [item["id"] for item in mine] == [first["id"]]
    assert world.other_reviewer.get("/v1/queue").json["items"] == []
    assert world.other_reviewer.get(f"/v1/queue?body_id={world.ids['school']}").status_code == 404
