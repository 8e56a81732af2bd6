"""Somebody at a browser: their language, light or dark, the size of their screen, with scripts or without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Browser, Page

from tests.browser.axe import violations
from tests.browser.watch import Watch
from tests.support.patience import PATIENCE_SECONDS

DESK, PHONE = (1440, 900), (390, 844)
_LOCALES = {"zh": "zh-CN", "en": "en-GB"}
_SETTLED = """() => window.htmx && !document.querySelector(".htmx-request, .htmx-swapping, .htmx-settling")
  && [...document.images].every((each) => each.complete || each.loading === "lazy")"""
# The innermost elements that reach over the edge, where nothing around them scrolls by itself.
_WIDEST = """[...document.querySelectorAll("main *, header *")].filter((each) => {
  for (let one = each; one; one = one.parentElement) {
    if (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX)) return false;
  }
  return each.getBoundingClientRect().right > innerWidth + 1;
}).slice(-4).map((each) => each.cloneNode().outerHTML).join(" ")"""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is looked at."""

    language: Literal["zh", "en"] = "zh"
    scheme: Literal["light", "dark"] = "light"
    size: tuple[int, int] = DESK
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.language}-{self.scheme}-{self.size[0]}{'' if self.scripts else '-plain'}"


# Each language with each scheme, size and scheme, size and language, at least once.
SETTINGS = (
    Setting("zh", "light", DESK),
    Setting("zh", "dark", PHONE),
    Setting("en", "dark", DESK),
    Setting("en", "light", PHONE),
)
PLAIN = Setting("zh", scripts=False)


class Guest:
    """A page, what is wrong with it so far, and what its user does everywhere."""

    def __init__(self, page: Page, setting: Setting, watch: Watch) -> None:
        self.page, self.setting, self.watch = page, setting, watch

    def says(self, zh: str, en: str) -> str:
        """The words in the language of the page."""
        return zh if self.setting.language == "zh" else en

    def goes(self, address: str) -> None:
        self.page.goto(address)
        self.settles()

    def settles(self) -> None:
        """Wait until the page is there: scripts loaded, pictures shown, nothing being swapped."""
        self.page.wait_for_load_state("load")
        if self.setting.scripts:
            self.page.wait_for_function(_SETTLED)

    def presses(self, zh: str, en: str) -> None:
        """Click the button with these words, and wait for the page to which it leads."""
        self.page.get_by_role("button", name=self.says(zh, en)).first.click()
        self.settles()

    def signs_in(self, identity: str) -> None:
        """Sign in as somebody of docs/demo.md, by one click."""
        self.goes("/sign-in")
        self.page.locator(f'.identities button[value="demo.{identity}"]').click()
        self.page.wait_for_url(lambda address: "/sign-in" not in address)

    def signs_in_with(self, login: str, password: str) -> None:
        self.page.locator("input[name=login]").fill(login)
        self.page.locator("input[name=password]").fill(password)
        self.page.locator("form:has(input[name=password]) button.primary").click()
        self.settles()

    def expects(self, *statuses: int) -> None:
        """From now on, answers with these statuses are no fault."""
        self.watch.expected.update(statuses)

    def opens_all(self) -> int:
        """Open all that can be opened in place, as clauses can; return how many there were."""
        opened: int = self.page.evaluate(
            "[...document.querySelectorAll('details:not([open])')].map((one) => { one.open = true; }).length"
        )
        return opened

    def looks_well(self) -> None:
        """The page as it stands keeps WCAG 2.2 AA, is no wider than its window, and has its language."""
        found = self.faults()
        assert not found, "\n".join([self.page.url, *found])

    def faults(self) -> list[str]:
        """What is wrong with the page as it stands."""
        return [*(violations(self.page) if self.setting.scripts else []), *self.cheap_faults()]

    def cheap_faults(self) -> list[str]:
        """What is wrong with its width and its language."""
        found = []
        wide, window = self.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        if wide > window:
            found.append(f"{wide} wide in a window of {window}: {self.page.evaluate(_WIDEST)}")
        lang = self.page.locator("html").get_attribute("lang")
        if lang != {"zh": "zh-CN", "en": "en"}[self.setting.language]:
            found.append(f"its language is {lang}")
        return found


@contextmanager
def visiting(browser: Browser, origin: str, setting: Setting) -> Iterator[Guest]:
    """A browser of somebody's own for the length of a block; at its end the page must look well."""
    width, height = setting.size
    context = browser.new_context(
        base_url=origin,
        locale=_LOCALES[setting.language],
        timezone_id="Asia/Shanghai",
        color_scheme=setting.scheme,
        viewport={"width": width, "height": height},
        java_script_enabled=setting.scripts,
    )
    context.set_default_timeout(PATIENCE_SECONDS * 1000)
    try:
        page = context.new_page()
        guest = Guest(page, setting, Watch(page, origin))
        yield guest
        guest.looks_well()
        assert not guest.watch.wrong, "\n".join(guest.watch.wrong)
    finally:
        context.close()
