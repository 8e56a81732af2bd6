"""The applicant's pages in a browser: declaring as it is typed, evidence, submission, receipt, notices."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Route, expect

from tests.browser.applicants import PAPER, PROOFS, applicant, picture
from tests.browser.conftest import Visiting
from tests.browser.guest import DESK, PHONE, PLAIN, SETTINGS, Guest, Setting
from tests.browser.served import Watched
from workflow.vocabulary import WARNINGS, Category

pytestmark = pytest.mark.browser

HARD = "“枣人社备”<b>＆😀 𠀀 ＡＢＣ１２３ " + "长" * 60


def file(name: str = "封面 1.png") -> dict[str, object]:
    return {"name": name, "mimeType": "image/png", "buffer": picture()}


def id_on(guest: Guest) -> str:
    """The id of the declaration whose page is open."""
    return guest.page.url.split("/declarations/")[1].partition("/")[0].partition("?")[0].partition("#")[0]


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_a_paper_is_declared_from_plain_words_to_its_receipt(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    who = applicant(serving)
    with visit(setting) as guest:
        who.signs_in(guest)
        expect(guest.page.locator(".verdict")).to_contain_text("60")
        guest.looks_well()
        guest.goes("/my/declarations/new")
        guest.looks_well()
        guest.page.locator('a[href="/my/declarations/new/achievement"]').click()
        guest.page.locator("[name='f.kind']").select_option("paper")
        guest.page.locator("[name='f.date']").fill("2024-03-10")
        guest.page.locator("[name='f.published']").select_option("true")
        guest.opens_all()
        guest.page.locator("[name='f.certificate_number']").fill(HARD)
        guest.page.locator("button[value=save]:not(.first)").click()
        expect(guest.page.locator(".saving")).to_contain_text(guest.says("草稿已保存", "Draft saved"))
        expect(guest.page.locator("[name='f.certificate_number']")).to_have_value(HARD)
        guest.opens_all()
        guest.looks_well()
        for kind in PROOFS:
            guest.page.locator("select[name=kind]").select_option(kind)
            guest.page.locator("input[type=file]").set_input_files(file())  # type: ignore[arg-type]
            if not setting.scripts:
                guest.page.locator("form[data-upload] button").click()
            expect(guest.page.locator(".pieces li")).to_have_count(PROOFS.index(kind) + 1)
        guest.looks_well()
        guest.page.locator("button[value=next]").click()
        guest.page.wait_for_url("**/submit")
        expect(guest.page.locator("#will-happen .gives")).to_contain_text("10")
        guest.opens_all()
        guest.looks_well()
        guest.page.locator("input[name=attested]").check()
        guest.presses("提交申报", "Submit")
        expect(guest.page.locator(".line .here")).to_have_class("submitted here")
        guest.opens_all()
        guest.looks_well()
        guest.page.locator("a[href$='/receipt']").click()
        expect(guest.page.locator(".receipt h1")).to_be_visible()
        guest.looks_well()
        guest.page.locator("a[href^='/verify/']").click()
        expect(guest.page.locator(".seal")).to_have_attribute("data-status", "true")


def test_what_is_typed_saves_itself_and_says_what_it_would_give(visit: Visiting, serving: Watched) -> None:
    who = applicant(serving)
    with visit(Setting()) as guest:
        who.signs_in(guest)
        guest.goes("/my/declarations/new/training")
        guest.page.locator("[name='f.filing_number']").fill("ZZ-1")
        expect(guest.page.locator(".saving")).to_contain_text("还需填写")
        guest.page.locator("[name='f.days.0.date']").fill("2024-06-03")
        guest.page.locator("[name='f.days.0.hours']").fill("9.5")
        expect(guest.page.locator(".saving")).to_contain_text("草稿已保存")
        expect(guest.page.locator("#checked .gives")).to_contain_text("专业 8")
        expect(guest.page.locator(".trims")).to_contain_text("核减 1.5")
        guest.page.wait_for_url(re.compile(r"/declarations/[0-9a-f-]{36}$"))
        guest.page.locator("button[value='add:days']").click()
        guest.page.locator("[name='f.days.1.date']").fill("2024-06-04")
        guest.page.locator("[name='f.days.1.hours']").fill("4")
        expect(guest.page.locator("#checked .gives")).to_contain_text("专业 12")
        assert len(who.own.get("/v1/declarations")["items"]) == 1
        guest.goes(guest.page.url)
        expect(guest.page.locator("[name='f.days.1.hours']")).to_have_value("4")


def test_what_was_not_saved_waits_in_the_browser(visit: Visiting, serving: Watched) -> None:
    who = applicant(serving)
    with visit(Setting()) as guest:
        who.signs_in(guest)
        guest.goes("/my/declarations/new/training")
        guest.page.locator("[name='f.filing_number']").fill(HARD)
        expect(guest.page.locator(".saving")).to_contain_text("还需填写")
        guest.goes("/my/2024")
        guest.goes("/my/declarations/new/training")
        expect(guest.page.locator("[name='f.filing_number']")).to_have_value("")
        guest.looks_well()
        guest.page.locator("[data-take]").click()
        expect(guest.page.locator("[name='f.filing_number']")).to_have_value(HARD)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
def test_a_draft_that_was_changed_elsewhere_shows_both(
    visit: Visiting, serving: Watched, scripts: bool
) -> None:
    who = applicant(serving)
    made = who.draft(PAPER)
    with visit(Setting("zh", "light", scripts=scripts)) as guest:
        who.signs_in(guest)
        guest.expects(412)
        guest.goes(f"/declarations/{made['id']}")
        who.own.patch(f"/v1/declarations/{made['id']}", 1, {"item": {**PAPER, "work_id": "ISSN-ELSEWHERE"}})
        guest.page.locator("[name='f.date']").fill("2024-03-11")
        guest.page.locator("button[value=save]:not(.first)").click()
        expect(guest.page.locator(".differences")).to_contain_text("ISSN-ELSEWHERE")
        expect(guest.page.locator("[name='f.date']")).to_have_value("2024-03-11")
        guest.looks_well()


def test_a_session_that_ends_while_typing_asks_in_a_dialog_and_goes_on(
    visit: Visiting, serving: Watched
) -> None:
    who = applicant(serving)
    with visit(Setting()) as guest:
        who.signs_in(guest)
        guest.expects(401)
        guest.goes("/my/declarations/new/achievement")
        guest.page.context.clear_cookies()
        guest.page.locator("[name='f.kind']").select_option("award")
        guest.page.locator("[name='f.date']").fill("2024-03-10")
        dialog = guest.page.locator("dialog.sign-in")
        expect(dialog).to_be_visible()
        guest.looks_well()
        dialog.locator("input[name=login]").fill(who.login)
        dialog.locator("input[name=password]").fill("correct horse battery")
        dialog.locator("form:has(input[name=password]) button.primary").click()
        expect(dialog).not_to_be_visible()
        expect(guest.page.locator(".saving")).to_contain_text("草稿已保存")
        expect(guest.page.locator("[name='f.date']")).to_have_value("2024-03-10")


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_my_year_shows_every_state_and_what_something_would_add(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    who = applicant(serving)
    who.draft(PAPER)
    returned = who.submitted({**PAPER, "kind": "award"}, "award_certificate")
    rejected = who.submitted({**PAPER, "kind": "patent", "granted": True}, "grant_certificate")
    approved = who.submitted({**PAPER, "kind": "standard"}, "stamped_proof")
    for one in (returned, rejected, approved):
        who.reviewer.act(one["id"], "claim")
    who.reviewer.act(returned["id"], "return_for_correction", reason_code="BLURRED", comment="公章看不清。")
    who.reviewer.act(rejected["id"], "reject", reason_code="OTHER", comment="不符合规定。", final=True)
    who.reviewer.act(approved["id"], "approve", acknowledged=list(WARNINGS))
    with visit(setting) as guest:
        who.signs_in(guest)
        expect(guest.page.locator(".declared > li")).to_have_count(4)
        guest.opens_all()
        guest.looks_well()
        for one in (returned, rejected, approved):
            guest.goes(f"/declarations/{one['id']}")
            guest.opens_all()
            guest.looks_well()
        guest.goes("/my/2024/trial?category=competition")
        guest.expects(422)  # while it is not complete
        guest.page.locator(".trial [name='f.date']").fill("2024-06-20")
        guest.page.locator(".trial [name='f.organiser']").select_option("industry_department")
        guest.page.locator(".trial [name='f.hr_recognised']").select_option("true")
        expect(guest.page.locator("#trial-result")).to_contain_text("10")
        guest.looks_well()
        guest.goes("/notices")
        expect(guest.page.locator(".notices li").first).to_be_visible()
        guest.looks_well()
        guest.page.locator("form[action='/notices/read'] button").click()
        expect(guest.page.locator(".notices .unread")).to_have_count(0)


@pytest.mark.parametrize("setting", [Setting("en", "dark", PHONE), Setting("zh", "light", DESK)], ids=str)
def test_every_category_has_a_form_that_looks_well(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    who = applicant(serving)
    with visit(setting) as guest:
        who.signs_in(guest)
        for category in Category:
            guest.goes(f"/my/declarations/new/{category}")
            guest.opens_all()
            guest.looks_well()
            guest.expects(422)
            guest.page.locator("button[value=save]:not(.first)").click()
            expect(guest.page.locator(".refused")).to_be_visible()
            guest.looks_well()


def test_a_file_that_breaks_off_goes_on_by_itself(visit: Visiting, serving: Watched) -> None:
    who = applicant(serving)
    made = who.draft(PAPER)
    offsets: list[str] = []

    def break_once(route: Route) -> None:
        offset = parse_qs(urlsplit(route.request.url).query).get("offset", [""])[0]
        if route.request.method == "POST":
            offsets.append(offset)
        if route.request.method == "POST" and len(offsets) == 2:
            route.abort("aborted")
        else:
            route.continue_()

    with visit(Setting()) as guest:
        who.signs_in(guest)
        guest.goes(f"/declarations/{made['id']}")
        guest.page.route("**/uploads/**", break_once)
        noise = {"name": "封面.png", "mimeType": "image/png", "buffer": picture(700)}
        guest.page.locator("input[type=file]").set_input_files(noise)  # type: ignore[arg-type]
        expect(guest.page.locator(".pieces li")).to_have_count(1)
        assert offsets == ["0", "524288", "524288", "1048576"]
        expect(guest.page.locator(".needs .met")).to_have_count(1)
        guest.page.locator(".pieces form button").click()
        expect(guest.page.locator(".pieces li")).to_have_count(0)


def test_a_file_that_is_refused_says_why_beside_its_name(visit: Visiting, serving: Watched) -> None:
    who = applicant(serving)
    made = who.draft(PAPER)
    with visit(Setting()) as guest:
        who.signs_in(guest)
        guest.expects(422)
        guest.goes(f"/declarations/{made['id']}")
        wrong = {"name": "说明.docx", "mimeType": "application/msword", "buffer": b"PK\x03\x04 no picture"}
        guest.page.locator("input[type=file]").set_input_files(wrong)  # type: ignore[arg-type]
        expect(guest.page.locator(".uploads")).to_contain_text("说明.docx")
        expect(guest.page.locator(".uploads .wrong-field")).to_contain_text("PDF")
