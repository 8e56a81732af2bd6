"""The fixtures themselves: both databases are real, empty at the start, and keep our promises."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import OperationalError

from tests.support.clock import NOVEMBER_2024
from tests.support.patience import until
from tests.support.servers.postgres_server import (
    PostgresServer,
    start_system_binaries,
    start_wheel,
    system_binaries,
)
from workflow.store import Store
from workflow.tables import checkpoint, metadata


@pytest.mark.parametrize("turn", ["first", "again"])
def test_every_test_starts_on_empty_tables(database_url: str, turn: str) -> None:
    store = Store.at(database_url)
    with store.write() as connection:
        for table in metadata.sorted_tables:
            assert connection.scalar(select(func.count()).select_from(table)) == 0, table.name
        connection.execute(insert(checkpoint).values(rows=1, previous_hash="", hash=turn, at=NOVEMBER_2024))
    store.engine.dispose()


def test_an_acknowledged_commit_is_on_the_disk(database_url: str) -> None:
    store = Store.at(database_url)
    if store.is_sqlite:
        with store.read() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    else:
        with store.read() as connection:
            assert connection.exec_driver_sql("SELECT version()").scalar_one().startswith("PostgreSQL")
    store.engine.dispose()


def test_a_disposed_store_leaves_no_connection_open(database_url: str) -> None:
    store, other = Store.at(database_url), Store.at(database_url)
    with store.read() as one, store.read() as two:
        assert one.scalar(select(1)) == two.scalar(select(1)) == 1
    assert not alone(other)
    store.engine.dispose()
    assert until(lambda: alone(other))  # a client that has hung up is gone when the server has noticed
    other.engine.dispose()


def alone(store: Store) -> bool:
    """Whether nobody but us is connected to the database."""
    with store.read() as connection:
        if store.is_sqlite:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
            try:  # only somebody alone may leave WAL
                return connection.exec_driver_sql("PRAGMA journal_mode = DELETE").scalar() == "delete"
            except OperationalError:
                return False
        counted = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
        return bool(connection.execute(counted).scalar_one() == 1)


STARTS = [start_wheel, start_system_binaries] if system_binaries() else [start_wheel]


@pytest.mark.parametrize("start", STARTS)
def test_a_server_can_be_started_where_none_runs(start: Callable[[], PostgresServer]) -> None:
    server = start()
    try:
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    finally:
        server.stop()
