"""Somebody who signs in, and how they do."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import pyotp
import pytest

from tests.support import town
from workflow.access.permissions import Actor
from workflow.commands.people import identity, sessions
from workflow.commands.people.sessions import Sender
from workflow.commands.people.sign_in import second_factors
from workflow.queries.people.identity import actor_by_session
from workflow.runtime.service import Service

LOGIN, PASSWORD = "zhang.san", "correct horse battery"
HERE = Sender("192.0.2.1", None, "Firefox · Linux")


@dataclass
class Somebody:
    """A principal with a person, a login and a password."""

    service: Service
    id: str
    person_id: str
    actor: Actor

    def begin(self, service: Service | None = None, **more: Any) -> sessions.Step:
        """The first step of a sign-in with the right password."""
        said = {"login": LOGIN, "password": PASSWORD, "sender": HERE, **more}
        return sessions.begin_sign_in(service or self.service, **said)

    def with_second_factor(self) -> tuple[str, list[str]]:
        """Turn the second factor on: its secret, and the recovery codes."""
        secret = second_factors.set_up(self.service, self.actor)
        code = code_at(secret)
        made = second_factors.enable(self.service, self.actor, code, origin="192.0.2.1", device=None)
        return secret, made


def code_at(secret: str, steps: int = 0) -> str:
    """The code that an authenticator shows now, or some steps of half a minute away.

    That of the next step is good too, and still is when the clock moves on meanwhile.
    """
    return pyotp.TOTP(secret).at(int(time.time()) + 30 * steps)


@pytest.fixture
def somebody(service: Service) -> Somebody:
    person_id = town.person(service)
    values = {"name": "Zhang San", "login": LOGIN, "password": PASSWORD, "person_id": person_id}
    made = identity.create_principal(service, town.ADMINISTRATOR, values)
    token, _ = sessions.sign_in(service, login=LOGIN, password=PASSWORD, origin="192.0.2.9")
    actor = actor_by_session(service, token)
    sessions.sign_out(service, token)
    return Somebody(service, made["id"], person_id, actor)
