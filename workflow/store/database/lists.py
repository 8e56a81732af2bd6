"""A part of a list by key: rows after a key, how many there are in all, and where the next part begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    String,
    any_,
    bindparam,
    cast,
    column,
    func,
    select,
)

from workflow.store.database.rows import Record, all_rows
from workflow.tables.columns import Json

AnyRow = Row[*tuple[Any, ...]]

_COUNT_LIMIT = 1000


_IDS = bindparam("ids", type_=Json)
_EACH: Select[Any] = select(column("value")).select_from(func.jsonb_array_elements_text(_IDS).alias("value"))
_TEXTS: ColumnElement[Any] = func.array(_EACH.scalar_subquery(), type_=ARRAY(String))
_SELECTED: Select[Any] = select(column("value")).select_from(func.json_each(_IDS))


def is_among(key: ColumnElement[Any], dialect: str) -> ColumnElement[bool]:
    """The condition that a key is one of `ids`, a list that is passed as JSON: one statement for any number.

    On PostgreSQL it is an array, whose values are sought: with rows, a planner may walk through all keys.
    """
    if dialect != "postgresql":
        return key.in_(_SELECTED)
    numbers = isinstance(key.type, Integer)
    return key == any_(cast(_TEXTS, ARRAY(BigInteger)) if numbers else _TEXTS)


@dataclass(frozen=True, slots=True)
class Listed:
    """`next` is the key after which the list goes on, None at the end; the count is cut at 1,000."""

    rows: list[AnyRow]
    next: tuple[Any, ...] | None
    count: int
    count_is_exact: bool


def listed(
    connection: Connection,
    statement: Select[Any],
    key: ColumnElement[Any],
    after: tuple[Any, ...] | None,
    limit: int,
) -> Listed:
    """At most `limit` rows of the statement, ordered by the unique `key`, after `after`."""
    # One row beyond the limit tells whether there are more.
    # In the order of the list, so that an index which has it is also taken to count.
    counted = statement.with_only_columns(key).order_by(key).limit(_COUNT_LIMIT + 1)
    count = connection.execute(select(func.count()).select_from(counted.subquery())).scalar_one()
    wanted = statement if after is None else statement.where(key > after[0])
    # Only the keys are sorted: a common name has many rows, and an index has the keys.
    page = wanted.with_only_columns(key).order_by(key).limit(limit + 1)
    rows = list(connection.execute(statement.where(key.in_(page)).order_by(key)))
    more = len(rows) > limit
    shown = rows[:limit]
    following = (getattr(shown[-1], str(key.key)),) if more and shown else None
    return Listed(shown, following, min(count, _COUNT_LIMIT), count <= _COUNT_LIMIT)


Part = tuple[list[Record], int]  # rows, one more than asked for where there are more; and the count, cut


def part(
    connection: Connection,
    of: Select[Any],
    position: Column[Any],  # by which the rows are in order, each has another
    after: tuple[Any, ...] | None,
    limit: int,
) -> Part:
    """The rows of what one thing has, after a position; and how many it has, cut behind 1,000."""
    counted = of.with_only_columns(position).order_by(position).limit(_COUNT_LIMIT + 1).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    behind = of if after is None else of.where(position > after[0])
    return all_rows(connection.execute(behind.order_by(position).limit(limit + 1))), int(count)
