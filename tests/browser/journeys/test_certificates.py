"""A certificate: got by the applicant, verified by anybody, revoked by the bureau."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from playwright.sync_api import expect

from tests.browser.applicants import PAPER, PROOFS, Applicant, applicant
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.served import Watched
from tests.support.paper import needs_fonts
from workflow.vocabulary import WARNINGS

pytestmark = [pytest.mark.browser, needs_fonts]

_ADDRESS = re.compile(r"/verify/([A-Za-z0-9_-]{43})")


def with_hours(serving: Watched) -> Applicant:
    """A new employee with a recognised paper."""
    who = applicant(serving)
    made = who.submitted(PAPER, *PROOFS)
    who.reviewer.act(made["id"], "claim")
    who.reviewer.act(made["id"], "approve", acknowledged=list(WARNINGS))
    return who


def token_on_paper(guest: Guest) -> str:
    """The token that the PDF of the first certificate on the page shows below its QR code."""
    with guest.page.expect_download() as download:
        guest.page.locator("tr[data-certificate] a[download]").first.click()
    pages = pypdfium2.PdfDocument(download.value.path())
    said = "".join("".join(page.get_textpage().get_text_range() for page in pages).split())
    found = _ADDRESS.search(said)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_certificate_is_had_verified_and_revoked(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    who = with_hours(serving)
    with visit(setting) as guest:
        who.signs_in(guest)
        guest.goes("/my/2024")
        guest.page.locator("main a[href^='/certificates']").click()
        expect(guest.page.locator("input[name=years][value='2024']")).to_be_checked()
        guest.looks_well()
        guest.presses("出具证书", "Issue the certificate")
        expect(guest.page.locator("tr[data-status=valid]")).to_have_count(1)
        guest.looks_well()
        token = token_on_paper(guest)
        guest.goes(f"/verify/{token}")
        expect(guest.page.locator(".seal")).to_have_attribute("data-status", "valid")
    with visit(setting) as bureau:
        bureau.signs_in("bureau")
        bureau.goes(f"/people/{who.id}")
        bureau.page.locator("main a[href*='/certificates']").click()
        bureau.page.wait_for_url("**/certificates?*")
        bureau.settles()
        bureau.page.locator("tr[data-certificate] summary").click()
        bureau.looks_well()
        bureau.page.locator("input[name=reason]").fill("材料不实")
        bureau.presses("确认撤销", "Revoke it")
        expect(bureau.page.locator("tr[data-status=revoked]")).to_have_count(1)
    with visit(setting) as stranger:
        stranger.goes(f"/verify/{token}")
        expect(stranger.page.locator(".seal")).to_have_attribute("data-status", "revoked")
        stranger.looks_well()
        stranger.expects(404)
        stranger.goes(f"/verify/{'B' if token[0] == 'A' else 'A'}{token[1:]}")
        expect(stranger.page.locator(".seal")).to_have_attribute("data-status", "unknown")


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_one_that_the_account_has_left_behind_is_superseded(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    who = with_hours(serving)
    made = who.own.post(f"/v1/people/{who.id}/certificates", {"years": [2024]})
    with visit(setting) as guest:
        who.signs_in(guest)
        guest.goes("/certificates")
        token = token_on_paper(guest)
        who.own.post(f"/v1/people/{who.id}/certificates", {"years": [2024]})
        guest.goes("/certificates")
        row = guest.page.locator(f"tr[data-certificate='{made['id']}']")
        expect(row).to_have_attribute("data-status", "superseded")
        guest.looks_well()
        guest.goes(f"/verify/{token}")
        expect(guest.page.locator(".seal")).to_have_attribute("data-status", "superseded")


def test_export_and_empty_table_are_downloads(visit: Visiting) -> None:
    with visit(Setting()) as guest:
        guest.signs_in("institute_administrator")
        for address in ("/people", "/people/import"):
            guest.goes(address)
            with guest.page.expect_download() as download:
                guest.page.locator("main a[download]").first.click()
            assert download.value.suggested_filename.endswith(".xlsx")
