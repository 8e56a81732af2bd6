"""Settles the ledger of one person: makes it agree with an assessment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workflow.definition import Edition, Editions
from workflow.errors import LostRace
from workflow.ledger.accounts import Cause, Row, held_hours, recognised_view
from workflow.ledger.title_records import (
    declaration_record,
    requirement_moved,
    requirement_view,
    title_record,
)
from workflow.rules import Assessment
from workflow.rules.clauses.requirement import judge_year
from workflow.rules.interface.result import NO_HOURS, SubjectHours, YearResult
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.ledger import accounts as store
from workflow.vocabulary import Category, State


@dataclass
class Settlement:
    """Makes the ledger of one person agree with an assessment; the caller holds the accounts' lock."""

    connection: Connection
    editions: Editions
    person_id: str
    assessment: Assessment
    cause: Cause
    years: Sequence[int]  # those of the cause: their requirement can change without an entry
    accounts: Mapping[int, str]  # year -> the edition that the account follows
    corrections_sent: int = 0  # records that correct what the title system was told before

    def settle(
        self, holding: Sequence[Row], gone: Row | None, study_records: Sequence[Row]
    ) -> tuple[Row, list[Statement]]:
        """Settle what changed. `holding`: the declarations counted now; `gone`: one no longer counted.

        Returns two values: what the cause's own declaration holds now, {recognised, revision, outcome}, empty
        if the cause is none of these; and the statements of entries and totals, to run with the transition.
        """
        self._items = {item.ref: item for item in self.assessment.items}
        self._entries: list[dict[str, Any]] = []
        self._years = set(self.years)
        own: Row = {}
        others = []
        for row in holding:
            change = self._settle_declaration(row, self._items[row["id"]].by_year)
            if row["id"] == self.cause.id:
                own = change
            else:
                others.append((row, change))
        if gone is not None:
            own = self._settle_declaration(gone, {})
        self._settle_records(study_records)
        totals = dict(self._totals())
        self._adjust(others, totals)
        self._write_others([(row, now) for row, now in others if now["revision"] != row["revision"]])
        accounts = [
            store.set_account_statement(self.person_id, year, values) for year, values in totals.items()
        ]
        return own, [*map(store.append_entry_statement, self._entries), *accounts]

    def _settle_declaration(self, row: Row, now: Mapping[int, SubjectHours]) -> dict[str, Any]:
        revision = self._append("declaration", row, held_hours(row["recognised"]), now)
        return {
            "recognised": recognised_view(now),
            "revision": revision,
            "outcome": self._items[row["id"]].outcome.value if row["id"] in self._items else None,
        }

    def _append(
        self, source: str, row: Row, held: Mapping[int, SubjectHours], now: Mapping[int, SubjectHours]
    ) -> int:
        """Collect the entries of the difference. Returns the source's revision after them."""
        revision = int(row["revision"]) + 1
        moved = False
        for year in sorted({*held, *now}):
            before, after = held.get(year, NO_HOURS), now.get(year, NO_HOURS)
            if before == after:
                continue
            moved = True
            self._years.add(year)
            self._entries.append(
                {
                    "person_id": self.person_id,
                    "year": year,
                    "source_type": source,
                    "source_id": row["id"],
                    "revision": revision,
                    "public": after.public - before.public,
                    "professional": after.professional - before.professional,
                    "cause": self.cause.event,
                    "cause_id": self.cause.id,
                    "edition_id": self._edition(year).id,
                    "at": self.cause.at,
                }
            )
        return revision if moved else revision - 1

    def _settle_records(self, rows: Sequence[Row]) -> None:
        changes, sent = [], []
        results = {result.ref: result for result in self.assessment.study_records}
        for row in rows:
            result = results[row["id"]]
            now = {result.year: result.hours}
            revision = self._append("study_record", row, held_hours(row["recognised"]), now)
            code = result.code.value if result.code else None
            if (revision, result.outcome, code) != (row["revision"], row["outcome"], row["code"]):
                changes.append(
                    {
                        "of_id": row["id"],
                        "new_outcome": result.outcome.value,
                        "new_code": code,
                        "new_recognised": recognised_view(now),
                        "new_revision": revision,
                    }
                )
            if revision != row["revision"]:
                sent.append(self._title_record("entry", row["id"], revision, now))
        if changes:
            store.set_record_outcomes(self.connection, changes)
        self._tell_title_system(sent)

    def _adjust(self, others: Sequence[tuple[Row, dict[str, Any]]], totals: Mapping[int, Row]) -> None:
        """Give special circumstances a new revision where the requirement of their years has changed (R8)."""
        special = [each for each in others if each[0]["facts"]["category"] == Category.SPECIAL_CIRCUMSTANCE]
        if not special:
            return
        before = {row["year"]: row for row in store.load_accounts(self.connection, self.person_id)}
        for row, change in special:
            if requirement_moved(row, before, totals):
                change["revision"] = row["revision"] + 1
                change["told"] = {"requirement": requirement_view(row, {**before, **totals})}

    def _write_others(self, others: Sequence[tuple[Row, Row]]) -> None:
        if not others:
            return
        unmoved = store.set_recognised(
            self.connection,
            [
                {
                    "of_id": row["id"],
                    "seen_state": row["state"],
                    "new_recognised": change["recognised"],
                    "new_revision": change["revision"],
                    "new_outcome": change["outcome"],
                    "new_updated_at": self.cause.at,
                }
                for row, change in others
            ],
        )
        if not unmoved:
            raise LostRace()
        corrections = [
            declaration_record(
                "correction",
                {**row, "person_id": self.person_id},
                change["revision"],
                change["recognised"],
                self.cause.at,
                **change.get("told", {}),
            )
            for row, change in others
            if row["state"] == State.SYNCED
        ]
        self._tell_title_system(corrections)

    def _tell_title_system(self, records: Sequence[Mapping[str, Any]]) -> None:
        if records:
            store.put_title_records(self.connection, records)
            self.corrections_sent += len(records)

    def _totals(self) -> Iterator[tuple[int, dict[str, Any]]]:
        for year in sorted(self._years):
            total = self._total(year)
            yield (
                year,
                {
                    "public": total.recognised.public,
                    "professional": total.recognised.professional,
                    "required_public": total.required.public,
                    "required_professional": total.required.professional,
                    "off_months": total.off_months,
                    "updated_at": self.cause.at,
                },
            )

    def _total(self, year: int) -> YearResult:
        """The year's result; a year that nothing touches any more has no hours and the full requirement."""
        total = self.assessment.years.get(year)
        if total is None:
            total = judge_year(year, self._edition(year), NO_HOURS, (), set())
        return total

    def _edition(self, year: int) -> Edition:
        bound = self.accounts.get(year)
        return self.editions.get(bound) if bound else self.editions.for_year(year)[0]

    def _title_record(
        self, kind: str, source_id: str, revision: int, hours: Mapping[int, SubjectHours]
    ) -> dict[str, Any]:
        return title_record(kind, self.person_id, source_id, revision, recognised_view(hours), self.cause.at)
