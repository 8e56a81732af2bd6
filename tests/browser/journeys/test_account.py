"""One's own account in a browser, and what administrators help with."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pyotp
import pytest
from playwright.sync_api import expect

from api.demonstration.tour.client import Client
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.served import Watched

pytestmark = pytest.mark.browser

PASSWORD, NEW = "correct horse battery", "a longer one than before"
Joining = Callable[[], str]


@pytest.fixture
def joining(serving: Watched) -> Joining:
    """Somebody new, with a login and two roles; the login."""
    administrator = Client(serving.url, serving.demo()["keys"]["administrator"])

    def join() -> str:
        login = f"browser.{secrets.token_hex(6)}"
        grants = [{"role": "bureau"}, {"role": "administrator"}]
        administrator.post(
            "/v1/principals", {"name": "账号测试", "login": login, "password": PASSWORD, "grants": grants}
        )
        return login

    return join


def signs_in(guest: Guest, login: str, password: str = PASSWORD, to: str = "/account") -> None:
    guest.goes(f"/sign-in?next={to}")
    guest.signs_in_with(login, password)


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_password_is_changed_and_codes_are_turned_on(
    visit: Visiting, joining: Joining, setting: Setting
) -> None:
    login = joining()
    with visit(setting) as guest:
        signs_in(guest, login)
        guest.opens_all() if setting.scripts else None
        guest.looks_well()
        for name, value in (("old_password", PASSWORD), ("new_password", NEW), ("again", NEW)):
            guest.page.locator(f"input[name={name}]").fill(value)
        guest.presses("更改密码", "Change the password")
        expect(guest.page.locator(".done")).to_contain_text(guest.says("密码已更改", "password was changed"))
        guest.presses("启用动态验证码", "Turn codes on")
        guest.looks_well()
        secret = "".join((guest.page.locator("main code").text_content() or "").split())
        guest.page.locator("main input[name=code]").fill(pyotp.TOTP(secret).now())
        guest.page.locator("main form button.primary").click()
        expect(guest.page.locator("ol.codes li")).to_have_count(10)
        guest.looks_well()
        code = guest.page.locator("ol.codes code").first.text_content() or ""
        guest.goes("/account")
        guest.looks_well()
        guest.page.locator('form[action="/sign-out"] button').click()
        guest.page.wait_for_url("**/sign-in")
        signs_in(guest, login, NEW)
        guest.looks_well()
        guest.page.locator("main input[name=code]").fill(code)
        guest.page.locator("main form button.primary").click()
        guest.page.wait_for_url("**/account")
        expect(guest.page.locator("main")).to_contain_text(guest.says("剩余恢复码 9 个", "9 recovery codes"))


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_an_administrator_resets_a_password_and_looks(
    visit: Visiting, joining: Joining, setting: Setting
) -> None:
    login = joining()
    with visit(setting) as guest:
        guest.expects(403)
        guest.signs_in("administrator")
        guest.goes(f"/principals?login={login}")
        guest.looks_well()
        guest.page.locator("tr[data-id] a").click()
        looking = guest.page.locator("form[action$='/view']")
        looking.locator("input[name=purpose]").fill("帮他看看待办")
        guest.looks_well()
        looking.locator("button").click()
        expect(guest.page.locator(".viewing")).to_contain_text("账号测试")
        guest.looks_well()
        guest.page.locator(".viewing button").click()
        guest.page.wait_for_url("**/principals")
        guest.goes(f"/principals?login={login}")
        guest.page.locator("tr[data-id] a").click()
        guest.page.locator("form[action$='/reset'] button").click()
        given = guest.page.locator(".once code").text_content() or ""
        guest.looks_well()
        guest.page.locator('form[action="/sign-out"] button').click()
        guest.page.wait_for_url("**/sign-in")
        signs_in(guest, login, given)
        guest.looks_well()
        for name in ("new_password", "again"):
            guest.page.locator(f"input[name={name}]").fill(NEW)
        guest.page.locator("main form button.primary").click()
        guest.page.wait_for_url("**/account")
        expect(guest.page.locator("main")).to_contain_text(
            guest.says("管理员以您的视角查看了页面", "an administrator looked at pages")
        )


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[3]], ids=str)
def test_roles_are_switched_at_the_top(visit: Visiting, joining: Joining, setting: Setting) -> None:
    login = joining()
    with visit(setting) as guest:
        signs_in(guest, login)
        guest.page.locator("select[name=office]").select_option("administrator")
        guest.page.locator(".office button").click()
        guest.page.wait_for_url("**/editions")
        expect(guest.page.locator("select[name=office]")).to_have_value("administrator")


@pytest.mark.parametrize("setting", [*SETTINGS[:2], PLAIN], ids=str)
def test_what_was_written_goes_on_after_signing_in_anew(
    visit: Visiting, joining: Joining, setting: Setting
) -> None:
    login = joining()
    with visit(setting) as guest:
        guest.expects(401)
        signs_in(guest, login)
        guest.page.locator("main select[name=language]").select_option(setting.language)
        guest.page.locator("input[name=keys_on]").uncheck()
        guest.page.context.clear_cookies(name="xueshi_session")
        guest.page.locator("section[aria-labelledby=preferences] button.primary").click()
        guest.signs_in_with(login, PASSWORD)
        guest.looks_well()
        guest.page.locator("main form button.primary").click()
        guest.page.wait_for_url("**/account?done=preferences")
        expect(guest.page.locator("input[name=keys_on]")).not_to_be_checked()


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[2]], ids=str)
def test_an_idle_session_is_warned_of_and_kept(visit: Visiting, joining: Joining, setting: Setting) -> None:
    login = joining()
    with visit(setting) as guest:
        guest.page.clock.install()
        signs_in(guest, login)
        dialog = guest.page.locator("#idle")
        guest.page.clock.fast_forward("01:50:00")
        expect(dialog).not_to_be_visible()
        guest.page.clock.fast_forward("06:00")
        expect(dialog).to_be_visible()
        guest.looks_well()
        dialog.locator("button.primary").click()
        expect(dialog).not_to_be_visible()
        guest.page.clock.fast_forward("02:01:00")
        expect(dialog).to_contain_text(guest.says("登录已结束", "It has ended"))
