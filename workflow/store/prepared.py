"""Statements compiled once per database and run without the layers between.

SQLAlchemy writes the SQL and converts the values; what is left out is what it does anew for every
execution (cache keys, contexts, events), which costs several times the statement itself. Only the hot
path of a transition uses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.sql.compiler import SQLCompiler

from workflow.store.rows import Record

_NAMED = re.compile(r"%\((\w+)\)s")

Convert = Callable[[Any], Any] | None


class Prepared:
    """One statement. Parameters that its text names are needed at each execution, as are no others."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def execute(self, connection: Connection, parameters: Mapping[str, Any]) -> int:
        """Run it; how many rows it touched."""
        return self.run(connection, parameters)[0]

    def all(self, connection: Connection, parameters: Mapping[str, Any]) -> list[Record]:
        """Run it; every row as a mapping."""
        return self.run(connection, parameters)[1]

    def run(self, connection: Connection, parameters: Mapping[str, Any]) -> tuple[int, list[Record]]:
        """Run it: rows touched, and rows read as mappings."""
        return self.finish(connection, self.start(connection, parameters))

    def finish(self, connection: Connection, cursor: Any) -> tuple[int, list[Record]]:
        """What came of `start`."""
        compiled = self._compiled[connection.dialect.name]
        rows = compiled.rows(cursor.fetchall()) if compiled.reads else []
        count: int = cursor.rowcount
        cursor.close()
        return count, rows

    def objects(self, connection: Connection, parameters: Mapping[str, Any]) -> list[SimpleNamespace]:
        """Run it; every row by attributes."""
        return [SimpleNamespace(**row) for row in self.all(connection, parameters)]

    def first(self, connection: Connection, parameters: Mapping[str, Any]) -> Record | None:
        """Run it; the first row as a mapping, None where there is none."""
        rows = self.all(connection, parameters)
        return rows[0] if rows else None

    def start(self, connection: Connection, parameters: Mapping[str, Any]) -> Any:
        """Send it: the cursor from which `finish` reads."""
        compiled = self._compiled.get(connection.dialect.name)
        if compiled is None:
            compiled = self._compiled[connection.dialect.name] = _Compiled(
                self._statement, connection.dialect
            )
        # An open transaction of SQLAlchemy's is begun lazily with its first execution elsewhere; here it
        # is begun by `Store.write`, so that the driver's connection is already inside it.
        driver = connection.connection.dbapi_connection
        assert driver is not None  # noqa: S101 - a checked-out connection has one
        cursor = driver.cursor()
        cursor.execute(compiled.text, compiled.bind(parameters))
        return cursor


Statement = tuple[Prepared, Mapping[str, Any]]  # with the parameters of one execution


def together(connection: Connection, statements: Sequence[Statement]) -> list[tuple[int, list[Record]]]:
    """Run statements one after the other: rows touched and rows read by each.

    On PostgreSQL they travel in one round trip; each still sees what those before it did.
    """
    if connection.dialect.name != "postgresql" or not statements:
        return [prepared.run(connection, parameters) for prepared, parameters in statements]
    driver: Any = connection.connection.dbapi_connection
    with driver.pipeline():
        sent = [(prepared, prepared.start(connection, parameters)) for prepared, parameters in statements]
    return [prepared.finish(connection, cursor) for prepared, cursor in sent]


class _Compiled:
    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)  # noqa: S101
        self.text = str(compiled)
        names = compiled.positiontup if compiled.positional else sorted(set(_NAMED.findall(self.text)))
        self._positional = compiled.positional
        self._constants = {name: value for name, value in compiled.params.items() if value is not None}
        self._binds = [(name, _converter(compiled.binds[name].type, dialect, "bind")) for name in names or []]
        columns = getattr(statement, "selected_columns", None)
        if columns is None:
            columns = getattr(statement, "exported_columns", ())
        self._names = [str(column.key) for column in columns or ()]
        self.reads = bool(self._names)
        converters = [
            (str(column.key), _converter(column.type, dialect, "result")) for column in columns or ()
        ]
        self._converters = [(name, convert) for name, convert in converters if convert is not None]

    def bind(self, parameters: Mapping[str, Any]) -> Any:
        if self._constants:
            parameters = {**self._constants, **parameters}
        if self._positional:
            return [
                convert(parameters[name]) if convert else parameters[name] for name, convert in self._binds
            ]
        return {
            name: convert(parameters[name]) if convert else parameters[name] for name, convert in self._binds
        }

    def rows(self, fetched: list[Any]) -> list[Record]:
        names, converters = self._names, self._converters
        found: list[Record] = []
        for values in fetched:
            row = dict(zip(names, values, strict=True))
            for name, convert in converters:
                row[name] = convert(row[name])
            found.append(row)
        return found


def _converter(type_: Any, dialect: Dialect, direction: str) -> Convert:
    implementation = type_.dialect_impl(dialect)
    if direction == "bind":
        found: Convert = implementation.bind_processor(dialect)
    else:
        found = implementation.result_processor(dialect, None)
    return found
