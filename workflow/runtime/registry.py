"""Knows which editions are in force now: those in the folder, or published ones of the database instead.

Every process keeps one snapshot and replaces it as a whole. To check the snapshot costs one small read, at
most once a second. An id that the snapshot lacks is looked up, because published texts never change.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import structlog

from workflow.definition import Edition, Editions, EditionTexts, edition_of
from workflow.errors import Unavailable
from workflow.store import Store
from workflow.store.editions import editions

_LOG = structlog.get_logger(__name__)
_LOOK_SECONDS = 1.0


class Registry:
    """The editions in force, refreshed in every process without a restart."""

    def __init__(self, shipped: Editions, store: Store, today: Callable[[], date]) -> None:
        self.shipped = shipped
        self._store, self._today = store, today
        self._snapshot = shipped
        self._seen: tuple[Any, ...] | None = None
        self._look_at = 0.0
        self._lock = threading.Lock()
        self._read: dict[tuple[str, str], Edition] = {}

    def current(self) -> Editions:
        """The snapshot. One thread refreshes it, at most once a second; the others take it as it is."""
        if time.monotonic() >= self._look_at and self._lock.acquire(blocking=False):
            try:
                self._look()
            except Unavailable:  # while the database is away, the last snapshot serves
                self._look_at = time.monotonic() + _LOOK_SECONDS
            except Exception as error:
                self._look_at = time.monotonic() + _LOOK_SECONDS
                _LOG.warning("editions_not_refreshed", error=type(error).__name__)
            finally:
                self._lock.release()
        return self._snapshot

    def look_now(self) -> Editions:
        """The snapshot, refreshed from the database now."""
        with self._lock:
            self._look()
        return self._snapshot

    def _look(self) -> None:
        with self._store.read() as connection:
            seen = (*editions.state_of_publishing(connection), self._today())
            if seen != self._seen:
                rows = editions.published(connection) if seen[0] else []
                self._snapshot = self._of(rows, seen[2])
                self._seen = seen
        self._look_at = time.monotonic() + _LOOK_SECONDS

    def _of(self, rows: list[Any], today: date) -> Editions:
        """For each region and year, the published edition whose days began last, else the shipped one."""
        newest: dict[tuple[str, int], Edition] = {}
        for row in rows:
            if row["effective_from"] <= today and (
                row["effective_to"] is None or today <= row["effective_to"]
            ):
                newest[row["region"], row["year"]] = self._edition(row)
        return self.shipped.with_in_force(newest.values(), self._find)

    def _find(self, edition_id: str) -> Edition | None:
        with self._store.read() as connection:
            row = editions.find_readable(connection, edition_id)
        return None if row is None else self._edition(row)

    def _edition(self, row: Any) -> Edition:
        key = (row["id"], row["checksum"])
        found = self._read.get(key)
        if found is None:
            texts = EditionTexts.of_texts(row["id"], row["files"])
            found = self._read[key] = edition_of(texts, self.shipped.schemas)
        return found
