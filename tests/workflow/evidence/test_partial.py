"""Files that arrive piece by piece: in order, once each, bounded, and cleared away."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from pathlib import Path
from typing import BinaryIO

import pytest

from workflow.errors import Busy
from workflow.evidence import partial
from workflow.evidence.partial import KEPT_SECONDS, MOST_OF_ONE, PartialFiles
from workflow.ids import new_id

OWNER, OTHER = new_id(), new_id()


@pytest.fixture
def arriving(tmp_path: Path) -> PartialFiles:
    return PartialFiles(tmp_path / "arriving")


def test_pieces_make_the_file_in_their_order(arriving: PartialFiles) -> None:
    id_ = new_id()
    assert arriving.offset(OWNER, id_) == 0
    assert arriving.append(OWNER, id_, 0, b"abc") == 3
    assert arriving.append(OWNER, id_, 3, b"de") == 5
    assert arriving.offset(OWNER, id_) == 5
    assert arriving.take(OWNER, id_) == b"abcde"
    assert arriving.offset(OWNER, id_) == 0


@pytest.mark.parametrize("offset", [0, 2, 4, 100])
def test_a_piece_that_begins_elsewhere_is_not_taken(arriving: PartialFiles, offset: int) -> None:
    id_ = new_id()
    arriving.append(OWNER, id_, 0, b"abc")
    assert arriving.append(OWNER, id_, offset, b"XYZ") == 3
    assert arriving.take(OWNER, id_) == b"abc"


def test_a_piece_that_is_sent_twice_at_once_counts_once(arriving: PartialFiles) -> None:
    id_ = new_id()
    arriving.append(OWNER, id_, 0, b"a")
    together = threading.Barrier(8)

    def send() -> None:
        together.wait()
        arriving.append(OWNER, id_, 1, b"b" * 1000)

    senders = [threading.Thread(target=send) for _ in range(8)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert arriving.take(OWNER, id_) == b"a" + b"b" * 1000


def test_a_piece_is_placed_only_once_it_has_its_turn(
    arriving: PartialFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_, turns = new_id(), [True]
    arriving.append(OWNER, id_, 0, b"a")

    lock = fcntl.flock

    def after_another(file: BinaryIO, how: int) -> None:
        if turns:  # whoever had the turn before has written meanwhile
            turns.clear()
            arriving.append(OWNER, id_, 1, b"b")
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", after_another)
    assert arriving.append(OWNER, id_, 1, b"b") == 2
    assert not turns and arriving.take(OWNER, id_) == b"ab"


def test_files_of_others_are_apart(arriving: PartialFiles) -> None:
    id_ = new_id()
    arriving.append(OWNER, id_, 0, b"mine")
    assert arriving.offset(OTHER, id_) == 0


def test_the_one_that_was_left_longest_ago_gives_way(arriving: PartialFiles) -> None:
    ids = [new_id() for _ in range(MOST_OF_ONE + 1)]
    for age, id_ in enumerate(ids[:-1]):
        arriving.append(OWNER, id_, 0, b"x")
        at = time.time() - 1000 + age
        os.utime(arriving.folder / f"{OWNER}.{id_}", (at, at))
    arriving.append(OTHER, ids[0], 0, b"of somebody else")
    arriving.append(OWNER, ids[-1], 0, b"x")
    assert [arriving.offset(OWNER, id_) for id_ in ids] == [0, *[1] * MOST_OF_ONE]
    assert arriving.offset(OTHER, ids[0]) > 0


def test_no_more_than_so_many_arrive_at_once(arriving: PartialFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partial, "MOST", 2)
    for owner in (new_id(), new_id()):
        arriving.append(owner, new_id(), 0, b"x")
    with pytest.raises(Busy):
        arriving.append(OWNER, new_id(), 0, b"x")


def test_what_nobody_goes_on_with_is_cleared_away_after_a_day(arriving: PartialFiles) -> None:
    old, young = new_id(), new_id()
    for id_, age in ((old, KEPT_SECONDS + 60), (young, KEPT_SECONDS - 60)):
        arriving.append(OWNER, id_, 0, b"x")
        at = time.time() - age
        os.utime(arriving.folder / f"{OWNER}.{id_}", (at, at))
    arriving.clear_away()
    assert [arriving.offset(OWNER, id_) for id_ in (old, young)] == [0, 1]


@pytest.mark.parametrize("id_", ["../../etc/passwd", "", "a/b", ".", "x" * 36])
def test_no_path_leaves_the_folder(arriving: PartialFiles, id_: str) -> None:
    with pytest.raises(ValueError, match="not ids"):
        arriving.append(OWNER, id_, 0, b"x")


def test_only_the_service_may_read_it(arriving: PartialFiles) -> None:
    id_ = new_id()
    arriving.append(OWNER, id_, 0, b"x")
    assert (arriving.folder / f"{OWNER}.{id_}").stat().st_mode & 0o777 == 0o600
    assert arriving.folder.stat().st_mode & 0o777 == 0o700
