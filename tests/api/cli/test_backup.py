"""`xueshi backup` and `xueshi restore`, as whoever runs the service sees them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.servers.command import xueshi
from workflow.evidence.files import EvidenceFiles
from workflow.migrations import head_revision, upgrade
from workflow.store import Store


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Settings of a data folder with people, records and evidence in it."""
    settings = {"XUESHI_DATA": str(tmp_path_factory.mktemp("live") / "data")}
    done = xueshi("init-demo", settings={**settings, "XUESHI_DEMO": "1"})
    assert done.returncode == 0, done.stderr
    files = EvidenceFiles(Path(settings["XUESHI_DATA"]) / "evidence")
    files.put(b"evidence")
    files.put(b"more evidence")
    return settings


@pytest.fixture(scope="module")
def archives(live: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive without keys, and a newer one with them."""
    folder = tmp_path_factory.mktemp("archives")
    for options in (["--without-keys"], []):
        done = xueshi("backup", str(folder), *options, settings=live)
        assert done.returncode == 0, done.stderr
        secrets = (Path(live["XUESHI_DATA"]) / "secret.key").read_text()
        stored = json.loads((Path(live["XUESHI_DATA"]) / "keys.json").read_text())
        keys = [secrets, *(each["key"] for kind in ("data_keys", "index_keys") for each in stored[kind])]
        assert not any(key in done.stdout + done.stderr for key in keys)
    return folder


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def oldest(archives: Path) -> str:
    return str(min(archives.glob("xueshi-*")))


def test_a_restored_place_is_verified_before_it_is_said_to_be_done(archives: Path, tmp_path: Path) -> None:
    checked = xueshi("backup", "--check", str(archives), settings={})
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.endswith("the database and 2 files of evidence: whole\n")
    settings = {"XUESHI_DATA": str(tmp_path / "restored")}
    done = xueshi("restore", str(archives), settings=settings)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(": restored and verified, the record is whole\n")
    assert [line.split()[0] for line in done.stderr.splitlines()][-1] == "verifying"
    assert xueshi("verify-record", settings=settings).returncode == 0
    before = contents(tmp_path / "restored")
    again = xueshi("--lang", "zh", "restore", str(archives), settings=settings)
    assert again.returncode == 1
    assert "不是空文件夹" in again.stderr
    assert before == {
        path: path.read_bytes() for path in (tmp_path / "restored").rglob("*") if path.is_file()
    }


def test_an_archive_tells_what_it_shares_and_lacks(live: dict[str, str], tmp_path: Path) -> None:
    first = xueshi("backup", str(tmp_path / "a"), settings=live)
    assert "2 copied, 0 shared" in first.stdout
    second = xueshi("--lang", "zh", "backup", "--without-keys", str(tmp_path / "a"), settings=live)
    assert "复制 0 份，与前次备份共用 2 份" in second.stdout
    assert "未含密钥，恢复时需要：" in second.stdout and "i0 (index)" in second.stdout
    assert second.stdout.splitlines()[-1] == str(max((tmp_path / "a").glob("xueshi-*")))


def test_where_there_is_nothing_no_backup_is_made_and_no_folder_either(tmp_path: Path) -> None:
    done = xueshi("backup", str(tmp_path / "a"), settings={"XUESHI_DATA": str(tmp_path / "typo")})
    assert done.returncode == 1
    assert "there is nothing to back up" in done.stderr and "XUESHI_DATA" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_missing_keys_are_named_and_taken_from_a_file(
    live: dict[str, str], archives: Path, tmp_path: Path
) -> None:
    settings = {"XUESHI_DATA": str(tmp_path / "restored")}
    done = xueshi("restore", oldest(archives), settings=settings)
    assert done.returncode == 1
    assert "keys are missing: k" in done.stderr and "--keys" in done.stderr
    kept = str(Path(live["XUESHI_DATA"]) / "keys.json")
    done = xueshi("restore", oldest(archives), "--keys", kept, settings=settings)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "restored" / "secret.key").exists()
    assert xueshi("verify-record", settings=settings).returncode == 0


def test_what_is_lost_or_changed_is_told_and_all_else_restored(live: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(live["XUESHI_DATA"], data)
    with closing(sqlite3.connect(data / "xueshi.db")) as connection:
        connection.execute(_FORGED)
        connection.commit()
    assert xueshi("backup", str(tmp_path / "a"), settings={"XUESHI_DATA": str(data)}).returncode == 0
    [archive] = (tmp_path / "a").glob("xueshi-*")
    next((archive / "evidence").glob("*/*")).unlink()
    checked = xueshi("backup", "--check", str(archive), settings={})
    assert (checked.returncode, checked.stdout.endswith(": 1 findings\n")) == (1, True)
    done = xueshi("restore", str(archive), settings={"XUESHI_DATA": str(tmp_path / "restored")})
    assert done.returncode == 1
    assert "of the archive is missing" in done.stderr and "edition_change 1 seal" in done.stderr
    assert done.stdout.endswith(": restored, but there are 2 findings\n")
    assert (tmp_path / "restored" / "xueshi.db").exists()


def test_what_was_missing_already_is_told_with_all_that_is_not_named(
    live: dict[str, str], tmp_path: Path
) -> None:
    assert xueshi("backup", str(tmp_path / "a"), settings=live).returncode == 0
    [archive] = (tmp_path / "a").glob("xueshi-*")
    manifest = json.loads((archive / "manifest.json").read_text())
    assert (manifest["damaged"], manifest["missing_untold"]) == ([], 0)
    told = manifest | {"damaged": ["ab" * 32], "missing_untold": 7}
    (archive / "manifest.json").write_text(json.dumps(told))
    checked = xueshi("--lang", "zh", "backup", "--check", str(archive), settings={})
    assert checked.returncode == 0
    assert f"备份时材料已损坏或缺失：{'ab' * 32}\n另有 7 份材料缺失，未一一列出\n" in checked.stderr
    done = xueshi("restore", str(archive), settings={"XUESHI_DATA": str(tmp_path / "restored")})
    assert "8 files were damaged or missing when it was taken, and are not in it" in done.stderr


_FORGED = """
INSERT INTO edition_change (position, edition_id, event, checksum, actor_id, at)
SELECT 1, 'e', 'edit', 'c', min(id), '2024-11-20 01:00:00.000000' FROM principal
"""


def test_an_archive_of_an_older_version_is_brought_to_this_one(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    store = Store.at(f"sqlite:///{data / 'xueshi.db'}")
    upgrade(store.engine, "0035")
    store.engine.dispose()
    (data / "keys.json").write_text(json.dumps(_KEYS))
    taken = xueshi("backup", str(tmp_path / "a"), settings={"XUESHI_DATA": str(data)})
    assert taken.returncode == 0, taken.stderr
    settings = {"XUESHI_DATA": str(tmp_path / "restored")}
    done = xueshi("restore", str(tmp_path / "a"), settings=settings)
    assert done.returncode == 0, done.stderr
    assert head_revision() in xueshi("db", "revision", settings=settings).stdout.split(",")[0]


_KEYS = {
    "index_keys": [{"id": "i0", "key": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA="}],
    "data_keys": [{"id": "k0", "key": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbA="}],
}
