"""Each page while the database is away: it says so and how to go on, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.every_page import PICTURES, Page
from tests.browser.fresh import Fresh
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting, visiting
from tests.browser.journeys.test_states import each_with
from tests.browser.office import PASSWORD
from tests.support.patience import until
from tests.support.servers.outage import own_postgres
from tests.support.servers.proxy import Proxy

pytestmark = pytest.mark.browser

_ROLES = {
    "institute_reviewer": "unit_reviewer",
    "institute_administrator": "unit_administrator",
    "bureau": "bureau",
    "administrator": "administrator",
}


class Away:
    """A server whose way to its database can be blocked, and somebody of each role at it."""

    def __init__(self, browser: Browser, fresh: Fresh, way: Proxy, stack: ExitStack) -> None:
        self.fresh, self._way = fresh, way
        self._guests: dict[tuple[str, Setting], Guest] = {}
        self.looked: set[Setting] = set()
        for setting in SETTINGS:
            for role in ("applicant", *_ROLES.values()):
                guest = stack.enter_context(visiting(browser, fresh.url, setting))
                guest.goes("/sign-in")
                guest.signs_in_with(role, PASSWORD)
                guest.expects(503)
                self._guests[role, setting] = guest

    def guest(self, who: str, setting: Setting) -> Guest:
        """Somebody of the role that an identity of the demonstration has."""
        return self._guests[_ROLES.get(who, "applicant"), setting]

    def blocks(self) -> None:
        """Wait until the server has noticed that its database is out of reach."""
        self._way.swallow()
        assert until(lambda: self.fresh.request("GET", "/readyz")[0] == 503)

    def recovers(self) -> None:
        """Wait until the database is asked again; a key that nobody has is looked up there."""
        self._way.recover()
        assert until(lambda: self.fresh.request("GET", "/readyz")[0] == 200)
        unknown = {"Authorization": "Bearer xs_nobodys"}
        assert until(lambda: self.fresh.request("GET", "/v1/session", None, unknown)[0] == 401)


@pytest.fixture(scope="module")
def away(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Away]:
    with ExitStack() as stack:
        postgres = stack.enter_context(own_postgres())
        way = stack.enter_context(Proxy(("127.0.0.1", postgres.port)))
        folder = tmp_path_factory.mktemp("away") / "data"
        # Of several processes each would notice by itself that the database is away, and is back.
        fresh = stack.enter_context(Fresh(folder, "--workers", "1", database_url=way.url(postgres.url)))
        yield Away(browser, fresh, way, stack)


@each_with("away")
def test_a_page_says_that_the_database_is_away(away: Away, page: Page, setting: Setting) -> None:
    away.blocks()
    guest = away.guest(page.who, setting)
    address = page.missing if page.names_something else page.at
    guest.goes(address)
    problem = guest.page.locator("main .problem[data-status='503']")
    expect(problem).to_contain_text(guest.says("数据库暂时无法访问", "The database can't be reached"))
    again = problem.get_by_role("link", name=guest.says("再试一次", "Try again"))
    expect(again).to_have_attribute("href", address)
    PICTURES.mkdir(parents=True, exist_ok=True)
    guest.page.screenshot(path=PICTURES / f"{page.name}-away-{setting}.png")
    found = guest.cheap_faults() if setting in away.looked else guest.faults()
    away.looked.add(setting)
    assert not found, found


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_page_comes_once_the_database_is_back(away: Away, setting: Setting) -> None:
    away.blocks()
    guest = away.guest("bureau", setting)
    guest.goes("/people")
    expect(guest.page.locator(".problem")).to_be_visible()
    away.recovers()
    guest.page.get_by_role("link", name=guest.says("再试一次", "Try again")).click()
    expect(guest.page.locator("#menu")).to_be_attached()
    expect(guest.page.locator("main h1")).to_contain_text(guest.says("人员", "People"))
    guest.settles()


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_what_was_typed_is_there_to_go_on_with(away: Away, browser: Browser, setting: Setting) -> None:
    away.recovers()
    with visiting(browser, away.fresh.url, setting) as guest:
        guest.goes("/sign-in")
        guest.signs_in_with("applicant", PASSWORD)
        guest.expects(503)
        guest.goes("/my/declarations/new/training")
        away.blocks()
        field = guest.page.locator("[name='f.filing_number']")
        field.fill("ZZ-BA-2024-017")
        if setting.scripts:
            expect(guest.page.locator(".not-saved")).to_contain_text(
                guest.says("数据库暂时无法访问", "The database can't be reached")
            )
        guest.presses("保存草稿", "Save the draft")
        problem = guest.page.locator("main .problem[data-status='503']")
        expect(problem.locator("textarea")).to_have_value("ZZ-BA-2024-017")
        guest.looks_well()
        away.recovers()
        problem.get_by_role("link", name=guest.says("回到刚才的页面", "Back to the page before")).click()
        expect(field).to_be_attached()
        guest.settles()
        if setting.scripts:
            guest.page.locator("[data-take]").click()
            expect(field).to_have_value("ZZ-BA-2024-017")
