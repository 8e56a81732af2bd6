"""Beside codes and ids stand names: in both languages, and of people only for who may know them."""

from __future__ import annotations

from typing import Any

from tests.support.world import World


def _decided(world: World) -> dict[str, Any]:
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    return world.act("reviewer", waiting["id"], "approve")


def _history(world: World, who: str, declaration_id: str) -> list[dict[str, Any]]:
    got = world.callers[who].get(f"/v1/declarations/{declaration_id}/history")
    assert got.status_code == 200, got.text
    return list(got.json["items"])


def test_a_declaration_names_its_state_category_and_outcome(world: World) -> None:
    decided = _decided(world)
    assert decided["state_text"] == {"zh": "已通过", "en": "approved"}
    assert decided["category_text"] == {"zh": "培训进修", "en": "training"}
    assert decided["outcome_text"] == {"zh": "按申报认定", "en": "approved as declared"}
    assert decided["evidence"][0]["kind_text"]["zh"] == "培训合格证书"


def test_a_history_row_names_event_states_body_and_actor(world: World) -> None:
    [submitted, claimed, approved] = _history(world, "reviewer", _decided(world)["id"])
    assert [row["event_text"]["zh"] for row in (submitted, claimed, approved)] == ["提交", "领取", "审核通过"]
    assert approved["from_state_text"]["zh"] == "审核中" and approved["to_state_text"]["zh"] == "已通过"
    assert claimed["actor_name"] == "reviewer" and submitted["actor_name"] == "applicant"
    assert approved["body_name"] == "School"


def test_the_applicant_is_told_which_body_decided_and_not_who(world: World) -> None:
    rows = _history(world, "applicant", _decided(world)["id"])
    assert [row["actor_name"] for row in rows] == ["applicant", None, None]
    assert {row["body_name"] for row in rows[1:]} == {"School"}


def test_a_reason_code_of_the_rules_is_told_in_words(world: World) -> None:
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    world.act("reviewer", waiting["id"], "reject", reason_code="NOT_FILED")
    last = _history(world, "bureau", waiting["id"])[-1]
    assert last["reason_text"]["zh"].startswith("培训未备案")
    assert last["reason_text"]["en"].startswith("the training was not filed")


def test_a_work_item_and_a_verdict_say_in_words_what_they_are(world: World) -> None:
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    assert world.reviewer.get("/v1/queue").json["items"][0]["assignee_name"] == "reviewer"
    world.act("reviewer", waiting["id"], "release")
    [item] = world.reviewer.get("/v1/queue").json["items"]
    assert item["state_text"]["zh"] == "待审核" and item["forecast_outcome_text"]["en"]
    tried = world.reviewer.post(f"/v1/declarations/{waiting['id']}/actions/claim?dry_run=true", {}).json
    assert tried["event_text"]["zh"] == "领取"
    assert (tried["from_state_text"]["zh"], tried["to_state_text"]["zh"]) == ("待审核", "审核中")


def test_entries_and_title_records_say_what_caused_them(world: World) -> None:
    decided = _decided(world)
    account = f"/v1/people/{world.ids['li']}/accounts/2024/entries"
    [entry] = world.applicant.get(account).json["items"]
    assert entry["cause_text"]["zh"] == "审核通过" and entry["source_type_text"]["zh"] == "申报"
    world.act("bureau", decided["id"], "sync")
    [record] = world.bureau.get("/v1/title-records", query_string={"person_id": world.ids["li"]}).json[
        "items"
    ]
    assert record["kind_text"]["zh"] == "报送"
