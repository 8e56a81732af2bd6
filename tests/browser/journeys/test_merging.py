"""Two entries of one person: looked at, merged, read under the old address, undone; or proposed by a unit."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from api.demonstration.tour.client import Client
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Setting
from tests.browser.office import open_office
from tests.browser.served import Watched

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_two_entries_are_merged_and_the_merge_is_undone(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    # Of namesakes 50 are told at most: these have a name of their own.
    office = open_office(serving, people=2, each=1, named=f"申{secrets.token_hex(3)}")
    found = office.bureau.get(f"/v1/people?organization_id={office.unit}")["items"]
    first, second = (each["id"] for each in found)
    with visit(setting) as guest:
        guest.signs_in("bureau")
        guest.goes(f"/people/{first}")
        guest.page.locator(f"a[href='/people/{first}/merge']").click()
        guest.settles()
        expect(guest.page.locator(f"tr[data-candidate='{second}']")).to_be_visible()
        guest.looks_well()
        guest.page.locator(f"tr[data-candidate='{second}'] a.button").click()
        guest.settles()
        guest.looks_well()
        guest.page.locator("textarea[name=reason]").fill("同一身份证，登记了两次")
        guest.page.locator("form[method=post] button.primary").click()
        guest.page.wait_for_url("**/merges/*")
        guest.settles()
        expect(guest.page.locator("main .done")).to_be_visible()
        guest.looks_well()
        address = guest.page.url
        guest.goes(f"/people/{first}")
        expect(guest.page.locator(f"main .note a[href='/people/{second}']")).to_be_visible()
        guest.looks_well()
        guest.goes(address)
        guest.presses("撤销合并", "Undo the merge")
        expect(guest.page.locator("form[action$='/undo']")).to_have_count(0)


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[3]], ids=str)
def test_an_employment_that_an_undo_leaves_out_is_told_before_and_after(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    office = open_office(serving, people=2, each=0, named=f"申{secrets.token_hex(3)}")
    bureau, hires = office.bureau, Client(serving.url, serving.demo()["keys"]["integrator"])
    first, second = (each["id"] for each in bureau.get("/v1/people", organization_id=office.unit)["items"])
    [own] = bureau.get(f"/v1/people/{second}/affiliations")["items"]
    before = {"type": "employment", "organization_id": office.unit}
    days = {"valid_from": "2015-01-01", "valid_to": "2019-12-31"}
    earlier = hires.post(f"/v1/people/{first}/affiliations", {**before, **days})
    digest = bureau.get(f"/v1/people/{first}/merge-preview", into=second)["digest"]
    told = {"into": second, "digest": digest, "reason": "同一人登记了两次"}
    merge = bureau.post(f"/v1/people/{first}/merge", told)["id"]
    # What the first had from 2020 on was dropped for what the second has. Now the earlier one, which goes
    # back, is made to reach over those days.
    hires.patch(
        f"/v1/affiliations/{own['id']}",
        own["version"],
        {"valid_from": "2014-01-01", "valid_to": "2014-12-31"},
    )
    moved = bureau.get(f"/v1/affiliations/{earlier['id']}")
    hires.patch(f"/v1/affiliations/{earlier['id']}", moved["version"], {"valid_to": None})
    with visit(setting) as guest:
        guest.signs_in("bureau")
        guest.goes(f"/merges/{merge}")
        note = guest.page.locator("main .note", has_text=guest.says("1项聘用关系", "1 employment"))
        expect(note).to_contain_text(guest.says("不会恢复", "are not brought back"))
        guest.looks_well()
        guest.presses("撤销合并", "Undo the merge")
        expect(guest.page.locator("form[action$='/undo']")).to_have_count(0)
        expect(note).to_contain_text(guest.says("未恢复", "were not brought back"))
        guest.looks_well()


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_unit_merges_its_own_and_proposes_what_is_elsewhere(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    named = f"申{secrets.token_hex(3)}"
    office, other = (
        open_office(serving, people=2, named=named, sign_in=False),
        open_office(serving, people=1, each=0, named=named),
    )
    first, second = (
        each["id"] for each in office.bureau.get("/v1/people", organization_id=office.unit)["items"]
    )
    [there] = (each["id"] for each in office.bureau.get("/v1/people", organization_id=other.unit)["items"])
    login = office.administered_by()
    with visit(setting) as guest:
        office.enters(guest, login)
        guest.goes(f"/people/{first}/merge")
        expect(guest.page.locator("tr[data-candidate]")).to_have_count(1)  # who is elsewhere is not told
        guest.looks_well()
        guest.page.locator(f"tr[data-candidate='{second}'] a.button").click()
        guest.settles()
        guest.looks_well()
        guest.page.locator("textarea[name=reason]").fill("同一身份证，登记了两次")
        guest.page.locator("form[method=post] button.primary").click()
        guest.page.wait_for_url("**/merges/*")
        guest.settles()
        guest.looks_well()
        guest.goes(f"/people/{second}/merge")
        guest.page.locator("input[name=other]").fill(there)
        guest.page.locator("form[action$='/merge-proposals'] textarea").fill("在原单位登记过")
        guest.presses("建议合并", "Propose the merge")
        guest.page.wait_for_url("**/merge-proposals/*")
        guest.settles()
        guest.looks_well()
        address = guest.page.url
    with visit(setting) as guest:
        guest.signs_in("bureau")
        guest.goes("/corrections")
        expect(guest.page.locator("[data-proposed]")).to_be_visible()
        guest.goes("/merge-proposals")
        expect(guest.page.locator("tr[data-proposal]").first).to_be_visible()
        guest.looks_well()
        guest.goes(address)
        expect(guest.page.locator("form[action$='/accept']")).to_be_visible()
        guest.looks_well()
        guest.page.locator("textarea[name=comment]").fill("同名的两个人")
        guest.presses("不予采纳", "Refuse")
        expect(guest.page.locator(".head .state.rejected")).to_be_visible()
        guest.looks_well()
    with visit(setting) as guest:
        office.enters(guest, login)
        guest.goes("/notices")
        expect(guest.page.locator("main")).to_contain_text("同名的两个人")
