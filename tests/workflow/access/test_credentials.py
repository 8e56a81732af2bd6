"""An unknown login takes as long as a known one."""

from __future__ import annotations

import pytest

from workflow.access import credentials


def test_what_an_unknown_login_is_checked_against_costs_as_much_as_a_password() -> None:
    made = credentials.hash_password("a password")
    cost = [part for part in made.split("$") if part.startswith(("argon2id", "v=", "m="))]
    assert len(cost) == 3
    assert cost == [part for part in credentials._NOBODYS.split("$")[:4] if part]


@pytest.mark.parametrize("password", ["", "a password"])
def test_nothing_matches_where_there_is_no_password(password: str) -> None:
    assert not credentials.password_matches(None, password)
    assert credentials.password_matches(credentials.hash_password(password), password)
