"""Waitress in several processes that share one listening socket."""

import os
import signal
import socket
import sys
from collections.abc import Callable

from waitress import create_server

WORKERS = 2
THREADS = 4
CONNECTIONS = 1000


def serve(load_app: Callable[[], object], port: int) -> None:
    """Listen once, fork the workers, and end them when this process is told to end."""
    listening = socket.create_server(("127.0.0.1", port), backlog=1024)
    workers = [fork_worker(load_app, listening) for _ in range(WORKERS)]

    def stop(*_: object) -> None:
        for worker in workers:
            os.kill(worker, signal.SIGTERM)

    signal.signal(signal.SIGTERM, stop)
    for worker in workers:
        os.waitpid(worker, 0)


def fork_worker(load_app: Callable[[], object], listening: socket.socket) -> int:
    """Fork one worker; the application is built in it, so that no connection is shared."""
    pid = os.fork()
    if pid:
        return pid
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    create_server(
        load_app(),
        sockets=[listening],
        threads=THREADS,
        connection_limit=CONNECTIONS,
        asyncore_use_poll=True,
        channel_timeout=30,
        cleanup_interval=5,
    ).run()
    os._exit(0)


def load_app() -> object:
    """Import the application."""
    from .app import app

    return app


if __name__ == "__main__":
    serve(load_app, int(sys.argv[1]))
