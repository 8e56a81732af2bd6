"""Who acts: keys, sessions, and grants in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from tests.support import town
from workflow import tables
from workflow.access.permissions import Grant, Role
from workflow.clock import Clock
from workflow.commands.people import identity as commands
from workflow.commands.people.sessions import SESSION_LIFE, sign_in, sign_out
from workflow.errors import (
    AlreadyExists,
    Conflict,
    Invalid,
    NotAuthenticated,
    NotPermitted,
    ScopesRequired,
)
from workflow.queries.people import identity as queries
from workflow.runtime.service import Service

PASSWORD = "correct horse battery"


def later(service: Service, by: timedelta) -> Service:
    return replace(service, clock=Clock(service.clock.offset + by))


def principal(service: Service, **values: Any) -> dict[str, Any]:
    return commands.create_principal(service, town.ADMINISTRATOR, {"name": "somebody", **values})


def api_key(service: Service, principal_id: str, **values: Any) -> dict[str, Any]:
    return commands.create_api_key(
        service, town.ADMINISTRATOR, principal_id=principal_id, label="test", **values
    )


def test_a_key_is_its_principal_with_the_grants_in_force(service: Service) -> None:
    unit, person = town.organization(service), town.person(service)
    made = principal(
        service,
        person_id=person,
        grants=[
            {"role": "unit_reviewer", "organization_id": unit, "alternate": True},
            {"role": "administrator", "valid_to": date(2024, 11, 19)},
            {"role": "integrator", "valid_from": date(2024, 11, 21)},
            {"role": "applicant", "valid_from": date(2024, 11, 20), "valid_to": date(2024, 11, 20)},
        ],
    )
    key = api_key(service, made["id"], scopes=["people:read"])
    actor = queries.actor_by_key(service, key["secret"])
    assert (actor.id, actor.name, actor.person_id) == (made["id"], "somebody", person)
    assert set(actor.grants) == {
        Grant(Role.unit_reviewer, unit, alternate=True),
        Grant(Role.applicant),
    }
    assert actor.scopes == {"people:read"}


def test_an_unscoped_key_has_no_limit_and_no_grants_are_none(service: Service) -> None:
    actor = queries.actor_by_key(service, api_key(service, principal(service)["id"])["secret"])
    assert actor.scopes is None
    assert actor.grants == ()


@pytest.mark.parametrize("secret", ["", "xs_", "xs_unknown", "something else", "xs_\ud800", "xs_\0"])
def test_an_unknown_key_is_nobody(service: Service, secret: str) -> None:
    with pytest.raises(NotAuthenticated):
        queries.actor_by_key(service, secret)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(service, secret)


def test_a_key_ends_with_its_expiry_its_revocation_or_its_principal(service: Service) -> None:
    made = principal(service)
    soon = api_key(service, made["id"], expires_at=service.clock.now() + timedelta(hours=1))
    revoked, shut_out = api_key(service, made["id"]), api_key(service, made["id"])
    queries.actor_by_key(service, soon["secret"])
    with pytest.raises(NotAuthenticated):
        queries.actor_by_key(later(service, timedelta(hours=1)), soon["secret"])
    commands.revoke_api_key(service, town.ADMINISTRATOR, revoked["id"], version=1)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_key(service, revoked["secret"])
    commands.change_principal(service, town.ADMINISTRATOR, made["id"], version=1, changes={"active": False})
    with pytest.raises(NotAuthenticated):
        queries.actor_by_key(service, shut_out["secret"])


def test_secrets_are_not_stored(service: Service) -> None:
    made = principal(service, login="zhang.san", password=PASSWORD)
    secret = api_key(service, made["id"])["secret"]
    token, _ = sign_in(service, login="zhang.san", password=PASSWORD, origin="::1")
    assert secret.startswith("xs_")
    assert len(secret) > 40
    with service.store.read() as connection:
        everything = str(
            [connection.execute(select(t)).all() for t in (tables.api_key, tables.session, tables.principal)]
        )
    for hidden in (secret, secret[3:], token, PASSWORD):
        assert hidden not in everything
    listed = queries.list_api_keys(service, town.ADMINISTRATOR, filters={}, after=None, limit=9)
    assert "secret" not in listed.items[0]


def test_an_integrators_key_names_known_scopes(service: Service) -> None:
    made = principal(service, grants=[{"role": "integrator"}])
    with pytest.raises(Invalid) as caught:
        api_key(service, made["id"])
    assert caught.value.errors[0].code == "SCOPES_REQUIRED"
    with pytest.raises(Invalid) as caught:
        api_key(service, made["id"], scopes=["people:read", "everything"])
    assert (caught.value.errors[0].code, caught.value.errors[0].pointer) == ("SCOPE_UNKNOWN", "/scopes/1")
    with pytest.raises(Invalid):
        api_key(service, made["id"], scopes=["people:read"], expires_at=service.clock.now())


def test_a_key_that_names_no_scopes_ends_when_its_principal_becomes_an_integrator(service: Service) -> None:
    made = principal(service, grants=[{"role": "bureau"}])
    unscoped, scoped = api_key(service, made["id"]), api_key(service, made["id"], scopes=["people:read"])
    grants = [{"role": "bureau"}, {"role": "integrator", "valid_from": date(2024, 11, 21)}]
    commands.change_principal(service, town.ADMINISTRATOR, made["id"], version=1, changes={"grants": grants})
    assert queries.actor_by_key(service, unscoped["secret"]).scopes is None
    tomorrow = later(service, timedelta(days=1))
    with pytest.raises(ScopesRequired):
        queries.actor_by_key(tomorrow, unscoped["secret"])
    assert queries.actor_by_key(tomorrow, scoped["secret"]).scopes == {"people:read"}
    assert queries.report_refused_keys(service) == [unscoped["id"]]
    commands.revoke_api_key(service, town.ADMINISTRATOR, unscoped["id"], version=1)
    assert queries.report_refused_keys(service) == []


def test_only_administrators_make_principals_and_keys(service: Service) -> None:
    bureau = town.actor(service, "bureau")
    with pytest.raises(NotPermitted):
        commands.create_principal(service, bureau, {"name": "x"})
    with pytest.raises(NotPermitted):
        commands.create_api_key(service, bureau, principal_id=bureau.id, label="x")
    with pytest.raises(NotPermitted):
        queries.list_principals(service, bureau, filters={}, after=None, limit=9)


@pytest.mark.parametrize(
    ("grant", "code"),
    [
        ({"role": "unit_reviewer"}, "ROLE_NEEDS_ORGANIZATION"),
        ({"role": "administrator", "organization_id": "0"}, "ROLE_HAS_NO_ORGANIZATION"),
        ({"role": "bureau", "organization_id": "0"}, "ORGANIZATION_UNKNOWN"),
        (
            {"role": "bureau", "valid_from": date(2024, 2, 1), "valid_to": date(2024, 1, 1)},
            "PERIOD_ORDER",
        ),
    ],
)
def test_an_impossible_grant_is_refused(service: Service, grant: dict[str, Any], code: str) -> None:
    with pytest.raises(Invalid) as caught:
        principal(service, grants=[grant])
    assert caught.value.errors[0].code == code
    assert caught.value.errors[0].pointer.startswith("/grants/0/")


def test_new_grants_replace_the_old(service: Service) -> None:
    made = principal(service, grants=[{"role": "bureau"}])
    changed = commands.change_principal(
        service, town.ADMINISTRATOR, made["id"], version=1, changes={"grants": [{"role": "applicant"}]}
    )
    assert [grant["role"] for grant in changed["grants"]] == ["applicant"]


def test_the_first_administrator_is_the_only_one_made_without_one(service: Service) -> None:
    made = commands.create_first_administrator(
        service, name="root", login="root", password="correct horse battery"
    )
    assert [grant["role"] for grant in made["grants"]] == ["administrator"]
    with pytest.raises(Conflict):
        commands.create_first_administrator(service, name="another")


# --- Sessions -----------------------------------------------------------------------------------


def test_a_session_lasts_from_sign_in_to_sign_out(service: Service) -> None:
    made = principal(service, login="zhang.san", password=PASSWORD)
    token, expires = sign_in(service, login="zhang.san", password=PASSWORD, origin="::1")
    assert queries.actor_by_session(service, token).id == made["id"]
    assert timedelta() < expires - service.clock.now() <= SESSION_LIFE
    with pytest.raises(NotAuthenticated):
        queries.actor_by_key(service, token)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(later(service, SESSION_LIFE), token)
    sign_out(service, token)
    sign_out(service, token)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(service, token)


@pytest.mark.parametrize("changes", [{"password": "another password"}, {"active": False}])
def test_a_new_password_and_a_deactivation_end_sessions(service: Service, changes: dict[str, Any]) -> None:
    made = principal(service, login="zhang.san", password=PASSWORD)
    token, _ = sign_in(service, login="zhang.san", password=PASSWORD, origin="::1")
    commands.change_principal(service, town.ADMINISTRATOR, made["id"], version=1, changes=changes)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(service, token)
    with pytest.raises(NotAuthenticated):
        sign_in(service, login="zhang.san", password=PASSWORD, origin="::1")


def test_a_session_of_a_clock_that_went_ahead_ends_when_it_is_put_right(service: Service) -> None:
    """Else it would last longer by that."""
    principal(service, login="zhang.san", password=PASSWORD)
    ahead = later(service, timedelta(hours=1))
    token, _ = sign_in(ahead, login="zhang.san", password=PASSWORD, origin="::1")
    other_host = later(service, timedelta(minutes=58))
    assert queries.actor_by_session(other_host, token)
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(service, token)


def test_ended_sessions_are_cleared_away(service: Service) -> None:
    principal(service, login="zhang.san", password=PASSWORD)
    sign_in(service, login="zhang.san", password=PASSWORD, origin="::1")
    sign_in(later(service, SESSION_LIFE * 2), login="zhang.san", password=PASSWORD, origin="::1")
    with service.store.read() as connection:
        assert len(connection.execute(select(tables.session)).all()) == 1


def test_a_login_belongs_to_one_principal_and_comes_with_a_password(service: Service) -> None:
    principal(service, login="zhang.san", password=PASSWORD)
    with pytest.raises(AlreadyExists):
        principal(service, login="zhang.san", password=PASSWORD)
    with pytest.raises(Invalid):
        principal(service, login="li.si")


def test_a_new_password_of_the_command_line_ends_every_session(service: Service) -> None:
    made = principal(service, login="lost", password=PASSWORD)
    token, _ = sign_in(service, login="lost", password=PASSWORD, origin="192.0.2.1")
    commands.reset_password(service, "lost", "another horse battery")
    with pytest.raises(NotAuthenticated):
        queries.actor_by_session(service, token)
    with pytest.raises(NotAuthenticated):
        sign_in(service, login="lost", password=PASSWORD, origin="192.0.2.1")
    sign_in(service, login="lost", password="another horse battery", origin="192.0.2.1")
    assert queries.get_principal(service, town.ADMINISTRATOR, made["id"])["version"] == 2
