"""The decision page: what it shows, what its buttons do, and when nothing is done."""

import io

from tests.api.console.reviewer.test_queue import day_of
from tests.support.reader import Reader
from tests.support.world import World, picture


def opened(world: World, who: str = "reviewer", language: str = "zh") -> tuple[Reader, str]:
    """A reader on the page of an item that they hold."""
    item = world.submitted()
    reader = Reader(world, who, language)
    reader.get("/queue")
    answer = reader.post(f"/declarations/{item['id']}/open")
    assert reader.get(answer.headers["Location"]).status_code == 200
    return reader, item["id"]


def state(world: World, declaration_id: str) -> str:
    return str(world.reviewer.get(f"/v1/declarations/{declaration_id}").json["state"])


def events(reader: Reader) -> list[str]:
    """The events of the buttons that can be pressed."""
    return [each.get("data-event") for each in reader.page.cssselect(".act button[data-event], .act .asks")]


def test_it_shows_facts_checklist_hours_and_the_year(world: World) -> None:
    reviewer, _ = opened(world)
    for words in (
        "ZZ-BA-2024-017",
        "2024-06-04",
        "6.5",
        "已附培训合格证书",
        "请人工核对",
        "0 → 14.5 / 60",
        "提交",
    ):
        assert words in reviewer.text
    assert reviewer.page.cssselect(".sheet img")[0].get("src").endswith("/preview?page=1")


def test_each_number_opens_to_its_clause(world: World) -> None:
    world.submitted(day_of("2024-06-03"))
    item = world.submitted({**day_of("2024-06-05"), "days": [{"date": "2024-06-05", "hours": "9.5"}]})
    reviewer = Reader(world, "reviewer")
    reviewer.get(f"/declarations/{item['id']}")
    clauses = {each.text_content().split()[0] for each in reviewer.page.cssselect("details.clause summary")}
    assert {"附件1", "附件7"} <= clauses
    assert "每天最多" in reviewer.text or "8学时" in reviewer.text.replace(" ", "")


def test_an_approval_goes_on_to_the_next_item_which_is_claimed(world: World) -> None:
    first, second = world.submitted(day_of("2024-03-01")), world.submitted(day_of("2024-03-02"))
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue")
    reviewer.get(reviewer.post(f"/declarations/{first['id']}/open").headers["Location"])
    answer = reviewer.submit("[data-event=approve]")
    assert answer.headers["Location"].startswith(f"/declarations/{second['id']}?done={first['id']}.approve")
    assert (state(world, first["id"]), state(world, second["id"])) == ("approved", "unit_review")
    reviewer.get(answer.headers["Location"])
    assert reviewer.page.cssselect(".decided [data-key=z]")


def test_what_was_just_approved_is_undone(world: World) -> None:
    reviewer, id_ = opened(world)
    reviewer.get(reviewer.submit("[data-event=approve]").headers["Location"])
    assert state(world, id_) == "approved"
    reviewer.submit(".decided form")
    assert state(world, id_) == "unit_review"


def test_a_return_needs_words_and_the_applicant_gets_them(world: World) -> None:
    reviewer, id_ = opened(world)
    refused = reviewer.submit(".asks[data-event=return_for_correction] form")
    assert refused.status_code == 422 and reviewer.page.cssselect("[data-code=REASON_REQUIRED]")
    reviewer.get(f"/declarations/{id_}")
    words = "请补充“证书”第2页：\n  编号看不清 <b>&amp;"
    reviewer.submit(".asks[data-event=return_for_correction] form", comment=words)
    history = world.applicant.get(f"/v1/declarations/{id_}/history").json["items"]
    assert history[-1]["comment"] == words.strip() and state_of_own(world, id_) == "draft"


def state_of_own(world: World, declaration_id: str) -> str:
    return str(world.applicant.get(f"/v1/declarations/{declaration_id}").json["state"])


def test_two_tabs_decide_once_and_the_second_is_told_what_changed(world: World) -> None:
    reviewer, id_ = opened(world)
    sent = dict(reviewer.page.cssselect(".asks[data-event=reject] form")[0].form_values())
    reviewer.submit("[data-event=approve]")
    again = reviewer.post(f"/declarations/{id_}/actions/reject", {**sent, "comment": "重复提交的决定"})
    assert again.status_code in (409, 412)
    assert "重复提交的决定" in reviewer.page.cssselect("textarea")[0].text_content()
    assert state(world, id_) == "approved"


def test_a_form_without_its_version_decides_nothing(world: World) -> None:
    reviewer, id_ = opened(world)
    assert reviewer.post(f"/declarations/{id_}/actions/approve", {}).status_code == 412
    assert state(world, id_) == "unit_review"


def test_a_form_of_another_session_decides_nothing(world: World) -> None:
    reviewer, id_ = opened(world)
    sent = dict(reviewer.page.cssselect(".act form")[0].form_values())
    other = Reader(world, "second_reviewer")
    other.get("/queue")
    answer = reviewer.post(f"/declarations/{id_}/actions/approve", {**sent, "csrf": other.token})
    assert answer.status_code == 403 and state(world, id_) == "unit_review"


def test_another_site_decides_nothing(world: World) -> None:
    reviewer, id_ = opened(world)
    sent = dict(reviewer.page.cssselect(".act form")[0].form_values())
    path = f"/declarations/{id_}/actions/approve"
    assert reviewer.post(path, sent, headers={"Origin": "https://evil.example"}).status_code == 403
    assert reviewer.post(path, sent, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert state(world, id_) == "unit_review"


def test_who_holds_it_alone_has_its_buttons(world: World) -> None:
    _, id_ = opened(world)
    other = Reader(world, "second_reviewer")
    other.get(f"/declarations/{id_}")
    assert events(other) == [] and "reviewer" in other.text


def test_nobody_else_sees_it(world: World) -> None:
    _, id_ = opened(world)
    for who in ("other_reviewer", "other_applicant"):
        stranger = Reader(world, who)
        assert stranger.get(f"/declarations/{id_}").status_code == 404
        assert "li" not in stranger.text.lower().split()


def test_a_warning_is_acknowledged_by_name_before_an_approval(world: World) -> None:
    world.submitted(day_of("2024-03-01"))
    draft = world.submitted({**day_of("2024-03-01"), "filing_number": "ZZ-2"})
    reviewer = Reader(world, "reviewer")
    reviewer.get("/queue?category=training")
    reviewer.get(reviewer.post(f"/declarations/{draft['id']}/open").headers["Location"])
    assert reviewer.page.cssselect(".asks[data-event=approve] input[name=acknowledged]")
    unsaid = reviewer.submit(".asks[data-event=approve] form")
    assert unsaid.status_code == 422 and state(world, draft["id"]) == "unit_review"
    reviewer.get(f"/declarations/{draft['id']}")
    reviewer.submit(".asks[data-event=approve] form", acknowledged="SAME_DAY")
    assert state(world, draft["id"]) == "approved"
    history = world.reviewer.get(f"/v1/declarations/{draft['id']}/history").json["items"]
    assert history[-1]["acknowledged"] == ["SAME_DAY"]


def test_the_last_decision_leads_back_to_the_queue(world: World) -> None:
    reviewer, id_ = opened(world)
    answer = reviewer.submit("[data-event=approve]")
    assert answer.headers["Location"] == f"/queue?done={id_}.approve"
    assert reviewer.get(answer.headers["Location"]).status_code == 200
    assert reviewer.page.cssselect(".decided [data-key=z]")


def test_without_a_session_the_decision_is_kept_until_after_signing_in(world: World) -> None:
    reviewer, id_ = opened(world)
    form = dict(reviewer.page.cssselect(".asks[data-event=reject] form")[0].form_values())
    reviewer.client.delete_cookie("xueshi_session")
    words = "  \n第一行\n\n「引号」\"'<>&\U0001f600ＡＢ  \n"
    answer = reviewer.post(f"/declarations/{id_}/actions/reject", {**form, "comment": words})
    assert answer.status_code == 401
    kept = {each.get("name"): each.text for each in reviewer.page.cssselect("textarea")}
    assert (kept["kept.comment"] or "").removeprefix("\n") == words or kept["kept.comment"] == words
    assert "kept.csrf" not in kept and state(world, id_) == "unit_review"


def test_what_is_alike_elsewhere_is_told_with_who_as_far_as_one_may_read(world: World) -> None:
    work = {"category": "achievement", "kind": "paper", "date": "2024-05-15", "published": True}
    other = {"person_id": world.ids["wang"], "item": {**work, "title": "《论测量》", "author_position": 2}}
    draft = world.other_applicant.post("/v1/declarations", {**other, "attested": True}).json
    for kind in ("cover", "contents", "body"):
        form = {"kind": kind, "file": (io.BytesIO(picture(7)), "a.png")}
        world.other_applicant.post(f"/v1/declarations/{draft['id']}/evidence", data=form)
    world.act("other_applicant", draft["id"], "submit")
    own = world.draft({**work, "title": "论测量 "})["id"]
    for kind in ("cover", "contents", "body"):
        world.upload(own, kind)
    world.act("applicant", own, "submit")
    for who, told in (("bureau", "Wang · 代表性成果 · 论文 · 《论测量》"), ("reviewer", "另有 1 件")):
        reader = Reader(world, who)
        reader.get(f"/declarations/{own}")
        [listed] = reader.page.cssselect("[data-code=SAME_TITLE_ELSEWHERE] .alike")
        assert told in " ".join(listed.text_content().split())
        assert ("署名第2位" in listed.text_content()) is (who == "bureau")
    reader = Reader(world, "applicant")
    reader.get(f"/declarations/{own}")
    assert "SAME_TITLE_ELSEWHERE" not in reader.text and "他人申报同名成果" not in reader.text


def test_two_pieces_are_seen_side_by_side(world: World) -> None:
    draft = world.draft()
    for kind in ("pass_certificate", "stamped_proof", "photo"):
        world.upload(draft["id"], kind, picture(next(world.seeds)))
    id_ = world.act("applicant", draft["id"], "submit")["id"]
    reviewer = Reader(world, "reviewer")
    reviewer.get(f"/declarations/{id_}")

    def shown() -> list[str]:
        return [each.get("src").split("/")[5] for each in reviewer.page.cssselect("[data-sheet] img")]

    pieces = [each["id"] for each in world.reviewer.get(f"/v1/declarations/{id_}").json["evidence"]]
    assert shown() == pieces[:1]
    for key, seen in (("0", [0, 1]), ("3", [2, 1]), ("2", [1, 2]), ("0", [1])):
        [link] = reviewer.page.cssselect(f".viewer a[data-key='{key}']")
        reviewer.get(link.get("href"))
        assert shown() == [pieces[place] for place in seen], key
    reviewer.get(f"/declarations/{id_}?piece=3&beside=2")
    [other] = reviewer.page.cssselect(".pair p.fine a")
    reviewer.get(other.get("href"))
    assert shown() == [pieces[2], pieces[0]]
    for wrong in ("3", "0", "9", "x", "²"):
        reviewer.get(f"/declarations/{id_}?piece=3&beside={wrong}")
        assert shown() == [pieces[2]]
