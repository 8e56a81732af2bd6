"""Portions of a shared walk: dealt out one behind the other, leased by one worker each, then taken in.

Whoever deals or takes in holds the operation's row (`hold`, or a change of it) in the same transaction, so
that no portion is dealt twice, and none behind what was taken in meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import operation, operation_portion

_MOST_LOOKED_AT = 20
_OF_LEASE = ("after", "last", "leased_until", "holder", "done", "version")


def shared(connection: Connection, editions: str) -> list[Record]:
    """(id, version, kind, request, cursor) of operations shared under these editions, oldest first."""
    columns = [operation.c[name] for name in ("id", "version", "kind", "request", "cursor")]
    found = select(*columns).where(*_shared_on(editions)).order_by(operation.c.created_at)
    return all_rows(connection.execute(found.limit(_MOST_LOOKED_AT)))


def _shared_on(editions: str) -> tuple[Any, ...]:
    going_on = (operation.c.status == "running", operation.c.cancel_requested.is_(False))
    return *going_on, operation.c.editions_digest == editions


def hold(connection: Connection, operation_id: str, version: int, editions: str) -> Record | None:
    """(cursor) of the operation, held until the transaction ends.

    None where it has another worker or other editions by now, has ended, or is to be cancelled.
    """
    held = (operation.c.id == operation_id, operation.c.version == version, *_shared_on(editions))
    return first_row(connection.execute(select(operation.c.cursor).where(*held).with_for_update()))


def share(connection: Connection, operation_id: str, version: int, editions: str) -> bool:
    """Share the operation under these editions; what was dealt out under others is void.

    False: another worker has the operation.
    """
    held = (operation.c.id == operation_id, operation.c.version == version)
    if connection.execute(update(operation).where(*held).values(editions_digest=editions)).rowcount != 1:
        return False
    remove_all(connection, operation_id)
    return True


def dealt(connection: Connection, operation_id: str) -> list[Record]:
    """The portions in their order, without their parts."""
    columns = [operation_portion.c[name] for name in _OF_LEASE]
    found = select(*columns).where(operation_portion.c.operation_id == operation_id)
    return all_rows(connection.execute(found.order_by(operation_portion.c.after)))


def deal(
    connection: Connection, operation_id: str, after: str, last: str, holder: int, until: datetime
) -> None:
    """Deal the portion out behind all others, leased until `until`."""
    row = {"operation_id": operation_id, "after": after, "last": last, "version": 1}
    connection.execute(insert(operation_portion).values(**row, holder=holder, leased_until=until))


def lease(
    connection: Connection, operation_id: str, after: str, version: int, holder: int, until: datetime
) -> bool:
    """Lease a portion anew, and raise its version. Returns whether we got it; only one does."""
    values = {"holder": holder, "leased_until": until, "version": version + 1}
    return _change(connection, operation_id, after, version, values)


def give_back(connection: Connection, operation_id: str, after: str, version: int) -> None:
    """End the lease of a portion that is not done."""
    _change(connection, operation_id, after, version, {"holder": None, "leased_until": None})


def hand_in(
    connection: Connection, operation_id: str, after: str, version: int, done: int, part: Mapping[str, Any]
) -> bool:
    """Keep what was found in a portion. False: another worker does it, or the operation has ended."""
    values = {"done": done, "part": part, "holder": None, "leased_until": None}
    return _change(connection, operation_id, after, version, values)


def part(connection: Connection, operation_id: str, after: str) -> Mapping[str, Any]:
    """What was found in a portion that is done."""
    wanted = (operation_portion.c.operation_id == operation_id, operation_portion.c.after == after)
    found: Mapping[str, Any] = connection.execute(
        select(operation_portion.c.part).where(*wanted)
    ).scalar_one()
    return found


def remove(connection: Connection, operation_id: str, versions: Sequence[tuple[str, int]]) -> bool:
    """Remove portions, each (after, version). Returns whether each of them was still there so."""
    removing = delete(operation_portion).where(operation_portion.c.operation_id == operation_id)
    return all(
        connection.execute(
            removing.where(operation_portion.c.after == after, operation_portion.c.version == version)
        ).rowcount
        for after, version in versions
    )


def remove_all(connection: Connection, operation_id: str) -> None:
    """Remove what is dealt out of an operation."""
    connection.execute(delete(operation_portion).where(operation_portion.c.operation_id == operation_id))


def _change(
    connection: Connection, operation_id: str, after: str, version: int, values: Mapping[str, Any]
) -> bool:
    held = (
        operation_portion.c.operation_id == operation_id,
        operation_portion.c.after == after,
        operation_portion.c.version == version,
        operation_portion.c.done.is_(None),
    )
    return connection.execute(update(operation_portion).where(*held).values(**values)).rowcount == 1
