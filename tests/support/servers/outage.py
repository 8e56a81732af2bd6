"""Takes a PostgreSQL of one's own away for a while: its processes are stopped, as a host that hangs."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator

import psutil
import psycopg

from tests.support.servers.postgres_server import (
    PostgresServer,
    sqlalchemy_url,
    start_system_binaries,
    start_wheel,
    system_binaries,
)


class OwnPostgres:
    """A server that nobody else uses, with an empty database on it."""

    def __init__(self, server: PostgresServer) -> None:
        self.server = server
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE outage TEMPLATE template0")
            told = connection.execute("SELECT pg_read_file('postmaster.pid')").fetchone()
        self.postmaster = psutil.Process(int(told[0].split()[0]))  # type: ignore[index]
        self.url = sqlalchemy_url(server.url, "outage")
        self.plain_url = self.url.replace("postgresql+psycopg", "postgresql", 1)

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        with psycopg.connect(self.server.url) as connection:
            told = connection.execute("SHOW port").fetchone()
        return int(told[0])  # type: ignore[index]

    @contextlib.contextmanager
    def stopped(self) -> Iterator[None]:
        """None of its processes runs within the block; connections stay open, and nothing is answered."""
        self._signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        for process in [self.postmaster, *self.postmaster.children()]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, number)


@contextlib.contextmanager
def own_postgres() -> Iterator[OwnPostgres]:
    """A server for the length of the block."""
    server = start_system_binaries() if system_binaries() else start_wheel()
    try:
        yield OwnPostgres(server)
    finally:
        server.stop()
