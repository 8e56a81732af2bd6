"""A correction: asked by the person, looked at by the bureau, decided, and read by the person."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from api.demonstration.tour.files import png
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.office import Office, open_office
from tests.browser.served import Watched

pytestmark = pytest.mark.browser


def _asks(guest: Guest, office: Office) -> str:
    """Somebody of the office asks for another name. The address of the correction."""
    office.enters(guest, office.people[0])
    guest.goes("/my/corrections?of=name")
    guest.looks_well()
    guest.page.locator("input[name=name]").fill("申更正")
    guest.page.locator("details[open] textarea[name=reason]").fill("户口本上的姓名已变更")
    guest.page.locator("details[open] button.primary").click()
    guest.page.wait_for_url("**/corrections/*")
    guest.settles()
    return guest.page.url


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_name_is_asked_for_and_corrected(visit: Visiting, serving: Watched, setting: Setting) -> None:
    office = open_office(serving, people=1, each=0)
    with visit(setting) as guest:
        address = _asks(guest, office)
        guest.looks_well()
    with visit(setting) as guest:
        guest.signs_in("bureau")
        guest.goes("/corrections")
        expect(guest.page.locator("#menu [data-waiting]")).to_be_visible()
        guest.looks_well()
        guest.goes(address)
        expect(guest.page.locator("main table")).to_contain_text("申更正")
        guest.looks_well()
        guest.presses("批准", "Approve")
        expect(guest.page.locator(".head .state.approved")).to_be_visible()
    with visit(setting) as guest:
        office.enters(guest, office.people[0])
        guest.goes("/my/corrections")
        expect(guest.page.locator("tr[data-status=approved]")).to_have_count(1)
        expect(guest.page.locator("#of-name + p strong")).to_have_text("申更正")


def test_a_number_is_shown_in_full_once_that_is_on_record(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=1, each=0)
    with visit(SETTINGS[0]) as guest:
        guest.expects(422)
        office.enters(guest, office.people[0])
        guest.goes("/my/corrections?of=document")
        guest.page.locator("input[name=number]").fill("11010519491231003")  # a digit is missing
        guest.page.locator("details[open] textarea[name=reason]").fill("登记时输错")
        guest.page.locator("details[open] button.primary").click()
        expect(guest.page.locator(".refused:not([hidden])")).to_be_visible()
        guest.page.locator("input[name=number]").fill("110105194912310038")
        guest.page.locator("details[open] button.primary").click()
        guest.page.wait_for_url("**/corrections/*")
        address = guest.page.url
    with visit(SETTINGS[0]) as guest:
        guest.signs_in("bureau")
        guest.goes(address)
        guest.page.locator("summary", has_text="查看完整号码").click()
        guest.presses("显示", "Show")
        expect(guest.page.locator("main table")).to_contain_text("110105194912310038")
        guest.looks_well()
        guest.page.locator("textarea[name=comment]").fill("与身份证不符")
        guest.presses("不通过", "Reject")
        expect(guest.page.locator(".head .state.rejected")).to_be_visible()


def test_what_was_asked_for_is_withdrawn(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=1, each=0)
    with visit(SETTINGS[0]) as guest:
        _asks(guest, office)
        file = {"name": "户口本.png", "mimeType": "image/png", "buffer": png()}
        guest.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
        guest.presses("添加", "Add")
        expect(guest.page.locator(".piece img")).to_be_visible()
        guest.looks_well()
        guest.presses("撤回申请", "Withdraw it")
        expect(guest.page.locator("tr[data-status=withdrawn]")).to_have_count(1)
