"""The ledger: a person's lasting account of hours, as entries that are appended and never edited.

At every change that can move hours the dossier is assessed as a whole, and for every source the
difference to what the ledger holds is appended. Trimming, refill (R10), dedupe (R24) and revocation
are this one computation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.definition import Editions
from workflow.rules.interface.reading import number_key, source_key
from workflow.rules.interface.result import NO_HOURS, SubjectHours
from workflow.values import value
from workflow.vocabulary import CauseKind

Row = Mapping[str, Any]


@value
class Cause:
    """What moved the hours, who did it and when; entries keep `event` and `id`.

    What it is told as: an event of a declaration, study records that came, changed or went (`records`: their
    rows, before and after), an account that follows another edition (`edition`), or a `merge` of persons.
    """

    event: str
    id: str | None
    at: datetime
    actor_id: str
    edition: str | None = None
    merge: str | None = None
    records: Sequence[Row] = ()
    events: Mapping[str, str] = field(default_factory=dict)  # what was done to a record, by its id

    def of(self, declaration: Row) -> dict[str, Any]:
        """`{kind, id}` of what changed this declaration's hours."""
        facts = declaration["facts"]
        return self._told([row for row in self.records if _is_of_one_study(row, facts)])

    def of_record(self, record: Row) -> dict[str, Any]:
        """`{kind, id}` of what changed this record's hours."""
        return self._told([row for row in self.records if _is_of_one_study(row, record)])

    def _told(self, behind: Sequence[Row]) -> dict[str, Any]:
        if self.merge is not None:
            return {"kind": CauseKind.MERGE.value, "id": self.merge}
        if self.edition is not None:
            return {"kind": CauseKind.EDITION.value, "id": self.edition}
        if self.id is not None:
            return {"kind": CauseKind.DECLARATION.value, "id": self.id}
        return {"kind": CauseKind.STUDY_RECORD.value, "id": (behind or self.records)[0]["id"]}


def _is_of_one_study(record: Row, facts: Row) -> bool:
    """Whether a record and a declaration share what they are matched by (R24, R29)."""
    source, numbers = facts.get("source_id"), ("certificate_number", "filing_number")
    if source is not None and source_key(source) == source_key(record["source_id"]):
        return True
    keys = [(number_key(record[name]), number_key(facts.get(name))) for name in numbers]
    return any(of_record is not None and of_record == of_item for of_record, of_item in keys)


def recognised_view(by_year: Mapping[int, SubjectHours]) -> dict[str, dict[str, str]]:
    """Hours by year and subject as JSON, years in order; years without hours are left out."""
    return {str(year): hours.to_mapping() for year, hours in sorted(by_year.items()) if hours != NO_HOURS}


def held_hours(recognised: Mapping[str, Mapping[str, str]] | None) -> dict[int, SubjectHours]:
    return {
        int(year): SubjectHours(_halves(hours["public"]), _halves(hours["professional"]))
        for year, hours in (recognised or {}).items()
    }


def _halves(hours: Decimal | str) -> int:
    return int(Decimal(hours) * 2)


def opened(editions: Editions, years: Iterable[int], region: str | None = None) -> dict[int, str]:
    """The editions that new accounts of these years follow: those in force. An existing one keeps its own."""
    return {year: editions.for_year(year, region)[0].id for year in sorted(set(years))}
