"""Recomputes the numbered seals, and the checkpoints that older versions wrote before them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import orjson

from workflow.record.findings import Fault, Finding
from workflow.record.sealing import cut_faults, seal_hash
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.record import counts
from workflow.store.record.counted import key_name, keys_of_told
from workflow.store.record.reading import after, column, key_of, read, read_history

Row = Mapping[str, Any]

_PAGE = 50
_ROWS = 5000  # that are read at once, of some seals


class _Counts(Protocol):
    seals: int


def seal_faults(service: Service, report: _Counts) -> Iterator[Finding]:
    """What is wrong with the numbered seals: one that is missing, or rows that are not those it counts."""
    with service.store.read() as connection:
        highest = {name: counts.highest_count(connection, name) for name in counts.COUNTED}
        previous = counts.last_checkpoint_hash(connection)
    number, position, key = 0, 0, None
    while True:
        with service.store.read() as connection:
            page = after(connection, "record_seal", key, _PAGE).rows
            found: list[Finding] = []
            for row in page:
                report.seals += 1
                if row["number"] != number + 1:
                    found.append(Finding("record_seal", str(number + 1), "number", Fault.MISSING))
                if row["previous_hash"] != previous:
                    found.append(
                        Finding("record_seal", str(row["number"]), "previous_hash", Fault.NOT_CHAINED)
                    )
                number, previous = row["number"], row["hash"]
            for part in _parts(page):
                found += _counted_faults(connection, part, position)
                position = max([position, *(row["position"] or 0 for row in part)])
        yield from found
        if not page:
            break
        key = key_of("record_seal", page[-1])
    yield from _cut_off(service, number, {counted for counted in highest.values() if counted > number})


def _cut_off(service: Service, number: int, counted: set[int]) -> Iterator[Finding]:
    """What tells of seals after the last one that was read; one that came meanwhile is none of them."""
    with service.store.read() as connection:
        heads = read(connection, "record_head", most=1).rows
        last = read(connection, "record_seal", column("record_seal", "number") >= number).rows
        cut = list(cut_faults(service.keyring, heads[0] if heads else None, last[-1] if last else None))
        gone = [each for each in sorted(counted) if counts.seal_number(connection, each) is None]
    yield from cut
    named = {finding.row for finding in cut}
    for each in gone:
        if str(each) not in named:
            yield Finding("record_seal", str(each), "number", Fault.MISSING)


def _parts(seals: Sequence[Row]) -> Iterator[list[Row]]:
    """Seals in their order, as many at once as count a bounded number of rows."""
    part: list[Row] = []
    rows = 0
    for seal in seals:
        counted = sum(_expected(seal).values())
        if part and rows + counted > _ROWS:
            yield part
            part, rows = [], 0
        part.append(seal)
        rows += counted
    if part:
        yield part


def _expected(seal: Row) -> dict[str, int]:
    """How many rows of each table a seal counts."""
    told = seal["rows"] if isinstance(seal["rows"], dict) else {}
    return {name: _count(told.get(name)) for name in ("event", *counts.COUNTED)}


def _count(told: Any) -> int:
    return told if isinstance(told, int) else 0


def _counted_faults(connection: Connection, seals: list[Row], position: int) -> Iterator[Finding]:
    """What is wrong with the rows of some seals; `position`: of the last event before."""
    last = max([position, *(seal["position"] or 0 for seal in seals)])
    most = {name: sum(_expected(seal)[name] for seal in seals) + 1 for name in ("event", *counts.COUNTED)}
    between = (column("event", "position") > position, column("event", "position") <= last)
    events = read(connection, "event", *between, most=most["event"]).rows
    numbers = [seal["number"] for seal in seals]
    rows = {name: _rows(connection, name, numbers, most[name]) for name in counts.COUNTED}
    rows["event"] = events
    if len(seals) > 1 and any(len(found) == most[name] for name, found in rows.items()):
        for seal in seals:  # there are more than they count: each by itself tells which
            yield from _counted_faults(connection, [seal], position)
            position = max(position, seal["position"] or 0)
        return
    histories = read_history(connection, events)
    for seal in seals:
        end = max(position, seal["position"] or 0)
        of_seal = {
            name: [row for row in found if row["sealed_in"] == seal["number"]]
            for name, found in rows.items()
            if name != "event"
        }
        of_seal["event"] = [
            {**each, "history": histories.get((each["declaration_id"], each["sequence"]))}
            for each in events
            if position < each["position"] <= end
        ]
        yield from _faults_of(connection, seal, of_seal)
        position = end


def _rows(connection: Connection, name: str, numbers: list[int], most: int) -> list[Row]:
    """The rows of a table that say that one of these seals counts them, in the order of their keys."""
    of_seals = column(name, "sealed_in").in_(numbers)
    return list(read(connection, name, of_seals, order=("sealed_in", key_name(name)), most=most).rows)


def _faults_of(connection: Connection, seal: Row, rows: Mapping[str, list[Row]]) -> Iterator[Finding]:
    """What is wrong with the rows of one seal, each named where the seal tells which it counts."""
    number, expected = seal["number"], _expected(seal)
    counted = seal["counted"] if isinstance(seal["counted"], dict) else {}
    for name, found in rows.items():
        keys = keys_of_told(counted.get(name, []), expected[name])
        if keys is None:
            if len(found) != expected[name]:
                yield Finding(name, f"(record_seal {number})", "sealed_in", Fault.NOT_COUNTED)
            continue
        there = [key_of(name, row)[0] for row in found]
        key = key_name(name)
        apart = sorted({*keys} - {*there})
        of_apart = read(connection, name, column(name, key).in_(apart)).rows if apart else []
        elsewhere = {key_of(name, row)[0] for row in of_apart}  # it says that another seal counts it
        for missing in apart:
            if missing not in elsewhere:
                yield Finding(name, str(missing), key, Fault.MISSING)
        for moved in sorted(elsewhere | ({*there} - {*keys})):
            yield Finding(name, str(moved), "sealed_in", Fault.NOT_COUNTED)
    others = {name: found for name, found in rows.items() if name != "event"}
    if seal_hash(seal["previous_hash"], number, rows["event"], others) != seal["hash"]:
        yield Finding("record_seal", str(number), "hash", Fault.NOT_COUNTED)


def checkpoint_faults(service: Service) -> Iterator[Finding]:
    """What is wrong with the checkpoints of versions before there were seals, over the history's hashes."""
    position, previous, key = 0, "", None
    while True:
        with service.store.read() as connection:
            page = after(connection, "checkpoint", key, _PAGE).rows
            found = []
            for point in page:
                if (
                    point["previous_hash"] != previous
                    or _checkpoint_hash(connection, point, position) != point["hash"]
                ):
                    found.append(Finding("checkpoint", str(point["position"]), "hash", Fault.NOT_COUNTED))
                position, previous = point["position"], point["hash"]
        yield from found
        if not page:
            return
        key = key_of("checkpoint", page[-1])


def _checkpoint_hash(connection: Connection, point: Row, position: int) -> str:
    between = (column("event", "position") > position, column("event", "position") <= point["position"])
    events = read(connection, "event", *between, most=(point["rows"] or 0) + 1).rows
    rows = read_history(connection, events)
    told = [
        [
            each["position"],
            each["declaration_id"],
            each["sequence"],
            (rows.get((each["declaration_id"], each["sequence"])) or {}).get("hash"),
        ]
        for each in events
    ]
    return hashlib.sha256(orjson.dumps([point["previous_hash"], told])).hexdigest()
