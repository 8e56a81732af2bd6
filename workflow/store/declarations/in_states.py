"""How many declarations are in a state, and since when: looked at up to a bound, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from workflow.store.database.lists import is_among
from workflow.store.database.rows import Record, all_rows
from workflow.store.declarations import ranges
from workflow.tables import declaration, organization

MOST_COUNTED = 100_000
MOST_LOOKED_AT = 5_000

# What waits has waited since it was submitted, by whomever it was claimed meanwhile.
_SINCE = case((declaration.c.due_on.is_not(None), declaration.c.submitted_at), else_=declaration.c.updated_at)


def count_in(connection: Connection, state: str) -> tuple[int, list[str]]:
    """The number in a state, cut above `MOST_COUNTED`; and the ids of some, of all where they are few."""
    found = _parts(connection, state)
    count = sum(ranges.count(connection, part, MOST_COUNTED + 1) for part in found)
    some = [id_ for part in found for id_ in ranges.some(connection, part, MOST_LOOKED_AT)]
    return count, some[:MOST_LOOKED_AT]


def how_many(connection: Connection, state: str) -> int:
    """The number in a state, at most `MOST_COUNTED`."""
    found = sum(ranges.count(connection, part, MOST_COUNTED) for part in _parts(connection, state))
    return min(found, MOST_COUNTED)


def how_many_overdue(connection: Connection, today: date) -> int:
    """The number of those that wait and should be decided by now, at most `MOST_COUNTED`."""
    # By the bodies, which are few: each is a range of the index of its queue by day.
    late = (
        select(declaration.c.id)
        .join_from(organization, declaration, declaration.c.body_id == organization.c.id)
        .where(declaration.c.due_on.is_not(None), declaration.c.due_on < today)
        .limit(MOST_COUNTED)
    )
    return int(connection.execute(select(func.count()).select_from(late.subquery())).scalar_one())


def ages_of(connection: Connection, ids: Sequence[str], since: Sequence[datetime], today: date) -> Record:
    """Of these: `oldest_at`, `overdue`, and as `age_0`, `age_1` … how many are there since each instant.

    `since` goes back in time; each counts what is not in the one before, the last one all that is older.
    """
    within = [instant < _SINCE for instant in since]
    columns: list[ColumnElement[Any]] = [
        func.min(_SINCE, type_=declaration.c.updated_at.type).label("oldest_at"),
        _how_many(declaration.c.due_on < today).label("overdue"),
    ]
    for number in range(len(since) + 1):
        is_it = [*within[number : number + 1], *(~newer for newer in within[:number])]
        columns.append(_how_many(and_(*is_it)).label(f"age_{number}"))
    among = is_among(declaration.c.id, connection.dialect.name)
    return all_rows(connection.execute(select(*columns).where(among), {"ids": list(ids)}))[0]


def _parts(connection: Connection, state: str) -> list[list[ranges.Range]]:
    return [part for part in ranges.of_kinds(connection, {"state": state}) if part]


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
