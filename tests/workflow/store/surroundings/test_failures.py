"""Errors that a real server gives: which mean the surroundings, and what becomes of the connection."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from tests.support.patience import until
from tests.support.servers.outage import OwnPostgres, own_postgres
from tests.support.servers.postgres_server import unprivileged_user
from tests.support.small_disk import small_disk
from workflow.errors import Busy, Damaged, ReadOnly, StorageFull, Unavailable
from workflow.store import Store

FILL = text("INSERT INTO filled SELECT repeat('x', 1500) FROM generate_series(1, 5)")


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    with own_postgres() as found:
        yield found


@pytest.fixture
def store(postgres: OwnPostgres) -> Iterator[Store]:
    store = Store.at(postgres.url)
    with store.read() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS principal (id text)"))
    yield store
    store.engine.dispose()


def session(connection: Connection) -> int:
    return int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())


def fail(connection: Connection, state: str) -> None:
    connection.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$"))


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("08006", Unavailable),
        ("25006", ReadOnly),
        ("53100", StorageFull),
        ("53200", Unavailable),
        ("57P01", Unavailable),
        ("57P03", Unavailable),
        ("58030", Unavailable),
        ("XX000", Unavailable),
        ("XX001", Damaged),
        ("XX002", Damaged),
    ],
)
def test_what_means_the_surroundings_costs_the_connection(
    store: Store, state: str, kind: type[Exception]
) -> None:
    with store.read() as one, store.read() as two:
        idle, failing = session(one), session(two)
    with pytest.raises(Unavailable) as raised, store.write() as connection:
        fail(connection, state)
    assert type(raised.value) is kind
    with store.read() as one, store.read() as two:
        assert not {idle, failing} & {session(one), session(two)}


@pytest.mark.parametrize(
    ("state", "kind"), [("22012", DBAPIError), ("23505", DBAPIError), ("55P03", Busy), ("40P01", Busy)]
)
def test_what_means_the_request_leaves_the_connection(
    store: Store, state: str, kind: type[Exception]
) -> None:
    with store.read() as connection:
        before = session(connection)
    with pytest.raises(kind), store.write() as connection:
        fail(connection, state)
    with store.read() as connection:
        assert session(connection) == before


def test_a_write_that_failed_is_remembered_until_one_succeeds(store: Store) -> None:
    assert store.watch.seen(5).writes == ""
    with pytest.raises(StorageFull), store.write() as connection:
        fail(connection, "53100")
    assert until(lambda: store.watch.seen(5).writes == "")  # it has tried, and could


def test_a_full_disk_of_the_server_is_told(store: Store) -> None:
    with tempfile.TemporaryDirectory() as open_to_all, small_disk(Path(open_to_all) / "disk", 4) as disk:
        Path(open_to_all).chmod(0o755)  # the server is another user
        place = disk.folder / "space"
        place.mkdir()
        if owner := unprivileged_user():
            shutil.chown(place, owner)
        with store.read() as connection:
            connection.execute(text(f"CREATE TABLESPACE small LOCATION '{place}'"))
            connection.execute(text("CREATE TABLE filled (it text) TABLESPACE small"))
        with pytest.raises(StorageFull):
            for _ in range(2000):
                with store.write() as connection:
                    connection.execute(
                        text("INSERT INTO filled SELECT repeat('x', 1500) FROM generate_series(1, 5)")
                    )
        with store.read() as connection:
            connection.execute(text("DROP TABLE filled"))
            connection.execute(text("DROP TABLESPACE small"))
