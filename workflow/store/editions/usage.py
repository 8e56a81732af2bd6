"""The open work of an edition by body, reviewer and age, and the declarations to which overrides apply."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Integer,
    bindparam,
    case,
    func,
    select,
)
from sqlalchemy.ext.compiler import compiles

from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record, all_rows
from workflow.tables import declaration
from workflow.tables.columns import Json

_COUNTING = ("submitted", "unit_review", "approved", "synced")


class civil_day(ColumnElement[date]):  # noqa: N801 - named as SQL names functions
    """The date of an instant in Asia/Shanghai, which has had no summer time since 1991."""

    inherit_cache = True
    type = Date()

    def __init__(self, instant: ColumnElement[Any]) -> None:
        self.instant = instant


@compiles(civil_day)
def _of_text(element: civil_day, compiler: Any, **options: Any) -> str:
    return f"date({compiler.process(element.instant, **options)}, '+8 hours')"


@compiles(civil_day, "postgresql")
def _of_instant(element: civil_day, compiler: Any, **options: Any) -> str:
    return f"CAST({compiler.process(element.instant, **options)} AT TIME ZONE 'Asia/Shanghai' AS date)"


_WAITING = (
    select(*[declaration.c[name] for name in ("body_id", "assignee_id", "submitted_at", "due_on")])
    .where(declaration.c.due_on.is_not(None), declaration.c.edition_id == bindparam("edition_id"))
    .order_by(declaration.c.due_on)
    .limit(bindparam("most", type_=Integer))
    .subquery()
)


def _open_work(listed: str) -> Prepared:
    """`listed`: what the database calls the function that makes a list of a group's values."""
    waits = _WAITING.c
    late = case((waits.due_on < bindparam("today", type_=Date), 1), else_=0)
    days = getattr(func, listed)(civil_day(waits.submitted_at), type_=Json)
    found = select(
        waits.body_id,
        waits.assignee_id,
        func.sum(late).label("overdue"),
        func.min(waits.submitted_at).label("oldest_at"),
        days.label("days"),
    )
    return Prepared(found.group_by(waits.body_id, waits.assignee_id))


_OPEN_WORK = {"sqlite": _open_work("json_group_array"), "postgresql": _open_work("jsonb_agg")}


def open_work(connection: Connection, edition_id: str, today: date, most: int) -> list[Record]:
    """(body_id, assignee_id, overdue, oldest_at, days) of what waits; `days`: when it was submitted, as text.

    Of at most so many, those that are due first. A declaration waits while it has a due date; a partial index
    holds exactly these, in this order. A row for each reviewer costs a third of a row for each declaration.
    """
    asked = {"edition_id": edition_id, "today": today, "most": most}
    return _OPEN_WORK[connection.dialect.name].all(connection, asked)


def override_uses(
    connection: Connection, edition_id: str, first: date | None, last: date | None
) -> list[Record]:
    """(overrides, recognised, count) of declarations in review or recognised to which overrides were applied.

    Rows are grouped because the same few amounts of hours recur many times. The partial index holds exactly
    these declarations. The period is that of their submission.
    """
    day = civil_day(declaration.c.submitted_at)
    bounds = ([day >= first] if first is not None else []) + ([day <= last] if last is not None else [])
    named = (declaration.c.overrides, declaration.c.recognised)
    found = (
        select(*named, func.count().label("count"))
        .where(declaration.c.overrides.is_not(None), declaration.c.edition_id == edition_id)
        .where(declaration.c.state.in_(_COUNTING), *bounds)
        .group_by(*named)
    )
    return all_rows(connection.execute(found))
