"""One's own account: language, keys, password, sessions, second factor."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pyotp

from api.configuration.demo_file import write_demo
from tests.api.console.session.conftest import LOGIN, PASSWORD, Browser
from tests.support.clock import later
from tests.support.world import World

NEW = "a longer one than before"


def test_language_and_keys_are_kept_for_every_browser(browser: Browser, world: World) -> None:
    browser.signs_in()
    browser.get("/account")
    browser.post("/account/preferences", {"language": "en", "key.a": "p", "key.r": "b"})
    assert "Saved." in browser.follow().text
    other = Browser(world.app.test_client())
    other.signs_in()
    other.get("/account")
    body = other.page.cssselect("body")[0]
    keys = json.loads(body.get("data-keys"))
    assert keys == {"off": True, "changed": {"a": "", "r": "", "p": "a", "b": "r"}}
    assert other.page.get("lang") == "en"
    assert other.page.cssselect('input[name="key.a"]')[0].get("value") == "p"


def test_keys_that_clash_are_refused(browser: Browser) -> None:
    browser.signs_in()
    for keys in ({"key.a": "r"}, {"key.a": "1"}, {"key.a": "ab"}, {"key.a": "g"}):
        browser.get("/account")
        assert browser.post("/account/preferences", {"keys_on": "1", **keys}).status_code == 422
        assert "每个操作须用不同的单个按键" in browser.text
    browser.get("/account")
    swapped = {"keys_on": "1", "key.a": "r", "key.r": "a"}
    assert browser.post("/account/preferences", swapped).status_code == 303


def test_a_changed_password_ends_other_sessions_and_renews_this_one(browser: Browser, world: World) -> None:
    other = Browser(world.app.test_client())
    other.signs_in()
    browser.signs_in()
    browser.get("/account")
    before = browser.session
    wrong = browser.post("/account/password", {"old_password": "no", "new_password": NEW, "again": NEW})
    assert wrong.status_code == 422 and "原密码不正确" in browser.text
    assert NEW not in wrong.text
    sent = {"old_password": PASSWORD, "new_password": NEW, "again": NEW}
    assert browser.post("/account/password", {**sent, "again": "other"}).status_code == 422
    assert browser.post("/account/password", sent).location == "/account?done=password"
    assert browser.session != before
    assert "密码已更改" in browser.follow().text
    assert other.get("/account").status_code == 303
    assert Browser(world.app.test_client()).signs_in().status_code == 401


def test_the_rules_of_passwords_are_said_before(browser: Browser) -> None:
    browser.signs_in()
    browser.get("/account")
    assert "至少 12 个字符，不能与账号或原密码相同" in browser.text
    sent = {"old_password": PASSWORD, "new_password": "too short", "again": "too short"}
    assert browser.post("/account/password", sent).status_code == 422
    assert "密码至少 12 个字符" in browser.text


def test_sessions_are_named_and_ended(browser: Browser, world: World) -> None:
    others = [Browser(world.app.test_client()) for _ in range(3)]
    for one in others:
        one.signs_in()
    browser.signs_in()
    browser.get("/account")
    rows = browser.page.cssselect("section[aria-labelledby=sessions] li")
    assert len(rows) == 4 and all("Firefox · Linux" in row.text_content() for row in rows)
    assert sum("本次登录" in row.text_content() for row in rows) == 1
    ends = browser.page.cssselect("form[action$='/end']")
    assert browser.post(ends[0].get("action"), {}).status_code == 303
    browser.follow()
    browser.post("/account/sessions/end-others", {})
    browser.follow()
    assert len(browser.page.cssselect("section[aria-labelledby=sessions] li")) == 1
    assert [one.get("/account").status_code for one in others] == [303, 303, 303]
    browser.post("/sign-out/everywhere", {})
    assert browser.get("/account").status_code == 303


def test_the_second_factor_from_the_picture_to_the_recovery_code(browser: Browser, world: World) -> None:
    browser.signs_in()
    browser.get("/account")
    before = browser.session
    browser.post("/account/second-factor", {})
    shown = browser.follow().text
    assert "<svg" in shown and "style=" not in browser.page.cssselect("figure.qr")[0].text_content()
    secret = re.sub(r"\s", "", browser.page.cssselect("main code")[0].text_content())
    assert browser.post("/account/second-factor/enable", {"code": "000000"}).status_code == 422
    assert "验证码不正确" in browser.text
    assert (
        browser.post("/account/second-factor/enable", {"code": pyotp.TOTP(secret).now()}).status_code == 200
    )
    assert browser.session != before
    codes = [one.text_content() for one in browser.page.cssselect("ol.codes code")]
    assert len(codes) == 10
    assert browser.get("/account").status_code == 200
    assert codes[0] not in browser.text and secret not in browser.text
    assert "剩余恢复码 10 个" in browser.text
    other = Browser(world.app.test_client())
    asked = other.signs_in(next="/account")
    assert asked.status_code == 200 and other.session is None
    assert other.page.cssselect("form[action='/sign-in/code']")
    wrong = other.post("/sign-in/code", {"code": "123456", "next": "/account"})
    assert wrong.status_code == 422 and other.session is None
    done = other.post("/sign-in/code", {"code": codes[0], "next": "/account"})
    assert (done.status_code, done.location) == (303, "/account")
    assert "使用恢复码登录" in other.follow().text
    other.post("/account/second-factor/off", {"code": codes[1]})
    assert "动态验证码已停用" in other.follow().text
    assert Browser(world.app.test_client()).signs_in().status_code == 303


def test_a_step_without_its_cookie_begins_anew(browser: Browser) -> None:
    for path, form in (
        ("/sign-in/code", {"code": "123456"}),
        ("/sign-in/new-password", {"new_password": NEW, "again": NEW}),
    ):
        answer = browser.post(path, form)
        assert answer.status_code == 401
        assert browser.page.cssselect("form[action='/sign-in']")
        assert browser.get(path).location == "/sign-in"


def test_how_long_a_session_lasts_stands_in_the_page_and_a_page_that_asks_by_itself_is_no_use_of_it(
    browser: Browser,
) -> None:
    browser.signs_in()
    answer = browser.get("/account")
    assert browser.page.cssselect("body")[0].get("data-ends-in") == answer.headers["X-Session-Ends-In"]
    assert 7100 < int(answer.headers["X-Session-Ends-In"]) <= 7200
    assert LOGIN in browser.text
    alive = browser.get("/account/alive", headers={"HX-Request": "true"})
    assert (alive.status_code, alive.get_data()) == (200, b"")


def test_an_ended_session_says_so_to_a_script(browser: Browser) -> None:
    answer = browser.get("/account/alive", headers={"HX-Request": "true"})
    assert answer.status_code == 401 and "X-Session-Ends-In" not in answer.headers


def test_a_page_that_asks_by_itself_keeps_no_session_alive(browser: Browser, world: World) -> None:
    browser.signs_in()
    world.app.extensions["xueshi"] = later(world.app.extensions["xueshi"], minutes=100)
    by_itself = browser.get("/account", headers={"X-Unattended": "true"})
    assert int(by_itself.headers["X-Session-Ends-In"]) <= 20 * 60
    assert int(browser.get("/account").headers["X-Session-Ends-In"]) > 115 * 60


def test_how_an_identity_of_the_demonstration_signs_in_is_not_changed(
    browser: Browser, world: World, tmp_path: Path
) -> None:
    shared = {"login": LOGIN, "name": "张三", "password": PASSWORD}
    write_demo(tmp_path, {"principals": {"applicant": shared}})
    world.app.config["XUESHI"] = replace(world.app.config["XUESHI"], demo=True)
    browser.get("/sign-in")
    assert browser.post("/sign-in", {"identity": LOGIN}).status_code == 303
    browser.get("/account")
    sent = {"old_password": PASSWORD, "new_password": NEW, "again": NEW}
    for path, form in (("/account/password", sent), ("/account/second-factor", {})):
        assert browser.post(path, form).status_code == 409
        assert "演示身份的登录方式不可更改" in browser.text
        browser.get("/account")
