"""Whether a process still lives that has claimed something: a lock that ends with it, whatever ends it.

Each process has a number. On PostgreSQL it holds an advisory lock of that number on a connection of its own,
on SQLite a lock on a file beside the database. Who finds a claim of a number whose lock is free takes it over
at once, on any host. A lock may be lost while its process lives (the server was started anew): so a claim is
also checked in the transaction that relies on it.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import structlog
from sqlalchemy import Connection, Engine, text

_LOG = structlog.get_logger()
_KIND = 0x7875_6573  # "xues": the advisory locks of this kind
_MOST = 2**31 - 1
_LOCK = text("SELECT pg_try_advisory_lock(:kind, :number)")
_HELD = text(
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = :kind AND objid = :number"
    " AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)

_here: set[int] = set()  # the numbers of this process: it may have several databases


class Presence:
    """The number of this process in one database, and which others are gone."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held: _Held | None = None
        self._given_up: set[int] = set()
        self._lock = threading.Lock()

    def number(self) -> int:
        """The number under which this process claims; from the first call on, others see that it lives."""
        held = self._held
        if held is None or held.process != os.getpid():  # a fork has the numbers of its parent
            with self._lock:
                held = self._held
                if held is None or held.process != os.getpid():
                    held = self._held = _hold(self._engine)
        return held.number

    def give_up(self) -> None:
        """Claim under another number from now on: all that was claimed under the one before is void."""
        with self._lock:
            held, self._held = self._held, None
            if held is not None:
                self._given_up.add(held.number)
                held.let_go()

    def renew(self) -> None:
        """Take the lock again where it was lost, as with a server that was started anew."""
        held = self._held
        if held is not None and held.process == os.getpid():
            held.renew()

    def is_gone(self, connection: Connection, number: int) -> bool:
        """Whether the process of that number has ended, or has given the number up."""
        if number in self._given_up:
            return True
        return number not in _here and not _is_held(self._engine, connection, number)


class _Held:
    """A number whose lock this process has."""

    def __init__(self, number: int) -> None:
        self.number, self.process = number, os.getpid()
        _here.add(number)

    def let_go(self) -> None:
        _here.discard(self.number)

    def renew(self) -> None:
        """A lock on a file is never lost."""


class _InDatabase(_Held):
    def __init__(self, engine: Engine, number: int) -> None:
        self._engine, self._connection = engine, _locked(engine, number)
        super().__init__(number)

    def let_go(self) -> None:
        super().let_go()
        with suppress(Exception):  # the way to the server may be cut
            self._connection.close()

    def renew(self) -> None:
        try:
            self._connection.execute(text("SELECT 1"))
        except Exception as error:
            _LOG.warning("presence_lost", error=type(error).__name__)
            with suppress(Exception):
                self._connection.close()
            self._connection = _locked(self._engine, self.number)


class _InFile(_Held):
    def __init__(self, number: int, path: Path, file: IO[bytes]) -> None:
        super().__init__(number)
        self._path, self._file = path, file

    def let_go(self) -> None:
        super().let_go()
        self._path.unlink(missing_ok=True)
        self._file.close()


def _locked(engine: Engine, number: int) -> Connection:
    """A connection of its own that holds the lock, where nobody has it."""
    connection = engine.connect().execution_options(begin="", isolation_level="AUTOCOMMIT")
    try:
        connection.detach()  # it never goes back to the pool
        connection.execute(_LOCK, {"kind": _KIND, "number": number})
    except BaseException:
        connection.close()
        raise
    return connection


def _hold(engine: Engine) -> _Held:
    number = secrets.randbelow(_MOST) + 1
    folder, name = _beside(engine)
    if engine.dialect.name == "postgresql":
        return _InDatabase(engine, number)
    if folder is None:
        return _Held(number)
    for left in folder.glob(f"{name}.process-*.lock"):
        _remove_if_free(left)
    path = _path(folder, name, number)
    file = path.open("wb")
    # A lock of the process, not of the handle: no fork inherits it.
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    if not path.exists():  # somebody who tidied up was between the two
        file.close()
        return _hold(engine)
    return _InFile(number, path, file)


def _is_held(engine: Engine, connection: Connection, number: int) -> bool:
    if engine.dialect.name == "postgresql":
        found: Any = connection.execute(_HELD, {"kind": _KIND, "number": number}).scalar_one()
        return bool(found)
    folder, name = _beside(engine)
    return folder is not None and not _remove_if_free(_path(folder, name, number))


def _beside(engine: Engine) -> tuple[Path | None, str]:
    """The folder and the name of a SQLite database; no folder for one in memory."""
    database = engine.url.database or ""
    on_disk = engine.dialect.name == "sqlite" and database not in ("", ":memory:")
    return (Path(database).parent, Path(database).name) if on_disk else (None, "")


def _path(folder: Path, name: str, number: int) -> Path:
    return folder / f"{name}.process-{number}.lock"


def _remove_if_free(path: Path) -> bool:
    """Whether no living process holds the file; then it is removed."""
    if int(path.name.rpartition("-")[2].partition(".")[0]) in _here:
        return False  # to open it here and close it again would end our own lock
    try:
        with path.open("r+b") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink(missing_ok=True)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
