"""A session that ends in the middle: nothing is lost on any way on, and nobody sends for another."""

from __future__ import annotations

from io import BytesIO

import pytest

from api.http.request import SESSION_COOKIE
from tests.api.console.session.conftest import LOGIN, PASSWORD
from tests.support.reader import Reader, text_of
from tests.support.world import World

SWITCH = 'action="/language"'


@pytest.fixture
def reviewer(world: World) -> Reader:
    visitor = Reader(world, "reviewer")
    visitor.opens("/queue")
    return visitor


def test_no_switch_of_the_language_drops_what_a_form_held(world: World, reviewer: Reader) -> None:
    item = world.submitted()
    assert SWITCH in reviewer.opened
    reject = f"/declarations/{item['id']}/actions/reject"
    reviewer.sends(reject, {"version": "9", "comment": "x"}, 412)
    assert SWITCH not in reviewer.opened
    reviewer.is_signed_out()
    reviewer.sends(reject, {"version": "9", "comment": "x"}, 401)
    assert SWITCH not in reviewer.opened
    reviewer.sends("/sign-in", {"login": "x", "password": "y", "kept.comment": "x", "next": reject}, 401)
    assert SWITCH not in reviewer.opened and 'name="kept.comment"' in reviewer.opened
    reviewer.sends("/sign-in", {"login": "x", "password": "y", "next": "/queue"}, 401)
    assert SWITCH in reviewer.opened


def test_a_file_that_comes_without_a_session_is_asked_for_again(world: World) -> None:
    draft = world.draft()
    applicant = Reader(world, "applicant")
    applicant.opens(f"/declarations/{draft['id']}")
    applicant.is_signed_out()
    answer = applicant.sends(
        f"/my/declarations/{draft['id']}/evidence",
        {"kind": "pass_certificate", "file": (BytesIO(b"x"), "a.png")},
        401,
        Referer=f"http://localhost/declarations/{draft['id']}",
    )
    assert "重新选择文件" in text_of(answer.text) and "kept." not in answer.text
    assert f'name="next" value="/declarations/{draft["id"]}"' in answer.text


def test_the_dialog_says_who_has_signed_in(world: World, reviewer: Reader, somebody: str) -> None:
    assert f'data-actor="{world.ids["principal:reviewer"]}"' in reviewer.opened
    reviewer.is_signed_out()
    sent = {"login": LOGIN, "password": PASSWORD}
    answer = reviewer.sends("/sign-in", sent, 200, **{"HX-Request": "true"})
    assert reviewer.client.get_cookie(SESSION_COOKIE) is not None
    assert answer.headers["X-Actor"] not in ("", world.ids["principal:reviewer"])


def test_what_is_sent_again_is_told_before_it_is(world: World, reviewer: Reader, somebody: str) -> None:
    reviewer.is_signed_out()
    kept = {"kept.comment": "公章看不清", "kept.csrf": "0" * 64, "kept.version": "3", "kept.f.level": ""}
    sent = {"login": LOGIN, "password": PASSWORD, "next": "/queue", **kept}
    page = text_of(reviewer.sends("/sign-in", sent, 200).text)
    assert "将提交的内容 说明公章看不清 /queue" in page and "证书等级" not in page
