"""Statements compiled for one database: the text, the conversion of values and the conversion of rows.

SQLAlchemy writes the text once. What it does again for every execution (cache keys, contexts, events) costs
several times as much as the statement itself, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from sys import intern
from typing import Any

import orjson
from sqlalchemy import (
    JSON,
    CompoundSelect,
    Date,
    Dialect,
    Executable,
    LargeBinary,
    Select,
    String,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy.sql.compiler import SQLCompiler

from workflow.store.database.rows import Record
from workflow.tables import Instant

_WIDE = 8  # statements with so many columns, or more, are packed
_NAMED = re.compile(r"%\((\w+)\)s")

Call = tuple[str, list[Any]]  # the text of a statement as the driver takes it, and its values
Convert = Callable[[Any], Any] | None


class Compilable:
    """One statement, compiled for each database when it is first needed there."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self.compiled: dict[str, Compiled] = {}  # by the name of the dialect

    def compile(self, dialect: Dialect) -> Compiled:
        """Compile the statement for the dialect, and keep the result in `compiled`."""
        compiled = self.compiled[dialect.name] = Compiled(self._statement, dialect)
        return compiled


Statement = tuple[Compilable, Mapping[str, Any]]  # with the parameters of one execution


class Compiled:
    """A statement compiled for one database: its text, and the conversions of its values and rows."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        self._is_sqlite = dialect.name == "sqlite"
        columns = list(_columns_of(statement))
        self._is_packed = (
            self._is_sqlite and isinstance(statement, (Select, CompoundSelect)) and len(columns) >= _WIDE
        )
        if self._is_packed and isinstance(statement, CompoundSelect):
            statement = select(statement.subquery())
            columns = list(statement.selected_columns)
        readers = [_reader(column.type, dialect) for column in columns]
        if self._is_packed:
            statement, columns, readers = _packed(statement, columns, readers)
        # Names are interned: a look-up then compares no characters.
        self._names = [intern(str(column.key)) for column in columns]
        self.reads = bool(columns)  # without columns, what an INSERT returns is not used
        self._readers = [(at, convert) for at, convert in enumerate(readers) if convert is not None]
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)  # noqa: S101
        sql = str(compiled)
        if self._is_sqlite:
            # A bare parameter lets SQLite plan anew for each value, at three times the cost of most
            # statements; behind a plus it is an expression like any other, and the plan is kept.
            self._text = sql.replace("?", "+?")
            self._texts_with_nulls: dict[tuple[int, ...], str] = {}
            names = list(compiled.positiontup or ())
        else:
            names = sorted(set(_NAMED.findall(sql)))
            places = {name: f"${place}" for place, name in enumerate(names, 1)}
            self._text = _NAMED.sub(lambda found: places[found[1]], sql).replace("%%", "%")
        binds = [_binder(compiled.binds[name].type, dialect) for name in names]
        self._constants = {name: value for name, value in compiled.params.items() if value is not None}
        self._values = _picker(names)
        self._binders = [(at, convert) for at, convert in enumerate(binds) if convert is not None]

    @property
    def text(self) -> str:
        """The text, without any value."""
        return self._text

    def call(self, parameters: Mapping[str, Any]) -> Call:
        """The text, and the values as the driver takes them."""
        given = {**self._constants, **parameters} if self._constants else parameters
        bound = list(self._values(given))
        for at, convert in self._binders:
            value = bound[at]
            if value is not None:
                bound[at] = convert(value)
        if self._is_sqlite and None in bound:
            return self._with_nulls(bound)
        return self._text, bound

    def _with_nulls(self, bound: list[Any]) -> Call:
        """Write each None as NULL into the text: for a None the driver would seek an adapter each time."""
        nulls = tuple([at for at, value in enumerate(bound) if value is None])
        text = self._texts_with_nulls.get(nulls)
        if text is None:
            words = self._text.split("+?")
            marks = ["NULL" if value is None else "+?" for value in bound]
            text = "".join([word + mark for word, mark in zip(words, [*marks, ""], strict=True)])
            self._texts_with_nulls[nulls] = text
        return text, [value for value in bound if value is not None]

    def rows(self, fetched: Sequence[Sequence[Any]]) -> list[Record]:
        """The rows that were read, as mappings by column."""
        names, readers, is_packed, loads = self._names, self._readers, self._is_packed, orjson.loads
        found: list[Record] = []
        for row in fetched:
            if not is_packed:
                values = list(row)
            else:
                values = loads(row[0])
                values += row[1:]
            for at, convert in readers:
                value = values[at]
                if value is not None:
                    values[at] = convert(value)
            found.append(dict(zip(names, values, strict=True)))
        return found


def _picker(names: Sequence[str]) -> Callable[[Mapping[str, Any]], Iterable[Any]]:
    """A function that takes the values of these names, in their order, out of a mapping."""
    if len(names) > 1:
        return itemgetter(*(intern(str(name)) for name in names))
    return lambda given: [given[name] for name in names]


def _columns_of(statement: Executable) -> Iterable[Any]:
    columns = getattr(statement, "selected_columns", None)
    if columns is None:
        columns = getattr(statement, "exported_columns", ())
    return columns or ()


def _packed(
    statement: Any, columns: Sequence[Any], readers: Sequence[Convert]
) -> tuple[Executable, list[Any], list[Convert]]:
    """The statement with all columns that are not binary in one JSON array; its new columns.

    The driver describes and converts each column at every execution, which for a wide row costs more than to
    find the row. Instants come with their offset, so that no function of ours is called for each. What is
    JSON already is put in as it stands. The array comes as bytes: text would be decoded, and encoded again.
    """
    plain: list[tuple[Any, Convert]] = []
    json: list[tuple[Any, Convert]] = []
    apart: list[tuple[Any, Convert]] = []
    packed: list[Any] = []
    for column, reader in zip(columns, readers, strict=True):
        if isinstance(column.type, LargeBinary):
            apart.append((column, reader))
        elif isinstance(column.type, JSON):
            json.append((column, None))
        elif isinstance(column.type, Instant):
            packed.append(column.op("||")(literal_column("'+00:00'")))
            plain.append((column, datetime.fromisoformat))
        else:
            packed.append(column)
            plain.append((column, reader))
    comma, end, null = [literal_column(f"'{text}'", String) for text in (",", "]", "null")]
    written: list[Any] = [func.rtrim(func.json_array(*packed), end)]
    for column, _ in json:
        written += [comma, func.ifnull(column, null)]
    array = cast(func.concat(*written, end), LargeBinary)
    in_order = [*plain, *json, *apart]
    only = statement.with_only_columns(array, *(column for column, _ in apart))
    return only, [column for column, _ in in_order], [reader for _, reader in in_order]


# Python's own isoformat() takes ten times as long.
@lru_cache(maxsize=256)  # one instant is written to several rows
def _instant(value: datetime) -> str:
    return orjson.dumps(value)[1:-1].decode()


@lru_cache(maxsize=256)
def _day(value: date) -> str:
    return orjson.dumps(value)[1:-1].decode()


def _binder(type_: Any, dialect: Dialect) -> Convert:
    """The function that converts a parameter for the driver; None where none is needed. Not for None."""
    if isinstance(type_, Instant) and dialect.name == "postgresql":
        return _instant
    if isinstance(type_, Date) and dialect.name == "sqlite":
        return _day
    implementation = type_.dialect_impl(dialect)
    found: Convert = implementation.bind_processor(dialect)
    if found is not None and isinstance(implementation, JSON):
        found = dialect._json_serializer  # as text, whatever the driver
    return found


def _reader(type_: Any, dialect: Dialect) -> Convert:
    """The function that converts the driver's value of a column; None where none is needed. Not for NULL."""
    implementation = type_.dialect_impl(dialect)
    found: Convert = implementation.result_processor(dialect, None)
    if found is not None and isinstance(implementation, JSON):
        found = dialect._json_deserializer  # the same without a check for NULL
    return found
