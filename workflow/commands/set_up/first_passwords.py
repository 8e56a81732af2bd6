"""Passwords for a first sign-in, hashed before the transaction in which their principals are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workflow.access.credentials import hash_password
from workflow.access.passwords import one_time_password
from workflow.runtime.service import Service
from workflow.store.people.identity import principal_of_login


@dataclass(frozen=True)
class FirstPasswords:
    """login -> (password, its hash), for logins that nobody had before the transaction."""

    _by_login: Mapping[str, tuple[str, str]]

    @classmethod
    def of(cls, service: Service, wanted: Mapping[str, Any]) -> FirstPasswords:
        """Those for the new logins of a file. Each takes 40 ms, in which nobody is held up."""
        logins = {entry["login"] for entry in wanted.get("principals", ()) if entry.get("login")}
        with service.store.read() as connection:
            new = sorted(login for login in logins if principal_of_login(connection, login) is None)
        return cls({login: _made() for login in new})

    def of_login(self, login: str) -> tuple[str, str]:
        """The password of a login, and its hash; made now where the login was another's until just now."""
        return self._by_login.get(login) or _made()


def _made() -> tuple[str, str]:
    password = one_time_password()
    return password, hash_password(password)
