"""An appointment holds while the person belongs to the body, or was appointed from outside (四(一))."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support import town
from tests.support.clock import at
from workflow.access.permissions import Actor
from workflow.commands.people import organizations as commands
from workflow.commands.people.people import change_affiliation, remove_affiliation
from workflow.errors import Invalid
from workflow.queries.people import organizations as queries
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service
from workflow.store.people.people import reviewers_of

TODAY = date(2024, 11, 20)
LAST = date(2024, 11, 30)


@pytest.fixture
def unit(service: Service) -> str:
    return town.organization(service)


@pytest.fixture
def theirs(service: Service, unit: str) -> Actor:
    return town.actor(service, "unit_administrator", unit)


def employed(service: Service, unit: str, **period: Any) -> tuple[str, dict[str, Any]]:
    person = town.person(service)
    return person, town.tie(service, person, "employment", unit, **period)


def appoint(service: Service, actor: Actor, unit: str, **body: Any) -> dict[str, Any]:
    return commands.add_reviewer(service, actor, unit, {"role": "unit_reviewer", **body})


def in_office(service: Service, unit: str, on: date) -> list[str]:
    with service.store.read() as connection:
        routed = [reviewer.principal_id for reviewer in reviewers_of(connection, unit, on)]
    listed = queries.list_reviewers(
        service, town.ADMINISTRATOR, unit, filters={"on": on}, after=None, limit=9
    )
    assert {item["principal_id"] for item in listed.items if item["role"] == "unit_reviewer"} == set(routed)
    return routed


@pytest.mark.parametrize("first", [date(2024, 1, 1), TODAY, None])
def test_who_left_is_not_appointed_however_it_is_dated(
    service: Service, unit: str, theirs: Actor, first: date | None
) -> None:
    person, _ = employed(service, unit, valid_to=date(2024, 10, 31))
    body = {"person_id": person} | ({"valid_from": first} if first else {})
    with pytest.raises(Invalid) as caught:
        appoint(service, theirs, unit, **body)
    assert caught.value.errors[0].code == "PERSON_UNKNOWN"


def test_who_begins_later_is_appointed_for_later(service: Service, unit: str, theirs: Actor) -> None:
    person, _ = employed(service, unit, valid_from=date(2024, 12, 1))
    with pytest.raises(Invalid):
        appoint(service, theirs, unit, person_id=person)
    made = appoint(service, theirs, unit, person_id=person, valid_from=date(2024, 12, 1))
    assert made["from_outside"] is False
    assert in_office(service, unit, TODAY) == []
    assert in_office(service, unit, date(2024, 12, 1)) == [made["principal_id"]]


def test_an_appointment_by_the_unit_ends_with_the_employment(
    service: Service, unit: str, theirs: Actor
) -> None:
    person, tie = employed(service, unit)
    made = appoint(service, theirs, unit, person_id=person)
    assert in_office(service, unit, date(2030, 1, 1)) == [made["principal_id"]]
    change_affiliation(
        service, town.ADMINISTRATOR, tie["id"], version=tie["version"], changes={"valid_to": LAST}
    )
    assert in_office(service, unit, LAST) == [made["principal_id"]]
    assert in_office(service, unit, date(2024, 12, 1)) == []
    assert queries.report_lapsed_appointments(service) == []
    assert queries.report_lapsed_appointments(at(service, "2024-12-01T09:00:00+08:00")) == [made["id"]]


def test_whoever_works_elsewhere_now_is_nobody_there_any_more(
    service: Service, unit: str, theirs: Actor
) -> None:
    person, tie = employed(service, unit)
    made = appoint(service, theirs, unit, person_id=person)
    remove_affiliation(service, town.ADMINISTRATOR, tie["id"], version=tie["version"])
    town.tie(service, person, "employment", town.organization(service))
    town.tie(service, person, "residence", town.organization(service, "community_station"))
    assert in_office(service, unit, TODAY) == []
    assert made["valid_to"] is None


@pytest.mark.parametrize("role", ["bureau", "administrator"])
def test_an_appointment_from_outside_outlasts_the_employment(service: Service, unit: str, role: str) -> None:
    body = town.organization(service, "bureau") if role == "bureau" else None
    by = town.actor(service, role, body)
    person, _ = employed(service, unit, valid_to=LAST)
    made = appoint(service, by, unit, person_id=person)
    assert made["from_outside"] is True
    assert in_office(service, unit, date(2025, 6, 1)) == [made["principal_id"]]


@pytest.mark.parametrize("role", ["unit_reviewer", "unit_administrator"])
def test_rights_end_with_the_employment_at_the_next_request(
    service: Service, unit: str, theirs: Actor, role: str
) -> None:
    person, _ = employed(service, unit, valid_to=LAST)
    secret = town.key(service, person_id=person)
    principal = actor_by_key(service, secret).id
    appoint(service, theirs, unit, principal_id=principal, role=role)
    assert actor_by_key(at(service, "2024-11-30T23:59:00+08:00"), secret).grants
    assert not actor_by_key(at(service, "2024-12-01T00:00:00+08:00"), secret).grants


def test_a_unit_ends_what_came_from_outside_and_does_not_prolong_it(
    service: Service, unit: str, theirs: Actor
) -> None:
    made = town.reviewer(service, unit, valid_to=LAST)

    def until(actor: Actor, day: date, version: int) -> dict[str, Any]:
        return commands.change_reviewer(service, actor, unit, made["id"], version=version, valid_to=day)

    with pytest.raises(Invalid) as caught:
        until(theirs, date(2025, 1, 1), made["version"])
    assert caught.value.errors[0].code == "ONLY_SHORTENED"
    shorter = until(theirs, TODAY, made["version"])
    assert shorter["valid_to"] == "2024-11-20"
    assert until(town.ADMINISTRATOR, date(2025, 1, 1), shorter["version"])["valid_to"] == "2025-01-01"
