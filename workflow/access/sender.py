"""Finds the actor of a request by the API key or the session that it was sent with."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass, replace

from workflow.access.credentials import KEY_PREFIX, digest
from workflow.access.permissions import EVERYTHING, Actor, Grant, Role, Subject, require
from workflow.clock import civil_date
from workflow.errors import NotAuthenticated, NotPermitted, ScopesRequired
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.people import identity

# The principal of the request at hand, for the log: "" until somebody is known, and then the first.
ACTING: ContextVar[str] = ContextVar("acting", default="")
_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Credential:
    """A key or a session that is not looked up yet; its `statement` can run together with others."""

    statement: Statement

    @property
    def identity(self) -> str:
        """What is the same for every request by this key or session, and for no other."""
        return str(self.statement[1]["secret_hash"])

    def actor(self, service: Service) -> Actor:
        """The actor to whom the credential belongs. Raises `NotAuthenticated`."""
        with service.store.read() as connection:
            [(_, found)] = run_together(connection, [self.statement])
        return actor_of(found)


def of_key(service: Service, secret: str) -> Credential:
    """The credential of an API key. Raises `NotAuthenticated` where `secret` can't be a key."""
    if not secret.startswith(KEY_PREFIX):
        raise NotAuthenticated()
    now = service.clock.now()
    return Credential(identity.key_holder_statement(digest(secret), now, civil_date(now)))


def of_session(service: Service, token: str) -> Credential:
    """The credential of a session's token."""
    now = service.clock.now()
    return Credential(identity.session_holder_statement(digest(token), now, civil_date(now)))


def actor_of(found: Sequence[Record]) -> Actor:
    """The actor of a credential's rows, with the grants in force.

    No rows raise `NotAuthenticated`. An integrator's key that names no scopes raises `ScopesRequired`: it was
    made before its principal became an integrator, and nobody has chosen what it may do as that.
    """
    if not found:
        raise NotAuthenticated()
    who, scopes = found[0], found[0]["scopes"]
    if not ACTING.get():
        ACTING.set(who["id"])
    if scopes == EVERYTHING and any(grant["role"] == Role.integrator for grant in found):
        raise ScopesRequired()
    return Actor(
        id=who["id"],
        name=who["name"],
        person_id=who["person_id"],
        grants=tuple(
            Grant(_ROLES[g["role"]], g["organization_id"], g["alternate"]) for g in found if g["role"]
        ),
        scopes=None if scopes is None or scopes == EVERYTHING else frozenset(scopes),
        key_id=who["key_id"],
    )


def still(service: Service, connection: Connection, actor: Actor) -> Actor:
    """The actor with the rights of this moment, which stay theirs until the transaction ends.

    For whatever was begun before: the rest of a batch, of a long operation. Raises `NotPermitted` where they
    were deactivated, or the key by which they began it works no more.
    """
    now = service.clock.now()
    held = identity.hold_statements(connection.dialect.name, actor.id)
    again = identity.holder_again_statement(actor.id, actor.key_id, now, civil_date(now))
    found = run_together(connection, [*held, again])[-1][1]
    if not found:
        raise NotPermitted()
    now_theirs = replace(actor_of(found), permitted=actor.permitted)
    return now_theirs if actor.key_id else replace(now_theirs, scopes=actor.scopes)


def require_still(
    service: Service, connection: Connection, actor: Actor, verb: str, subject: Subject
) -> None:
    """Raise `NotPermitted` unless the actor may do `verb` at this moment, and until the transaction ends."""
    require(still(service, connection, actor), verb, subject)
