"""Reads the files of evidence against the digests in their declarations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import structlog

from workflow.record.findings import Fault, Finding
from workflow.runtime.service import Service
from workflow.store.record.reading import after, column, read

_PAGE = 100
_WALKED_AT_ONCE = 20
_OF_ONE_FILE = ("spot_check_answer", "correction_evidence")
_WALKED = ("declaration", *_OF_ONE_FILE)
_WALKED_BYTES = 64 * 1024 * 1024  # and no more rows once so much was read

_LOG = structlog.get_logger(__name__)

Row = Mapping[str, Any]


def evidence_faults(service: Service) -> Iterator[Finding]:
    """What is wrong with the files of declarations, answers and corrections; read in no transaction."""
    key: tuple[Any, ...] | None = None
    while True:
        with service.store.read() as connection:
            rows = after(connection, "declaration", key, _PAGE).rows
        if not rows:
            break
        for row in rows:
            yield from damaged(service, row)
        key = (rows[-1]["id"],)
    for table in _OF_ONE_FILE:
        yield from _faults_of(service, table)


def _faults_of(service: Service, table: str) -> Iterator[Finding]:
    key: tuple[Any, ...] | None = None
    while True:
        with service.store.read() as connection:
            rows = after(connection, table, key, _PAGE).rows
        if not rows:
            return
        for row in rows:
            yield from _damaged_file(service, table, row)
        key = (rows[-1]["id"],)


def _damaged_file(service: Service, table: str, row: Row) -> Iterator[Finding]:
    """The one file of an answer, or of a correction, where it is missing or is not what was uploaded."""
    if not service.files.is_whole(str(row["sha256"])):
        yield Finding(table, row["id"], "sha256", Fault.DAMAGED)


def damaged(service: Service, row: Row) -> Iterator[Finding]:
    """The pieces of a declaration whose files are missing, or are not what was uploaded."""
    for piece in _pieces(row):
        if not service.files.is_whole(piece["sha256"]) and _is_there(service, row["id"], piece):
            yield Finding("declaration", row["id"], f"evidence/{piece.get('id')}", Fault.DAMAGED)


def _pieces(row: Row) -> list[Row]:
    evidence = row["evidence"] if isinstance(row["evidence"], list) else []
    return [each for each in evidence if isinstance(each, dict) and isinstance(each.get("sha256"), str)]


def _is_there(service: Service, declaration_id: str, piece: Row) -> bool:
    """Whether the declaration still has the piece: an applicant may take it out of a draft meanwhile."""
    with service.store.read() as connection:
        rows = read(connection, "declaration", column("declaration", "id") == declaration_id).rows
    return any(each.get("id") == piece.get("id") for row in rows for each in _pieces(row))


class EvidenceWalk:
    """Reads the files of some rows at each call: of declarations, then of answers and corrections.

    What is missing or damaged is logged as an error, so that it is mended while a backup is fresh.
    """

    def __init__(self, rows: int = _WALKED_AT_ONCE) -> None:
        self._rows = rows
        self._table = 0
        self._after: tuple[Any, ...] | None = None

    def __call__(self, service: Service) -> bool:
        """Read the next ones; never more to do at once. Another process at work: nothing is read."""
        with service.store.exclusive("evidence") as alone:
            if not alone:
                return False
            table, rows = self._next(service)
            left = _WALKED_BYTES
            for row in rows:
                found = (
                    damaged(service, row) if table == "declaration" else _damaged_file(service, table, row)
                )
                for finding in found:
                    _LOG.error("evidence_damaged", fault=str(finding))
                self._after = (row["id"],)
                pieces = _pieces(row) if table == "declaration" else [row]
                left -= sum(piece.get("size") or 0 for piece in pieces)
                if left <= 0:
                    break
        return False

    def _next(self, service: Service) -> tuple[str, list[Row]]:
        """The next rows of the first table that has some left; none at the end, and it begins anew."""
        for table in _WALKED[self._table :]:
            with service.store.read() as connection:
                rows = after(connection, table, self._after, self._rows).rows
            if rows:
                return table, list(rows)
            self._table, self._after = self._table + 1, None
        self._table = 0
        return "", []
