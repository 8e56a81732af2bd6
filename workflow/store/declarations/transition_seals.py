"""The seal of a transition: one code over its history row, its event, and what it set of its declaration.

The history's hashes show that a row was changed; whoever owns the database could compute them anew. The seal
can't be computed without the key. What was `set` is kept in it: the declaration's columns are those that the
seals of its rows set, one after the other.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection

from workflow.digests import sha256
from workflow.personal_data import Keyring
from workflow.store.database.rows import Record
from workflow.store.database.seals import (
    AS_IT_IS,
    Seal,
    as_told,
    default_of,
    is_seal,
    sealing_of,
    uncovered,
    written,
)
from workflow.tables import declaration, event, history
from workflow.vocabulary import State

# Why a column of the declaration is not among those that a transition sets.
UNCOVERED: Mapping[str, str] = {
    "phase": "is worked out of the state by the database",
    "version": "counts changes, those of drafts too; nothing is decided by it",
    "warnings": "are worked out anew at each look; what a reviewer acknowledged is in the history",
    "id": "is the history's own, by which the row is found",
    "sequence": "is compared with the history",
    "head_hash": "is compared with the history",
    "updated_at": "tells when a draft was edited, too; the history tells when it was decided",
}

# What the applicant changes in a draft, and what was worked out from it.
_EDITED = frozenset(
    [
        *("category", "facts", "evidence", "claimed_hours", "forecast", "route", "overrides"),
        *("declared_year", "first_year", "last_year"),
    ]
)


def seal(
    connection: Connection,
    seen: Record,
    changes: Record,
    changed: Iterable[str],
    history_row: Record,
    event_row: Record,
) -> Seal | None:
    """The seal of a transition: {key, mac, set}.

    A draft may have been edited: its transition sets all columns, those that are not told to their defaults.
    """
    told: dict[str, Any]
    if seen["state"] == State.DRAFT:
        told = {}
        for name, usual in _defaults().items():
            value = changes[name] if name in changes else seen[name]
            kept = value if type(value) in AS_IT_IS else as_set(value)
            if kept != usual:
                told[name] = kept
    else:
        told = {name: as_set(changes[name]) for name in changed if name not in UNCOVERED}
    return of(sealing_of(connection).keyring, told, history_row, event_row)


def set_by(rows: Iterable[Record]) -> dict[str, Any]:
    """What the transitions of a declaration set, one after the other; empty where none is sealed."""
    stands: dict[str, Any] = {}
    for row in rows:
        sealed = row["seal"] if is_seal(row["seal"]) else {}
        told = sealed.get("set")
        if isinstance(told, dict) and told:
            usual = _defaults() if not stands or row["from_state"] == State.DRAFT else {}
            stands.update(usual)
            stands.update({name: value for name, value in told.items() if name in stands})
    return stands


def of(
    keyring: Keyring | None, told: Mapping[str, Any], history_row: Record, event_row: Record
) -> Seal | None:
    """The seal over these rows and values; None without keys."""
    if keyring is None:
        return None
    key, mac = keyring.seal(_message(told, history_row, event_row))
    return {"key": key, "mac": mac, "set": told}


def is_whole(keyring: Keyring, history_row: Record, event_row: Record) -> bool:
    """Whether the rows are those that were sealed together. Raises `KeysUnusable` for an unknown key."""
    found = history_row["seal"]
    if not is_seal(found) or not isinstance(found.get("set"), dict) or len(found) != 3:
        return False
    return keyring.is_sealed(_message(found["set"], history_row, event_row), found["key"], found["mac"])


def all_set(row: Record) -> dict[str, Any]:
    """What a transition would set that set every column: of a declaration as it is now."""
    return {name: as_set(row[name]) for name in _columns()}


def is_edited(name: str) -> bool:
    """Whether a column of a draft belongs to whoever edits it: it counts again from its submission on."""
    return name in _EDITED or name.startswith("attest")


def as_set(value: Any) -> Any:
    """What is kept of a column's value: the value, or a digest where it is long or may name a person."""
    if type(value) in AS_IT_IS:
        return value
    if isinstance(value, (dict, list)):
        return b2a_base64(sha256(written(value)).digest()[:16], newline=False)[:22].decode()
    told = as_told(value)
    if told is None or isinstance(told, (str, int)):
        return told
    return written(told)[1:-1].decode().removesuffix("+00:00")  # of an instant, which is in UTC


@cache
def _defaults() -> Mapping[str, Any]:
    return {name: as_set(default_of(declaration.c[name])) for name in _columns()}


@cache
def _columns() -> tuple[str, ...]:
    return tuple([str(column.name) for column in declaration.c if column.name not in UNCOVERED])


# The columns that the row's hash covers, and those of the event that have to be equal to the history's. Only
# others, which are added some day, need a place of their own in the code.
_HASHED = (
    *("declaration_id", "sequence", "event", "from_state", "to_state", "actor_id", "at", "reason_code"),
    *("comment", "detail", "body_id", "edition_id", "evidence_digest", "previous_hash", "hash", "seal"),
)
_EQUAL = ("declaration_id", "sequence", "at", "type", "payload", *uncovered("event"))


def _message(told: Mapping[str, Any], history_row: Record, event_row: Record) -> bytes:
    parts: list[Any] = [told, history_row["hash"], event_row["payload"]]
    for more, row in ((_more_history(), history_row), (_more_event(), event_row)):
        parts += [[name, as_told(row[name])] for name in more if row.get(name) is not None]
    return written(parts)


@cache
def _more_history() -> tuple[str, ...]:
    return tuple([str(column.name) for column in history.c if column.name not in _HASHED])


@cache
def _more_event() -> tuple[str, ...]:
    return tuple([str(column.name) for column in event.c if column.name not in _EQUAL])
