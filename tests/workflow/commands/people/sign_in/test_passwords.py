"""Passwords: changed by their owner, reset for one sign-in, and what they may be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import town
from tests.support.clock import later
from tests.workflow.commands.people.sign_in.conftest import HERE, LOGIN, PASSWORD, Somebody
from workflow.access.page_sessions import open_session
from workflow.commands.people import identity, sessions
from workflow.commands.people.sign_in import passwords
from workflow.errors import (
    Invalid,
    NotAuthenticated,
    NotPermitted,
    PasswordMustChange,
    TooManyAttempts,
    VersionMismatch,
)
from workflow.queries.people.notices import list_notices
from workflow.queries.people.sign_in import own_sign_in
from workflow.runtime.service import Service

NEW = "a longer one than before"


def change(somebody: Somebody, session_id: str, **more: Any) -> None:
    said = {"old": PASSWORD, "new": NEW, "origin": "192.0.2.1", "device": None, **more}
    passwords.change_password(somebody.service, somebody.actor, session_id=session_id, **said)


def reset(service: Service, somebody: Somebody, **more: Any) -> dict[str, Any]:
    return passwords.reset(service, town.ADMINISTRATOR, somebody.id, version=1, **more)


def test_a_changed_password_ends_every_other_session_and_is_told(
    service: Service, somebody: Somebody
) -> None:
    here, there = somebody.begin().token, somebody.begin().token
    change(somebody, open_session(service, here).id)
    assert open_session(service, here).actor.id == somebody.id
    with pytest.raises(NotAuthenticated):
        open_session(service, there)
    with pytest.raises(NotAuthenticated):
        somebody.begin()
    assert somebody.begin(password=NEW).stage is None
    told = list_notices(service, somebody.actor, filters={}, after=None, limit=9).items
    assert any(
        one["kind"] == "sign_in.password_changed" and "密码已更改" in one["texts"]["zh"] for one in told
    )


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("eleven char", "PASSWORD_TOO_SHORT"),
        ("x" * 201, "PASSWORD_TOO_LONG"),
        (PASSWORD, "PASSWORD_IS_OLD"),
    ],
)
def test_what_a_new_password_can_t_be(somebody: Somebody, new: str, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        change(somebody, "none", new=new)
    assert (caught.value.errors[0].code, caught.value.errors[0].pointer) == (code, "/new_password")


def test_a_password_is_not_the_login(service: Service) -> None:
    for password in ("zhang.san.li.si", "ZHANG.SAN.LI.SI", "is.il.nas.gnahz"):
        values = {"name": "x", "login": "zhang.san.li.si", "password": password}
        with pytest.raises(Invalid) as caught:
            identity.create_principal(service, town.ADMINISTRATOR, values)
        assert caught.value.errors[0].code == "PASSWORD_IS_LOGIN"


def test_the_present_password_is_asked_for_and_guesses_are_braked(somebody: Somebody) -> None:
    for _ in range(5):
        with pytest.raises(Invalid) as caught:
            change(somebody, "none", old="a guess")
        assert caught.value.errors[0].code == "PASSWORD_WRONG"
    with pytest.raises(TooManyAttempts) as braked:
        change(somebody, "none")
    assert 0 < braked.value.facts["retry_after"] <= 901
    assert somebody.begin().stage is None, "guesses at a signed-in browser shut nobody out of the sign-in"


def test_a_reset_password_is_good_for_choosing_one_s_own(service: Service, somebody: Somebody) -> None:
    before = somebody.begin().token
    given = reset(service, somebody)["password"]
    with pytest.raises(NotAuthenticated):
        open_session(service, before)
    with pytest.raises(NotAuthenticated):
        somebody.begin()
    step = somebody.begin(password=given)
    assert step.stage == "password"
    with pytest.raises(NotAuthenticated):
        open_session(service, step.token)
    with pytest.raises(Invalid) as caught:
        sessions.give_new_password(service, step.token, given, HERE)
    assert caught.value.errors[0].code == "PASSWORD_IS_OLD"
    done = sessions.give_new_password(service, step.token, NEW, HERE)
    assert open_session(service, done.token).actor.id == somebody.id
    with pytest.raises(NotAuthenticated):
        sessions.give_new_password(service, step.token, "yet another password", HERE)
    with pytest.raises(NotAuthenticated):
        somebody.begin(password=given)
    assert somebody.begin(password=NEW).stage is None
    kinds = [one["kind"] for one in own_sign_in(service, somebody.actor, None)["events"]]
    assert {"password_reset", "password_changed"} <= set(kinds)


def test_a_reset_password_is_good_for_three_days(service: Service, somebody: Somebody) -> None:
    given = reset(service, somebody)["password"]
    with pytest.raises(NotAuthenticated):
        somebody.begin(later(service, days=3), password=given)
    assert somebody.begin(later(service, days=2, hours=23), password=given).stage == "password"


def test_the_api_asks_for_a_new_password_too(service: Service, somebody: Somebody) -> None:
    given = reset(service, somebody)["password"]
    said = {"login": LOGIN, "password": given, "origin": "192.0.2.1"}
    with pytest.raises(PasswordMustChange):
        sessions.sign_in(service, **said)
    token, _ = sessions.sign_in(service, **said, new_password=NEW)
    assert open_session(service, token).actor.id == somebody.id
    with pytest.raises(NotAuthenticated):
        sessions.sign_in(service, **said)


def test_only_administrators_reset_and_they_state_the_version(service: Service, somebody: Somebody) -> None:
    with pytest.raises(NotPermitted):
        passwords.reset(service, somebody.actor, somebody.id, version=1)
    with pytest.raises(VersionMismatch):
        passwords.reset(service, town.ADMINISTRATOR, somebody.id, version=2)


def test_a_reset_removes_the_second_factor_where_it_is_said(service: Service, somebody: Somebody) -> None:
    somebody.with_second_factor()
    given = reset(service, somebody)["password"]
    assert somebody.begin(password=given).stage == "code"
    given = passwords.reset(service, town.ADMINISTRATOR, somebody.id, version=2, second_factor=True)[
        "password"
    ]
    assert somebody.begin(password=given).stage == "password"
