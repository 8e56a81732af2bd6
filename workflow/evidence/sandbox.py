"""Has files opened by a process that may die, and puts what came of it into answers and refusals.

The process that opens a file is a fork of a small parent (`workflow.evidence.opening`), which this process
starts when it needs it first. It inherits no secret: neither the environment nor a file of the service.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workflow.errors import Busy
from workflow.evidence.accepted import MIB, MILLION, PREVIEW_PIXELS, AcceptedType, Limits
from workflow.evidence.opening.job import Answer, Job, receive_answer, send_job
from workflow.evidence.refusals import refusal

_ROOT = Path(__file__).resolve().parents[2]
_WAIT_SECONDS = 1.0  # for another file to be opened first; a thread that waits serves nobody
_LOOK_SECONDS = 0.1
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")


class _Gone(Exception):
    """The parent of the opening processes is not there."""


class _Parent:
    """The parent of the opening processes, started where it does not run. Belongs to one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self.owner = os.getpid()

    def channel(self) -> socket.socket:
        """A channel to a new opening process. Raises `_Gone`."""
        ours, theirs = socket.socketpair()
        with self._lock, theirs:
            if not self.runs():
                self._start()
            assert self._control is not None  # noqa: S101 - for the type checker
            try:
                socket.send_fds(self._control, [b"+"], [theirs.fileno()])
            except OSError as error:
                ours.close()
                raise _Gone from error
        return ours

    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _start(self) -> None:
        if self._control is not None:
            self._control.close()
        self._control, theirs = socket.socketpair()
        path = os.pathsep.join([str(_ROOT), *filter(None, sys.path)])
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - this Python, with our own module
                [sys.executable, "-s", "-P", "-m", "workflow.evidence.opening", str(theirs.fileno())],
                env={**environment, "PYTHONPATH": path},
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                cwd="/",
            )


_parents: list[_Parent] = []
_parents_lock = threading.Lock()


class _Slots:
    """How many files this process has opened at once. Nobody waits behind files that take long."""

    def __init__(self, most: int) -> None:
        self._free = threading.BoundedSemaphore(most)
        self._begun: dict[int, float] = {}

    @contextmanager
    def one(self) -> Iterator[None]:
        """Hold a slot. Raises `Busy` after a second, and at once where all slots are held for longer."""
        came, me = time.monotonic(), threading.get_ident()
        while not self._free.acquire(timeout=_LOOK_SECONDS):
            now = time.monotonic()
            youngest = max(self._begun.copy().values(), default=now)
            if min(came, youngest) + _WAIT_SECONDS < now:
                raise Busy("Other files are being opened; try again in a moment.")
        self._begun[me] = time.monotonic()
        try:
            yield
        finally:
            del self._begun[me]
            self._free.release()


_slots: dict[tuple[str, int], _Slots] = {}
_OPENING, _SETTING = "opening", "setting"


def _slots_of(what: str, limits: Limits) -> _Slots:
    """The slots of opening files; those of setting documents are others, and half as many."""
    most = limits.at_once if what == _OPENING else max(1, limits.at_once // 2)
    return _slots.setdefault((what, most), _Slots(most))


def open_safely(
    task: str,
    content: bytes,
    kind: AcceptedType,
    limits: Limits,
    *,
    page: int = 1,
    pointer: str = "/file",
    longest: int = PREVIEW_PIXELS,
    opener: str = "",
    split: int = 0,
) -> Answer:
    """Do `task` (see `Job`) on the file. Raises `Invalid` for what can't be opened.

    It is opened as its kind is, or by another `opener`. Raises `Busy` where others are being opened for too
    long, or no process can be had.
    """
    costs = (limits.pixels, limits.memory, limits.seconds)
    job = Job(task, opener or kind.opener, kind.formats, *costs, page, longest, split)
    with _slots_of(_OPENING, limits).one():
        answer = _asked(job, content)
    if answer.code:
        facts = {"memory": f"{limits.memory / MIB:g}", "seconds": limits.seconds, "most": _millions(limits)}
        raise refusal(answer.code, pointer, **{**facts, **answer.facts})
    return answer


def set_safely(content: bytes, limits: Limits) -> Answer:
    """Set a document (`opening/typeset.py`); `code` tells why it could not be, and is empty where it could.

    Uploads and previews don't wait for it. Raises `Busy` like `open_safely`.
    """
    job = Job("pdf", "typeset", (), 0, limits.memory, limits.seconds)
    with _slots_of(_SETTING, limits).one():
        return _asked(job, content)


def _asked(job: Job, content: bytes) -> Answer:
    for _ in range(2):
        parent = _parent()
        try:
            with parent.channel() as channel:
                answer = _exchanged(channel, job, content)
        except _Gone:
            continue
        if answer is not None:
            return answer
        if parent.runs():  # so it was the fork that died, of this file
            return Answer("FILE_TOO_COSTLY")
    raise Busy("No process could be had to open the file; try again in a moment.")


def _exchanged(channel: socket.socket, job: Job, content: bytes) -> Answer | None:
    try:
        send_job(channel, job, content)
        return receive_answer(channel)
    except OSError:  # it died while it was being told
        return None


def _parent() -> _Parent:
    """The parent that this process started; after a fork, the new process starts one of its own."""
    with _parents_lock:
        if not _parents or _parents[-1].owner != os.getpid():
            _parents[:] = [_Parent()]
        return _parents[-1]


def _millions(limits: Limits) -> str:
    return f"{limits.pixels / MILLION:g}"
