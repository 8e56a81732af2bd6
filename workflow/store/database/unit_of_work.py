"""The unit of work: a transaction of the driver, without layers between, on a connection that stays open."""

from __future__ import annotations

from collections import deque
from queue import Empty, SimpleQueue
from types import TracebackType

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from workflow.errors import Busy
from workflow.store.database.driver import driver_of

_WAIT_SECONDS = 5.0
MOST_CONNECTIONS = 16


class Connections:
    """Open connections of one engine, the last used first, for as many units of work as the pool allows.

    SQLAlchemy's own checkout, begin, commit and checkin cost more than the two statements of a transition.
    """

    def __init__(self, engine: Engine) -> None:
        # Transactions are begun by `UnitOfWork`: SQLAlchemy must not begin one of its own.
        self._engine = engine.execution_options(begin="")
        self._driver_error = engine.dialect.loaded_dbapi.Error
        self.wait_seconds = _WAIT_SECONDS
        self._idle: deque[Connection] = deque()
        self._turns: SimpleQueue[None] = SimpleQueue()
        for _ in range(MOST_CONNECTIONS):
            self._turns.put(None)
        event.listen(engine, "engine_disposed", lambda _: self.close())

    def take(self) -> Connection:
        """A connection that nobody else has. Raises `Busy` where all stay in use."""
        try:
            self._turns.get(timeout=self.wait_seconds)
        except Empty:
            raise Busy() from None
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            return self._engine.connect()
        except BaseException as error:
            self._turns.put(None)
            self.raise_translated(error)
            raise

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

    def raise_translated(self, error: BaseException) -> None:
        """Raise a driver's error as `Busy` where it means that, else as SQLAlchemy would have raised it."""
        _raise_if_busy(error)
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
    """

    __slots__ = ("_begin", "_connection", "_connections", "_driver")

    def __init__(self, connections: Connections, begin: str | None) -> None:
        self._connections = connections
        self._begin = begin

    def __enter__(self) -> Connection:
        connection = self._connection = self._connections.take()
        try:
            self._driver = driver_of(connection)
            if self._begin:
                self._driver.begin(self._begin)
        except BaseException as error:
            self._leave(failed=True)
            self._connections.raise_translated(error)
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
                self._leave(failed=True)
                self._connections.raise_translated(failure)
                raise
            self._leave(failed=False)
        else:
            self._leave(failed=True)
            self._connections.raise_translated(error)

    def _leave(self, *, failed: bool) -> None:
        """Give the connection back as it was, or close it."""
        connection = self._connection
        try:
            if failed and self._begin is not None:
                self._driver.rollback()
            if connection.in_transaction():  # only SQLAlchemy takes it for one: its own `begin` is empty
                connection.rollback()
            broken = connection.invalidated or self._driver.closed
        except Exception:
            broken = True
        (self._connections.discard if broken else self._connections.give)(connection)


def _raise_if_busy(error: BaseException) -> None:
    """Raise `Busy` if the driver says so: lock timeout, deadlock, or no connection left on PostgreSQL."""
    original = getattr(error, "orig", error)
    state = getattr(original, "sqlstate", None)
    if state in {"55P03", "40P01", "53300"} or str(original) == "database is locked":
        raise Busy("The database is busy; try again in a moment.") from error
    if isinstance(error, PoolTimeout):  # connections are also used outside of units of work
        raise Busy() from error
