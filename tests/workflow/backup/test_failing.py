"""What fails around: a full disk, and a process that is killed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tests.support.dying import dying
from tests.support.patience import PATIENCE_SECONDS
from tests.support.small_disk import small_disk
from tests.workflow.backup.conftest import House, silent
from workflow.backup.archive import PARTIAL, Archive, archives
from workflow.backup.checking import check
from workflow.backup.restoring import Place, RestoreRefused, restore
from workflow.backup.taking import BackupFails, Step
from workflow.store import Store

pytestmark = pytest.mark.failures


def is_whole(archive: Path) -> bool:
    return list(check(Archive(archive), silent)) == []


@pytest.mark.parametrize("left", [200_000, 3_000_000], ids=["for no database", "for no evidence"])
def test_a_full_disk_is_told_and_leaves_no_archive(house: House, tmp_path: Path, left: int) -> None:
    for number in range(8):
        house.files.put(os.urandom(700_000) + bytes([number]))
    with small_disk(tmp_path / "disk", 24) as disk:
        house.archives = disk.folder / "archives"
        disk.fill(left=left)
        with pytest.raises(BackupFails) as failure:
            house.take()
        assert "disk is full" in failure.value.en and PARTIAL in failure.value.en
        assert "磁盘空间不足" in failure.value.zh
        assert archives(house.archives) == []
        assert not (house.archives / PARTIAL / "manifest.json").exists()
        disk.make_room()
        taken = house.take()
        assert (taken.kept > 0) is (left > 1_000_000)
        assert is_whole(taken.folder)


def test_a_full_disk_ends_a_restore_which_is_begun_anew(house: House, tmp_path: Path) -> None:
    house.files.put(os.urandom(5_000_000))
    archive = Archive(house.take().folder)
    with small_disk(tmp_path / "disk", 24) as disk:
        folder = disk.folder / "restored"
        place = Place(folder, f"sqlite:///{folder / 'xueshi.db'}")
        disk.fill(left=3_000_000)
        with pytest.raises(RestoreRefused, match="disk is full"):
            restore(archive, place, {}, None, silent)
        assert {each.name for each in folder.iterdir()} == {".restoring"}
        disk.make_room()
        restore(archive, place, {}, None, silent).put_in_place()
        assert (folder / "xueshi.db").exists()


def back_up_half(folder: Path, url: str) -> int:
    """Take an archive as far as the fourth piece of evidence, and no further."""
    reached = threading.Event()

    def stops(step: Step, done: int, total: int) -> None:
        if step is Step.EVIDENCE and done == 4:
            reached.set()
            threading.Event().wait()

    house = House(folder, Store.at(url))
    threading.Thread(target=house.take, kwargs={"tell": stops}, daemon=True).start()
    reached.wait(PATIENCE_SECONDS)
    return len(list((house.archives / PARTIAL / "evidence").glob("*/*")))


def test_a_backup_that_is_killed_leaves_no_archive_and_is_gone_on_with(house: House) -> None:
    url = house.source.store.engine.url.render_as_string(hide_password=False)
    with dying(back_up_half, house.folder, url) as other:
        assert other.told == 3
        with pytest.raises(BackupFails, match="another backup"):
            house.take()
    assert archives(house.archives) == []
    taken = house.take()
    assert (taken.kept, taken.copied) == (3, 3)
    assert is_whole(taken.folder)
