"""The server that `make run` starts: granian, with whole requests handed to the Flask application.

One process on SQLite; several on PostgreSQL. Chosen by measurement: of waitress, granian's WSGI
and this, the only one that is fast and lets no unfinished request stand in another's way.
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
from typing import TYPE_CHECKING

from api.configuration.settings import ENVELOPE_BYTES, Settings
from api.server.workers import supervise

if TYPE_CHECKING:
    from api.server.buffered import BufferedWSGI

_HEADER_MILLISECONDS = 10_000
_BACKLOG = 1024
_CONNECTIONS = 2048  # of one process; more wait in the backlog
_THREADS = 4
_STOP_SECONDS = 6.0  # for clients that have not read their answers, or not sent their requests


class PortTaken(OSError):
    """Another process listens on this port already, or it is not ours to listen on."""


class UnknownHost(OSError):
    """No network interface of this machine has this address."""


@dataclass(frozen=True)
class Listen:
    """Where to listen and with how many processes; `started_at` ties the demonstration's clock to ours."""

    host: str = "127.0.0.1"
    port: int = 8000
    processes: int = 1
    threads: int = _THREADS
    started_at: float = field(default_factory=time.monotonic)


def default_processes(settings: Settings) -> int:
    """One on SQLite, whose writers take turns anyway; else one per core, two at least."""
    if settings.database_url.startswith("sqlite"):
        return 1
    return max(2, os.cpu_count() or 1)


def require_free(listen: Listen) -> None:
    """Raise `PortTaken` if somebody listens there: granian would share the port with them without a word.

    Raise `UnknownHost` where nobody could.
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
        # The server's own threads abort a process whose interpreter is being taken down around them.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    else:
        supervise(lambda: run_worker(settings, listen), listen.processes)


def run_worker(settings: Settings, listen: Listen) -> None:
    """Serve in this process, with the background engine beside."""
    import uvloop

    from api.application import create_app
    from api.server.background import background_engines
    from api.server.buffered import BufferedWSGI

    if settings.now is not None:  # a worker that starts later starts at a later time
        settings = replace(settings, now=settings.now + _since(listen.started_at))
    app = create_app(settings)
    whole = settings.evidence_bytes + ENVELOPE_BYTES
    buffered = BufferedWSGI(app, threads=listen.threads, body_bytes=whole)
    # What was built so far lives as long as the process. To walk through it again and again, looking for
    # garbage, would stop everybody for some 30 ms each time.
    gc.collect()
    gc.freeze()
    with background_engines(app):
        uvloop.run(_listen(buffered, listen))


async def _listen(application: BufferedWSGI, listen: Listen) -> None:
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
        application.hurry()
        loop.call_later(_STOP_SECONDS, serving.cancel)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await serving


def _since(started_at: float) -> timedelta:
    return timedelta(seconds=time.monotonic() - started_at)
