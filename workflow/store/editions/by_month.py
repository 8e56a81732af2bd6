"""The decisions of a period by month, as the tallies have them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, extract, func, select

from workflow.store.database.rows import Record, all_rows
from workflow.tables import decision_tally, edition


def decisions_by_month(
    connection: Connection, known: Collection[str], first: date, last: date
) -> list[Record]:
    """(month, event, count) of the days from `first` to `last`, under these editions and all of the database.

    The tallies are read by edition and day.
    """
    written = connection.execute(select(edition.c.id)).scalars()
    under = sorted({*known, *written})
    month = extract("month", decision_tally.c.day).label("month")
    found = (
        select(month, decision_tally.c.event, func.sum(decision_tally.c.count).label("count"))
        .where(decision_tally.c.edition_id.in_(under), decision_tally.c.day.between(first, last))
        .group_by(month, decision_tally.c.event)
    )
    return all_rows(connection.execute(found))
