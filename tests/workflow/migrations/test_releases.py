"""A database of each version that CHANGELOG.md names comes to the current revision, whole and verified."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import psycopg
import pytest

from api.cli.serving.database import upgrade_database
from api.configuration.settings import Settings
from tests.support import ROOT
from tests.support.clock import NOVEMBER_2024
from tests.support.servers.databases import empty_postgres
from tests.workflow.migrations.dumping import KEYS, TAGGED
from tests.workflow.migrations.releases import RELEASES
from workflow import migrations
from workflow.clock import Clock
from workflow.commands.declarations import marks
from workflow.definition import Editions
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.record import sealing
from workflow.record.audit import verify_record
from workflow.runtime.service import Service
from workflow.store import Store


@pytest.fixture(params=["sqlite", "postgresql"])
def restored(request: pytest.FixtureRequest, release: str, tmp_path: Path) -> Iterator[str]:
    """The URL of the database that lies here as SQL."""
    sql = (TAGGED / f"{release}.{request.param}.sql").read_text()
    if request.param == "sqlite":
        with closing(sqlite3.connect(tmp_path / "xueshi.db")) as connection:
            connection.executescript(sql)
        yield f"sqlite:///{tmp_path / 'xueshi.db'}"
        return
    with empty_postgres("release") as url:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
            server.execute(sql.encode())
        yield url


@pytest.mark.parametrize("release", RELEASES)
def test_a_database_of_each_release_is_upgraded_and_verified(
    restored: str, release: str, editions: Editions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, key in KEYS.items():
        monkeypatch.setenv(name, key)
    store = Store.at(restored)
    with store.read() as connection:
        assert migrations.current_revision(connection) == RELEASES[release]
    store.engine.dispose()
    upgrade_database(Settings(folder=tmp_path, database_url=restored))
    service = Service(
        store=Store.at(restored),
        editions=editions,
        keyring=Keyring.load(tmp_path, KEYS),
        files=EvidenceFiles(tmp_path / "evidence"),
        clock=Clock.starting_at(NOVEMBER_2024),
    )
    with service.store.read() as connection:
        assert migrations.current_revision(connection) == migrations.head_revision()
    report = verify_record(service, files=False)
    assert (report.findings, report.declarations > 5) == ([], True)
    service.store.engine.dispose()


def test_the_version_is_the_newest_of_the_changelog_and_each_has_its_database() -> None:
    named = re.findall(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text(), re.M)
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert named == list(RELEASES)[::-1]
    assert stated == named[0]
    assert version("xueshi") == stated
    assert {path.name for path in TAGGED.iterdir()} == {
        f"{release}.{kind}.sql" for release in named for kind in ("sqlite", "postgresql")
    }


def test_what_completes_old_rows_is_no_newer_than_the_step_that_knows_of_it() -> None:
    completed = (marks.SINCE, marks.ACTIVITIES_SINCE, sealing.SINCE, sealing.HEADED_SINCE)
    assert max(completed) <= migrations.COMPLETED
