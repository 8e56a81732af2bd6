"""The history of the schema: brings a database to the current revision, and tells its revision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from workflow.errors import Told

FOLDER = Path(__file__).resolve().parent
_LOCK = 0x7875_6573_6869  # "xueshi": one migration at a time on a PostgreSQL database


def upgrade(
    engine: Engine, revision: str = "head", *, then: Callable[[Connection, str], None] | None = None
) -> str:
    """Bring the database up to `revision` in one transaction. Returns the revision that it has then.

    `then` completes, in the same transaction, what rows need that the rules must be asked for; it is told the
    revision that the database had before.
    Several processes may call it at once: the others wait, and find nothing left to do. Where nothing is to
    be done, nothing is looked through.
    """
    with engine.connect() as connection:
        if current_revision(connection) == (head_revision() if revision == "head" else revision):
            return current_revision(connection)
    with _alone(engine) as connection:
        before = current_revision(connection)
        _require_known(before)
        command.upgrade(_configuration(connection), revision)
        if then is not None:
            then(connection, before)
        return current_revision(connection)


class NewerDatabase(Told):
    """The database was brought to a revision that this version doesn't know."""


def is_known(revision: str) -> bool:
    """Whether this code knows the revision."""
    script = ScriptDirectory.from_config(_configuration())
    return revision in {each.revision for each in script.walk_revisions()}


def _require_known(revision: str) -> None:
    if revision and not is_known(revision):
        head = head_revision()
        raise NewerDatabase(
            f"数据库由更新的版本建立（数据库 {revision}，本程序 {head}），未作任何更改。请使用更新的版本，"
            "或恢复升级前的备份。",
            f"the database is of a newer version (its revision is {revision}, this version knows {head}); "
            "nothing was changed: install the newer version, or put back a backup from before its upgrade",
        )


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
        # Whoever migrates may take long, also between two statements; others are waited for a while.
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = '10s'"))
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
