"""Sixteen threads in two processes that all do the same thing at the same moment."""

from __future__ import annotations

import multiprocessing
import queue
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from api.configuration.settings import DEFINITIONS
from tests.support.scene import open_service
from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import perform
from workflow.definition import load_editions
from workflow.errors import Refused
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service

PROCESSES = 2
THREADS = 8
_PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Deed:
    """What one thread does: an event on a declaration, as an actor."""

    actor: Actor
    declaration_id: str
    event: str
    body: dict[str, Any]


class Crowd:
    """Two processes that wait for deeds; they are started once, for starting takes longer than a race."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        # Held here as well: a barrier whose maker forgets it is gone before the children find it.
        self._gate, self._told = context.Barrier(PROCESSES * THREADS), context.Queue()
        self._inboxes = [context.Queue() for _ in range(PROCESSES)]
        self._children = [
            context.Process(target=_serve, args=(inbox, self._gate, self._told), daemon=True)
            for inbox in self._inboxes
        ]
        for child in self._children:
            child.start()

    def at_once(self, database_url: str, folder: Path, deeds: Sequence[Deed]) -> list[str]:
        """What became of each deed: "done", a refusal's code, or an exception that is a fault."""
        assert len(deeds) == PROCESSES * THREADS
        for number, inbox in enumerate(self._inboxes):
            inbox.put((database_url, folder, list(enumerate(deeds))[number::PROCESSES]))
        results = [""] * len(deeds)
        for _ in range(len(deeds) + PROCESSES):
            place, result = self._hear()
            if place is not None:
                results[place] = result
        return results

    def _hear(self) -> tuple[int | None, str]:
        """The place of a deed and what became of it; no place: a process has closed its connections."""
        for _ in range(_PATIENCE_SECONDS):
            try:
                told: tuple[int | None, str] = self._told.get(timeout=1)
            except queue.Empty:
                assert all(child.is_alive() for child in self._children), "a process is gone"
            else:
                return told
        raise AssertionError("nothing was heard for a long time")

    def disperse(self) -> None:
        for inbox in self._inboxes:
            inbox.put(None)
        for child in self._children:
            child.join(_PATIENCE_SECONDS)
            assert child.exitcode == 0


def _serve(inbox: Any, gate: Any, told: Any) -> None:
    editions = load_editions(DEFINITIONS)
    while (task := inbox.get()) is not None:
        database_url, folder, deeds = task
        service = open_service(database_url, editions, folder)
        threads = [threading.Thread(target=_act, args=(service, gate, told, *deed)) for deed in deeds]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        service.store.engine.dispose()
        told.put((None, "closed"))


def _act(service: Service, gate: Any, told: Any, place: int, deed: Deed) -> None:
    with service.store.read() as connection:  # so that nobody has to connect first
        connection.exec_driver_sql("SELECT 1")
    gate.wait(_PATIENCE_SECONDS)
    try:
        perform(service, deed.actor, deed.declaration_id, deed.event, ActionBody(**deed.body))
        result = "done"
    except Refused as refused:
        result = refused.code
    except Exception as fault:
        result = f"{type(fault).__name__}: {fault}"
    told.put((place, result))
