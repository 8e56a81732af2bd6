"""Signing in over HTTP: who is counted behind proxies, and which device is known again."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_network
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.support.world import World
from workflow.access.sign_in_attempts import FROM_ADDRESS, ON_LOGIN_FROM_ADDRESS

LOGIN, PASSWORD = "zhang.san", "correct horse battery"
PROXY = "10.0.0.7"


@pytest.fixture
def town(world: World) -> World:
    """The town with somebody who signs in, behind a trusted proxy."""
    world.administrator.post("/v1/principals", {"name": "Zhang San", "login": LOGIN, "password": PASSWORD})
    networks = (ip_network("10.0.0.0/8"), ip_network("2001:db8:ff::/48"))
    world.app.config["XUESHI"] = replace(world.app.config["XUESHI"], trusted_proxies=networks)
    return world


def sign_in(
    client: FlaskClient, password: str = PASSWORD, login: str = LOGIN, *, remote: str = PROXY, **headers: Any
) -> TestResponse:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"login": login, "password": password}
    return client.post("/v1/session", json=body, headers=sent, environ_overrides={"REMOTE_ADDR": remote})


def cookies(response: TestResponse) -> dict[str, str]:
    """The cookies that an answer sets, by name."""
    return {text.partition("=")[0]: text for text in response.headers.getlist("Set-Cookie")}


def test_a_hundred_and_twenty_logins_from_one_address_are_braked(town: World) -> None:
    client = town.app.test_client()
    told = [
        sign_in(client, "a guess", f"login-{n}", X_Forwarded_For="192.0.2.1").status_code for n in range(120)
    ]
    assert told == [401] * FROM_ADDRESS + [429] * (120 - FROM_ADDRESS)
    braked = sign_in(client, X_Forwarded_For="192.0.2.1")
    assert (braked.json["code"], braked.mimetype) == ("TOO_MANY_ATTEMPTS", "application/problem+json")
    assert 0 < int(braked.headers["Retry-After"]) <= 901
    assert sign_in(client, X_Forwarded_For="192.0.2.2").status_code == 200


@pytest.mark.parametrize(
    ("remote", "forwarded", "counted"),
    [
        (PROXY, "192.0.2.1", True),
        (PROXY, "203.0.113.5, 192.0.2.1", True),
        (PROXY, "10.9.9.9, 203.0.113.5,192.0.2.1 ,10.1.1.1, 2001:db8:ff::1", True),
        (PROXY, "192.0.2.1:50000", True),
        (PROXY, '"[::ffff:192.0.2.1]:50000"', True),
        ("192.0.2.1", "203.0.113.5", True),
        ("::ffff:10.0.0.9", "192.0.2.1", True),
        (PROXY, "192.0.2.1, 203.0.113.5", False),
        (PROXY, "192.0.2.1, unknown", False),
        (PROXY, "", False),
        ("203.0.113.5", "192.0.2.1", False),
    ],
)
def test_who_sent_it_is_read_from_the_right_past_trusted_proxies_only(
    town: World, remote: str, forwarded: str, counted: bool
) -> None:
    client = town.app.test_client()
    for _ in range(ON_LOGIN_FROM_ADDRESS):
        assert sign_in(client, "a guess", remote="192.0.2.1").status_code == 401
    told = sign_in(client, "a guess", remote=remote, X_Forwarded_For=forwarded)
    assert told.status_code == (429 if counted else 401)


def test_without_trusted_proxies_no_header_is_believed(town: World) -> None:
    town.app.config["XUESHI"] = replace(town.app.config["XUESHI"], trusted_proxies=())
    client = town.app.test_client()
    told = [
        sign_in(client, "a guess", X_Forwarded_For=f"192.0.2.{n}").status_code
        for n in range(ON_LOGIN_FROM_ADDRESS + 1)
    ]
    assert told[-1] == 429


def test_a_device_that_signed_in_before_is_not_shut_out(town: World) -> None:
    owner, stranger = town.app.test_client(), town.app.test_client()
    assert sign_in(owner, X_Forwarded_For="192.0.2.1").status_code == 200
    while sign_in(stranger, "a guess", X_Forwarded_For="192.0.2.1").status_code != 429:
        pass
    assert sign_in(stranger, X_Forwarded_For="192.0.2.1").status_code == 429
    assert sign_in(owner, X_Forwarded_For="192.0.2.1").status_code == 200


def test_the_cookie_of_a_device_is_good_for_its_own_login_only_and_can_t_be_made_up(town: World) -> None:
    town.administrator.post("/v1/principals", {"name": "Li Si", "login": "li.si", "password": PASSWORD})
    client = town.app.test_client()
    (name,) = set(cookies(sign_in(client, remote="192.0.2.1"))) - {"xueshi_session"}
    kept = client.get_cookie(name, path="/v1/session")
    assert kept is not None
    (other,) = set(cookies(sign_in(town.app.test_client(), login="li.si"))) - {"xueshi_session"}
    for cookie, value in (
        (other, kept.value),
        (name, kept.value[:-1] + ("1" if kept.value[-1] == "0" else "0")),
        (name, "x.y"),
        (name, ".."),
    ):
        forger = town.app.test_client()
        forger.set_cookie(cookie, value, path="/v1/session")
        login = "li.si" if cookie == other else LOGIN
        told = [
            sign_in(forger, "a guess", login, X_Forwarded_For="198.51.100.1").status_code
            for _ in range(ON_LOGIN_FROM_ADDRESS + 1)
        ]
        assert told[-1] == 429


@pytest.mark.parametrize(
    ("remote", "proto", "secure"),
    [(PROXY, "https", True), (PROXY, "http", False), ("192.0.2.1", "https", False)],
)
def test_cookies_are_for_this_site_and_over_tls_where_the_sender_came_so(
    town: World, remote: str, proto: str, secure: bool
) -> None:
    given = sign_in(town.app.test_client(), remote=remote, X_Forwarded_Proto=proto)
    assert len(cookies(given)) == 2
    for text in cookies(given).values():
        assert "HttpOnly" in text and "SameSite=Strict" in text
        assert ("Secure" in text) is secure


def test_ones_own_password_is_changed_by_who_is_signed_in(town: World) -> None:
    here, there = town.app.test_client(), town.app.test_client()
    assert (sign_in(here).status_code, sign_in(there).status_code) == (200, 200)
    before = here.get_cookie("xueshi_session")
    body = {"old_password": PASSWORD, "new_password": "four quite other words"}
    wrong = here.post("/v1/session/password", json={**body, "old_password": "something else"})
    assert (wrong.status_code, wrong.json["errors"][0]["code"]) == (422, "PASSWORD_WRONG")
    for bad, code in (("short", "WRONG_LENGTH"), (PASSWORD, "PASSWORD_IS_OLD")):
        refused = here.post("/v1/session/password", json={**body, "new_password": bad})
        assert (refused.status_code, refused.json["errors"][0]["code"]) == (422, code)
    assert here.post("/v1/session/password", json=body).status_code == 204
    assert here.get("/v1/session").status_code == 200
    assert there.get("/v1/session").status_code == 401, "every other session ends"
    assert before is not None
    there.set_cookie("xueshi_session", before.value)
    assert there.get("/v1/session").status_code == 401, "the token of before is good for nothing"
    assert sign_in(there).status_code == 401
    assert sign_in(there, body["new_password"]).status_code == 200


def test_a_key_changes_no_password(town: World) -> None:
    body = {"old_password": PASSWORD, "new_password": "four quite other words"}
    refused = town.administrator.post("/v1/session/password", body)
    assert (refused.status_code, refused.json["code"]) == (409, "CONFLICT")
    assert town.nobody.post("/v1/session/password", body).status_code == 401
