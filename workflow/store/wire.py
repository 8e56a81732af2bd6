"""Prepared statements on PostgreSQL through libpq itself, with psycopg's conversion of values.

A cursor does for each execution what is needed once per connection; it takes five times the processor time of
the call to libpq below it, and a submission is five statements.
"""

from __future__ import annotations

from collections.abc import Sequence
from select import POLLIN, POLLOUT, poll
from typing import TYPE_CHECKING, Any

from psycopg import Connection as Driver
from psycopg import OperationalError
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import InvalidSqlStatementName, error_from_result
from psycopg.pq import ConnStatus, DiagnosticField, ExecStatus, TransactionStatus

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult
    from sqlalchemy import Connection

Call = tuple[str, list[Any]]  # the text of a statement with $1, $2, …, and their values
Answer = tuple[int, list[tuple[Any, ...]]]  # rows touched, rows read

_WIRE = "xueshi.wire"
_DONE = frozenset({ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK})


def wire_of(connection: Connection) -> Wire:
    """The wire of a PostgreSQL connection, which lives as long as the driver's connection does."""
    info = connection.info
    wire: Wire | None = info.get(_WIRE)
    if wire is None:
        wire = info[_WIRE] = Wire(connection.connection.dbapi_connection)
    return wire


class Wire:
    """One connection's prepared statements. Errors are psycopg's, as a cursor would raise them."""

    def __init__(self, driver: Any) -> None:
        self._driver: Driver[Any] = driver
        self._libpq = self._driver.pgconn
        self._values = Transformer(self._driver)
        self._names: dict[str, bytes] = {}

    def run(self, calls: Sequence[Call]) -> list[Answer]:
        """Execute them in one round trip, one after the other: each sees what those before it did.

        Behind the first that fails nothing is executed, and its error is raised.
        """
        asked = [(self._name(text), self._dumped(values)) for text, values in calls]
        if len(asked) == 1:
            return [self._answer(self._libpq.exec_prepared(*asked[0]))]
        return [self._answer(result) for result in self._pipelined(asked)]

    def begin(self, sql: str) -> None:
        """Begin a transaction with these words."""
        self._require(self._libpq.exec_(sql.encode()))

    def commit(self) -> None:
        """Commit the open transaction; nothing where each statement was one of its own."""
        if self._libpq.transaction_status != TransactionStatus.IDLE:
            self._require(self._libpq.exec_(b"COMMIT"))

    def rollback(self) -> None:
        """End the open transaction, if there is one, as if it had not been.

        Said through the driver, it would cost all prepared statements: psycopg drops them behind a ROLLBACK.
        """
        if self._libpq.transaction_status != TransactionStatus.IDLE:
            self._require(self._libpq.exec_(b"ROLLBACK"))

    def _name(self, text: str) -> bytes:
        name = self._names.get(text)
        if name is None:
            name = b"xueshi_%d" % len(self._names)
            self._require(self._libpq.prepare(name, text.encode()))
            self._names[text] = name
        return name

    def _dumped(self, values: list[Any]) -> Sequence[Any] | None:
        return self._values.dump_sequence(values, [PyFormat.TEXT] * len(values)) if values else None

    def _pipelined(self, asked: Sequence[tuple[bytes, Sequence[Any] | None]]) -> list[PGresult]:
        libpq = self._libpq
        results: list[PGresult] = []
        try:
            libpq.enter_pipeline_mode()
            for name, values in asked:
                libpq.send_query_prepared(name, values)
            libpq.pipeline_sync()
            waiting = poll()
            waiting.register(libpq.socket, POLLIN | POLLOUT)
            while libpq.flush():
                waiting.poll()
                libpq.consume_input()
            waiting.modify(libpq.socket, POLLIN)
            while True:
                while libpq.is_busy():
                    waiting.poll()
                    libpq.consume_input()
                result = libpq.get_result()
                if result is None:  # between the results of two statements, or the connection is lost
                    if libpq.status == ConnStatus.BAD:
                        raise OperationalError(libpq.get_error_message())
                    continue
                if result.status == ExecStatus.PIPELINE_SYNC:
                    break
                results.append(result)
            libpq.exit_pipeline_mode()
        except BaseException:
            self._driver.close()  # answers may still be under way: nobody else must take them for theirs
            raise
        return results

    def _answer(self, result: PGresult) -> Answer:
        self._require(result)
        if result.status == ExecStatus.TUPLES_OK:
            self._values.set_pgresult(result)
            return result.ntuples, self._values.load_rows(0, result.ntuples, tuple)
        return result.command_tuples or 0, []

    def _require(self, result: PGresult) -> None:
        """Raise the error that the result is, if it is one."""
        if result.status in _DONE:
            return
        if result.error_field(DiagnosticField.SQLSTATE) is None:
            raise OperationalError(result.get_error_message() or self._libpq.get_error_message())
        error = error_from_result(result)
        if isinstance(error, InvalidSqlStatementName):
            self._names.clear()  # somebody deallocated them: what comes next prepares anew
        raise error
