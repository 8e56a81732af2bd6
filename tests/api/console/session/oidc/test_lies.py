"""What a provider, or somebody between, may say that is not believed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from werkzeug.test import TestResponse

from api.console.session.oidc import outbound
from tests.api.console.session.conftest import LOGIN, Browser
from tests.api.console.session.oidc.conftest import Using
from tests.support.servers.lying_provider import CLIENT, LyingProvider
from tests.support.world import LI, World


@pytest.fixture
def provider(using: Using) -> Iterator[LyingProvider]:
    with LyingProvider() as started:
        using(started.issuer, CLIENT)
        yield started


def sign_in(browser: Browser, provider: LyingProvider, **back: str) -> TestResponse:
    """Go to the provider and come back with what it gave, or with what is said here."""
    left = browser.get("/sign-in/oidc?next=/account")
    asked = parse_qs(urlsplit(left.location).query)
    provider.nonce = asked["nonce"][0]
    return browser.get(
        "/sign-in/oidc/callback", query_string={"state": asked["state"][0], "code": "c", **back}
    )


def test_an_honest_one_is_believed(browser: Browser, provider: LyingProvider) -> None:
    assert sign_in(browser, provider).location == "/account"
    assert browser.get("/account").status_code == 200
    (sent,) = provider.sent
    assert len(sent["code_verifier"][0]) >= 43 and sent["client_id"] == [CLIENT]


NOW = int(time.time())
LIES: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "another audience": {"aud": "another-client"},
    "more audiences without a party": {"aud": [CLIENT, "another"]},
    "another audience for this party": {"aud": "another-client", "azp": CLIENT},
    "another party": {"aud": [CLIENT, "another"], "azp": "another"},
    "expired": {"exp": NOW - 3600, "iat": NOW - 7200},
    "no expiry": {"exp": None},
    "from the future": {"iat": NOW + 3600},
    "another nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "no subject": {"sub": None},
    "another access token": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
}


@pytest.mark.parametrize("lie", LIES)
def test_a_token_that_is_not_for_this_sign_in(browser: Browser, provider: LyingProvider, lie: str) -> None:
    provider.claims = LIES[lie]
    assert sign_in(browser, provider).status_code == 503
    assert browser.session is None


@pytest.mark.parametrize("how", ["unsigned", "signed_by_public_key", "signed_by_another"])
def test_a_token_that_the_provider_did_not_sign(browser: Browser, provider: LyingProvider, how: str) -> None:
    provider.token = getattr(provider, how)
    assert sign_in(browser, provider).status_code == 503
    assert browser.session is None


def test_new_keys_are_asked_for_where_a_token_names_one(browser: Browser, provider: LyingProvider) -> None:
    for _ in range(3):
        assert sign_in(browser, provider).location == "/account"
    assert provider.asked.count("/jwks") == 1
    provider.changes_keys()
    assert sign_in(browser, provider).location == "/account"
    assert provider.asked.count("/jwks") == 2
    assert provider.asked.count("/.well-known/openid-configuration") == 1


@pytest.mark.parametrize("back", [{"state": "another"}, {"state": ""}], ids=["another state", "no state"])
def test_an_answer_to_another_sign_in(
    browser: Browser, provider: LyingProvider, back: dict[str, str]
) -> None:
    assert sign_in(browser, provider, **back).status_code == 400
    assert browser.session is None and "/token" not in provider.asked


def test_an_answer_without_the_cookie_of_this_browser(
    browser: Browser, provider: LyingProvider, world: World
) -> None:
    left = browser.get("/sign-in/oidc")
    state = parse_qs(urlsplit(left.location).query)["state"][0]
    victim = Browser(world.app.test_client())
    for cookie in (None, "", "x.y", "bm90IGpzb24=.00"):
        if cookie is not None:
            victim.client.set_cookie("xueshi_oidc", cookie, path="/sign-in/oidc")
        answer = victim.get("/sign-in/oidc/callback", query_string={"state": state, "code": "c"})
        assert answer.status_code == 400 and victim.session is None


def test_an_answer_of_another_issuer(browser: Browser, provider: LyingProvider) -> None:
    assert sign_in(browser, provider, iss="https://evil.example").status_code == 503
    assert "/token" not in provider.asked
    assert sign_in(browser, provider, iss=provider.issuer).status_code == 303


def test_a_refusal_is_a_page_without_the_words_that_were_sent(
    browser: Browser, provider: LyingProvider
) -> None:
    told = sign_in(browser, provider, error="access_denied", error_description="<script>x</script>")
    assert told.status_code == 403 and "<script>x" not in told.text
    assert "access_denied" not in browser.page.cssselect("main")[0].text_content()


@pytest.mark.parametrize(
    "described",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://127.0.0.2:9/token"},
        {"token_endpoint": "http://169.254.169.254/latest"},
        {"jwks_uri": "http://localhost:1/jwks"},
        {"token_endpoint": None},
    ],
)
def test_no_request_goes_to_another_host(
    browser: Browser, provider: LyingProvider, described: dict[str, Any]
) -> None:
    provider.described = described
    left = browser.get("/sign-in/oidc")
    if left.status_code == 303:
        assert sign_in(browser, provider).status_code == 503
    else:
        assert left.status_code == 503
    assert browser.session is None


def test_a_redirect_is_not_followed(browser: Browser, provider: LyingProvider) -> None:
    provider.described = {"Location": "/elsewhere"}
    assert browser.get("/sign-in/oidc").status_code == 503
    assert "/elsewhere" not in provider.asked


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_a_code_that_it_does_not_take(browser: Browser, provider: LyingProvider, status: int) -> None:
    provider.statuses["/token"] = status
    assert sign_in(browser, provider).status_code == 503
    assert browser.session is None


def test_an_answer_that_is_too_large(browser: Browser, provider: LyingProvider) -> None:
    provider.padding = b" " * (300 * 1024)
    assert browser.get("/sign-in/oidc").status_code == 503


def test_one_that_says_nothing_is_left_in_time(
    browser: Browser, provider: LyingProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbound, "_WHOLE", 0.2)
    provider.slow = threading.Event()
    left = browser.get("/sign-in/oidc")
    assert left.status_code == 303
    assert sign_in(browser, provider).status_code == 503


def linked(browser: Browser, provider: LyingProvider, **claims: Any) -> TestResponse:
    provider.claims = claims
    return sign_in(browser, provider)


def test_a_login_that_the_provider_gives_to_somebody_else_opens_nothing(
    browser: Browser, provider: LyingProvider
) -> None:
    assert linked(browser, provider, sub="first").location == "/account"
    browser.client.delete_cookie("xueshi_session")
    told = linked(browser, provider, sub="second")
    assert told.status_code == 403 and browser.session is None
    assert browser.page.cssselect("section[data-why=taken]")
    assert linked(browser, provider, sub="first", preferred_username="renamed").location == "/account"


def test_who_was_deactivated_does_not_come_in(
    browser: Browser, provider: LyingProvider, world: World, somebody: str
) -> None:
    assert linked(browser, provider).location == "/account"
    changed = world.administrator(
        "PATCH", f"/v1/principals/{somebody}", json={"active": False}, headers={"If-Match": '"1"'}
    )
    assert changed.status_code == 200
    assert browser.get("/account").status_code == 303
    assert linked(browser, provider).status_code == 403
    assert linked(browser, provider, sub="another").status_code == 403


def test_a_document_number_is_mapped_where_the_setting_says_so(
    browser: Browser, provider: LyingProvider, using: Using, world: World
) -> None:
    using(provider.issuer, CLIENT, claim="id_number", maps_to="document")
    assert linked(browser, provider, id_number=LI).location == "/account"
    assert "applicant" in browser.follow().text
    assert linked(browser, provider, sub="x", id_number="110105199003070002").status_code == 403
    for wrong in (None, 7, "", "x" * 101, ["a"]):
        told = linked(browser, provider, sub="y", id_number=wrong)
        assert told.status_code in (403, 503) and told.status_code != 303
    assert LI not in browser.text


def test_without_a_provider_there_is_no_way_to_one(world: World) -> None:
    browser = Browser(world.app.test_client())
    assert browser.get("/sign-in/oidc").status_code == 404
    assert not browser.get("/sign-in").text.count("/sign-in/oidc")


def test_the_other_way_in_stays(browser: Browser, provider: LyingProvider) -> None:
    assert browser.signs_in(LOGIN).status_code == 303
