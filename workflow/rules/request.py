"""What the rules are asked: a person, items in the order of approval, records of the city platform.

Built from mappings whose shape is already checked (`AssessmentRequest.from_mapping`), or from facts that
a caller has stored (`item_from_mapping`).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from workflow.definition import Override
from workflow.rules import reading as of
from workflow.rules.facts import Facts
from workflow.rules.hours import halves, read_hours
from workflow.rules.reading import Data, day_of, match_key
from workflow.values import value
from workflow.vocabulary import ApplicantType, Category, EvidenceKind, Status, Subject

SHANGHAI = ZoneInfo("Asia/Shanghai")
DEFAULT_EDITION = "zaozhuang-2024"

_FACTS: dict[Category, Callable[[Data], Facts]] = {
    Category.TRAINING: of.training,
    Category.LEARNING: of.learning,
    Category.QUALIFICATION_EXAM: of.qualification_exam,
    Category.ACHIEVEMENT: of.achievement,
    Category.EXPERT_ACTIVITY: of.expert_activity,
    Category.AID_POSTING: of.aid_posting,
    Category.COMPETITION: of.competition,
    Category.SPECIAL_CIRCUMSTANCE: of.special_circumstance,
    Category.DIGITAL_ENGINEER: of.digital_engineer,
    Category.ORIGIN_CREDIT: of.origin_credit,
}
_CATEGORIES = {category.value: category for category in Category}
_EVIDENCE = {kind.value: kind for kind in EvidenceKind}


@value
class PersonFacts:
    """Who declares, as far as the rules and the route ask (四(三))."""

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
    region: str | None = None  # code of the employer's, else of the residence's station

    @property
    def title_series(self) -> str:
        return "exam_based" if self.exam_based_series else "review_based"

    @classmethod
    def from_mapping(cls, data: Data) -> "PersonFacts":
        """A person from a checked mapping."""
        contract = data.get("agency_contract")
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
        )


@value
class Settled:
    """What a submission settled: which rows of overrides fit, under the editions to which it was pinned."""

    editions: frozenset[str]
    overrides: tuple[str, ...]


@value
class Item:
    """One declaration. `claimed` is None with `claim_stated` where what is claimed is no number.

    `evidence` None = not checked; `certificate` and `filing` are compared without regard to case, width
    and surrounding spaces. `editions` are those to which it was pinned at submission, by calendar year.
    """

    ref: str
    category: Category
    status: Status
    declared_year: int | None
    claim_stated: bool
    claimed: Decimal | None
    certificate: str | None
    files: tuple[str, ...]
    source_id: str | None
    filing: str | None
    evidence: frozenset[EvidenceKind] | None
    facts: Facts
    editions: Mapping[int, str] = field(default_factory=dict)
    settled: Settled | None = None

    def seen(self, status: Status, editions: Mapping[int, str]) -> "Item":
        """The same item at another stage, pinned to other editions."""
        return Item(
            self.ref,
            self.category,
            status,
            self.declared_year,
            self.claim_stated,
            self.claimed,
            self.certificate,
            self.files,
            self.source_id,
            self.filing,
            self.evidence,
            self.facts,
            editions,
            self.settled,
        )


def item_from_mapping(
    mapping: Data,
    *,
    ref: str,
    status: Status | str = Status.NEW,
    evidence: Iterable[str] | None = None,
    file_sha256: Iterable[str] = (),
    editions: Mapping[int, str] | None = None,
    settled: Settled | None = None,
) -> Item:
    """An item from checked facts: an Item mapping without ref, status, evidence and file hashes."""
    category = _CATEGORIES[mapping["category"]]
    stated = "claimed_hours" in mapping
    facts = _FACTS[category](mapping)
    return Item(
        ref,
        category,
        status if isinstance(status, Status) else Status(status),
        mapping.get("declared_year"),
        stated,
        read_hours(mapping["claimed_hours"]) if stated else None,
        match_key(mapping.get("certificate_number")),
        tuple(map(str.lower, file_sha256)),
        mapping.get("source_id"),
        match_key(getattr(facts, "filing_number", None)),
        None if evidence is None else frozenset([_EVIDENCE[kind] for kind in evidence]),
        facts,
        editions or {},
        settled,
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

    @classmethod
    def from_mapping(cls, data: Data) -> "StudyRecord":
        """A record from a checked mapping; printed hours are rounded down to the grid (R6)."""
        exam = data.get("exam_passed_at")
        return cls(
            data["ref"],
            data["source_id"],
            Subject(data["subject"]),
            data.get("topic"),
            halves(read_hours(data["hours"]) or Decimal(0)),
            in_shanghai(data["completed_at"]),
            None if exam is None else in_shanghai(exam),
            match_key(data.get("certificate_number")),
            match_key(data.get("filing_number")),
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

    `account_editions` are those of the accounts that the person has already, by calendar year: the caps
    that items share, the requirement and the synchronised records follow them.
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
