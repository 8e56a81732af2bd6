"""A server, a browser, and guests at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.chromium import launch
from tests.browser.guest import Guest, Setting, visiting
from tests.browser.served import Watched
from tests.support.patience import PATIENCE_SECONDS

Visiting = Callable[[Setting], AbstractContextManager[Guest]]

expect.set_options(timeout=PATIENCE_SECONDS * 1000)


@pytest.fixture(scope="session")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """The demonstration, served to all tests of a process: each brings people of its own where it writes."""
    with Watched(tmp_path_factory.mktemp("console") / "data") as served:
        yield served


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, serving: Watched) -> Visiting:
    """`with visit(Setting(…)) as guest:` is somebody at a browser of their own."""
    return partial(visiting, browser, serving.url)
