"""In by an identity provider and out again, in a browser, by its policy and with its cookies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.guest import Guest, Setting, visiting
from tests.browser.served import Watched
from tests.support.servers.oidc_provider import OidcProvider
from tests.support.servers.ports import free_port

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def provider() -> Iterator[OidcProvider]:
    own = f"http://127.0.0.1:{free_port()}"
    client = {
        "client_id": "xueshi",
        "client_secret": "a secret of this client and its provider",
        "redirect_uris": [f"{own}/sign-in/oidc/callback"],
        "post_logout_redirect_uris": [f"{own}/sign-in"],
        "grant_types": ["authorization_code"],
        "response_types": ["code"],
    }
    with OidcProvider(client) as started:
        yield started


@pytest.fixture(scope="module")
def served(provider: OidcProvider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """A server of the demonstration where people sign in by the provider too."""
    server = Watched(tmp_path_factory.mktemp("provider") / "data")
    own = provider.client["post_logout_redirect_uris"][0].removesuffix("/sign-in")
    server.port, server.url = int(own.rpartition(":")[2]), own
    server.command[server.command.index("--port") + 1] = str(server.port)
    server.environment |= {
        "XUESHI_OIDC_ISSUER": provider.issuer,
        "XUESHI_OIDC_CLIENT_ID": "xueshi",
        "XUESHI_OIDC_CLIENT_SECRET": provider.client["client_secret"],
    }
    with server:
        yield server


def forget_theirs(guest: Guest, provider: OidcProvider) -> None:
    """What the pages of the provider ask for is theirs."""
    theirs = (provider.issuer, "https://fonts.googleapis.com/")
    guest.watch.wrong[:] = [one for one in guest.watch.wrong if not any(each in one for each in theirs)]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
def test_in_and_out(browser: Browser, served: Watched, provider: OidcProvider, scripts: bool) -> None:
    with visiting(browser, served.url, Setting(scripts=scripts)) as guest:
        page = guest.page
        guest.goes("/sign-in?next=/account")
        guest.looks_well()
        page.locator("a[href^='/sign-in/oidc']").click()
        page.locator("input[name=login]").fill("demo.bureau")
        page.locator("input[name=password]").fill("any")
        page.locator("button[type=submit]").click()
        page.locator("button[type=submit]").click()
        page.wait_for_url("**/account")
        expect(page.locator("main")).to_contain_text("统一身份认证")
        guest.looks_well()
        page.locator('form[action="/sign-out"] button').click()
        page.wait_for_url(f"{provider.issuer}/**")
        page.locator("button[value=yes]").click()
        page.wait_for_url(f"{served.url}/sign-in**")
        forget_theirs(guest, provider)


def test_who_is_not_known_is_told_and_so_is_a_stale_way_back(
    browser: Browser, served: Watched, provider: OidcProvider
) -> None:
    with visiting(browser, served.url, Setting("en")) as guest:
        guest.expects(400, 403)
        guest.goes("/sign-in/oidc/callback?state=x&code=y")
        expect(guest.page.get_by_role("alert")).to_contain_text("Begin again")
        guest.looks_well()
        guest.goes("/sign-in")
        guest.page.locator("a[href^='/sign-in/oidc']").click()
        guest.page.locator("input[name=login]").fill("nobody.here")
        guest.page.locator("input[name=password]").fill("any")
        guest.page.locator("button[type=submit]").click()
        guest.page.locator("button[type=submit]").click()
        expect(guest.page.get_by_role("alert")).to_contain_text("no account here")
        forget_theirs(guest, provider)
