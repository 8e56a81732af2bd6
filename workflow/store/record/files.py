"""The files of evidence that rows name, whatever else these rows hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import Connection, Text, cast, select

from workflow.tables import correction_evidence, declaration, spot_check_answer

_PAGE = 1000


def named_files(connection: Connection) -> Iterator[str]:
    """The SHA-256 of each file that declarations, corrections and answers have; some come several times."""
    for table in (correction_evidence, spot_check_answer):
        for _, sha256 in _rows(connection, table.c.id, table.c.sha256):
            yield str(sha256)
    # As text: one that can't be read is the audit's to tell, and no reason to have no backup.
    for _, evidence in _rows(connection, declaration.c.id, cast(declaration.c.evidence, Text)):
        yield from _pieces(evidence)


def _rows(connection: Connection, key: Any, wanted: Any) -> Iterator[Any]:
    last = ""
    while True:
        rows = connection.execute(select(key, wanted).where(key > last).order_by(key).limit(_PAGE)).all()
        if not rows:
            return
        yield from rows
        last = rows[-1][0]


def _pieces(evidence: str | None) -> Iterator[str]:
    try:
        pieces = orjson.loads(evidence or "[]")
    except orjson.JSONDecodeError:
        return
    for piece in pieces if isinstance(pieces, list) else []:
        if isinstance(piece, dict) and isinstance(piece.get("sha256"), str):
            yield piece["sha256"]
