"""Statistics of SQLite's tables, by which it chooses indexes. PostgreSQL keeps its own by itself."""

from __future__ import annotations

from workflow.store.database.engine import Store

_ROWS_LOOKED_AT = 400  # of each index: it takes milliseconds, however large a table is
_ALL_TABLES = 0x10002  # also those that this connection has not used


def keep_statistics(store: Store) -> bool:
    """Look anew at the tables of SQLite that have changed much. Returns False: there is never more to do."""
    if store.is_sqlite:
        with store.read() as connection:
            connection.exec_driver_sql(f"PRAGMA analysis_limit={_ROWS_LOOKED_AT}")
            connection.exec_driver_sql(f"PRAGMA optimize={_ALL_TABLES}")
    return False
