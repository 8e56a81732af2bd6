"""Two persons who are one, put together: what each has, and what they would hold as one.

Nothing here computes hours: the rules assess the declarations and records of both as one dossier.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workflow.clock import civil_date
from workflow.definition import Editions
from workflow.digests import sha256
from workflow.process import dossier
from workflow.rules import Assessment
from workflow.store import Connection
from workflow.store.database.seals import written
from workflow.store.declarations import declarations
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.people.changes import merges as rows
from workflow.vocabulary import State

Row = Mapping[str, Any]
HOLDING = (State.APPROVED, State.SYNCED)


@dataclass(frozen=True, slots=True)
class Having:
    """What a person has; `live` and `records` are what an assessment reads."""

    person_id: str
    declarations: Sequence[tuple[str, int, str]]  # id, version, state; drafts too
    live: Sequence[Row]
    records: Sequence[Row]
    accounts: Mapping[int, str]  # year -> edition
    settled_at: datetime | None
    affiliations: Sequence[Row]
    principals: Sequence[Any]
    standing: Row  # applicant_type, exam_based_series

    @property
    def years(self) -> set[int]:
        """The years in which something of the person counts."""
        held = {year for row in self.live for year in range(row["first_year"], row["last_year"] + 1)}
        return held | set(self.accounts) | {civil_date(row["completed_at"]).year for row in self.records}

    def counting(self, live: Sequence[Row], records: Sequence[Row]) -> set[int]:
        """The years in which these of its declarations and records count."""
        decided = [row for row in live if row["state"] in HOLDING]
        held = {year for row in decided for year in range(row["first_year"], row["last_year"] + 1)}
        return held | {civil_date(row["completed_at"]).year for row in records}

    @property
    def versions(self) -> list[Any]:
        """What changes when something of the person does."""
        return [
            self.person_id,
            [[id_, version] for id_, version, _ in self.declarations],
            sorted([row["id"], row["sequence"]] for row in self.records),
            [[row["id"], row["version"]] for row in self.affiliations],
            sorted(each.id for each in self.principals),
            dict(self.standing),
        ]


def having(connection: Connection, person_id: str) -> Having:
    """What the person has."""
    live, records = declarations.load_dossier(connection, person_id)
    accounts, settled_at = ledger_rows.load_account_heads(connection, person_id)
    return Having(
        person_id,
        rows.declaration_ids(connection, person_id),
        live,
        records,
        accounts,
        settled_at,
        rows.affiliations_of(connection, person_id),
        rows.principals_of(connection, person_id),
        rows.standing_of(connection, person_id),
    )


def digest(gone: Having, kept: Having) -> str:
    """What a merge was looked at by: another one as soon as anything of the two has changed."""
    return sha256(written([gone.versions, kept.versions])).hexdigest()


def assess_one(
    editions: Editions,
    whose: Having,
    at: datetime,
    *,
    live: Sequence[Row],
    records: Sequence[Row],
    years: set[int],
) -> tuple[dossier.Dossier, Assessment, dict[int, str]]:
    """What a person holds with these declarations and records; and the editions that the accounts follow.

    Raises `TooMuch`.
    """
    accounts = {**{year: editions.for_year(year)[0].id for year in sorted(years)}, **whose.accounts}
    held = dossier.Dossier(live, records, account_editions=accounts)
    dossier.require_bounded(held)
    edition = editions.for_year(max(years))[0].id if years else editions.for_year(at.year)[0].id
    found = dossier.holdings(editions, held, held.holding, at, exam_based_series=False, edition=edition)
    return held, found, accounts


def overlapping(gone: Having, kept: Having) -> list[Row]:
    """The affiliations that can't move: employments on days that the other one has too, and repeats."""
    found = []
    for row in gone.affiliations:
        for other in kept.affiliations:
            if row["type"] != other["type"]:
                continue
            same = ("organization_id", "origin_region", "valid_from", "valid_to")
            repeats = all(row[name] == other[name] for name in same)
            if repeats or (row["type"] == "employment" and _share_a_day(row, other)):
                found.append(row)
                break
    return found


def left_out(moved: Row, has: Having, gets: Having) -> list[Row]:
    """The employments that an undo can't bring back: days of what it gives back cover theirs by now."""
    ids = set(moved["affiliations"])
    back = [*gets.affiliations, *(row for row in has.affiliations if row["id"] in ids)]
    employed = [row for row in back if row["type"] == "employment"]
    return [
        tie
        for tie in map(tie_of, moved["affiliations_removed"])
        if tie["type"] == "employment" and any(_share_a_day(tie, row) for row in employed)
    ]


def tie_of(kept: Row) -> Row:
    """An affiliation that a merge removed, with its days read from JSON."""
    days = {
        name: date.fromisoformat(kept[name]) if kept[name] else None for name in ("valid_from", "valid_to")
    }
    return {**kept, **days}


def standing_as_one(gone: Having, kept: Having, today: date) -> dict[str, Any]:
    """The applicant type and the exam-based series of the kept one after a merge.

    Whoever gets an employment that is not over is an employee; a series of either is based on exams.
    """
    barred = {row["id"] for row in overlapping(gone, kept)}
    employed = any(
        row["type"] == "employment" and (row["valid_to"] is None or row["valid_to"] >= today)
        for row in gone.affiliations
        if row["id"] not in barred
    )
    return {
        "applicant_type": "employee" if employed else kept.standing["applicant_type"],
        "exam_based_series": kept.standing["exam_based_series"] or gone.standing["exam_based_series"],
    }


def _share_a_day(one: Row, other: Row) -> bool:
    return (other["valid_to"] is None or one["valid_from"] <= other["valid_to"]) and (
        one["valid_to"] is None or other["valid_from"] <= one["valid_to"]
    )
