"""What is alike elsewhere, two pieces of evidence side by side, and what the text of a file proposes."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from playwright.sync_api import Request, expect

from api.demonstration.tour.client import Client
from api.demonstration.tour.files import png
from tests.browser.applicants import applicant
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Setting
from tests.browser.office import Office, open_office
from tests.browser.served import Watched
from tests.support.certificates import as_jpeg, text_page
from tests.support.files import text_pdf

pytestmark = pytest.mark.browser


def _office(serving: Watched) -> Office:
    """Two people who declare one paper, its cover, contents and body in a file each."""
    title = f"《测量方法与应用 {secrets.token_hex(4)}》"

    def declare(own: Client, person: str, number: int) -> str:
        facts = {"category": "achievement", "kind": "paper", "date": "2024-05-15", "published": True}
        item = {**facts, "title": title, "work_id": f"ISSN {secrets.token_hex(4)}"}
        draft = own.post("/v1/declarations", {"person_id": person, "item": item})
        for kind in ("cover", "contents", "body"):
            page = as_jpeg(text_page(secrets.randbelow(2**31)))
            own.upload(f"/v1/declarations/{draft['id']}/evidence", kind, f"{kind}.jpg", page)
        return str(own.act(draft["id"], "submit", attested=True)["id"])

    return open_office(serving, people=2, declare=declare)


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_two_pieces_are_seen_side_by_side(visit: Visiting, serving: Watched, setting: Setting) -> None:
    office = _office(serving)
    with visit(setting) as guest:
        office.enters(guest, office.reviewer)
        guest.goes(f"/declarations/{office.declared[1]}")
        guest.settles()
        alike = guest.page.locator("[data-code=SAME_TITLE_ELSEWHERE] .alike a")
        expect(alike).to_have_attribute("href", f"/declarations/{office.declared[0]}")
        sheets = guest.page.locator("[data-sheet] img")
        expect(sheets).to_have_count(1)
        if setting.scripts:
            guest.page.keyboard.press("0")
        else:
            guest.page.locator(".viewer a[data-key='0']").click()
        guest.page.wait_for_url("**beside=2**")
        expect(sheets).to_have_count(2)
        guest.settles()
        guest.looks_well()
        if setting.scripts:
            guest.page.locator("[data-sheet]").nth(1).focus()
            guest.page.keyboard.press("o")
            guest.page.keyboard.press("+")
            expect(sheets.nth(1)).to_have_class("turn-90 zoom-15")
            expect(sheets.nth(0)).not_to_have_class("turn-90")
        guest.page.locator(".pair p.fine a").first.click()
        guest.page.wait_for_url("**beside=3**")
        guest.settles()
        guest.page.locator(".viewer a[data-key='0']").click()
        expect(sheets).to_have_count(1)
        guest.settles()


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_what_a_file_says_fills_a_field_at_a_click(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    declarer = applicant(serving)
    exam = {"category": "qualification_exam", "kind": "national", "certificate_date": "2024-09-12"}
    draft, number = declarer.draft(exam), f"AB/{secrets.token_hex(3)}"
    address = f"/v1/declarations/{draft['id']}/evidence"
    declarer.own.upload(address, "qualification_certificate", "a.pdf", text_pdf(f"Certificate No. {number}"))
    declarer.own.upload(address, "qualification_certificate", "b.pdf", text_pdf("Hello"))
    with visit(setting) as guest:
        declarer.signs_in(guest)
        guest.goes(f"/declarations/{draft['id']}")
        guest.settles()
        guest.page.locator("button[value^='read:']").nth(1).click()
        expect(guest.page.locator(".read-from")).to_contain_text(
            guest.says("没有读到可以填写的内容", "Nothing that this form asks for")
        )
        guest.settles()
        guest.page.locator("button[value^='read:']").first.click()
        use = guest.page.locator(".read-from button")
        expect(use).to_have_count(1)
        field = guest.page.locator("[name='f.certificate_number']")
        expect(field).to_have_value("")
        guest.settles()
        guest.looks_well()
        use.click()
        expect(field).to_have_value(number)
        expect(use).to_have_count(0)
        guest.settles()


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_what_an_uploaded_file_says_is_proposed_by_itself(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    declarer = applicant(serving)
    training: dict[str, Any] = {"category": "training", "filing_number": "ZZ-BA-1", "mode": "in_person"}
    training["days"] = [{"date": "2024-06-03", "hours": "4"}]
    draft, number = declarer.draft(training), f"AB/{secrets.token_hex(3)}"
    files = [
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": text_pdf(f"Certificate No. {number}")},
        {"name": "b.pdf", "mimeType": "application/pdf", "buffer": text_pdf("Hello")},
        {"name": "c.png", "mimeType": "image/png", "buffer": png()},
    ]
    with visit(setting) as guest:
        declarer.signs_in(guest)
        guest.goes(f"/declarations/{draft['id']}")
        guest.settles()
        asked: list[str] = []
        guest.page.on("request", lambda each: asked.append(each.post_data or "") if _reads(each) else None)
        guest.page.locator("form[data-upload] input[type=file]").first.set_input_files(files)  # type: ignore[arg-type]
        expect(guest.page.locator(".pieces li")).to_have_count(3)
        use = guest.page.locator(".read-from button")
        expect(use).to_have_count(1)
        field = guest.page.locator("[name='f.certificate_number']")
        expect(field).to_have_value("")
        guest.looks_well()
        guest.page.locator("[name='f.filing_number']").fill("ZZ-BA-2")
        use.click()
        expect(field).to_have_value(number)
        expect(field).to_be_visible()
        expect(use).to_have_count(0)
        expect(guest.page.locator("[name='f.filing_number']")).to_have_value("ZZ-BA-2")
        expect(guest.page.locator("#checked[data-saved=yes]")).to_be_attached()
        assert len(asked) == 2, asked  # each file that can have text, once
        guest.looks_well()
    item = declarer.own.get(f"/v1/declarations/{draft['id']}")["item"]
    assert (item["certificate_number"], item["filing_number"]) == (number, "ZZ-BA-2")


def _reads(request: Request) -> bool:
    return request.method == "POST" and "do=propose" in (request.post_data or "")
