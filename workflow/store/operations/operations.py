"""Rows of long operations: accepted, leased by one worker at a time, resumed after a crash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.operations import portions
from workflow.tables import operation

UNFINISHED = ("pending", "running")
_MOST_LOOKED_AT = 500


def insert_operation(connection: Connection, row: Record) -> None:
    connection.execute(insert(operation).values(**row))


def find(connection: Connection, operation_id: str, principal_id: str | None = None) -> Record | None:
    """The operation; with `principal_id`, only if it is theirs."""
    found = select(operation).where(operation.c.id == operation_id)
    if principal_id is not None:
        found = found.where(operation.c.principal_id == principal_id)
    return first_row(connection.execute(found))


def latest(connection: Connection, principal_id: str, kinds: Sequence[str], limit: int) -> list[Record]:
    """The operations that a principal began last, of these kinds (none: of any), the newest first."""
    found = select(operation).where(operation.c.principal_id == principal_id)
    if kinds:
        found = found.where(operation.c.kind.in_(kinds))
    return all_rows(connection.execute(found.order_by(operation.c.created_at.desc()).limit(limit)))


def unfinished(connection: Connection) -> list[Record]:
    """(id, version, leased_until, holder) of operations that have not ended, the oldest first."""
    columns = (operation.c.id, operation.c.version, operation.c.leased_until, operation.c.holder)
    found = select(*columns).where(operation.c.status.in_(UNFINISHED))
    return all_rows(connection.execute(found.order_by(operation.c.created_at).limit(_MOST_LOOKED_AT)))


def how_many_unfinished(connection: Connection, most: int) -> int:
    """The number of operations that have not ended, at most so many."""
    found = select(operation.c.id).where(operation.c.status.in_(UNFINISHED)).limit(most)
    return int(connection.execute(select(func.count()).select_from(found.subquery())).scalar_one())


def lease(connection: Connection, operation_id: str, version: int, holder: int, until: datetime) -> bool:
    """Lease the operation until `until`, and raise its version. Returns whether we got it; only one does."""
    values = {"leased_until": until, "holder": holder, "status": "running"}
    return _change(connection, operation_id, version, values)


def give_back(connection: Connection, operation_id: str, version: int) -> bool:
    """End the lease amid the work: another worker goes on at once. False: another worker has it."""
    return _change(connection, operation_id, version, {"leased_until": None, "holder": None})


def advance(connection: Connection, operation_id: str, version: int, done: int) -> bool:
    """Note, in an effect's transaction, that `done` items are done. False: another worker has the lease."""
    return _keep(connection, operation_id, version, {"done": done})


def keep_progress(connection: Connection, operation_id: str, version: int, progress: Record) -> bool:
    """Note, in an effect's transaction, how far a walk is. False: another worker has the lease."""
    return _keep(connection, operation_id, version, progress)


def record(
    connection: Connection,
    operation_id: str,
    version: int,
    *,
    results: Sequence[Record],
    failed: int,
    until: datetime,
) -> bool:
    """Save the results so far and renew the lease. False: another worker has it."""
    values = {"results": list(results), "done": len(results), "failed": failed, "leased_until": until}
    return _keep(connection, operation_id, version, values)


def finish(
    connection: Connection, operation_id: str, version: int, status: str, failure: str | None, at: datetime
) -> bool:
    """End the operation: done, cancelled or failed.

    Its request is erased, as it may hold declared facts; so is what was dealt out and not taken in.
    """
    values: Record = {
        "status": status,
        "failure": failure,
        "finished_at": at,
        "leased_until": None,
        "holder": None,
        "request": {},
        "cursor": None,
    }
    if not _change(connection, operation_id, version, values):
        return False
    portions.remove_all(connection, operation_id)
    return True


def request_cancel(connection: Connection, operation_id: str) -> None:
    """Ask the worker to stop after the portion at hand."""
    connection.execute(
        update(operation)
        .where(operation.c.id == operation_id, operation.c.status.in_(UNFINISHED))
        .values(cancel_requested=True)
    )


def _change(connection: Connection, operation_id: str, version: int, values: Mapping[str, Any]) -> bool:
    return _keep(connection, operation_id, version, {**values, "version": version + 1})


def _keep(connection: Connection, operation_id: str, version: int, values: Mapping[str, Any]) -> bool:
    held = (operation.c.id == operation_id, operation.c.version == version)
    return connection.execute(update(operation).where(*held).values(**values)).rowcount == 1
