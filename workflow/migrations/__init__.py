"""The history of the schema: brings a database to the current revision, and tells its revision."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

FOLDER = Path(__file__).resolve().parent
_LOCK = 0x7875_6573_6869  # "xueshi": one migration at a time on a PostgreSQL database


def upgrade(engine: Engine, revision: str = "head") -> str:
    """Bring the database up to `revision` in one transaction. Returns the revision that it has then.

    Several processes may call it at once: the others wait, and find nothing left to do.
    """
    with _alone(engine) as connection:
        command.upgrade(_configuration(connection), revision)
        return current_revision(connection)


def downgrade(engine: Engine, revision: str) -> str:
    """Take the database back to `revision` ("base": no tables at all); rows of dropped tables are lost."""
    with _alone(engine) as connection:
        command.downgrade(_configuration(connection), revision)
        return current_revision(connection)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """One transaction in which no other process migrates. It fails where a row would refer to nothing."""
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # A table that is rebuilt is dropped for a moment.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                _wait_for_others(connection)
                yield connection
                _check_references(connection)
        finally:
            connection.invalidate()  # the pragma holds for the whole connection


def _wait_for_others(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def _check_references(connection: Connection) -> None:
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("the migration would leave rows that refer to nothing; nothing was changed")


def current_revision(connection: Connection) -> str:
    """The revision of the database, empty before the first."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def head_revision() -> str:
    """The newest revision that this code knows."""
    return ScriptDirectory.from_config(_configuration()).get_current_head() or ""


def _configuration(connection: Connection | None = None) -> Config:
    configuration = Config()  # without the file: logging stays as the process has set it up
    configuration.set_main_option("script_location", str(FOLDER))
    configuration.set_main_option("path_separator", "os")
    configuration.attributes["connection"] = connection
    return configuration
