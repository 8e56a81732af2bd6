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
from workflow.rules.interface.items import Item, Settled
from workflow.rules.interface.request import PersonFacts, StudyRecord
from workflow.store.people.standing import Standing
from workflow.values import value
from workflow.vocabulary import ApplicantType, State, Status

Row = Mapping[str, Any]

_HOLDING = (State.APPROVED, State.SYNCED)


@value
class Dossier:
    """The person's rows: `declarations` without the one at hand, and the city platform's records.

    `own` is the one at hand as it was read with the others; None where it can't hold hours yet.
    `account_editions`: which edition the account of a year follows, for every account that there is.
    """

    declarations: Sequence[Row]
    study_records: Sequence[Row]
    own: Row | None = None
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
    """The declaration's facts as an item; the reviewer's ceiling, where there is one, is its claim.

    `editions`, by year, replace those to which the declaration is pinned.
    """
    facts = row["facts"]
    granted: Decimal | None = row["granted_hours"]
    if granted is not None:
        facts = {**facts, "claimed_hours": str(granted)}
    evidence, pins = row["evidence"], pinned(row)
    return item_from_mapping(
        facts,
        ref=row["id"],
        status=status,
        evidence=[piece["kind"] for piece in evidence],
        file_sha256=[piece["sha256"] for piece in evidence],
        editions=pins if editions is None else editions,
        settled=_settled(row, pins),
    )


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
    """The organizations of a route in order; None where one of them does not exist."""
    names = [step.body for step in route.bodies]
    found = [find_bureau() if name == "bureau" else body_of(standing, name) for name in names]
    if route.to == PARENT and found and found[0] is not None:
        body = standing.bodies.get(found[0])
        found[0] = body.parent_id if body else None
    known = [body_id for body_id in found if body_id is not None]
    return known if known and len(known) == len(found) else None


def counts_as_made_at(row: Row, at: datetime, edition: Edition, calendar: WorkingCalendar) -> datetime:
    """The instant at which a submission at `at` counts as made.

    A submission that was on time and was returned may be corrected for some days without becoming late (R14).
    """
    first: datetime | None = row["first_submitted_at"]
    returned: datetime | None = row["returned_at"]
    if first is None or returned is None or returned > at:
        return at
    returned_on, days = civil_date(returned), edition.policy.resubmission_working_days
    try:
        mended_until = calendar.add(returned_on, days)
    except CalendarMissing:
        mended_until = returned_on + timedelta(days=days)  # at least so long; more is never guessed (R13)
    return first if civil_date(at) <= mended_until else at


def submission(
    editions: Editions,
    person: PersonFacts,
    dossier: Dossier,
    row: Row,
    as_of: datetime,
    *,
    submitted_on: date,
    edition: str,
) -> Assessment:
    """The assessment of a draft, placed behind everything approved and everything in review.

    It counts as made at `as_of`, though it is submitted on another day where it is mended (R14).
    """
    items = [item_of(other, Status.APPROVED) for other in (*dossier.holding, *dossier.pending)]
    items.append(item_of(row, Status.NEW))
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


def records_of(rows: Iterable[Row]) -> list[StudyRecord]:
    """The city platform's records in the order in which they arrived."""
    ordered = sorted(rows, key=lambda row: (row["received_at"], row["id"]))
    return [StudyRecord.from_mapping({**row, "ref": row["id"]}) for row in ordered]


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
