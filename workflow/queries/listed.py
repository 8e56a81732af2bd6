"""Turns a part of a list of rows into a page of views."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from workflow.queries.page import COUNT_LIMIT, Page
from workflow.store.database.lists import AnyRow, Listed

Row = Mapping[str, Any]


def paged(found: Listed, view: Callable[[AnyRow], dict[str, Any]]) -> Page:
    """The page of a part of a list, each row as its view."""
    return Page([view(row) for row in found.rows], found.next, found.count, found.count_is_exact)


def page_by(
    rows: Sequence[Row], count: int, limit: int, view: Callable[[Row], Any], *, key: str = "position"
) -> Page:
    """The page of rows that are listed by a key; one row more than `limit` tells of a next page."""
    shown = rows[:limit]
    following = (shown[-1][key],) if len(rows) > limit else None
    return Page([view(row) for row in shown], following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)
