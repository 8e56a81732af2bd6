"""Where a person stands: what routing is told of employers, agencies, stations and reviewers."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support import town
from workflow.commands.people import organizations
from workflow.runtime.service import Service
from workflow.store.people.people import Standing, reviewers_of, standing

TODAY = date(2024, 11, 20)


def stands(service: Service, person_id: str, on: date = TODAY) -> Standing:
    with service.store.read() as connection:
        found = standing(connection, person_id, on)
    assert found is not None
    return found


def close(service: Service, organization_id: str) -> None:
    organizations.change_organization(
        service, town.ADMINISTRATOR, organization_id, version=1, changes={"active": False}
    )


def test_an_unknown_person_stands_nowhere(service: Service) -> None:
    with service.store.read() as connection:
        assert standing(connection, "0", TODAY) is None


def test_somebody_without_affiliations_has_no_body(service: Service) -> None:
    found = stands(service, town.person(service, exam_based_series=True))
    assert (found.employer_id, found.agency_contract, found.community_station_id, found.bodies) == (
        None,
        None,
        None,
        {},
    )
    assert found.exam_based_series
    assert not found.transferee


@pytest.mark.parametrize(
    ("on", "employed"),
    [
        (date(2024, 3, 31), False),
        (date(2024, 4, 1), True),
        (date(2024, 6, 30), True),
        (date(2024, 7, 1), False),
    ],
)
def test_both_days_of_an_employment_are_inclusive(service: Service, on: date, employed: bool) -> None:
    person, unit = town.person(service), town.organization(service)
    town.tie(service, person, "employment", unit, valid_from=date(2024, 4, 1), valid_to=date(2024, 6, 30))
    found = stands(service, person, on)
    assert found.employer_id == (unit if employed else None)
    assert found.employer_ids == ({unit} if employed else set())
    assert found.employer_active is employed


def test_a_closed_employer_is_named_as_closed(service: Service) -> None:
    bureau = town.organization(service, "bureau")
    unit = town.organization(service, parent_id=bureau)
    person = town.person(service)
    town.tie(service, person, "employment", unit)
    assert stands(service, person).employer_parent_id == bureau
    close(service, unit)
    found = stands(service, person)
    assert (found.employer_id, found.employer_active) == (unit, False)
    close(service, bureau)
    assert stands(service, person).employer_parent_id is None


def test_a_community_station_brings_its_street_station(service: Service) -> None:
    street = town.organization(service, "street_station")
    community = town.organization(service, "community_station", parent_id=street)
    person = town.person(service, applicant_type="freelancer")
    town.tie(service, person, "residence", community)
    found = stands(service, person)
    assert (found.community_station_id, found.street_station_id) == (community, street)
    close(service, community)
    found = stands(service, person)
    assert (found.community_station_id, found.street_station_id) == (None, street)
    close(service, street)
    found = stands(service, person)
    assert (found.community_station_id, found.street_station_id) == (None, None)


def test_a_street_station_can_be_the_residence(service: Service) -> None:
    street = town.organization(service, "street_station")
    person = town.person(service, applicant_type="freelancer")
    town.tie(service, person, "residence", street)
    found = stands(service, person)
    assert (found.community_station_id, found.street_station_id) == (None, street)


def test_an_ended_contract_is_told_with_its_dates_and_a_current_one_goes_first(service: Service) -> None:
    first, second = (town.organization(service, "personnel_agency") for _ in range(2))
    person = town.person(service, applicant_type="freelancer")
    town.tie(service, person, "agency_contract", first, valid_to=date(2024, 6, 30))
    assert stands(service, person).agency_contract == (first, date(2020, 1, 1), date(2024, 6, 30))
    town.tie(service, person, "agency_contract", second, valid_from=date(2021, 1, 1))
    assert stands(service, person).agency_contract == (second, date(2021, 1, 1), None)
    close(service, second)
    contract = stands(service, person).agency_contract
    assert contract is not None
    assert contract.organization_id == first


@pytest.mark.parametrize(
    ("region", "moved", "until", "transferee"),
    [
        ("330100", date(2024, 7, 1), None, True),
        ("370100", date(2024, 7, 1), None, False),  # inside the province only the unit changes (R12)
        ("330100", date(2024, 11, 21), None, False),  # not yet
        ("330100", date(2024, 2, 1), date(2024, 6, 30), True),  # this year's
        ("330100", date(2023, 2, 1), date(2023, 12, 31), False),
    ],
)
def test_who_moved_in_from_another_province_is_a_transferee(
    service: Service, region: str, moved: date, until: date | None, transferee: bool
) -> None:
    person = town.person(service)
    town.tie(service, person, "transfer_in", origin_region=region, valid_from=moved, valid_to=until)
    assert stands(service, person).transferee is transferee


def test_the_reviewers_of_every_candidate_and_its_parents_are_told(service: Service) -> None:
    bureau = town.organization(service, "bureau")
    street = town.organization(service, "street_station", parent_id=bureau)
    community = town.organization(service, "community_station", parent_id=street)
    unit = town.organization(service, parent_id=bureau)
    person = town.person(service)
    town.tie(service, person, "employment", unit)
    town.tie(service, person, "residence", community)
    own = town.reviewer(service, unit, person_id=person)
    spare = town.reviewer(service, unit, alternate=True)
    above = town.actor(service, "bureau", bureau)
    of_street = town.reviewer(service, street)

    found = stands(service, person)
    assert [(r.principal_id, r.person_id, r.alternate) for r in found.reviewers(unit)] == [
        (own["principal_id"], person, False),
        (spare["principal_id"], spare["person_id"], True),
    ]
    assert [r.principal_id for r in found.reviewers(bureau)] == [above.id]
    assert [r.principal_id for r in found.reviewers(street)] == [of_street["principal_id"]]
    assert found.reviewers(community) == found.reviewers(None) == ()
    assert found.bodies[community].parent_id == street
    assert found.bodies[street].parent_id == bureau


def test_reviewers_are_those_in_office_on_the_day(service: Service) -> None:
    unit = town.organization(service)
    now = town.reviewer(service, unit, valid_from=date(2024, 1, 1), valid_to=TODAY)
    later = town.reviewer(service, unit, valid_from=date(2024, 11, 21))
    with service.store.read() as connection:
        assert [r.principal_id for r in reviewers_of(connection, unit, TODAY)] == [now["principal_id"]]
        tomorrow = reviewers_of(connection, unit, date(2024, 11, 21))
        assert [r.principal_id for r in tomorrow] == [later["principal_id"]]
