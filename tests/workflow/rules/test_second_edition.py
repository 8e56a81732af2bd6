"""definitions/demo-2025 reads the open questions differently: nothing of the first edition is wired in."""

from typing import Any

import pytest

from tests.support.items import competition, learning, off, paper, professional
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions

CONTRACT = {"from": "2024-01-01", "to": "2026-12-31"}


def asked(ask: Ask, *items: dict[str, Any], **rest: Any) -> dict[str, Any]:
    more = {"edition": "demo-2025", "as_of": "2025-11-20T09:00:00+08:00"} | rest
    return ask(*items, **more)


def test_it_is_nobodys_home_and_no_years_edition_elsewhere(shipped: Editions, ask: Ask) -> None:
    assert shipped.home == "zaozhuang-hightech"
    assert [shipped.for_year(year)[0].id for year in (2024, 2025, 2026)] == ["zaozhuang-2024"] * 3
    answer = ask(paper(date="2025-03-01"), as_of="2025-11-20T09:00:00+08:00")
    assert (answer["edition"], answer["edition_fallback"]) == ("zaozhuang-2024", ["2025"])


def test_in_its_own_region_it_rules_every_year(shipped: Editions) -> None:
    told = {year: shipped.for_year(year, "demo-district") for year in (2024, 2025, 2026)}
    assert {year: (edition.id, fell_back) for year, (edition, fell_back) in told.items()} == {
        2024: ("demo-2025", True),
        2025: ("demo-2025", False),
        2026: ("demo-2025", True),
    }


def test_other_caps_and_hours(ask: Ask) -> None:
    items = [paper(date=f"2025-0{month}-01", work_id=str(month)) for month in (1, 2, 3)]
    contests = [competition(date=f"2025-0{month}-01") for month in (1, 2)]
    study = learning("35", "2025-03-01", "2025-04-30")
    hours = [professional(item, "2025") for item in asked(ask, *items, *contests, study)["items"]]
    assert hours == ["10", "10", "0", "5", "5", "30"]


def test_time_off_scales_by_days_and_counts_from_three_months(ask: Ask) -> None:
    """R8, read differently: 1 February to 15 May is 104 of 365 days."""
    item = off("abroad", ("2025-02-01", "2025-05-15"))
    needed = asked(ask, item)["years"]["2025"]["required"]
    assert (needed["public"], needed["professional"]) == ("21", "42.5")
    assert asked(ask, off("abroad", ("2025-02-01", "2025-04-30")))["items"][0]["outcome"] == "reject"


@pytest.mark.parametrize(
    ("person", "to"),
    [
        (
            {"agency_contract": CONTRACT, "community_station": True, "street_station": True},
            "community_station",
        ),
        ({"agency_contract": CONTRACT, "street_station": True}, "street_station"),
        ({"agency_contract": CONTRACT}, "personnel_agency"),
        ({}, None),
    ],
)
def test_freelancers_go_to_the_station_before_the_agency(
    ask: Ask, person: dict[str, Any], to: str | None
) -> None:
    """R11, read the other way round."""
    answer = asked(ask, paper(date="2025-03-01"), person={"type": "freelancer"} | person)
    assert answer["route"]["to"] == to


def test_an_employees_route_has_two_steps(shipped: Editions) -> None:
    routes = shipped.get("demo-2025").routing.routes
    assert [step.body for step in routes[0].steps] == ["employer", "bureau"]
    assert shipped.get("demo-2025").routing.unique
