"""The unit of work: a transaction of the driver, without layers between, on a connection that stays open."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from logging import DEBUG
from queue import Empty, SimpleQueue
from threading import Semaphore
from time import monotonic
from types import TracebackType

import structlog
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from workflow.errors import Busy, Damaged, OutcomeUnknown, TookTooLong, Unavailable
from workflow.log_levels import levels
from workflow.store.database.driver import Driver, driver_of, observe
from workflow.store.surroundings.condition import Condition
from workflow.store.surroundings.failures import failure_of, sign_of
from workflow.store.surroundings.file import DatabaseFile
from workflow.store.surroundings.locks import PATIENT_LOCK_SECONDS, begin_when_free, is_locked
from workflow.store.surroundings.observing import Around
from workflow.store.surroundings.reading import was_given_up
from workflow.store.surroundings.watch import Watch

_LOG = structlog.get_logger(__name__)
_WAIT_SECONDS = _LOCK_SECONDS = 5.0
MOST_CONNECTIONS = 16


class Connections:
    """Open connections of one engine, the last used first, for as many units of work as the pool allows.

    SQLAlchemy's own checkout, begin, commit and checkin cost more than the two statements of a transition.
    """

    def __init__(self, engine: Engine, condition: Condition, watch: Watch, file: DatabaseFile) -> None:
        # Transactions are begun by `UnitOfWork`: SQLAlchemy must not begin one of its own.
        self._engine = engine.execution_options(begin="")
        self._driver_error = engine.dialect.loaded_dbapi.Error
        self.condition, self._watch, self._file = condition, watch, file
        self.waiting: Semaphore | None = None  # so many requests wait for the lock of SQLite at once
        self.wait_seconds = _WAIT_SECONDS
        self.around: Around | None = None  # entered about all statements
        self._idle: deque[Connection] = deque()
        self._turns: SimpleQueue[None] = SimpleQueue()
        for _ in range(MOST_CONNECTIONS):
            self._turns.put(None)
        event.listen(engine, "engine_disposed", lambda _: self.close())

    def take(self) -> Connection:
        """A connection that nobody else has.

        Raises `Busy` where all stay in use, and `Unavailable` at once where the database was just seen to be
        out of reach: who comes now would only wait as long as those before.
        """
        if self._watch.is_away:
            raise Unavailable()
        self.require_same_file()
        try:
            self._turns.get(timeout=self.wait_seconds)
        except Empty:
            raise Busy() from None
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            connection = self._engine.connect()
            self._file.opened()
            if self.around is not None:
                observe(connection, self.around)
            return connection
        except BaseException as error:
            self._turns.put(None)
            self.raise_translated(error, lost=isinstance(error, DBAPIError))
            raise

    def require_same_file(self, *, saved: bool = False) -> None:
        """Raise `Damaged`, or `OutcomeUnknown` behind a commit, where the file is not the one we opened."""
        if self._file.is_another() if saved else self._file.was_another():
            failure = OutcomeUnknown() if saved else Damaged()
            self.condition.failed(failure, "the file was deleted or replaced", writing=saved)
            raise failure

    def begin(self, driver: Driver, sql: str, *, patient: bool) -> None:
        """Begin a transaction. SQLite's lock is waited for so that threads are left for those who read."""
        try:
            driver.begin(sql)
        except self._driver_error as error:
            if not is_locked(error):
                raise
            seconds = PATIENT_LOCK_SECONDS if patient else _LOCK_SECONDS
            waiting = nullcontext(True) if patient or self.waiting is None else _taken(self.waiting)
            with waiting as may_wait:
                if not may_wait:
                    raise
                begin_when_free(driver.begin, sql, seconds)

    def give(self, connection: Connection) -> None:
        """Take a connection back, which is outside any transaction."""
        self._idle.append(connection)
        self._turns.put(None)

    def discard(self, connection: Connection) -> None:
        """Take back a broken connection. The idle ones are as old, so all are closed."""
        self._turns.put(None)
        connection.invalidate()
        connection.close()
        self.close()

    def raise_translated(
        self, error: BaseException, *, lost: bool = False, writing: bool = False, in_doubt: bool = False
    ) -> None:
        """Raise a driver's error as what it means to us, else as SQLAlchemy would have raised it.

        `lost`: the connection is; `in_doubt`: what it was doing may have been done all the same.
        """
        _raise_if_busy(error)
        is_drivers = isinstance(error, (self._driver_error, DBAPIError))
        kind = failure_of(error) if is_drivers else None
        if kind is None and is_drivers and lost:
            kind = Unavailable
        if kind is not None:
            if kind is Damaged:
                self.condition.met_damage()
            failure = OutcomeUnknown() if lost and in_doubt else kind()
            self.condition.failed(failure, sign_of(error), writing=writing)
            raise failure from error
        if isinstance(error, self._driver_error):
            raise DBAPIError.instance(None, None, error, self._driver_error) from error

    def close(self) -> None:
        """Close the idle connections."""
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return
            connection.detach()  # else it goes back, open, to a pool that may be disposed of already
            connection.close()


class UnitOfWork:
    """A connection, in a transaction begun by the SQL `begin`; committed at a normal end, else rolled back.

    With None there is no transaction. With "" the block itself runs `BEGIN`, together with other statements.
    A `patient` one waits for a server that is slow, as long as it answers others. One that only reads may
    have so many `seconds`: then its statement is given up, and `TookTooLong` raised.
    """

    __slots__ = ("_began", "_begin", "_connection", "_connections", "_driver", "_patient", "_seconds")

    def __init__(
        self, connections: Connections, begin: str | None, patient: bool, seconds: float | None = None
    ) -> None:
        self._connections = connections
        self._begin, self._patient, self._seconds = begin, patient, seconds

    def __enter__(self) -> Connection:
        connection = self._connection = self._connections.take()
        self._began = monotonic() if levels.of(__name__) <= DEBUG else 0.0
        try:
            self._driver = driver_of(connection)
            self._driver.begins(self._patient, self._seconds)
            if self._begin:
                self._connections.begin(self._driver, self._begin, patient=self._patient)
        except BaseException as error:
            self._fail(error, in_doubt=False)
            raise
        return connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            try:
                if self._begin is not None:
                    self._driver.commit()
            except BaseException as failure:
                self._fail(failure, in_doubt=True)
                raise
            self._leave(broken=False)
            if self._begin is not None:
                self._connections.require_same_file(saved=True)
        else:
            # Outside of a transaction of ours a statement is one of its own, or has ended one.
            self._fail(error, in_doubt=not self._begin and self._driver.was_writing)

    def _fail(self, error: BaseException, *, in_doubt: bool) -> None:
        """Give the connection back, or close it, and raise the error as what it means."""
        lost = self._driver.closed
        self._leave(broken=lost or failure_of(error) is not None, failed=True)
        if self._seconds is not None and was_given_up(error):
            raise TookTooLong(seconds=int(self._seconds)) from error
        writing = self._begin is not None
        self._connections.raise_translated(error, lost=lost, writing=writing, in_doubt=in_doubt)

    def _leave(self, *, broken: bool, failed: bool = False) -> None:
        """Give the connection back as it was, or close it."""
        connection = self._connection
        if not broken:
            try:
                if failed and self._begin is not None:
                    self._driver.rollback()
                if connection.in_transaction():  # only SQLAlchemy takes it for one: its own `begin` is empty
                    connection.rollback()
                broken = connection.invalidated or self._driver.closed
            except Exception:
                broken = True
        (self._connections.discard if broken else self._connections.give)(connection)
        if self._began:  # told when nothing is held any more: whoever reads the log may be slow
            ms = round(1000 * (monotonic() - self._began), 1)
            _LOG.debug("unit_of_work", writes=self._begin is not None, failed=failed or broken, ms=ms)


@contextmanager
def _taken(places: Semaphore) -> Iterator[bool]:
    """Whether there was a free place; it is free again after the block."""
    got = places.acquire(blocking=False)
    try:
        yield got
    finally:
        if got:
            places.release()


def _raise_if_busy(error: BaseException) -> None:
    """Raise `Busy` if the driver says so: lock timeout, deadlock, or no connection left on PostgreSQL."""
    original = getattr(error, "orig", error)
    state = getattr(original, "sqlstate", None)
    if state in {"55P03", "40P01", "53300"} or is_locked(error):
        raise Busy("The database is busy; try again in a moment.") from error
    if isinstance(error, PoolTimeout):  # connections are also used outside of units of work
        raise Busy() from error
