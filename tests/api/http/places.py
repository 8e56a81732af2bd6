"""The tests of the conventions share where a declaration is, and the type of a problem."""

from __future__ import annotations

from typing import Any

PROBLEM = "application/problem+json"


def path_of(view: dict[str, Any]) -> str:
    return f"/v1/declarations/{view['id']}"
