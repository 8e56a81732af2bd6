"""What a password has to be, and those that somebody else gives for the first sign-in."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

SHORTEST, LONGEST = 12, 200
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another
_GROUPS, _GROUP = 4, 5


def faults(password: str, *, login: str | None, old: str | None = None) -> Iterator[str]:
    """The codes of what is wrong with a new password."""
    if len(password) < SHORTEST:
        yield "PASSWORD_TOO_SHORT"
    if len(password) > LONGEST:
        yield "PASSWORD_TOO_LONG"
    if login is not None and login.casefold() in (password.casefold(), password[::-1].casefold()):
        yield "PASSWORD_IS_LOGIN"
    if old is not None and password == old:
        yield "PASSWORD_IS_OLD"


def one_time_password() -> str:
    """A password to be read out or written down: four groups of letters and digits, 99 bits."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
