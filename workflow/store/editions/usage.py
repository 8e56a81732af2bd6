"""The open work of an edition by body, reviewer and age, and the declarations to which overrides apply."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    case,
    func,
    select,
)
from sqlalchemy.ext.compiler import compiles

from workflow.store.database.rows import Record, all_rows
from workflow.tables import declaration, organization, principal

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


def open_work(connection: Connection, edition_id: str, today: date) -> list[Record]:
    """(body_id, assignee_id, day, count, overdue, oldest_at) of waiting declarations, by day of submission.

    A declaration waits while it has a due date; the partial index of the queue holds exactly these.
    """
    waits = declaration.c
    day = civil_day(waits.submitted_at).label("day")
    late = func.sum(case((waits.due_on < today, 1), else_=0)).label("overdue")
    found = (
        select(
            waits.body_id,
            waits.assignee_id,
            day,
            func.count().label("count"),
            late,
            func.min(waits.submitted_at).label("oldest_at"),
        )
        .where(waits.due_on.is_not(None), waits.edition_id == edition_id)
        .group_by(waits.body_id, waits.assignee_id, day)
    )
    return all_rows(connection.execute(found))


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


def names_of_bodies(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Id -> name of organizations."""
    found = select(organization.c.id, organization.c.name).where(organization.c.id.in_(list(ids)))
    return {row.id: row.name for row in connection.execute(found)}


def names_of_principals(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Id -> name of principals."""
    found = select(principal.c.id, principal.c.name).where(principal.c.id.in_(list(ids)))
    return {row.id: row.name for row in connection.execute(found)}
