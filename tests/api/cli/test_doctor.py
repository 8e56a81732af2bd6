"""`xueshi doctor` finds what is wrong, says the way out in both languages, and changes nothing."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pylopdf_fonts_zh_cn
import pytest
from sqlalchemy import text

from api.cli.serving.database import upgrade_database
from api.configuration.settings import Settings
from tests.support.servers.command import xueshi
from workflow import tables
from workflow.clock import Clock
from workflow.ids import new_id
from workflow.migrations import head_revision
from workflow.personal_data import Keyring
from workflow.store import Store

Wrong = dict[str, dict[str, str]]
FONTS = str(Path(pylopdf_fonts_zh_cn.__file__).parent)


def wrong(**settings: str) -> Wrong:
    """What is wrong, by name, in both languages."""
    done = xueshi("--lang", "en", "doctor", "--json", settings={"XUESHI_FONTS": FONTS, **settings})
    found = json.loads(done.stdout)
    assert (done.returncode == 0) is found["ok"] is all(check["ok"] for check in found["checks"])
    return {check["name"]: check["text"] for check in found["checks"] if not check["ok"]}


def says(found: Wrong, name: str, zh: str, en: str = "") -> bool:
    return set(found) == {name} and zh in found[name]["zh"] and (en or zh) in found[name]["en"]


class Installation:
    """A data folder with its keys, and a database; an engine is at work while the test runs."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.folder = folder / "data"
        self.settings = {"XUESHI_DATA": str(self.folder), "DATABASE_URL": database_url}
        Keyring.load(self.folder, {})
        upgrade_database(Settings(folder=self.folder, database_url=database_url))
        self.store = Store.at(database_url)
        self._over = threading.Event()
        self._engine = threading.Thread(target=self._work, daemon=True)
        self.store.presence.renew(engine=True)
        self._engine.start()

    def _work(self) -> None:
        while not self._over.wait(1):
            self.store.presence.renew(engine=True)

    def end_engine(self) -> None:
        self._over.set()
        self._engine.join()
        self.store.presence.end_engine()

    def wrong(self, **more: str) -> Wrong:
        return wrong(**self.settings, **more)

    def leave_event(self) -> None:
        """Let an event wait, for two hours now, that receivers were not told of."""
        at = Clock().now() - timedelta(hours=2)
        row = {"declaration_id": new_id(), "sequence": 1, "type": "create", "at": at, "payload": {}}
        with self.store.write() as connection:
            connection.execute(tables.event.insert(), {**row, "noticed_at": at})

    def tell_events(self) -> None:
        with self.store.write() as connection:
            connection.execute(tables.event.update().values(announced_at=Clock().now()))

    def set_revision(self, revision: str) -> None:
        with self.store.write() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :at"), {"at": revision})


@pytest.fixture
def installation(empty_database_url: str, tmp_path: Path) -> Iterator[Installation]:
    found = Installation(tmp_path, empty_database_url)
    yield found
    found.end_engine()
    found.store.engine.dispose()


def test_what_the_database_knows_is_told_with_the_way_out(installation: Installation) -> None:
    assert installation.wrong() == {}
    installation.leave_event()
    assert installation.wrong(XUESHI_EVENTS_LATE_SECONDS="7300") == {}
    assert says(installation.wrong(), "events", "receiver_failed")
    installation.tell_events()
    installation.set_revision("0001")
    assert says(installation.wrong(), "migrations", "xueshi db upgrade")
    installation.set_revision("9999")
    assert says(installation.wrong(), "migrations", "更新的版本", "newer version")
    installation.set_revision(head_revision())
    installation.end_engine()
    assert says(installation.wrong(), "engine", "xueshi worker")


@pytest.mark.parametrize("empty_database_url", ["sqlite"], indirect=True)
def test_settings_files_and_keys_that_are_wrong_are_told(installation: Installation, tmp_path: Path) -> None:
    folder, ask = installation.folder, installation.wrong
    assert says(
        ask(XUESHI_EVIDENCE_MBS="9"), "settings", "XUESHI_EVIDENCE_MB？", "XUESHI_EVIDENCE_MB was meant"
    )
    assert says(ask(XUESHI_EVIDENCE_MB="none"), "settings", "XUESHI_EVIDENCE_MB")
    assert says(ask(XUESHI_FREE_MB="999999"), "disk", "XUESHI_FREE_MB")
    assert says(ask(XUESHI_FONTS=str(folder)), "fonts", "fonts-noto-cjk")

    keys, secret = folder / "keys.json", folder / "secret.key"
    keys.chmod(0o644)
    assert says(ask(), "permissions", f"chmod go-rwx {keys}")
    assert keys.stat().st_mode & 0o777 == 0o644, "it is only told"
    keys.rename(folder / "kept")
    secret.unlink()
    assert says(ask(), "keys", "secret.key")
    assert not keys.exists() and not secret.exists(), "nothing is made"
    (folder / "kept").rename(keys)
    keys.chmod(0o600)
    (folder / "evidence").touch(0o600)
    assert says(ask(XUESHI_SECRET_KEY="x" * 40), "evidence", str(folder / "evidence"))


def test_where_nothing_was_set_up_nothing_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    assert says(wrong(XUESHI_DATA=str(folder)), "folder", "xueshi db upgrade")
    assert not folder.exists()
    folder.mkdir(mode=0o700)
    assert set(wrong(XUESHI_DATA=str(folder))) == {"keys", "database"}
    assert list(folder.iterdir()) == []


def test_a_database_out_of_reach_is_told_and_people_read_it(tmp_path: Path) -> None:
    Keyring.load(tmp_path, {})
    settings = {"XUESHI_DATA": str(tmp_path), "XUESHI_SECRET_KEY": "x" * 40, "XUESHI_FONTS": FONTS}
    settings["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none"
    assert says(wrong(**settings), "database", "DATABASE_URL")
    done = xueshi("--lang", "zh", "doctor", settings=settings)
    lines = done.stdout.splitlines()
    assert done.returncode == 1 and "✓ 密钥" in lines
    assert lines[-1].startswith("✗ 数据库  ") and "DATABASE_URL" in lines[-1]
