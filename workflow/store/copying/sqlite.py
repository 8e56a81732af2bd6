"""A SQLite database, copied by SQLite's own backup while others write, and looked at where it lies."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import Connection

from workflow.errors import StorageFull
from workflow.store.database.engine import Store

Found = TypeVar("Found")
_PAGES = 4096  # between two words on the progress


def copy_into(
    store: Store, file: Path, look: Callable[[Connection], Found], tell: Callable[[int, int], object]
) -> Found:
    """Copy the database into a new file, for its owner alone; returns what `look` finds at that moment.

    `tell` is told bytes done, and of how many.
    """
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with store.snapshot() as connection:
        # The first statement takes the snapshot. As long as it is held, the backup is of that moment, and
        # does not begin anew whenever somebody writes.
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
        found = look(connection)
        with closing(sqlite.connect(str(file))) as target:
            try:
                connection.connection.dbapi_connection.backup(  # type: ignore[union-attr]
                    target,
                    pages=_PAGES,
                    progress=lambda _, left, total: tell((total - left) * size, total * size),
                )
            except sqlite.OperationalError as error:
                if "full" in str(error):  # the backup's errors have no number
                    raise StorageFull from error
                raise
    return found


def settle(file: Path) -> None:
    """Bring all that was written into the file itself, so that nothing beside it is needed."""
    with closing(sqlite.connect(str(file))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        connection.execute("PRAGMA journal_mode=DELETE").close()


def is_sound(file: Path) -> bool:
    """Whether the file is a database whose pages and indexes hold; it is only read."""
    try:
        with closing(sqlite.connect(f"file:{_quoted(file)}?mode=ro&immutable=1", uri=True)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite.DatabaseError:
        return False
    return bool(answer == ("ok",))


def _quoted(file: Path) -> str:
    from urllib.parse import quote

    return quote(str(file.absolute()))
