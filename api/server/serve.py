"""The server that `make run` starts: it gives whole requests to the Flask application, in turns.

It runs one process on SQLite, and several on PostgreSQL. It is our own, on httptools (llhttp) and uvloop:
servers that take an application let some unfinished requests delay others, or answer by themselves what they
refuse (a broken head, bare line feeds) or let it pass (two Hosts), in no form that a client of ours knows.
"""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from api.application import create_app
from api.configuration.settings import ENVELOPE_BYTES, Settings
from api.resources.operations.measuring import OwnAnswers
from api.resources.operations.tracing import send_what_is_left
from api.server.background import background_engines, engines_alone, no_engines
from api.server.connection import Connection, Place
from api.server.health import HealthAnswers
from api.server.live import Live
from api.server.threads import Threads
from api.server.workers import supervise
from workflow.errors import Told
from workflow.runtime.service import Service

_LOG = structlog.get_logger(__name__)
_BACKLOG = 1024
GIVES_WAY_SECONDS = 1.0  # so long nobody gives way: what they have sent may not be read yet
_EXTRA = 64  # for who asks for health where all others are taken, and again for who is refused in words
_DESCRIPTORS = 256  # what a process opens besides; each connection takes two
_THREADS = 4
_LOOK_SECONDS = 0.02
_STOP_SECONDS = 6.0  # for clients that have not read their answers, or not sent their requests


class PortTaken(Told, OSError):
    """Another process listens on this port, or this process may not listen on it."""


class UnknownHost(Told, OSError):
    """No network interface of this machine has this address."""


@dataclass(frozen=True)
class Listen:
    """The address to listen on, and the number of processes and threads.

    `started_at` (monotonic seconds) lets every worker set the demonstration's clock to the same time.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 1
    threads: int = _THREADS
    engine: bool = True  # whether the work in the background is done in the same processes
    started_at: float = field(default_factory=time.monotonic)


def default_processes(settings: Settings) -> int:
    """Return 1 on SQLite, whose writers take turns anyway; else one process per core, 2 at least."""
    if settings.database_url.startswith("sqlite"):
        return 1
    return max(2, os.cpu_count() or 1)


def require_free(listen: Listen) -> None:
    """Raise `PortTaken` if another process listens there: several processes share the port.

    Raise `UnknownHost` if this machine does not have the address.
    """
    family = socket.AF_INET6 if ":" in listen.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((listen.host, listen.port))
        except OSError as error:
            zh = f"无法监听 {listen.host}:{listen.port}（{error.strerror}）"
            en = f"{listen.host}:{listen.port} can't be listened on ({error.strerror})"
            if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
                raise UnknownHost(
                    f"{zh}；--host 须为本机地址，如 127.0.0.1 或 0.0.0.0。",
                    f"{en}; --host takes an address of this machine, as 127.0.0.1 or 0.0.0.0",
                ) from error
            raise PortTaken(
                f"{zh}；请改用其他端口，如 PORT=8001。", f"{en}; choose another port, as in PORT=8001"
            ) from error


def serve(settings: Settings, listen: Listen) -> None:
    """Serve until told to stop (SIGTERM, SIGINT); running requests and duties end first."""
    in_processes(lambda: run_worker(settings, listen), listen.processes)


def in_processes(work: Callable[[], None], count: int) -> None:
    """Run `work` in so many processes; one is this process, which ends with it."""
    if count > 1:
        supervise(work, count)
        return
    work()
    # Without this, the server's own threads abort the process while its interpreter shuts down.
    with suppress(OSError, ValueError):  # nobody reads, no room: it ends all the same
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(0)


def work_in_background(service: Service, settings: Settings) -> None:
    """Run the engines in this process until told to stop; the portion at hand ends first."""
    reading, writing = os.pipe()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: os.write(writing, b"."))
    service.store.watch.keep_looking()
    with engines_alone(service, settings):
        _LOG.info("worker_started")
        os.read(reading, 1)
    send_what_is_left()
    _LOG.info("worker_stopped")


def run_worker(settings: Settings, listen: Listen) -> None:
    """Serve in this process, and run the background engines in it too where they are wanted."""
    import uvloop

    if settings.now is not None:  # a worker that starts later begins with a later time
        settings = replace(settings, now=settings.now + _since(listen.started_at))
    app = create_app(settings)
    longest = max(settings.evidence.bytes + ENVELOPE_BYTES, settings.body_bytes, settings.bulk_bytes)
    room = _room(settings.connections)
    own = OwnAnswers(app)
    server = Server(Threads(app, listen.threads), HealthAnswers(app), Live(app), own, longest, room)
    # All objects built so far live as long as the process. Unless they are frozen, each search for garbage
    # goes through them again and stops all requests for some 30 ms.
    gc.collect()
    gc.freeze()
    service = app.extensions["xueshi"]
    service.files.clear_away()
    service.store.let_wait(listen.threads - 1)  # the last thread is left for who reads
    server.health.keep_looking()
    with background_engines(app) if listen.engine else no_engines(app):
        uvloop.run(server.listen(listen))
    own.end()
    send_what_is_left()


class Server:
    """What the connections of one process share: the threads, the limits, and whether it stops."""

    def __init__(
        self,
        threads: Threads,
        health: HealthAnswers,
        live: Live,
        own_answers: OwnAnswers,
        body_bytes: int,
        room: int,
    ) -> None:
        """`room`: so many connections at once."""
        self.threads = threads
        self.health = health
        self.live = live
        self.own_answers = own_answers
        self.body_bytes = body_bytes
        self.stopping = False
        self.address = ("", 0)
        self.connections: set[Connection] = set()
        self.idle: dict[Connection, float] = {}  # since when; the longest first
        self._room = room

    async def listen(self, listen: Listen) -> None:
        """Serve until a signal says to stop; then answer what is whole, for a bounded time."""
        self.loop = asyncio.get_running_loop()
        self.run, self.in_loop = self.threads.turns.put, self.loop.call_soon_threadsafe
        self.address = (listen.host, listen.port)
        listening = await self.loop.create_server(
            lambda: Connection(self),
            listen.host,
            listen.port,
            backlog=_BACKLOG,
            reuse_port=listen.processes > 1,
        )
        self.threads.start()
        self.live.start(self.loop)
        stopped = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            self.loop.add_signal_handler(number, stopped.set)
        await stopped.wait()
        listening.close()
        await self._end()

    async def _end(self) -> None:
        self.stopping = True
        self.live.end()
        for connection in list(self.connections):
            connection.stop()
        ends = self.loop.time() + _STOP_SECONDS
        while self.connections and self.loop.time() < ends:
            await asyncio.sleep(_LOOK_SECONDS)
        for connection in list(self.connections):
            connection.transport.abort()
        await self.loop.run_in_executor(None, self.threads.end, _STOP_SECONDS)

    def admit(self, connection: Connection) -> Place:
        """The place of one more connection. Where all are taken, the one that was idle longest is closed."""
        self.connections.add(connection)
        if len(self.connections) > self._room:
            longest = next(iter(self.idle), None)
            if longest is not None and self.idle[longest] < self.loop.time() - GIVES_WAY_SECONDS:
                self.forget(longest)
                longest.transport.close()
        self.rests(connection)  # until it sends something
        if len(self.connections) <= self._room:
            return Place.FREE
        beyond = len(self.connections) - self._room
        return Place.EXTRA if beyond <= _EXTRA else Place.REFUSED if beyond <= 2 * _EXTRA else Place.NONE

    def rests(self, connection: Connection) -> None:
        """The connection is idle from now on."""
        self.idle[connection] = self.loop.time()

    def forget(self, connection: Connection) -> None:
        self.connections.discard(connection)
        self.idle.pop(connection, None)


def _room(most: int) -> int:
    """How many connections this process can have, `most` once it may open as many files as it is let."""
    besides = _DESCRIPTORS + 3 * _EXTRA  # two of an extra connection, one of a refused one
    wanted = besides + 2 * most
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    unlimited = resource.RLIM_INFINITY
    if soft != unlimited and soft < wanted:
        soft = wanted if hard == unlimited else min(wanted, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == unlimited:
        return most
    room = max(1, min(most, (soft - besides) // 2))
    if room < most:
        _LOG.warning("connections_lowered", wanted=most, connections=room, files=soft)
    return room


def _since(started_at: float) -> timedelta:
    return timedelta(seconds=time.monotonic() - started_at)
