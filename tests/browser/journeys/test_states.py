"""Each page in each state that it has: on its way, lost, not theirs, not there, only looked at, overtaken."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Response, Route, expect

from api.demonstration.tour.client import Client
from tests.browser.conftest import Visiting
from tests.browser.every_page import (
    DRAFT,
    EXCEPTIONS,
    NO_PAGES,
    OWN,
    PAGES,
    PICTURES,
    SHIPPED,
    STATES,
    Page,
    addresses,
    having,
)
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting, visiting
from tests.browser.office import PASSWORD, Office, open_office
from tests.browser.served import Watched

pytestmark = pytest.mark.browser

_FOLLOW = """(address) => {
  document.getElementById("followed")?.remove();
  const link = Object.assign(document.createElement("a"), {
    href: address, textContent: address, id: "followed"
  });
  document.getElementById("main").append(link);
  window.htmx.process(link);
  link.click();
}"""
_SHIFTS = """() => { window.shifted = 0; new PerformanceObserver((list) => {
  for (const each of list.getEntries()) window.shifted += each.value;
}).observe({ type: "layout-shift", buffered: false }); }"""
# What somebody sends who saw another version: all that must be written is written.
_OVERTAKEN = """(form) => {
  form.querySelector("[name=version]").value = "999";
  for (const each of form.querySelectorAll("[required]")) {
    if (each.value) continue;
    if (each.tagName === "SELECT") each.selectedIndex = each.options.length - 1;
    else each.value = each.type === "date" ? "2024-12-31" : "已经变了";
  }
  const button = form.querySelector("button.primary") ?? form.querySelector("button");
  form.noValidate = true;
  button.disabled = false;
  button.click();
}"""


class Walk:
    """Somebody of each office in each setting, signed in once; and where a page of each kind stands."""

    def __init__(self, browser: Browser, serving: Watched, stack: ExitStack) -> None:
        self._browser, self._serving, self._stack = browser, serving, stack
        self._guests: dict[tuple[str, Setting], Guest] = {}
        self._office = open_office(serving, people=3, each=0, named="申状态")
        self._found = _made(serving, self._office)
        self._looked: set[tuple[str, Setting]] = set()

    def guest(self, who: str, setting: Setting) -> Guest:
        """Who is at a browser already, or comes to one."""
        if (who, setting) not in self._guests:
            guest = self._stack.enter_context(visiting(self._browser, self._serving.url, setting))
            if who == OWN:
                self._office.enters(guest, self._office.people[2])
            elif who:
                guest.signs_in(who)
            self._guests[who, setting] = guest
        return self._guests[who, setting]

    def wrong(self) -> list[str]:
        """What went wrong since this was asked last. What was expected is so no longer."""
        found = [each for guest in self._guests.values() for each in guest.watch.wrong]
        for guest in self._guests.values():
            guest.watch.wrong.clear()
            guest.watch.expected.clear()
        return found

    def address(self, page: Page) -> str:
        """Where one of these pages stands."""
        if page.name not in self._found:
            if page.name == "second-factor":  # whose secret is shown while it waits for its first code
                self._presses_for_a_secret(self.guest(page.who, SETTINGS[0]))
            self._found[page.name] = self._follow(page) if page.link else page.at
        return self._found[page.name]

    @staticmethod
    def _presses_for_a_secret(guest: Guest) -> None:
        guest.goes("/account")
        guest.page.locator("form[action='/account/second-factor'] button").click()
        guest.page.wait_for_url("**/account/second-factor")

    def _follow(self, page: Page) -> str:
        guest = self.guest(page.who or "engineer", SETTINGS[0])
        guest.goes(page.at)
        link = guest.page.locator(page.link).first.get_attribute("href") or ""
        if page.name == "verify":
            guest.goes(link + page.end)
            return guest.page.locator("a[href*='/verify/']").first.get_attribute("href") or ""
        return link.partition("?")[0] + page.end

    def keep(self, guest: Guest, state: str, page: Page) -> None:
        """The picture of a state, and what is wrong with it; what is alike on all pages is looked at once."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        guest.page.screenshot(path=PICTURES / f"{page.name}-{state}-{guest.setting}.png")
        is_alike = state not in ("conflict", "read-only", "partial")
        if is_alike and (state, guest.setting) in self._looked:
            found = guest.cheap_faults()
        else:
            self._looked.add((state, guest.setting))
            found = guest.faults()
        assert not found, "\n".join([page.name, state, *found])


def _made(serving: Watched, office: Office) -> dict[str, str]:
    """What the demonstration has none of: a drafted edition, a replay, a correction, a merge, a proposal."""
    demo = serving.demo()
    root, bureau = (
        Client(serving.url, demo["keys"]["administrator"]),
        Client(serving.url, demo["keys"]["bureau"]),
    )
    files = root.get(f"/v1/definitions/{SHIPPED}")["files"]
    files["edition.yaml"] = files["edition.yaml"].replace(SHIPPED, DRAFT)
    root.post("/v1/definitions", {"files": files})
    root.post(f"/v1/definitions/{DRAFT}/check", {}, 200)
    root.post(f"/v1/definitions/{SHIPPED}/replay", {}, 202)
    asks = Client(serving.url)
    asks.post("/v1/session", {"login": office.people[2], "password": PASSWORD}, 200)
    asks.session.headers["Origin"] = serving.url
    first, second, third = (
        each["id"] for each in bureau.get("/v1/people", organization_id=office.unit)["items"]
    )
    mine = asks.get("/v1/session")["person_id"]
    others = [each for each in (first, second, third) if each != mine]
    asks.post(f"/v1/people/{mine}/corrections", {"name": "申更名", "reason": "户口本上的姓名已变更"})
    digest = bureau.get(f"/v1/people/{others[0]}/merge-preview", into=others[1])["digest"]
    told = {"into": others[1], "digest": digest, "reason": "同一人登记了两次"}
    merge = bureau.post(f"/v1/people/{others[0]}/merge", told)["id"]
    office.proposes(others[1], mine)
    campaign = bureau.get("/v1/spot-checks")["items"][0]["id"]
    item = bureau.get(f"/v1/spot-checks/{campaign}/items")["items"][0]["id"]
    principal = root.get("/v1/principals", login=office.reviewer)["items"][0]["id"]
    return {
        "merged": f"/merges/{merge}",
        "spot-check": f"/spot-checks/{campaign}/items/{item}",
        "principal": f"/principals/{principal}",
    }


@pytest.fixture(scope="module")
def walking(browser: Browser, serving: Watched) -> Iterator[Walk]:
    with ExitStack() as stack:
        yield Walk(browser, serving, stack)


@pytest.fixture
def walk(walking: Walk) -> Iterator[Walk]:
    """The walk, of which each test answers for what went wrong in it."""
    yield walking
    wrong = walking.wrong()
    assert not wrong, "\n".join(wrong)


def _by_turns(state: str) -> list[tuple[Page, Setting]]:
    """The pages that have a state, each in one of the four settings."""
    return [
        (page, SETTINGS[number % len(SETTINGS)]) for number, page in enumerate(PAGES) if page in having(state)
    ]


def each_with(state: str) -> Callable[..., None]:
    return pytest.mark.parametrize(
        ("page", "setting"),
        [pytest.param(*each, id=f"{each[0].name}-{each[1]}") for each in _by_turns(state)],
    )


def test_every_page_is_known_with_the_states_that_it_does_not_have() -> None:
    assert addresses() == {page.rule for page in PAGES} | set(NO_PAGES)
    assert len({page.name for page in PAGES}) == len(PAGES)
    assert set(EXCEPTIONS) == set(STATES)
    assert not {name for left_out in EXCEPTIONS.values() for name in left_out} - {page.name for page in PAGES}


def forgives(guest: Guest) -> None:
    """That a request was lost is told by browser and htmx, too."""
    lost = ("failed: ", "error: htmx:")
    guest.watch.wrong = [each for each in guest.watch.wrong if not each.startswith(lost)]


@each_with("loading")
def test_a_page_on_its_way_is_told_and_one_that_does_not_come_is_tried_again(
    walk: Walk, page: Page, setting: Setting
) -> None:
    address, guest = walk.address(page), walk.guest(page.who, setting)
    if guest.page.url == "about:blank":
        guest.goes("/notices")
    guest.page.evaluate(_SHIFTS)
    held: list[Route] = []
    path = re.compile(re.escape(address) + "$")
    guest.page.route(path, lambda route: held.append(route))
    guest.page.evaluate(_FOLLOW, address)
    expect(guest.page.locator("main[aria-busy=true]")).to_be_attached()
    walk.keep(guest, "loading", page)
    held[0].abort("connectionfailed")
    expect(guest.page.locator("#lost")).to_be_visible()
    expect(guest.page.locator("#lost")).to_contain_text(guest.says("连接中断", "The connection is down"))
    assert not guest.page.locator("main[aria-busy=true]").count()
    assert guest.page.evaluate("window.shifted") < 0.01
    walk.keep(guest, "offline", page)
    guest.page.unroute(path)
    guest.page.locator("#lost button").click()
    guest.page.wait_for_url(f"**{address}")
    expect(guest.page.locator("#lost")).to_be_hidden()
    forgives(guest)


@each_with("forbidden")
def test_who_may_not_have_a_page_is_told_who_may(walk: Walk, page: Page, setting: Setting) -> None:
    address, guest = walk.address(page), walk.guest(page.other, setting)
    guest.expects(403, 404)
    guest.goes(address)
    # Who reviews nowhere has an empty queue, which says whom to ask.
    expect(guest.page.locator(".problem, .empty").first).to_be_visible()
    assert page.name == "queue" or guest.page.locator(".problem").count(), page.name
    walk.keep(guest, "forbidden", page)


@each_with("not-found")
def test_what_is_not_there_is_said_to_be_not_there(walk: Walk, page: Page, setting: Setting) -> None:
    guest = walk.guest(page.who, setting)
    # Whether a unit is one's own is asked before whether there is such a reviewer.
    guest.expects(403 if page.name == "hand-over" else 404)
    guest.goes(page.missing)
    expect(guest.page.locator("main [role=alert], main .seal.bad").first).to_be_visible()
    assert guest.page.locator("main a, main .seal").count(), "no way on"
    walk.keep(guest, "not-found", page)


def _of_form(answer: Response) -> bool:
    """Whether what a person sent was answered; a page tells by itself that somebody looked at it."""
    return answer.request.method == "POST" and not answer.url.endswith("/look")


@each_with("conflict")
def test_who_was_overtaken_is_told_and_nothing_is_done(walk: Walk, page: Page, setting: Setting) -> None:
    address, guest = walk.address(page), walk.guest(page.who, setting)
    guest.expects(409, 412)
    guest.goes(address)
    guest.opens_all()
    form = guest.page.locator(page.form).first
    before = form.locator("[name=version]").input_value()
    with guest.page.expect_response(_of_form) as told:
        form.evaluate(_OVERTAKEN)
    assert told.value.status in (200, 303, 409, 412), told.value.status
    expect(guest.page.locator("main [role=alert]:visible, main .conflict").first).to_be_visible()
    walk.keep(guest, "conflict", page)
    guest.goes(address)
    assert guest.page.locator(page.form).first.locator("[name=version]").input_value() == before


def test_no_page_without_a_conflict_states_a_version(walk: Walk) -> None:
    stating = []
    for page in PAGES:
        if not page.form and page.who:
            guest = walk.guest(page.who, SETTINGS[0])
            guest.goes(walk.address(page))
            stating += (
                [page.name] if guest.page.locator("main form [name=version]:not([value=''])").count() else []
            )
    assert not stating, stating


@each_with("partial")
def test_what_can_not_be_shown_leaves_the_rest_to_be_read(walk: Walk, page: Page, setting: Setting) -> None:
    address, guest = walk.address(page), walk.guest(page.who, setting)
    pieces = re.compile("/evidence/")
    guest.page.route(pieces, lambda route: route.abort("connectionfailed"))
    guest.goes(address)
    expect(guest.page.locator("main h1")).to_be_visible()
    expect(guest.page.locator("[data-unshown]").first).to_be_visible()
    walk.keep(guest, "partial", page)
    guest.page.unroute(pieces)
    guest.watch.wrong = [each for each in guest.watch.wrong if not each.startswith("failed: ")]


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_who_only_looks_reads_the_same_pages_below_a_banner(
    walk: Walk, visit: Visiting, setting: Setting
) -> None:
    of_them = [page for page, turn in _by_turns("read-only") if turn == setting]
    addresses_of = {page.name: walk.address(page) for page in of_them}
    with visit(setting) as guest:
        guest.signs_in("administrator")
        for who in dict.fromkeys(page.who for page in of_them):
            guest.goes(f"/principals?login=demo.{who}")
            guest.page.locator("tr[data-id] a").click()
            guest.page.locator("input[name=purpose]").fill("看看页面")
            guest.page.locator("form[action$='/view'] button").click()
            guest.page.locator(".viewing").wait_for()
            for page in of_them:
                if page.who == who:
                    guest.goes(addresses_of[page.name])
                    expect(guest.page.locator(".viewing")).to_be_visible()
                    assert not guest.page.locator(".problem").count(), page.name
                    walk.keep(guest, "read-only", page)
            guest.page.locator(".viewing button").click()
            expect(guest.page.locator(".viewing")).to_have_count(0)


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
