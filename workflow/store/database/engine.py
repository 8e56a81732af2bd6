"""How a connection is opened, a transaction begun and a lock taken, on both databases."""

from __future__ import annotations

import errno
import fcntl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from copy import copy
from pathlib import Path
from threading import Semaphore
from typing import Any
from zlib import crc32

import orjson
from sqlalchemy import BigInteger, Connection, Engine, bindparam, create_engine, event, func, make_url, select
from sqlalchemy.dialects import postgresql, sqlite

from workflow.errors import not_stored
from workflow.store.database.compiled import Statement
from workflow.store.database.health import Look
from workflow.store.database.prepared import BEGIN, COMMIT, Prepared
from workflow.store.database.seals import Sealing
from workflow.store.database.unit_of_work import MOST_CONNECTIONS, Connections, UnitOfWork
from workflow.store.surroundings.condition import Condition
from workflow.store.surroundings.file import DatabaseFile
from workflow.store.surroundings.locks import LOOK_MS, PATIENT_LOCK_SECONDS, begin_when_free
from workflow.store.surroundings.observing import Around, observe_engine
from workflow.store.surroundings.presence import Presence
from workflow.store.surroundings.watch import Watch

# INSERT … ON CONFLICT is spelt alike on both databases, but belongs to each dialect.
INSERT: Mapping[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}

# It holds no row's lock, and may pause as long as it likes between two statements.
_SNAPSHOT = (
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0"
)
READING_SECONDS = 3.0  # so long a request may read, so that one question does not make all others wait
_KEY = bindparam("key", type_=BigInteger)
_LOCK = Prepared(select(func.pg_try_advisory_lock(_KEY).label("got")))
_UNLOCK = Prepared(select(func.pg_advisory_unlock(_KEY).label("gone")))


def _dump_json(value: Any) -> str:
    return orjson.dumps(value).decode()


def with_driver(url: str) -> str:
    """`url` with the driver that we install: hosting services hand out postgres:// and postgresql://."""
    parsed = make_url(url.replace("postgres://", "postgresql://", 1))
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed.render_as_string(hide_password=False)


def without_password(url: str, mask: str) -> str:
    """`url` as it is read, with a mask for its password and without its query; the mask alone if in doubt.

    What stands behind a password that is not quoted as a URL wants it may be a part of it, too.
    """
    try:
        parsed = make_url(url).set(query={})
        shown = parsed.render_as_string(hide_password=True)
    except Exception:
        return mask
    if parsed.get_backend_name() != "sqlite" and "@" in f"{parsed.host}{parsed.database}":
        return mask
    return shown.replace(":***@", f":{mask}@")


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database; None for PostgreSQL, and for a database in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def engine_options(url: str) -> dict[str, Any]:
    """Keyword arguments for `create_engine`: pool, JSON, and the bundled SQLite library."""
    options: dict[str, Any] = {
        "json_serializer": _dump_json,
        "json_deserializer": orjson.loads,
        "pool_size": MOST_CONNECTIONS,
        "hide_parameters": True,  # in whatever SQLAlchemy logs, or says of an error
    }
    if make_url(url).get_backend_name() == "sqlite":
        import pysqlite3.dbapi2

        options["module"] = pysqlite3.dbapi2
        options["connect_args"] = {"timeout": PATIENT_LOCK_SECONDS, "check_same_thread": False}
    else:
        from workflow.store.database.postgres.connection import client_options

        options["isolation_level"] = "AUTOCOMMIT"  # we say BEGIN ourselves, on both databases
        options["connect_args"] = client_options(dict(make_url(url).query))
    return options


def prepare(engine: Engine) -> Engine:
    """Set `engine` up: transactions begin as `Store` says; SQLite uses WAL and FULL sync."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _open_sqlite)
    else:
        event.listen(engine, "do_connect", _connect_bounded)
    event.listen(engine, "begin", _begin)
    return engine


def _connect_bounded(dialect: Any, record: Any, given: list[Any], named: dict[str, Any]) -> Any:
    from workflow.store.database.postgres.connection import BoundedConnection

    return BoundedConnection.connect(*given, **named)


def _open_sqlite(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    # A thousand rows from all over a large table are 4 MB of pages; the usual 2 MB would keep none of them.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000"):
        # SQLite waits for nobody who makes a new file's log at the same moment: we do.
        begin_when_free(lambda sql: connection.execute(sql).close(), f"PRAGMA {pragma}", PATIENT_LOCK_SECONDS)
    connection.execute(f"PRAGMA busy_timeout = {LOOK_MS}").close()  # longer waits are ours to bound


def _begin(connection: Connection) -> None:
    # A deferred BEGIN that later writes fails at once with BUSY_SNAPSHOT, whatever the timeout says.
    usual = "BEGIN IMMEDIATE" if connection.dialect.name == "sqlite" else "BEGIN"
    statement = connection.get_execution_options().get("begin", usual)
    if statement:
        driver = connection.connection.dbapi_connection
        assert driver is not None  # noqa: S101 - a checked-out connection has one
        begin_when_free(driver.cursor().execute, statement, PATIENT_LOCK_SECONDS)


class Store:
    """Gives out units of work. Reading takes no lock; a write is one transaction.

    Rows of the record are sealed with the keys that the service gives to `sealing`.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.sealing = Sealing()
        engine.update_execution_options(sealing=self.sealing)
        self.is_sqlite = engine.dialect.name == "sqlite"
        self.may_autocommit = not self.is_sqlite  # one statement may be a transaction of its own
        # What a unit that begins by itself runs before its first statement, and behind its last.
        self.begins: Sequence[Statement] = (BEGIN,) if self.may_autocommit else ()
        self.ends: Sequence[Statement] = (COMMIT,) if self.may_autocommit else ()
        self.is_patient = True
        self.reading_seconds: float | None = None  # a unit that reads has so long
        self._joined: Connection | None = None
        condition, file = Condition(), DatabaseFile(engine.url.database if self.is_sqlite else None)
        look = Look(engine, condition, file)
        self.watch, self.engines = Watch(look), look.engines
        self._connections = Connections(engine, condition, self.watch, file)
        look.lost = self._connections.close  # what is idle is as old as the session that was lost
        event.listen(engine, "engine_disposed", lambda _: look.close())
        self.presence = Presence(engine)

    @classmethod
    def at(cls, url: str) -> Store:
        """A store on the database at `url`, outside any web application."""
        return cls(prepare(create_engine(url, **engine_options(url))))

    def hurried(self, reading_seconds: float = READING_SECONDS) -> Store:
        """This store for requests: a server that says nothing for some seconds is not waited for.

        What only reads has `reading_seconds`, then raises `TookTooLong`. A patient store, which all else
        works with, reads as long as it needs, and waits on as long as the server answers others.
        """
        other = copy(self)
        other.is_patient, other.reading_seconds = False, reading_seconds
        return other

    def observe(self, around: Around) -> None:
        """Enter `around` about all statements from now on, with their names: never with their values."""
        observe_engine(self.engine, around)
        self._connections.around = around
        self._connections.close()  # those that are open are not observed

    def let_wait(self, most: int) -> None:
        """So many requests wait at once for a lock that another process holds; the next is `Busy` at once."""
        self._connections.waiting = Semaphore(max(1, most))

    def patient(self) -> Store:
        """This store for work that may take long."""
        other = copy(self)
        other.is_patient, other.reading_seconds = True, None
        return other

    @contextmanager
    def together(self) -> Iterator[Store]:
        """This store for several commands that are done as one: all their units of work are one transaction.

        It is committed when the block is left normally, else nothing of it was done.
        """
        with self.write() as connection:
            other = copy(self)
            other._joined = connection
            yield other

    def read(self) -> AbstractContextManager[Connection]:
        """A connection for reading: every statement sees what is committed when it begins."""
        if self._joined is not None:
            return nullcontext(self._joined)
        return UnitOfWork(self._connections, None, self.is_patient, self.reading_seconds)

    def snapshot(self) -> AbstractContextManager[Connection]:
        """A connection for reading whose statements all see the same moment."""
        alone = "BEGIN" if self.is_sqlite else _SNAPSHOT
        return UnitOfWork(self._connections, alone, self.is_patient, self.reading_seconds)

    def write(self, *, begin: bool = True) -> AbstractContextManager[Connection]:
        """One transaction: committed when the block is left normally, else rolled back.

        Without `begin`, the block runs `BEGIN` itself, where a statement may be a transaction of its own.
        """
        if self._joined is not None:
            assert begin  # noqa: S101 - commands that begin by themselves are not done together
            return nullcontext(self._joined)
        usual = "BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN"
        return UnitOfWork(self._connections, usual if begin or self.is_sqlite else "", self.is_patient)

    @contextmanager
    def exclusive(self, name: str) -> Iterator[bool]:
        """Whether this process got the named lock; it ends with the block or with the process."""
        if self.is_sqlite:
            yield from self._file_lock(name)
            return
        key = crc32(f"xueshi:{name}".encode())
        with self.read() as connection:
            got = bool(_LOCK.all(connection, {"key": key})[0]["got"])
            try:
                yield got
            finally:
                if got:
                    _UNLOCK.run(connection, {"key": key})

    def _file_lock(self, name: str) -> Iterator[bool]:
        database = self.engine.url.database
        if not database or database == ":memory:":
            yield True
            return
        try:
            opened = Path(f"{database}.{name}.lock").open("w")  # noqa: SIM115 - closed by the block below
        except OSError as error:
            failure = not_stored(error)
            if failure is None:
                raise
            self._connections.condition.failed(failure, errno.errorcode[error.errno or 0], writing=True)
            raise failure from error
        with opened as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
                return
            yield True
