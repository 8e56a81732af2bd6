"""The question to the rules: a person, items in the order of approval, records of the city platform.

Built from mappings whose shape is already checked (`AssessmentRequest.from_mapping`), or from facts that
a caller has stored (`item_from_mapping`).
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from workflow.definition import Override
from workflow.rules.interface.items import Item, item_from_mapping
from workflow.rules.interface.reading import Data, day_of, number_key, source_key
from workflow.rules.measures.hours import halves, read_hours
from workflow.values import value
from workflow.vocabulary import ApplicantType, Category, Status, Subject

SHANGHAI = ZoneInfo("Asia/Shanghai")
DEFAULT_EDITION = "zaozhuang-2024"


@value
class PersonFacts:
    """The person who declares: the facts that the rules and the route need (四(三))."""

    type: ApplicantType
    transferee: bool = False
    employer_active: bool = True
    agency_contract: tuple[date, date] | None = None
    community_station: bool = False
    street_station: bool = False
    sole_reviewer: bool = False
    alternate: bool = False
    exam_based_series: bool = False
    employer_kind: str | None = None
    transferred_on: date | None = None  # None where the day is not known
    region: str | None = None  # the code of the employer's region, else of the station's

    @property
    def title_series(self) -> str:
        return "exam_based" if self.exam_based_series else "review_based"

    @classmethod
    def from_mapping(cls, data: Data) -> "PersonFacts":
        """A person from a checked mapping."""
        contract, moved = data.get("agency_contract"), data.get("transferred_on")
        return cls(
            ApplicantType(data["type"]),
            data.get("transferee", False),
            data.get("employer_active", True),
            (day_of(contract["from"]), day_of(contract["to"])) if contract else None,
            data.get("community_station", False),
            data.get("street_station", False),
            data.get("sole_reviewer", False),
            data.get("alternate", False),
            data.get("exam_based_series", False),
            transferred_on=day_of(moved) if moved else None,
        )


@value
class StudyRecord:
    """A record of the city platform (四(二)); `completed` and `exam_passed` are days in Shanghai."""

    ref: str
    source_id: str
    subject: Subject
    topic: str | None
    halves: int
    completed: date
    exam_passed: date | None
    certificate: str | None
    filing: str | None
    released: frozenset[str] = frozenset()  # codes for which a person has looked at it, and let it count

    @classmethod
    def from_mapping(cls, data: Data) -> "StudyRecord":
        """A record from a checked mapping; printed hours are rounded down to the grid (R6)."""
        exam = data.get("exam_passed_at")
        return cls(
            data["ref"],
            source_key(data["source_id"]),
            Subject(data["subject"]),
            data.get("topic"),
            halves(read_hours(data["hours"]) or Decimal(0)),
            in_shanghai(data["completed_at"]),
            None if exam is None else in_shanghai(exam),
            number_key(data.get("certificate_number")),
            number_key(data.get("filing_number")),
        )


def in_shanghai(instant: datetime | str) -> date:
    """The civil day of an instant."""
    moment = instant if isinstance(instant, datetime) else datetime.fromisoformat(instant)
    return moment.astimezone(SHANGHAI).date()


def override_from_mapping(data: Data) -> Override:
    """R23: an override from a checked mapping."""
    return Override(
        Category(data["category"]),
        data["document"],
        day_of(data["from"]).toordinal(),
        day_of(data["to"]).toordinal(),
        read_hours(data.get("hours_per_item")),
        read_hours(data.get("annual_cap")),
    )


@value
class TitleFiling:
    """六: when title materials are filed, and when study was finished."""

    day: date
    finished_on: date | None


@value
class AssessmentRequest:
    """The whole question; `as_of` is the day of submission in Shanghai.

    `account_editions` are the editions of the accounts that the person already has, by calendar year: the
    caps that items share, the requirement and the synchronised records follow them. `submitted_on` is the
    real day where a mended submission counts as made on an earlier one (R14); None where it is `as_of`.
    """

    id: str
    edition: str
    as_of: date
    person: PersonFacts
    items: tuple[Item, ...] = ()
    study_records: tuple[StudyRecord, ...] = ()
    overrides: tuple[Override, ...] = ()
    title_filing: TitleFiling | None = None
    account_editions: Mapping[int, str] = field(default_factory=dict)
    submitted_on: date | None = None

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> "AssessmentRequest":
        """A request from a checked mapping."""
        filing = data.get("title_filing")
        finished = filing.get("finished_on") if filing else None
        return cls(
            data["id"],
            data.get("edition", DEFAULT_EDITION),
            in_shanghai(data["as_of"]),
            PersonFacts.from_mapping(data["person"]),
            tuple(_item(row) for row in data.get("items", ())),
            tuple(map(StudyRecord.from_mapping, data.get("study_records", ()))),
            tuple(map(override_from_mapping, data.get("overrides", ()))),
            TitleFiling(day_of(filing["date"]), finished and day_of(finished)) if filing else None,
        )


def _item(row: Data) -> Item:
    return item_from_mapping(
        row,
        ref=row["ref"],
        status=row.get("status", Status.NEW),
        evidence=row.get("evidence"),
        file_sha256=row.get("file_sha256", ()),
    )
