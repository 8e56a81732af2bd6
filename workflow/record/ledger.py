"""Proves the ledger: accounts and sources hold the sum of their entries, whose rows are sealed one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.clock import civil_date
from workflow.record.findings import Fault, Finding
from workflow.record.traces import gaps
from workflow.store import Connection
from workflow.store.record.reading import Page, column, read
from workflow.vocabulary import RecordEvent, State

Row = Mapping[str, Any]
Hours = tuple[Decimal, Decimal]

_NOTHING = (Decimal(0), Decimal(0))
_MOST_YEARS = 10
_LEAVING = (RecordEvent.WITHDRAW, RecordEvent.MOVE_OUT, RecordEvent.MERGE_OUT)


def ledger_faults(connection: Connection, person_ids: list[str]) -> Iterator[Finding]:
    """What does not add up for these people; all rows are of one moment."""
    pages = {
        name: read(connection, name, column(name, "person_id").in_(person_ids))
        for name in ("account", "ledger_entry", "declaration", "study_record", "study_record_change")
    }
    entries = pages["ledger_entry"].rows
    yield from _account_faults(pages["account"].rows, _sums(entries, "person_id"), _opened(pages))
    for name in ("declaration", "study_record"):
        of_source = [entry for entry in entries if entry["source_type"] == name]
        yield from _source_faults(name, pages[name], of_source)
    yield from _record_faults(pages["study_record"].rows, pages["study_record_change"].rows)
    yield from _of_records_missing(connection, pages, person_ids)


def _opened(pages: Mapping[str, Page]) -> set[tuple[str, int]]:
    """The accounts (person, year) that something counted must have opened, also where it gave no hours."""
    years = {
        (row["person_id"], year)
        for row in pages["declaration"].rows
        if row["sequence"] and row["state"] in (State.APPROVED, State.SYNCED)
        for year in _years(row["first_year"], row["last_year"])
    }
    done = [row for row in pages["study_record"].rows if row["completed_at"]]
    return years | {(row["person_id"], civil_date(row["completed_at"]).year) for row in done}


def _sums(entries: list[Row], of: str) -> dict[tuple[str, int], Hours]:
    summed: dict[tuple[str, int], Hours] = defaultdict(lambda: _NOTHING)
    for entry in entries:
        key = (entry[of], entry["year"])
        public, professional = summed[key]
        summed[key] = (public + (entry["public"] or 0), professional + (entry["professional"] or 0))
    return summed


def _years(first: int | None, last: int | None) -> range:
    """The years of a declaration; a few, whatever its row says."""
    return range(first, min(last, first + _MOST_YEARS) + 1) if first and last else range(0)


def _account_faults(
    accounts: list[Row], summed: dict[tuple[str, int], Hours], opened: set[tuple[str, int]]
) -> Iterator[Finding]:
    there = {(account["person_id"], account["year"]) for account in accounts}
    for account in accounts:
        name = f"{account['person_id']} {account['year']}"
        told = summed.pop((account["person_id"], account["year"]), _NOTHING)
        for field, expected in zip(("public", "professional"), told, strict=True):
            if account[field] != expected:
                yield Finding("account", name, field, Fault.NOT_THE_SUM)
    for person_id, year in sorted({*summed, *opened} - there):
        yield Finding("account", f"{person_id} {year}", "year", Fault.MISSING)


def _source_faults(name: str, page: Page, entries: list[Row]) -> Iterator[Finding]:
    """A source says that it holds what its entries give, and its revision is not behind theirs."""
    summed = _sums(entries, "source_id")
    last: dict[str, int] = defaultdict(int)
    for entry in entries:
        last[entry["source_id"]] = max(last[entry["source_id"]], entry["revision"] or 0)
    for source in page.rows:
        held = _held(source["recognised"])
        of_source = {year: summed.pop((id_, year)) for id_, year in list(summed) if id_ == source["id"]}
        years = {*held, *of_source}
        if any(held.get(year, _NOTHING) != of_source.get(year, _NOTHING) for year in years):
            yield Finding(name, source["id"], "recognised", Fault.NOT_THE_SUM)
        if (source["revision"] or 0) < last[source["id"]]:
            yield Finding(name, source["id"], "revision", Fault.NOT_THE_SUM)
    gone = {id_ for (id_, _), hours in summed.items() if hours != _NOTHING}
    for id_ in sorted(gone):
        yield Finding(name, id_, "id", Fault.MISSING)


def _record_faults(records: list[Row], changes: list[Row]) -> Iterator[Finding]:
    """A study record is as its last change says, and is there unless that took it away from the person."""
    last: dict[str, Row] = {change["record_id"]: change for change in changes}  # read in their order
    for record in records:
        change = last.pop(record["id"], None)
        if record["sequence"] != (change["sequence"] if change else 0):
            yield Finding("study_record", record["id"], "sequence", Fault.NOT_RECORDED)
    for record_id, change in last.items():
        if change["event"] not in _LEAVING:
            yield Finding("study_record", record_id, "id", Fault.MISSING)


def _of_records_missing(
    connection: Connection, pages: Mapping[str, Page], person_ids: list[str]
) -> Iterator[Finding]:
    """Changes and entries of study records that are not there, and their records for the title system."""
    records = pages["study_record"].rows
    entries = [row for row in pages["ledger_entry"].rows if row["source_type"] == "study_record"]
    for name, numbered, rows, top in (
        ("study_record_change", ("record_id", "sequence"), pages["study_record_change"].rows, "sequence"),
        ("ledger_entry", ("source_id", "revision"), entries, "revision"),
    ):
        last = {record["id"]: record[top] or 0 for record in records}
        for id_, number in gaps(connection, name, numbered, rows, last):
            yield Finding(name, f"{id_} {number}", numbered[1], Fault.MISSING)
    if not entries:
        return
    sent = read(connection, "title_record", column("title_record", "person_id").in_(person_ids)).rows
    told = {str(record["key"]).rpartition(":")[0] for record in sent}
    for key in sorted({f"{entry['source_id']}:{entry['revision']}" for entry in entries} - told):
        yield Finding("title_record", key, "key", Fault.MISSING)


def _held(recognised: Any) -> dict[int, Hours]:
    try:
        return {
            int(year): (Decimal(hours["public"]), Decimal(hours["professional"]))
            for year, hours in (recognised or {}).items()
        }
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        return {-1: (Decimal(-1), Decimal(-1))}  # nothing that entries could give
