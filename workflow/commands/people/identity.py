"""Principals and their API keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog

from workflow.access.credentials import digest, hash_password, new_key
from workflow.access.permissions import EVERYTHING, SCOPES, Actor, Role, Subject, require
from workflow.commands.people.sign_in.passwords import remove_other_ways, require_good
from workflow.commands.people.sign_in.told import tell
from workflow.commands.people.texts import invalid
from workflow.errors import AlreadyExists, Conflict, LostRace, NotFound, PersonMerged, VersionMismatch
from workflow.ids import new_id
from workflow.queries.people.views import key_view, principal_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.people import identity as rows
from workflow.store.people import organizations, people
from workflow.store.people.sign_in import keys, sessions

_LOG = structlog.get_logger(__name__)
_UNIT_ROLES = frozenset({Role.unit_reviewer, Role.unit_administrator})


def create_principal(
    service: Service, actor: Actor, values: Mapping[str, Any], *, password_hash: str | None = None
) -> dict[str, Any]:
    """Create a principal, a person or a system that can act: {name, person_id?, login?, password?, grants?}.

    With `password_until`, the password is for one sign-in until then, at which another is chosen.
    A grant is {role, organization_id?, alternate?, valid_from?, valid_to?}. `password_hash` is that of the
    password, where a transaction is open already: to hash it in there would hold up others.
    """
    require(actor, "principal.write", Subject())
    return _create_principal(service, values, password_hash=password_hash)


def create_first_administrator(
    service: Service, *, name: str, login: str | None = None, password: str | None = None
) -> dict[str, Any]:
    """Create an administrator; raises `Conflict` where one can sign in already. For the command line only.

    One who was deactivated, whose days in office are over, or who has no login, does not count: else nobody
    could help an installation in which only such are left.
    """
    grants = [{"role": Role.administrator.value}]
    values = {"name": name, "login": login, "password": password, "grants": grants}
    return _create_principal(service, values, first=True)


_ADMINISTERED = {
    "zh": "已有可以登录的系统管理员。忘记密码的，请使用 xueshi reset-password。",
    "en": "An administrator can sign in already; where the password is lost, use xueshi reset-password.",
}


def _create_principal(
    service: Service, values: Mapping[str, Any], *, first: bool = False, password_hash: str | None = None
) -> dict[str, Any]:
    login, password = values.get("login"), values.get("password")
    if (login is None) != (password is None):
        raise invalid("/password" if login else "/login", "LOGIN_NEEDS_PASSWORD")
    if password is not None:
        require_good(password, login=login)
    principal_id = new_id()
    row = {
        "id": principal_id,
        "name": values["name"],
        "person_id": values.get("person_id"),
        "login": login,
        "password_hash": password_hash or (hash_password(password) if password else None),
        "password_until": values.get("password_until"),
        "created_at": service.clock.now(),
    }
    try:
        with service.store.write() as connection:
            if first:
                rows.hold_all_grants(connection)  # of two at once, the other sees what this one did
                if rows.somebody_administers(connection, service.clock.today()):
                    raise Conflict(_ADMINISTERED)
            if row["person_id"]:
                _require_unmerged(connection, row["person_id"])
            if login and rows.login_is_taken(connection, login):
                raise AlreadyExists()
            rows.add_principal(connection, row)
            _add_grants(service, connection, principal_id, values.get("grants") or ())
            return _principal_view(connection, principal_id)
    except IntegrityError as error:
        raise AlreadyExists() from error


def _require_unmerged(connection: Connection, person_id: str) -> None:
    """Hold the person until the principal is there. Raises `Invalid`, `PersonMerged`."""
    person = people.find_person(connection, person_id, lock=True)
    if person is None:
        raise invalid("/person_id", "PERSON_UNKNOWN")
    if person.merged_into is not None:
        raise PersonMerged(merged_into=person.merged_into)


def change_principal(
    service: Service, actor: Actor, principal_id: str, *, version: int, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Change name, login, password or active; `grants` replaces all grants, and what is the same stays.

    A new password and a deactivation end every session.
    """
    require(actor, "principal.write", Subject())
    values = {name: value for name, value in changes.items() if name not in ("password", "grants")}
    if "password" in changes:
        values |= {"password_hash": hash_password(changes["password"]), "password_until": None}
    try:
        with service.store.write() as connection:
            before = _principal(connection, principal_id)
            if before.version != version:
                raise VersionMismatch(current=before.version)
            if "password" in changes:
                require_good(changes["password"], login=values.get("login", before.login))
            if values.get("login") and rows.login_is_taken(
                connection, values["login"], except_id=principal_id
            ):
                raise AlreadyExists()
            if not rows.change_principal(connection, principal_id, version, values):
                raise LostRace()
            if "grants" in changes:
                _replace_grants(service, connection, principal_id, changes["grants"])
            if "password" in changes or changes.get("active") is False:
                sessions.remove_sessions_of(connection, principal_id)
            if "password" in changes:
                tell(service, connection, principal_id, "password_reset", by=actor.id)
            return _principal_view(connection, principal_id)
    except IntegrityError as error:
        raise AlreadyExists() from error


def reset_password(service: Service, login: str, password: str, *, second_factor: bool = False) -> None:
    """Give a principal a new password and end its sessions. For the command line only: the log says so.

    `second_factor`: it is removed too, for who has lost it, and so are links to an identity provider. Raises
    `NotFound` where nobody has the login.
    """
    require_good(password, login=login)
    # Hashing is slow, so it is done before the transaction.
    changes = {"password_hash": hash_password(password), "password_until": None}
    with service.store.write() as connection:
        principal = rows.principal_of_login(connection, login)
        if principal is None:
            raise NotFound("Nobody signs in with this login.")
        if not rows.change_principal(connection, principal.id, principal.version, changes):
            raise LostRace()
        sessions.remove_sessions_of(connection, principal.id)
        tell(service, connection, principal.id, "password_reset", by=None)
        if second_factor:
            remove_other_ways(service, connection, principal.id, by=None)
    _LOG.warning("password_reset", principal_id=principal.id)


def _replace_grants(
    service: Service, connection: Connection, principal_id: str, grants: Sequence[Mapping[str, Any]]
) -> None:
    """Remove what is not among `grants`, add what is new. A grant that stays keeps by whom it was given."""
    for number, grant in enumerate(grants):
        _check_grant(connection, grant, f"/grants/{number}")
    left = [
        (row.id, tuple(row._mapping[name] for name in _OF_A_GRANT))
        for row in rows.grants_of(connection, [principal_id])
    ]
    fresh = []
    for grant in grants:
        wanted = tuple(grant.get(name, False if name == "alternate" else None) for name in _OF_A_GRANT)
        same = next((each for each in left if each[1] == wanted), None)
        if same is None:
            fresh.append(grant)
        else:
            left.remove(same)
    if left:
        rows.remove_grants(connection, [id_ for id_, _ in left])
    _add_grants(service, connection, principal_id, fresh)


_OF_A_GRANT = ("role", "organization_id", "alternate", "valid_from", "valid_to")


def _add_grants(
    service: Service, connection: Connection, principal_id: str, grants: Sequence[Mapping[str, Any]]
) -> None:
    for number, grant in enumerate(grants):
        _check_grant(connection, grant, f"/grants/{number}")
        organizations.add_grant(
            connection,
            {
                "id": new_id(),
                "principal_id": principal_id,
                "role": grant["role"],
                "organization_id": grant.get("organization_id"),
                "alternate": grant.get("alternate", False),
                "from_outside": True,
                "valid_from": grant.get("valid_from"),
                "valid_to": grant.get("valid_to"),
                "created_at": service.clock.now(),
            },
        )


def _check_grant(connection: Connection, grant: Mapping[str, Any], pointer: str) -> None:
    """A unit role needs an organization; the bureau's may have one (it then reviews); others have none."""
    organization_id = grant.get("organization_id")
    if grant["role"] in _UNIT_ROLES and organization_id is None:
        raise invalid(f"{pointer}/organization_id", "ROLE_NEEDS_ORGANIZATION")
    if organization_id is not None:
        if grant["role"] not in _UNIT_ROLES | {Role.bureau}:
            raise invalid(f"{pointer}/organization_id", "ROLE_HAS_NO_ORGANIZATION")
        if organizations.find_organization(connection, organization_id) is None:
            raise invalid(f"{pointer}/organization_id", "ORGANIZATION_UNKNOWN")
    first, last = grant.get("valid_from"), grant.get("valid_to")
    if first is not None and last is not None and last < first:
        raise invalid(f"{pointer}/valid_to", "PERIOD_ORDER")


def _principal(connection: Connection, principal_id: str) -> AnyRow:
    row = rows.find_principal(connection, principal_id)
    if row is None:
        raise NotFound()
    return row


def _principal_view(connection: Connection, principal_id: str) -> dict[str, Any]:
    return principal_view(_principal(connection, principal_id), rows.grants_of(connection, [principal_id]))


# --- API keys -----------------------------------------------------------------------------------


def create_api_key(
    service: Service,
    actor: Actor,
    *,
    principal_id: str,
    label: str,
    scopes: Sequence[str] | None = None,
    expires_at: datetime | None = None,
) -> dict[str, Any]:
    """Create a key of a principal. Only this answer has its `secret`.

    `scopes` None means everything that the roles allow; an integrator's key must name its scopes.
    """
    require(actor, "api_key.write", Subject())
    if expires_at is not None and expires_at <= service.clock.now():
        raise invalid("/expires_at", "EXPIRES_IN_PAST")
    for number, scope in enumerate(scopes or ()):
        if scope not in SCOPES:
            raise invalid(f"/scopes/{number}", "SCOPE_UNKNOWN")
    with service.store.write() as connection:
        if rows.find_principal(connection, principal_id) is None:
            raise invalid("/principal_id", "PRINCIPAL_UNKNOWN")
        if scopes is None and any(
            g.role == Role.integrator for g in rows.grants_of(connection, [principal_id])
        ):
            raise invalid("/scopes", "SCOPES_REQUIRED")
        return _add_key(service, connection, principal_id, label, scopes, expires_at)


def _add_key(
    service: Service,
    connection: Connection,
    principal_id: str,
    label: str,
    scopes: Sequence[str] | None,
    expires_at: datetime | None,
) -> dict[str, Any]:
    secret, key_id = new_key(), new_id()
    values = {
        "id": key_id,
        "principal_id": principal_id,
        "label": label,
        "secret_hash": digest(secret),
        "scopes": EVERYTHING if scopes is None else sorted(set(scopes)),
        "expires_at": expires_at,
        "created_at": service.clock.now(),
    }
    keys.add_key(connection, values)
    return {**key_view(_key(connection, key_id)), "secret": secret}


def revoke_api_key(service: Service, actor: Actor, key_id: str, *, version: int) -> None:
    """Revoke the key: it does not work from now on, and stays listed."""
    require(actor, "api_key.write", Subject())
    with service.store.write() as connection:
        current: int = key_view(_key(connection, key_id))["version"]
        if current != version:
            raise VersionMismatch(current=current)
        if not keys.revoke_key(connection, key_id, service.clock.now()):
            raise LostRace()


def _key(connection: Connection, key_id: str) -> AnyRow:
    row = keys.find_key(connection, key_id)
    if row is None:
        raise NotFound()
    return row
