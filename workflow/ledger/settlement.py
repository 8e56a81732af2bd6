"""Settles the ledger of one person: makes it agree with an assessment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workflow.clock import not_before
from workflow.definition import Edition, Editions
from workflow.errors import LostRace
from workflow.ledger.accounts import Cause, Row, held_hours, recognised_view
from workflow.ledger.changes import Changed, write_changed
from workflow.ledger.records import RecordChange, write_records
from workflow.ledger.title_records import requirement_moved, requirement_view
from workflow.rules import Assessment
from workflow.rules.clauses.requirement import judge_year
from workflow.rules.interface.result import NO_HOURS, SubjectHours, YearResult
from workflow.store import Connection
from workflow.store.database.compiled import Statement
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts as store
from workflow.vocabulary import Category


@dataclass
class Settlement:
    """Makes the ledger of one person agree with an assessment; the caller holds the accounts' lock."""

    connection: Connection
    editions: Editions
    person_id: str
    assessment: Assessment
    cause: Cause
    years: Sequence[int]  # those of the cause: their requirement can change without an entry
    accounts: Mapping[int, str]  # year -> the edition that the account follows, those too that are opened
    corrections_sent: int = 0  # records that correct what the title system was told before
    moving: frozenset[str] = frozenset()  # declarations that change their person: the caller writes them
    moved: dict[str, Row] = field(default_factory=dict)  # what each of these holds from now on, by its id

    def __post_init__(self) -> None:
        self.at = self.cause.at  # the instant of what is written; later where a declaration's last one is

    def settle(
        self,
        holding: Sequence[Row],
        gone: Row | None,
        study_records: Sequence[Row],
        records_gone: Sequence[Row] = (),
        left: Sequence[Row] = (),
    ) -> tuple[Row, list[Statement]]:
        """Settle what changed. `holding`: the declarations counted now; `gone`: one no longer counted.

        `records_gone` and `left`: records and declarations that the person no longer has. Returns two values:
        what the cause's own declaration holds now, {recognised, revision, outcome, trims}, empty if the cause
        is none of these; and the statements of entries and totals, to run with the transition.
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
            elif row["id"] in self.moving:
                self.moved[row["id"]] = change
            else:
                others.append((row, change))
        if gone is not None:
            own = self._settle_declaration(gone, {})
        for row in left:
            self.moved[row["id"]] = self._settle_declaration(row, {})
        records = self._settle_records(study_records, records_gone)
        totals = dict(self._totals())
        self._adjust(others, totals)
        self._write([(row, now) for row, now in others if now["revision"] != row["revision"]], records)
        return own, self._statements(totals)

    def _write(self, others: Sequence[tuple[Row, Row]], records: Sequence[RecordChange]) -> None:
        """Write what changed for others than the cause's own declaration."""
        found = declarations.hold(self.connection, [row["id"] for row, _ in others])
        self.at = not_before(self.cause.at, *[row["updated_at"] for row in found.values()])
        changes = [Changed(found[row["id"]], now) for row, now in others]
        if any(
            each.row["revision"] != seen["revision"] for each, (seen, _) in zip(changes, others, strict=True)
        ):
            raise LostRace()
        told = write_changed(self.connection, changes, self._items, self.cause, self.at)
        edition = self._edition(max(self._years)) if records else None
        if edition is not None:
            told += write_records(self.connection, records, self.person_id, self.cause, self.at, edition)
        if told:
            store.put_title_records(self.connection, told)
            self.corrections_sent += len(told)

    def _statements(self, totals: Mapping[int, Row]) -> list[Statement]:
        """The entries and the new totals, with the instant that is known by now."""
        connection, at = self.connection, self.at
        entries = [store.append_entry_statement(connection, {**entry, "at": at}) for entry in self._entries]
        accounts = [
            store.settle_account_statement(connection, self.person_id, year, {**values, "updated_at": at})
            for year, values in totals.items()
        ]
        return [*entries, *accounts]

    def _settle_declaration(self, row: Row, now: Mapping[int, SubjectHours]) -> dict[str, Any]:
        revision = self._append("declaration", row, held_hours(row["recognised"]), now)
        item = self._items.get(row["id"])
        return {
            "recognised": recognised_view(now),
            "revision": revision,
            "outcome": item.outcome.value if item else None,
            "trims": [trim.to_mapping() for trim in item.trims] if item else None,
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
                }
            )
        return revision if moved else revision - 1

    def _settle_records(self, rows: Sequence[Row], gone: Sequence[Row]) -> list[RecordChange]:
        """Collect the entries of the records. Returns each record with what becomes of it, if that is new.

        `gone` are those that the person no longer has.
        """
        results = {result.ref: result for result in self.assessment.study_records}
        changes = []
        for row in rows:
            result = results[row["id"]]
            code = result.code.value if result.code else None
            change = self._settle_record(row, {result.year: result.hours}, result.outcome.value, code)
            moved = any(change[name] != row[name] for name in ("revision", "outcome", "code"))
            if moved or row["id"] in self.cause.events:
                changes.append(RecordChange(row, change))
        left = [
            RecordChange(row, self._settle_record(row, {}, row["outcome"], row["code"]), gone=True)
            for row in gone
        ]
        return [*changes, *left]

    def _settle_record(
        self, row: Row, now: Mapping[int, SubjectHours], outcome: str, code: str | None
    ) -> dict[str, Any]:
        return {
            "outcome": outcome,
            "code": code,
            "recognised": recognised_view(now),
            "revision": self._append("study_record", row, held_hours(row["recognised"]), now),
        }

    def _adjust(self, others: Sequence[tuple[Row, dict[str, Any]]], totals: Mapping[int, Row]) -> None:
        """Give special circumstances a new revision where the requirement of their years has changed (R8)."""
        special = [each for each in others if each[0]["facts"]["category"] == Category.SPECIAL_CIRCUMSTANCE]
        if not special:
            return
        before = {row["year"]: row for row in store.load_accounts(self.connection, self.person_id)}
        for row, change in special:
            if requirement_moved(row, before, totals):
                change["revision"] = row["revision"] + 1
                after = {**before, **totals}
                change["required"] = requirement_view(row, before), requirement_view(row, after)

    def _totals(self) -> Iterator[tuple[int, dict[str, Any]]]:
        for year in sorted(self._years):
            total = self._total(year)
            yield (
                year,
                {
                    "edition_id": self._edition(year).id,
                    "public": total.recognised.public,
                    "professional": total.recognised.professional,
                    "required_public": total.required.public,
                    "required_professional": total.required.professional,
                    "off_months": total.off_months,
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
