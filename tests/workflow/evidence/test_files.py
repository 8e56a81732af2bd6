"""The evidence folder: what was put there is there, whole, once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workflow.errors import EvidenceDamaged, NotFound
from workflow.evidence.files import EvidenceFiles


def test_content_is_found_under_its_hash(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path / "evidence")
    sha256 = files.put(b"content")
    assert sha256 == hashlib.sha256(b"content").hexdigest()
    assert files.read(sha256) == b"content"
    with files.open(sha256) as file:
        assert file.read(3) == b"con"
    assert files.is_whole(sha256)


def test_the_same_content_is_stored_once_however_often_it_comes(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path)
    content = os.urandom(200_000)
    with ThreadPoolExecutor(8) as pool:
        hashes = set(pool.map(lambda _: files.put(content), range(24)))
    assert len(hashes) == 1
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [content]


def test_what_is_missing_is_not_found(tmp_path: Path) -> None:
    files = EvidenceFiles(tmp_path)
    sha256 = files.put(b"content")
    files.path(sha256).unlink()
    assert not files.is_whole(sha256)
    with pytest.raises(NotFound):
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
    with pytest.raises(OSError, match="No space"):
        files.put(b"content")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


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
    with pytest.raises(EvidenceDamaged):
        files.whole_path(sha256)
    assert files.put(b"content") == sha256
    assert files.whole_path(sha256).read_bytes() == b"content"
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]
