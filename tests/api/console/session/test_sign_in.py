"""Signing in to pages: where it leads, whose word is taken, what is told, what is kept."""

from __future__ import annotations

import re

import pytest

from tests.api.console.session.conftest import LOGIN, PASSWORD, Browser
from tests.support.world import World
from workflow.access.sign_in_attempts import ON_LOGIN_FROM_ADDRESS


def cookies(browser: Browser) -> dict[str, str]:
    """The cookies that the last answer sets, by name."""
    assert browser.last is not None
    return {text.partition("=")[0]: text for text in browser.last.headers.getlist("Set-Cookie")}


def test_it_leads_to_the_page_that_was_asked_for(browser: Browser) -> None:
    asked = browser.get("/my/2024?tab=1")
    assert (asked.status_code, asked.location) == (303, "/sign-in?next=/my/2024%3Ftab%3D1")
    browser.get(asked.location)
    assert (
        browser.page.cssselect("form[action='/sign-in'] input[name=next]")[0].get("value") == "/my/2024?tab=1"
    )
    done = browser.post("/sign-in", {"login": LOGIN, "password": PASSWORD, "next": "/my/2024?tab=1"})
    assert (done.status_code, done.location) == (303, "/my/2024?tab=1")


@pytest.mark.parametrize(
    "next_",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "javascript:alert(1)",
        " //evil.example",
        "http:evil.example",
        "///evil.example",
        "/" + "x" * 3000,
    ],
)
def test_it_leads_nowhere_else(browser: Browser, next_: str) -> None:
    done = browser.signs_in(next=next_)
    assert done.status_code == 303
    assert re.match(r"/([^/\\]|$)", done.location), done.location
    assert "evil.example" not in done.location
    browser.client.delete_cookie("xueshi_session")
    browser.get("/sign-in", query_string={"next": next_})
    assert browser.page.cssselect("form[action='/sign-in'] input[name=next]")[0].get("value") == "/"


def test_each_sign_in_has_a_token_of_its_own_and_ends_the_session_before(browser: Browser) -> None:
    browser.client.set_cookie("xueshi_session", "chosen-by-somebody-else")
    browser.signs_in()
    first = browser.session
    assert first not in (None, "chosen-by-somebody-else")
    browser.signs_in()
    assert browser.session != first
    other = Browser(browser.client.application.test_client())
    other.client.set_cookie("xueshi_session", str(first))
    assert other.get("/account").location == "/sign-in?next=/account"


def test_cookies_are_for_this_site_and_no_script(browser: Browser) -> None:
    browser.signs_in()
    given = cookies(browser)
    assert "SameSite=Lax" in given["xueshi_session"] and "Path=/" in given["xueshi_session"]
    (device,) = (text for name, text in given.items() if name.startswith("xueshi_device"))
    assert "Path=/sign-in" in device and "SameSite=Strict" in device
    assert all("HttpOnly" in text for text in given.values())
    assert "Secure" not in given["xueshi_session"]


def test_over_tls_cookies_are_for_tls(browser: Browser) -> None:
    browser.client.post(
        "/sign-in",
        data={"login": LOGIN, "password": PASSWORD},
        base_url="https://localhost",
        headers={"Sec-Fetch-Site": "same-origin"},
    )
    answer = browser.client.post(
        "/sign-in", data={"login": LOGIN, "password": PASSWORD}, base_url="https://localhost"
    )
    set_ = [text for text in answer.headers.getlist("Set-Cookie") if "Max-Age=0" not in text]
    assert len(set_) == 2 and all("Secure" in text for text in set_)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_another_site_signs_nobody_in(browser: Browser, headers: dict[str, str]) -> None:
    answer = browser.client.post("/sign-in", data={"login": LOGIN, "password": PASSWORD}, headers=headers)
    assert answer.status_code == 403
    assert "xueshi_session" not in str(answer.headers)


def test_a_wrong_password_and_an_unknown_login_get_one_answer(browser: Browser) -> None:
    told = []
    for login in (LOGIN, "nobody.at.all"):
        answer = browser.signs_in(login, "a wrong password")
        assert answer.status_code == 401
        assert PASSWORD not in answer.text and "a wrong password" not in answer.text
        told.append(re.sub(r"value=\"[^\"]*\"", "", answer.text))
    assert told[0] == told[1]


def test_a_lock_out_says_for_how_long(browser: Browser, world: World) -> None:
    for _ in range(ON_LOGIN_FROM_ADDRESS):
        assert browser.signs_in(password="a guess").status_code == 401
    braked = browser.signs_in()
    assert braked.status_code == 429
    assert re.search(r"请在 1[45] 分钟后再试", browser.text)
    assert 0 < int(braked.headers["Retry-After"]) <= 901
    english = Browser(world.app.test_client(), "en")
    english.signs_in()
    assert re.search(r"nobody can sign in from here for 1[45] minutes", english.text)


def test_a_browser_that_signed_in_before_is_not_shut_out_by_others(browser: Browser, world: World) -> None:
    browser.signs_in()
    stranger = Browser(world.app.test_client())
    while stranger.signs_in(password="a guess").status_code != 429:
        pass
    browser.client.delete_cookie("xueshi_session")
    assert browser.signs_in().status_code == 303


def test_what_was_written_when_the_session_ended_goes_on_and_no_password_is_kept(browser: Browser) -> None:
    written = {"comment": "  两行\n第二行 <b>&", "facts": ["a", "b"], "old_password": "secret-1", "csrf": "x"}
    asked = browser.client.post(
        "/account/preferences",
        data=written,
        headers={"Sec-Fetch-Site": "same-origin", "Accept": "text/html"},
    )
    assert asked.status_code == 401
    browser.last = asked
    assert "secret-1" not in asked.text
    form = browser.page.cssselect("form[action='/sign-in']")[0]
    fields = [(one.get("name"), one.text or "") for one in form.cssselect("textarea")]
    assert [name for name, _ in fields] == ["kept.comment", "kept.facts", "kept.facts"]
    sent = {"login": LOGIN, "password": PASSWORD, "next": form.cssselect("[name=next]")[0].get("value")}
    kept = {"kept.comment": written["comment"], "kept.facts": ["a", "b"]}
    done = browser.post("/sign-in", {**sent, **kept})
    assert done.status_code == 200
    go_on = browser.page.cssselect("main form")[0]
    assert go_on.get("action") == "/account/preferences"
    assert [one.get("name") for one in go_on.cssselect("textarea")] == ["comment", "facts", "facts"]
    assert browser.token and PASSWORD not in done.text


def test_signing_out_ends_the_session_itself(browser: Browser, world: World) -> None:
    browser.signs_in()
    browser.get("/account")
    token = str(browser.session)
    assert browser.post("/sign-out", {}).location == "/sign-in"
    other = Browser(world.app.test_client())
    other.client.set_cookie("xueshi_session", token)
    assert other.get("/account").status_code == 303


def test_a_form_without_the_token_of_the_session_does_nothing(browser: Browser) -> None:
    browser.signs_in()
    for token in ({}, {"csrf": ""}, {"csrf": "0" * 64}):
        answer = browser.client.post("/sign-out/everywhere", data=token, headers={"Accept": "text/html"})
        assert answer.status_code == 403
        assert "表单已失效" in answer.text
    assert browser.get("/account").status_code == 200
