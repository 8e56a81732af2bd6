"""The administrator's pages: a draft is made, its table edited and tried, its text completed, replayed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting

pytestmark = pytest.mark.browser

SHIPPED = "zaozhuang-2024"


def makes_a_draft(guest: Guest, name: str) -> str:
    """Make a draft of the shipped edition, and return its address."""
    guest.signs_in("administrator")
    guest.goes("/editions")
    guest.page.locator("select[name=source]").select_option(SHIPPED)
    guest.page.locator("input[name=id]").fill(name)
    guest.presses("起草", "Make the draft")
    guest.page.wait_for_url(f"**/editions/{name}")
    return f"/editions/{name}"


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_table_is_edited_tried_and_saved(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        one = makes_a_draft(guest, f"table-{setting}")
        guest.goes(f"{one}/tables/routes")
        guest.looks_well()
        page = guest.page
        if setting.scripts:
            page.locator("#row-1 [data-column=agency_contract]").click()
            expect(page.locator("#row-1.open-row select[name='c.agency_contract']")).to_be_focused()
        else:
            page.locator("#pick-1").check()
            guest.presses("编辑", "Edit")
        page.locator("select[name='c.agency_contract']").select_option("false")
        if not setting.scripts:
            guest.presses("编辑", "Edit")
        expect(page.locator("#findings li[data-code=GAP]").first).to_be_visible()
        expect(page.locator("[data-head=agency_contract]")).to_have_class("marked error-mark")
        guest.looks_well()
        page.locator("select[name='c.agency_contract']").select_option("")
        page.locator("#t-applicant_type").select_option("freelancer")
        if not setting.scripts:
            guest.presses("试算", "Try")
        expect(page.locator("tr.lit")).to_have_attribute("data-row", "1")
        guest.looks_well()
        page.get_by_role("button", name=guest.says("保存", "Save")).first.click()
        page.wait_for_url("**?saved=1")
        expect(page.locator(".done")).to_be_visible()
        expect(page.locator("#row-1 [data-column=agency_contract]")).to_have_count(0)


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[3]], ids=str)
def test_rows_are_pasted_and_what_is_not_saved_is_not_left_unasked(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        one = makes_a_draft(guest, f"paste-{setting}")
        guest.goes(f"{one}/tables/additions")
        text = "id\\tmode\\ttransferee\\nanother\\tevaluate\\tfalse\\n"
        guest.page.evaluate(
            f"""() => {{
              const data = new DataTransfer();
              data.setData("text/plain", "{text}");
              document.querySelector("#sheet").dispatchEvent(
                new ClipboardEvent("paste", {{ clipboardData: data, bubbles: true, cancelable: true }}));
            }}"""
        )
        expect(guest.page.locator("#row-1 [data-column=id]")).to_have_text("another")
        asked: list[str] = []
        guest.page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        guest.page.locator(f'a[href="{one}/use"]').click()
        expect(guest.page.locator("#row-1 [data-column=id]")).to_have_text("another")
        assert asked
        guest.page.get_by_role("button", name=guest.says("保存", "Save")).first.click()
        guest.page.wait_for_url("**?saved=1")


def test_a_text_is_completed_and_its_problem_found(visit: Visiting) -> None:
    with visit(Setting("en")) as guest:
        one = makes_a_draft(guest, "a-text")
        guest.goes(f"{one}/files/calendar")
        area = guest.page.locator("textarea.yaml")
        area.evaluate("(one) => { one.value = ''; one.focus(); }")
        area.press_sequentially("ho")
        area.press("Control+Space")
        expect(guest.page.locator("#completions li").first).to_contain_text("holidays")
        guest.looks_well()
        area.press("Enter")
        expect(area).to_have_value("holidays: ")
        expect(guest.page.locator("#findings li").first).to_be_visible()
        area.press_sequentially("[]\nloaded_years: []\nworking_days: []\n")
        expect(guest.page.locator("#findings li")).to_have_count(0)
        guest.presses("保存", "Save")
        guest.page.wait_for_url("**?saved=1")


def test_a_file_that_is_no_table_is_told(visit: Visiting) -> None:
    with visit(Setting()) as guest:
        one = makes_a_draft(guest, "no-table")
        guest.goes(f"{one}/files/routing")
        guest.page.locator("textarea.yaml").fill("routes: nothing\n")
        guest.presses("保存", "Save")
        guest.page.wait_for_url("**?saved=1")
        guest.goes(f"{one}/tables/routes")
        expect(guest.page.locator("main a.primary")).to_be_visible()
        guest.looks_well()


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_replay_shows_pictures_with_their_tables(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.signs_in("administrator")
        guest.goes(f"/editions/{SHIPPED}/replay")
        guest.presses("开始测算", "Start a replay")
        guest.page.wait_for_url("**?operation=*")
        while not setting.scripts and guest.page.locator("progress").count():
            guest.page.reload()
        expect(guest.page.locator("svg.flow")).to_be_visible()
        expect(guest.page.locator(".headline")).to_be_visible()
        assert guest.opens_all()
        guest.looks_well()
        address = guest.page.url.rpartition("=")[2]
        guest.goes(f"/operations/{address}")
        expect(guest.page.locator("progress")).to_be_visible()
