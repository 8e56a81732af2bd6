"""Guessing passwords is braked, in whatever order and from wherever it comes, and its owner gets in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.support import town
from workflow import tables
from workflow.access.sign_in_attempts import (
    FROM_ADDRESS,
    FROM_DEVICE,
    ON_LOGIN,
    ON_LOGIN_FROM_ADDRESS,
    PAUSE,
    WINDOW,
    network_of,
)
from workflow.clock import Clock
from workflow.commands.people import identity
from workflow.commands.people.sessions import sign_in
from workflow.errors import NotAuthenticated, TooManyAttempts
from workflow.runtime.service import Service
from workflow.store import Store

LOGIN, PASSWORD = "zhang.san", "correct horse battery"


@pytest.fixture
def guarded(service: Service, monkeypatch: pytest.MonkeyPatch) -> Service:
    """A service with one principal. Its passwords are hashed cheaply: thousands are guessed here."""
    monkeypatch.setattr("workflow.access.credentials._hasher", _cheap())
    monkeypatch.setattr("workflow.access.credentials._NOBODYS", _cheap().hash("nobody"))
    values = {"name": "somebody", "login": LOGIN, "password": PASSWORD}
    identity.create_principal(service, town.ADMINISTRATOR, values)
    return service


def _cheap():  # type: ignore[no-untyped-def]
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def later(service: Service, by: timedelta) -> Service:
    return replace(service, clock=Clock(service.clock.offset + by))


def guess(service: Service, origin: str, login: str = LOGIN, device: str | None = None) -> str:
    """What became of a wrong password: `wrong` or `braked`."""
    try:
        sign_in(service, login=login, password="a guess", origin=origin, device=device)
    except NotAuthenticated:
        return "wrong"
    except TooManyAttempts as braked:
        assert 0 < braked.facts["retry_after"] <= WINDOW.total_seconds() + 1
        return "braked"
    raise AssertionError("a wrong password was taken")


def own(service: Service, origin: str = "198.51.100.7", device: str | None = None) -> None:
    """The owner signs in."""
    sign_in(service, login=LOGIN, password=PASSWORD, origin=origin, device=device)


def test_one_address_is_braked_on_a_login_and_its_owner_gets_in_elsewhere(guarded: Service) -> None:
    for login in (LOGIN, "nobody"):
        told = [guess(guarded, "192.0.2.1", login) for _ in range(ON_LOGIN_FROM_ADDRESS + 2)]
        assert told == ["wrong"] * ON_LOGIN_FROM_ADDRESS + ["braked"] * 2
    with pytest.raises(TooManyAttempts):
        own(guarded, "192.0.2.1")
    own(guarded)
    own(later(guarded, WINDOW), "192.0.2.1")


def test_no_single_address_can_lock_a_login_out_for_all(guarded: Service) -> None:
    told = [guess(guarded, "192.0.2.1") for _ in range(120)]
    assert told.count("wrong") == ON_LOGIN_FROM_ADDRESS
    own(guarded)
    assert guess(guarded, "203.0.113.9") == "wrong"


def test_one_address_is_braked_over_many_logins(guarded: Service) -> None:
    told = [guess(guarded, "192.0.2.1", f"login-{number}") for number in range(120)]
    assert told == ["wrong"] * FROM_ADDRESS + ["braked"] * (120 - FROM_ADDRESS)
    assert guess(guarded, "192.0.2.2", "login-1") == "wrong"


def test_the_addresses_of_one_ipv6_network_are_one(guarded: Service) -> None:
    told = [guess(guarded, f"2001:db8:0:1::{number:x}", f"login-{number}") for number in range(40)]
    assert told.count("wrong") == FROM_ADDRESS
    assert guess(guarded, "2001:db8:0:2::1", "login-1") == "wrong"


@pytest.mark.parametrize(
    ("origin", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("a socket", "a socket"),
    ],
)
def test_a_sender_is_counted_by_network(origin: str, network: str) -> None:
    assert network_of(origin) == network


def test_guesses_from_very_many_addresses_are_slowed_and_shut_nobody_out(guarded: Service) -> None:
    for number in range(ON_LOGIN):
        assert guess(guarded, f"203.0.{number}.1") == "wrong"
    assert guess(guarded, "203.0.200.1") == "braked"
    own(guarded, device="a device of before")
    after = later(guarded, PAUSE)
    assert guess(after, "203.0.200.1") == "wrong"
    assert guess(after, "203.0.200.2") == "braked"
    own(later(guarded, PAUSE * 2))


def test_a_device_of_before_is_braked_by_its_own_failures_only(guarded: Service) -> None:
    told = [guess(guarded, "192.0.2.1", device="lost") for _ in range(FROM_DEVICE + 1)]
    assert told == ["wrong"] * FROM_DEVICE + ["braked"]
    own(guarded, "192.0.2.1", device="own")
    own(guarded, "192.0.2.1")


def test_a_success_forgets_the_failures_of_its_place_alone(guarded: Service) -> None:
    for number in range(FROM_ADDRESS - 1):
        assert guess(guarded, "192.0.2.1", f"login-{number}") == "wrong"
    own(guarded, "192.0.2.1")
    assert [guess(guarded, "192.0.2.1", f"login-{n}") for n in (1, 2)] == ["wrong", "braked"]


def test_processes_count_together(guarded: Service) -> None:
    second = replace(guarded, store=Store.at(guarded.store.engine.url.render_as_string(hide_password=False)))
    told = [guess((guarded, second)[n % 2], "192.0.2.1") for n in range(ON_LOGIN_FROM_ADDRESS + 1)]
    second.store.engine.dispose()
    assert told[-1] == "braked"


def test_old_attempts_are_purged_and_none_names_anybody(guarded: Service) -> None:
    guess(guarded, "192.0.2.1")
    guess(later(guarded, WINDOW), "192.0.2.1", "li.si")
    with guarded.store.read() as connection:
        kept = connection.execute(select(tables.sign_in_attempt)).all()
    assert len(kept) == 1
    assert not any(part in str(kept) for part in ("192.0.2", "li.si", LOGIN))


def test_a_clock_that_is_set_back_shuts_nobody_out_for_longer(guarded: Service) -> None:
    """A wrong clock went ahead: what failed by it counts no more once it is put right."""
    ahead = later(guarded, timedelta(hours=1))
    assert [guess(ahead, "192.0.2.1") for _ in range(ON_LOGIN_FROM_ADDRESS + 1)][-1] == "braked"
    assert sign_in(guarded, login=LOGIN, password=PASSWORD, origin="192.0.2.1")[0]
