"""A page on its way, one that does not come, one for who may not have it, and for who only looks."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting

pytestmark = pytest.mark.browser

PICTURES = Path("build/states")
# Of each group of pages: whose they are, an address, and somebody who may not have it.
PAGES = (
    ("engineer", "/my/2024", "administrator"),
    ("engineer", "/my/declarations/new/training", "administrator"),
    ("institute_reviewer", "/queue", "engineer"),
    ("institute_administrator", "/people", "engineer"),
    ("bureau", "/statistics", "institute_reviewer"),
    ("bureau", "/process", "institute_reviewer"),
    ("administrator", "/editions/zaozhuang-2024/tables/routes", "engineer"),
    ("administrator", "/principals", "bureau"),
)
_FOLLOW = """(address) => {
  const link = Object.assign(document.createElement("a"), { href: address, textContent: address });
  document.getElementById("main").append(link);
  window.htmx.process(link);
  link.click();
}"""
_SHIFTS = """() => { window.shifted = 0; new PerformanceObserver((list) => {
  for (const each of list.getEntries()) window.shifted += each.value;
}).observe({ type: "layout-shift", buffered: false }); }"""


def keep(guest: Guest, state: str, address: str) -> None:
    """The picture of a state, and what is wrong with it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    name = address.strip("/").replace("/", "-")
    guest.page.screenshot(path=PICTURES / f"{name}-{state}-{guest.setting}.png")
    guest.looks_well()


def forgives(guest: Guest) -> None:
    """That a request was lost is told by browser and htmx, too."""
    lost = ("failed: ", "error: htmx:")
    guest.watch.wrong = [each for each in guest.watch.wrong if not each.startswith(lost)]


# Each page in one of the settings, so that each setting has two of them.
PLACES = [(*page, SETTINGS[number % len(SETTINGS)]) for number, page in enumerate(PAGES)]
each_page = pytest.mark.parametrize(("who", "address", "other", "setting"), PLACES, ids=str)


@each_page
def test_a_page_on_its_way_is_told_and_one_that_does_not_come_is_tried_again(
    visit: Visiting, who: str, address: str, other: str, setting: Setting
) -> None:
    with visit(setting) as guest:
        guest.signs_in(who)
        guest.goes("/notices")
        guest.page.evaluate(_SHIFTS)
        held: list[Route] = []
        guest.page.route(f"**{address}", lambda route: held.append(route))
        guest.page.evaluate(_FOLLOW, address)
        expect(guest.page.locator("main[aria-busy=true]")).to_be_attached()
        keep(guest, "loading", address)
        held[0].abort("connectionfailed")
        expect(guest.page.locator("#lost")).to_be_visible()
        expect(guest.page.locator("#lost")).to_contain_text(guest.says("连接中断", "The connection is down"))
        assert not guest.page.locator("main[aria-busy=true]").count()
        assert guest.page.evaluate("window.shifted") < 0.01
        keep(guest, "offline", address)
        guest.page.unroute(f"**{address}")
        guest.page.locator("#lost button").click()
        guest.page.wait_for_url(f"**{address}")
        expect(guest.page.locator("#lost")).to_be_hidden()
        forgives(guest)


@each_page
def test_who_may_not_have_a_page_is_told_who_may(
    visit: Visiting, who: str, address: str, other: str, setting: Setting
) -> None:
    with visit(setting) as guest:
        guest.expects(403, 404)
        guest.signs_in(other)
        guest.goes(address)
        expect(guest.page.locator(".problem, .empty").first).to_be_visible()
        keep(guest, "forbidden", address)


@pytest.mark.parametrize(
    ("who", "address", "setting"),
    [(who, address, setting) for who, address, _, setting in PLACES if who != "administrator"],
    ids=str,
)
def test_who_only_looks_reads_the_same_page_below_a_banner(
    visit: Visiting, who: str, address: str, setting: Setting
) -> None:
    with visit(setting) as guest:
        guest.signs_in("administrator")
        guest.goes(f"/principals?login=demo.{who}")
        guest.page.locator("tr[data-id] a").click()
        guest.page.locator("input[name=purpose]").fill("看看页面")
        guest.page.locator("form[action$='/view'] button").click()
        guest.page.locator(".viewing").wait_for()
        guest.goes(address)
        expect(guest.page.locator(".viewing")).to_be_visible()
        keep(guest, "read-only", address)


def test_a_decision_that_was_lost_on_the_way_is_taken_once_when_it_is_sent_again(visit: Visiting) -> None:
    with visit(SETTINGS[0]) as guest:
        guest.signs_in("institute_reviewer")
        guest.goes("/queue?state=submitted")
        guest.page.locator("tr[data-open] th a").first.click()
        guest.page.wait_for_url("**/declarations/**")
        arrived = threading.Event()

        def loses(route: Route) -> None:
            route.fetch()  # it is done; the answer is lost
            arrived.set()
            route.abort("connectionreset")

        guest.page.route(re.compile("/actions/claim"), loses, times=1)
        guest.page.locator("button[data-key=Enter]").click()
        expect(guest.page.locator("#lost")).to_be_visible()
        assert arrived.is_set()
        guest.page.locator("#lost button").click()
        expect(guest.page.locator("#lost")).to_be_hidden()
        expect(guest.page.locator("main")).to_contain_text("审核中")
        assert not guest.page.locator(".conflict").count()
        forgives(guest)


def test_what_was_on_the_screen_for_a_moment_was_seen(visit: Visiting) -> None:
    with visit(SETTINGS[3]) as guest:
        guest.signs_in("institute_reviewer")
        guest.goes("/queue")
        link = guest.page.locator("tr[data-open] th a").first
        with guest.page.expect_response(re.compile("/declarations/[^/]+/look$")) as told:
            link.click()
        assert told.value.status == 204


def test_without_scripts_nothing_waits_for_them(visit: Visiting) -> None:
    with visit(PLAIN) as guest:
        guest.signs_in("engineer")
        guest.goes("/my/2024")
        expect(guest.page.locator("#lost")).to_be_hidden()
        guest.looks_well()
