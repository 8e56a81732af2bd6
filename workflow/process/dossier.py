"""A person's declarations and study records as one assessment, which guards, forecast and ledger all use.

Nothing here computes hours; it puts rows into the shape of `workflow.rules.assess` and calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from workflow.clock import civil_date
from workflow.definition import CalendarMissing, Edition, Editions, WorkingCalendar
from workflow.definition.columns import employer_kind
from workflow.routing.table import PARENT, Route
from workflow.rules import Assessment, AssessmentRequest, assess, item_from_mapping
from workflow.rules.assess import route_of
from workflow.rules.clauses.activities import are_same_activity
from workflow.rules.interface import workload
from workflow.rules.interface.items import Grant, Item, Settled
from workflow.rules.interface.request import PersonFacts, StudyRecord
from workflow.rules.measures.hours import halves
from workflow.store.people.standing import Standing
from workflow.values import value
from workflow.vocabulary import ApplicantType, State, Status

Row = Mapping[str, Any]

_HOLDING = (State.APPROVED, State.SYNCED)
_SURELY_FEW = 8  # declarations: none is more than a tenth of the bound, so these need not be counted


@value
class Dossier:
    """The person's rows: `declarations` without the one at hand, and the city platform's records.

    `account_editions`: which edition the account of a year follows, for every account that there is.
    """

    declarations: Sequence[Row]
    study_records: Sequence[Row]
    account_editions: Mapping[int, str] = field(default_factory=dict)

    @property
    def holding(self) -> list[Row]:
        """Approved and synced declarations in the order in which they fill the buckets (R10)."""
        rows = [row for row in self.declarations if row["state"] in _HOLDING]
        return sorted(rows, key=lambda row: row["approval_order"] or 0)

    @property
    def pending(self) -> list[Row]:
        """Declarations in review, in the order of submission."""
        rows = [row for row in self.declarations if row["state"] not in _HOLDING]
        return sorted(rows, key=lambda row: (row["submitted_at"], row["id"]))


def item_of(row: Row, status: Status, editions: Mapping[int, str] | None = None) -> Item:
    """The declaration's facts as an item, with what the reviewer grants of it.

    `editions`, by year, replace those to which the declaration is pinned.
    """
    evidence, pins = row["evidence"], pinned(row)
    return item_from_mapping(
        row["facts"],
        ref=row["id"],
        status=status,
        evidence=[piece["kind"] for piece in evidence],
        file_sha256=[piece["sha256"] for piece in evidence],
        editions=pins if editions is None else editions,
        settled=_settled(row, pins),
        granted=_granted(row),
    )


def _granted(row: Row) -> Grant | None:
    hours: Decimal | None = row["granted_hours"]
    return None if hours is None else Grant(halves(hours), **(row.get("granted_reason") or {}))


def _settled(row: Row, pins: Mapping[int, str]) -> Settled | None:
    """What was settled at submission; None for a declaration that is not pinned."""
    return Settled(frozenset(pins.values()), tuple(row["overrides"] or ())) if pins else None


def pinned(row: Row) -> Mapping[int, str]:
    """The editions to which a submitted declaration is pinned, one per calendar year that it touches."""
    edition_id = row["edition_id"]
    if edition_id is None or row["state"] == State.DRAFT:
        return {}
    if row["first_year"] == row["last_year"]:
        return {row["last_year"]: edition_id}
    by_year = (row["route"] or {}).get("editions") or {str(row["last_year"]): edition_id}
    return {int(year): id_ for year, id_ in by_year.items()}


def person_facts(standing: Standing, on: date, edition: Edition) -> PersonFacts:
    """The person as the routing table sees them on a date (R11, R12, R21)."""
    contract = standing.agency_contract
    person = PersonFacts(
        type=ApplicantType(standing.applicant_type),
        transferee=standing.transferee,
        transferred_on=standing.transferred_on,
        employer_active=standing.employer_active,
        agency_contract=(contract.valid_from, contract.valid_to or date.max) if contract else None,
        community_station=standing.community_station_id is not None,
        street_station=standing.street_station_id is not None,
        exam_based_series=standing.exam_based_series,
        employer_kind=employer_kind(standing.employer_uscc),
        region=standing.region,
    )
    if not any(r.person_id == standing.person_id for b in standing.bodies.values() for r in b.reviewers):
        return person
    # The person reviews somewhere: the routing table tells whether for the body that would review them (R21).
    route = route_of(AssessmentRequest("", edition.id, on, person), edition)
    reviewers = standing.reviewers(body_of(standing, route.bodies[0].body) if route.bodies else None)
    regular = [r for r in reviewers if not r.alternate]
    sole = bool(regular) and all(r.person_id == standing.person_id for r in regular)
    spare = any(r.alternate and r.person_id != standing.person_id for r in reviewers)
    return replace(person, sole_reviewer=sole, alternate=sole and spare)


def body_of(standing: Standing, name: str) -> str | None:
    """The organization that a step of the routing table means for this person."""
    if name == "employer":
        return standing.employer_id
    if name == "personnel_agency":
        return standing.agency_contract.organization_id if standing.agency_contract else None
    if name == "community_station":
        return standing.community_station_id
    return standing.street_station_id if name == "street_station" else None


def bodies_of(standing: Standing, route: Route, find_bureau: Callable[[], str | None]) -> list[str] | None:
    """The organizations of a route in order, as its table means them; None where one does not exist."""
    found = steps_of(standing, route, find_bureau)
    if found is None or route.to != PARENT:
        return found
    body = standing.bodies.get(found[0])
    return [body.parent_id, *found[1:]] if body and body.parent_id else None


def steps_of(standing: Standing, route: Route, find_bureau: Callable[[], str | None]) -> list[str] | None:
    """As `bodies_of`, before a parent takes the first step of who would review their own declaration."""
    names = [step.body for step in route.bodies]
    found = [find_bureau() if name == "bureau" else body_of(standing, name) for name in names]
    known = [body_id for body_id in found if body_id is not None]
    return known if known and len(known) == len(found) else None


def counts_as_made_at(row: Row, at: datetime, edition: Edition, calendar: WorkingCalendar) -> datetime:
    """The instant at which a submission at `at` counts as made.

    A submission that was on time, and was returned, rejected or withdrawn, may be mended for some days
    without becoming late; replaced by another activity it is another submission (R14).
    """
    first: datetime | None = row["first_submitted_at"]
    returned: datetime | None = row["returned_at"]
    if first is None or returned is None or returned > at or not _is_activity_returned(row):
        return at
    return first if civil_date(at) <= mended_until(civil_date(returned), edition, calendar) else at


def mended_until(returned_on: date, edition: Edition, calendar: WorkingCalendar) -> date:
    """The last day on which a timely submission that came back on a day may be submitted again (R14)."""
    days = edition.policy.resubmission_working_days
    try:
        return calendar.add(returned_on, days)
    except CalendarMissing:
        return returned_on + timedelta(days=days)  # at least so long; more is never guessed (R13)


def _is_activity_returned(row: Row) -> bool:
    """Whether the item is the activity that came back; rows of before kept no other."""
    was = row.get("returned_facts")
    if was is None or was == row["facts"]:
        return True
    return are_same_activity(item_from_mapping(was, ref=""), item_from_mapping(row["facts"], ref=""))


def submission(
    editions: Editions,
    person: PersonFacts,
    dossier: Dossier,
    item: Item,
    as_of: datetime,
    *,
    submitted_on: date,
    edition: str,
) -> Assessment:
    """The assessment of a draft's item, placed behind everything approved and everything in review.

    It counts as made at `as_of`, though it is submitted on another day where it is mended (R14).
    """
    items = [item_of(other, Status.APPROVED) for other in (*dossier.holding, *dossier.pending)]
    items.append(item)
    records, accounts = records_of(dossier.study_records), dossier.account_editions
    request = assessment_request(
        edition, person, items, records, civil_date(as_of), accounts=accounts, submitted_on=submitted_on
    )
    return assess(request, editions)


def holdings(
    editions: Editions,
    dossier: Dossier,
    approved: Iterable[Row],
    as_of: datetime,
    *,
    exam_based_series: bool,
    edition: str,
) -> Assessment:
    """What the person holds when `approved` (in approval order) and the study records are counted.

    Each submission settled whether its applicant may declare it, by their type at that time (R22). So the
    type does not matter here: an employee's hours stay when the employee becomes a freelancer.
    """
    items = [item_of(row, Status.APPROVED) for row in approved]
    person = PersonFacts(type=ApplicantType.EMPLOYEE, exam_based_series=exam_based_series)
    records, accounts = records_of(dossier.study_records), dossier.account_editions
    request = assessment_request(edition, person, items, records, civil_date(as_of), accounts=accounts)
    return assess(request, editions)


def require_bounded(dossier: Dossier, row: Row | None = None) -> None:
    """Raise `TooMuch` where judging the dossier, with `row` beside it, takes more than a request may."""
    rows = [*dossier.declarations, *([] if row is None else [row])]
    records = len(dossier.study_records)
    if len(rows) <= _SURELY_FEW and records <= _SURELY_FEW:
        return
    items = [{**each["facts"], "file_sha256": [f["sha256"] for f in each["evidence"]]} for each in rows]
    workload.require_bounded(workload.units_of(items, records))


def records_of(rows: Iterable[Row]) -> list[StudyRecord]:
    """The city platform's records in the order in which they arrived."""
    ordered = sorted(rows, key=lambda row: (row["arrival"], row["id"]))
    return [_record_of(row) for row in ordered]


def _record_of(row: Row) -> StudyRecord:
    """The record as it was sent, but for what a person has said of it at its release."""
    release = row["release"] or {}
    topic = release.get("topic") or row["topic"]
    record = StudyRecord.from_mapping({**row, "ref": row["id"], "topic": topic})
    return replace(record, released=frozenset(release["codes"])) if release else record


def assessment_request(
    edition: str,
    person: PersonFacts,
    items: Sequence[Item],
    records: Sequence[StudyRecord],
    as_of: date,
    *,
    accounts: Mapping[int, str],
    submitted_on: date | None = None,
) -> AssessmentRequest:
    """The question to the rules about a dossier; `accounts`: the editions that the accounts follow."""
    return AssessmentRequest(
        id="",
        edition=edition,
        as_of=as_of,
        person=person,
        items=tuple(items),
        study_records=tuple(records),
        account_editions=accounts,
        submitted_on=submitted_on,
    )
