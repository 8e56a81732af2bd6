"""The conventions of the API, each as a sentence."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import update

from tests.support.world import World
from workflow.errors import Busy
from workflow.ids import new_id
from workflow.tables import declaration

PROBLEM = "application/problem+json"
UNKNOWN = "01900000-0000-7000-8000-000000000000"


def _path(view: dict[str, Any]) -> str:
    return f"/v1/declarations/{view['id']}"


# --- Problems -----------------------------------------------------------------------------------


def test_a_problem_says_what_where_and_which_request(world: World) -> None:
    got = world.nobody.get("/v1/declarations", headers={"X-Request-Id": "abc-1"})
    assert (got.status_code, got.mimetype) == (401, PROBLEM)
    assert got.json["status"] == 401 and got.json["code"] == "NOT_AUTHENTICATED"
    assert got.json["type"] == "/docs#NOT_AUTHENTICATED"
    assert got.json["instance"] == "urn:xueshi:request:abc-1"
    assert got.headers["X-Request-Id"] == "abc-1"
    assert got.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("accepted", "language", "title"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh", "未登录"),
        ("en;q=0.9, zh;q=0.8", "en", "Not authenticated"),
        ("fr", "en", "Not authenticated"),
        ("zh;q=x;;;, ,;", "en", "Not authenticated"),
        ("", "en", "Not authenticated"),
    ],
)
def test_words_follow_accept_language(world: World, accepted: str, language: str, title: str) -> None:
    got = world.nobody.get("/v1/declarations", headers={"Accept-Language": accepted})
    assert (got.headers["Content-Language"], got.json["title"]) == (language, title)


def test_wrong_fields_are_named_all_at_once(world: World) -> None:
    got = world.applicant.post("/v1/declarations", {"person_id": 7, "attested": "yes", "more": 1})
    assert got.status_code == 422
    told = {(error["pointer"], error["code"]) for error in got.json["errors"]}
    assert told == {
        ("/person_id", "WRONG_FORM"),
        ("/attested", "WRONG_TYPE"),
        ("/more", "UNKNOWN_FIELD"),
        ("/item", "REQUIRED"),
    }
    assert all(error["text"]["zh"] and error["text"]["en"] for error in got.json["errors"])


def test_another_bodys_declaration_is_not_found(world: World) -> None:
    waiting = world.submitted()
    for who in ("other_reviewer", "other_applicant"):
        got = world.callers[who].get(_path(waiting))
        assert (got.status_code, got.json["code"]) == (404, "NOT_FOUND")
        acted = world.callers[who].post(f"{_path(waiting)}/actions/claim")
        assert acted.status_code == 404


def test_what_is_seen_but_not_ones_own_to_do_is_403(world: World) -> None:
    waiting = world.submitted()
    got = world.applicant.post(f"{_path(waiting)}/actions/approve")
    assert got.status_code == 403
    assert "is_reviewer_of_body" in got.json["facts"]["permitted_to"]


def test_a_wrong_state_is_409_and_names_the_possible_events(world: World) -> None:
    draft = world.draft()
    world.upload(draft["id"])
    world.act("applicant", draft["id"], "submit")
    got = world.applicant.post(f"{_path(draft)}/actions/submit")
    assert (got.status_code, got.json["code"]) == (409, "WRONG_STATE")
    assert "withdraw" in got.json["facts"]["possible"]


def test_an_unknown_event_is_not_found(world: World) -> None:
    for event in ("vanish", "delay", "event", "class"):
        assert world.applicant.post(f"{_path(world.draft())}/actions/{event}").status_code == 404


def test_a_method_that_is_not_there_is_405_with_allow(world: World) -> None:
    got = world.applicant("PUT", _path(world.draft()))
    assert (got.status_code, got.mimetype) == (405, PROBLEM)
    assert {"GET", "PATCH", "DELETE"} <= set(got.headers["Allow"].split(", "))


def test_a_decision_without_a_reason_is_refused_with_its_code(world: World) -> None:
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    got = world.reviewer.post(f"{_path(waiting)}/actions/reject")
    assert got.status_code == 422
    assert [guard["code"] for guard in got.json["guards"]] == ["REASON_REQUIRED"]
    assert world.reviewer.get(_path(waiting)).json["state"] == "unit_review"


def test_a_paper_proof_is_refused(world: World) -> None:
    proof = {"person_id": world.ids["li"], "year": 2024, "medium": "paper"}
    got = world.bureau.post("/v1/title-records", proof)
    assert got.status_code == 422
    assert [guard["code"] for guard in got.json["guards"]] == ["ONLY_PLATFORM_RECORD"]


def test_our_own_fault_is_a_problem_without_internals(world: World) -> None:
    draft = world.draft()
    with world.service.store.write() as connection:
        damaged = [{"secret": "110105199003078515"}]
        connection.execute(update(declaration).values(evidence=damaged))
    got = world.applicant.get(_path(draft))
    assert (got.status_code, got.mimetype, got.json["code"]) == (500, PROBLEM, "INTERNAL")
    assert "1101051990" not in got.text and "KeyError" not in got.text


def test_a_pool_that_is_exhausted_is_503_with_retry_after(world: World) -> None:
    store = world.service.store
    store._connections.wait_seconds = 0.05
    with ExitStack() as held:
        with pytest.raises(Busy):
            while True:
                held.enter_context(store.read())
        got = world.applicant.get("/v1/declarations")
    assert (got.status_code, got.json["code"]) == (503, "BUSY")
    assert int(got.headers["Retry-After"]) >= 1
    assert world.applicant.get("/v1/declarations").status_code == 200


# --- Versions -----------------------------------------------------------------------------------


def test_etag_is_the_rows_version_and_if_match_is_required_to_change_it(world: World) -> None:
    draft = world.draft()
    read = world.applicant.get(_path(draft))
    assert read.headers["ETag"] == '"1"'
    without = world.applicant("PATCH", _path(draft), json={"attested": False})
    assert (without.status_code, without.json["code"]) == (428, "IF_MATCH_REQUIRED")
    changed = world.applicant(
        "PATCH", _path(draft), json={"attested": False}, headers={"If-Match": read.headers["ETag"]}
    )
    assert (changed.status_code, changed.headers["ETag"], changed.json["attested"]) == (200, '"2"', False)
    stale = world.applicant("PATCH", _path(draft), json={"attested": True}, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")


@pytest.mark.parametrize(
    ("sent", "status"),
    [('"999"', 412), ('W/"1"', 412), ('"abc"', 412), ("1", 400), ('"1', 400), ("*", 428), ('"１"', 400)],
)
def test_if_match_takes_our_tags_only(world: World, sent: str, status: int) -> None:
    draft = world.draft()
    headers = {"If-Match": sent.encode().decode("latin-1")}
    assert world.applicant("DELETE", _path(draft), headers=headers).status_code == status


def test_a_draft_is_deleted_with_if_match(world: World) -> None:
    draft = world.draft()
    gone = world.applicant("DELETE", _path(draft), headers={"If-Match": '"1"'})
    assert (gone.status_code, gone.data) == (204, b"")
    assert world.applicant.get(_path(draft)).status_code == 404


def test_an_action_honours_if_match(world: World) -> None:
    waiting = world.submitted()
    stale = world.reviewer.post(f"{_path(waiting)}/actions/claim", headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    tag = f'"{waiting["version"]}"'
    assert (
        world.reviewer.post(f"{_path(waiting)}/actions/claim", headers={"If-Match": tag}).status_code == 200
    )


def test_evidence_is_taken_off_on_the_version_that_was_read(world: World) -> None:
    draft = world.draft()
    place = world.upload(draft["id"]).headers["Location"]
    assert world.applicant("DELETE", place).status_code == 428
    assert world.applicant("DELETE", place, headers={"If-Match": '"1"'}).status_code == 412
    tag = world.applicant.get(_path(draft)).headers["ETag"]
    assert world.applicant("DELETE", place, headers={"If-Match": tag}).status_code == 204
    assert world.applicant.get(place).status_code == 404


# --- Dry runs -----------------------------------------------------------------------------------


def test_a_dry_run_makes_the_same_checks_and_writes_nothing(world: World) -> None:
    draft = world.draft()
    refused = world.applicant.post(f"{_path(draft)}/actions/submit?dry_run=true")
    assert refused.status_code == 200
    assert refused.json["allowed"] is False
    assert [guard["code"] for guard in refused.json["guards"]] == ["EVIDENCE_MISSING"]
    world.upload(draft["id"])
    allowed = world.applicant.post(f"{_path(draft)}/actions/submit?dry_run=true").json
    assert (allowed["allowed"], allowed["to_state"]) == (True, "submitted")
    assert allowed["forecast"]["outcome"] == "approve"
    assert world.applicant.get(_path(draft)).json["state"] == "draft"


def test_the_list_of_actions_says_why_not(world: World) -> None:
    draft = world.draft()
    actions = world.applicant.get(f"{_path(draft)}/actions").json["items"]
    submit = next(action for action in actions if action["event"] == "submit")
    assert submit["allowed"] is False
    assert [guard["code"] for guard in submit["guards"]] == ["EVIDENCE_MISSING"]


# --- Lists --------------------------------------------------------------------------------------


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
        row = dict(connection.execute(declaration.select()).mappings().one())
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


# --- Batches ------------------------------------------------------------------------------------


def test_a_batch_tells_the_result_of_each_item(world: World) -> None:
    ready, draft = world.submitted(), world.draft()
    body = {"ids": [ready["id"], draft["id"], UNKNOWN]}
    got = world.reviewer.post("/v1/queue/actions/approve", body)
    assert got.status_code == 200
    told = [(item["status"], item.get("code")) for item in got.json["items"]]
    assert told[0] == ("done", None)
    assert [status for status, _ in told[1:]] == ["refused", "refused"]
    history = world.applicant.get(f"{_path(ready)}/history").json["items"]
    assert [row["event"] for row in history] == ["submit", "claim", "approve"]


def test_a_batch_of_an_id_twice_or_of_none_is_refused(world: World) -> None:
    for ids in ([], [UNKNOWN, UNKNOWN], ["x"], "x", [1]):
        got = world.reviewer.post("/v1/queue/actions/approve", {"ids": ids})
        assert (got.status_code, got.json["code"]) == (422, "INVALID")
