"""A data folder with a database, evidence and keys, and where its archives go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.servers.databases import SqliteDatabases
from workflow.backup.taking import Source, Step, Taken, take
from workflow.evidence.files import EvidenceFiles
from workflow.migrations import head_revision
from workflow.personal_data import Keyring
from workflow.store import Store

PIECES = [f"evidence {number}".encode() * 100 for number in range(6)]


def silent(step: Step, done: int, total: int) -> None:
    """Nobody watches the progress."""


class House:
    """What is backed up, and how."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.files = EvidenceFiles(folder / "data" / "evidence")
        self.sha256s = [self.files.put(piece) for piece in PIECES]
        self.keyring = Keyring.load(folder / "data", {})
        (folder / "data" / "secret.key").write_text("s" * 64)
        self.archives = folder / "archives"
        self.source = Source(store, folder / "data", self.keyring, "1.2.3")

    def name_in_rows(self, *sha256s: str) -> None:
        """Have a row name each of these files."""
        file = self.source.store.engine.url.database
        with closing(sqlite3.connect(str(file))) as connection:
            for number, sha256 in enumerate(sha256s):
                connection.execute(
                    "INSERT INTO correction_evidence VALUES (?, 'c', 'a.png', 'image/png', 1, 1, ?, '2024')",
                    [str(number), sha256],
                )
            connection.commit()

    def take(self, *, with_keys: bool = True, tell: object = silent) -> Taken:
        return take(self.source, self.archives, with_keys=with_keys, tell=tell)  # type: ignore[arg-type]


@pytest.fixture
def house(tmp_path: Path, _sqlite_databases: SqliteDatabases) -> Iterator[House]:
    """A house on SQLite, whose database says at which revision it is."""
    (tmp_path / "data").mkdir()
    url = _sqlite_databases.fresh(tmp_path / "data")
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", [head_revision()])
        connection.commit()
    store = Store.at(url)
    yield House(tmp_path, store)
    store.engine.dispose()
