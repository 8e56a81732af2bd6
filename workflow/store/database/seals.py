"""Seals of rows: an authentication code over everything that a row says, under a key outside the database.

A column is covered without being listed: what is NULL, or is its default, is left out of the code, so a row
keeps its seal when a column is added later. The few columns that are not covered stand in `UNCOVERED`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zlib import crc32

import orjson
from sqlalchemy import Boolean, Connection, Table, bindparam, select, update
from sqlalchemy.sql.elements import False_, True_

from workflow.personal_data import Keyring
from workflow.store.database.rows import Record, all_rows
from workflow.tables import metadata

# Why a column is not covered by the seal of its row; "" stands for every table.
UNCOVERED: Mapping[str, Mapping[str, str]] = {
    "": {
        "seal": "it is the code itself; what it says beside the code is compared with the row",
        "sealed_in": "written when the row is counted; the count covers it",
    },
    "account": {"version": "is counted up by the database; nothing is recognised by it"},
    "event": {
        "position": "given by the database; it is counted in this order",
        "transaction_id": "means nothing once the transaction is over, or on another server",
        "noticed_at": "written when the notices were, each of which has a seal of its own",
        "announced_at": "written when receivers were told; no receiver hears it",
    },
    "notice": {"read_at": "written by the reader, after the notice was sent"},
    "ledger_entry": {"position": "given by the database; it is counted in this order"},
    "study_record_change": {"position": "given by the database; it is counted in this order"},
    "title_record": {"position": "given by the database; it is counted in this order"},
    "access_log": {"position": "given by the database; it is counted in this order"},
    "person_change": {"position": "given by the database; it is counted in this order"},
    "edition_change": {"position": "given by the database; it is counted in this order"},
}

_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS
AS_IT_IS = frozenset({str, int, bool, type(None)})  # nearly all values; asking for the type alone is quick

Seal = dict[str, Any]


class Sealing:
    """Seals with the keys of the service that works with this store; gives None before there is one."""

    keyring: Keyring | None = None

    def of(self, table: Table, row: Record) -> Seal | None:
        """The seal of a row: {key, mac, fields}."""
        return None if self.keyring is None else sealed(self.keyring, table, row)

    def code(self, message: bytes) -> tuple[str | None, str | None]:
        """The id of the key, and the code of the message."""
        return (None, None) if self.keyring is None else self.keyring.seal(message)


def sealing_of(connection: Connection) -> Sealing:
    """What seals the rows that are written through a connection."""
    found: Sealing = connection.get_execution_options()["sealing"]
    return found


def sealed(keyring: Keyring, table: Table, row: Record) -> Seal:
    """The seal of a row. `fields` tell which field was changed, once the code has told that one was."""
    message, checks = _told(table, row)
    key, mac = keyring.seal(message)
    return {"key": key, "mac": mac, "fields": checks}


def changed_fields(keyring: Keyring, name: str, row: Record) -> list[str]:
    """The fields of a row that are not those that were sealed; empty for a row as it was written.

    It is `seal` where the seal is missing, forged or damaged, or nobody can say which field it is. Raises
    `KeysUnusable` where the seal's key is not in the keyring.
    """
    seal, table = row["seal"], metadata.tables[name]
    if not is_seal(seal):
        return ["seal"]
    message, checks = _told(table, row)
    fields = seal.get("fields")
    if keyring.is_sealed(message, seal["key"], seal["mac"]):
        return [] if fields == checks and len(seal) == 3 else ["seal"]
    known = fields if isinstance(fields, dict) else {}
    return sorted(name for name in {*known, *checks} if known.get(name) != checks.get(name)) or ["seal"]


def is_seal(seal: Any) -> bool:
    """Whether the value has the shape of a seal."""
    return isinstance(seal, dict) and all(isinstance(seal.get(name), str) for name in ("key", "mac"))


def reseal(connection: Connection, name: str, *keys: Mapping[str, Any]) -> None:
    """Seal rows of a table anew, after columns of theirs were written; `keys` are their primary keys."""
    table, sealing = metadata.tables[name], sealing_of(connection)
    for key in keys:
        found = select(table).where(*[table.c[column] == value for column, value in key.items()])
        for row in all_rows(connection.execute(found)):
            set_seal(connection, table, row, sealing.of(table, row))


def set_seal(connection: Connection, table: Table, row: Record, seal: Seal | None) -> None:
    """Write the seal of a row that is there already."""
    keys = list(table.primary_key.columns)
    statement = update(table).where(*[key == bindparam(f"of_{key.name}", type_=key.type) for key in keys])
    given = {**{f"of_{key.name}": row[key.name] for key in keys}, "new_seal": seal}
    connection.execute(statement.values(seal=bindparam("new_seal", type_=table.c.seal.type)), given)


def uncovered(table: str) -> set[str]:
    """The columns of a table that no seal covers."""
    return {*UNCOVERED[""], *UNCOVERED.get(table, {})}


def _told(table: Table, row: Record) -> tuple[bytes, dict[str, int]]:
    """What the code of a row is made over, and what tells its fields apart.

    That is the table's name, and as JSON with its keys in order every covered column that the row has and
    that is neither NULL nor its default. Each value is written once, for both.
    """
    parts, checks, get, dumps, options = [], {}, row.get, orjson.dumps, _OPTIONS
    for name, key, default in _covered(table):
        value = get(name)
        if value is not None and value != default:
            text = dumps(value if type(value) in AS_IT_IS else as_told(value), repr, options)
            parts.append(key + text)
            checks[name] = crc32(text) & 0xFFFF
    return b"%b {%b}" % (table.name.encode(), b",".join(parts)), checks


def as_told(value: Any) -> Any:
    """A column's value as JSON has it: instants in UTC, hours in half hours as they are stored."""
    if isinstance(value, datetime):
        return value if value.tzinfo is UTC else value.astimezone(UTC)
    return int(value * 2) if isinstance(value, Decimal) else value


def written(told: Any) -> bytes:
    """The bytes over which a code is made: JSON with its keys in order."""
    return orjson.dumps(told, repr, _OPTIONS)


@cache
def _covered(table: Table) -> tuple[tuple[str, bytes, Any], ...]:
    """Each covered column in the order of names, with its key as JSON has it, and its default."""
    apart = uncovered(table.name)
    columns = sorted((column for column in table.c if column.name not in apart), key=lambda each: each.name)
    return tuple((str(each.name), written(str(each.name)) + b":", default_of(each)) for each in columns)


def default_of(column: Any) -> Any:
    """The value that the database gives where none is given; None where it gives none."""
    given = getattr(column.server_default, "arg", None)
    if given is None or isinstance(given, str):
        return given
    if isinstance(given, (True_, False_)):
        return isinstance(given, True_)
    text = str(given)
    if isinstance(column.type, Boolean):
        return text in ("1", "true")
    return int(text) if text.lstrip("-").isdigit() else text.strip("'")
