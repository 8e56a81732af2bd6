"""PostgreSQL: dumped at one moment, loaded as a whole or not at all, by the right one of its programs."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.servers.databases import create_schema, empty_postgres
from tests.support.servers.postgres_server import WHEEL_PROGRAMS
from tests.workflow.backup.conftest import House, silent
from workflow.backup.archive import MANIFEST, Archive
from workflow.backup.checking import check
from workflow.backup.restoring import Place, RestoreRefused, restore
from workflow.errors import StorageFull
from workflow.migrations import head_revision
from workflow.store import Store
from workflow.store.copying.postgres import ProgramFails, program_in, run_program, tables

URL = "postgresql+psycopg://somebody:geheim@127.0.0.1:1/xueshi?connect_timeout=3"


@pytest.fixture(autouse=True)
def programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}{WHEEL_PROGRAMS}")


@pytest.fixture(scope="module")
def live() -> Iterator[str]:
    """A database that says at which revision it is, with a row in it."""
    with empty_postgres("live") as url:
        create_schema(url)
        store = Store.at(url)
        with store.write() as connection:
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
            connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{head_revision()}')")
        store.engine.dispose()
        yield url


def names(url: str) -> list[str]:
    store = Store.at(url)
    try:
        return tables(store)
    finally:
        store.engine.dispose()


def test_a_dump_is_loaded_as_a_whole_and_into_an_empty_database_only(live: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    store = Store.at(live)
    taken = House(tmp_path, store).take()
    store.engine.dispose()
    archive = Archive(taken.folder)
    assert list(check(archive, silent)) == []
    assert (taken.folder / "database.dump").stat().st_mode & 0o777 == 0o600
    with empty_postgres("restored") as url:
        place = Place(tmp_path / "restored", url)
        restore(archive, place, {}, None, silent).put_in_place()
        assert names(url) == names(live)
        with pytest.raises(RestoreRefused, match="not empty"):
            restore(archive, Place(tmp_path / "again", url), {}, None, silent)
        assert not (tmp_path / "again").exists()

    dump = taken.folder / "database.dump"
    content = dump.read_bytes()[:-2000]
    dump.write_bytes(content)
    told = json.loads((taken.folder / MANIFEST).read_text())
    told["database"] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (taken.folder / MANIFEST).write_text(json.dumps(told))
    with empty_postgres("half") as url:
        with pytest.raises(ProgramFails, match="pg_restore failed: "):
            restore(Archive(taken.folder), Place(tmp_path / "half", url), {}, None, silent)
        assert names(url) == []
        assert {each.name for each in (tmp_path / "half").iterdir()} == {".restoring"}


def program(folder: Path, script: str, name: str = "pg_dump") -> Path:
    folder.mkdir()
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o700)
    return folder


def of_version(folder: Path, version: str) -> Path:
    return program(folder, f"echo 'pg_dump (PostgreSQL) {version}'")


def test_the_program_of_the_servers_version_is_taken_else_the_next_newer_one(tmp_path: Path) -> None:
    versions = ["17.2", "14.9", "16.1 (Debian 16.1-1)", "18beta1"]
    folders = [of_version(tmp_path / str(number), version) for number, version in enumerate(versions)]
    folders.insert(0, program(tmp_path / "broken", "exit 1"))
    folders.insert(0, program(tmp_path / "strange", "echo nothing"))
    folders.insert(0, tmp_path / "missing")
    assert program_in(folders, "pg_dump", 16) == (str(tmp_path / "2" / "pg_dump"), 16)
    assert program_in(folders, "pg_dump", 15) == (str(tmp_path / "2" / "pg_dump"), 16)
    assert program_in(folders, "pg_dump", 17) == (str(tmp_path / "0" / "pg_dump"), 17)
    assert program_in(folders, "pg_dump", 18) == (str(tmp_path / "3" / "pg_dump"), 18)
    with pytest.raises(ProgramFails) as failure:
        program_in(folders, "pg_dump", 19)
    for told in (failure.value.en, failure.value.zh):
        assert "18" in told and "postgresql-client-19" in told


def test_without_the_program_it_is_told_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(ProgramFails) as failure:
        program_in([tmp_path], "pg_dump", 15)
    for told in (failure.value.en, failure.value.zh):
        assert "pg_dump" in told and "postgresql-client-15" in told and "PATH" in told


def test_the_password_is_in_no_argument_and_in_no_message(tmp_path: Path) -> None:
    folder = program(tmp_path / "p", 'echo "$@" > "$(dirname "$0")/told"; echo "$PGPASSWORD"')
    with (tmp_path / "out").open("wb") as out:
        run_program([str(folder / "pg_dump")], URL, out=out)
    told = (folder / "told").read_text()
    assert "geheim" not in told
    assert "host=127.0.0.1" in told and "user=somebody" in told and "connect_timeout=3" in told
    assert (tmp_path / "out").read_text() == "geheim\n"
    failing = program(
        tmp_path / "f", 'echo "pg_dump: error: no such thing\nDETAIL: row (370402, 张三)" >&2; exit 1'
    )
    with pytest.raises(ProgramFails) as failure:
        run_program([str(failing / "pg_dump")], URL)
    assert failure.value.en == "pg_dump failed: no such thing"


def test_a_full_disk_is_told_as_one(tmp_path: Path) -> None:
    full = program(
        tmp_path / "f", 'echo "pg_dump: error: could not write: No space left on device" >&2; exit 1'
    )
    with pytest.raises(StorageFull):
        run_program([str(full / "pg_dump")], URL)
