"""Signing in by two providers that others wrote: canaille, and npm's oidc-provider."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from tests.api.console.session.conftest import LOGIN, Browser
from tests.api.console.session.oidc.conftest import AFTER, CALLBACK, Using
from tests.support.servers.oidc_provider import OidcProvider
from tests.support.world import World

CLIENT = {
    "client_id": "xueshi",
    "client_secret": "a secret of this client and its provider",
    "redirect_uris": [CALLBACK],
    "post_logout_redirect_uris": [AFTER],
    "grant_types": ["authorization_code"],
    "response_types": ["code"],
}


@pytest.fixture(scope="module")
def provider() -> Iterator[OidcProvider]:
    with OidcProvider(CLIENT) as started:
        yield started


def come_back(browser: Browser, address: str) -> Any:
    """Follow the provider's redirect to this service."""
    parts = urlsplit(address)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == CALLBACK, address
    return browser.get(f"{parts.path}?{parts.query}")


def test_oidc_provider_signs_in_and_out(browser: Browser, provider: OidcProvider, using: Using) -> None:
    using(provider.issuer, "xueshi", CLIENT["client_secret"], name="市统一认证")
    browser.get("/sign-in?next=/account")
    (link,) = browser.page.cssselect("a[href^='/sign-in/oidc']")
    assert "市统一认证" in link.text_content()
    left = browser.get(link.get("href"))
    asked = parse_qs(urlsplit(left.location).query)
    assert asked["code_challenge_method"] == ["S256"] and len(asked["code_challenge"][0]) == 43
    back = provider.lets_in(LOGIN, left.location)
    done = come_back(browser, back)
    assert (done.status_code, done.location) == (303, "/account")
    assert "统一身份认证" in browser.follow().text
    again = come_back(browser, back)
    assert again.status_code == 400, "the way back is good once"
    browser.get("/account")
    out = browser.post("/sign-out", {})
    assert out.status_code == 200 and browser.get("/account").status_code == 303
    browser.last = out
    (refresh,) = browser.page.cssselect("meta[http-equiv=refresh]")
    address = refresh.get("content").partition("url=")[2]
    assert address.startswith(f"{provider.issuer}/session/end?")
    sent = parse_qs(urlsplit(address).query)
    assert sent["post_logout_redirect_uri"] == [AFTER] and sent["client_id"] == ["xueshi"]
    assert sent["id_token_hint"][0].count(".") == 2
    asked_at_provider = requests.get(address, timeout=60)
    assert asked_at_provider.status_code == 200 and "logout" in asked_at_provider.text.lower()


def test_oidc_provider_changes_its_keys(browser: Browser, provider: OidcProvider, using: Using) -> None:
    using(provider.issuer, "xueshi", CLIENT["client_secret"])
    for _ in range(2):
        left = browser.get("/sign-in/oidc?next=/account")
        assert come_back(browser, provider.lets_in(LOGIN, left.location)).location == "/account"
        provider.changes_keys()


def test_who_is_not_known_here_is_told(browser: Browser, provider: OidcProvider, using: Using) -> None:
    using(provider.issuer, "xueshi", CLIENT["client_secret"])
    left = browser.get("/sign-in/oidc")
    told = come_back(browser, provider.lets_in("nobody.here", left.location))
    assert told.status_code == 403 and browser.session is None
    assert browser.page.cssselect("section[data-why=unknown]")


def test_who_is_not_known_is_made_where_a_setting_says_so(
    browser: Browser, provider: OidcProvider, using: Using, world: World
) -> None:
    using(provider.issuer, "xueshi", CLIENT["client_secret"], create=True)
    for _ in range(2):
        left = browser.get("/sign-in/oidc")
        assert come_back(browser, provider.lets_in("new.here", left.location)).location == "/"
    assert "尚未分配角色" in browser.follow().text
    everybody = world.administrator.get("/v1/principals?limit=100").json["items"]
    made = [one for one in everybody if one["name"] == "Name of new.here"]
    assert len(made) == 1 and made[0]["grants"] == []


def test_canaille_signs_in_and_out(browser: Browser, using: Using, iam_server: Any) -> None:
    client = iam_server.models.Client(
        client_id=str(uuid.uuid4()),
        client_secret="a secret of this client and canaille",
        client_name="xueshi",
        client_uri="http://localhost",
        redirect_uris=[CALLBACK],
        post_logout_redirect_uris=[AFTER],
        grant_types=["authorization_code"],
        response_types=["code"],
        token_endpoint_auth_method="client_secret_basic",
        scope=["openid", "profile"],
    )
    iam_server.backend.save(client)
    iam_server.backend.update(client, audience=[client])
    iam_server.backend.save(client)
    user = iam_server.random_user(user_name=LOGIN)
    iam_server.login(user)
    iam_server.consent(user, client)
    issuer = issuer_of(iam_server)
    using(issuer, client.client_id, client.client_secret, claim="sub")
    left = browser.get("/sign-in/oidc?next=/account")
    assert left.location.startswith(issuer.rstrip("/"))
    answer = iam_server.test_client.get(left.location)
    done = come_back(browser, answer.headers["Location"])
    assert (done.status_code, done.location) == (303, "/account")
    browser.follow()
    browser.post("/sign-out", {})
    (refresh,) = browser.page.cssselect("meta[http-equiv=refresh]")
    ended = iam_server.test_client.get(refresh.get("content").partition("url=")[2])
    assert ended.status_code in (200, 302)
    if ended.status_code == 302:
        assert ended.headers["Location"].startswith(AFTER)
    iam_server.logout()


def issuer_of(iam_server: Any) -> str:
    """The issuer as canaille names itself."""
    told = iam_server.test_client.get("/.well-known/openid-configuration").json
    return str(told["issuer"])


def test_the_flow_of_a_browser_ends(browser: Browser, provider: OidcProvider, using: Using) -> None:
    using(provider.issuer, "xueshi", CLIENT["client_secret"])
    left = browser.get("/sign-in/oidc?next=//evil.example")
    cookie = browser.client.get_cookie("xueshi_oidc", path="/sign-in/oidc")
    assert cookie is not None and cookie.max_age == 600
    assert time.time() > 0 and "evil.example" not in left.location
