"""Marks: what the evidence of a declaration is known by. They are written with its draft."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import structlog

from workflow.rules import item_from_mapping
from workflow.rules.interface.items import Item
from workflow.rules.likeness import marks_of, trace_of
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.database.prepared import run_together
from workflow.store.declarations import likeness
from workflow.vocabulary import MarkKind

_LOG = structlog.get_logger(__name__)
SINCE = "0012"  # the revision that added marks
ACTIVITIES_SINCE = "0033"  # the one before which no mark says of which activity it is
_PORTION = 500
_LIVE = frozenset({"submitted", "unit_review", "approved", "synced"})


def mark(connection: Connection, declaration_id: str, row: Mapping[str, Any]) -> None:
    """Write what the evidence of a draft is known by; `row` has its facts and evidence."""
    likeness.set_marks(connection, declaration_id, marks_of(_item(row)))


def mark_statements(declaration_id: str, row: Mapping[str, Any], *, new: bool = False) -> list[Statement]:
    """The statements of `mark`, to be run together with others. A `new` draft has no marks yet."""
    return likeness.mark_statements(declaration_id, marks_of(_item(row)), new=new)


def complete(connection: Connection, before: str) -> None:
    """After a migration from revision `before`: mark what was there already, and report equal numbers.

    Live declarations of one person whose numbers are the same by R29 stay as they are: the log names them.
    """
    if before and before < SINCE:
        equal: dict[tuple[str, str], list[str]] = defaultdict(list)
        after = ""
        while rows := likeness.all_after(connection, after, _PORTION):
            after = rows[-1]["id"]
            rejected = likeness.rejected_among(connection, [row["id"] for row in rows])
            for row in rows:
                _complete_one(connection, row, rejected, equal)
        for (person_id, _), ids in sorted(equal.items()):
            if len(ids) > 1:
                _LOG.warning("numbers_are_equal_now", person_id=person_id, declaration_ids=ids)
    elif before and before < ACTIVITIES_SINCE:
        after = ""
        while rows := likeness.all_after(connection, after, _PORTION):
            after = rows[-1]["id"]
            written = [each for row in rows for each in mark_statements(row["id"], row)]
            run_together(connection, written)


def _complete_one(
    connection: Connection,
    row: Mapping[str, Any],
    rejected: set[str],
    equal: dict[tuple[str, str], list[str]],
) -> None:
    item = _item(row)
    marks = marks_of(item)
    likeness.set_marks(connection, row["id"], marks)
    if row["id"] in rejected:
        likeness.set_rejected_as(connection, row["id"], [trace_of(item)])
    if row["state"] in _LIVE:
        for kind, key in marks:
            if kind == MarkKind.NUMBER:
                equal[(row["person_id"], key)].append(row["id"])


def _item(row: Mapping[str, Any]) -> Item:
    files = [piece["sha256"] for piece in row["evidence"]]
    return item_from_mapping(row["facts"], ref="", file_sha256=files)
