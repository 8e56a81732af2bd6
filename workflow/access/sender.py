"""Finds the actor of a request by the API key or the session that it was sent with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.access.credentials import KEY_PREFIX, digest
from workflow.access.permissions import EVERYTHING, Actor, Grant, Role
from workflow.clock import civil_date
from workflow.errors import NotAuthenticated
from workflow.runtime.service import Service
from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import run_together
from workflow.store.database.rows import Record
from workflow.store.people import identity

_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Credential:
    """A key or a session that is not looked up yet; its `statement` can run together with others."""

    statement: Statement

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
    """The actor of a credential's rows, with the grants in force. No rows raise `NotAuthenticated`."""
    if not found:
        raise NotAuthenticated()
    who, scopes = found[0], found[0]["scopes"]
    return Actor(
        id=who["id"],
        name=who["name"],
        person_id=who["person_id"],
        grants=tuple(
            Grant(_ROLES[g["role"]], g["organization_id"], g["alternate"]) for g in found if g["role"]
        ),
        scopes=None if scopes is None or scopes == EVERYTHING else frozenset(scopes),
    )
