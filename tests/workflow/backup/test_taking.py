"""An archive is whole or none; what an earlier one has is shared; what broke off goes on."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.support.scene import Scene
from tests.workflow.backup.conftest import PIECES, House, silent
from workflow.backup import taking
from workflow.backup.archive import MANIFEST, PARTIAL, Archive, ArchiveRefused, archive_in, archives
from workflow.backup.checking import check
from workflow.backup.taking import BackupFails, Step
from workflow.personal_data import Keyring
from workflow.runtime.service import Service
from workflow.store.record.files import named_files
from workflow.tables import declaration


def faults(archive: Path) -> list[str]:
    return [fault.en for fault in check(Archive(archive), silent)]


def evidence_of(archive: Path, sha256: str) -> Path:
    return archive / "evidence" / sha256[:2] / sha256


def test_an_archive_has_everything_and_is_its_owners_alone(house: House) -> None:
    taken = house.take()
    assert (taken.copied, taken.linked, taken.kept) == (len(PIECES), 0, 0)
    assert faults(taken.folder) == []
    for sha256, piece in zip(house.sha256s, PIECES, strict=True):
        assert evidence_of(taken.folder, sha256).read_bytes() == piece
    for name in ("keys.json", "secret.key"):
        assert (taken.folder / name).read_bytes() == (house.source.folder / name).read_bytes()
    for path in [house.archives, *house.archives.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    summed = subprocess.run(["sha256sum", "-c", "--quiet", "evidence.sha256"], cwd=taken.folder, check=False)
    assert summed.returncode == 0


def test_the_manifest_names_each_key_and_holds_none(house: House) -> None:
    house.keyring.add_keys()
    house.keyring.drop_keys([house.keyring.index_key_ids[1]])
    taken = house.take()
    text = (taken.folder / MANIFEST).read_text()
    named = {(each["kind"], each["id"]) for each in json.loads(text)["keys"]}
    assert named == {
        *(("data", key_id) for key_id in house.keyring.key_ids),
        ("index", house.keyring.current_index_key_id),
        ("seal", "i0"),
    }
    stored = json.loads((house.source.folder / "keys.json").read_text())
    for kind in ("data_keys", "index_keys", "seal_keys"):
        for entry in stored[kind]:
            assert entry["key"] not in text


def test_evidence_of_the_archive_before_is_shared_and_each_archive_stands_alone(house: House) -> None:
    first = house.take()
    added = house.files.put(b"came later")
    second = house.take()
    assert (second.copied, second.linked) == (1, len(PIECES))
    assert second.folder != first.folder
    shared = house.sha256s[0]
    assert evidence_of(first.folder, shared).samefile(evidence_of(second.folder, shared))
    shutil.rmtree(first.folder)
    assert faults(second.folder) == []
    assert evidence_of(second.folder, added).read_bytes() == b"came later"


def test_where_the_disk_has_no_second_names_evidence_is_copied(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.take()

    def no_link(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_link)
    second = house.take()
    assert (second.copied, second.linked) == (len(PIECES), 0)
    assert faults(second.folder) == []


class Broken(Exception):
    """The backup breaks off."""


def test_what_broke_off_is_no_archive_and_is_gone_on_with(house: House) -> None:
    def breaks(step: Step, done: int, total: int) -> None:
        if step is Step.EVIDENCE and done == 4:
            raise Broken

    with pytest.raises(Broken):
        house.take(tell=breaks)
    assert archives(house.archives) == []
    with pytest.raises(ArchiveRefused, match="manifest"):
        archive_in(house.archives)
    with pytest.raises(ArchiveRefused, match=r"\.partial"):
        Archive(house.archives / PARTIAL)
    let_go = sorted(house.sha256s)[0]
    house.files.path(let_go).unlink()
    half = house.archives / PARTIAL / "evidence" / sorted(house.sha256s)[1][:2] / "half"
    half.write_bytes(b"half")
    taken = house.take()
    assert (taken.kept, taken.copied) == (2, 3)
    assert not (house.archives / PARTIAL).exists()
    assert not evidence_of(taken.folder, let_go).exists()
    assert not list(taken.folder.rglob("half"))
    assert faults(taken.folder) == []


def test_a_file_that_is_removed_meanwhile_is_not_missed(house: House) -> None:
    last = sorted(house.sha256s)[-1]

    def removes(step: Step, done: int, total: int) -> None:
        if step is Step.EVIDENCE:
            house.files.path(last).unlink(missing_ok=True)

    taken = house.take(tell=removes)
    assert taken.manifest.evidence_files == len(PIECES) - 1
    assert taken.manifest.damaged == ()
    assert faults(taken.folder) == []


def test_damaged_evidence_is_named_and_the_rest_is_there(house: House) -> None:
    spoilt, linked, *_ = house.sha256s
    house.files.path(spoilt).write_bytes(b"spoilt")
    taken = house.take()
    assert taken.manifest.damaged == (spoilt,)
    assert not evidence_of(taken.folder, spoilt).exists()
    assert taken.copied == len(PIECES) - 1
    outside = house.folder / "outside"
    outside.write_bytes(b"not ours")
    house.files.path(linked).unlink()
    house.files.path(linked).symlink_to(outside)
    assert sorted(house.take().manifest.damaged) == sorted([spoilt, linked])


def test_the_files_that_rows_name_are_found_whatever_a_row_holds(service: Service) -> None:
    scene, wrong = Scene(service), ("[7, {}]", '{"sha256": "x"}', '"x"')
    named = [f"{number:064x}" for number in range(3)]
    scene.draft(sha256=named)
    for evidence in wrong:
        other = scene.draft()
        with service.store.write() as connection:
            change = update(declaration).where(declaration.c.id == other)
            connection.execute(change.values(evidence=json.loads(evidence)))
    with service.store.read() as connection:
        assert sorted(named_files(connection)) == named


def test_evidence_that_a_row_names_and_that_is_missing_is_told(house: House) -> None:
    there, gone, never = house.sha256s[0], house.sha256s[1], "ab" * 32
    house.name_in_rows(there, gone, never, "../../etc/passwd")
    house.files.path(gone).unlink()
    taken = house.take()
    assert taken.manifest.damaged == tuple(sorted([gone, never]))
    assert faults(taken.folder) == []


def test_more_that_is_missing_than_is_named_is_counted(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MOST_TOLD", 1)
    house.name_in_rows("ab" * 32, "ac" * 32, "ad" * 32)
    taken = house.take()
    manifest = Archive(taken.folder).manifest
    assert (manifest.damaged, manifest.missing_untold, manifest.all_damaged) == (("ab" * 32,), 2, 3)


def test_a_check_tells_its_progress_in_bytes(house: House) -> None:
    archive = Archive(house.take().folder)
    told: list[tuple[Step, int, int]] = []
    assert list(check(archive, lambda *each: told.append(each))) == []
    of_database = [(done, total) for step, done, total in told if step is Step.DATABASE]
    size = archive.manifest.database.size
    assert of_database[:2] == [(0, of_database[0][1]), (size, of_database[0][1])]
    assert of_database[0][1] >= size


def test_two_backups_into_one_folder_do_not_mix(house: House) -> None:
    refused: list[str] = []

    def again(step: Step, done: int, total: int) -> None:
        if step is Step.EVIDENCE and not refused:
            with pytest.raises(BackupFails) as failure:
                house.take()
            refused.append(failure.value.en)

    house.take(tell=again)
    assert "another backup" in refused[0]
    assert len(archives(house.archives)) == 1


def test_keys_that_are_being_rotated_are_waited_for(house: House) -> None:
    with house.source.store.exclusive("rotate-keys"), pytest.raises(BackupFails, match="rotated"):
        house.take()
    assert archives(house.archives) == []
    house.take()


def test_keys_are_left_out_where_asked_and_where_they_are_of_the_environment(house: House) -> None:
    taken = house.take(with_keys=False)
    house.source = type(house.source)(
        house.source.store, house.source.folder, Keyring.generate(), house.source.version
    )
    of_environment = house.take()
    for archive in (taken, of_environment):
        assert archive.manifest.key_files == {}
        assert not {"keys.json", "secret.key"} & {path.name for path in archive.folder.iterdir()}
        assert archive.manifest.keys
        assert faults(archive.folder) == []


def test_a_database_that_was_never_set_up_is_no_backup(house: House) -> None:
    with house.source.store.write() as connection:
        connection.exec_driver_sql("DELETE FROM alembic_version")
    with pytest.raises(BackupFails, match="not set up"):
        house.take()
    assert archives(house.archives) == []


def test_a_partial_folder_that_is_a_link_is_refused(house: House) -> None:
    house.archives.mkdir()
    (house.archives / PARTIAL).symlink_to(house.source.folder)
    with pytest.raises(BackupFails, match="link"):
        house.take()
    assert (house.source.folder / "keys.json").exists()
