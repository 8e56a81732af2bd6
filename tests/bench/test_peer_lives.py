"""A peer's program is asked over a pipe, sleeps between its turns, and says why where it can't."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import pytest

from bench import lifecycles
from bench.measures.turns import STEPS
from bench.scale import Scale
from bench.services import peer_lives, peer_services
from bench.services.peer_lives import PEERS, Peer, PeerFailed, PeerLives
from tests.support import ROOT

_PROGRAM = """
import os, sqlite3, threading, time
from bench.measures.turns import serve

class Declarations:
    def __init__(self):
        self.connection = sqlite3.connect(os.environ["DATABASE_URL"].removeprefix("sqlite:///"))
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("CREATE TABLE synced (id)")
    def prepare(self, count):
        print("said beside the answers")
    def create(self):
        return 1
    def step(self, draft):
        {step}
    submit = claim = approve = step
    def sync(self, draft):
        self.connection.execute("INSERT INTO synced VALUES (?)", (draft,))
        {commit}
    def complete(self, drafts):
        pass
    def synced(self, drafts):
        return self.connection.execute("SELECT count(*) FROM synced").fetchone()[0]

{before}
serve(Declarations())
"""
_TICKS = """
def tick():
    while True:
        time.sleep(0.01)
        with open("ticks", "a") as file:
            file.write(".")
threading.Thread(target=tick, daemon=True).start()
"""


def _started(
    folder: Path, *, before: str = "", step: str = "pass", commit: str = "self.connection.commit()"
) -> PeerLives:
    program = _PROGRAM.replace("{before}", before).replace("{step}", step).replace("{commit}", commit)
    (folder / "life.py").write_text(program, encoding="utf-8")
    peer = Peer("A peer", str(folder), "synced")
    return PeerLives(peer, f"sqlite:///{folder / 'peer.db'}", python=sys.executable)


def test_a_program_takes_turns(tmp_path: Path) -> None:
    with _started(tmp_path) as side:
        side.prepare(2)
        spent = side.turn(2)
    assert tuple(spent) == STEPS
    assert all(len(seconds) == 2 for seconds in spent.values())
    assert side.process.returncode == 0


def test_a_program_sleeps_while_others_have_their_turn(tmp_path: Path) -> None:
    with _started(tmp_path, before=_TICKS, step="time.sleep(0.05)") as side:
        side.turn(1)
        before = (tmp_path / "ticks").stat().st_size
        assert before > 0
        time.sleep(0.2)
        assert (tmp_path / "ticks").stat().st_size <= before + 1  # one may be written as it falls asleep


def test_a_program_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(PeerFailed, match="No module named 'no_such_library'"):
        _started(tmp_path, before="import no_such_library")


def test_a_program_that_gives_up_says_why(tmp_path: Path) -> None:
    side = _started(tmp_path, step="raise OSError('the disk is full')")
    with side, pytest.raises(PeerFailed, match="OSError: the disk is full"):
        side.turn(1)


def test_a_program_that_does_not_commit_is_found_out(tmp_path: Path) -> None:
    side = _started(tmp_path, commit="pass")
    with side, pytest.raises(PeerFailed, match="0 of 2 declarations are committed"):
        side.turn(2)


def test_a_program_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _started(tmp_path, step="time.sleep(60)") as side:
        monkeypatch.setattr(peer_lives, "PATIENCE", 0.2)
        monkeypatch.setattr(peer_lives, "GRACE", 0.2)
        with pytest.raises(PeerFailed, match="no answer"):
            side.turn(1)
    assert side.process.returncode is not None


def test_every_peer_has_its_program_and_libraries_are_locked_without_addresses() -> None:
    for peer in PEERS:
        assert (peer_lives.FOLDER / peer.folder / "life.py").exists()
    locked = (ROOT / "bench" / "requirements.txt").read_text(encoding="utf-8")
    wanted = (ROOT / "bench" / "requirements.in").read_text(encoding="utf-8").splitlines()
    for name in (re.split(r"[\[]", line)[0] for line in wanted if line and not line.startswith("#")):
        assert re.search(rf"^{name}==", locked, re.MULTILINE), name
    assert "://" not in locked
    for line in locked.split("\n"):
        assert re.match(
            r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+ (; .*)?\\$|    --hash=sha256:[0-9a-f]{64}( \\)?$|$", line
        ), line


def test_peers_that_cannot_be_installed_are_named_and_keep_no_promise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(peer_services, "ENVIRONMENT", tmp_path / "file")  # where no environment can be made
    peer_lives.why_not_installed.cache_clear()
    section = lifecycles.compare_peer_lives(Scale(rounds=1, lifecycles=2), "sqlite")
    peer_lives.why_not_installed.cache_clear()
    assert list(section.rows) == [lifecycles.OURS]
    assert list(section.absent) == [peer.name for peer in PEERS]
    assert all("can't be installed" in reason for reason in section.absent.values())
    assert [(check.target, check.met) for check in section.checks] == [(2.5, False), (2.5, False)]
