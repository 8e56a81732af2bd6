"""One administrator writes editions over HTTP, and another one publishes them."""

from __future__ import annotations

from typing import Any

from tests.support.editions import NEXT, files_of
from tests.support.world import World


def files(id_: str = NEXT, *changes: tuple[str, str, str]) -> dict[str, str]:
    """The shipped edition's files under another id, with texts replaced."""
    return files_of(*changes, id_=id_)


def made(world: World, *changes: tuple[str, str, str], id_: str = NEXT) -> dict[str, Any]:
    got = world.administrator.post("/v1/definitions", {"files": files(id_, *changes)})
    assert got.status_code == 201, got.text
    return got.json


def checked(world: World, *changes: tuple[str, str, str], id_: str = NEXT) -> dict[str, Any]:
    made(world, *changes, id_=id_)
    got = world.administrator.post(f"/v1/definitions/{id_}/check")
    assert got.json["edition"]["status"] == "checked", got.text
    return got.json["edition"]


def published(
    world: World, *changes: tuple[str, str, str], id_: str = NEXT, replaces: str = "zaozhuang-2024"
) -> Any:
    checked(world, *changes, id_=id_)
    return world.second_administrator.post(f"/v1/definitions/{id_}/publish", {"replaces": replaces})
