"""A campaign of spot checks: drawn by the bureau, answered by the person, settled and closed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from api.demonstration.tour.client import Client
from api.demonstration.tour.files import png
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.office import Office, open_office
from tests.browser.served import Watched
from workflow.vocabulary import WARNINGS

pytestmark = pytest.mark.browser


def _approved(serving: Watched) -> tuple[Office, str]:
    """A unit of its own with one approved declaration, and the unit's name."""
    office = open_office(serving, people=1)
    root = Client(serving.url, serving.demo()["keys"]["administrator"])
    reviewer = {"role": "unit_reviewer", "organization_id": office.unit}
    principal = root.post("/v1/principals", {"name": "审核人", "grants": [reviewer]})
    key = root.post("/v1/api-keys", {"principal_id": principal["id"], "label": "test"})
    reviews = Client(serving.url, key["secret"])
    reviews.act(office.declared[0], "claim")
    reviews.act(office.declared[0], "approve", acknowledged=list(WARNINGS))
    return office, str(root.get(f"/v1/organizations/{office.unit}")["name"])


def _opens(guest: Guest, id_: str) -> None:
    """Open what is folded, where nothing has opened it."""
    if guest.page.locator(f"details#{id_}").get_attribute("open") is None:
        guest.page.locator(f"details#{id_} > summary").click()


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_campaign_goes_from_the_draw_to_its_end(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    office, unit = _approved(serving)
    with visit(setting) as guest:
        guest.expects(422)
        guest.signs_in("bureau")
        guest.goes("/spot-checks")
        _opens(guest, "draw")
        guest.looks_well()
        guest.page.locator("input[name=name]").fill("单位抽查")
        guest.page.locator("input[name=unit]").fill("没有这个单位")
        guest.presses("先看会怎样", "See what would happen")
        expect(guest.page.get_by_role("alert")).to_be_visible()
        guest.looks_well()
        guest.page.locator("input[name=unit]").fill(unit)
        guest.presses("先看会怎样", "See what would happen")
        expect(guest.page.locator("#preview")).to_contain_text(guest.says("将抽取1件", "1 of them"))
        guest.looks_well()
        guest.presses("抽取1件", "Draw 1")
        expect(guest.page.locator("tr[data-standing=open]")).to_have_count(1)
        assert len(guest.page.locator("#seed").inner_text()) == 64
        campaign = guest.page.url
        guest.looks_well()
        guest.page.locator("tr[data-item] th a").click()
        guest.settles()
        _opens(guest, "ask")
        _opens(guest, "settle")
        guest.looks_well()
        guest.page.locator("textarea[name=why]").fill("……")
        guest.presses("发出要求", "Ask for it")
        expect(guest.page.get_by_role("alert")).to_be_visible()
        guest.page.locator("textarea[name=why]").fill("证书上的日期看不清。")
        guest.presses("发出要求", "Ask for it")
        expect(guest.page.locator("[data-request]")).to_have_count(1)
    with visit(setting) as guest:
        guest.expects(422)
        office.enters(guest, office.people[0])
        guest.goes(f"/declarations/{office.declared[0]}")
        expect(guest.page.locator("#requests")).to_contain_text("证书上的日期看不清。")
        guest.looks_well()
        upload = guest.page.locator("#requests input[type=file]")
        upload.set_input_files({"name": "证明.txt", "mimeType": "text/plain", "buffer": b"no proof"})
        guest.presses("上传", "Upload")
        expect(guest.page.locator("#requests [role=alert]")).to_be_visible()
        upload = guest.page.locator("#requests input[type=file]")
        upload.set_input_files({"name": "证明.png", "mimeType": "image/png", "buffer": png()})
        guest.presses("上传", "Upload")
        expect(guest.page.locator("#requests .pieces li")).to_have_count(1)
        guest.looks_well()
    with visit(setting) as guest:
        guest.expects(422)
        guest.signs_in("bureau")
        guest.goes(campaign)
        guest.page.locator("tr[data-standing=answered] th a").click()
        guest.settles()
        expect(guest.page.locator(".pieces img")).to_be_visible()
        guest.looks_well()
        _opens(guest, "settle")
        guest.page.locator("input[value=revoked]").check()
        guest.presses("确认结果", "Record it")
        expect(guest.page.get_by_role("alert")).to_be_visible()
        guest.page.locator("input[value=revoked]").check()
        guest.page.locator("select[name=reason_code]").select_option("SPOT_CHECK_FAILED")
        guest.page.locator("textarea[name=remark]").fill("主办单位查无此证。")
        guest.presses("确认结果", "Record it")
        expect(guest.page.locator("tr[data-standing=settled]")).to_have_count(1)
        guest.presses("结束这一批", "Close this campaign")
        expect(guest.page.locator(".head .state.approved")).to_be_visible()
    assert office.state(office.declared[0]) == "rejected"
    assert office.events(office.declared[0])[-3:] == ["ask_evidence", "give_evidence", "revoke"]


def test_an_administrator_reads_and_is_told_who_may(visit: Visiting, serving: Watched) -> None:
    with visit(SETTINGS[0]) as guest:
        guest.signs_in("administrator")
        guest.goes("/spot-checks")
        expect(guest.page.locator("#draw")).to_have_count(0)
        guest.page.locator("tr[data-campaign] th a").last.click()
        guest.settles()
        guest.page.locator("tr[data-item] th a").first.click()
        guest.settles()
        expect(guest.page.locator("#settle, #ask")).to_have_count(0)
        expect(guest.page.locator("p.note")).to_be_visible()
