"""The evidence folder: what was put there is there, whole, once."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.support.small_disk import small_disk
from workflow.errors import EvidenceDamaged, ReadOnly, StorageFull
from workflow.evidence.files import EvidenceFiles


def test_content_is_found_under_its_hash(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path / "evidence")
    sha256 = files.put(b"content")
    assert sha256 == hashlib.sha256(b"content").hexdigest()
    assert files.read(sha256) == b"content"
    assert files.is_whole(sha256)


def test_the_same_content_is_stored_once_however_often_it_comes(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path)
    content = os.urandom(200_000)
    with ThreadPoolExecutor(8) as pool:
        hashes = set(pool.map(lambda _: files.put(content), range(24)))
    assert len(hashes) == 1
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [content]


def test_what_is_missing_is_as_damaged(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path)
    sha256 = files.put(b"content")
    files.path(sha256).unlink()
    assert not files.is_whole(sha256)
    with pytest.raises(EvidenceDamaged):
        files.read(sha256)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_only_hashes_are_addresses(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        EvidenceFiles(tmp_path).path(name)


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = EvidenceFiles(tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFull):
        files.put(b"content")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_bytes_are_on_the_disk_before_they_get_their_name_and_then_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut leaves the whole file or none: the inode tells that it is the same file under its name."""
    files = EvidenceFiles(tmp_path)
    path = files.path(hashlib.sha256(b"content").hexdigest())
    synced: list[tuple[int, int, bool]] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        found = os.fstat(handle)
        synced.append((found.st_ino, found.st_size, path.exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    files.put(b"content")
    assert (path.stat().st_ino, len(b"content"), False) in synced
    assert (synced[-1][0], synced[-1][2]) == (path.parent.stat().st_ino, True)


def _turned(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:]


@pytest.mark.parametrize(
    "damage", [_turned, lambda content: content[:-1], lambda content: content + b"x", None]
)
def test_what_is_damaged_is_seen_and_healed_by_the_same_upload(
    tmp_path: Path, damage: Callable[[bytes], bytes] | None
) -> None:
    files = EvidenceFiles(tmp_path)
    sha256 = files.put(b"content")
    path = files.path(sha256)
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage(b"content"))
    assert not files.is_whole(sha256)
    with capture_logs() as logs, pytest.raises(EvidenceDamaged):
        files.read(sha256)
    assert [(log["log_level"], log["file"][3:]) for log in logs] == [
        ("error", sha256)
    ]  # which one to restore
    assert files.put(b"content") == sha256
    assert files.read(sha256) == b"content"
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]


def test_a_full_disk_is_told_remembered_and_found_to_be_well_again(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2) as disk:
        files = EvidenceFiles(disk.folder / "evidence")
        kept = files.put(b"kept")
        disk.fill()
        with capture_logs() as logged:
            for _ in range(3):
                with pytest.raises(StorageFull):
                    files.put(os.urandom(200_000))
        assert [line["event"] for line in logged] == ["evidence_not_stored"]
        files.try_again()
        assert files.failing == "STORAGE_FULL"
        disk.make_room()
        files.try_again()
        assert files.failing == ""
        assert files.read(kept) == b"kept"
        assert [path.name for path in files.folder.rglob("*") if path.is_file()] == [kept]


def test_a_folder_that_can_t_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "evidence").write_bytes(b"a file where the folder should be")
    with pytest.raises(ReadOnly):
        EvidenceFiles(tmp_path / "evidence").put(b"content")


def test_what_a_killed_writer_left_is_removed_and_what_is_being_written_is_not(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path)
    kept = files.put(b"kept")
    incoming = tmp_path / ".incoming"
    left, young, written = (incoming / name for name in ("left", "young", "written"))
    for path in (left, young, written):
        path.write_bytes(b"half")
    for path in (left, written):
        os.utime(path, (1, 1))
    with written.open("rb") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        files.clear_away()
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == sorted(
        [kept, "young", "written"]
    )
