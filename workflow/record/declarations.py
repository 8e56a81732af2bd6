"""Proves declarations by their histories: each row chained to the one before, the last to the declaration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workflow.evidence.digest import evidence_digest
from workflow.formats import instant_text
from workflow.personal_data import Keyring, KeysUnusable
from workflow.record import chain
from workflow.record.findings import Fault, Finding
from workflow.record.rows import event_row
from workflow.record.traces import left_faults
from workflow.store import Connection
from workflow.store.declarations import transition_seals
from workflow.store.record.reading import Page, column, read
from workflow.vocabulary import State

Row = Mapping[str, Any]


def declaration_faults(connection: Connection, keyring: Keyring, page: Page, rows: Page) -> Iterator[Finding]:
    """What is wrong with the declarations of a page and with the rows of their histories."""
    chains: dict[str, list[Row]] = {}
    for row in rows.rows:
        chains.setdefault(row["declaration_id"], []).append(row)
    for head in page.rows:
        yield from _chain_faults(connection, keyring, head, chains.get(head["id"], []))
    yield from left_faults(connection, page.rows, chains)


def _chain_faults(connection: Connection, keyring: Keyring, head: Row, rows: list[Row]) -> Iterator[Finding]:
    if [row["sequence"] for row in rows] != list(range(1, len(rows) + 1)):
        yield Finding("history", head["id"], "sequence", Fault.GAP)
    if head["sequence"] != len(rows):
        yield Finding("declaration", head["id"], "sequence", Fault.NOT_RECORDED)
    previous, state = "", State.DRAFT.value
    for row in rows:
        name = f"{head['id']} {row['sequence']}"
        if row["previous_hash"] != previous:
            yield Finding("history", name, "previous_hash", Fault.NOT_CHAINED)
        if row["from_state"] != state:
            yield Finding("history", name, "from_state", Fault.NOT_CHAINED)
        if row_hash(row) != row["hash"]:
            for field in _changed(connection, keyring, row, head, rows):
                yield Finding("history", name, field, Fault.CHANGED)
        previous, state = row["hash"], row["to_state"]
    yield from _head_faults(head, rows, previous, state)


def _head_faults(head: Row, rows: Sequence[Row], previous: str, state: str) -> Iterator[Finding]:
    stands = {"head_hash": previous, "state": state}
    for name, expected in stands.items():
        if head[name] != expected:
            yield Finding("declaration", head["id"], name, Fault.NOT_RECORDED)
    for name, told in transition_seals.set_by(rows).items():
        if name in stands or (state == State.DRAFT and transition_seals.is_edited(name)):
            continue
        if transition_seals.as_set(head[name]) != told:
            yield Finding("declaration", head["id"], name, Fault.CHANGED)


def row_hash(row: Row) -> str:
    """The hash that a history row of the database should have."""
    return chain.row_hash(row["previous_hash"] or "", {**row, "at": instant_text(row["at"])})


def _changed(
    connection: Connection, keyring: Keyring, row: Row, head: Row, rows: Sequence[Row]
) -> Sequence[str]:
    """The columns of a row whose hash is wrong that were changed, by what its event and other rows say."""
    found = _events_of(connection, row)
    told = found.rows[0] if found.rows else None
    if told is not None and _is_whole(keyring, {**row, "hash": row_hash(row)}, told):
        return ["hash"]
    payload = told["payload"] if told is not None and isinstance(told["payload"], dict) else {}
    names = [name for name in chain.CHAINED if name in payload and payload[name] != row[name]]
    if payload and payload.get("detail") != row["detail"]:
        names.append("detail")
    if told is not None and told["at"] != row["at"]:
        names.append("at")
    digests = {other["evidence_digest"] for other in rows if other is not row}
    digests.add(evidence_digest(head["facts"] or {}, head["evidence"] or []))
    if row["evidence_digest"] not in digests:
        names.append("evidence_digest")
    return names or (["comment"] if told is not None else ["hash"])


def _events_of(connection: Connection, row: Row) -> Page:
    """The events of a history row. The table is read as a whole, which only a changed row costs."""
    of_row = column("event", "declaration_id") == row["declaration_id"]
    return read(connection, "event", of_row, column("event", "sequence") == row["sequence"])


def event_faults(keyring: Keyring, told: Row, row: Row | None, head: Row | None) -> Iterator[Finding]:
    """What is wrong with an event, or with the seal over it and its history row."""
    name = f"{told['declaration_id']} {told['sequence']}"
    if row is None:
        yield Finding("history", name, "sequence", Fault.MISSING)
        return
    if head is None:
        yield Finding("declaration", told["declaration_id"], "id", Fault.MISSING)
        return
    fields = [
        field
        for field, expected in (("at", row["at"]), ("type", f"declaration.{row['event']}"))
        if told[field] != expected
    ]
    try:
        whole = transition_seals.is_whole(keyring, row, told)
    except KeysUnusable:
        yield Finding("history", name, "seal", Fault.KEY_UNKNOWN)
        return
    hashed = row_hash(row) == row["hash"]
    if not whole and hashed and told["payload"] != event_row(head, row)["payload"]:
        fields.append("payload")
    for field in fields if hashed else ():
        yield Finding("event", name, field, Fault.CHANGED)
    if not whole and hashed and not fields:
        yield Finding("history", name, "seal", Fault.NOT_SEALED)


def _is_whole(keyring: Keyring, row: Row, told: Row) -> bool:
    try:
        return transition_seals.is_whole(keyring, row, told)
    except KeysUnusable:
        return False
