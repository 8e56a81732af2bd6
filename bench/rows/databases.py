"""Databases that a run makes for itself and drops afterwards: `xueshi_bench_*` and temporary files."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

SERVER = os.environ.get("BENCH_POSTGRES", "host=127.0.0.1 port=5432 dbname=postgres")


@contextmanager
def postgres_database(purpose: str) -> Iterator[str]:
    """Create a database, yield its libpq connection string, and drop it whatever happened."""
    name = f"xueshi_bench_{purpose}_{os.getpid()}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        server.execute(f'CREATE DATABASE "{name}"')
    try:
        yield make_conninfo(SERVER, dbname=name)
    finally:
        with psycopg.connect(SERVER, autocommit=True) as server:
            server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def sqlite_directory() -> Iterator[Path]:
    """Yield an empty directory on disk, removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="xueshi_bench_") as directory:
        yield Path(directory)


def url_of(dsn: str, scheme: str = "postgresql") -> str:
    """Write a libpq connection string as a URL, such as `postgresql+psycopg://root@127.0.0.1:5432/name`."""
    parts = conninfo_to_dict(dsn)
    user = parts.get("user") or os.environ.get("PGUSER") or os.environ.get("USER") or "root"
    return f"{scheme}://{user}@{parts.get('host', '127.0.0.1')}:{parts.get('port', 5432)}/{parts['dbname']}"


def server_version() -> str:
    """Return the version of the PostgreSQL server, such as `15.8`."""
    with psycopg.connect(SERVER) as server:
        return server.execute("SHOW server_version").fetchone()[0].split()[0]


def vacuum_and_analyse(dsn: str) -> None:
    """Vacuum and analyse after bulk loading, so that autovacuum does not wake in the middle of a round."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
