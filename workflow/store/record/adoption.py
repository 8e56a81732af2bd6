"""Rows that an older version wrote without seals: to be sealed once, right after the upgrade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select, tuple_

from workflow.personal_data import Keyring
from workflow.store.database.rows import Record, all_rows
from workflow.store.database.seals import sealed, set_seal
from workflow.store.declarations import transition_seals
from workflow.store.record.counts import SEALED
from workflow.tables import declaration, event, history, metadata


def seal_old_rows(connection: Connection, keyring: Keyring, most: int) -> int:
    """Seal up to so many rows of each table that have no seal. Returns how many these were."""
    return sum(_seal_rows(connection, keyring, name, most) for name in SEALED) + _seal_events(
        connection, keyring, most
    )


def _seal_rows(connection: Connection, keyring: Keyring, name: str, most: int) -> int:
    table = metadata.tables[name]
    found = all_rows(connection.execute(select(table).where(table.c.seal.is_(None)).limit(most)))
    for row in found:
        set_seal(connection, table, row, sealed(keyring, table, row))
    return len(found)


def _seal_events(connection: Connection, keyring: Keyring, most: int) -> int:
    """Seal history rows with their events, in the order of the events; the last of each sets all columns."""
    key = (history.c.declaration_id, history.c.sequence)
    pair = (event.c.declaration_id == key[0]) & (event.c.sequence == key[1])
    wanted = select(event).join(history, pair).where(history.c.seal.is_(None)).order_by(event.c.position)
    events = all_rows(connection.execute(wanted.limit(most)))
    for part in _parts(events):
        keys = [(told["declaration_id"], told["sequence"]) for told in part]
        rows = {
            (row["declaration_id"], row["sequence"]): row
            for row in all_rows(connection.execute(select(history).where(tuple_(*key).in_(keys))))
        }
        ids = {told["declaration_id"] for told in part}
        heads = {
            head["id"]: head
            for head in all_rows(connection.execute(select(declaration).where(declaration.c.id.in_(ids))))
        }
        for told in part:
            row, head = rows[told["declaration_id"], told["sequence"]], heads.get(told["declaration_id"])
            last = head is not None and head["sequence"] == row["sequence"]
            settled = transition_seals.all_set(head) if head is not None and last else {}
            set_seal(connection, history, row, transition_seals.of(keyring, settled, row, told))
    return len(events)


def _parts(rows: Sequence[Record], size: int = 200) -> Iterator[Sequence[Record]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
