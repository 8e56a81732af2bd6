"""What an upgrade would do, told before it is done: by its own steps, made where nobody sees them.

On PostgreSQL they are made in tables of the session's own (pg_temp), on SQLite in memory: without rows, and
taken back. What they say to the database there is what they would say to the real tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text

from workflow.migrations.statements import STRENGTH, Lock, Schema

INSTANT_SECONDS = 0.05
_ROWS = text(
    "SELECT relname, greatest(reltuples, 0)::bigint AS rows FROM pg_class"
    " WHERE relkind = 'r' AND pg_table_is_visible(oid) AND relnamespace <> 'pg_catalog'::regnamespace"
)
_COLUMNS = {
    "postgresql": "SELECT relname, attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
    " WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r' AND attnum > 0 AND NOT attisdropped",
    "sqlite": "SELECT made.name, info.name FROM sqlite_master AS made, pragma_table_xinfo(made.name) AS info"
    " WHERE made.type = 'table'",
}


@dataclass(frozen=True)
class Held:
    """The strongest lock that a step takes on a table, the table's rows, and the seconds until it is free."""

    table: str
    mode: str
    rows: int
    seconds: float


@dataclass(frozen=True)
class Step:
    """One revision: what it locks, what it makes, and what of it an older version could not live with."""

    revision: str
    title: str
    held: tuple[Held, ...]
    new: tuple[str, ...]
    breaks: tuple[str, ...]
    seconds: float


Migrate = Callable[[Connection, str], None]


class Rehearsal:
    """The schema of a revision, without rows, on a connection whose statements are noted; then taken back."""

    def __init__(self, connection: Connection, rows: Mapping[str, int]) -> None:
        self._connection = connection
        self._on_sqlite = connection.dialect.name == "sqlite"
        self._rows = rows
        self._statements: list[str] = []
        self._schema = Schema(rows)
        event.listen(connection, "before_cursor_execute", self._note)

    def _note(self, connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if "alembic_version" not in statement:
            self._statements.append(statement)

    def locks(self, migrate: Migrate, revision: str) -> list[list[Lock]]:
        """Migrate to `revision`; returns what each statement locks."""
        self._schema.new, self._schema.added, self._schema.breaks = set(), set(), []
        self._statements.clear()
        migrate(self._connection, revision)
        return [self._schema.read(statement) for statement in list(self._statements)]

    def step(self, migrate: Migrate, revision: str, title: str) -> Step:
        """What the step to `revision` does. SQLite knows one lock only, that of the database."""
        before = {table for table, _ in self._columns()}
        locks = self.locks(migrate, revision)
        new = {table for table, _ in self._columns()} - before
        took = [max((lock.seconds for lock in of_one), default=0.0) for of_one in locks]
        if self._on_sqlite:
            return Step(revision, title, (), tuple(sorted(new)), (), sum(took))
        held: dict[str, Held] = {}
        for place, of_one in enumerate(locks):
            for lock in of_one:
                earlier = held.get(lock.table)
                strongest = max(earlier.mode if earlier else lock.mode, lock.mode, key=STRENGTH.index)
                until = earlier.seconds if earlier else sum(took[place:])
                held[lock.table] = Held(lock.table, strongest, self._rows.get(lock.table, 0), until)
        breaks = tuple(self._schema.breaks)
        return Step(revision, title, tuple(held.values()), tuple(sorted(new)), breaks, sum(took))

    def lost(self, migrate: Migrate, revision: str) -> list[str]:
        """Migrate back to `revision`; returns the tables, and columns of others, that are gone then."""
        before = self._columns()
        migrate(self._connection, revision)
        gone = before - self._columns()
        tables = {table for table, _ in before} - {table for table, _ in self._columns()}
        columns = {f"{table}.{column}" for table, column in gone if table not in tables}
        return sorted(tables | columns)

    def _columns(self) -> set[tuple[str, str]]:
        found = self._connection.exec_driver_sql(_COLUMNS[self._connection.dialect.name])
        return {(table, column) for table, column in found}


@contextmanager
def rehearsing(engine: Engine, migrate: Migrate, revision: str) -> Iterator[Rehearsal]:
    """A rehearsal on the database of `engine`, of which nothing is locked and nothing stays."""
    rows = count_rows(engine)
    if engine.dialect.name == "sqlite":
        engine = create_engine("sqlite://", module=engine.dialect.dbapi)
    with engine.connect() as connection:
        try:
            transaction = connection.begin()
            if connection.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL search_path = pg_temp"))
                connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            rehearsal = Rehearsal(connection, rows)
            if revision:
                rehearsal.locks(migrate, revision)
            yield rehearsal
            transaction.rollback()
        finally:
            connection.invalidate()


def count_rows(engine: Engine) -> dict[str, int]:
    """The rows of each table: as PostgreSQL's statistics have them, or counted on SQLite."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            return {row.relname: row.rows for row in connection.execute(_ROWS)}
        return {
            name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
            for name in inspect(connection).get_table_names()
        }
