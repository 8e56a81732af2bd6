"""The statistics of a year: each chart's figures are those of the API, and of what there is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support.reader import Reader
from tests.support.town import tie
from tests.support.world import World
from workflow import tables
from workflow.usage.tallies import tally_events


@pytest.fixture
def bureau(world: World) -> Reader:
    return Reader(world, "bureau", "en")


def cells(reader: Reader, row: str) -> list[str]:
    return [cell.text_content() for cell in reader.nodes(f"//tr[{row}]/td")]


def met(world: World, name: str) -> None:
    """The person has what the year requires."""
    values = {"person_id": world.ids[name], "year": 2024, "edition_id": "zaozhuang-2024", "seal": {}}
    values |= {"public": 30, "professional": 60, "required_public": 30, "required_professional": 60}
    values["updated_at"] = world.service.clock.now()
    with world.service.store.write() as connection:
        connection.execute(tables.account.insert(), values)


def test_people_are_counted_by_region_and_unit(world: World, bureau: Reader) -> None:
    met(world, "li")
    with world.service.store.write() as connection:
        hospital = tables.organization.c.id == world.ids["hospital"]
        connection.execute(tables.organization.update().where(hospital).values(region="370481"))
    bureau.opens("/statistics")
    assert cells(bureau, "@data-region='370400'") == ["1", "0"]
    assert cells(bureau, "@data-region='370481'") == ["1", "1"]
    assert cells(bureau, f"@data-unit='{world.ids['school']}'") == ["370400", "1", "0"]
    bureau.opens("/statistics?region=370481")
    assert len(bureau.nodes("//tr[@data-unit]")) == 1
    bureau.opens("/statistics?year=2023")
    assert cells(bureau, "@data-region='370400'") == ["1", "1"]


def test_whoever_has_left_is_not_counted(world: World, bureau: Reader) -> None:
    left = {"valid_from": date(2019, 1, 1), "valid_to": date(2019, 12, 31)}
    tie(world.service, world.ids["wang"], "employment", world.ids["school"], **left)
    bureau.opens("/statistics")
    assert cells(bureau, f"@data-unit='{world.ids['school']}'")[1] == "1"


def test_declarations_are_counted_by_category_and_decisions_by_month(world: World, bureau: Reader) -> None:
    world.submitted()
    decided = world.submitted()
    world.act("reviewer", decided["id"], "claim")
    world.act("reviewer", decided["id"], "approve")
    tally_events(world.service.store)
    bureau.opens("/statistics")
    assert cells(bureau, "@data-category='training'") == ["1", "1", "0"]
    assert cells(bureau, "@data-category='learning'") == ["0", "0", "0"]
    assert cells(bureau, "@data-month='11'") == ["1", "0", "0", "0"]
    told = world.bureau.get("/v1/statistics?year=2024").json
    assert told["months"][10]["approve"] == 1
    assert len(told["categories"]) == 10


def test_units_follow_page_by_page(world: World) -> None:
    first = world.bureau.get("/v1/statistics/units?year=2024&limit=1").json
    following = f"/v1/statistics/units?year=2024&limit=1&cursor={first['next_cursor']}"
    second = world.bureau.get(following).json
    assert {first["items"][0]["name"], second["items"][0]["name"]} == {"School", "Hospital"}
    assert second["next_cursor"] is None


@pytest.mark.parametrize("who", ["reviewer", "unit_administrator", "applicant", "integrator"])
def test_others_are_not_shown_them(world: World, who: str) -> None:
    assert world.callers[who].get("/v1/statistics?year=2024").status_code == 403
    assert world.callers[who].get("/v1/statistics/units?year=2024").status_code == 403
