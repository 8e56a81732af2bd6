"""The second factor: enabled by a right code, each code once, braked, with codes for when it is lost."""

from __future__ import annotations

import threading
from base64 import b32decode

import pyotp
import pytest
from sqlalchemy import select

from tests.support.clock import later
from tests.workflow.commands.people.sign_in.conftest import HERE, LOGIN, PASSWORD, Somebody, code_at
from workflow import tables
from workflow.access.page_sessions import open_session
from workflow.access.second_factor import address, step_of
from workflow.commands.people import sessions
from workflow.commands.people.key_rotation import check_keys, drop_unused_keys, rotate_keys
from workflow.commands.people.sign_in import second_factors
from workflow.errors import Conflict, Invalid, NotAuthenticated, SecondFactorRequired, TooManyAttempts
from workflow.queries.people.sign_in import own_sign_in
from workflow.runtime.service import Service


def give(service: Service, somebody: Somebody, code: str) -> sessions.Step:
    return sessions.give_code(service, somebody.begin(service).token, code, HERE)


def test_codes_are_those_of_the_standard() -> None:
    """RFC 6238, appendix B (SHA-1), the last six digits."""
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    assert b32decode(secret) == b"12345678901234567890"
    for seconds, code in ((59, "287082"), (1111111109, "081804"), (20000000000, "353130")):
        assert step_of(secret, code, seconds) == seconds // 30


def test_it_is_enabled_by_a_right_code_only(service: Service, somebody: Somebody) -> None:
    secret = second_factors.set_up(service, somebody.actor)
    assert second_factors.waiting_secret(service, somebody.actor) == secret
    assert somebody.begin().stage is None
    for wrong in ("000000", "", "12345", "１２３４５６", "\ud800", code_at(secret, 4)):
        with pytest.raises(Invalid) as caught:
            second_factors.enable(service, somebody.actor, wrong, origin=wrong or "x", device=None)
        assert caught.value.errors[0].code == "CODE_WRONG"
    made = second_factors.enable(service, somebody.actor, code_at(secret), origin="192.0.2.1", device=None)
    assert len(set(made)) == 10
    assert somebody.begin().stage == "code"
    assert second_factors.waiting_secret(service, somebody.actor) is None
    with pytest.raises(Conflict):
        second_factors.set_up(service, somebody.actor)


def test_a_code_is_good_once_and_none_before_it(service: Service, somebody: Somebody) -> None:
    secret, _ = somebody.with_second_factor()
    code, before = code_at(secret, 1), code_at(secret)
    assert open_session(service, give(service, somebody, code).token).actor.id == somebody.id
    for used in (code, before):
        with pytest.raises(Invalid):
            give(service, somebody, used)


def test_the_code_that_enabled_it_signs_nobody_in(service: Service, somebody: Somebody) -> None:
    secret = second_factors.set_up(service, somebody.actor)
    code = code_at(secret)
    second_factors.enable(service, somebody.actor, code, origin="192.0.2.1", device=None)
    with pytest.raises(Invalid):
        give(service, somebody, code)


def test_of_two_at_once_one_code_lets_in_one(service: Service, somebody: Somebody) -> None:
    secret, _ = somebody.with_second_factor()
    steps, code = [somebody.begin() for _ in range(2)], code_at(secret, 1)
    done: list[bool] = []

    def go_in(step: sessions.Step) -> None:
        try:
            sessions.give_code(service, step.token, code, HERE)
            done.append(True)
        except Invalid:
            done.append(False)

    threads = [threading.Thread(target=go_in, args=(step,)) for step in steps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == [False, True]


def test_guesses_at_the_code_are_braked_and_the_right_password_forgets_none(
    service: Service, somebody: Somebody
) -> None:
    secret, made = somebody.with_second_factor()
    for _ in range(5):
        with pytest.raises(Invalid):
            give(service, somebody, "000000")
    step = somebody.begin()
    with pytest.raises(TooManyAttempts):
        sessions.give_code(service, step.token, code_at(secret, 1), HERE)
    assert give(later(service, minutes=16), somebody, made[0]).stage is None


def test_a_recovery_code_is_good_once_and_only_its_digest_is_kept(
    service: Service, somebody: Somebody
) -> None:
    secret, made = somebody.with_second_factor()
    assert give(service, somebody, f" {made[0].lower().replace('-', ' ')}").stage is None
    with pytest.raises(Invalid):
        give(service, somebody, made[0])
    told = own_sign_in(service, somebody.actor, None)
    assert told["second_factor"]["codes_left"] == 9
    assert "recovery_code_used" in [one["kind"] for one in told["events"]]
    with service.store.read() as connection:
        kept = (tables.recovery_code, tables.second_factor, tables.sign_in_event)
        everything = str([connection.execute(select(table)).all() for table in kept])
    for hidden in (secret, made[1], made[1].replace("-", "")):
        assert hidden not in everything


def test_new_recovery_codes_end_the_old_ones_and_off_asks_for_a_code(
    service: Service, somebody: Somebody
) -> None:
    _, made = somebody.with_second_factor()
    sent = {"origin": "192.0.2.1", "device": None}
    fresh = second_factors.make_recovery_codes(service, somebody.actor, made[0], **sent)
    with pytest.raises(Invalid):
        second_factors.turn_off(service, somebody.actor, made[1], **sent)
    second_factors.turn_off(service, somebody.actor, fresh[0], **sent)
    assert somebody.begin().stage is None
    kinds = [one["kind"] for one in own_sign_in(service, somebody.actor, None)["events"]]
    assert {"second_factor_off", "recovery_codes_made"} <= set(kinds)


def test_the_api_asks_for_the_code_too(service: Service, somebody: Somebody) -> None:
    secret, _ = somebody.with_second_factor()
    said = {"login": LOGIN, "password": PASSWORD, "origin": "192.0.2.1"}
    with pytest.raises(SecondFactorRequired):
        sessions.sign_in(service, **said)
    with pytest.raises(NotAuthenticated):
        sessions.sign_in(service, **{**said, "password": "wrong"}, code=code_at(secret, 1))
    assert sessions.sign_in(service, **said, code=code_at(secret, 1))[0]


def test_the_step_of_a_code_ends_after_ten_minutes(service: Service, somebody: Somebody) -> None:
    secret, _ = somebody.with_second_factor()
    step, late = somebody.begin(), later(service, minutes=10)
    with pytest.raises(NotAuthenticated):
        sessions.give_code(late, step.token, code_at(secret, 1), HERE)


def test_secrets_move_when_keys_are_rotated_and_hold_the_key_until_then(
    service: Service, somebody: Somebody
) -> None:
    secret, _ = somebody.with_second_factor()
    old = service.keyring.current_key_id
    service.keyring.add_keys()
    assert old not in drop_unused_keys(service)
    rotate_keys(service)
    assert old in drop_unused_keys(service)
    check_keys(service)
    assert give(service, somebody, code_at(secret, 1)).stage is None


def test_the_picture_s_address_names_service_and_login() -> None:
    made = address("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", login="zhang.san@example", issuer="学时")
    read = pyotp.parse_uri(made)
    assert (read.name, read.issuer, read.secret) == (
        "zhang.san@example",
        "学时",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    )
