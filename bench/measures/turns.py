"""Takes declarations through their whole life, a step at a time, and times each step.

Each side of a comparison is a `Lives`: the product and the floor in the process of the run, each peer in a
process of its own, where `serve` answers the run. It needs nothing but Python, so that a peer can import it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

STEPS = ("create", "submit", "claim", "approve", "sync")
"""A life: each step is committed before the next one begins."""

FACTS = {"category": "achievement", "kind": "paper", "date": "2024-05-10", "published": True}
EVIDENCE = [
    {"kind": kind, "filename": f"{kind}.pdf", "type": "application/pdf", "size": 48_211, "sha256": 64 * "0"}
    for kind in ("cover", "contents", "body")
]
"""What a peer's draft says: a published paper with its three files, as ours."""

READY = "ready"


class Spent(NamedTuple):
    """Seconds of one step for all lives of a turn: elapsed, and processor time of the process."""

    elapsed: float
    processor: float


Turn = dict[str, Spent]


class Lives(Protocol):
    """One side: whoever declares, and each step of a declaration. Each method but the steps is not timed."""

    def prepare(self, count: int) -> None:
        """Make ready for that many lives, so that they can be created."""

    def create(self) -> Any:
        """Create the draft of somebody new, and return what the other steps know it by."""

    def complete(self, drafts: Sequence[Any]) -> None:
        """Bring what a draft needs besides and no side counts as a step, such as uploaded files."""

    def submit(self, draft: Any) -> None:
        """Submit it."""

    def claim(self, draft: Any) -> None:
        """Claim it for its reviewer."""

    def approve(self, draft: Any) -> None:
        """Approve it."""

    def sync(self, draft: Any) -> None:
        """Write that its hours are told to the title system."""

    def synced(self, drafts: Sequence[Any]) -> int:
        """Return how many of them the database holds at the end of their life."""


def take_turn(lives: Lives, count: int) -> Turn:
    """Take `count` declarations through their life. Raises where one of them did not reach its end."""
    clock = _Clock()
    drafts = [lives.create() for _ in range(count)]
    spent = {"create": clock.lap()}
    lives.complete(drafts)
    for name in STEPS[1:]:
        step = getattr(lives, name)
        clock = _Clock()
        for draft in drafts:
            step(draft)
        spent[name] = clock.lap()
    ended = lives.synced(drafts)
    if ended != count:
        raise RuntimeError(f"{ended} of {count} declarations are synced in the database")
    return spent


class Side(Protocol):
    """What takes its turns beside others, wherever it runs."""

    def prepare(self, count: int) -> None:
        """Make ready for that many lives."""

    def turn(self, count: int) -> Turn:
        """Take the next `count` declarations through their life."""


class Here:
    """A side in the process of the run."""

    def __init__(self, lives: Lives) -> None:
        self.lives = lives
        self.prepare = lives.prepare

    def turn(self, count: int) -> Turn:
        """Take the next `count` declarations through their life."""
        return take_turn(self.lives, count)


class _Clock:
    def __init__(self) -> None:
        self.began, self.busy = time.perf_counter(), time.process_time()

    def lap(self) -> Spent:
        return Spent(time.perf_counter() - self.began, time.process_time() - self.busy)


def serve(lives: Lives) -> None:
    """Answer the run over standard input and output, a line of JSON each, until it closes them.

    `["prepare", n]` is answered by null, `["turn", n]` by the seconds of each step. What else would be
    printed goes to standard error.
    """
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    print(json.dumps(READY), file=answers)
    side = Here(lives)
    for line in sys.stdin:
        what, count = json.loads(line)
        print(json.dumps(getattr(side, what)(count)), file=answers)
