"""A reading that runs long gives way: nobody's question makes others wait, and its connection stays whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, text

from workflow.errors import TookTooLong
from workflow.store import Store
from workflow.store.database.prepared import Prepared, run_together

SECONDS = 0.3
NOTICED = 30.0  # far below what it takes to the end; a server taken for silent raises another error
ENDLESS = (
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000000)"
    " SELECT count(*) AS found FROM numbers"
)
SHORT = Prepared(text("SELECT 1"))
WAYS: dict[str, Callable[[Connection], Any]] = {
    "a prepared statement": lambda connection: Prepared(text(ENDLESS)).run(connection, {}),
    "several together": lambda connection: run_together(
        connection, [(SHORT, {}), (Prepared(text(ENDLESS)), {}), (SHORT, {})]
    ),
    "through SQLAlchemy": lambda connection: connection.execute(text(ENDLESS)).all(),
}


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = Store.at(database_url)
    yield store
    store.engine.dispose()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", ["read", "snapshot"])
def test_a_reading_of_a_request_that_runs_long_is_given_up(store: Store, kind: str, way: str) -> None:
    hurried = store.hurried(SECONDS)
    with hurried.read() as connection:
        used = connection
    began = time.monotonic()
    with pytest.raises(TookTooLong) as raised, getattr(hurried, kind)() as connection:
        WAYS[way](connection)
    assert SECONDS <= time.monotonic() - began < NOTICED
    assert raised.value.facts == {"seconds": 0, "retry_after": 0}
    with hurried.read() as connection:  # the same connection goes on
        assert connection is used
        assert SHORT.run(connection, {})[0] != 0
        assert connection.execute(text("SELECT 1")).scalar_one() == 1
    with store.write() as connection:
        connection.execute(text("DELETE FROM stuck"))


def test_what_is_read_bit_by_bit_for_long_goes_on(store: Store) -> None:
    with store.hurried(0.0).read() as connection:  # its time is over: each statement is short
        for _ in range(3):
            time.sleep(0.01)
            SHORT.run(connection, {})
            assert connection.execute(text("SELECT count(*) FROM edition")).scalar_one() == 0


def test_writers_and_the_background_read_as_long_as_they_need(store: Store) -> None:
    some = ENDLESS.replace("1000000000", "1000000")
    hurried = store.hurried(0.0)
    for unit in (hurried.write(), hurried.patient().read(), store.read(), store.snapshot()):
        with unit as connection:
            assert connection.execute(text(some)).scalar_one() == 1_000_000
