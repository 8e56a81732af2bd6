"""The reviewer decides by keys, as fast as they type: each item once, and what is written stays written."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.office import PASSWORD, Office, open_office
from tests.browser.served import Watched
from tests.support.patience import until

pytestmark = pytest.mark.browser
_MANY = 50
_KEY = 100  # milliseconds between two keys of a fast typist


def _opens_the_first(guest: Guest, office: Office) -> str:
    """Open the first item of the queue, and return its id."""
    office.enters(guest, office.reviewer)
    if guest.setting.scripts:
        guest.page.keyboard.press("Enter")
    else:
        guest.page.locator("button.open").first.click()
    guest.page.wait_for_url("**/declarations/**")
    guest.settles()
    return _id(guest)


def _id(guest: Guest) -> str:
    return guest.page.url.rpartition("/")[2].partition("?")[0]


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_enter_opens_a_approves_and_z_undoes(visit: Visiting, serving: Watched, setting: Setting) -> None:
    office = open_office(serving, people=2)
    with visit(setting) as guest:
        first = _opens_the_first(guest, office)
        assert office.state(first) == "unit_review"
        guest.looks_well()
        guest.page.keyboard.press("a")
        expect(guest.page.locator(".decided")).to_be_visible()
        guest.settles()
        assert office.state(first) == "approved"
        assert _id(guest) != first, "the next item is there"
        guest.looks_well()
        guest.page.keyboard.press("z")
        assert until(lambda: office.state(first) == "unit_review")
        guest.settles()


def test_without_scripts_the_buttons_do_the_same(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=2)
    with visit(PLAIN) as guest:
        first = _opens_the_first(guest, office)
        guest.page.locator("button[data-event=approve]").click()
        expect(guest.page.locator(".decided")).to_be_visible()
        assert office.state(first) == "approved"
        guest.page.locator(".decided button[data-key=z]").click()
        assert until(lambda: office.state(first) == "unit_review")


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[3], PLAIN], ids=str)
def test_the_account_moves_with_the_decision_and_back(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    office = open_office(serving, people=1)
    with visit(setting) as applicant, visit(setting) as reviewer:
        office.enters(applicant, office.people[0])
        _has(applicant, "0")
        first = _opens_the_first(reviewer, office)
        reviewer.page.locator("button[data-event=approve]").click()
        expect(reviewer.page.locator(".decided")).to_be_visible()
        _has(applicant, "4")
        applicant.looks_well()
        reviewer.page.locator(".decided button[data-key=z]").click()
        assert until(lambda: office.state(first) == "unit_review")
        _has(applicant, "0")
        reviewer.settles()


def _has(applicant: Guest, professional: str) -> None:
    applicant.goes("/my/2024")
    bar = applicant.page.locator(".year-bar[data-subject=professional]")
    expect(bar.locator(".bar-words strong")).to_have_text(professional)


def test_fifty_keys_at_ten_a_second_decide_fifty_items_once_each(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=10, each=_MANY // 10)
    with visit(Setting()) as guest:
        _opens_the_first(guest, office)
        for _ in range(_MANY):
            guest.page.keyboard.press("a")
            guest.page.wait_for_timeout(_KEY)
        assert until(lambda: Counter(map(office.state, office.declared)) == {"approved": _MANY})
        assert {office.events(each).count("approve") for each in office.declared} == {1}
        expect(guest.page.locator(".decided")).to_be_visible()
        guest.settles()


@pytest.mark.parametrize("setting", [SETTINGS[0], SETTINGS[3], PLAIN], ids=str)
def test_a_page_from_before_the_decision_decides_nothing(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    """Two tabs on one item, and the way back to a decided one: it is decided once, and the page says so."""
    office = open_office(serving, people=2)
    with visit(setting) as guest:
        guest.expects(409, 412, 422)
        first = _opens_the_first(guest, office)
        other = guest.page.context.new_page()
        other.goto(f"/declarations/{first}")
        guest.page.locator("button[data-event=approve]").click()
        expect(guest.page.locator(".decided")).to_be_visible()
        other.locator("button[data-event=approve]").click()
        expect(other.locator(_TOLD).first).to_be_visible()
        other.close()
        guest.settles()
        guest.page.go_back()
        guest.settles()
        again = guest.page.locator(f'form[action^="/declarations/{first}/"] button[data-event=approve]')
        if again.count():
            again.click()
            expect(guest.page.locator(_TOLD).first).to_be_visible()
        assert office.events(first).count("approve") == 1
        guest.settles()


# What was decided already, or why nothing was.
_TOLD = ".decided, .problem, .conflict"


@pytest.mark.parametrize("setting", [SETTINGS[0], PLAIN], ids=str)
def test_what_has_changed_since_is_shown_instead_of_decided(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    """Put back and claimed anew in another tab: it is another version, and the page says so."""
    office = open_office(serving, people=2)
    with visit(setting) as guest:
        guest.expects(409, 412)
        first = _opens_the_first(guest, office)
        other = guest.page.context.new_page()
        for event in ("release", "claim"):
            other.goto(f"/declarations/{first}")
            other.locator(f"button[data-event={event}]").click()
            assert until(lambda event=event: office.events(first)[-1] == event)  # type: ignore[misc]
        other.close()
        guest.page.locator("button[data-event=approve]").click()
        expect(guest.page.get_by_role("alert").first).to_be_visible()
        guest.settles()
        assert office.state(first) == "unit_review"


@pytest.mark.parametrize("setting", [SETTINGS[1], SETTINGS[2], PLAIN], ids=str)
def test_many_are_decided_after_each_was_shown(visit: Visiting, serving: Watched, setting: Setting) -> None:
    office = open_office(serving, people=3)
    with visit(setting) as guest:
        office.enters(guest, office.reviewer)
        boxes = guest.page.locator("input[name=item]")
        expect(boxes).to_have_count(3)
        for place in range(2):
            boxes.nth(place).check()
        guest.page.locator("button[name=event][value=approve]").click()
        expect(guest.page.locator("tr[data-status=allowed]")).to_have_count(2)
        guest.settles()
        guest.looks_well()
        assert Counter(map(office.state, office.declared)) == {"submitted": 3}
        guest.page.locator("button[name=confirmed]").click()
        expect(guest.page.locator("tr[data-id] button.undo")).to_have_count(2)
        guest.settles()
        assert Counter(map(office.state, office.declared)) == {"submitted": 1, "approved": 2}


# What has moved while the picture came: nothing gives way to it.
_MOVED = """() => new Promise((done) => {
  const moved = [];
  new PerformanceObserver((list) => list.getEntries().forEach((each) => moved.push(
    `${each.value.toFixed(4)} ${each.sources.map(({ node }) => node?.cloneNode?.().outerHTML).join(" ")}`)))
    .observe({ type: "layout-shift" });
  const image = document.querySelector("[data-sheet] img"), place = image.dataset.place;
  image.addEventListener("load", () => setTimeout(() => done(moved), 300), { once: true });
  image.src = place;
})"""

_WITHOUT_PICTURE = """() => {
  const image = document.querySelector("[data-sheet] img");
  image.dataset.place = image.src;
  image.removeAttribute("src");
}"""


def test_nothing_moves_while_the_evidence_loads(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=1)
    with visit(Setting()) as guest:
        _opens_the_first(guest, office)
        guest.page.evaluate(_WITHOUT_PICTURE)
        assert guest.page.evaluate(_MOVED) == []


_WORDS = "第二行的日期看不清，请重新扫描后上传。\n“其余”内容 <不用> 改 & 谢谢。"


def _writes_a_return(guest: Guest, office: Office) -> str:
    first = _opens_the_first(guest, office)
    guest.page.locator("details[data-event=return_for_correction] > summary").click()
    form = guest.page.locator("details[data-event=return_for_correction] form")
    form.locator("select[name=reason_code]").select_option("BLURRED")
    form.locator("textarea[name=comment]").fill(_WORDS)
    guest.page.context.clear_cookies(name="xueshi_session")
    form.locator("button.primary").click()
    return first


def _returned_with(office: Office, declaration_id: str) -> str:
    assert until(lambda: office.state(declaration_id) == "draft")
    rows = office.bureau.get(f"/v1/declarations/{declaration_id}/history")["items"]
    return str(rows[-1]["comment"])


def test_a_session_that_ends_loses_no_character(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=2)
    with visit(Setting("zh", "light")) as guest:
        guest.expects(401)
        first = _writes_a_return(guest, office)
        dialog = guest.page.locator("dialog.sign-in")
        expect(dialog).to_be_visible()
        guest.looks_well()
        dialog.locator("input[name=login]").fill(office.reviewer)
        dialog.locator("input[name=password]").fill(PASSWORD)
        dialog.locator("form:has(input[name=password]) button.primary").click()
        assert _returned_with(office, first) == _WORDS
        guest.settles()


def test_a_session_that_ends_loses_no_character_without_scripts(visit: Visiting, serving: Watched) -> None:
    office = open_office(serving, people=2)
    with visit(PLAIN) as guest:
        guest.expects(401)
        first = _writes_a_return(guest, office)
        guest.signs_in_with(office.reviewer, PASSWORD)
        guest.presses("继续", "Go on")
        assert _returned_with(office, first) == _WORDS
