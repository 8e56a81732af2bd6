"""How a connection is opened, a transaction begun and a lock taken, on both databases."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson
from sqlalchemy import BigInteger, Connection, Engine, bindparam, create_engine, event, func, make_url, select
from sqlalchemy.dialects import postgresql, sqlite

from workflow.store.database.prepared import Prepared
from workflow.store.database.unit_of_work import MOST_CONNECTIONS, Connections, UnitOfWork

# INSERT … ON CONFLICT is spelt alike on both databases, but belongs to each dialect.
INSERT: Mapping[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}
_LOCK_SECONDS = 10


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


def engine_options(url: str) -> dict[str, Any]:
    """Keyword arguments for `create_engine`: pool, JSON, and the bundled SQLite library."""
    options: dict[str, Any] = {
        "json_serializer": _dump_json,
        "json_deserializer": orjson.loads,
        "pool_size": MOST_CONNECTIONS,
    }
    if make_url(url).get_backend_name() == "sqlite":
        import pysqlite3.dbapi2

        options["module"] = pysqlite3.dbapi2
        options["connect_args"] = {"timeout": _LOCK_SECONDS, "check_same_thread": False}
    else:
        options["isolation_level"] = "AUTOCOMMIT"  # we say BEGIN ourselves, on both databases
        asked = f"-c lock_timeout={_LOCK_SECONDS}s -c timezone=UTC"
        options["connect_args"] = {"options": asked, "prepare_threshold": 2}
    return options


def prepare(engine: Engine) -> Engine:
    """Set `engine` up: transactions begin as `Store` says; SQLite uses WAL and FULL sync."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _open_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _open_sqlite(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A deferred BEGIN that later writes fails at once with BUSY_SNAPSHOT, whatever the timeout says.
    usual = "BEGIN IMMEDIATE" if connection.dialect.name == "sqlite" else "BEGIN"
    statement = connection.get_execution_options().get("begin", usual)
    if statement:
        driver = connection.connection.dbapi_connection
        assert driver is not None  # noqa: S101 - a checked-out connection has one
        driver.cursor().execute(statement)


class Store:
    """Gives out units of work. Reading takes no lock; a write is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        self.may_autocommit = not self.is_sqlite  # one statement may be a transaction of its own
        self._connections = Connections(engine)

    @classmethod
    def at(cls, url: str) -> Store:
        """A store on the database at `url`, outside any web application."""
        return cls(prepare(create_engine(url, **engine_options(url))))

    def read(self) -> AbstractContextManager[Connection]:
        """A connection for reading: every statement sees what is committed when it begins."""
        return UnitOfWork(self._connections, None)

    def snapshot(self) -> AbstractContextManager[Connection]:
        """A connection for reading whose statements all see the same moment."""
        alone = "BEGIN" if self.is_sqlite else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        return UnitOfWork(self._connections, alone)

    def write(self, *, begin: bool = True) -> AbstractContextManager[Connection]:
        """One transaction: committed when the block is left normally, else rolled back.

        Without `begin`, the block runs `BEGIN` itself, where a statement may be a transaction of its own.
        """
        usual = "BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN"
        return UnitOfWork(self._connections, usual if begin or self.is_sqlite else "")

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
        with Path(f"{database}.{name}.lock").open("w") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
                return
            yield True
