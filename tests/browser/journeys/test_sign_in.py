"""The way in: by one click, by password, wrong once, in either language, with scripts and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from api.demonstration.tour.client import Client
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Setting
from tests.browser.served import Watched

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_one_click_signs_in_and_another_out(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.goes("/sign-in")
        guest.looks_well()
        guest.expects(404)  # a first page that is not there yet
        guest.signs_in("administrator")
        expect(guest.page.locator("header")).to_contain_text("示范管理员")
        guest.page.locator('form[action="/sign-out"] button').click()
        guest.page.wait_for_url("**/sign-in")
        guest.goes("/")
        assert guest.page.url.endswith("/sign-in?next=/")


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_wrong_password_is_told_and_the_right_one_goes_on(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    one = serving.demo()["principals"]["bureau"]
    with visit(setting) as guest:
        guest.expects(401, 404)
        guest.goes("/sign-in?next=/account")
        guest.signs_in_with(one["login"], "no password of theirs")
        expect(guest.page.get_by_role("alert")).to_contain_text(guest.says("账号或密码", "Login or password"))
        guest.looks_well()
        guest.signs_in_with(one["login"], one["password"])
        assert guest.page.url.endswith("/account")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
def test_the_language_is_switched_at_the_top_and_stays(visit: Visiting, scripts: bool) -> None:
    with visit(Setting("zh", scripts=scripts)) as guest:
        guest.goes("/sign-in")
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("登录")
        guest.page.get_by_role("button", name="English").click()
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("Sign in")
        guest.goes("/sign-in")
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("Sign in")
        guest.page.get_by_role("button", name="中文").click()
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("登录")


def test_who_is_not_signed_in_sees_a_page_for_what_is_not_there(visit: Visiting) -> None:
    with visit(Setting()) as guest:
        guest.expects(404)
        guest.goes("/nothing-here")
        expect(guest.page.locator(".problem")).to_have_attribute("data-status", "404")


def test_who_has_no_role_is_told_whom_to_ask(visit: Visiting, serving: Watched) -> None:
    administrator = Client(serving.url, serving.demo()["keys"]["administrator"])
    body = {"name": "无角色", "login": "no.role", "password": "correct horse battery", "grants": []}
    administrator.post("/v1/principals", body)
    with visit(Setting("en")) as guest:
        guest.goes("/sign-in")
        guest.signs_in_with(body["login"], body["password"])
        expect(guest.page.get_by_role("heading", level=1)).to_have_text("No role yet")
