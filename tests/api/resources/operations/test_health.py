"""/healthz tells whether it serves, and that its clock was set."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.application import create_app
from api.configuration.settings import Settings, WrongSetting
from tests.support.clock import NOVEMBER_2024
from tests.support.world import World


def test_health_needs_no_key_and_shows_the_clock(world: World) -> None:
    got = world.nobody.get("/healthz")
    assert (got.status_code, got.json["status"]) == (200, "ok")
    assert got.json["clock"]["today"] == "2024-11-20"
    assert got.json["clock"]["set_to"] == "2024-11-20T09:00:00+08:00"
    assert got.json["database"]["reachable"] is True


def test_a_database_without_our_tables_is_not_healthy(tmp_path: Path) -> None:
    app = create_app(Settings(folder=tmp_path, testing=True))
    got = app.test_client().get("/healthz")
    assert (got.status_code, got.json["status"]) == (503, "unavailable")


def test_the_clock_is_set_in_demonstrations_and_tests_only(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting):
        Settings(folder=tmp_path, now=NOVEMBER_2024)
    with pytest.raises(WrongSetting):
        Settings.from_environment({"XUESHI_DATA": str(tmp_path), "XUESHI_NOW": "2024-11-20T09:00:00+08:00"})
    with pytest.raises(WrongSetting):
        Settings(folder=tmp_path, demo=True, now=NOVEMBER_2024.replace(tzinfo=None))
    shown = Settings.from_environment(
        {"XUESHI_DATA": str(tmp_path), "XUESHI_DEMO": "1", "XUESHI_NOW": "2024-11-20T09:00:00+08:00"}
    )
    assert shown.now == NOVEMBER_2024


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_hosting_services_urls_get_our_driver(tmp_path: Path, scheme: str) -> None:
    settings = Settings(folder=tmp_path, database_url=f"{scheme}://u:p@h/d")
    assert settings.database_url == "postgresql+psycopg://u:p@h/d"


def test_the_secret_is_kept_and_its_own(tmp_path: Path) -> None:
    first, second = Settings(folder=tmp_path), Settings(folder=tmp_path)
    assert first.secret_key == second.secret_key and len(first.secret_key) == 64
    assert (tmp_path / "secret.key").stat().st_mode & 0o077 == 0
    assert first.secret_key.decode() not in repr(first)


def test_who_opens_the_server_without_a_path_is_shown_the_console(world: World) -> None:
    home = world.nobody.get("/")
    assert (home.status_code, home.headers["Location"]) == (303, "/sign-in?next=/")


def test_the_pages_are_made_from_the_document(world: World) -> None:
    page = world.nobody.get("/docs")
    assert page.status_code == 200
    for path in world.nobody.get("/openapi.json").json["paths"]:
        assert path in page.text
    assert "<script" not in page.text and "http://" not in page.text
