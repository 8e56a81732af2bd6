"""A process that lives until it is killed: lifecycles in two threads, a relay in a third.

What is acknowledged and what is announced goes to files in appends that no kill can take back.
"""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from api.configuration.settings import DEFINITIONS
from tests.support.items import exam, learning, paper
from tests.support.scene import Scene, open_service
from workflow import tables
from workflow.access.permissions import Actor
from workflow.background.engine import Duty, Engine
from workflow.definition import load_editions
from workflow.errors import Refused
from workflow.events import notices
from workflow.events.relay import announce
from workflow.events.signals import Transition, transitioned

ACKNOWLEDGED, ANNOUNCED = "acknowledged", "announced"
EDITIONS = load_editions(DEFINITIONS)  # once, in the server from which each life is forked

_COURSES = (
    ("submit", "claim", "approve", "sync"),
    ("submit", "claim", "return_for_correction", "submit", "claim", "approve", "sync", "revoke"),
    ("submit", "claim", "approve", "undo", "approve", "sync"),
    ("submit", "withdraw", "submit", "claim", "reject", "revise", "submit", "claim", "approve"),
)
_NEXT = {"submitted": "claim", "unit_review": "approve", "approved": "sync"}


class Recorder:
    """Appends lines to a file: one write each, so that they are whole and in order."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, *words: object) -> None:
        os.write(self._file, (" ".join(map(str, words)) + "\n").encode())


def live(database_url: str, folder: Path, cast: Mapping[str, Any], seed: int) -> None:
    """Go through lifecycles until killed."""
    listen(folder)
    service = open_service(database_url, EDITIONS, folder, on_commit=lambda service: engine.wake())
    duties = [
        Duty("notices", lambda service: bool(notices.write(service)), on_wake=True),
        Duty("announce", announce, on_wake=True),
    ]
    engine = Engine(service, duties)
    engine.start()
    scene = Scene.resumed(service, cast)
    acknowledged = Recorder(folder / ACKNOWLEDGED)
    workers = [
        threading.Thread(target=_work, args=(scene, acknowledged, random.Random(seed * 2 + n)))
        for n in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def listen(folder: Path) -> None:
    """The receiver: writes down each announced transition by its event id."""
    announced = Recorder(folder / ANNOUNCED)

    def hear(sender: str, *, transition: Transition) -> None:
        announced.write(transition.event_id)

    transitioned.connect(hear, weak=False)


def _work(scene: Scene, acknowledged: Recorder, chance: random.Random) -> None:
    for id_, state, sequence in _left_over(scene):
        if chance.random() < 0.5:
            _take(scene, acknowledged, id_, [_NEXT[state]], sequence)
    applicant = scene.employee(scene.school)
    items = (paper(), exam(), learning("10"))
    while True:
        id_ = scene.draft(chance.choice(items), applicant)
        _take(scene, acknowledged, id_, chance.choice(_COURSES), 0, applicant)


def _left_over(scene: Scene) -> list[tuple[str, str, int]]:
    """The latest declarations on which an earlier life was killed."""
    found = scene.rows(tables.declaration)
    waiting = [row for row in found if row["state"] in _NEXT]
    return [(row["id"], row["state"], row["sequence"]) for row in waiting[-4:]]


def _take(
    scene: Scene,
    acknowledged: Recorder,
    id_: str,
    course: Any,
    sequence: int,
    applicant: Actor | None = None,
) -> None:
    """Take these events; each is acknowledged when its command has returned."""
    for event in course:
        try:
            view = scene.do(event, _actor(scene, event, applicant), id_, **_body(event))
        except Refused:
            return  # the other thread was first
        sequence += 1
        acknowledged.write(id_, sequence, view["state"])


def _actor(scene: Scene, event: str, applicant: Actor | None) -> Actor:
    if event in ("submit", "withdraw", "revise"):
        assert applicant is not None
        return applicant
    return scene.bureau if event in ("sync", "revoke") else scene.reviewer


def _body(event: str) -> dict[str, str]:
    return {"comment": "x"} if event in ("return_for_correction", "reject", "revoke") else {}


def lines(path: Path) -> Iterator[list[str]]:
    """The words of each line; none where there is no file."""
    if path.exists():
        yield from (line.split() for line in path.read_text().splitlines())
