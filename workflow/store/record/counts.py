"""The numbered seals that count the record's rows, and the rows that no seal counts yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, not_, select, update

from workflow.personal_data import Keyring
from workflow.store.database.lists import is_among
from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.database.seals import sealed
from workflow.store.events.feed import is_settled
from workflow.tables import declaration, event, history, metadata, person, record_head, record_seal

# Tables whose rows are only ever added; each row is counted once, in the order of its primary key.
COUNTED = (
    *("ledger_entry", "study_record_change", "title_record"),
    *("notice", "access_log", "edition_change", "person_change"),
    *("spot_check_campaign", "spot_check_item", "spot_check_request", "spot_check_answer"),
    *("spot_check_outcome", "spot_check_closing"),
    *("certificate", "certificate_revocation"),
)
# Tables whose rows have a seal of their own. `history` has one over its event too.
SEALED = ("account", "study_record", *COUNTED, "record_seal")

_EVENT = tuple(str(column.name) for column in event.c)
_HISTORY = {str(column.name): f"history_{column.name}" for column in history.c}


def last_seal(connection: Connection) -> Record | None:
    newest = select(record_seal).order_by(record_seal.c.number.desc()).limit(1)
    return first_row(connection.execute(newest))


def head(connection: Connection) -> Record | None:
    """The row that names the newest seal."""
    return first_row(connection.execute(select(record_head)))


def put_head(connection: Connection, keyring: Keyring, newest: Mapping[str, Any]) -> None:
    """Name the newest seal, under the key."""
    row: dict[str, Any] = {"id": 1, "number": newest["number"], "hash": newest["hash"]}
    row["seal"] = sealed(keyring, record_head, row)
    connection.execute(delete(record_head))
    connection.execute(insert(record_head), row)


def seal_number(connection: Connection, number: int) -> Record | None:
    return first_row(connection.execute(select(record_seal).where(record_seal.c.number == number)))


def last_checkpoint_hash(connection: Connection) -> str:
    """The hash of the last checkpoint that an older version wrote; "" where there is none."""
    checkpoint = metadata.tables["checkpoint"]
    newest = select(checkpoint.c.hash).order_by(checkpoint.c.position.desc()).limit(1)
    return connection.execute(newest).scalar() or ""


def add_seal(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(insert(record_seal), dict(row))


def events_after(connection: Connection, after: int, most: int) -> list[Record]:
    """Settled events after a position, in order, each with its history row (or None) as `history`."""
    found = _events_after(connection.dialect.name).all(connection, {"after": after, "most": most})
    events: list[Record] = []
    for row in found:
        written = {name: row[label] for name, label in _HISTORY.items()}
        told = {name: row[name] for name in _EVENT}
        events.append({**told, "history": written if written["declaration_id"] is not None else None})
    return events


@cache
def _events_after(dialect: str) -> Prepared:
    beside = event.outerjoin(
        history,
        (history.c.declaration_id == event.c.declaration_id) & (history.c.sequence == event.c.sequence),
    )
    return Prepared(
        select(*event.c, *[history.c[name].label(label) for name, label in _HISTORY.items()])
        .select_from(beside)
        .where(event.c.position > bindparam("after"), is_settled(dialect))
        .order_by(event.c.position)
        .limit(bindparam("most"))
    )


def uncounted(connection: Connection, name: str, most: int) -> list[Record]:
    """Rows of a table that no seal counts, in the order of their keys."""
    return _uncounted(name).all(connection, {"most": most})


@cache
def _uncounted(name: str) -> Prepared:
    table = metadata.tables[name]
    ordered = (table.c.sealed_in, *table.primary_key.columns)  # as the index has it: only these are read
    found = select(table).where(table.c.sealed_in.is_(None)).order_by(*ordered)
    return Prepared(found.limit(bindparam("most")))


def count_in(connection: Connection, name: str, rows: Sequence[Record], number: int) -> None:
    """Note that the seal of this number counts these rows."""
    (key,) = metadata.tables[name].primary_key.columns
    keys = [row[key.name] for row in rows]
    _counts(name, connection.dialect.name).run(connection, {"ids": keys, "number": number})


@cache
def _counts(name: str, dialect: str) -> Prepared:
    table = metadata.tables[name]
    (key,) = table.primary_key.columns
    number = bindparam("number", type_=table.c.sealed_in.type)
    return Prepared(update(table).where(is_among(key, dialect)).values(sealed_in=number))


def highest_count(connection: Connection, name: str) -> int:
    """The highest number of a seal that rows of the table say they are counted in."""
    return int(connection.execute(select(func.max(metadata.tables[name].c.sealed_in))).scalar() or 0)


def is_sealed_under(connection: Connection, key_id: str) -> bool:
    """Whether a row was sealed under this key."""
    for name in ("history", "record_head", *SEALED):
        seal = metadata.tables[name].c.seal
        if connection.execute(select(seal).where(seal["key"].as_string() == key_id).limit(1)).first():
            return True
    return False


def people_after(connection: Connection, after: str, most: int) -> list[str]:
    """The ids of the next people after an id."""
    found = select(person.c.id).where(person.c.id > after).order_by(person.c.id).limit(most)
    return list(connection.execute(found).scalars())


def without_event(connection: Connection, most: int) -> list[Record]:
    """(declaration_id, sequence) of history rows whose event is not there."""
    of_row = (event.c.declaration_id == history.c.declaration_id) & (event.c.sequence == history.c.sequence)
    found = select(history.c.declaration_id, history.c.sequence).where(not_(exists().where(of_row)))
    return all_rows(connection.execute(found.limit(most)))


def events_told_twice(connection: Connection, most: int) -> list[Record]:
    """(declaration_id, sequence) of which there is more than one event."""
    key = (event.c.declaration_id, event.c.sequence)
    return all_rows(connection.execute(select(*key).group_by(*key).having(func.count() > 1).limit(most)))


def without_declaration(connection: Connection, most: int) -> list[str]:
    """Ids of history rows whose declaration is not there."""
    known = exists().where(declaration.c.id == history.c.declaration_id)
    return list(
        connection.execute(
            select(history.c.declaration_id).where(not_(known)).distinct().limit(most)
        ).scalars()
    )
