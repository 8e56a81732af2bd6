"""Whether the ledger, the declarations and the log agree: asked after everything that may have gone wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, func, select

from workflow import tables
from workflow.record import audit
from workflow.runtime.service import Service
from workflow.tables import (
    account,
    declaration,
    event,
    history,
    ledger_entry,
    study_record,
    study_record_change,
)

Hours = tuple[Decimal, Decimal]
_NOTHING = (Decimal(0), Decimal(0))


def faults(service: Service) -> list[str]:
    """Every contradiction, as a sentence; empty when all is well.

    An account is the sum of its entries; what a declaration or a record says that it holds is the sum of
    its entries; only what is approved or synced holds anything; revisions count 1, 2, …; every transition
    has one event row; and the log is whole.
    """
    with service.store.read() as connection:
        found = [
            *_accounts(connection),
            *_sources(connection),
            *_states(connection),
            *_revisions(connection),
            *_events(connection),
        ]
    return found + [str(finding) for finding in audit.verify_record(service, files=False).findings]


def _sums(connection: Connection, column: Any) -> dict[tuple[str, int], Hours]:
    summed: dict[tuple[str, int], Hours] = defaultdict(lambda: _NOTHING)
    for row in connection.execute(select(column, ledger_entry)).mappings():
        key = (row[column.name], row["year"])
        public, professional = summed[key]
        summed[key] = (public + row["public"], professional + row["professional"])
    return summed


def _accounts(connection: Connection) -> list[str]:
    summed = _sums(connection, ledger_entry.c.person_id)
    found = []
    for row in connection.execute(select(account)).mappings():
        told = summed.pop((row["person_id"], row["year"]), _NOTHING)
        if (row["public"], row["professional"]) != told:
            found.append(f"account {row['year']} says {row['public']}+{row['professional']}, entries {told}")
    return found + [f"entries of {key} have no account" for key in summed]


def _held(recognised: Mapping[str, Mapping[str, str]] | None) -> dict[int, Hours]:
    return {
        int(year): (Decimal(hours["public"]), Decimal(hours["professional"]))
        for year, hours in (recognised or {}).items()
    }


def _sources(connection: Connection) -> list[str]:
    summed = _sums(connection, ledger_entry.c.source_id)
    stated = {
        (row["id"], year): hours
        for table in (declaration, study_record)
        for row in connection.execute(select(table.c.id, table.c.recognised)).mappings()
        for year, hours in _held(row["recognised"]).items()
    }
    return [
        f"{key} states {stated.get(key)}, its entries are {summed.get(key)}"
        for key in {*summed, *stated}
        if summed.get(key, _NOTHING) != stated.get(key, _NOTHING)
    ]


def _states(connection: Connection) -> list[str]:
    return [
        f"{row['id']} is {row['state']} and holds {row['recognised']}"
        for row in connection.execute(select(declaration)).mappings()
        if row["recognised"] and row["state"] not in ("approved", "synced")
    ]


def _revisions(connection: Connection) -> list[str]:
    last = select(ledger_entry.c.source_id, func.max(ledger_entry.c.revision)).group_by(
        ledger_entry.c.source_id
    )
    known = {
        row.id: row.revision
        for table in (declaration, study_record)
        for row in connection.execute(select(table.c.id, table.c.revision))
    }
    withdrawn = set(
        connection.execute(
            select(study_record_change.c.record_id).where(study_record_change.c.event == "withdraw")
        ).scalars()
    )
    return [
        f"{source} is at revision {known.get(source)}, its entries at {revision}"
        for source, revision in connection.execute(last)
        if revision > known.get(source, 0) and source not in withdrawn
    ]


def _events(connection: Connection) -> list[str]:
    told = [tuple(row) for row in connection.execute(select(history.c.declaration_id, history.c.sequence))]
    announced = [tuple(row) for row in connection.execute(select(event.c.declaration_id, event.c.sequence))]
    if sorted(told) == sorted(announced):
        return []
    return [f"{len(told)} transitions, {len(announced)} events, {len(set(announced))} of them different"]


def contents(service: Service) -> dict[str, list[Any]]:
    """Every row of every table: equal before and after what writes nothing. That a refusal was counted (the
    health of a table in use) is no part of what is declared."""
    with service.store.read() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in tables.metadata.sorted_tables
            if table is not tables.refusal_tally
        }
