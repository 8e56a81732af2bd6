"""Rows as an auditor reads them: every fault of a value is told, and none ends the reading.

Values are fetched as the database holds them and converted one by one, since one instant that can't be read
would otherwise cost the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Date,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    cast,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.types import NullType

from workflow.store.database.errors import SQLAlchemyError
from workflow.store.database.rows import Record
from workflow.tables import CreditHours, Instant, metadata

_PART = 200
_UNREADABLE = (ValueError, TypeError, OverflowError, ArithmeticError, SQLAlchemyError)


class Fault(NamedTuple):
    """A value that can't be read: its table, its row's key, its column."""

    table: str
    row: str
    field: str


class Page(NamedTuple):
    """Rows as mappings, each value that can't be read as None, and the faults of reading them."""

    rows: list[Record]
    faults: list[Fault]


def read(
    connection: Connection,
    name: str,
    *where: ColumnElement[bool],
    order: Sequence[str] = (),
    most: int | None = None,
) -> Page:
    """The rows of a table that meet the conditions, in the order of the columns, else of the primary key."""
    table = metadata.tables[name]
    ordered = [table.c[column] for column in order] or list(table.primary_key.columns)
    wanted = select(*_raw(table, connection.dialect.name)).where(*where).order_by(*ordered)
    page = Page([], [])
    for raw in _fetched(connection, table, wanted.limit(most), where, ordered, most, page):
        page.rows.append(_converted(table, connection.dialect.name, raw, page))
    return page


def after(connection: Connection, name: str, key: tuple[Any, ...] | None, most: int, *where: Any) -> Page:
    """The next rows of a table after this primary key, in its order; the first ones for None."""
    keys = list(metadata.tables[name].primary_key.columns)
    beyond = [] if key is None else [tuple_(*keys) > tuple_(*key)]
    return read(connection, name, *beyond, *where, most=most)


def read_history(connection: Connection, events: Sequence[Record]) -> dict[tuple[str, int], Record]:
    """The history rows of events, by declaration and sequence."""
    table, rows = metadata.tables["history"], {}
    pair = tuple_(table.c.declaration_id, table.c.sequence)
    for start in range(0, len(events), _PART):
        keys = [(told["declaration_id"], told["sequence"]) for told in events[start : start + _PART]]
        for row in read(connection, "history", pair.in_(keys)).rows:
            rows[row["declaration_id"], row["sequence"]] = row
    return rows


def key_of(name: str, row: Record) -> tuple[Any, ...]:
    """The values of a row's primary key."""
    return tuple(row[column.name] for column in metadata.tables[name].primary_key.columns)


def key_text(name: str, row: Record) -> str:
    """A row's primary key as text."""
    return " ".join(str(value) for value in key_of(name, row))


def column(name: str, of: str) -> Column[Any]:
    """A column, to make a condition of."""
    return metadata.tables[name].c[of]


def _raw(table: Table, dialect: str) -> list[ColumnElement[Any]]:
    """The columns in a form that each driver can fetch, whatever they hold."""
    if dialect == "sqlite":
        return [type_coerce(each, NullType()).label(each.name) for each in table.c]
    return [_on_postgresql(each).label(each.name) for each in table.c]


def _on_postgresql(column: Column[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, (Instant, Date)):
        return cast(column, Text)  # the driver fails on instants and days outside of Python's range
    return type_coerce(column, Integer()) if isinstance(column.type, CreditHours) else column


def _fetched(
    connection: Connection, table: Table, wanted: Any, where: Any, ordered: Any, most: int | None, page: Page
) -> Iterator[dict[str, Any]]:
    """The raw rows; one by one, and then value by value, where the driver can't fetch them together."""
    try:
        yield from [dict(row) for row in connection.execute(wanted).mappings()]
        return
    except _UNREADABLE:
        keys = list(table.primary_key.columns)
        found = connection.execute(select(*keys).where(*where).order_by(*ordered).limit(most)).all()
    for key in found:
        this = [column == value for column, value in zip(keys, key, strict=True)]
        row: dict[str, Any] = {}
        for each in _raw(table, connection.dialect.name):
            try:
                row[each.name] = connection.execute(select(each).where(*this)).scalar()
            except _UNREADABLE:
                row[each.name] = None
                page.faults.append(Fault(table.name, " ".join(map(str, key)), each.name))
        yield row


def _converted(table: Table, dialect: str, raw: dict[str, Any], page: Page) -> Record:
    row: dict[str, Any] = {}
    for name, convert in _converters(table, dialect):
        value = raw[name]
        try:
            row[name] = None if value is None else convert(value)
        except _UNREADABLE:
            row[name] = None
            page.faults.append(Fault(table.name, key_text(table.name, raw), name))
    return row


@cache
def _converters(table: Table, dialect: str) -> tuple[tuple[str, Any], ...]:
    return tuple((column.name, _converter(column.type, dialect)) for column in table.c)


def _converter(type_: Any, dialect: str) -> Any:
    if isinstance(type_, Instant):
        return _instant
    if isinstance(type_, Date):
        return date.fromisoformat
    if isinstance(type_, CreditHours):
        return _hours
    if isinstance(type_, JSON):
        return orjson.loads if dialect == "sqlite" else _same
    if isinstance(type_, Boolean):
        return _truth
    if isinstance(type_, (Integer, SmallInteger, BigInteger)):
        return _number
    return _text if isinstance(type_, String) else _same


def _instant(value: str) -> datetime:
    found = datetime.fromisoformat(value)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _hours(value: Any) -> Decimal:
    return Decimal(_number(value)) / 2


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _truth(value: Any) -> bool:
    if value not in (0, 1):
        raise ValueError(value)
    return bool(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # raises where a surrogate stands in it
    return value


def _same(value: Any) -> Any:
    return value
