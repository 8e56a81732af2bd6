"""Turns a part of a list of rows into a page of views."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workflow.queries.page import Page
from workflow.store.database.lists import AnyRow, Listed


def paged(found: Listed, view: Callable[[AnyRow], dict[str, Any]]) -> Page:
    """The page of a part of a list, each row as its view."""
    return Page([view(row) for row in found.rows], found.next, found.count, found.count_is_exact)
