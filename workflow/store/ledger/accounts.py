"""Rows of accounts and ledger entries, and the lock under which caps bind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from workflow.store.database.prepared import Prepared
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.tables import account, declaration, ledger_entry, person, study_record, title_record

_OPENED = ("person_id", "year", "edition_id", "required_public", "required_professional", "updated_at")
_TOTALS = ("public", "professional", "required_public", "required_professional", "off_months", "updated_at")
_ENTRY = tuple(column.name for column in ledger_entry.c if column.name != "position")


def _open(dialect: str) -> Prepared:
    """Open an account, or lock the row of the existing one.

    On PostgreSQL the person is locked before: a change of one year can move hours of another, and approvals
    have one order over all years.
    """
    values = {name: bindparam(name, type_=account.c[name].type) for name in _OPENED}
    opened = INSERT[dialect](account)
    if dialect == "postgresql":
        whose = select(person.c.id).where(person.c.id == values["person_id"])
        locked = whose.with_for_update(key_share=True).cte("locked")
        opened = opened.from_select(list(values), select(*values.values()).select_from(locked))
    else:
        opened = opened.values(values)
    kept = {"version": account.c.version}
    return Prepared(opened.on_conflict_do_update(index_elements=["person_id", "year"], set_=kept))


_OPEN = {dialect: _open(dialect) for dialect in INSERT}
_APPEND = Prepared(insert(ledger_entry).values({name: bindparam(name) for name in _ENTRY}))
_SET_ACCOUNT = Prepared(
    update(account)
    .where(account.c.person_id == bindparam("of_person"), account.c.year == bindparam("of_year"))
    .values(
        {
            "version": account.c.version + 1,
            **{name: bindparam(f"new_{name}", type_=account.c[name].type) for name in _TOTALS},
        }
    )
)
_SET_RECOGNISED = Prepared(
    update(declaration)
    .where(declaration.c.id == bindparam("of_id"), declaration.c.state == bindparam("seen_state"))
    .values(
        version=declaration.c.version + 1,
        recognised=bindparam("new_recognised", type_=declaration.c.recognised.type),
        revision=bindparam("new_revision", type_=declaration.c.revision.type),
        outcome=bindparam("new_outcome", type_=declaration.c.outcome.type),
        updated_at=bindparam("new_updated_at", type_=declaration.c.updated_at.type),
    )
)
_SET_RECORD = (
    update(study_record)
    .where(study_record.c.id == bindparam("of_id"))
    .values(
        outcome=bindparam("new_outcome"),
        code=bindparam("new_code"),
        recognised=bindparam("new_recognised", type_=study_record.c.recognised.type),
        revision=bindparam("new_revision"),
    )
)


def lock_statements(dialect: str, accounts: Iterable[Record]) -> list[Statement]:
    """The statements that lock a person's accounts, in the order of the years, and open missing ones.

    On SQLite the writer's BEGIN IMMEDIATE is the lock.
    """
    ordered = sorted(accounts, key=lambda row: (row["person_id"], row["year"]))
    return [(_OPEN[dialect], row) for row in ordered]


def account_editions_of(person_id: ColumnElement[str]) -> ScalarSelect[Any]:
    """The editions that a person's accounts follow, for a statement that reads the person anyway."""
    told = cast(account.c.year, String) + literal_column("':'") + account.c.edition_id
    comma: Any = literal_column("','")  # a bound one would be expanded only when the statement is executed
    every = select(func.aggregate_strings(told, comma))
    return every.where(account.c.person_id == person_id).scalar_subquery()


def has_study_records(person_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether the city platform sent records of the person, for a statement that reads the person anyway."""
    return exists(select(study_record.c.id).where(study_record.c.person_id == person_id))


def account_editions_from(told: str | None) -> dict[int, str]:
    """Year -> edition, from what `account_editions_of` reads; empty where there is no account."""
    pairs = (each.partition(":") for each in told.split(",")) if told else ()
    return {int(year): edition_id for year, _, edition_id in pairs}


_ACCOUNT_EDITIONS = Prepared(
    select(account.c.year, account.c.edition_id).where(account.c.person_id == bindparam("person_id"))
)


def load_account_editions(connection: Connection, person_id: str) -> dict[int, str]:
    """Year -> the edition that the person's account of the year follows."""
    rows = _ACCOUNT_EDITIONS.all(connection, {"person_id": person_id})
    return {row["year"]: row["edition_id"] for row in rows}


def append_entry_statement(entry: Record) -> Statement:
    """The statement that appends an entry."""
    return _APPEND, entry


def set_account_statement(person_id: str, year: int, values: Record) -> Statement:
    """The statement that sets the account's totals and requirement (the caller holds its lock)."""
    parameters = {f"new_{name}": value for name, value in values.items()}
    return _SET_ACCOUNT, {"of_person": person_id, "of_year": year, **parameters}


def set_recognised(connection: Connection, changes: Iterable[Record]) -> bool:
    """Set what other declarations hold after a refill, a dedupe or a revocation.

    Returns whether all were still in the state in which they were seen: a sync does not lock the accounts.
    """
    return all(_SET_RECOGNISED.execute(connection, change) == 1 for change in changes)


def set_record_outcomes(connection: Connection, changes: Iterable[Record]) -> None:
    connection.execute(_SET_RECORD, [dict(change) for change in changes])


def put_title_records(connection: Connection, rows: Sequence[Record]) -> None:
    """Queue records for the title system; one that is there already (same key) stays as it is."""
    statement = INSERT[connection.dialect.name](title_record).on_conflict_do_nothing()
    connection.execute(statement, [dict(row) for row in rows])


def load_account(connection: Connection, person_id: str, year: int) -> Record | None:
    found = select(account).where(account.c.person_id == person_id, account.c.year == year)
    return first_row(connection.execute(found))


def load_accounts(connection: Connection, person_id: str) -> list[Record]:
    found = select(account).where(account.c.person_id == person_id).order_by(account.c.year)
    return all_rows(connection.execute(found))


def load_entries(connection: Connection, person_id: str, year: int) -> list[Record]:
    """Entries of one account in the order in which they were appended."""
    found = (
        select(ledger_entry)
        .where(ledger_entry.c.person_id == person_id, ledger_entry.c.year == year)
        .order_by(ledger_entry.c.position)
    )
    return all_rows(connection.execute(found))


def load_title_records(connection: Connection, person_id: str) -> list[Record]:
    found = (
        select(title_record)
        .where(title_record.c.person_id == person_id)
        .order_by(title_record.c.recorded_at, title_record.c.id)
    )
    return all_rows(connection.execute(found))


_OUTSTANDING = select(
    func.sum(case({"entry": 1, "adjustment": 1, "withdrawal": -1}, value=title_record.c.kind, else_=0))
).where(title_record.c.source_id == bindparam("source_id"))


def title_system_holds(connection: Connection, source_id: str) -> bool:
    """Whether the title system was told of this source more often than of its withdrawal."""
    return (connection.execute(_OUTSTANDING, {"source_id": source_id}).scalar() or 0) > 0
