"""Reviewers of a unit: appointments with dates, their ends, and handing over what a leaver holds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.reader import Reader
from tests.support.world import World


@pytest.fixture
def unit(world: World) -> Reader:
    return Reader(world, "unit_administrator", "en")


def appointments(world: World, body: str = "school") -> list[dict[str, object]]:
    listed: list[dict[str, object]] = world.bureau.get(f"/v1/organizations/{world.ids[body]}/reviewers").json[
        "items"
    ]
    return listed


def grant_of(world: World, who: str) -> str:
    wanted = world.ids[f"principal:{who}"]
    return next(str(each["id"]) for each in appointments(world) if each["principal_id"] == wanted)


def claimed(world: World, who: str, how_many: int) -> list[str]:
    found = [world.submitted()["id"] for _ in range(how_many)]
    for declaration_id in found:
        world.act(who, declaration_id, "claim")
    return found


def test_who_reviews_is_listed_with_what_they_hold(world: World, unit: Reader) -> None:
    claimed(world, "reviewer", 2)
    unit.opens("/reviewers")
    row = unit.says(f"//tr[@data-grant='{grant_of(world, 'reviewer')}']")
    assert "in office" in row and "Hand over 2" in row
    assert "Hand over" not in unit.says(f"//tr[@data-grant='{grant_of(world, 'second_reviewer')}']//td[6]")


def test_somebody_is_delegated_from_one_day_to_another(world: World, unit: Reader) -> None:
    unit.opens(f"/reviewers?unit={world.ids['school']}&person=Li")
    assert unit.values("person_id") == [world.ids["li"]]
    today = world.service.clock.today()
    period = {"valid_from": str(today + timedelta(1)), "valid_to": str(today + timedelta(14))}
    asked = {"person_id": world.ids["li"], "role": "unit_reviewer", "alternate": "1", **period}
    unit.sends(f"/reviewers/{world.ids['school']}", asked)
    made = next(each for each in appointments(world) if each["person_id"] == world.ids["li"])
    assert {name: made[name] for name in period} == period
    assert made["alternate"] is True
    unit.opens("/reviewers")
    assert "not yet begun" in unit.says(f"//tr[@data-grant='{made['id']}']")


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"valid_from": "2024-12-01", "valid_to": "2024-11-01"}, "The last day is before the first"),
        ({"valid_to": "tomorrow"}, "date"),
        ({"person_id": "wang"}, "No such person, or not one that is yours to choose"),
        ({"role": "bureau"}, "Must be one of"),
    ],
)
def test_an_appointment_that_can_not_be_is_explained_beside_what_was_written(
    world: World, unit: Reader, sent: dict[str, str], told: str
) -> None:
    before = appointments(world)
    unit.opens(f"/reviewers?unit={world.ids['school']}&person=Li")
    asked = {"person_id": world.ids["li"], "role": "unit_reviewer", **sent}
    asked["person_id"] = world.ids.get(asked["person_id"], asked["person_id"])
    address = f"/reviewers/{world.ids['school']}?unit={world.ids['school']}&person=Li"
    unit.tries(address, 422, **asked)
    assert told.lower() in unit.says("//*[@role='alert']").lower()
    assert unit.nodes("//form//input[@name='valid_to']/@value")[-1] == sent.get("valid_to", "")
    assert appointments(world) == before


def test_an_appointment_ends_on_a_day_or_now(world: World, unit: Reader) -> None:
    grant, today = grant_of(world, "second_reviewer"), world.service.clock.today()
    unit.opens("/reviewers")
    address = f"/reviewers/{world.ids['school']}/{grant}"
    unit.sends(address, {"version": "1", "valid_to": str(today + timedelta(5))})
    assert "25 November 2024" in unit.opens("/reviewers")
    unit.tries(address, 412, version="1", do="end")
    unit.opens("/reviewers")
    [version] = unit.nodes(f"//tr[@data-grant='{grant}']//form[1]/input[@name='version']/@value")[:1]
    unit.sends(address, {"version": version, "do": "end"})
    unit.opens("/reviewers")
    assert "ended" in unit.says(f"//tr[@data-grant='{grant}']")


def test_what_a_leaver_holds_is_handed_over_after_a_look(world: World, unit: Reader) -> None:
    held = claimed(world, "reviewer", 2)
    address = f"/reviewers/{world.ids['school']}/{grant_of(world, 'reviewer')}/hand-over"
    unit.opens(address)
    assert len(unit.nodes("//tr[@data-status='allowed']")) == 2
    items = unit.values("item")
    assert all(world.bureau.get(f"/v1/declarations/{id_}").json["state"] == "unit_review" for id_ in held)
    world.act("reviewer", held[0], "release")
    world.act("reviewer", held[0], "claim")
    assert "Handed over: 1." in unit.tries(address, event="release", item=items)
    states = [world.bureau.get(f"/v1/declarations/{id_}").json["state"] for id_ in held]
    assert states == ["unit_review", "submitted"]


def test_the_bureau_hands_over_to_another_body(world: World) -> None:
    [held] = claimed(world, "reviewer", 1)
    bureau = Reader(world, "bureau", "en")
    address = f"/reviewers/{world.ids['school']}/{grant_of(world, 'reviewer')}/hand-over"
    bureau.opens(f"{address}?event=reassign&to=Nowhere&comment=Left.")
    assert "not possible" in bureau.says()
    bureau.opens(f"{address}?event=reassign&to=Bureau&comment=Left.")
    bureau.tries(address, event="reassign", to="Bureau", comment="Left.", item=bureau.values("item"))
    view = world.bureau.get(f"/v1/declarations/{held}").json
    assert (view["state"], view["body_id"]) == ("submitted", world.ids["bureau"])


@pytest.mark.parametrize("who", ["reviewer", "applicant"])
def test_others_appoint_nobody(world: World, who: str) -> None:
    reader = Reader(world, who, "en")
    reader.opens("/reviewers", 403)
    unit = Reader(world, "unit_administrator", "en")
    unit.opens(f"/reviewers?unit={world.ids['hospital']}", 403)
    grant = grant_of(world, "reviewer")
    reader.opens(f"/reviewers/{world.ids['school']}/{grant}/hand-over", 403)


def test_a_unit_is_found_by_its_name(world: World) -> None:
    bureau = Reader(world, "bureau", "en")
    bureau.opens("/reviewers?unit=Hospital")
    assert "Hospital" in bureau.says("//h1")
    bureau.opens("/reviewers?unit=Nowhere")
    assert "No such unit" in bureau.says()
