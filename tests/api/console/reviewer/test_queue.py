"""The queue: what waits, by which filters, and what is done from there."""

import pytest

from tests.support.reader import Reader
from tests.support.world import World

EXAM = {"category": "qualification_exam", "kind": "national", "certificate_date": "2024-04-10"}


def names(reader: Reader) -> list[str]:
    return [row.get("data-id") for row in reader.page.cssselect("tr[data-id]")]


def day_of(day: str) -> dict[str, object]:
    return {"category": "training", "filing_number": "ZZ-1", "days": [{"date": day, "hours": "4"}]}


def test_a_row_says_what_a_plain_item_is_judged_by(world: World) -> None:
    world.submitted()
    reviewer = Reader(world, "reviewer")
    assert reviewer.get("/queue").status_code == 200
    for words in (
        "Li",
        "培训进修",
        "ZZ-BA-2024-017",
        "2024年6月3日",
        "14.5",
        "专业 14.5",
        "培训合格证书",
        "待审核",
    ):
        assert words in reviewer.text


def test_in_english_no_chinese_is_left_but_names(world: World) -> None:
    world.submitted()
    reviewer = Reader(world, "reviewer", "en")
    reviewer.get("/queue")
    assert "Claim my next 25" in reviewer.text and "training pass certificate" in reviewer.text
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in reviewer.text)


def test_filters_stand_in_the_address_and_survive_an_item(world: World) -> None:
    training = world.submitted()
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue?category=training&state=")
    assert names(reviewer) == [training["id"]]
    link = reviewer.page.cssselect("tr[data-id] th a")[0].get("href")
    assert link == f"/declarations/{training['id']}?category=training"
    reviewer.get(link)
    assert "/queue?category=training" in [a.get("href") for a in reviewer.page.cssselect("main a")]
    reviewer.get("/queue?category=learning")
    assert names(reviewer) == [] and "清除筛选条件" in reviewer.text


def test_a_filtered_page_is_shown_in_the_other_language(world: World) -> None:
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue?category=training")
    assert reviewer.submit("form[action='/language']", language="en").location == "/queue?category=training"
    assert reviewer.get("/queue?category=training").status_code == 200
    assert "Claim my next 25" in reviewer.text


def test_an_unknown_filter_is_refused_in_words(world: World) -> None:
    reviewer = Reader(world, "reviewer")
    answer = reviewer.get("/queue?colour=red")
    assert answer.status_code in (400, 422) and "colour" in reviewer.text


def test_whoever_reviews_nowhere_is_told_whom_to_ask(world: World) -> None:
    reviewer = Reader(world, "integrator")
    assert reviewer.get("/queue").status_code == 200
    assert "单位管理员" in reviewer.text


def test_without_a_session_the_queue_asks_to_sign_in_and_comes_back(world: World) -> None:
    stranger = Reader(world, None)
    answer = stranger.get("/queue?category=training")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/sign-in?next=/queue%3Fcategory%3Dtraining"


def test_the_next_ones_are_claimed_and_those_of_others_left(world: World) -> None:
    first, second = world.submitted(day_of("2024-03-01")), world.submitted(day_of("2024-03-02"))
    world.act("second_reviewer", first["id"], "claim")
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    answer = reviewer.post("/queue/claim")
    assert answer.headers["Location"] == "/queue?assignee=me"
    reviewer.get("/queue?assignee=me")
    assert names(reviewer) == [second["id"]]


def test_a_batch_is_shown_first_and_does_nothing(world: World) -> None:
    items = [world.submitted(day_of(f"2024-03-0{n}")) for n in (1, 2)]
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    chosen = [f"{item['id']}.{item['version']}" for item in items]
    reviewer.post("/queue/batch", {"event": "approve", "item": chosen})
    assert "还没有办理" in reviewer.text and "专业 4" in reviewer.text
    states = {world.reviewer.get(f"/v1/declarations/{item['id']}").json["state"] for item in items}
    assert states == {"submitted"}


def test_a_confirmed_batch_decides_and_refuses_what_has_changed(world: World) -> None:
    items = [world.submitted(day_of(f"2024-03-0{n}")) for n in (1, 2)]
    chosen = [f"{item['id']}.{item['version']}" for item in items]
    world.act("second_reviewer", items[1]["id"], "claim")
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    reviewer.post("/queue/batch", {"event": "approve", "item": chosen, "confirmed": "1"})
    statuses = [row.get("data-status") for row in reviewer.page.cssselect("tr[data-status]")]
    assert statuses == ["done", "refused"]
    assert world.reviewer.get(f"/v1/declarations/{items[0]['id']}").json["state"] == "approved"
    assert world.reviewer.get(f"/v1/declarations/{items[1]['id']}").json["state"] == "unit_review"


def test_a_batch_without_a_reason_says_so_at_each_item(world: World) -> None:
    item = world.submitted()
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    reviewer.post("/queue/batch", {"event": "reject", "item": [f"{item['id']}.{item['version']}"]})
    assert reviewer.page.cssselect("[data-code=REASON_REQUIRED]")
    reviewer.submit("main form", comment="与申报内容不符", confirmed="1")
    assert world.reviewer.get(f"/v1/declarations/{item['id']}").json["state"] == "rejected"


@pytest.mark.parametrize("item", [[], ["nonsense"], ["'; drop.1"]])
def test_a_batch_of_nothing_or_of_nonsense_is_refused(world: World, item: list[str]) -> None:
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    assert reviewer.post("/queue/batch", {"event": "approve", "item": item}).status_code == 422


def test_a_name_of_script_is_only_text(world: World) -> None:
    world.submitted({"category": "training", "filing_number": "<script>alert(1)</script>", **DAYS})
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    assert "<script>alert" not in reviewer.last.text and "<script>alert(1)</script>" in reviewer.text


DAYS = {"days": [{"date": "2024-06-03", "hours": "8"}]}


def test_filters_are_saved_under_a_name_and_removed(world: World) -> None:
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue?category=training")
    assert reviewer.submit("form[action^='/queue/views']", name="培训 <b>").status_code == 303
    reviewer.get("/queue")
    links = {a.text_content(): a.get("href") for a in reviewer.page.cssselect(".tabs a")}
    assert links["培训 <b>"] == "/queue?category=training"
    reviewer.get("/queue?category=training")
    reviewer.submit("form[action^='/queue/views']", remove="1")
    reviewer.get("/queue")
    assert "培训 <b>" not in reviewer.text


def test_a_view_without_a_name_is_refused_and_nobody_sees_anothers(world: World) -> None:
    reviewer, other = Reader(world, "reviewer"), Reader(world, "second_reviewer")
    reviewer.get("/queue?category=training")
    assert reviewer.submit("form[action^='/queue/views']", name=" ").status_code == 422
    reviewer.get("/queue?category=training")
    reviewer.submit("form[action^='/queue/views']", name="我的")
    other.get("/queue")
    assert "我的 " not in other.text.replace("我的学时", "").replace("我领取的", "")
