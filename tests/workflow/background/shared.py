"""A shared walk over all organizations, and workers who do it: each as if it were a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from tests.support.dying import keep
from tests.support.patience import until
from tests.support.scene import Scene, open_service
from tests.support.stage import EDITIONS
from tests.workflow.background.places import count, places
from workflow.access.permissions import Actor
from workflow.background.kinds import WALKS
from workflow.background.sharing import Portion, Portions
from workflow.background.work import Operations, Running, _next_lease
from workflow.commands.operations.operations import Counted, Options, Report, SharedWalk
from workflow.errors import LostRace
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.operations import portions as rows
from workflow.store.surroundings.presence import _is_held

NAME = "tell"


def telling(size: int) -> SharedWalk:
    """A walk that reports the id of each organization, so many of them in a portion."""

    def cut(connection: Connection, options: Options, after: str) -> str | None:
        found = [place for place in places(connection) if place > after][:size]
        return found[-1] if found else None

    return SharedWalk(NAME, "operation.read", count, _count, cut, _portion, _merge)


def _count(connection: Connection, options: Options) -> int:
    return len(places(connection))


def _portion(service: Service, actor: Actor, options: Options, after: str, last: str) -> Counted:
    with service.store.read() as connection:
        found = [place for place in places(connection) if after < place <= last]
    return len(found), {"told": found}


def _merge(report: Report, part: Mapping[str, Any]) -> None:
    report["told"] += part["told"]


@dataclass
class Worker:
    """A worker whose steps are chosen by a test; others can't tell it from another process."""

    service: Service
    running: Running | None = None
    at_hand: tuple[Portions, Portion] | None = None
    judged: list[str] = field(default_factory=list)  # where the portions begin that it handed in

    @classmethod
    def beside(cls, scene: Scene) -> Worker:
        return cls(replace(scene.service, store=Store(scene.service.store.engine)))

    def step(self) -> None:
        """Go on with the operation, hand in what is at hand, begin an operation, or take a portion."""
        if self.running is not None:
            self.running = self.running if self.running.portion() else None
        elif self.at_hand is not None:
            self.hand_in()
        elif (lease := _next_lease(self.service)) is not None:
            self.running = Running(lease)
        else:
            self.take()

    def take(self) -> bool:
        """Take a portion of what another worker has, and don't do it yet. Returns whether there was one."""
        with self.service.store.read() as connection:
            shared = rows.shared(connection, self.service.editions.digest)
        for row in shared:
            portions = Portions(self.service, row, WALKS[NAME])  # type: ignore[arg-type]
            with suppress(LostRace):
                portion = portions.take(portions.dealt(), row["cursor"] or "")
                self.at_hand = portion and (portions, portion)
        return self.at_hand is not None

    def hand_in(self, found: Counted | None = None) -> None:
        """Do what is at hand; `found` is what it finds, where that is not what there is."""
        assert self.at_hand is not None
        (portions, portion), self.at_hand = self.at_hand, None
        portions.hand_in(portion, found or portions.judge(portion))
        self.judged.append(portion.after)

    def lapse(self) -> None:
        """Lose every lease, as one that was slow for minutes, and know nothing of it.

        PostgreSQL takes a moment to see that whoever had the lock is gone.
        """
        store = self.service.store
        number = store.presence.number()
        store.presence.give_up()

        def is_seen() -> bool:
            with store.read() as connection:
                return not _is_held(store.engine, connection, number)

        assert until(is_seen)

    def die(self) -> None:
        """Lose every lease, and everything in mind."""
        self.lapse()
        self.running = self.at_hand = None


def takes_a_portion(database_url: str, folder: Path, size: int) -> bool:
    """In another process: a portion of what somebody else has, taken and not done."""
    WALKS[NAME] = telling(size)  # type: ignore[index]
    worker = Worker(open_service(database_url, EDITIONS, folder))
    keep(worker)
    return worker.take()


def leads(database_url: str, folder: Path, size: int) -> bool:
    """In another process: the operation taken, its first portion done, the second one taken and not done."""
    WALKS[NAME] = telling(size)  # type: ignore[index]
    service = open_service(database_url, EDITIONS, folder)
    work, worker = Operations(), Worker(service)
    keep((work, worker))
    return work(service) and worker.take()
