"""Runs several processes that serve one port. They are forked from this process and end with it.

A process that ends earlier is replaced.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

import structlog

_LOG = structlog.get_logger(__name__)
_PR_SET_PDEATHSIG = 1
_STOP_SECONDS = 20.0
_RESTART_SECONDS = 1.0


class Supervisor:
    """Keeps `count` processes that run `work`, until it is told to stop."""

    def __init__(self, work: Callable[[], None], count: int) -> None:
        self.work = work
        self.count = count
        self.workers: set[int] = set()
        self.stopping = False

    def run(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        for _ in range(self.count):
            self._fork()
        while self.workers:
            self._wait_for_one()

    def _wait_for_one(self) -> None:
        try:
            pid, status = os.wait()
        except ChildProcessError:
            self.workers.clear()
            return
        self.workers.discard(pid)
        if not self.stopping:
            _LOG.error("worker_ended", status=os.waitstatus_to_exitcode(status))
            time.sleep(_RESTART_SECONDS)
            self._fork()

    def _fork(self) -> None:
        parent = os.getpid()
        pid = os.fork()
        if pid:
            self.workers.add(pid)
            return
        with _ExitAfterBlock():
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
                signal.signal(number, signal.SIG_DFL)
            _die_with_parent(parent)
            self.work()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._signal_all(signal.SIGTERM)
        if self.stopping:  # a second signal does not start the time limit anew
            return
        self.stopping = True
        signal.signal(signal.SIGALRM, lambda *_: self._signal_all(signal.SIGKILL))
        signal.setitimer(signal.ITIMER_REAL, _STOP_SECONDS)

    def _signal_all(self, number: int) -> None:
        for pid in self.workers:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)


def supervise(work: Callable[[], None], count: int) -> None:
    """Run `work` in `count` processes until this process is told to stop and the last of them has ended."""
    Supervisor(work, count).run()


class _ExitAfterBlock(contextlib.AbstractContextManager[None]):
    """Ends the forked process with the block, whatever happens. It must never go on as a second parent."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None and not isinstance(error, SystemExit):
            _LOG.error("worker_failed", error=repr(error))
        with contextlib.suppress(OSError, ValueError):  # nobody reads, no room: it ends all the same
            sys.stdout.flush()
        os._exit(0 if error is None else 1)


def _die_with_parent(parent: int) -> None:
    """Let Linux kill this process when the parent is killed: nobody else would end it."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # the parent ended before we asked
        os._exit(1)
