"""A start that can't be: one sentence in the reader's language, with the way out, and a status of failure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from pysqlite3 import dbapi2 as sqlite3

from tests.support.servers.command import xueshi
from tests.support.servers.databases import empty_postgres
from tests.support.servers.ports import free_port

pytestmark = pytest.mark.failures


def started(folder: Path, language: str, database_url: str = "", *more: str) -> str:
    """What a start says that fails."""
    settings = {"XUESHI_DATA": str(folder), "DATABASE_URL": database_url}
    done = xueshi("--lang", language, "serve", "--port", str(free_port()), *more, settings=settings)
    assert done.returncode == 1, done.stdout
    [sentence] = [line for line in done.stderr.splitlines() if not line.startswith("{")]
    return sentence


def truncated(file: Path) -> None:
    """Behind its first page nothing is left."""
    file.write_bytes(file.read_bytes()[:4096])


def no_database(file: Path) -> None:
    file.write_bytes(b"Dear sir or madam, " * 1000)


@pytest.mark.parametrize("spoil", [truncated, no_database])
def test_a_file_that_is_no_database_is_told_with_the_way_out(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    assert xueshi("db", "upgrade", settings={"XUESHI_DATA": str(tmp_path)}).returncode == 0
    spoil(tmp_path / "xueshi.db")
    assert "从备份恢复" in started(tmp_path, "zh")
    assert "put a backup back" in started(tmp_path, "en")


def test_a_disk_that_fails_is_told_with_the_way_out(tmp_path: Path) -> None:
    """A journal that is a folder can't be opened, as where the disk does not answer."""
    assert xueshi("db", "upgrade", settings={"XUESHI_DATA": str(tmp_path)}).returncode == 0
    for end in ("-wal", "-shm"):
        (tmp_path / f"xueshi.db{end}").unlink(missing_ok=True)
    (tmp_path / "xueshi.db-wal").mkdir()
    assert "请检查磁盘" in started(tmp_path, "zh")
    assert "look after the disk" in started(tmp_path, "en")


def _of_a_newer_version(database_url: str) -> None:
    says = "UPDATE alembic_version SET version_num = '9999'"
    if database_url.startswith("sqlite"):
        with sqlite3.connect(database_url.removeprefix("sqlite:///")) as connection:
            connection.execute(says)
        return
    with psycopg.connect(database_url.replace("+psycopg", ""), autocommit=True) as server:
        server.execute(says)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_of_a_newer_version_is_left_as_it_is(tmp_path: Path, kind: str) -> None:
    with empty_postgres("newer") as server:
        url = server if kind == "postgresql" else f"sqlite:///{tmp_path / 'xueshi.db'}"
        settings = {"XUESHI_DATA": str(tmp_path), "DATABASE_URL": url}
        assert xueshi("db", "upgrade", settings=settings).returncode == 0
        _of_a_newer_version(url)
        told = started(tmp_path, "zh", url)
        assert "9999" in told and "请使用更新的版本" in told
        assert "install the newer version" in started(tmp_path, "en", url)
        assert "9999" in started(tmp_path, "en", url, "--no-migrate")
