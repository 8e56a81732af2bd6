"""The page of the process, and the repair of what nobody can review."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from api.console.bureau.diagram import CONDITIONS, PLACES, VERBS, WAYS
from tests.support.reader import Reader
from tests.support.world import World
from workflow import tables
from workflow.process.guards import GUARDS
from workflow.process.machine import ARROWS
from workflow.vocabulary import Event, State


@pytest.fixture
def bureau(world: World) -> Reader:
    return Reader(world, "bureau", "en")


def reviewers_leave(world: World) -> None:
    """Nobody is in office at the school any more."""
    grants = tables.role_grant.delete().where(
        tables.role_grant.c.organization_id == world.ids["school"],
        tables.role_grant.c.role == "unit_reviewer",
    )
    with world.service.store.write() as connection:
        connection.execute(grants)


def row(world: World, declaration_id: str) -> tuple[str, str]:
    """The state and the body of a declaration."""
    wanted = select(tables.declaration.c.state, tables.declaration.c.body_id)
    with world.service.store.read() as connection:
        found = connection.execute(wanted.where(tables.declaration.c.id == declaration_id)).one()
    return found.state, found.body_id


def test_each_condition_is_said_in_words(world: World) -> None:
    assert set(CONDITIONS) == set(GUARDS)
    reader = Reader(world, "bureau", "zh")
    reader.opens("/process")
    assert "申报人已承诺属实" in reader.says() and not [name for name in GUARDS if name in reader.says()]


def test_every_arrow_and_state_of_the_machine_is_drawn() -> None:
    pairs = {(state, arrow.target) for state, by in ARROWS.items() for each in by.values() for arrow in each}
    assert pairs == WAYS.keys()
    assert PLACES.keys() == set(State)
    assert VERBS.keys() == set(Event)


def test_each_state_has_its_count_and_age(world: World, bureau: Reader) -> None:
    world.draft()
    world.submitted()
    claimed = world.submitted()
    world.act("reviewer", claimed["id"], "claim")
    bureau.opens("/process")
    counts = {
        box.get("class").split()[1]: box.xpath("*[@class='box-count']")[0].text
        for box in bureau.nodes("//*[contains(@class, 'box ')]")
    }
    assert counts == {**dict.fromkeys(State, "0"), "draft": "1", "submitted": "1", "unit_review": "1"}
    told = world.bureau.get("/v1/process").json["states"]
    assert {one["state"]: one["count"] for one in told} == {
        name: int(count) for name, count in counts.items()
    }
    assert all(sum(age["count"] for age in one["ages"]) == one["count"] for one in told)


def test_what_waits_for_long_is_counted_as_old_and_overdue(world: World) -> None:
    waiting = world.submitted()
    world.submitted()
    now, today = world.service.clock.now(), world.service.clock.today()
    with world.service.store.write() as connection:
        update = tables.declaration.update().where(tables.declaration.c.id == waiting["id"])
        connection.execute(update.values(submitted_at=now.replace(year=2023), due_on=today.replace(month=1)))
    submitted = world.bureau.get("/v1/process").json["states"][1]
    assert submitted["overdue"] == 1
    assert [age["count"] for age in submitted["ages"]] == [1, 0, 0, 0, 1]
    assert submitted["oldest_at"].startswith("2023-")


@pytest.mark.parametrize("who", ["reviewer", "unit_administrator", "applicant", "integrator"])
def test_others_are_not_shown_the_process(world: World, who: str) -> None:
    assert world.callers[who].get("/v1/process").status_code == 403
    if who != "integrator":
        Reader(world, who, "en").opens("/process", 403)


def test_a_repair_says_what_it_would_do_and_then_does_it(world: World, bureau: Reader) -> None:
    waiting = world.submitted()
    reviewers_leave(world)
    bureau.opens("/process")
    assert "nobody can review it" in bureau.says()
    chosen = bureau.values("item")
    assert chosen == [f"{waiting['id']}.{waiting['version']}"]
    asked = {"item": chosen, "event": "reassign", "to": "Bureau", "comment": "Nobody is left there."}
    bureau.tries("/process/repair", **asked)
    assert "possible" in bureau.says("//tr[@data-status='allowed']")
    assert "Nobody is left there." in bureau.says("//*[@class='letter']")
    assert row(world, waiting["id"]) == ("submitted", world.ids["school"])
    bureau.tries("/process/repair", **asked, confirmed="1")
    assert "Done: 1 of the 1" in bureau.says()
    assert row(world, waiting["id"]) == ("submitted", world.ids["bureau"])


def test_a_repair_that_is_sent_twice_is_done_once(world: World, bureau: Reader) -> None:
    waiting = world.submitted()
    reviewers_leave(world)
    bureau.opens("/process")
    asked = {"item": bureau.values("item"), "event": "reassign", "to": "Bureau", "comment": "Gone."}
    for done in (1, 0):
        bureau.tries("/process/repair", **asked, confirmed="1")
        assert f"Done: {done} of the 1" in bureau.says()
    history = world.bureau.get(f"/v1/declarations/{waiting['id']}/history").json["items"]
    assert [entry["event"] for entry in history].count("reassign") == 1


def test_what_a_leaver_holds_is_released_to_the_others(world: World, bureau: Reader) -> None:
    held = world.submitted()
    world.act("second_reviewer", held["id"], "claim")
    with world.service.store.write() as connection:
        mine = tables.role_grant.c.principal_id == world.ids["principal:second_reviewer"]
        connection.execute(tables.role_grant.delete().where(mine))
    bureau.opens("/process")
    assert "release it: others at the body can claim it" in bureau.says()
    bureau.tries("/process/repair", item=bureau.values("item"), event="release", confirmed="1")
    assert row(world, held["id"]) == ("submitted", world.ids["school"])


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"item": []}, "Choose at least one"),
        ({"event": "approve"}, "Choose to reassign or to release"),
        ({"to": "Nowhere"}, "No active organization has this name"),
        ({"to": ""}, "No active organization has this name"),
        ({"comment": " "}, "Say why it is reassigned"),
    ],
)
def test_a_repair_that_is_not_whole_is_asked_for_again(
    world: World, bureau: Reader, sent: dict[str, object], told: str
) -> None:
    world.submitted()
    reviewers_leave(world)
    bureau.opens("/process")
    asked = {"item": bureau.values("item"), "event": "reassign", "to": "Bureau", "comment": "Gone.", **sent}
    bureau.tries("/process/repair", 422, **asked)
    assert told in bureau.says("//*[@role='alert']")
    assert bureau.says("//textarea[@name='comment']") == str(asked["comment"]).strip()


def test_without_the_token_of_the_form_nothing_is_done(world: World, bureau: Reader) -> None:
    waiting = world.submitted()
    reviewers_leave(world)
    item = f"{waiting['id']}.{waiting['version']}"
    asked = {"item": item, "event": "reassign", "to": "Bureau", "comment": "Gone.", "confirmed": "1"}
    bureau.tries("/process/repair", 403, **asked, csrf="x")
    assert row(world, waiting["id"]) == ("submitted", world.ids["school"])
