"""Where a person belongs has days of its own, of which two employments share none."""

from __future__ import annotations

from datetime import date
from threading import Thread
from typing import Any

import pytest

from tests.support import town
from workflow.commands.people import people as commands
from workflow.errors import Invalid, NotFound, VersionMismatch
from workflow.ids import new_id
from workflow.queries.people import people as queries
from workflow.runtime.service import Service
from workflow.store.people.affiliations import add_affiliation
from workflow.store.people.people import find_person

JUNE_TO_JULY = {"valid_from": date(2024, 6, 1), "valid_to": date(2024, 7, 31)}


def code_of(caught: pytest.ExceptionInfo[Invalid]) -> str:
    return caught.value.errors[0].code


@pytest.mark.parametrize(
    ("first", "last", "refused"),
    [
        (date(2024, 1, 1), date(2024, 5, 31), False),
        (date(2024, 1, 1), date(2024, 6, 1), True),
        (date(2024, 6, 10), date(2024, 6, 20), True),
        (date(2024, 7, 31), None, True),
        (date(2024, 8, 1), None, False),
        (date(2024, 1, 1), None, True),
    ],
)
def test_two_employments_share_no_day(
    service: Service, first: date, last: date | None, refused: bool
) -> None:
    person, unit = town.person(service), town.organization(service)
    town.tie(service, person, "employment", unit, **JUNE_TO_JULY)
    if not refused:
        town.tie(service, person, "employment", unit, valid_from=first, valid_to=last)
        return
    with pytest.raises(Invalid) as caught:
        town.tie(service, person, "employment", unit, valid_from=first, valid_to=last)
    assert code_of(caught) == "EMPLOYMENT_OVERLAP"


def test_two_employments_that_come_at_once_make_one(service: Service) -> None:
    """The second waits for the first, which is held open here, and then finds it."""
    person, unit = town.person(service), town.organization(service)
    outcomes: list[str] = []

    def employ() -> None:
        try:
            town.tie(service, person, "employment", unit)
            outcomes.append("made")
        except Invalid:
            outcomes.append("refused")

    second = Thread(target=employ)
    with service.store.write() as connection:
        find_person(connection, person, lock=True)
        second.start()
        second.join(0.3)
        assert outcomes == [], "it waits"
        first = {"id": new_id(), "person_id": person, "organization_id": unit, "type": "employment"}
        first |= {"valid_from": date(2020, 1, 1), "created_at": service.clock.now()}
        add_affiliation(connection, first)
    second.join()
    assert outcomes == ["refused"]


def test_an_employment_can_be_moved_over_its_own_days_only(service: Service) -> None:
    person, unit = town.person(service), town.organization(service)
    one = town.tie(service, person, "employment", unit, **JUNE_TO_JULY)
    town.tie(service, person, "employment", unit, valid_from=date(2024, 9, 1))
    longer = commands.change_affiliation(
        service, town.ADMINISTRATOR, one["id"], version=1, changes={"valid_to": date(2024, 8, 31)}
    )
    assert (longer["valid_to"], longer["version"]) == ("2024-08-31", 2)
    with pytest.raises(Invalid) as caught:
        commands.change_affiliation(
            service, town.ADMINISTRATOR, one["id"], version=2, changes={"valid_to": None}
        )
    assert code_of(caught) == "EMPLOYMENT_OVERLAP"


@pytest.mark.parametrize(
    ("type_", "kind", "values", "code"),
    [
        ("employment", None, {}, "ORGANIZATION_REQUIRED"),
        ("agency_contract", "employer", {}, "ORGANIZATION_KIND"),
        ("residence", "personnel_agency", {}, "ORGANIZATION_KIND"),
        ("employment", "employer", {"origin_region": "33"}, "ORIGIN_REGION_NOT_ALLOWED"),
        ("transfer_in", None, {}, "ORIGIN_REGION_REQUIRED"),
        ("transfer_in", "employer", {"origin_region": "33"}, "ORGANIZATION_NOT_ALLOWED"),
        ("employment", "employer", {"valid_to": date(2019, 12, 31)}, "PERIOD_ORDER"),
        ("employment", None, {"organization_id": "0"}, "ORGANIZATION_UNKNOWN"),
    ],
)
def test_an_impossible_affiliation_is_refused(
    service: Service, type_: str, kind: str | None, values: dict[str, Any], code: str
) -> None:
    body = {"organization_id": town.organization(service, kind) if kind else None, **values}
    organization_id = body.pop("organization_id")
    with pytest.raises(Invalid) as caught:
        town.tie(service, town.person(service), type_, organization_id, **body)
    assert code_of(caught) == code


def test_an_affiliation_entered_by_mistake_can_be_removed(service: Service) -> None:
    person = town.person(service)
    one = town.tie(service, person, "transfer_in", origin_region="330100")
    stranger = town.actor(service)
    with pytest.raises(NotFound):
        commands.remove_affiliation(service, stranger, one["id"], version=1)
    with pytest.raises(VersionMismatch):
        commands.remove_affiliation(service, town.ADMINISTRATOR, one["id"], version=2)
    commands.remove_affiliation(service, town.ADMINISTRATOR, one["id"], version=1)
    assert queries.list_affiliations(service, town.ADMINISTRATOR, person, after=None, limit=9).items == []
