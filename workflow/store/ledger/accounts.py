"""Rows of accounts and ledger entries, and the lock under which caps bind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    String,
    bindparam,
    case,
    cast,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)

from workflow.store.database.compiled import Statement
from workflow.store.database.engine import INSERT
from workflow.store.database.lists import Part, is_among, part
from workflow.store.database.prepared import Prepared, run_together
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.database.seals import reseal, sealing_of
from workflow.store.ledger.whose import WHOSE
from workflow.tables import account, ledger_entry, person, study_record, title_record

_TOTALS = (
    "edition_id",
    "public",
    "professional",
    "required_public",
    "required_professional",
    "off_months",
    "updated_at",
)
_ENTRY = tuple(column.name for column in ledger_entry.c if column.name not in ("position", "sealed_in"))
TOLD = tuple(column.name for column in title_record.c if column.name not in ("position", "sealed_in"))


_SETTLED = {
    name: bindparam(name, type_=account.c[name].type) for name in ("person_id", "year", *_TOTALS, "seal")
}


def _settle(dialect: str) -> Prepared:
    """Open an account with these values, or set those of the existing one."""
    opened = INSERT[dialect](account).values(_SETTLED)
    new = {name: opened.excluded[name] for name in (*_TOTALS, "seal")}
    changed = {"version": account.c.version + 1, **new}
    return Prepared(opened.on_conflict_do_update(index_elements=["person_id", "year"], set_=changed))


_SETTLE = {dialect: _settle(dialect) for dialect in INSERT}
_LOCK = {
    name: Prepared(select(person.c.id).where(person.c.id == whose).with_for_update(key_share=True))
    for name, whose in WHOSE.items()
}
_TELL = {
    dialect: Prepared(
        make(title_record)
        .values({name: bindparam(name, type_=title_record.c[name].type) for name in TOLD})
        .on_conflict_do_nothing()
    )
    for dialect, make in INSERT.items()
}
_APPEND = Prepared(insert(ledger_entry).values({name: bindparam(name) for name in _ENTRY}))
_SET_RECORD = (
    update(study_record)
    .where(study_record.c.id == bindparam("of_id"))
    .values(
        outcome=bindparam("new_outcome"),
        code=bindparam("new_code"),
        recognised=bindparam("new_recognised", type_=study_record.c.recognised.type),
        revision=bindparam("new_revision"),
        sequence=bindparam("new_sequence"),
    )
)


def lock_statements(connection: Connection, **whose: str) -> list[Statement]:
    """The statements that lock a person's accounts: all years, those too that are still to be opened.

    They lock the person, as a change of one year can move hours of another: `person_id`, or the one of
    `declaration_id`. On SQLite the writer's BEGIN IMMEDIATE is the lock.
    """
    (name,) = whose
    return [] if connection.dialect.name == "sqlite" else [(_LOCK[name], whose)]


def account_editions_of(person_id: ColumnElement[str]) -> ScalarSelect[Any]:
    """The editions that a person's accounts follow, for a statement that reads the person anyway."""
    told = cast(account.c.year, String) + literal_column("':'") + account.c.edition_id
    comma: Any = literal_column("','")  # a bound one would be expanded only when the statement is executed
    every = select(func.aggregate_strings(told, comma))
    return every.where(account.c.person_id == person_id).scalar_subquery()


def settled_at_of(person_id: ColumnElement[str]) -> ScalarSelect[Any]:
    """When a person's accounts were last settled, for a statement that reads the person anyway."""
    return select(func.max(account.c.updated_at)).where(account.c.person_id == person_id).scalar_subquery()


def has_study_records(person_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether the city platform sent records of the person, for a statement that reads the person anyway."""
    return exists(select(study_record.c.id).where(study_record.c.person_id == person_id))


def books_of(person_id: ColumnElement[str]) -> list[ColumnElement[Any]]:
    """What the books say of a person, for a statement that reads the person anyway.

    The editions that the accounts follow, when these were last settled, and whether there are study records.
    """
    return [
        account_editions_of(person_id).label("account_editions"),
        settled_at_of(person_id).label("settled_at"),
        has_study_records(person_id).label("has_study_records"),
    ]


_BOOKS = Prepared(select(*books_of(WHOSE["person_id"])))


def books_statement(person_id: str) -> Statement:
    """The statement that reads the one row of `books_of`."""
    return _BOOKS, {"person_id": person_id}


def account_editions_from(told: str | None) -> dict[int, str]:
    """Year -> edition, from what `account_editions_of` reads; empty where there is no account."""
    pairs = (each.partition(":") for each in told.split(",")) if told else ()
    return {int(year): edition_id for year, _, edition_id in pairs}


_ACCOUNT_HEADS = Prepared(
    select(account.c.year, account.c.edition_id, account.c.updated_at).where(
        account.c.person_id == bindparam("person_id")
    )
)


def load_account_heads(connection: Connection, person_id: str) -> tuple[dict[int, str], datetime | None]:
    """Year -> the edition that the person's account of it follows; and when one was last settled."""
    rows = _ACCOUNT_HEADS.all(connection, {"person_id": person_id})
    last = max((row["updated_at"] for row in rows), default=None)
    return {row["year"]: row["edition_id"] for row in rows}, last


def append_entry_statement(connection: Connection, entry: Record) -> Statement:
    """The statement that appends an entry with its seal."""
    return _APPEND, {**entry, "seal": sealing_of(connection).of(ledger_entry, entry)}


def settle_account_statement(connection: Connection, person_id: str, year: int, values: Record) -> Statement:
    """The statement that sets and seals the account's totals and requirement (the caller holds its lock).

    An account that is missing is opened. `values` are all columns but the version; the edition is the one
    that the account follows already.
    """
    row = {"person_id": person_id, "year": year, **values}
    return _SETTLE[connection.dialect.name], {**row, "seal": sealing_of(connection).of(account, row)}


def set_record_outcomes(connection: Connection, changes: Sequence[Record]) -> None:
    connection.execute(_SET_RECORD, [dict(change) for change in changes])
    reseal(connection, "study_record", *({"id": change["of_id"]} for change in changes))


def sealed_title_record(connection: Connection, row: Record) -> Record:
    """A record for the title system with its seal."""
    return {**row, "seal": sealing_of(connection).of(title_record, row)}


def title_record_statement(connection: Connection, row: Record) -> Statement:
    """The statement that queues a record for the title system; where its key is taken, nothing happens."""
    return _TELL[connection.dialect.name], sealed_title_record(connection, row)


def put_title_records(connection: Connection, rows: Iterable[Record]) -> None:
    """Queue records for the title system, in one round trip."""
    run_together(connection, [title_record_statement(connection, row) for row in rows])


def load_title_record(connection: Connection, key: str) -> Record:
    """The record of that key, which is there."""
    return all_rows(connection.execute(select(title_record).where(title_record.c.key == key)))[0]


def load_account(connection: Connection, person_id: str, year: int) -> Record | None:
    found = select(account).where(account.c.person_id == person_id, account.c.year == year)
    return first_row(connection.execute(found))


def accounts_among(connection: Connection, person_ids: Sequence[str], year: int) -> dict[str, Record]:
    """Person -> the account of the year; who has none is left out."""
    among = is_among(account.c.person_id, connection.dialect.name)
    found = connection.execute(
        select(account).where(among, account.c.year == year), {"ids": list(person_ids)}
    )
    return {row["person_id"]: row for row in all_rows(found)}


def load_accounts(connection: Connection, person_id: str) -> list[Record]:
    found = select(account).where(account.c.person_id == person_id).order_by(account.c.year)
    return all_rows(connection.execute(found))


def list_accounts(connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int) -> Part:
    """A person's accounts after a year, oldest first."""
    of = select(account).where(account.c.person_id == person_id)
    return part(connection, of, account.c.year, after, limit)


def list_entries(
    connection: Connection, person_id: str, year: int, after: tuple[Any, ...] | None, limit: int
) -> Part:
    """Entries of one account after a position, in the order in which they were appended."""
    of = (ledger_entry.c.person_id == person_id, ledger_entry.c.year == year)
    return part(connection, select(ledger_entry).where(*of), ledger_entry.c.position, after, limit)


def list_title_records(
    connection: Connection, person_id: str, after: tuple[Any, ...] | None, limit: int
) -> Part:
    """What the title system was told of a person after a position: of one source, by its revisions."""
    told = select(title_record).where(title_record.c.person_id == person_id)
    return part(connection, told, title_record.c.position, after, limit)


_OUTSTANDING = select(
    func.sum(case({"entry": 1, "adjustment": 1, "withdrawal": -1}, value=title_record.c.kind, else_=0))
).where(title_record.c.source_id == bindparam("source_id"))


def title_system_holds(connection: Connection, source_id: str) -> bool:
    """Whether the title system was told of this source more often than of its withdrawal."""
    return (connection.execute(_OUTSTANDING, {"source_id": source_id}).scalar() or 0) > 0
