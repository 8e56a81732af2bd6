"""Runs statements on PostgreSQL: prepared, through libpq, with psycopg's conversion of values.

psycopg's cursor takes five times the processor time of the call below it; a submission is five statements.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from select import POLLIN, POLLOUT, poll
from typing import Any

from psycopg import OperationalError
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import InvalidSqlStatementName, error_from_result
from psycopg.pq import DiagnosticField, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult
from sqlalchemy import Dialect

from workflow.store.database.compiled import Statement
from workflow.store.database.postgres.connection import BoundedConnection
from workflow.store.database.rows import Record

_DONE = frozenset({ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK})
_READING = ("SELECT", "BEGIN")  # all else may have been done when the connection is lost


class PostgresDriver:
    """Runs one connection's prepared statements. Errors are psycopg's, as a cursor would raise them."""

    def __init__(self, connection: Any, dialect: Dialect) -> None:
        self._psycopg: BoundedConnection = connection
        self._dialect, self._kind = dialect, dialect.name
        self._libpq = self._psycopg.pgconn
        self._values = Transformer(self._psycopg)
        self._names: dict[str, bytes] = {}
        self._numbers = count()  # goes on where names are forgotten: some statements may still be there
        self.was_writing = False  # when `run` failed last
        self._socket = self._libpq.socket
        self._events = poll()
        self._events.register(self._socket, POLLIN)
        self._wait = self._events.poll

    @property
    def closed(self) -> bool:
        """Whether the connection is lost."""
        return self._psycopg.closed

    def begins(self, patient: bool, seconds: float | None) -> None:
        """From now on, wait for a server that is slow but answers others, or don't; read for so long."""
        self._psycopg.begins(patient, seconds)

    def run(self, statements: Sequence[Statement]) -> list[tuple[int, list[Record]]]:
        """Execute the statements in one round trip, in order: each sees the effects of those before it.

        After the first that fails nothing is executed, and its error is raised.
        """
        asked = [
            (prepared.compiled.get(self._kind) or prepared.compile(self._dialect), given)
            for prepared, given in statements
        ]
        texts = [compiled.call(given) for compiled, given in asked]
        if self._psycopg.ends is not None:
            self._psycopg.asks()
        try:
            calls = [self._call(*text) for text in texts]
            if len(calls) == 1:
                self._libpq.send_query_prepared(*calls[0])
                results = self._results()
            else:
                results = self._pipelined(calls)
        except BaseException:
            self.was_writing = not all(text.startswith(_READING) for text, _ in texts)
            raise
        answers: list[tuple[int, list[Record]]] = []
        for (compiled, _), result in zip(asked, results, strict=True):
            touched, rows = self._answer(result)
            answers.append((touched, compiled.rows(rows) if compiled.reads else []))
        return answers

    def begin(self, sql: str) -> None:
        """Begin a transaction with this SQL."""
        self._command(sql.encode())

    def commit(self) -> None:
        """Commit the open transaction; does nothing where each statement was its own transaction."""
        if self._libpq.transaction_status != TransactionStatus.IDLE:
            self._command(b"COMMIT")

    def rollback(self) -> None:
        """Roll the open transaction back, if there is one.

        Through psycopg, this would cost all prepared statements: psycopg drops them after a ROLLBACK.
        """
        if self._libpq.transaction_status != TransactionStatus.IDLE:
            self._command(b"ROLLBACK")

    def _name(self, text: str) -> bytes:
        name = self._names.get(text)
        if name is None:
            name = b"xueshi_%d" % next(self._numbers)
            self._libpq.send_prepare(name, text.encode())
            self._require(self._results()[-1])
            self._names[text] = name
        return name

    def _command(self, sql: bytes) -> None:
        self._libpq.send_query(sql)
        for result in self._results():
            self._require(result)

    def _results(self) -> list[PGresult]:
        """The results of what was sent outside of a pipeline."""
        results: list[PGresult] = []
        try:
            self._flush()
            while True:
                result = self._next_result()
                if result is None:
                    return results
                results.append(result)
        except BaseException:
            self._psycopg.close()  # answers may still arrive: no later caller must take them for its own
            raise

    def _next_result(self) -> PGresult | None:
        """The next result, as soon as it is here; None where a statement has no more."""
        libpq = self._libpq
        while libpq.is_busy():
            if not self._wait(self._psycopg.seconds * 1000):
                self._psycopg.heard_nothing()
            libpq.consume_input()
        result: PGresult | None = libpq.get_result()
        return result

    def _flush(self) -> None:
        """Send what is to be sent; what comes back meanwhile is taken, so that both sides go on."""
        libpq = self._libpq
        if not libpq.flush():
            return
        self._events.modify(self._socket, POLLIN | POLLOUT)
        while libpq.flush():
            if not self._wait(self._psycopg.seconds * 1000):
                self._psycopg.heard_nothing()
            libpq.consume_input()
        self._events.modify(self._socket, POLLIN)

    def _dumped(self, values: list[Any]) -> Sequence[Any] | None:
        return self._values.dump_sequence(values, [PyFormat.TEXT] * len(values)) if values else None

    def _call(self, text: str, values: list[Any]) -> tuple[bytes, Sequence[Any] | None]:
        return self._name(text), self._dumped(values)

    def _pipelined(self, asked: Sequence[tuple[bytes, Sequence[Any] | None]]) -> list[PGresult]:
        libpq = self._libpq
        results: list[PGresult] = []
        try:
            libpq.enter_pipeline_mode()
            for name, values in asked:
                libpq.send_query_prepared(name, values)
            libpq.pipeline_sync()
            self._flush()
            while True:
                result = self._next_result()
                if result is None:
                    raise OperationalError(libpq.get_error_message())  # the connection is lost
                if result.status == ExecStatus.PIPELINE_SYNC:
                    break
                results.append(result)
                libpq.get_result()  # None, the end of the statement: it is here already
            libpq.exit_pipeline_mode()
        except BaseException:
            self._psycopg.close()  # answers may still arrive: no later caller must take them for its own
            raise
        return results

    def _answer(self, result: PGresult) -> tuple[int, list[tuple[Any, ...]]]:
        self._require(result)
        if result.status == ExecStatus.TUPLES_OK:
            self._values.set_pgresult(result)
            return result.ntuples, self._values.load_rows(0, result.ntuples, tuple)
        return result.command_tuples or 0, []

    def _require(self, result: PGresult) -> None:
        """Raise the error that the result reports, if it reports one."""
        if result.status in _DONE:
            return
        if result.error_field(DiagnosticField.SQLSTATE) is None:
            raise OperationalError(result.get_error_message() or self._libpq.get_error_message())
        error = error_from_result(result)
        if isinstance(error, InvalidSqlStatementName):
            self._names.clear()  # they were deallocated: later statements are prepared again
        raise error
