"""A fresh, empty database of the current schema for a test, on SQLite or on PostgreSQL, in milliseconds.

SQLite: a file with the schema is made once per process and copied. PostgreSQL: one database per process,
emptied before each test; what is left of it goes when the process ends.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import create_engine

from tests.support.patience import until
from tests.support.servers.postgres_server import sqlalchemy_url
from workflow.store.database.engine import Store, engine_options, prepare
from workflow.tables import metadata

POSTGRES_VARIABLE = "XUESHI_TEST_POSTGRES"


def create_schema(url: str) -> None:
    """All tables of the models in the database at `url`, which is empty."""
    engine = prepare(create_engine(url, **engine_options(url)))
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()


def leave_untidied(url: str) -> None:
    """Keep PostgreSQL's autovacuum, which renews statistics too, from the tables of the database at `url`."""
    with psycopg.connect(url.replace("postgresql+psycopg", "postgresql", 1), autocommit=True) as connection:
        for name in metadata.tables:
            connection.execute(
                sql.SQL("ALTER TABLE {} SET (autovacuum_enabled = off)").format(sql.Identifier(name))
            )


class SqliteDatabases:
    """SQLite files that start as copies of one with the schema in it."""

    def __init__(self, folder: Path) -> None:
        self.template = folder / "template.sqlite"
        create_schema(f"sqlite:///{self.template}")
        with Store.at(f"sqlite:///{self.template}").read() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def fresh(self, folder: Path) -> str:
        """The URL of an empty database in `folder`."""
        path = folder / "xueshi.sqlite"
        shutil.copyfile(self.template, path)
        return f"sqlite:///{path}"


_CONSTRAINTS = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE contype IN ('u', 'c', 'f') AND connamespace = 'public'::regnamespace
ORDER BY array_position(ARRAY['u', 'c', 'f']::"char"[], contype)
"""


class PostgresDatabases:
    """One database of this process on the server at `server_url`."""

    def __init__(self, server_url: str, name: str | None = None) -> None:
        self.server_url = server_url
        self.name = name or f"xueshi_test_{os.getpid()}"
        self.url = sqlalchemy_url(server_url, self.name)
        self._dropped: list[tuple[str, str, str]] = []  # table, name and definition of constraints
        self._administer("DROP DATABASE IF EXISTS {} WITH (FORCE)", "CREATE DATABASE {} TEMPLATE template0")
        # Tests never pull the server's plug; what they lose is the wait for its disk.
        self._administer("ALTER DATABASE {} SET synchronous_commit = off")

    def with_schema(self) -> PostgresDatabases:
        create_schema(self.url)
        return self

    def fresh(self) -> str:
        """The URL of the database, emptied. Connections that an earlier test left open are ended."""
        tables = [sql.Identifier(table.name) for table in reversed(metadata.sorted_tables)]
        with psycopg.connect(self._plain_url(), autocommit=True) as connection:
            others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            connection.execute(f"SELECT pg_terminate_backend(pid) {others}".encode())
            left = f"SELECT pid {others} AND backend_type = 'client backend'".encode()
            assert until(lambda: not connection.execute(left).fetchall()), "its locks would still be held"
            # DELETE of a few rows takes a tenth of the time of TRUNCATE.
            connection.execute(
                sql.SQL("; ").join(sql.SQL("DELETE FROM {}").format(table) for table in tables)
            )
            for table, name, definition in self._dropped:
                connection.execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}'.encode())
            self._dropped.clear()
        return self.url

    def drop_constraints(self) -> None:
        """Drop all constraints but primary keys, for who writes as the owner; `fresh` adds them again."""
        with psycopg.connect(self._plain_url(), autocommit=True) as connection:
            found = connection.execute(_CONSTRAINTS).fetchall()
            for table, name, _ in reversed(found):
                connection.execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"'.encode())
        self._dropped += found

    def drop(self) -> None:
        self._administer("DROP DATABASE IF EXISTS {} WITH (FORCE)")

    def _plain_url(self) -> str:
        return self.url.replace("postgresql+psycopg", "postgresql", 1)

    def _administer(self, *statements: str) -> None:
        with psycopg.connect(self.server_url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(sql.SQL(statement).format(sql.Identifier(self.name)))


@cache
def postgres_databases() -> PostgresDatabases:
    """The PostgreSQL database of this process, with the schema in it."""
    return PostgresDatabases(os.environ[POSTGRES_VARIABLE]).with_schema()


@contextlib.contextmanager
def empty_postgres(suffix: str) -> Iterator[str]:
    """The URL of a database of its own without any table, dropped afterwards."""
    database = PostgresDatabases(os.environ[POSTGRES_VARIABLE], f"xueshi_test_{os.getpid()}_{suffix}")
    try:
        yield database.url
    finally:
        database.drop()
