"""Killed at random points: nothing acknowledged is lost, nothing doubled, everything committed announced.

XUESHI_KILLS says how many kills, spread over both databases: 50 unless told, 200 in
`make test-failures`, 1,000 in `make test-crash`.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.scene import Scene
from tests.whole.crash import check, life
from workflow.events.signals import Transition, transitioned
from workflow.runtime.service import Service
from workflow.store.events import feed

KILLS = int(os.environ.get("XUESHI_KILLS", "50")) // 2
KILLS_BETWEEN_CHECKS = 50
LONGEST_START_SECONDS, LONGEST_WORK_SECONDS = 20.0, 0.3
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.whole.crash.life"])


class Killer:
    """Starts lives on one database and ends each of them with SIGKILL."""

    def __init__(self, scene: Scene, database_url: str, folder: Path) -> None:
        self._service = scene.service
        self._life = (database_url, folder, scene.cast)
        self._acknowledged = folder / life.ACKNOWLEDGED
        self._chance = random.Random(folder.name)
        self.lives = 0
        self.left_unannounced = 0  # transitions that a kill left for the next life to announce

    def kill(self) -> None:
        """One life, ended while it works; one in five while it is still starting."""
        child = _FORKS.Process(target=life.live, args=(*self._life, self.lives))
        seen = self._bytes()
        child.start()
        assert child.pid is not None
        if self._chance.random() < 0.8:
            deadline = time.monotonic() + LONGEST_START_SECONDS
            while self._bytes() == seen and child.is_alive() and time.monotonic() < deadline:
                time.sleep(0.002)
        time.sleep(self._chance.uniform(0, LONGEST_WORK_SECONDS))
        assert child.is_alive(), f"life {self.lives} ended by itself with {child.exitcode}"
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        self.lives += 1
        with self._service.store.read() as connection:
            self.left_unannounced += len(feed.load_unannounced(connection, 100))

    def _bytes(self) -> int:
        return self._acknowledged.stat().st_size if self._acknowledged.exists() else 0


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)


def settle(service: Service, folder: Path) -> None:
    """Come to rest, with this process as the relay that a restart would bring."""
    heard = life.Recorder(folder / life.ANNOUNCED)

    def hear(sender: str, *, transition: Transition) -> None:
        heard.write(transition.event_id)

    with transitioned.connected_to(hear):
        check.settle(service)


def test_kills_at_random_points_break_no_promise(
    scene: Scene, service: Service, database_url: str, tmp_path: Path
) -> None:
    killer = Killer(scene, database_url, tmp_path)
    while killer.lives < KILLS:
        killer.kill()
        if killer.lives % KILLS_BETWEEN_CHECKS == 0:
            settle(service, tmp_path)
            assert check.faults(service, tmp_path) == []
    settle(service, tmp_path)
    assert check.faults(service, tmp_path) == []
    acknowledged = len(list(life.lines(tmp_path / life.ACKNOWLEDGED)))
    assert acknowledged > killer.lives, "too little happened for the kills to mean anything"
    assert killer.left_unannounced > killer.lives, "no kill hit between commit and announcement"


# The event row is gone again before its transaction commits, as if it had never been written.
_FORGET = {
    "sqlite": [
        "CREATE TRIGGER forget AFTER INSERT ON event"
        " BEGIN DELETE FROM event WHERE position = NEW.position; END"
    ],
    "postgresql": [
        "CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS"
        " 'BEGIN DELETE FROM event WHERE position = NEW.position; RETURN NULL; END'",
        "CREATE TRIGGER forget AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION forget()",
    ],
}
_REMEMBER = {"sqlite": "DROP TRIGGER forget", "postgresql": "DROP FUNCTION forget() CASCADE"}


@pytest.fixture
def no_outbox(service: Service) -> Iterator[None]:
    """The planted fault: transitions are committed without their event."""
    dialect = service.store.engine.dialect.name
    with service.store.write() as connection:
        for statement in _FORGET[dialect]:
            connection.exec_driver_sql(statement)
    yield
    with service.store.write() as connection:
        connection.exec_driver_sql(_REMEMBER[dialect])


@pytest.mark.usefixtures("no_outbox")
def test_without_the_outbox_the_same_check_finds_what_was_never_announced(
    scene: Scene, service: Service, database_url: str, tmp_path: Path
) -> None:
    """The proof that the check above can fail: the event row is not written."""
    killer = Killer(scene, database_url, tmp_path)
    while not list(life.lines(tmp_path / life.ACKNOWLEDGED)):
        killer.kill()
        assert killer.lives < 20
    settle(service, tmp_path)
    found = check.faults(service, tmp_path)
    assert any(fault.endswith("was committed and never announced") for fault in found), found
