"""A stage on which editions are published from the database, and one worker carries out what that begins."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from api.configuration.settings import DEFINITIONS
from tests.support.clock import later
from tests.support.editions import NEXT, SHIPPED, Change, files_of
from tests.support.scene import Scene, open_service
from workflow.access.permissions import Actor
from workflow.background.work import run_pending_operations
from workflow.commands.editions import definitions, publishing, rollback
from workflow.definition import load_editions
from workflow.queries.operations.operations import get_operation
from workflow.runtime.registry import Registry
from workflow.runtime.service import Service
from workflow.store.database.unit_of_work import UnitOfWork
from workflow.trials.move_plan import InFlight, Plan

MOVE_ALL = Plan(frozenset(InFlight))
EDITIONS = load_editions(DEFINITIONS)  # once, in the server from which each worker is forked


def with_registry(service: Service) -> Service:
    """The service, that follows what its database publishes."""
    registry = Registry(service.editions, service.store, service.clock.today)
    return replace(service, registry=registry)


class Stage(Scene):
    """The scene, with somebody who writes editions and somebody else who publishes them."""

    def write(self, *changes: Change, id_: str = NEXT) -> str:
        """A checked edition, written by the administrator."""
        definitions.create_edition(self.service, self.administrator, files_of(*changes, id_=id_))
        told = definitions.check_edition(self.service, self.administrator, id_)
        assert told["edition"]["status"] == "checked", told["problems"]
        return id_

    def publish(
        self, *changes: Change, id_: str = NEXT, plan: Plan = MOVE_ALL, replaces: str = SHIPPED
    ) -> dict[str, Any]:
        """Publish an edition, and carry out what moves: the report of that, empty where nothing does."""
        return self.carried_out(self.begin(*changes, id_=id_, plan=plan, replaces=replaces))

    def begin(
        self, *changes: Change, id_: str = NEXT, plan: Plan = MOVE_ALL, replaces: str = SHIPPED
    ) -> Mapping[str, Any] | None:
        """Publish an edition; the operation that it began, for which nobody has worked yet."""
        self.write(*changes, id_=id_)
        view = publishing.publish_edition(self.service, self.bureau, id_, replaces=replaces, plan=plan)
        self.service = self.service.current()
        operation: Mapping[str, Any] | None = view["operation"]
        return operation

    def roll_back(self, id_: str = NEXT, *, by: Actor | None = None) -> dict[str, Any]:
        """Roll the edition back, and carry it out: the report."""
        operation = rollback.roll_back_edition(self.service, by or self.bureau, id_)
        self.service = self.service.current()
        return self.carried_out(operation, by=by)

    def carried_out(self, operation: Mapping[str, Any] | None, *, by: Actor | None = None) -> dict[str, Any]:
        """Work until nothing waits, also for what a worker left that died: the operation's report."""
        while run_pending_operations(later(self.service, minutes=5)):
            pass
        if operation is None:
            return {}
        told = get_operation(self.service, by or self.bureau, operation["id"])
        assert told["status"] == "done", told
        report: dict[str, Any] = told["report"]
        return report


def work(database_url: str, folder: Path, writes: int) -> None:
    """Carry out what waits, in a process of its own that is killed amid it.

    Behind so many transactions it goes on no more: however slow the killer is, it comes in time.
    """
    leave, left = UnitOfWork.__exit__, count(1)

    def leave_or_stay(unit: UnitOfWork, *raised: Any) -> None:
        leave(unit, *raised)
        if unit._begin and next(left) == writes:
            signal.pause()

    UnitOfWork.__exit__ = leave_or_stay  # type: ignore[method-assign]
    service = with_registry(open_service(database_url, EDITIONS, folder))
    while run_pending_operations(service):
        pass
