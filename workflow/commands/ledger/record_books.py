"""The accounts of the people whom a change of study records concerns, locked together and settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workflow.clock import civil_date, not_before
from workflow.ledger import accounts as ledger
from workflow.ledger.settlement import Settlement
from workflow.process import dossier
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.prepared import run_together
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts as ledger_rows
from workflow.vocabulary import RecordEvent

Row = Mapping[str, Any]


def year_of(record: Row) -> int:
    """The year to which a record belongs (assess: that of its completion)."""
    return civil_date(record["completed_at"]).year


@dataclass
class RecordBooks:
    """What happened to the records of one or two people in a transaction that has locked their accounts.

    `at` is no earlier than the last instant of these accounts.
    """

    service: Service
    connection: Connection
    actor_id: str
    at: datetime
    years: Mapping[str, set[int]]  # by person
    events: dict[str, dict[str, RecordEvent]] = field(default_factory=dict)  # by person and record
    touched: list[Row] = field(default_factory=list)  # records as they were, and as they are
    gone: dict[str, list[Row]] = field(default_factory=dict)  # by person

    @classmethod
    def lock(
        cls, service: Service, connection: Connection, actor_id: str, years: Mapping[str, Iterable[int]]
    ) -> RecordBooks:
        """Lock the accounts of these people, in one order for all."""
        now = service.clock.now()
        wanted = {person_id: set(years[person_id]) for person_id in sorted(years)}
        for person_id in wanted:
            run_together(connection, ledger_rows.lock_statements(connection, person_id=person_id))
        settled = [ledger_rows.load_account_heads(connection, person_id)[1] for person_id in wanted]
        return cls(service, connection, actor_id, not_before(now, *settled), wanted)

    def note(self, person_id: str, event: RecordEvent, before: Row | None, after: Row | None) -> None:
        """Note what happened to a record of a person; without `after`, the person no longer has it."""
        touched = [row for row in (after, before) if row is not None]
        self.touched += touched
        self.events.setdefault(person_id, {})[touched[0]["id"]] = event
        if after is None:
            self.gone.setdefault(person_id, []).append(touched[0])

    def settle_all(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Bring the ledgers up to date: by person, the outcome of every record of theirs by its id.

        A record that moves leaves its old person before it counts for the new one.
        """
        return {
            each: self._settle(each) for each in sorted(self.years, key=lambda each: each not in self.gone)
        }

    def _settle(self, person_id: str) -> dict[str, dict[str, Any]]:
        rows, records = declarations.load_dossier(self.connection, person_id)
        editions = self.service.editions
        known, _ = ledger_rows.load_account_heads(self.connection, person_id)
        accounts = {**ledger.opened(editions, self.years[person_id]), **known}
        held = dossier.Dossier(rows, records, account_editions=accounts)
        dossier.require_bounded(held)
        edition = editions.for_year(max(self.years[person_id]))[0].id
        assessment = dossier.holdings(
            editions, held, held.holding, self.at, exam_based_series=False, edition=edition
        )
        cause = ledger.Cause(
            "study_record",
            None,
            self.at,
            self.actor_id,
            records=self.touched,
            events=self.events.get(person_id, {}),
        )
        years = sorted(self.years[person_id])
        settlement = Settlement(self.connection, editions, person_id, assessment, cause, years, accounts)
        gone: Sequence[Row] = self.gone.get(person_id, ())
        _, statements = settlement.settle(held.holding, None, records, gone)
        run_together(self.connection, statements)
        return {
            result.ref: {
                "outcome": result.outcome.value,
                "code": result.code.value if result.code else None,
                **result.hours.to_mapping(),
            }
            for result in assessment.study_records
        }
