"""Who can be signed in by one click, where the demonstration runs."""

from __future__ import annotations

from dataclasses import field

from api.configuration.demo_file import read_demo
from api.configuration.settings import Settings
from workflow.values import value

_SYSTEMS = frozenset({"integrator"})  # they send requests, and look at no pages


@value
class Identity:
    """Somebody of the demonstration: how they sign in, their name, and what docs/demo.md calls them."""

    login: str
    name: str
    key: str
    password: str = field(repr=False)


def identities_of(settings: Settings) -> list[Identity]:
    """The identities of the demonstration, each once; none where it does not run."""
    found = read_demo(settings.folder).get("principals", {}) if settings.demo else {}
    each_once = {
        one["login"]: Identity(one["login"], one["name"], key, one["password"])
        for key, one in reversed(found.items())
        if key not in _SYSTEMS
    }
    return list(reversed(each_once.values()))


def password_of(settings: Settings, login: str) -> str | None:
    """The password of an identity of the demonstration; None for anybody else, and where it does not run."""
    return next((one.password for one in identities_of(settings) if one.login == login), None)
