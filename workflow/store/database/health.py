"""A look at the database over a connection of its own: is it there, has it our tables, may it write.

It also tells what only the database knows: its clock, its revision, and whether an engine is at work.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Engine

from workflow.errors import Damaged, ReadOnly, StorageFull
from workflow.store.surroundings.condition import Condition
from workflow.store.surroundings.engines import POSTGRES_SECONDS, EngineSight, FileSight
from workflow.store.surroundings.failures import failure_of, sign_of
from workflow.store.surroundings.file import DatabaseFile
from workflow.store.surroundings.watch import NOT_SEEN, SILENT, SILENT_SECONDS, Seen

_POSTGRES = ", ".join(
    (
        "SELECT current_setting('transaction_read_only')",
        "(SELECT id FROM principal LIMIT 1)",
        "extract(epoch FROM clock_timestamp())::float8",
        f"({POSTGRES_SECONDS})",
    )
)
_SQLITE = "SELECT 'off', (SELECT id FROM principal LIMIT 1), NULL, NULL"
_REVISION = "SELECT version_num FROM alembic_version"
# Both write something that means nothing: the one a page of the file, the other a relation and the log.
_SQLITE_WRITES = ("BEGIN IMMEDIATE", "PRAGMA user_version = 0", "COMMIT")
_POSTGRES_WRITES = (
    "BEGIN",
    "CREATE TEMPORARY TABLE xueshi_writes ON COMMIT DROP AS SELECT repeat('x', 8000) AS it",
    "COMMIT",
)
# What psycopg raises where it can't connect, or is not connected any more, has no SQLSTATE.
_SILENCE = frozenset({"ConnectionTimeout", "Silent"})
_CONNECTING = _SILENCE | {"OperationalError", "InterfaceError"}
_ANOTHER_FILE = Seen(True, Damaged.code, Damaged.code)
_NO_TABLE = "42P01"
_LOCK_SECONDS = 0.2
_TURN_SECONDS = 1.0


class Look:
    """Looks at the database of an engine; the connection for it is kept as long as all is well."""

    def __init__(self, engine: Engine, condition: Condition, file: DatabaseFile) -> None:
        self._engine, self._condition, self._file = engine, condition, file
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._error = engine.dialect.loaded_dbapi.Error
        self._connection: Any = None
        self._turn = threading.RLock()  # SQLite ends the process where a connection is closed amid its work
        self.engines, self._files = EngineSight(), FileSight(engine)
        self.lost: Callable[[], object] = self.close  # called when a session that was well is so no more

    def __call__(self) -> Seen:
        """Look once. What a kept session finds amiss may be its own: it is closed, and a new one asked."""
        with self._turn:
            return self._look()

    def _look(self) -> Seen:
        kept = self._connection is not None
        seen = self._look_and_close_what_fails()
        if kept and (seen.code or seen.writes):
            self.lost()
        if kept and not seen.silent and (seen.code or seen.writes):
            seen = self._look_and_close_what_fails()
        if not seen.code and not seen.writes:
            self._condition.is_well()
        if seen.code:
            self.engines.saw_nothing()
        return seen

    def close(self) -> None:
        """Close the connection, not amid a look; one that hangs is left to close it with its end."""
        if not self._turn.acquire(timeout=_TURN_SECONDS):
            return
        try:
            connection, self._connection = self._connection, None
            if connection is not None:
                with suppress(self._error):
                    connection.close()
        finally:
            self._turn.release()

    def _look_and_close_what_fails(self) -> Seen:
        try:
            seen = _ANOTHER_FILE if self._file.is_another() else self._looked()
        except self._error as error:
            seen = self._what_failed(error)
        if seen.code or seen.writes:
            self.close()
        return seen

    def _looked(self) -> Seen:
        if self._connection is None:
            self._connection = self._opened()
        before = time.time()
        read_only, _, clock, engine = self._connection.execute(
            _SQLITE if self._is_sqlite else _POSTGRES
        ).fetchone()
        # The database's clock was read between two looks at ours: only what lies outside of them is apart.
        after = time.time()
        apart = 0.0 if clock is None else max(0.0, clock - after) or min(0.0, clock - before)
        self.engines.saw(self._files.seconds() if self._is_sqlite else engine)
        revision = self._revision()
        damaged = Damaged.code if self._condition.damaged else ""
        if read_only == "on":
            return Seen(True, damaged, ReadOnly.code, apart=apart, revision=revision)
        if self._condition.writes:
            self._try_to_write()
        return Seen(True, damaged, damaged or self._condition.writes, apart=apart, revision=revision)

    def _revision(self) -> str:
        """The revision of the tables; empty where nothing says so."""
        try:
            found = self._connection.execute(_REVISION).fetchone()
        except self._error as error:
            if not _is_no_table(error):
                raise
            return ""
        return str(found[0]) if found else ""

    def _opened(self) -> Any:
        """A connection without transactions of the driver's."""
        given, named = self._engine.dialect.create_connect_args(self._engine.url)
        if self._is_sqlite:
            made = self._engine.dialect.loaded_dbapi.connect(
                *given, **{**named, "timeout": _LOCK_SECONDS, "check_same_thread": False}
            )
            made.isolation_level = None
            self._file.opened()
            return made
        from workflow.store.database.postgres.connection import BoundedConnection, client_options

        made = BoundedConnection.connect(
            *given,
            **{
                **named,
                **client_options(dict(self._engine.url.query)),
                "connect_timeout": int(SILENT_SECONDS),
                "autocommit": True,
            },
        )
        made.patient, made.seconds = False, SILENT_SECONDS
        return made

    def _try_to_write(self) -> None:
        """Write something for good, after a write has failed; a lock of somebody else proves nothing."""
        try:
            for statement in _SQLITE_WRITES if self._is_sqlite else _POSTGRES_WRITES:
                self._connection.execute(statement)
        except self._error as error:
            failure = failure_of(error)
            if failure is not None:
                self._condition.writes = failure.code
                raise
            self.close()  # it may be amid the transaction
            if self._is_sqlite:  # somebody has the lock
                return
        self._condition.writes = ""

    def _what_failed(self, error: BaseException) -> Seen:
        if _is_no_table(error):
            return Seen(True, "NO_TABLES", "NO_TABLES")
        kind = failure_of(error)
        if kind in (Damaged, ReadOnly, StorageFull):
            return Seen(True, kind.code if kind is Damaged else "", kind.code)
        if kind is None and sign_of(error) not in _CONNECTING:  # somebody has answered
            return Seen(True)
        return SILENT if sign_of(error) in _SILENCE else NOT_SEEN


def _is_no_table(error: BaseException) -> bool:
    return getattr(error, "sqlstate", None) == _NO_TABLE or str(error).startswith("no such table")
