"""A restore takes nothing on trust, needs an empty place and the right keys, and is there as a whole."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.workflow.backup.conftest import PIECES, House, silent
from workflow.backup.archive import MANIFEST, Archive, ArchiveRefused, PartDamaged
from workflow.backup.checking import check
from workflow.backup.keys import KeysMissing
from workflow.backup.restoring import RESTORING, Place, Restored, RestoreRefused, restore
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "restored", f"sqlite:///{tmp_path / 'restored' / 'xueshi.db'}")


def restored(
    archive: Path, place: Place, environ: Mapping[str, str] | None = None, keys: Path | None = None
) -> Restored:
    return restore(Archive(archive), place, environ or {}, keys, silent)


def is_untouched(place: Place) -> bool:
    """Whether the place has nothing but what a restore does beside it."""
    return not place.folder.exists() or {each.name for each in place.folder.iterdir()} <= {RESTORING}


def rewrite(archive: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the manifest, as somebody would who made an archive of his own."""
    told = json.loads((archive / MANIFEST).read_text())
    change(told)
    (archive / MANIFEST).write_text(json.dumps(told))


def test_what_was_backed_up_is_there_again(house: House, place: Place) -> None:
    done = restored(house.take().folder, place)
    assert done.faults == []
    assert is_untouched(place)
    done.put_in_place()
    assert {each.name for each in place.folder.iterdir()} == {
        "xueshi.db",
        "evidence",
        "keys.json",
        "secret.key",
    }
    files = EvidenceFiles(place.folder / "evidence")
    assert [files.read(sha256) for sha256 in house.sha256s] == PIECES
    assert Keyring.load(place.folder, {}).fingerprints() == house.keyring.fingerprints()
    for path in [place.folder, *place.folder.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_an_interrupted_restore_is_begun_anew(house: House, place: Place) -> None:
    archive = house.take().folder
    restored(archive, place)
    (place.staging / "left").write_bytes(b"left")
    restored(archive, place).put_in_place()
    assert not list(place.folder.rglob("left"))


@pytest.mark.parametrize("there", ["evidence", "keys.json", "note.txt"])
def test_a_folder_with_anything_in_it_is_left_alone(house: House, place: Place, there: str) -> None:
    place.folder.mkdir()
    (place.folder / there).write_bytes(b"mine")
    with pytest.raises(RestoreRefused) as refused:
        restored(house.take().folder, place)
    assert there in refused.value.en and there in refused.value.zh
    assert [(each.name, each.read_bytes()) for each in place.folder.iterdir()] == [(there, b"mine")]


def test_a_database_elsewhere_that_is_there_is_left_alone(house: House, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"mine")
    with pytest.raises(RestoreRefused, match=r"other\.db"):
        restored(house.take().folder, Place(tmp_path / "restored", f"sqlite:///{other}"))
    assert other.read_bytes() == b"mine"


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_what_another_database_left_beside_it_is_not_played_back(
    house: House, tmp_path: Path, suffix: str
) -> None:
    left = tmp_path / f"other.db{suffix}"
    left.write_bytes(b"mine")
    with pytest.raises(RestoreRefused) as refused:
        restored(house.take().folder, Place(tmp_path / "restored", f"sqlite:///{tmp_path / 'other.db'}"))
    assert str(left) in refused.value.en and str(left) in refused.value.zh
    assert left.read_bytes() == b"mine" and not (tmp_path / "restored").exists()


def test_a_database_elsewhere_is_restored_there(house: House, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "other.db"
    restored(house.take().folder, Place(tmp_path / "restored", f"sqlite:///{other}")).put_in_place()
    assert [each.name for each in other.parent.iterdir()] == ["other.db"]
    assert not (tmp_path / "restored" / "xueshi.db").exists()


def test_another_kind_of_database_is_refused(house: House, place: Place) -> None:
    archive = house.take().folder
    with pytest.raises(RestoreRefused, match="leave DATABASE_URL out"):
        restored(archive, Place(place.folder, "postgresql+psycopg://nobody@127.0.0.1:1/x"))
    (archive / "database.sqlite").rename(archive / "database.dump")
    rewrite(archive, lambda told: told.update(database_kind="postgresql"))
    with pytest.raises(RestoreRefused, match="DATABASE_URL name an empty one"):
        restored(archive, place)
    assert is_untouched(place)


def test_an_archive_of_a_newer_version_is_refused(house: House, place: Place) -> None:
    archive = house.take().folder
    rewrite(archive, lambda told: told.update(revision="9999", version="9.0"))
    with pytest.raises(RestoreRefused, match=r"newer version \(9\.0"):
        restored(archive, place)
    assert is_untouched(place)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "xueshi-backup/2"},
        {"database_kind": "../x"},
        {"evidence_files": -1},
        {"evidence_files": True},
        {"revision": "../../x"},
        {"database": {"size": 1, "sha256": "x"}},
        {"damaged": ["../x"]},
        {"keys": [{"kind": "other", "id": "k", "fingerprint": "f"}]},
        {"keys": 7},
        {"version": ["a"]},
    ],
)
def test_a_manifest_that_is_none_is_refused(house: House, place: Place, change: dict[str, Any]) -> None:
    archive = house.take().folder
    rewrite(archive, lambda told: told.update(change))
    with pytest.raises(ArchiveRefused, match="damaged, or of a newer version"):
        restored(archive, place)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 100_000])
def test_any_bytes_for_a_manifest_are_refused(house: House, place: Place, content: bytes) -> None:
    archive = house.take().folder
    (archive / MANIFEST).write_bytes(content)
    with pytest.raises(ArchiveRefused):
        restored(archive, place)


def link(path: Path) -> None:
    outside = path.parent / "outside"
    path.rename(outside)
    path.symlink_to(outside)


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"x")


def changed(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("spoil", [link, pipe, longer, changed, Path.unlink])
@pytest.mark.parametrize("name", ["database.sqlite", "evidence.sha256", "keys.json", "secret.key"])
def test_a_part_that_is_not_what_the_manifest_says_is_refused(
    house: House, place: Place, name: str, spoil: Callable[[Path], object]
) -> None:
    archive = house.take().folder
    spoil(archive / name)
    assert [fault.name for fault in check(Archive(archive), silent)] == [name]
    with pytest.raises(PartDamaged) as refused:
        restored(archive, place)
    assert name in refused.value.en and name in refused.value.zh
    assert is_untouched(place)


@pytest.mark.parametrize("spoil", [link, pipe, longer, changed, Path.unlink])
def test_evidence_that_is_not_whole_is_told_and_the_rest_restored(
    house: House, place: Place, spoil: Callable[[Path], object]
) -> None:
    archive, sha256 = house.take().folder, house.sha256s[0]
    spoil(archive / "evidence" / sha256[:2] / sha256)
    told = [f"evidence/{sha256[:2]}/{sha256}"]
    assert [fault.name for fault in check(Archive(archive), silent)] == told
    done = restored(archive, place)
    assert [fault.name for fault in done.faults] == told
    assert not (place.staging / told[0]).exists()
    assert (
        len([each for each in (place.staging / "evidence").rglob("*") if each.is_file()]) == len(PIECES) - 1
    )


def test_evidence_larger_than_any_can_be_is_not_read(house: House, place: Place) -> None:
    archive, sha256 = house.take().folder, house.sha256s[0]
    os.truncate(archive / "evidence" / sha256[:2] / sha256, 1024**3 + 1)  # a hole, which takes no room
    (fault,) = restored(archive, place).faults
    assert fault.missing


def test_a_folder_of_evidence_that_is_a_link_is_not_followed(house: House, place: Place) -> None:
    archive = house.take().folder
    (archive / "evidence").rename(archive / "elsewhere")
    (archive / "evidence").symlink_to(archive / "elsewhere")
    assert len(restored(archive, place).faults) == len(PIECES)


@pytest.mark.parametrize(
    "line",
    [
        "{0}  evidence/../../../{0}",
        "{0}  evidence/{1}/../{1}/{0}",
        "{0}  /etc/passwd",
        "{0} *evidence/{1}/{0}",
        "{0}  evidence/00/{0}",
        "x" * 500,
        "",
    ],
)
def test_a_list_that_leads_out_of_the_archive_is_refused(house: House, place: Place, line: str) -> None:
    archive, sha256 = house.take().folder, house.sha256s[0]
    content = (line.format(sha256, sha256[:2]) + "\n").encode()
    (archive / "evidence.sha256").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    rewrite(archive, lambda told: told.update(evidence_list={"size": len(content), "sha256": digest}))
    with pytest.raises(PartDamaged, match=r"evidence\.sha256"):
        restored(archive, place)
    assert is_untouched(place)


def test_without_keys_a_restore_names_those_that_are_missing(house: House, place: Place) -> None:
    archive = house.take(with_keys=False).folder
    with pytest.raises(KeysMissing) as refused:
        restored(archive, place)
    for told in (refused.value.en, refused.value.zh):
        assert house.keyring.current_key_id in told
        assert "i0 (index)" in told
        assert "--keys" in told and "XUESHI_DATA_KEYS" in told
    assert is_untouched(place)


def test_keys_are_given_by_a_file_or_by_the_environment(house: House, place: Place, tmp_path: Path) -> None:
    archive = house.take(with_keys=False).folder
    kept = house.source.folder / "keys.json"
    restored(archive, place, keys=kept).put_in_place()
    assert (place.folder / "keys.json").read_bytes() == kept.read_bytes()
    stored = json.loads(kept.read_text())
    (data,), (index,) = stored["data_keys"], stored["index_keys"]
    environ = {"XUESHI_DATA_KEYS": f"{data['id']}:{data['key']}", "XUESHI_INDEX_KEY": index["key"]}
    other = Place(tmp_path / "other", f"sqlite:///{tmp_path / 'other' / 'xueshi.db'}")
    restored(archive, other, environ).put_in_place()
    assert not (other.folder / "keys.json").exists()


def test_another_key_of_the_same_name_is_told(house: House, place: Place, tmp_path: Path) -> None:
    archive = house.take(with_keys=False).folder
    Keyring.load(tmp_path / "others", {})
    with pytest.raises(KeysMissing) as refused:
        restored(archive, place, keys=tmp_path / "others" / "keys.json")
    assert "others than those of the backup: i0 (index)" in refused.value.en
    stored = json.loads((tmp_path / "others" / "keys.json").read_text())
    assert stored["index_keys"][0]["key"] not in refused.value.en + refused.value.zh


def test_what_is_left_of_a_dropped_key_is_not_needed_beside_the_whole_one(house: House, place: Place) -> None:
    before = house.folder / "before.json"
    house.keyring.add_keys()
    before.write_bytes((house.source.folder / "keys.json").read_bytes())
    house.keyring.drop_keys(["i0"])
    archive = house.take(with_keys=False).folder
    assert restored(archive, place, keys=before).faults == []


def test_a_damaged_database_is_found_also_where_the_digest_is_right(house: House) -> None:
    archive = house.take().folder
    file = archive / "database.sqlite"
    content = bytearray(file.read_bytes())
    content[4096 * 2 : 4096 * 4] = b"\xff" * 8192
    file.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    rewrite(archive, lambda told: told.update(database={"size": len(content), "sha256": digest}))
    assert [fault.name for fault in check(Archive(archive), silent)] == ["database.sqlite"]
