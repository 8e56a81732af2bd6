"""Statements compiled once per database and run without the layers between.

SQLAlchemy writes the SQL and converts the values; what is left out is what it does anew for every
execution (cache keys, contexts, events), which costs several times the statement itself. Only the hot
path of a transition uses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from sqlalchemy import JSON, Connection, Dialect, Executable, text
from sqlalchemy.sql.compiler import SQLCompiler

from workflow.store.rows import Record
from workflow.store.wire import wire_of
from workflow.tables import Instant

_NAMED = re.compile(r"%\((\w+)\)s")

Convert = Callable[[Any], Any] | None


class Prepared:
    """One statement. Parameters that its text names are needed at each execution, as are no others."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, parameters: Mapping[str, Any]) -> Answer:
        """Run it: rows touched and rows read."""
        return together(connection, [(self, parameters)])[0]

    def execute(self, connection: Connection, parameters: Mapping[str, Any]) -> int:
        """Run it; how many rows it touched."""
        return self.run(connection, parameters)[0]

    def all(self, connection: Connection, parameters: Mapping[str, Any]) -> list[Record]:
        """Run it; every row as a mapping."""
        return self.run(connection, parameters)[1]

    def objects(self, connection: Connection, parameters: Mapping[str, Any]) -> list[SimpleNamespace]:
        """Run it; every row by attributes."""
        return [SimpleNamespace(**row) for row in self.all(connection, parameters)]

    def first(self, connection: Connection, parameters: Mapping[str, Any]) -> Record | None:
        """Run it; the first row as a mapping, None where there is none."""
        rows = self.all(connection, parameters)
        return rows[0] if rows else None

    def for_dialect(self, dialect: Dialect) -> _Compiled:
        """As the database of that dialect takes it."""
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = _Compiled(self._statement, dialect)
        return compiled


Statement = tuple[Prepared, Mapping[str, Any]]  # with the parameters of one execution
Answer = tuple[int, list[Record]]  # rows touched, and rows read as mappings
BEGIN: Statement = (Prepared(text("BEGIN")), {})


def together(connection: Connection, statements: Sequence[Statement]) -> list[Answer]:
    """Run statements one after the other: rows touched and rows read by each.

    On PostgreSQL they travel in one round trip; each still sees what those before it did.
    """
    if not statements:
        return []
    dialect = connection.dialect
    asked = [(prepared.for_dialect(dialect), parameters) for prepared, parameters in statements]
    return (_on_sqlite if dialect.name == "sqlite" else _on_postgresql)(connection, asked)


def _on_postgresql(
    connection: Connection, asked: Sequence[tuple[_Compiled, Mapping[str, Any]]]
) -> list[Answer]:
    answers = wire_of(connection).run([(compiled.text, compiled.bind(given)) for compiled, given in asked])
    return [
        (touched, compiled.rows(rows) if compiled.reads else [])
        for (compiled, _), (touched, rows) in zip(asked, answers, strict=True)
    ]


def _on_sqlite(connection: Connection, asked: Sequence[tuple[_Compiled, Mapping[str, Any]]]) -> list[Answer]:
    # An open transaction of SQLAlchemy's is begun lazily with its first execution elsewhere; here it is
    # begun by `Store.write`, so that the driver's connection is already inside it.
    driver: Any = connection.connection.dbapi_connection
    answers: list[Answer] = []
    for compiled, given in asked:
        cursor = driver.execute(compiled.text, compiled.bind(given))
        answers.append((cursor.rowcount, compiled.rows(cursor.fetchall()) if compiled.reads else []))
    return answers


class _Compiled:
    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)  # noqa: S101
        sql = str(compiled)
        if compiled.positional:
            # A bare parameter lets SQLite plan anew for each value, at three times the cost of most
            # statements; behind a plus it is an expression like any other, and the plan is kept.
            self.text = sql.replace("?", "+?")
            names = list(compiled.positiontup or ())
        else:
            names = sorted(set(_NAMED.findall(sql)))
            places = {name: f"${place}" for place, name in enumerate(names, 1)}
            self.text = _NAMED.sub(lambda found: places[found[1]], sql).replace("%%", "%")
        binds = [(name, _binder(compiled.binds[name].type, dialect)) for name in names]
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        self._template = [convert(constants.get(name)) for name, convert in binds]
        given = [(at, *bind) for at, bind in enumerate(binds) if bind[0] not in constants]
        self._plain = [(at, name) for at, name, convert in given if convert is _as_it_is]
        self._converted = [each for each in given if each[2] is not _as_it_is]
        columns = getattr(statement, "selected_columns", None)
        if columns is None:
            columns = getattr(statement, "exported_columns", ())
        self._names = [str(column.key) for column in columns or ()]
        self.reads = bool(self._names)
        readers = [(str(column.key), _reader(column.type, dialect)) for column in columns or ()]
        self._readers = [(name, convert) for name, convert in readers if convert is not None]

    def bind(self, parameters: Mapping[str, Any]) -> Any:
        bound = self._template.copy()
        for at, name in self._plain:
            bound[at] = parameters[name]
        for at, name, convert in self._converted:
            bound[at] = convert(parameters[name])
        return bound

    def rows(self, fetched: list[Any]) -> list[Record]:
        names, readers = self._names, self._readers
        found: list[Record] = []
        for values in fetched:
            row = dict(zip(names, values, strict=True))
            for name, convert in readers:
                if row[name] is not None:
                    row[name] = convert(row[name])
            found.append(row)
        return found


def _as_it_is(value: Any) -> Any:
    return value


@lru_cache(maxsize=256)  # one instant is written to several rows
def _instant(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()


def _binder(type_: Any, dialect: Dialect) -> Callable[[Any], Any]:
    if isinstance(type_, Instant) and dialect.name == "postgresql":
        return _instant
    implementation = type_.dialect_impl(dialect)
    found: Convert = implementation.bind_processor(dialect)
    if found is not None and isinstance(implementation, JSON):
        write: Any = dialect._json_serializer
        return lambda value: None if value is None else write(value)  # as text, whatever the driver
    return found or _as_it_is


def _reader(type_: Any, dialect: Dialect) -> Convert:
    """What makes a value of a column out of the driver's; never asked of NULL."""
    implementation = type_.dialect_impl(dialect)
    found: Convert = implementation.result_processor(dialect, None)
    if found is not None and isinstance(implementation, JSON):
        found = dialect._json_deserializer  # the same without a look for NULL
    return found
