"""Whether a process still lives that has claimed something: a lock that ends with it, whatever ends it.

Each process has a number. On PostgreSQL it holds an advisory lock of that number on a connection of its own,
on SQLite a lock on a file beside the database. Who finds a claim of a number whose lock is free takes it over
at once, on any host. A lock may be lost while its process lives (the server was started anew): so a claim is
also checked in the transaction that relies on it.

A process in which an engine is at work has a second lock of its number. It is renewed by the engine itself,
so others also see one that hangs (`engines.py`).
"""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import structlog
from sqlalchemy import Connection, Engine, text

_LOG = structlog.get_logger(__name__)
_KIND = 0x7875_6573  # "xues": the advisory locks of this kind
_ENGINE_KIND = 0x7875_656E  # "xuen": those of processes in which an engine is at work (`engines.py`)
_MOST = 2**31 - 1
_TRIES = 50
_BETWEEN_SECONDS = 0.001
_LOCK = text("SELECT pg_try_advisory_lock(:kind, :number)")
_UNLOCK = text("SELECT pg_advisory_unlock(:kind, :number)")
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

    def renew(self, *, engine: bool = False) -> None:
        """Take the lock again where it was lost, as with a server that was started anew.

        With `engine`, others see that one is at work in this process, for some seconds more.
        """
        if engine:
            self.number()
        held = self._held
        if held is not None and held.process == os.getpid():
            held.renew(engine=engine)

    def end_engine(self) -> None:
        """Let others see at once that no engine is at work here any more."""
        held = self._held
        if held is not None and held.process == os.getpid():
            held.end_engine()

    def is_gone(self, connection: Connection, number: int) -> bool:
        """Whether the process of that number has ended, or has given the number up."""
        if number in self._given_up:
            return True
        return number not in _here and not _is_held(self._engine, connection, number)


class _Held:
    """A number whose lock this process has."""

    def __init__(self, number: int) -> None:
        self.number, self.process, self._is_engine = number, os.getpid(), False
        _here.add(number)

    def let_go(self) -> None:
        _here.discard(self.number)

    def renew(self, *, engine: bool) -> None:
        """A database in memory has nobody else who would see it."""

    def end_engine(self) -> None:
        """Nobody has seen it."""


class _InDatabase(_Held):
    def __init__(self, engine: Engine, number: int) -> None:
        self._engine, self._connection = engine, _locked(engine, number)
        super().__init__(number)

    def let_go(self) -> None:
        super().let_go()
        with suppress(Exception):  # the way to the server may be cut
            self._connection.close()

    def renew(self, *, engine: bool) -> None:
        try:  # the server notes when it was: others see that somebody is at work
            self._connection.execute(text("SELECT 1"))
        except Exception as error:
            _LOG.warning("presence_lost", error=type(error).__name__)
            with suppress(Exception):
                self._connection.close()
            self._is_engine = False
            self._connection = _locked(self._engine, self.number)
        if engine and not self._is_engine:
            self._connection.execute(_LOCK, {"kind": _ENGINE_KIND, "number": self.number})
            self._is_engine = True

    def end_engine(self) -> None:
        with suppress(Exception):  # where the connection is lost, the lock is too
            self._connection.execute(_UNLOCK, {"kind": _ENGINE_KIND, "number": self.number})
        self._is_engine = False


class _InFile(_Held):
    def __init__(self, number: int, path: Path, file: IO[bytes]) -> None:
        super().__init__(number)
        self._path, self._file = path, file
        self._engine_path = path.with_name(path.name.replace(".process-", ".engine-"))
        self._engine_file: IO[bytes] | None = None

    def let_go(self) -> None:
        self.end_engine()
        super().let_go()
        self._path.unlink(missing_ok=True)
        self._file.close()

    def renew(self, *, engine: bool) -> None:
        """A lock on a file is never lost; that an engine is at work is seen by when its file was touched."""
        if not engine:
            return
        if self._engine_file is None:
            self._engine_file = _locked_file(self._engine_path)
        self._engine_path.touch()

    def end_engine(self) -> None:
        file, self._engine_file = self._engine_file, None
        if file is not None:
            self._engine_path.unlink(missing_ok=True)
            file.close()


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
    folder, name = beside(engine)
    if engine.dialect.name == "postgresql":
        return _InDatabase(engine, number)
    if folder is None:
        return _Held(number)
    for kind in ("process", "engine"):
        for left in folder.glob(f"{name}.{kind}-*.lock"):
            remove_if_free(left)
    path = _path(folder, name, number)
    return _InFile(number, path, _locked_file(path))


def _locked_file(path: Path) -> IO[bytes]:
    """The file, newly made, with a lock of this process: not of the handle, so no fork inherits it.

    Somebody who tidies up may take the lock, and remove the file, between the two; then it is made again.
    Raises `BlockingIOError` where the lock stays another's.
    """
    for tries_left in reversed(range(_TRIES)):
        file = path.open("wb")
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.close()
            if not isinstance(error, BlockingIOError) or not tries_left:
                raise
        else:
            if path.exists():
                return file
            file.close()
        time.sleep(_BETWEEN_SECONDS)
    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), path.name)


def _is_held(engine: Engine, connection: Connection, number: int) -> bool:
    if engine.dialect.name == "postgresql":
        found: Any = connection.execute(_HELD, {"kind": _KIND, "number": number}).scalar_one()
        return bool(found)
    folder, name = beside(engine)
    return folder is not None and not remove_if_free(_path(folder, name, number))


def beside(engine: Engine) -> tuple[Path | None, str]:
    """The folder and the name of a SQLite database; no folder for one in memory."""
    database = engine.url.database or ""
    on_disk = engine.dialect.name == "sqlite" and database not in ("", ":memory:")
    return (Path(database).parent, Path(database).name) if on_disk else (None, "")


def _path(folder: Path, name: str, number: int) -> Path:
    return folder / f"{name}.process-{number}.lock"


def is_here(path: Path) -> bool:
    """Whether the file is a lock of this process."""
    return int(path.name.rpartition("-")[2].partition(".")[0]) in _here


def remove_if_free(path: Path) -> bool:
    """Whether no living process holds the file; then it is removed."""
    if is_here(path):
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
