"""Counts refusals by guard: in memory where they happen, in the database a moment later.

A refused transaction is rolled back, and must not wait for another one either. So each process collects its
counts, and writes them in a short transaction of their own. A killed process loses the counts since its last
write (a second, in the server): they are a statistic, and nothing is decided by it.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from datetime import date

import structlog

from workflow.store import Store
from workflow.store.editions import tallies as rows

_LOG = structlog.get_logger(__name__)
MOST_KEYS = 20_000  # more than the codes, categories and rows of a day give; it only bounds the memory


class RefusalCounts:
    """The refusals of one process that are not written yet. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, date, str, str, str, str]] = Counter()

    def add(
        self, edition_id: str, day: date, event: str, codes: Iterable[str], category: str, row: str | None
    ) -> None:
        """Count one refused execution: each of its codes counts once."""
        with self._lock:
            if len(self._counts) < MOST_KEYS:
                self._counts.update((edition_id, day, event, code, category, row or "") for code in codes)

    def write(self, store: Store) -> None:
        """Write the counts. Nothing is raised: counts that can't be written now wait for the next time."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if not counts:
            return
        try:
            with store.write() as connection:
                rows.add_refusals(connection, counts)
        except Exception as error:  # the refused request has its answer, so no failure may reach it
            _LOG.warning("refusals_not_counted", error=type(error).__name__)
            with self._lock:
                self._counts.update(counts)
