"""Checks of what a process stands on: the revision of the tables, room on the disk, and the clock.

Each tells what a look at the database, or beside it, has found; none waits for anything.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from workflow.migrations import head_revision, is_known
from workflow.runtime.readiness import Check, Found
from workflow.store import Store
from workflow.store.database.engine import sqlite_file

MIB = 1024 * 1024
CLOCK_SECONDS = 2.0  # by which this host's clock may be apart from the database's


class Disk:
    """The room that is left where data are stored; `look` finds it out, `check` tells it."""

    def __init__(self, folders: Sequence[Path], least_bytes: int) -> None:
        self._folders, self._least = folders, least_bytes
        self._free: int | None = None

    def look(self) -> None:
        """Look now. Where none of the folders can be looked at, what stores there fails by itself."""
        found = [free for free in map(_free_bytes, self._folders) if free is not None]
        self._free = min(found, default=None)

    def check(self) -> Found:
        """Whether there is room."""
        if self._free is None:
            return Found(True)
        is_low = self._free < self._least
        detail = {"free_mb": self._free // MIB, "least_mb": self._least // MIB}
        return Found(not is_low, "DISK_LOW" if is_low else "", detail)


def disk_of(store: Store, folder: Path, least_bytes: int) -> Disk:
    """The disk on which the data folder is, and that of SQLite's file where that is elsewhere."""
    url = store.engine.url.render_as_string(hide_password=False)
    file = sqlite_file(url)
    return Disk([folder] if file is None else [folder, file.parent], least_bytes)


def revision_check(store: Store) -> Check:
    """The check that the tables are of this version. Those of a newer one are served: it only adds."""
    needed = head_revision()

    def check() -> Found:
        at = store.watch.seen().revision
        behind = at != needed and is_known(at) if at else False
        return Found(not behind, "MIGRATIONS_MISSING" if behind else "", {"at": at or None, "needed": needed})

    return check


def clock_check(store: Store) -> Check:
    """The check that this host's clock agrees with the database's; beside a SQLite file they are one."""

    def check() -> Found:
        apart = store.watch.seen().apart
        wrong = abs(apart) > CLOCK_SECONDS
        return Found(not wrong, "CLOCK_APART" if wrong else "", {"seconds_apart": round(apart, 1)})

    return check


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
