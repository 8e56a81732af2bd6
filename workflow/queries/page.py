"""A page of a list: what every list query returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

COUNT_LIMIT = 1000
LONG_PAGE = 500  # items of a page of what is mostly read as a whole


@dataclass(frozen=True, slots=True)
class Page:
    """Items in order, the key after which the next page begins (None: there is none), and the count.

    The count is exact up to 1,000; above that `count` is 1,000 and `count_is_exact` false.
    """

    items: list[dict[str, Any]]
    next: tuple[Any, ...] | None
    count: int
    count_is_exact: bool
