"""Another process that does something and then waits to be killed, as a server on a host that is lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_FORKS = multiprocessing.get_context("forkserver")
_PATIENCE_SECONDS = 60


class Dying:
    """The other process. `told` is what its function returned."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._ours, theirs = _FORKS.Pipe()
        self._process = _FORKS.Process(target=_live, args=(function, arguments, theirs))
        self._process.start()
        theirs.close()
        assert self._ours.poll(_PATIENCE_SECONDS), "the other process does not get that far"
        self.told = self._ours.recv()

    def kill(self) -> None:
        """Kill it, as nothing in it can notice."""
        if self._process.is_alive() and self._process.pid is not None:
            os.kill(self._process.pid, signal.SIGKILL)
        self._process.join(_PATIENCE_SECONDS)


@contextmanager
def dying(function: Callable[..., Any], *arguments: Any) -> Iterator[Dying]:
    """The process after it has done `function`, which lies in a module; killed at the end at the latest."""
    other = Dying(function, *arguments)
    try:
        yield other
    finally:
        other.kill()


_kept: list[Any] = []  # what a function holds for as long as its process lives


def keep(held: Any) -> None:
    """Hold it until the process is killed."""
    _kept.append(held)


def _live(function: Callable[..., Any], arguments: tuple[Any, ...], connection: Any) -> None:
    connection.send(function(*arguments))
    signal.pause()
