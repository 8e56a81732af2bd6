"""Proves that the log is whole: recomputes every chain, and adds checkpoints that seal the events.

A chain shows a changed row. A checkpoint is a hash over all events up to a position; it shows that the end
of the log was cut off, or that a declaration was deleted with its history.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
import structlog

from workflow.formats import instant_text
from workflow.record import chain
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.events import feed
from workflow.vocabulary import State

_PAGE = 500
_SEALED_AT_ONCE = 5000
_WALKED_AT_ONCE = 20
_WALKED_BYTES = 64 * 1024 * 1024  # and no more declarations once so much was read

_LOG = structlog.get_logger()

Row = Mapping[str, Any]


@dataclass
class LogReport:
    """What `verify_log` found. The log is whole when `faults` is empty."""

    declarations: int = 0
    transitions: int = 0
    checkpoints: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        return not self.faults


def verify_log(service: Service) -> LogReport:
    """Recompute every chain and every checkpoint; each fault is a sentence that names its place."""
    report = LogReport()
    with service.store.snapshot() as connection:
        for heads in _pages(connection):
            chains = _by_declaration(feed.load_chains(connection, [head["id"] for head in heads]))
            for head in heads:
                report.declarations += 1
                rows = chains.get(head["id"], [])
                report.transitions += len(rows)
                report.faults.extend(_chain_faults(head, rows))
        report.faults.extend(_checkpoint_faults(connection, report))
    return report


def verify_record(service: Service) -> LogReport:
    """Verify the log, and read the file of every piece of evidence."""
    report = verify_log(service)
    with service.store.snapshot() as connection:
        for heads in _pages(connection, drafts=True):
            for head in heads:
                report.faults.extend(evidence_faults(service, head))
    return report


def evidence_faults(service: Service, head: Row) -> Iterator[str]:
    """A sentence for each piece of evidence whose file is missing or is not what was uploaded."""
    for piece in head["evidence"]:
        if not service.files.is_whole(piece["sha256"]):
            yield f"{head['id']}: the file of evidence {piece['id']} is missing or damaged"


class EvidenceWalk:
    """Reads the evidence of some declarations at each call, from the first to the last, and then anew.

    What is missing or damaged is logged as an error, so that it is mended while a backup is fresh.
    """

    def __init__(self, declarations: int = _WALKED_AT_ONCE) -> None:
        self._declarations, self._after = declarations, ""

    def __call__(self, service: Service) -> bool:
        """Read the next ones; never more to do at once. Another process at work: nothing is read."""
        with service.store.exclusive("evidence") as alone:
            if not alone:
                return False
            with service.store.read() as connection:
                heads = feed.load_heads(connection, self._after, self._declarations, drafts=True)
            left = _WALKED_BYTES
            for head in heads:
                for fault in evidence_faults(service, head):
                    _LOG.error("evidence_damaged", fault=fault)
                self._after = head["id"]
                left -= sum(piece["size"] for piece in head["evidence"])
                if left <= 0:
                    break
            if not heads:
                self._after = ""
        return False


def seal(service: Service) -> bool:
    """Add a checkpoint over the events since the last one. Returns whether there is more to seal."""
    with service.store.exclusive("seal") as alone:
        if not alone:
            return False
        with service.store.write() as connection:
            last = feed.last_checkpoint(connection)
            after, previous = (last["position"], last["hash"]) if last else (0, "")
            rows = feed.load_sealable(connection, after, None, _SEALED_AT_ONCE)
            if not rows:
                return False
            now = service.clock.now()
            hash_ = _seal_hash(previous, rows)
            feed.add_checkpoint(connection, rows[-1]["position"], len(rows), previous, hash_, now)
    return len(rows) == _SEALED_AT_ONCE


def _seal_hash(previous: str, rows: Sequence[Row]) -> str:
    told = [[row["position"], row["declaration_id"], row["sequence"], row["hash"]] for row in rows]
    return hashlib.sha256(orjson.dumps([previous, told])).hexdigest()


def _pages(connection: Connection, *, drafts: bool = False) -> Iterator[Sequence[Row]]:
    after = ""
    while heads := feed.load_heads(connection, after, _PAGE, drafts=drafts):
        yield heads
        after = heads[-1]["id"]


def _by_declaration(rows: Sequence[Row]) -> dict[str, list[Row]]:
    chains: dict[str, list[Row]] = {}
    for row in rows:
        chains.setdefault(row["declaration_id"], []).append(row)
    return chains


def _chain_faults(head: Row, rows: Sequence[Row]) -> Iterator[str]:
    name = head["id"]
    if [row["sequence"] for row in rows] != list(range(1, head["sequence"] + 1)):
        yield f"{name}: the history has a gap or a wrong length"
        return
    previous, state = "", "draft"
    for row in rows:
        told = {**row, "at": instant_text(row["at"])}
        if row["previous_hash"] != previous or chain.row_hash(previous, told) != row["hash"]:
            yield f"{name} #{row['sequence']}: the row is not the one that was written"
        if row["from_state"] != state:
            yield f"{name} #{row['sequence']}: does not begin where the row before ended"
        previous, state = row["hash"], row["to_state"]
    if head["head_hash"] != previous or head["state"] != state:
        yield f"{name}: the declaration is not what its history says"
    elif state != State.DRAFT and rows[-1]["evidence_digest"] != _digest(head):
        yield f"{name}: the facts or the evidence are not those decided on"


def _digest(head: Row) -> str:
    return chain.evidence_digest(head["facts"], head["evidence"])


def _checkpoint_faults(connection: Connection, report: LogReport) -> Iterator[str]:
    after, previous = 0, ""
    for point in feed.load_checkpoints(connection):
        report.checkpoints += 1
        rows = feed.load_sealable(connection, after, point["position"], point["rows"] + 1)
        sealed = len(rows) == point["rows"] and _seal_hash(previous, rows) == point["hash"]
        if point["previous_hash"] != previous or not sealed:
            yield f"checkpoint {point['position']}: what it sealed is not there any more, or was changed"
        after, previous = point["position"], point["hash"]
