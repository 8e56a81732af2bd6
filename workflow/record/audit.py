"""Proves that the record is whole: what was decided, recognised, sent or told is as it was written.

Rows are read in short portions of one moment each, so that whoever works meanwhile is neither held up nor
taken for a forger; no value ends the audit, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflow.personal_data import KeysUnusable
from workflow.record.checkpoints import checkpoint_faults, seal_faults
from workflow.record.declarations import declaration_faults, event_faults
from workflow.record.evidence import evidence_faults
from workflow.record.findings import Fault, Finding
from workflow.record.heads import head_faults
from workflow.record.ledger import ledger_faults
from workflow.record.people import person_faults
from workflow.runtime.service import Service
from workflow.store.database import seals
from workflow.store.record import counts
from workflow.store.record.reading import Page, after, column, key_of, key_text, read, read_history

_PAGE = 200
_RELATED = 1000  # findings of one kind that are named, where a statement finds them all at once


@dataclass
class Report:
    """What an audit has read and found. The record is whole when `findings` is empty."""

    declarations: int = 0
    transitions: int = 0
    seals: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        return not self.findings


def verify_record(service: Service, *, files: bool = True, head: Mapping[str, Any] | None = None) -> Report:
    """Recompute every hash, seal and sum, and compare them; with `files`, read all evidence.

    `head` is one that somebody kept elsewhere, {number, hash}.
    """
    report = Report()
    report.findings.extend(audit(service, report, files=files, head=head))
    return report


def audit(
    service: Service, report: Report, *, files: bool = True, head: Mapping[str, Any] | None = None
) -> Iterator[Finding]:
    """Every finding as soon as it is known; what was read is counted in the report."""
    yield from _declarations(service, report)
    yield from _events(service)
    yield from _related(service)
    yield from _ledger(service)
    for name in counts.SEALED:
        yield from _rows(service, name)
    yield from seal_faults(service, report)
    yield from checkpoint_faults(service)
    if files:
        yield from evidence_faults(service)
    if head is not None:
        yield from head_faults(service, head)


def _unread(page: Page) -> Iterator[Finding]:
    for fault in page.faults:
        yield Finding(fault.table, fault.row, fault.field, Fault.UNREADABLE)


def _declarations(service: Service, report: Report) -> Iterator[Finding]:
    key = None
    while True:
        with service.store.snapshot() as connection:
            page = after(connection, "declaration", key, _PAGE)
            if not page.rows:
                return
            ids = [row["id"] for row in page.rows]
            rows = read(connection, "history", column("history", "declaration_id").in_(ids))
            found = [
                *_unread(page),
                *_unread(rows),
                *declaration_faults(connection, service.keyring, page, rows),
            ]
        yield from found
        report.declarations += sum(bool(row["sequence"]) for row in page.rows)
        report.transitions += len(rows.rows)
        key = key_of("declaration", page.rows[-1])


def _events(service: Service) -> Iterator[Finding]:
    key = None
    while True:
        with service.store.snapshot() as connection:
            page = after(connection, "event", key, _PAGE)
            if not page.rows:
                return
            rows = read_history(connection, page.rows)
            ids = {row["declaration_id"] for row in page.rows}
            of_page = column("declaration", "id").in_(ids)
            heads = {head["id"]: head for head in read(connection, "declaration", of_page).rows}
        yield from _unread(page)
        for told in page.rows:
            row = rows.get((told["declaration_id"], told["sequence"]))
            yield from event_faults(service.keyring, told, row, heads.get(told["declaration_id"]))
        key = key_of("event", page.rows[-1])


def _related(service: Service) -> Iterator[Finding]:
    """History rows without an event or declaration, and events that are there twice."""
    with service.store.snapshot() as connection:
        untold = counts.without_event(connection, _RELATED)
        twice = counts.events_told_twice(connection, _RELATED)
        orphans = counts.without_declaration(connection, _RELATED)
    for row in untold:
        yield Finding("event", f"{row['declaration_id']} {row['sequence']}", "sequence", Fault.MISSING)
    for row in twice:
        yield Finding("event", f"{row['declaration_id']} {row['sequence']}", "sequence", Fault.GAP)
    for declaration_id in orphans:
        yield Finding("declaration", declaration_id, "id", Fault.MISSING)


def _ledger(service: Service) -> Iterator[Finding]:
    last = ""
    while True:
        with service.store.snapshot() as connection:
            ids = counts.people_after(connection, last, _PAGE)
            found = [*ledger_faults(connection, ids), *person_faults(connection, ids)] if ids else []
        if not ids:
            return
        yield from found
        last = ids[-1]


def _rows(service: Service, name: str) -> Iterator[Finding]:
    """What is wrong with rows that have a seal of their own."""
    key = None
    while True:
        with service.store.read() as connection:
            page = after(connection, name, key, _PAGE)
        if not page.rows:
            return
        yield from _unread(page)
        for row in page.rows:
            try:
                fields = seals.changed_fields(service.keyring, name, row)
            except KeysUnusable:
                yield Finding(name, key_text(name, row), "seal", Fault.KEY_UNKNOWN)
                continue
            for changed in fields:
                fault = Fault.NOT_SEALED if changed == "seal" else Fault.CHANGED
                yield Finding(name, key_text(name, row), changed, fault)
        key = key_of(name, page.rows[-1])
