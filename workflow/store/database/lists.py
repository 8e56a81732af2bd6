"""A part of a list by key: rows after a key, how many there are in all, and where the next part begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    and_,
    any_,
    bindparam,
    cast,
    column,
    func,
    select,
)

from workflow.errors import SearchTooBroad
from workflow.store.database.rows import Record, all_rows
from workflow.tables.columns import Json

AnyRow = Row[*tuple[Any, ...]]

MOST_COUNTED = 1000


_IDS = bindparam("ids", type_=Json)


def is_among(key: ColumnElement[Any], dialect: str, ids: Sequence[str] | None = None) -> ColumnElement[bool]:
    """The condition that a key is one of `ids`, a list that is passed as JSON: one statement for any number.

    Without `ids`, they are a parameter of that name. On PostgreSQL it is an array, whose values are sought:
    with rows, a planner may walk through all keys.
    """
    given = _IDS if ids is None else bindparam("ids", list(ids), type_=Json, unique=True)
    if dialect != "postgresql":
        return key.in_(select(column("value")).select_from(func.json_each(given)))
    each: Select[Any] = select(column("value")).select_from(
        func.jsonb_array_elements_text(given).alias("value")
    )
    texts: ColumnElement[Any] = func.array(each.scalar_subquery(), type_=ARRAY(String))
    return key == any_(cast(texts, ARRAY(BigInteger)) if isinstance(key.type, Integer) else texts)


def begins(column: ColumnElement[Any], prefix: str) -> ColumnElement[bool]:
    """The condition that a text begins with exactly these characters: a range, which both databases index."""
    behind = _behind(prefix)
    return and_(column >= prefix, column < behind) if behind else column >= prefix


def _behind(prefix: str) -> str:
    """The first text after all texts with the prefix, in the order of code points; "" for none."""
    kept, last = prefix[:-1], prefix[-1]
    if last == "\U0010ffff":
        return _behind(kept) if kept else ""
    return kept + ("\ue000" if last == "\ud7ff" else chr(ord(last) + 1))  # past the surrogates


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
    counted = statement.with_only_columns(key).order_by(key).limit(MOST_COUNTED + 1)
    count = connection.execute(select(func.count()).select_from(counted.subquery())).scalar_one()
    wanted = statement if after is None else statement.where(key > after[0])
    # Only the keys are sorted: a common name has many rows, and an index has the keys.
    page = wanted.with_only_columns(key).order_by(key).limit(limit + 1)
    rows = list(connection.execute(statement.where(key.in_(page)).order_by(key)))
    more = len(rows) > limit
    shown = rows[:limit]
    following = (getattr(shown[-1], str(key.key)),) if more and shown else None
    return Listed(shown, following, min(count, MOST_COUNTED), count <= MOST_COUNTED)


First = Callable[[str | None, int], Sequence[str]]  # ids after an id in the order of a list, at most so many
LOOKED_AT_FIRST, MOST_LOOKED_AT = 200, 1000  # rows that are looked at one by one


def looked_for(
    first: First, chosen: Callable[[Sequence[str]], Sequence[str]], behind: str | None, limit: int
) -> tuple[Sequence[str], int, bool]:
    """The ids of a page, and one more where there are more, of those that are chosen among the next ones.

    Also the count, and whether it is exact. There must be enough of them: else raises `SearchTooBroad`. Whose
    list has no more than `MOST_LOOKED_AT` rows is always answered.
    """
    for most in (LOOKED_AT_FIRST, MOST_LOOKED_AT):
        following = first(behind, most)
        hits = chosen(following)
        were_all = len(following) < most
        if len(hits) > limit or were_all:
            exact = were_all and behind is None
            return hits[: limit + 1], len(hits) if exact else max(len(hits) - 1, 0), exact
    raise SearchTooBroad(bound=MOST_LOOKED_AT)


def listed_by_ids(
    connection: Connection,
    statement: Select[Any],
    key: Column[Any],
    ids: Sequence[str],
    limit: int,
    count: int,
    *,
    exact: bool,
) -> Listed:
    """The rows with these ids, of which one beyond the limit tells that there are more."""
    rows = list(connection.execute(statement.where(key.in_(ids)).order_by(key))) if ids else []
    shown = rows[:limit]
    return Listed(shown, (getattr(shown[-1], key.name),) if len(rows) > limit else None, count, exact)


Part = tuple[list[Record], int]  # rows, one more than asked for where there are more; and the count, cut


def part(
    connection: Connection,
    of: Select[Any],
    position: Column[Any],  # by which the rows are in order, each has another
    after: tuple[Any, ...] | None,
    limit: int,
) -> Part:
    """The rows of what one thing has, after a position; and how many it has, cut behind 1,000."""
    counted = of.with_only_columns(position).order_by(position).limit(MOST_COUNTED + 1).subquery()
    count = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    behind = of if after is None else of.where(position > after[0])
    return all_rows(connection.execute(behind.order_by(position).limit(limit + 1))), int(count)
