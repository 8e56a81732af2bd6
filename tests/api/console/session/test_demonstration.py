"""The identities of a demonstration sign in by one click, whatever one who tries it has done before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.support.reader import Reader, text_of
from tests.support.world import World


@pytest.fixture
def login(world: World) -> Iterator[str]:
    """The login of an identity: an administrator has given it to a principal of the town."""
    settings, login = world.app.config["XUESHI"], "demo.applicant"
    entry = {"login": login, "password": "as the file says", "name": "Li"}
    demo = settings.folder / "demo.json"
    demo.parent.mkdir(parents=True, exist_ok=True)
    demo.write_text(json.dumps({"principals": {"applicant": entry}}), "utf-8")
    id_ = world.ids["principal:applicant"]
    changed = world.administrator(
        "PATCH",
        f"/v1/principals/{id_}",
        json={"login": login, "password": entry["password"]},
        headers={"If-Match": '"1"'},
    )
    assert changed.status_code == 200, changed.text
    world.app.config["XUESHI"] = replace(settings, demo=True)
    yield login
    world.app.config["XUESHI"] = settings


@pytest.mark.parametrize(
    ("part", "form"),
    [
        ("principals/{id}/reset", {}),
        ("principals/{id}", {"act": "deactivate"}),
        ("principals/{id}", {"login": "demo.other"}),
        ("principals/{id}", {"password": "another one of sixteen"}),
    ],
)
def test_no_administrator_takes_an_identity_away(
    world: World, login: str, part: str, form: dict[str, str]
) -> None:
    administrator = Reader(world, "administrator")
    administrator.opens("/principals")
    address = "/" + part.format(id=world.ids["principal:applicant"])
    administrator.sends(address, {"version": "2", **form}, 409)
    assert "演示身份的登录方式不可更改" in text_of(administrator.opened)
    signed_in = world.app.test_client().post("/sign-in", data={"identity": login, "next": "/notices"})
    assert (signed_in.status_code, signed_in.location) == (303, "/notices")
