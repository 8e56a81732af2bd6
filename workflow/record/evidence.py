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
_WALKED_BYTES = 64 * 1024 * 1024  # and no more declarations once so much was read

_LOG = structlog.get_logger()

Row = Mapping[str, Any]


def evidence_faults(service: Service) -> Iterator[Finding]:
    """What is wrong with the files of declarations and answers. None is read in a transaction."""
    key: tuple[Any, ...] | None = None
    while True:
        with service.store.read() as connection:
            rows = after(connection, "declaration", key, _PAGE).rows
        if not rows:
            break
        for row in rows:
            yield from damaged(service, row)
        key = (rows[-1]["id"],)
    yield from _answers(service)


def _answers(service: Service) -> Iterator[Finding]:
    """What is wrong with the files that were given for spot checks."""
    key: tuple[Any, ...] | None = None
    while True:
        with service.store.read() as connection:
            rows = after(connection, "spot_check_answer", key, _PAGE).rows
        if not rows:
            return
        for row in rows:
            if not service.files.is_whole(row["sha256"]):
                yield Finding("spot_check_answer", row["id"], "sha256", Fault.DAMAGED)
        key = (rows[-1]["id"],)


def correction_faults(service: Service) -> Iterator[Finding]:
    """What is wrong with the files of corrections."""
    key: tuple[Any, ...] | None = None
    while True:
        with service.store.read() as connection:
            rows = after(connection, "correction_evidence", key, _PAGE).rows
        if not rows:
            return
        for row in rows:
            if not service.files.is_whole(str(row["sha256"])):
                yield Finding("correction_evidence", row["id"], "sha256", Fault.DAMAGED)
        key = (rows[-1]["id"],)


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
    """Reads the evidence of some declarations at each call, from the first to the last, and then anew.

    What is missing or damaged is logged as an error, so that it is mended while a backup is fresh.
    """

    def __init__(self, declarations: int = _WALKED_AT_ONCE) -> None:
        self._declarations = declarations
        self._after: tuple[Any, ...] | None = None

    def __call__(self, service: Service) -> bool:
        """Read the next ones; never more to do at once. Another process at work: nothing is read."""
        with service.store.exclusive("evidence") as alone:
            if not alone:
                return False
            with service.store.read() as connection:
                rows = after(connection, "declaration", self._after, self._declarations).rows
            left = _WALKED_BYTES
            for row in rows:
                for finding in damaged(service, row):
                    _LOG.error("evidence_damaged", fault=str(finding))
                self._after = (row["id"],)
                left -= sum(piece.get("size") or 0 for piece in _pieces(row))
                if left <= 0:
                    break
            if not rows:
                self._after = None
        return False
