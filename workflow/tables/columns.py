"""The parts of tables: the naming of constraints, our column types, and columns that recur."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    Computed,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import JSON, TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware instant in UTC; SQLite keeps it as naive UTC, which sorts the same."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        return _as_text if dialect.name == "sqlite" else _in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        return _from_text if dialect.name == "sqlite" else _in_utc


def _in_utc(value: datetime | None) -> datetime | None:
    return value if value is None or value.tzinfo is UTC else value.astimezone(UTC)


@lru_cache(maxsize=256)  # one instant is written to several rows
def _as_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    text = orjson.dumps(value.astimezone(UTC))[1:-7].decode().replace("T", " ")
    return text if value.microsecond else text + ".000000"


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value + "+00:00")


class CreditHours(TypeDecorator[Decimal]):
    """Credit hours on the 0.5 grid, stored as an integer number of half hours."""

    impl = Integer
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Decimal | None], int | None]:
        return _in_halves

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], Decimal | None]:
        return _from_halves


@lru_cache(maxsize=1024)
def _in_halves(value: Decimal | None) -> int | None:
    return None if value is None else int(value * 2)


@lru_cache(maxsize=1024)
def _from_halves(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value) / 2


def in_code_points(longest: int) -> String:
    """A text whose order is that of its code points on both databases, so that beginnings are ranges."""
    return String(longest).with_variant(String(longest, collation="C"), "postgresql")


Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
BigSerial = BigInteger().with_variant(Integer, "sqlite")
Id = String(36)


class writing_transaction(ColumnElement[int]):  # noqa: N801 - named as SQL names functions
    """The number of the transaction that writes the row; 0 where writers take turns (SQLite)."""

    inherit_cache = True


@compiles(writing_transaction)
def _no_transaction(element: writing_transaction, compiler: Any, **options: Any) -> str:
    return "0"


@compiles(writing_transaction, "postgresql")
def _current_transaction(element: writing_transaction, compiler: Any, **options: Any) -> str:
    return "(pg_current_xact_id()::text::bigint)"


class worked_out(Computed):  # noqa: N801 - named as SQL names functions
    """What the database works out from the row's other columns: when they are set, on SQLite when it is read.

    SQLite adds no kept one to a table that has rows; its index keeps the value anyway.
    """

    inherit_cache = True

    def __init__(self, sql: str) -> None:
        super().__init__(sql, persisted=True)


@compiles(worked_out, "sqlite")
def _when_read(element: worked_out, compiler: Any, **options: Any) -> str:
    return f"GENERATED ALWAYS AS ({element.sqltext})"


def _sealed(context: Any) -> Any:
    """The seal of a new row, by what the store put into the engine's options; None outside of a service."""
    sealing = context.execution_options.get("sealing")
    if sealing is None:
        return None
    return sealing.of(context.compiled.statement.table, context.get_current_parameters(False))


def row_seal() -> Column[Any]:
    """The code over the row's content under a key outside the database: {key, mac, fields}.

    Whoever inserts by SQLAlchemy seals without knowing of it.
    """
    return Column("seal", Json, default=_sealed)


def sealed_in() -> Column[Any]:
    """The number of the `record_seal` that counts the row, so that a row taken out is missed."""
    return Column("sealed_in", BigInteger)


def one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def own_id() -> Column[Any]:
    return Column("id", Id, primary_key=True)


def reference(name: str, target: str, nullable: bool = False) -> Column[Any]:
    return Column(name, Id, ForeignKey(f"{target}.id"), nullable=nullable)


def instant(name: str, nullable: bool = False) -> Column[Any]:
    return Column(name, Instant, nullable=nullable)


def row_version() -> Column[Any]:
    return Column("version", Integer, nullable=False, server_default=text("1"))
