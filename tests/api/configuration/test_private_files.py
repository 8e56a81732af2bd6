"""What an installation keeps is its owner's alone, also where an older version has left it open."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.application import create_app
from api.cli.serving.database import upgrade_database
from api.configuration.private_files import make_private
from api.configuration.settings import Settings
from workflow.runtime.service import Service

OWN_FILES = ("xueshi.db", "xueshi.db-wal", "xueshi.db-shm", "keys.json", "secret.key")


def modes(folder: Path) -> dict[str, int]:
    """The mode of everything below a folder, and of itself."""
    return {
        str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode)
        for path in (folder, *folder.rglob("*"))
    }


@pytest.fixture
def generous_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def running(folder: Path) -> Service:
    """The service of an installation, with one file of evidence."""
    settings = Settings(folder=folder, testing=True)
    upgrade_database(settings)
    service: Service = create_app(settings).extensions["xueshi"]
    service.files.put(b"%PDF-1.7 proof")
    return service


@pytest.mark.usefixtures("generous_umask")
def test_a_new_installation_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    service = running(folder)
    with service.store.read() as connection:
        connection.exec_driver_sql("SELECT 1 FROM principal").all()
        found = modes(folder)
    assert set(OWN_FILES) <= set(found)
    assert {path: oct(mode) for path, mode in found.items() if mode & 0o077} == {}


@pytest.mark.usefixtures("generous_umask")
def test_an_installation_of_before_is_tightened_at_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    service = running(folder)
    with service.store.read() as connection:
        connection.exec_driver_sql("SELECT 1 FROM principal").all()
        for path in (*folder.rglob("*"), folder):
            path.chmod(0o755 if path.is_dir() else 0o644)
        create_app(Settings(folder=folder, testing=True))
        found = modes(folder)
    assert {path: oct(mode) for path, mode in found.items() if mode & 0o077} == {}


@pytest.mark.usefixtures("generous_umask")
def test_a_database_outside_of_the_folder_is_closed_and_its_folder_left_alone(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    for name in ("x.db", "x.db-wal", "x.db-shm"):
        (elsewhere / name).touch(mode=0o644)
    make_private(tmp_path / "data", f"sqlite:///{elsewhere / 'x.db'}")
    assert modes(elsewhere) == {".": 0o755, "x.db": 0o600, "x.db-wal": 0o600, "x.db-shm": 0o600}


@pytest.mark.usefixtures("generous_umask")
def test_a_folder_that_others_share_and_what_links_point_to_keep_their_modes(tmp_path: Path) -> None:
    shared, outside = tmp_path / "shared", tmp_path / "outside"
    shared.mkdir()
    shared.chmod(0o1777)
    outside.touch(mode=0o644)
    (shared / "link").symlink_to(outside)
    make_private(shared, "postgresql://localhost/x")
    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644
