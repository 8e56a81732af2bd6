"""What a process stands on is told from what was seen last."""

from __future__ import annotations

from pathlib import Path

import pytest

from workflow.migrations import head_revision
from workflow.runtime.surroundings import CLOCK_SECONDS, MIB, Disk, clock_check, disk_of, revision_check
from workflow.store import Store
from workflow.store.surroundings.watch import Seen, Watch


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.at(f"sqlite:///{tmp_path}/xueshi.db")


def seen(store: Store, **facts: object) -> Store:
    store.watch = Watch(lambda: Seen(True, **facts))  # type: ignore[arg-type]
    store.watch.seen(60)
    return store


def test_less_room_than_is_wanted_is_told(tmp_path: Path, store: Store) -> None:
    low, enough = disk_of(store, tmp_path, 2**60), disk_of(store, tmp_path, 0)
    assert low.check().ok, "nobody has looked"
    low.look()
    enough.look()
    found = low.check()
    assert (found.ok, found.code, found.detail["least_mb"]) == (False, "DISK_LOW", 2**60 // MIB)
    assert enough.check().ok and enough.check().detail["free_mb"] >= 0
    missing = Disk([tmp_path / "missing"], 2**60)
    missing.look()
    assert missing.check().ok, "what stores there fails by itself"


@pytest.mark.parametrize("sign", [1, -1])
def test_a_clock_that_is_apart_from_the_databases_is_told(store: Store, sign: int) -> None:
    assert clock_check(seen(store, apart=sign * CLOCK_SECONDS))().ok
    found = clock_check(seen(store, apart=sign * (CLOCK_SECONDS + 0.1)))()
    assert (found.ok, found.code, found.detail["seconds_apart"]) == (False, "CLOCK_APART", sign * 2.1)


def test_tables_of_an_older_version_are_told_and_those_of_a_newer_one_are_served(store: Store) -> None:
    for at, code in ((head_revision(), ""), ("0001", "MIGRATIONS_MISSING"), ("9999", ""), ("", "")):
        found = revision_check(seen(store, revision=at))()
        assert (found.ok, found.code) == (not code, code), at
        assert found.detail["needed"] == head_revision()
