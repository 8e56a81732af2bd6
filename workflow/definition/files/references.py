"""Checks the references between the files of an edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from workflow.definition.files.problem import Problem
from workflow.definition.files.schema_place import shown
from workflow.definition.files.shape import hint, listed
from workflow.definition.files.source import Source

ROUTING_TABLES = ("routes", "no_body", "additions", "self_review")


def wrong_references(readable: Mapping[str, Source]) -> Iterator[Problem]:
    """The problems of cited clauses that do not exist, and of row ids that occur twice.

    `readable` has the files that can be read, by name; other parts of them may have a wrong shape.
    """
    written = readable.get("clauses")
    clauses = written.data.get("clauses") if written and isinstance(written.data, Mapping) else None
    if isinstance(clauses, Mapping):
        for name in ("policy", "rules", "routing"):
            source = readable.get(name)
            for path, clause in _citations(source.data, ()) if source else ():
                if clause and clause not in clauses:
                    words = {"options": listed(clauses), **hint(clause, clauses, likeness=1)}
                    yield readable[name].problem("CLAUSE_UNKNOWN", path, clause=shown(clause), **words)
    if "routing" in readable:
        yield from _repeated_rows(readable["routing"])


def _repeated_rows(routing: Source) -> Iterator[Problem]:
    seen: set[str] = set()
    for table in ROUTING_TABLES if isinstance(routing.data, Mapping) else ():
        rows = routing.data.get(table, ())
        for position, row in enumerate(rows if isinstance(rows, list) else ()):
            id_ = row.get("id") if isinstance(row, Mapping) else None
            if isinstance(id_, str) and id_ in seen:
                yield routing.problem("ROW_TWICE", (table, position, "id"), row=shown(id_))
            seen |= {id_} if isinstance(id_, str) else set()


def _citations(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "clause":
                yield from [((*path, key), value)] if isinstance(value, str) else ()
            elif key == "by_category" and isinstance(value, dict):
                each = (((*path, key, category), clause) for category, clause in value.items())
                yield from (one for one in each if isinstance(one[1], str))
            elif isinstance(value, dict | list):
                yield from _citations(value, (*path, key))
    elif isinstance(node, list):
        for position, value in enumerate(node):
            yield from _citations(value, (*path, position))
