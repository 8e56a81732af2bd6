"""Killed at random points: nothing acknowledged is lost, nothing doubled, everything committed announced.

XUESHI_KILLS says how many kills, spread over both databases: 50 unless told, 1,000 in `make test-crash`.
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

from tests.crash import check, life
from tests.scene import Scene
from workflow.service import Service
from workflow.signals import Transition, transitioned

KILLS = int(os.environ.get("XUESHI_KILLS", "50")) // 2
KILLS_BETWEEN_CHECKS = 50
LONGEST_LIFE_SECONDS = 0.5
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.crash.life"])


class Killer:
    """Starts lives on one database and ends each of them with SIGKILL."""

    def __init__(self, scene: Scene, database_url: str, folder: Path) -> None:
        self._life = (database_url, folder, scene.cast)
        self._chance = random.Random(folder.name)
        self.lives = 0

    def kill(self) -> None:
        child = _FORKS.Process(target=life.live, args=(*self._life, self.lives))
        child.start()
        assert child.pid is not None
        time.sleep(self._chance.uniform(0, LONGEST_LIFE_SECONDS))
        assert child.is_alive(), f"life {self.lives} ended by itself with {child.exitcode}"
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        self.lives += 1


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
    announced = [name for (name,) in life.lines(tmp_path / life.ANNOUNCED)]
    assert acknowledged > 5 * killer.lives, "too little happened for the kills to mean anything"
    assert len(announced) > len(set(announced)), "no kill ever hit between sending and marking"


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
