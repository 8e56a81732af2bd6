"""Declaring in the console: from the category in plain words to a draft, and no character lost on the way."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest

from tests.support.reader import Reader, fields_of, text_of, value_of
from tests.support.world import TRAINING, World
from workflow.vocabulary import Category

NEW = "/my/declarations/new/training"
TYPED = {
    "f.filing_number": "枣人社备〔2024〕17号",
    "f.mode": "in_person",
    "f.days.0.date": "2024-06-03",
    "f.days.0.hours": "8",
    "f.days.0.minutes": "",
    "f.days.1.date": "2024-06-04",
    "f.days.1.hours": "6.5",
    "f.days.1.minutes": "",
}
# Quotes, markup, emoji, full-width letters, an Extension B character, spaces at both ends.
HARD = " “枣人社备” <b>'&amp;\"</b> ＡＢＣ１２３ 😀🀄 𠀀𪚥 " + "长" * 120 + "　"


@pytest.fixture
def applicant(world: World) -> Reader:
    visitor = Reader(world, "applicant")
    visitor.opens(NEW)
    return visitor


def drafts(visitor: Reader) -> list[dict[str, object]]:
    """The declarations of whoever visits, as the JSON API lists them."""
    return visitor.world.applicant.get("/v1/declarations").json["items"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_category_is_chosen_in_plain_words_and_asks_what_its_shape_asks(
    world: World, language: str
) -> None:
    visitor = Reader(world, "applicant", language)
    page = visitor.opens("/my/declarations/new")
    assert {"zh": "我发表了一篇论文", "en": "I published a paper"}[language] in page
    for category in Category:
        assert f'href="/my/declarations/new/{category}"' in page
        form = visitor.opens(f"/my/declarations/new/{category}")
        assert 'name="f.category"' not in form
        assert 'name="f.certificate_number"' in form


def test_a_form_is_saved_as_a_draft_with_the_facts_that_were_typed(applicant: Reader) -> None:
    sent = applicant.sends(NEW, {**TYPED, "do": "save"})
    page = applicant.goes_on(sent)
    assert "草稿已保存" in page
    [draft] = drafts(applicant)
    assert draft["item"] == TRAINING | {"filing_number": "枣人社备〔2024〕17号"}
    assert draft["state"] == "draft"


def test_a_form_that_is_sent_twice_makes_one_draft(applicant: Reader) -> None:
    once = value_of(applicant.opened, "once")
    first = applicant.sends(NEW, {**TYPED, "once": once})
    second = applicant.sends(NEW, {**TYPED, "once": once})
    assert first.location == second.location
    assert len(drafts(applicant)) == 1
    other = applicant.sends(NEW, {**TYPED, "once": str(uuid4())})
    assert other.location != first.location


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(applicant: Reader) -> None:
    wrong = {**TYPED, "f.days.0.date": "", "f.days.1.minutes": "45", "f.certificate_number": HARD}
    page = applicant.sends(NEW, wrong, 422).text
    at_date = re.search(r'id="wrong-days-0-date">(.*?)</span>', page, re.S)
    at_hours = re.search(r'id="wrong-days-1-hours">(.*?)</span>', page, re.S)
    assert at_date is not None and "请填写此项" in at_date.group(1)
    assert at_hours is not None and "只填一项" in at_hours.group(1)
    assert drafts(applicant) == []
    shown = fields_of(page, NEW)
    assert {name: shown[name] for name in wrong} == wrong


def test_a_row_is_added_and_dropped_without_scripts(applicant: Reader) -> None:
    more = applicant.sends(NEW, {**TYPED, "do": "add:days"}, 200).text
    shown = fields_of(more, NEW)
    assert shown["f.days.2.date"] == "" and shown["f.days.1.date"] == "2024-06-04"
    fewer = applicant.sends(NEW, {**TYPED, "do": "drop:days:0"}, 200).text
    shown = fields_of(fewer, NEW)
    assert shown["f.days.0.date"] == "2024-06-04" and "f.days.1.date" not in shown
    assert drafts(applicant) == []


def test_a_pause_saves_what_is_a_draft_and_keeps_quiet_of_what_is_not_reached(applicant: Reader) -> None:
    begun = {**dict.fromkeys(TYPED, ""), "f.filing_number": "ZZ-1", "do": "pause"}
    told = applicant.sends(NEW, begun, 200, **{"HX-Request": "true"})
    assert "还需填写 按日学时" in text_of(told.text)
    assert "二选一" not in told.text
    assert drafts(applicant) == []
    applicant.opens(NEW)
    told = applicant.sends(NEW, {**TYPED, "do": "pause"}, 200, **{"HX-Request": "true"})
    [draft] = drafts(applicant)
    assert told.headers["HX-Replace-Url"] == f"/declarations/{draft['id']}"
    assert value_of(told.text, "declaration") == draft["id"]
    assert "专业 14.5" in text_of(told.text)


def test_a_form_that_has_become_a_draft_changes_that_one(applicant: Reader) -> None:
    token = applicant.token
    told = applicant.sends(NEW, {**TYPED, "do": "pause"}, 200, **{"HX-Request": "true"})
    known = {"declaration": value_of(told.text, "declaration"), "version": value_of(told.text, "version")}
    applicant.sends(NEW, {**TYPED, **known, "f.days.1.hours": "4", "csrf": token})
    [draft] = drafts(applicant)
    assert draft["item"]["days"][1]["hours"] == "4"  # type: ignore[index]


def test_a_draft_that_was_changed_elsewhere_is_not_overwritten_unseen(applicant: Reader) -> None:
    draft = applicant.world.draft()
    applicant.opens(f"/declarations/{draft['id']}")
    changed = {"item": {**TRAINING, "filing_number": "ELSEWHERE-1"}}
    applicant.world.applicant(
        "PATCH", f"/v1/declarations/{draft['id']}", json=changed, headers={"If-Match": '"1"'}
    )
    typed = {**TYPED, "f.certificate_number": HARD, "version": "1"}
    page = applicant.sends(f"/declarations/{draft['id']}", typed, 412).text
    assert "ELSEWHERE-1" in page and 'data-conflict="version"' in page
    shown = fields_of(page, f"/declarations/{draft['id']}")
    assert {name: shown[name] for name in TYPED} == TYPED
    assert shown["f.certificate_number"] == HARD
    applicant.sends(f"/declarations/{draft['id']}", shown)
    [kept] = drafts(applicant)
    assert kept["item"]["filing_number"] == TYPED["f.filing_number"]  # type: ignore[index]


def test_what_is_no_draft_any_more_says_so_and_shows_what_was_typed(applicant: Reader) -> None:
    submitted = applicant.world.submitted()
    applicant.opens(NEW)
    typed = {**TYPED, "version": str(submitted["version"])}
    page = applicant.sends(f"/declarations/{submitted['id']}", typed, 409).text
    assert 'data-conflict="state"' in page and TYPED["f.filing_number"] in page


def test_somebody_elses_draft_is_not_there(world: World) -> None:
    draft = world.draft()
    visitor = Reader(world, "other_applicant")
    visitor.opens(NEW)
    visitor.sends(f"/declarations/{draft['id']}", {**TYPED, "version": "1"}, 404)
    visitor.opens(f"/declarations/{draft['id']}/submit", 404)


def test_an_account_that_is_nobodys_declares_nothing(world: World) -> None:
    Reader(world, "reviewer").opens("/my/declarations/new", 403)


def test_a_category_that_there_is_not_is_not_there(applicant: Reader) -> None:
    applicant.opens("/my/declarations/new/gardening", 404)


def test_a_draft_is_deleted_and_one_that_was_submitted_is_kept(applicant: Reader) -> None:
    draft = applicant.world.draft()
    applicant.opens(f"/declarations/{draft['id']}")
    applicant.sends(f"/my/declarations/{draft['id']}/remove", {"version": "1"})
    assert drafts(applicant) == []
    back = applicant.world.submitted()
    back = applicant.world.act("applicant", back["id"], "withdraw")
    applicant.opens(f"/declarations/{back['id']}")
    applicant.sends(f"/my/declarations/{back['id']}/remove", {"version": str(back["version"])}, 409)


@pytest.mark.parametrize("text", [HARD, "枣" * 200, '"<script>alert(1)</script>"'])
def test_a_session_that_ends_in_the_middle_loses_no_character(applicant: Reader, text: str) -> None:
    typed = {**TYPED, "f.certificate_number": text, "do": "save"}
    applicant.is_signed_out()
    asked = applicant.sends(NEW, typed, 401).text
    kept = fields_of(asked, "/sign-in")
    assert {name: kept[f"kept.{name}"] for name in typed} == typed
    password = {"login": "li.si", "password": "correct horse battery"}
    made = {"name": "Li", **password, "person_id": applicant.world.ids["li"], "grants": []}
    assert applicant.world.administrator.post("/v1/principals", made).status_code == 201
    gone_on = applicant.client.post("/sign-in", data={**kept, **password})
    assert gone_on.status_code == 200, text_of(gone_on.text)
    again = fields_of(gone_on.text, NEW)
    assert {name: again[name] for name in typed} == typed
    applicant.sends(NEW, again)
    [draft] = drafts(applicant)
    assert draft["item"]["certificate_number"] == text  # type: ignore[index]
