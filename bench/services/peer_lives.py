"""The peers' programs, each in a process of its own that sleeps while others have their turn."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any, Self

import psycopg
from pysqlite3 import dbapi2 as sqlite3

from bench.measures.turns import READY, Turn
from bench.services import peer_services
from bench.services.servers import Server

FOLDER = peer_services.HERE / "peers"
PATIENCE, GRACE = 120.0, 10.0
"""Seconds that a peer may take for an answer, and to end."""

NOTE = (
    "ms of each step, and in sum; below, each peer's time divided by ours. ours: the commands that the API "
    "calls, with permissions, rules at submit and approve, the ledger, the hash chain, and the title record. "
    "The peers have steps, states and who did what when: no rules, no ledger, no chain. Each commits once a "
    "step, but DBOS several times. SpiffWorkflow's serializer stores the specification of the process with "
    "each declaration; 'spec apart' leaves it out, by a converter that a program has to write."
)


class PeerFailed(Exception):
    """A peer can't be installed, does not start, or gives up; the message says why."""


@dataclass(frozen=True)
class Peer:
    """A program: `life.py` in a folder of `bench/peers/`, and variables that it is started with.

    `ended` says, in SQL, in which rows of its database the declarations are that are synced.
    """

    name: str
    folder: str
    ended: str
    promised: bool = False
    variables: Mapping[str, str] = field(default_factory=dict)


_SPIFF = "declaration WHERE waits_for IS NULL"
PEERS = (
    Peer("SpiffWorkflow", "spiff_workflow", _SPIFF, promised=True),
    Peer("SpiffWorkflow, spec apart", "spiff_workflow", _SPIFF, variables={"SPEC_APART": "1"}),
    Peer("django-fsm-2", "django_fsm", "declarations_declaration WHERE state = 'synced'", promised=True),
    Peer("django-viewflow", "django_viewflow", "viewflow_process WHERE status = 'DONE'"),
    Peer("DBOS", "dbos_transact", "workflow_status WHERE status = 'SUCCESS'"),
)


class PeerLives:
    """A peer's program on the database at `url`, while the block lasts. Raises `PeerFailed`."""

    def __init__(self, peer: Peer, url: str, python: str = peer_services.PYTHON) -> None:
        self.peer, self.url, self.taken = peer, url, 0
        self.errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by stop()
        self.process = subprocess.Popen(
            [python, "life.py"],
            cwd=FOLDER / peer.folder,
            env={
                **Server.clean_environment(),
                "DATABASE_URL": url,
                "PYTHONPATH": str(FOLDER.parents[1]),
                **peer.variables,
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            start_new_session=True,
        )
        try:
            if self.answer() != READY:
                raise PeerFailed("it began with another word than ready")
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def prepare(self, count: int) -> None:
        """Let it make ready for that many lives."""
        self.ask("prepare", count)

    def turn(self, count: int) -> Turn:
        """Let it take the next `count` declarations through their life, and see that they are committed."""
        spent = self.ask("turn", count)
        self.taken += count
        committed = self.committed()
        if committed != self.taken:
            raise PeerFailed(f"{committed} of {self.taken} declarations are committed")
        return spent

    def committed(self) -> int:
        """Return how many synced declarations another connection sees in the program's database."""
        counted = f"SELECT count(*) FROM {self.peer.ended}"
        if self.url.startswith("sqlite"):
            with contextlib.closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as file:
                return file.execute(counted).fetchone()[0]
        with psycopg.connect(self.url, options="-c search_path=public,dbos") as connection:
            return connection.execute(counted).fetchone()[0]

    def ask(self, what: str, count: int) -> Any:
        """Wake the program, ask it, and let it sleep again, so that what it does besides disturbs nobody."""
        self.signal(signal.SIGCONT)
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps([what, count]).encode() + b"\n")
            self.process.stdin.flush()
        return self.answer()

    def answer(self) -> Any:
        """Return the next answer, and stop the program. Raises `PeerFailed` where none comes."""
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        line = self.process.stdout.readline() if ready else b""
        if not line:
            raise PeerFailed(self.last_words() if ready else f"no answer within {PATIENCE:.0f} s")
        self.signal(signal.SIGSTOP)
        return json.loads(line)

    def last_words(self) -> str:
        """Return the last line that the program wrote to standard error."""
        self.process.wait()
        self.errors.seek(0)
        said = self.errors.read().decode("utf-8", "replace").split("\n")
        return next((line.strip() for line in reversed(said) if line.strip()), "it ended without a word")

    def signal(self, number: int) -> None:
        """Send a signal to the program and what it started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def stop(self) -> None:
        """Ask the program to end by closing its input, and then end it."""
        self.signal(signal.SIGCONT)
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=GRACE)
        self.signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.errors.close()


@cache
def why_not_installed() -> str:
    """Install what the peers need, once in a run. Return why that failed, or nothing."""
    try:
        peer_services.install()
    except (OSError, subprocess.CalledProcessError) as error:
        return f"bench/requirements.txt can't be installed: {error}"
    return ""


def start(peer: Peer, url: str) -> PeerLives:
    """Start a peer. Raises `PeerFailed`."""
    if reason := why_not_installed():
        raise PeerFailed(reason)
    return PeerLives(peer, url)
