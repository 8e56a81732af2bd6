"""No wait for PostgreSQL is endless, and what may have been done is told apart from what was not."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Integer, bindparam, select, text

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.outage import OwnPostgres, own_postgres
from tests.support.servers.proxy import Proxy
from workflow.errors import OutcomeUnknown, TookTooLong, Unavailable
from workflow.store import Store
from workflow.store.database.prepared import BEGIN, COMMIT, Prepared, run_together

ONE = Prepared(select(bindparam("it", type_=Integer).label("it")))
NEW = Prepared(select(bindparam("it", type_=Integer).label("another")))  # not prepared before the outage
SLEEP = Prepared(text("SELECT pg_sleep(:seconds)").bindparams(bindparam("seconds", type_=Integer)))
MARK = Prepared(text("INSERT INTO mark VALUES (:it)").bindparams(bindparam("it", type_=Integer)))
NOTICED = 9.5  # one deadline of 5 s, and not two
PATIENT = 14.5  # so long again to ask whether anybody answers, and not a third time

Way = Callable[[Connection], Any]
IN_READING: dict[str, Way] = {
    "a statement": lambda connection: ONE.all(connection, {"it": 1}),
    "one to be prepared first": lambda connection: NEW.all(connection, {"it": 1}),
    "several together": lambda connection: run_together(connection, [(ONE, {"it": 1}), (ONE, {"it": 2})]),
    "through SQLAlchemy": lambda connection: connection.execute(text("SELECT 1")),
    "a statement that writes by itself": lambda connection: MARK.execute(connection, {"it": 1}),
    "a transaction in one trip": lambda connection: run_together(
        connection, [BEGIN, (MARK, {"it": 2}), COMMIT]
    ),
}
IN_DOUBT = {"a statement that writes by itself", "a transaction in one trip", "its commit"}


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    with own_postgres() as found:
        store = Store.at(found.url)
        with store.read() as connection:
            connection.execute(text("CREATE TABLE mark (it integer)"))
        store.engine.dispose()
        yield found


class Deed:
    """Something done with a connection, in a thread of its own: what came of it, and after how long."""

    def __init__(self, unit: AbstractContextManager[Connection], do: Way) -> None:
        self.unit, self.do = unit, do
        self.begun, self.go = threading.Event(), threading.Event()
        self.error: BaseException | None = None
        self.seconds = 0.0
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            with self.unit as connection:
                ONE.all(connection, {"it": 0})
                self.begun.set()
                self.go.wait(2 * PATIENCE_SECONDS)
                started = time.monotonic()
                try:
                    self.do(connection)
                finally:
                    self.seconds = time.monotonic() - started
                    started = time.monotonic()
        except BaseException as error:
            self.error = error
            self.seconds += time.monotonic() - started

    def end(self, seconds: float) -> bool:
        self.thread.join(seconds)
        return not self.thread.is_alive()


def carried_out(deeds: dict[str, Deed], outage: AbstractContextManager[Any]) -> None:
    """Let all deeds begin, take the server away, and let them go on."""
    for deed in deeds.values():
        assert deed.begun.wait(PATIENCE_SECONDS)
    with outage:
        for deed in deeds.values():
            deed.go.set()
        for name, deed in deeds.items():
            assert deed.end(PATIENCE_SECONDS), name


def test_a_server_that_hangs_is_given_up_whatever_is_asked_of_it(postgres: OwnPostgres) -> None:
    store = Store.at(postgres.url)
    hurried = store.hurried()
    deeds = {name: Deed(hurried.read(), do) for name, do in IN_READING.items()}
    deeds["its commit"] = Deed(hurried.write(), lambda connection: None)
    deeds["within a transaction"] = Deed(hurried.write(), lambda connection: ONE.all(connection, {"it": 1}))
    deeds["its beginning"] = Deed(hurried.read(), lambda connection: hurried.write().__enter__())
    patient = {"a patient one": Deed(store.read(), lambda connection: ONE.all(connection, {"it": 1}))}
    carried_out(deeds | patient, postgres.stopped())
    for name, deed in deeds.items():
        kind = OutcomeUnknown if name in IN_DOUBT else Unavailable
        assert type(deed.error) is kind, (name, deed.error)
        assert 4 < deed.seconds < NOTICED, (name, deed.seconds)
    found = patient["a patient one"]
    assert type(found.error) is Unavailable
    assert 4 < found.seconds < PATIENT
    with hurried.write() as connection:
        assert ONE.all(connection, {"it": 3}) == [{"it": 3}]
    store.engine.dispose()


@pytest.mark.failures
def test_a_statement_that_is_slow_is_waited_for_by_who_has_patience(postgres: OwnPostgres) -> None:
    store = Store.at(postgres.url)
    deeds = {
        "patient": Deed(store.read(), lambda connection: SLEEP.run(connection, {"seconds": 7})),
        "patiently through SQLAlchemy": Deed(
            store.read(), lambda connection: connection.execute(text("SELECT pg_sleep(7)"))
        ),
        "hurried": Deed(store.hurried().write(), lambda connection: SLEEP.run(connection, {"seconds": 300})),
        "reading": Deed(store.hurried().read(), lambda connection: SLEEP.run(connection, {"seconds": 300})),
    }
    carried_out(deeds, ExitStack())
    assert deeds["patient"].error is deeds["patiently through SQLAlchemy"].error is None
    assert type(deeds["hurried"].error) is Unavailable
    assert type(deeds["reading"].error) is TookTooLong
    with store.read() as connection:  # the server has seen that nobody waits for it, and given it up
        asleep = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
        assert until(lambda: connection.execute(asleep).scalar_one() == 0)
    store.engine.dispose()


def test_a_silent_server_is_not_connected_to_for_long(postgres: OwnPostgres) -> None:
    port = postgres.port
    with Proxy(("127.0.0.1", port)) as way:
        store = Store.at(way.url(postgres.url))
        way.swallow()
        began = time.monotonic()
        with pytest.raises(Unavailable), store.read():
            pass
        assert 4 < time.monotonic() - began < NOTICED
        way.recover()
        with store.read() as connection:
            assert ONE.all(connection, {"it": 1}) == [{"it": 1}]
        store.engine.dispose()


def test_what_is_known_to_be_away_is_not_waited_for(postgres: OwnPostgres) -> None:
    store = Store.at(postgres.url)
    with store.read() as connection:
        ONE.all(connection, {"it": 1})
    with postgres.stopped():
        assert until(lambda: store.watch.seen(0.5).silent)
        began = time.monotonic()
        with pytest.raises(Unavailable), store.read():
            pass
        assert time.monotonic() - began < 4, "no deadline is waited for"
    assert until(lambda: not store.watch.seen(0.5).silent)
    with store.read() as connection:
        assert ONE.all(connection, {"it": 1}) == [{"it": 1}]
    store.engine.dispose()


def test_sessions_that_were_ended_while_idle_are_not_met_by_who_asks_next(postgres: OwnPostgres) -> None:
    store = Store.at(postgres.url)
    with store.read() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS principal (id text)"))
    assert store.watch.seen(3).reachable
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'outage'"
    with psycopg.connect(postgres.server.url) as administrator:
        administrator.execute(ended)
    time.sleep(1.1)  # so that the look is another one
    assert until(lambda: store.watch.seen(3).reachable)
    with store.read() as one, store.read() as two:
        assert ONE.all(one, {"it": 1}) == ONE.all(two, {"it": 1})
    store.engine.dispose()
