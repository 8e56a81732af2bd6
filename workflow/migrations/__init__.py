"""The history of the schema: brings a database to the current revision, and tells its revision.

Where nothing is to be migrated, Alembic isn't loaded: it would take 9 MB of each process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from workflow.errors import Told
from workflow.migrations.patience import patiently, wait_for_others
from workflow.migrations.plan import Step, rehearsing

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import Script

FOLDER = Path(__file__).resolve().parent
# The last revision whose rows the rules complete (marks, seals): only the upgrade knows that they are old.
COMPLETED = "0036"


def upgrade(
    engine: Engine, revision: str = "head", *, then: Callable[[Connection, str], None] | None = None
) -> str:
    """Bring the database up to `revision`. Returns the revision that it has then.

    Each step is a transaction of its own, so that what it locks is free again before the next one begins.
    From before `COMPLETED` on it is one transaction, at whose end `then` completes what rows need that the
    rules must be asked for; it is told the revision that the database had before.
    Several processes may call it at once: the others wait, and find nothing left to do. Where nothing is to
    be done, nothing is looked through.
    """
    target = head_revision() if revision == "head" else revision
    with engine.connect() as connection:
        at = current_revision(connection)
    while at != target:
        at = patiently(engine, partial(_go_on, engine, target, then))
    return at


def _go_on(engine: Engine, target: str, then: Callable[[Connection, str], None] | None) -> str:
    """Make what one transaction makes of the way to `target`; returns where the database is then."""
    with _alone(engine) as connection:
        before = current_revision(connection)
        if before == target:  # others were quicker
            return before
        require_known(before)
        steps = pending(before, target)
        _migrate(connection, target if before < COMPLETED else steps[0].revision)
        if then is not None and before < COMPLETED:
            then(connection, before)
        return current_revision(connection)


def pending(before: str, target: str = "head") -> list[Script]:
    """The steps from `before` to `target`, in the order in which they are made."""
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(_configuration())
    return list(script.iterate_revisions(target, before or "base"))[::-1]


class NewerDatabase(Told):
    """The database was brought to a revision that this version doesn't know."""


class UnknownRevision(Told):
    """The database never was at a revision of this name."""


def is_known(revision: str) -> bool:
    """Whether this code knows the revision."""
    return revision in _revisions()


def require_known(revision: str) -> None:
    """Raise `NewerDatabase` where the database is at a revision that this version doesn't know."""
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
    return patiently(engine, partial(_go_back, engine, revision))


def _go_back(engine: Engine, revision: str) -> str:
    with _alone(engine) as connection:
        require_known(current_revision(connection))
        _take_back(connection, revision)
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
                wait_for_others(connection)
                yield connection
                _check_references(connection)
        finally:
            connection.invalidate()  # the pragma holds for the whole connection


def _check_references(connection: Connection) -> None:
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("the migration would leave rows that refer to nothing; nothing was changed")


def current_revision(connection: Connection) -> str:
    """The revision of the database, empty before the first."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def head_revision() -> str:
    """The newest revision that this code knows."""
    return _revisions()[-1]


@cache
def _revisions() -> list[str]:
    """All revisions in their order: each file is named after its own, and follows the one before it."""
    return sorted(each.name.partition("_")[0] for each in (FOLDER / "versions").glob("[0-9]*_*.py"))


def _configuration(connection: Connection | None = None) -> Config:
    from alembic.config import Config

    configuration = Config()  # without the file: logging stays as the process has set it up
    configuration.set_main_option("script_location", str(FOLDER))
    configuration.set_main_option("path_separator", "os")
    configuration.attributes["connection"] = connection
    return configuration


@dataclass(frozen=True)
class Plan:
    """What an upgrade would do: its steps, whether in one transaction, and what the way back would lose."""

    at: str
    head: str
    steps: tuple[Step, ...]
    together: bool
    lost: tuple[str, ...]


def plan(engine: Engine) -> Plan:
    """What `upgrade` would do now. Nothing of the database is locked or changed."""
    with engine.connect() as connection:
        at = current_revision(connection)
    require_known(at)
    head = head_revision()
    if at == head:
        return Plan(at, head, (), False, ())
    with rehearsing(engine, _migrate, at) as rehearsal:
        steps = [rehearsal.step(_migrate, each.revision, each.doc or "") for each in pending(at)]
        lost = rehearsal.lost(_take_back, at) if at else []
    return Plan(at, head, tuple(steps), at < COMPLETED, tuple(lost))


def losses(engine: Engine, revision: str) -> list[str]:
    """The tables and columns whose content `downgrade` to `revision` would lose."""
    with engine.connect() as connection:
        at = current_revision(connection)
    require_known(at)
    earlier = {each.revision for each in pending("", at)} | {"base"} if at else set()
    if revision not in earlier:
        raise UnknownRevision(
            f"数据库（{at}）之前没有版本 {revision}。",
            f"{revision} is no revision before that of the database ({at})",
        )
    with rehearsing(engine, _migrate, at) as rehearsal:
        return rehearsal.lost(_take_back, revision)


def _migrate(connection: Connection, revision: str) -> None:
    from alembic import command

    command.upgrade(_configuration(connection), revision)


def _take_back(connection: Connection, revision: str) -> None:
    from alembic import command

    command.downgrade(_configuration(connection), revision)
