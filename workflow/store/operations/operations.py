"""Rows of long operations: accepted, leased by one worker at a time, resumed after a crash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, insert, or_, select, update

from workflow.store.database.rows import Record, first_row
from workflow.tables import operation

UNFINISHED = ("pending", "running")


def insert_operation(connection: Connection, row: Record) -> None:
    connection.execute(insert(operation).values(**row))


def find(connection: Connection, operation_id: str, principal_id: str | None = None) -> Record | None:
    """The operation; with `principal_id`, only if it is theirs."""
    found = select(operation).where(operation.c.id == operation_id)
    if principal_id is not None:
        found = found.where(operation.c.principal_id == principal_id)
    return first_row(connection.execute(found))


def next_to_run(connection: Connection, now: datetime) -> Record | None:
    """The oldest operation that nobody works on: fresh, or left by a worker that died."""
    free = or_(operation.c.leased_until.is_(None), operation.c.leased_until < now)
    found = select(operation.c.id, operation.c.version).where(and_(operation.c.status.in_(UNFINISHED), free))
    return first_row(connection.execute(found.order_by(operation.c.created_at).limit(1)))


def lease(connection: Connection, operation_id: str, version: int, until: datetime) -> bool:
    """Lease the operation until `until`, and raise its version. Returns whether we got it; only one does."""
    return _change(connection, operation_id, version, {"leased_until": until, "status": "running"})


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
    """End the operation: done, cancelled or failed. Its request is erased, as it may hold declared facts."""
    values: Record = {
        "status": status,
        "failure": failure,
        "finished_at": at,
        "leased_until": None,
        "request": {},
        "cursor": None,
    }
    return _change(connection, operation_id, version, values)


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
