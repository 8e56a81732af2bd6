"""What a change must have left in other tables: a row taken out is missed, also before a seal counts it.

The seals of a history tell which revision each transition gave its declaration. Each revision has entries in
the ledger; what was sent, and what changed of it, has a record for the title system.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from workflow.record.findings import Fault, Finding
from workflow.store import Connection
from workflow.store.declarations.transition_seals import as_set
from workflow.store.record.reading import column, read
from workflow.vocabulary import HOURS_CHANGED, MERGING, Category, Event, State

Row = Mapping[str, Any]

_NO_HOURS = (None, as_set({}))
_CORRECTED = (HOURS_CHANGED, State.SYNCED)
_WITHDRAWN = (Event.REVOKE, State.SYNCED)


def _set_by(row: Row) -> Mapping[str, Any]:
    """The columns that a transition set, by its seal; none where the seal has another shape."""
    seal = row["seal"]
    told = seal.get("set") if isinstance(seal, dict) else None
    return told if isinstance(told, dict) else {}


def left_faults(
    connection: Connection, declarations: Sequence[Row], histories: Mapping[str, Sequence[Row]]
) -> Iterator[Finding]:
    """The entries and title records of these declarations that are not there."""
    ids = [row["id"] for row in declarations if row["sequence"]]
    if not ids:
        return
    entries: dict[str, set[int]] = defaultdict(set)
    for entry in read(connection, "ledger_entry", column("ledger_entry", "source_id").in_(ids)).rows:
        entries[entry["source_id"]].add(entry["revision"])
    told = read(connection, "title_record", column("title_record", "source_id").in_(ids)).rows
    records = {record["key"] for record in told}
    for row in declarations:
        id_, history = row["id"], histories.get(row["id"], ())
        for revision in sorted(_revisions_with_entries(history) - entries[id_]):
            yield Finding("ledger_entry", f"{id_} {revision}", "revision", Fault.MISSING)
        for key in _keys_sent(row, history):
            if key not in records:
                yield Finding("title_record", key, "key", Fault.MISSING)


def _revisions_with_entries(history: Sequence[Row]) -> set[int]:
    """The revisions at which the hours changed; a requirement or a withdrawal alone moves none."""
    found: set[int] = set()
    hours: Any = None
    for row in history:
        told, before = _set_by(row), hours
        hours = told.get("recognised", hours)
        same = hours == before or (hours in _NO_HOURS and before in _NO_HOURS)
        if not same and isinstance(told.get("revision"), int) and not _is_adopted(row, told):
            found.add(told["revision"])
    return found


def _keys_sent(declaration: Row, history: Sequence[Row]) -> Iterator[str]:
    """The keys of the records that the title system must have been sent."""
    special = declaration["category"] == Category.SPECIAL_CIRCUMSTANCE
    revision: Any = 0
    for row in history:
        told = _set_by(row)
        revision = told.get("revision", revision)
        kind = None
        entered = "adjustment" if special else "entry"
        if row["event"] == Event.SYNC:
            kind = entered
        elif (row["event"], row["to_state"]) == _CORRECTED:
            kind = "correction"
        elif (row["event"], row["from_state"]) == _WITHDRAWN:
            kind = "withdrawal"
        elif row["event"] in MERGING and row["to_state"] == State.SYNCED:
            yield f"{declaration['id']}:{revision}:withdrawal"
            kind = entered
        if kind and told and not _is_adopted(row, told):
            yield f"{declaration['id']}:{revision}:{kind}"


def _is_adopted(row: Row, told: Mapping[str, Any]) -> bool:
    """Whether the seal was made at an upgrade: it tells how everything stood, not what the event set."""
    return row["from_state"] != State.DRAFT and "person_id" in told and row["event"] not in MERGING


def gaps(
    connection: Connection, name: str, numbered: tuple[str, str], rows: Iterable[Row], last: Mapping[str, int]
) -> Iterator[tuple[str, int]]:
    """(id, number) of what is missing among rows that are numbered 1, 2, … for each id.

    `numbered`: the columns of the id and of the number. `last`: the number up to which an id must have rows.
    The rows may be some of an id's: where one seems to be missing, all of its are read.
    """
    of, number = numbered
    seen = _numbers(rows, of, number)
    top = {id_: max(last.get(id_, 0), *numbers) for id_, numbers in seen.items()}
    top = {**{id_: count for id_, count in last.items() if count}, **top}
    gappy = [id_ for id_, count in top.items() if len(seen.get(id_, ())) < count]
    if not gappy:
        return
    seen = _numbers(read(connection, name, column(name, of).in_(gappy)).rows, of, number)
    for id_ in gappy:
        for missing in sorted({*range(1, top[id_] + 1)} - seen.get(id_, set())):
            yield id_, missing


def _numbers(rows: Iterable[Row], of: str, number: str) -> dict[str, set[int]]:
    seen: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        seen[row[of]].add(row[number] or 0)
    return seen
