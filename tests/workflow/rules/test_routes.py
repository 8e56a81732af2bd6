"""四(三): who reviews (R11, R12, R21)."""

from datetime import date
from typing import Any

import pytest

from tests.support.items import codes, paper, record
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions
from workflow.routing.table import RoutingFacts, explain
from workflow.rules.assess import route_of
from workflow.rules.interface.request import AssessmentRequest, PersonFacts
from workflow.vocabulary import ApplicantType

CURRENT = {"from": "2024-01-01", "to": "2024-11-20"}
STATIONS = {"community_station": True, "street_station": True}


def route(ask: Ask, **person: Any) -> dict[str, Any]:
    """The route by its codes; whom it leads to is said in words too."""
    found: dict[str, Any] = ask(paper(), person=person)["route"]
    assert (found["to"] is None) == (found.pop("to_text") is None)
    return found


def test_an_employee_goes_to_the_employer(ask: Ask) -> None:
    assert route(ask, type="employee") == {"to": "employer", "alternate": False, "steps": []}


@pytest.mark.parametrize(
    ("person", "to"),
    [
        ({"agency_contract": CURRENT} | STATIONS, "personnel_agency"),
        ({"agency_contract": {"from": "2024-01-01", "to": "2024-11-19"}} | STATIONS, "community_station"),
        ({"agency_contract": {"from": "2024-11-21", "to": "2025-11-19"}} | STATIONS, "community_station"),
        ({"agency_contract": None} | STATIONS, "community_station"),
        ({"street_station": True}, "street_station"),
        ({}, None),
    ],
)
def test_a_freelancer_goes_to_agency_community_street(
    ask: Ask, person: dict[str, Any], to: str | None
) -> None:
    assert route(ask, type="freelancer", **person)["to"] == to


@pytest.mark.parametrize("person", [{"type": "freelancer"}, {"type": "employee", "employer_active": False}])
def test_without_a_body_new_items_are_blocked(ask: Ask, person: dict[str, Any]) -> None:
    answer = ask(paper(status="approved"), paper(), person=person)
    assert answer["route"]["to"] is None
    assert [codes(item) for item in answer["items"]] == [[], ["NO_REVIEWING_BODY"]]


@pytest.mark.parametrize("person", [{"type": "employee"}, {"type": "freelancer", "street_station": True}])
def test_nobody_reviews_their_own_declaration(ask: Ask, person: dict[str, Any]) -> None:
    to = route(ask, **person)["to"]
    with_alternate = route(ask, **person, sole_reviewer=True, alternate=True)
    assert (with_alternate["to"], with_alternate["alternate"], with_alternate["code"]) == (
        to,
        True,
        "SELF_REVIEW",
    )
    alone = route(ask, **person, sole_reviewer=True)
    assert (alone["to"], alone["alternate"], alone["code"]) == ("parent", False, "SELF_REVIEW")


def test_an_alternate_alone_changes_nothing(ask: Ask) -> None:
    assert route(ask, type="employee", alternate=True) == {"to": "employer", "alternate": False, "steps": []}


@pytest.mark.parametrize("person", [{"type": "employee"}, {"type": "freelancer", "street_station": True}])
def test_a_transferee_merges_origin_hours_on_the_base_route(ask: Ask, person: dict[str, Any]) -> None:
    base = route(ask, **person)
    assert route(ask, **person, transferee=True) == base | {"steps": ["merge_origin_hours"]}


def test_records_alone_need_no_review(ask: Ask) -> None:
    assert ask(study_records=[record()])["route"] is None


def test_every_row_says_which_cell_did_not_hold(shipped: Editions) -> None:
    rows = shipped.get("zaozhuang-2024").routing.routes
    facts: RoutingFacts = {"applicant_type": "freelancer", "agency_contract": False, "street_station": True}
    told = {row.row: (row.hit, [cell.cell.column for cell in row.failed]) for row in explain(rows, facts)}
    assert told == {
        "employee-at-employer": (False, ["applicant_type", "employer_active"]),
        "freelancer-at-agency": (False, ["agency_contract"]),
        "freelancer-at-community": (False, ["community_station"]),
        "freelancer-at-street": (True, []),
    }


@pytest.mark.parametrize(
    ("person", "row"),
    [
        ({"type": ApplicantType.EMPLOYEE, "employer_active": False}, "employee-without-active-employer"),
        ({"type": ApplicantType.FREELANCER}, "freelancer-without-agency-or-station"),
    ],
)
def test_nobody_in_charge_is_a_row_of_its_own(shipped: Editions, person: Any, row: str) -> None:
    edition = shipped.get("zaozhuang-2024")
    request = AssessmentRequest("", edition.id, date(2024, 11, 20), PersonFacts(**person))
    route = route_of(request, edition)
    assert (route.to, route.row, route.clause) == (None, row, "四(三)")
