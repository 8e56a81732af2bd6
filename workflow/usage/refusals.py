"""Refusals counted by guard: in memory where they happen, in the database a moment later.

A refused transaction is rolled back, and must not wait for another one either; so a process gathers, and
writes what it has gathered in a short transaction of its own. What a killed process had gathered since the
last time (a second, in the server) is lost: it is a statistic, and nothing is decided by it.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from datetime import date

import structlog

from workflow.store import Store
from workflow.store.editions import tallies as rows

_LOG = structlog.get_logger()
MOST_KEYS = 20_000  # more than all codes, categories and rows of a day have; a bound all the same


class RefusalCounts:
    """What one process has refused and not written yet. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, date, str, str, str, str]] = Counter()

    def add(
        self, edition_id: str, day: date, event: str, codes: Iterable[str], category: str, row: str | None
    ) -> None:
        """One refused execution: each of its codes counts once."""
        with self._lock:
            if len(self._counts) < MOST_KEYS:
                self._counts.update((edition_id, day, event, code, category, row or "") for code in codes)

    def write(self, store: Store) -> None:
        """Write what was gathered. Nothing is raised: what can't be written now waits for the next time."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if not counts:
            return
        try:
            with store.write() as connection:
                rows.add_refusals(connection, counts)
        except Exception as error:  # whoever was refused has their answer, whatever the database says
            _LOG.warning("refusals_not_counted", error=type(error).__name__)
            with self._lock:
                self._counts.update(counts)
