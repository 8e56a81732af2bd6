"""The pages of a unit's administrator."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Setting

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_who_is_short_is_found_and_reminded(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.signs_in("unit_administrator")
        guest.goes("/people")
        guest.page.locator("input[name=person]").first.check()
        guest.presses("提醒选中的人", "Remind those chosen")
        expect(guest.page.locator("main [role=status]")).to_be_visible()
        guest.looks_well()
        guest.page.locator("tbody th a").first.click()
        expect(guest.page.locator(".bar svg")).to_have_count(2)


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_reviewers_are_listed_and_somebody_is_looked_for(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.signs_in("unit_administrator")
        guest.goes("/reviewers?person=张")
        expect(guest.page.locator("input[name=person_id]").first).to_be_visible()
        guest.looks_well()
        grant = guest.page.locator("tr[data-grant]").first.get_attribute("data-grant")
        form = guest.page.locator("form[action*='/reviewers/']").first.get_attribute("action") or ""
        guest.goes(f"/reviewers/{form.split('/')[2]}/{grant}/hand-over")
        expect(guest.page.get_by_role("heading", level=1)).to_contain_text(guest.says("移交", "Hand over"))


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_roster_is_looked_at_before_it_is_imported(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.expects(422)
        guest.signs_in("unit_administrator")
        guest.goes("/people/import")
        guest.looks_well()
        content = "姓名,证件号码,入职日期\n新人,123,2024-07-01\n".encode()
        file = {"name": "名册.csv", "mimeType": "text/csv", "buffer": content}
        guest.page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
        guest.presses("先看结果", "See what would happen")
        expect(guest.page.locator("tr[data-status=refused]")).to_have_count(1)
