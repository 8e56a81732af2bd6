"""One transition is held open while another one comes along."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.support.patience import PATIENCE_SECONDS
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.commands.declarations import actions
from workflow.errors import Refused
from workflow.process.reading import ActionBody
from workflow.vocabulary import Event

_BLOCKED_SECONDS = 0.5


@contextmanager
def held_open(scene: Scene, event: Event, actor: Actor, id_: str, **body: Any) -> Iterator[None]:
    """A transition that is written but not committed until the block is left."""
    with scene.service.store.write() as connection:
        asked = ActionBody(**body)
        case = actions.open_case(scene.service, connection, actor, id_, event, asked)
        actions.carry_out(case)
        yield


class Meanwhile:
    """Another transition, begun in a thread; it may be done before the open one is, or wait for it.

    `result` is "waits" also of one that is only slow: who must not wait is asked for its `end`.
    """

    def __init__(self, scene: Scene, event: str, actor: Actor, id_: str, **body: Any) -> None:
        self.result = "waits"
        self._thread = threading.Thread(target=self._run, args=(scene, event, actor, id_, body))
        self._thread.start()
        self._thread.join(_BLOCKED_SECONDS)

    def _run(self, scene: Scene, event: str, actor: Actor, id_: str, body: dict[str, Any]) -> None:
        try:
            scene.do(event, actor, id_, **body)
            self.result = "done"
        except Refused as refused:
            self.result = refused.code
        except Exception as fault:
            self.result = repr(fault)

    def end(self) -> str:
        self._thread.join(PATIENCE_SECONDS)
        return self.result
