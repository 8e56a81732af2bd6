"""Editions as clients see them, from a row of the database or from a shipped edition."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import unified_diff
from typing import Any

from workflow.definition import FILE_NAMES, Edition, Editions
from workflow.formats import date_text, instant_text
from workflow.names import EDITION_STATUSES, name_of

Files = Mapping[str, str]


def edition_view(row: Mapping[str, Any], editions: Editions) -> dict[str, Any]:
    """An edition of the database, with its files where the row has them."""
    view = {
        "id": row["id"],
        "version": row["version"],
        "status": row["status"],
        "status_text": name_of(EDITION_STATUSES, row["status"]),
        "region": row["region"],
        "year": row["year"],
        "checksum": row["checksum"],
        "shipped": False,
        "in_force": row["id"] in {edition.id for edition in editions},
        "authors": row["authors"],
        "approver_id": row["approver_id"],
        "replaces": row["replaces"] or None,
        "effective_from": date_text(row["effective_from"]),
        "effective_to": date_text(row["effective_to"]),
        "moves": row["moves"],
        "created_at": instant_text(row["created_at"]),
        "updated_at": instant_text(row["updated_at"]),
        "published_at": instant_text(row["published_at"]),
        "retired_at": instant_text(row["retired_at"]),
    }
    return {**view, "files": in_order(row["files"])} if "files" in row else view


def shipped_view(edition: Edition, editions: Editions, *, files: bool) -> dict[str, Any]:
    """An edition that comes with the program: it counts as published at all times, and never changes."""
    view: dict[str, Any] = {
        "id": edition.id,
        "version": 1,
        "status": "published",
        "status_text": name_of(EDITION_STATUSES, "shipped"),
        "region": edition.region,
        "year": edition.year,
        "checksum": edition.checksum,
        "shipped": True,
        "in_force": edition.id in {each.id for each in editions},
        "authors": [],
    }
    empty = ("approver_id", "replaces", "effective_from", "effective_to", "moves")
    moments = ("created_at", "updated_at", "published_at", "retired_at")
    view |= dict.fromkeys((*empty, *moments))
    return {**view, "files": in_order(texts_of(edition))} if files else view


def texts_of(edition: Edition) -> dict[str, str]:
    """The files of an edition as text; a byte order mark stays, so that the round trip is exact."""
    return {name: content.decode() for name, content in edition.files.items()}


Rows = Mapping[str, Mapping[str, Any]]


def changed_rows(before: Rows, after: Rows) -> dict[str, dict[str, Any]]:
    """`{added, changed, removed}`: each by id; a changed one as `{before, after}`."""
    return {
        "added": {id_: dict(row) for id_, row in after.items() if id_ not in before},
        "changed": {
            id_: {"before": dict(before[id_]), "after": dict(row)}
            for id_, row in after.items()
            if id_ in before and dict(before[id_]) != dict(row)
        },
        "removed": {id_: dict(row) for id_, row in before.items() if id_ not in after},
    }


def in_order(files: Files) -> dict[str, str]:
    """The files in the order in which they are always named."""
    known = {name: files[name] for name in FILE_NAMES if name in files}
    return known | {name: files[name] for name in sorted(files) if name not in known}


def difference(old: Files, new: Files, old_id: str, new_id: str) -> dict[str, str]:
    """File -> unified difference, of the files that differ."""
    found: dict[str, str] = {}
    for name in in_order({**old, **new}):
        lines = unified_diff(
            old.get(name, "").splitlines(),
            new.get(name, "").splitlines(),
            f"{old_id}/{name}",
            f"{new_id}/{name}",
            lineterm="",
        )
        text = "\n".join(lines)
        if text or old.get(name) != new.get(name):
            found[name] = text or "line ends differ"
    return found
