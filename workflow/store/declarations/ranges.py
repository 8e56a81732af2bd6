"""Ranges of the indexes by which declarations are listed: each holds one kind of them, the newest last.

A page takes the newest few of each range, however much there is before them or of other kinds: it costs the
same with a million declarations as with a thousand, and whether the database has statistics or not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Select,
    SmallInteger,
    String,
    TableValuedAlias,
    bindparam,
    column,
    func,
    literal_column,
    select,
    true,
)

from workflow.store.database.prepared import Prepared, run_together
from workflow.tables import declaration
from workflow.tables.columns import Json
from workflow.tables.declarations import PHASES
from workflow.vocabulary import Category

Range = Mapping[str, Any]  # column -> its value in the range

_WAIT = ("submitted", "unit_review")
_ASKED = bindparam("ranges", type_=Json)
_MOST = bindparam("most", type_=Integer)


def of_kinds(
    connection: Connection, filters: Mapping[str, Any], bodies: Sequence[str] | None = None
) -> tuple[list[Range], list[Range]]:
    """The ranges of what has the state, the category and, in its span, the year; at bodies, or anywhere.

    First those of what waits for a decision, then those of all else: they are ranges of two indexes.
    """
    state, wanted = filters.get("state"), filters.get("category")
    places: list[Range] = [{}] if bodies is None else [{"body_id": body_id} for body_id in bodies]
    categories = [wanted] if wanted is not None else [str(each) for each in Category]
    spans = _spans(connection, filters.get("year"))
    kinds: list[Range] = [
        {**place, "last_year": last, "first_year": first, "category": category}
        for place, (first, last), category in product(places, spans, categories)
    ]
    if state in _WAIT:
        return [{**kind, "state": state} for kind in kinds], []
    phases = PHASES if state is None else [state]
    settled: list[Range] = [{**kind, "phase": phase} for kind, phase in product(kinds, phases)]
    return kinds if state is None else [], settled


def some(connection: Connection, ranges: Sequence[Range], most: int) -> list[str]:
    """The ids of at most so many declarations of the ranges, of whichever."""
    if not ranges:
        return []
    statement = _ids(connection.dialect.name, tuple(ranges[0]), in_order=False, behind=False)
    return [row["id"] for row in statement.all(connection, {"ranges": list(ranges), "most": most})]


def count(connection: Connection, ranges: Sequence[Range], most: int) -> int:
    """The number of declarations of the ranges, at most so many."""
    if not ranges:
        return 0
    statement = _count(connection.dialect.name, tuple(ranges[0]))
    return int(statement.all(connection, {"ranges": list(ranges), "most": most})[0]["count"])


def newest(connection: Connection, ranges: Sequence[Range], after: str | None, most: int) -> list[str]:
    """The ids of the newest of all ranges together, newest first; those before `after`, where it is given."""
    if not ranges:
        return []
    statement = _ids(connection.dialect.name, tuple(ranges[0]), in_order=True, behind=after is not None)
    asked = {"ranges": list(ranges), "most": most}
    return [
        row["id"] for row in statement.all(connection, asked if after is None else {**asked, "after": after})
    ]


@cache
def _ids(dialect: str, names: tuple[str, ...], *, in_order: bool, behind: bool) -> Prepared:
    return Prepared(_found(dialect, names, in_order=in_order, behind=behind))


@cache
def _count(dialect: str, names: tuple[str, ...]) -> Prepared:
    found = _found(dialect, names, in_order=False, behind=False).subquery()
    return Prepared(select(func.count().label("count")).select_from(found))


def _found(dialect: str, names: tuple[str, ...], *, in_order: bool, behind: bool) -> Select[Any]:
    table, value = _asked(dialect, names)
    part = select(declaration.c.id).where(*[declaration.c[name] == value[name] for name in names])
    order: list[ColumnElement[Any]] = [declaration.c.id.desc()]
    if "category" in names:  # the partial index of what waits, or of what does not
        due = declaration.c.due_on
        part = part.where(due.is_(None) if "phase" in names else due.is_not(None))
    if names == ("body_id",):
        # Not as an equality: PostgreSQL would walk through all bodies' declarations where these are few.
        body_id = declaration.c.body_id
        part = select(declaration.c.id).where(body_id >= value["body_id"], body_id <= value["body_id"])
        order = [body_id.desc(), *order]
    if behind:
        part = part.where(declaration.c.id < bindparam("after", type_=String))
    if in_order:
        part = part.order_by(*order)
    found = _of_each(dialect, table, part.limit(_MOST))
    if in_order:
        found = found.order_by(found.selected_columns[0].desc())
    return found.limit(_MOST)


def _asked(dialect: str, names: tuple[str, ...]) -> tuple[TableValuedAlias, Mapping[str, Any]]:
    """The ranges that are asked for as a table, and the columns of that."""
    if dialect == "postgresql":
        columns: list[Column[Any]] = [Column(name, declaration.c[name].type) for name in names]
        table = func.jsonb_to_recordset(_ASKED).table_valued(*columns, name="asked")
        table = table.render_derived(with_types=True)
        return table, {name: table.c[name] for name in names}
    table = func.json_each(_ASKED).table_valued("value", name="asked")
    return table, {name: func.json_extract(table.c.value, literal_column(f"'$.{name}'")) for name in names}


def _of_each(dialect: str, table: TableValuedAlias, part: Select[Any]) -> Select[Any]:
    """The ids of a part for each range. SQLite knows no LATERAL, but passes a list to `json_each`."""
    if dialect == "postgresql":
        each = part.lateral("each")
        return select(each.c.id).select_from(table.join(each, true()))
    inner = part.correlate(table).subquery()
    listed = select(func.json_group_array(inner.c.id)).scalar_subquery()
    found = func.json_each(listed).table_valued(column("value", String), name="each")
    return select(found.c.value.label("id")).select_from(table.join(found, true()))


# --- Years ----------------------------------------------------------------------------------------

_YEARS = (declaration.c.last_year, declaration.c.first_year)
_BASE = 10_000
_WHOLE: ColumnElement[int] = literal_column(str(_BASE), Integer)
_CODE = declaration.c.last_year * _WHOLE + declaration.c.first_year


def _following(waits: bool, *where: Any) -> Any:
    due = declaration.c.due_on.is_not(None) if waits else declaration.c.due_on.is_(None)
    return select(_CODE).where(due, *where).order_by(*_YEARS).limit(1).scalar_subquery()


def _all_spans(waits: bool) -> Prepared:
    """Each span of years that some declaration has: one step in the index for each."""
    last_year, first_year = _YEARS
    first = _following(waits, last_year >= bindparam("since", type_=SmallInteger))
    found = select(first.label("code")).cte("span", recursive=True)
    last, begun = found.c.code // _WHOLE, found.c.code % _WHOLE
    # Not a comparison of pairs: SQLite would walk through all that has the same last year.
    within = _following(waits, last_year == last, first_year > begun)
    beyond = _following(waits, last_year > last)
    more = select(func.coalesce(within, beyond)).where(found.c.code.is_not(None))
    span = found.union_all(more)
    return Prepared(select(span.c.code).where(span.c.code.is_not(None)))


_SPANS = _all_spans(True), _all_spans(False)


def _spans(connection: Connection, year: int | None) -> list[tuple[int, int]]:
    """(first, last) of the spans of years that there are; only those with the year, where it is given."""
    answers = run_together(connection, [(spans, {"since": year or 0}) for spans in _SPANS])
    codes = sorted({row["code"] for _, rows in answers for row in rows})
    spans = [(code % _BASE, code // _BASE) for code in codes]
    return [span for span in spans if year is None or span[0] <= year]
