"""The server that `make run` starts: granian, which gives whole requests to the Flask application.

It runs one process on SQLite, and several on PostgreSQL. It was chosen by measurement, beside waitress and
granian's own WSGI: it alone is fast and never lets an unfinished request delay others.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import logging
import os
import signal
import socket
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import timedelta

from api.application import create_app
from api.configuration.settings import ENVELOPE_BYTES, Settings
from api.server.background import background_engines
from api.server.buffered import BufferedWSGI
from api.server.workers import supervise

_HEADER_MILLISECONDS = 10_000
_BACKLOG = 1024
_CONNECTIONS = 2048  # of one process; more wait in the backlog
_THREADS = 4
_STOP_SECONDS = 6.0  # for clients that have not read their answers, or not sent their requests


class PortTaken(OSError):
    """Another process listens on this port, or this process may not listen on it."""


class UnknownHost(OSError):
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
    started_at: float = field(default_factory=time.monotonic)


def default_processes(settings: Settings) -> int:
    """Return 1 on SQLite, whose writers take turns anyway; else one process per core, 2 at least."""
    if settings.database_url.startswith("sqlite"):
        return 1
    return max(2, os.cpu_count() or 1)


def require_free(listen: Listen) -> None:
    """Raise `PortTaken` if another process listens there: granian would silently share the port with it.

    Raise `UnknownHost` if this machine does not have the address.
    """
    family = socket.AF_INET6 if ":" in listen.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((listen.host, listen.port))
        except OSError as error:
            message = f"{listen.host}:{listen.port} can't be listened on ({error.strerror})"
            if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
                raise UnknownHost(
                    f"{message}; --host takes an address of this machine, as 127.0.0.1 or 0.0.0.0"
                ) from error
            raise PortTaken(f"{message}; choose another port, as in PORT=8001") from error


def serve(settings: Settings, listen: Listen) -> None:
    """Serve until told to stop (SIGTERM, SIGINT); running requests and duties end first."""
    if listen.processes == 1:
        run_worker(settings, listen)
        # Without this, the server's own threads abort the process while its interpreter shuts down.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    else:
        supervise(lambda: run_worker(settings, listen), listen.processes)


def run_worker(settings: Settings, listen: Listen) -> None:
    """Serve in this process, and run the background engines in it too."""
    import uvloop

    if settings.now is not None:  # a worker that starts later begins with a later time
        settings = replace(settings, now=settings.now + _since(listen.started_at))
    app = create_app(settings)
    longest = settings.evidence_bytes + ENVELOPE_BYTES
    buffered = BufferedWSGI(app, threads=listen.threads, body_bytes=longest)
    # All objects built so far live as long as the process. Unless they are frozen, each search for garbage
    # goes through them again and stops all requests for some 30 ms.
    gc.collect()
    gc.freeze()
    with background_engines(app):
        uvloop.run(_listen(buffered, listen))


async def _listen(application: BufferedWSGI, listen: Listen) -> None:
    # Loaded by the process that serves: other commands start without the server's own libraries.
    from granian.constants import HTTPModes, Interfaces
    from granian.http import HTTP1Settings
    from granian.server.embed import Server

    server = Server(
        application,
        address=listen.host,
        port=listen.port,
        interface=Interfaces.RSGI,
        http=HTTPModes.http1,
        websockets=False,
        backlog=_BACKLOG,
        backpressure=_CONNECTIONS,
        http1_settings=HTTP1Settings(header_read_timeout=_HEADER_MILLISECONDS),
        log_enabled=False,
    )
    logging.getLogger("_granian").setLevel(logging.ERROR)

    loop = asyncio.get_running_loop()
    serving = loop.create_task(server.serve())

    def stop() -> None:
        server.stop()  # type: ignore[no-untyped-call]
        application.shorten_timeouts()
        loop.call_later(_STOP_SECONDS, serving.cancel)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await serving


def _since(started_at: float) -> timedelta:
    return timedelta(seconds=time.monotonic() - started_at)
