"""Runs statements by the database's own driver; what a connection needs only once is done only once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Connection, Dialect

from workflow.store.database.compiled import Statement
from workflow.store.database.rows import Record
from workflow.store.surroundings.observing import Around, name_of
from workflow.store.surroundings.reading import LOOK_STEPS, Limit

if TYPE_CHECKING:
    from workflow.store.database.postgres.driver import PostgresDriver

Answer = tuple[int, list[Record]]  # rows touched, and rows read as mappings
Driver: TypeAlias = "SqliteDriver | PostgresDriver"

_DRIVER = "xueshi.driver"


def driver_of(connection: Connection) -> Driver:
    """The object that runs statements on a connection; it lives as long as the driver's connection."""
    known: Driver | None = vars(connection).get(_DRIVER)  # `info` is too slow to be read for every statement
    if known is not None:
        return known
    info = connection.info
    found: Driver | None = info.get(_DRIVER)
    if found is None:
        found = info[_DRIVER] = _driver(connection.connection.dbapi_connection, connection.dialect)
    vars(connection)[_DRIVER] = found
    return found


def _driver(connection: Any, dialect: Dialect) -> Driver:
    if dialect.name == "sqlite":
        return SqliteDriver(connection, dialect)
    from workflow.store.database.postgres.driver import (
        PostgresDriver,  # psycopg is 10 MB where nobody needs it
    )

    return PostgresDriver(connection, dialect)


class SqliteDriver:
    """Runs statements on one kept cursor; the driver keeps the statements. Errors are sqlite3's."""

    closed = False  # a connection to a file is never lost
    was_writing = False  # outside of a transaction nothing is written

    def __init__(self, connection: Any, dialect: Dialect) -> None:
        self.begin = self._execute = connection.cursor().execute
        self.commit = connection.commit
        self.rollback = connection.rollback
        self._dialect, self._kind = dialect, dialect.name
        self._limit = Limit()
        connection.set_progress_handler(self._limit.is_over, LOOK_STEPS)

    def begins(self, patient: bool, seconds: float | None) -> None:
        """From now on, a statement is interrupted that reads for so long; None: for as long as it needs."""
        self._limit.begins(seconds)

    def run(self, statements: Sequence[Statement]) -> list[Answer]:
        """Execute the statements one after the other."""
        answers: list[Answer] = []
        for prepared, given in statements:
            compiled = prepared.compiled.get(self._kind) or prepared.compile(self._dialect)
            cursor = self._execute(*compiled.call(given))
            answers.append((cursor.rowcount, compiled.rows(cursor.fetchall()) if compiled.reads else []))
        return answers


def observe(connection: Connection, around: Around) -> None:
    """Enter `around` about whatever is run on the connection from now on, past SQLAlchemy."""
    driver, kind, dialect = driver_of(connection), connection.dialect.name, connection.dialect
    if "run" in vars(driver):  # it is observed already
        return
    run = driver.run

    def observed(statements: Sequence[Statement]) -> list[Answer]:
        def names() -> list[str]:
            asked = (each.compiled.get(kind) or each.compile(dialect) for each, _ in statements)
            return [name_of(compiled.text) for compiled in asked]

        with around(names):
            return run(statements)

    driver.run = observed  # type: ignore[method-assign]
