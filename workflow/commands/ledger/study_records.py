"""Records of the city platform: synchronised without review, and counted once (四(二), R24)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.clock import civil_date
from workflow.errors import Conflict, FieldError, Invalid, NotFound, Refused
from workflow.ids import new_id
from workflow.ledger import accounts as ledger
from workflow.ledger.settlement import Settlement
from workflow.process import dossier
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.prepared import run_together
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.ledger import study_records
from workflow.store.people.standing_rows import standing
from workflow.vocabulary import RecordOutcome

Row = Mapping[str, Any]

_REPEATED = {"zh": "同一批中重复。", "en": "It stands twice in this batch."}
_FACTS = (
    "subject",
    "topic",
    "hours",
    "completed_at",
    "exam_passed_at",
    "certificate_number",
    "filing_number",
)


def receive_study_records(service: Service, actor: Actor, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Take records in: one result per row, in their order.

    A row: {person_id, source_id, subject, topic?, hours (Decimal), completed_at, exam_passed_at?,
    certificate_number?, filing_number?}, instants aware. The result of a row is {source_id, status:
    received|updated|unchanged|refused, outcome, code, public, professional} or {…, code, detail}.
    A record sent again with other facts replaces the first; the same facts change nothing.
    """
    require(actor, "study_record.write", Subject())
    by_person: dict[str, list[int]] = {}
    for position, row in enumerate(rows):
        by_person.setdefault(str(row["person_id"]), []).append(position)
    results: list[dict[str, Any]] = [{}] * len(rows)
    for person_id, positions in by_person.items():
        told = _receive_for_person(service, person_id, [rows[position] for position in positions])
        for position, result in zip(positions, told, strict=True):
            results[position] = result
    return results


def _receive_for_person(service: Service, person_id: str, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """All rows of one person in one transaction; rows that can't be taken are refused one by one."""
    now = service.clock.now()
    try:
        with service.store.write() as connection:
            if standing(connection, person_id, civil_date(now)) is None:
                raise NotFound("There is no such person.")
            years = {civil_date(row["completed_at"]).year for row in rows}
            dialect = connection.dialect.name
            run_together(connection, ledger.lock_statements(dialect, service.editions, person_id, years, now))
            statuses = _write(connection, person_id, rows, now)
            outcomes = _settle(service, connection, person_id, sorted(years), now)
    except IntegrityError:
        # Another person's batch brought the same source id at this very moment.
        return [
            _refused(row, Conflict("The source id was taken meanwhile; send the row again.")) for row in rows
        ]
    except Refused as refused:
        return [_refused(row, refused) for row in rows]
    return [
        _refused(row, status)
        if isinstance(status, Refused)
        else {"source_id": row["source_id"], "status": status, **outcomes[row["source_id"]]}
        for row, status in zip(rows, statuses, strict=True)
    ]


def _refused(row: Row, refused: Refused) -> dict[str, Any]:
    detail = refused.message
    if isinstance(refused, Invalid):
        detail = "; ".join(f"{error.pointer} {error.code}" for error in refused.errors)
    return {"source_id": row["source_id"], "status": "refused", "code": refused.code, "detail": detail}


def _write(connection: Connection, person_id: str, rows: Sequence[Row], now: datetime) -> list[str | Refused]:
    known = dict(study_records.load_by_source(connection, [row["source_id"] for row in rows]))
    new: dict[str, dict[str, Any]] = {}
    statuses: list[str | Refused] = []
    for row in rows:
        facts = {name: row.get(name) for name in _FACTS}
        facts["hours"] = Decimal(int(row["hours"] * 2)) / 2  # printed hours, rounded down to the grid (R6)
        earlier = known.get(row["source_id"]) or new.get(row["source_id"])
        if earlier is None:
            new[row["source_id"]] = _new_record(person_id, row["source_id"], facts, now)
            statuses.append("received")
        elif earlier["person_id"] != person_id:
            statuses.append(Conflict("This source id belongs to another person's record."))
        elif all(earlier[name] == facts[name] for name in _FACTS):
            statuses.append("unchanged")
        elif row["source_id"] in new:
            taken = FieldError("/source_id", "REPEATED_IN_BATCH", _REPEATED)
            statuses.append(Invalid(taken))
        else:
            study_records.update_record(connection, earlier["id"], facts)
            statuses.append("updated")
    if new:
        study_records.insert_records(connection, list(new.values()))
    return statuses


def _new_record(person_id: str, source_id: str, facts: Row, now: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "person_id": person_id,
        "source_id": source_id,
        "outcome": RecordOutcome.NO_CREDIT.value,
        "received_at": now,
        **facts,
    }


def _settle(
    service: Service, connection: Connection, person_id: str, years: Sequence[int], now: datetime
) -> dict[str, dict[str, Any]]:
    """Bring the ledger up to date. Returns the outcome of every record of the person, by source id."""
    rows, records = declarations.load_dossier(connection, person_id)
    accounts = ledger_rows.load_account_editions(connection, person_id)  # read after they are locked
    held = dossier.Dossier(rows, records, account_editions=accounts)
    edition = service.editions.for_year(years[-1])[0].id
    assessment = dossier.holdings(
        service.editions, held, held.holding, now, exam_based_series=False, edition=edition
    )
    cause = ledger.Cause("study_record", None, now)
    settlement = Settlement(connection, service.editions, person_id, assessment, cause, years, accounts)
    _, statements = settlement.settle(held.holding, None, records)
    run_together(connection, statements)
    source_of = {row["id"]: row["source_id"] for row in records}
    return {
        source_of[result.ref]: {
            "outcome": result.outcome.value,
            "code": result.code.value if result.code else None,
            **result.hours.to_mapping(),
        }
        for result in assessment.study_records
    }
