"""The names of what a report tells by id: bodies, people and declarations, as far as the reader may know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, permits
from workflow.access.visibility import subject_of
from workflow.names import CATEGORIES, Words
from workflow.store import Connection
from workflow.store.people import names as rows

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def with_names(connection: Connection, actor: Actor, report: Mapping[str, Any]) -> dict[str, Any]:
    """The report, and in `names` what its ids stand for, {id: {zh, en}}.

    The name of a person, also of one who declared, is only for those who may read that person or declaration.
    An id whose name the reader may not know is not in `names`.
    """
    ids = set(_ids(report))
    return {**report, "names": _names(connection, actor, ids) if ids else {}}


def _ids(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        if _ID.fullmatch(node):
            yield node
    elif isinstance(node, Mapping):
        for key, inner in node.items():
            yield from _ids(key)
            yield from _ids(inner)
    elif isinstance(node, list | tuple):
        for inner in node:
            yield from _ids(inner)


def _names(connection: Connection, actor: Actor, ids: set[str]) -> dict[str, Words]:
    named: dict[str, Words] = {
        id_: {"zh": name, "en": name} for id_, name in rows.organizations_among(connection, ids).items()
    }
    for row in rows.declarations_among(connection, ids - named.keys()):
        if permits(actor, "declaration.read", subject_of(row)):
            name, category = row["person_name"], CATEGORIES[row["category"]]
            named[row["id"]] = {"zh": f"{name}的{category['zh']}申报", "en": f"{name}, {category['en']}"}
    if permits(actor, "person.read", Subject()):
        found = rows.people_among(connection, ids - named.keys())
        named |= {id_: {"zh": name, "en": name} for id_, name in found.items()}
    return named
