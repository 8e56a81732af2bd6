"""Pages on which a unit merges two of its own people, or proposes it, and the bureau decides."""

from __future__ import annotations

import pytest

from tests.api.console.unit.test_people import people
from tests.support.reader import Reader
from tests.support.world import WANG, World
from workflow import tables

UNKNOWN = "110105194912310038"


@pytest.fixture
def unit(world: World) -> Reader:
    return Reader(world, "unit_administrator", "en")


@pytest.fixture
def again(world: World) -> str:
    """Li, entered a second time at the school."""
    [id_] = people(world, 1)
    with world.service.store.write() as connection:
        named = {"name": "Li", "name_key": "li", "document_type": "other"}
        sealed = world.service.keyring.encrypt("8", table="person", column="document_cipher", row_id=id_)
        changed = tables.person.update().where(tables.person.c.id == id_)
        connection.execute(changed.values(**named, document_cipher=sealed))
    return id_


def test_two_of_a_unit_are_merged_on_its_pages_and_the_merge_is_undone(
    world: World, unit: Reader, again: str
) -> None:
    unit.opens(f"/people/{again}/merge?into={world.ids['li']}", 409)
    assert "propose to the bureau to merge them" in unit.says()
    assert unit.page.cssselect("form[action$='/merge-proposals']")
    with world.service.store.write() as connection:
        theirs = tables.principal.c.person_id == world.ids["li"]
        connection.execute(tables.principal.update().where(theirs).values(person_id=None))
    unit.opens(f"/people/{again}")
    assert unit.nodes(f"//a[@href='/people/{again}/merge']")
    unit.opens(f"/people/{again}/merge")
    assert unit.nodes(f"//tr[@data-candidate='{world.ids['li']}']")
    unit.opens(f"/people/{again}/merge?into={world.ids['li']}")
    assert "Only what you may see is listed" in unit.says()
    assert unit.nodes(f"//a[@href='/people/{world.ids['li']}/merge?into={again}']")
    answer = unit.submit(f"form[action='/people/{again}/merge']", reason="The same card")
    assert answer.status_code == 303
    merged = unit.goes_on(answer)
    assert "accounts move as well" in unit.says()
    assert "/undo" in merged
    unit.opens(f"/people/{again}")
    assert unit.nodes(f"//main//a[@href='/people/{world.ids['li']}']")
    unit.opens(answer.location)
    unit.goes_on(unit.submit("form[action$='/undo']"))
    assert "Undone on" in unit.says()


def test_whoever_is_elsewhere_can_be_proposed_and_nothing_more(
    world: World, unit: Reader, again: str
) -> None:
    unit.opens(f"/people/{again}/merge?into={world.ids['wang']}", 404)
    assert "Your unit has no entry with this id" in unit.says()
    assert "Wang" not in unit.opened
    elsewhere = unit.says()
    unit.opens(f"/people/{again}/merge?into={world.ids['bureau']}", 404)
    assert unit.says().replace(world.ids["bureau"], "") == elsewhere.replace(world.ids["wang"], "")
    unit.opens(f"/people/{world.ids['wang']}/merge", 404)


@pytest.mark.parametrize("number", [WANG, UNKNOWN])
def test_a_proposal_is_made_seen_by_the_bureau_and_refused(
    world: World, unit: Reader, again: str, number: str
) -> None:
    unit.opens(f"/people/{again}/merge")
    form = f"form[action='/people/{again}/merge-proposals']"
    proposed = unit.submit(form, type="resident_identity_card", other=number, reason="The same card")
    assert proposed.status_code == 303
    unit.goes_on(proposed)
    assert "The bureau looks at it" in unit.says()
    assert number not in unit.opened
    assert not unit.nodes("//form[contains(@action, '/refuse') or contains(@action, '/accept')]")
    unit.opens(f"/people/{again}/merge")
    assert not unit.page.cssselect(form)
    bureau = Reader(world, "bureau", "en")
    bureau.opens("/corrections")
    assert bureau.nodes("//*[@data-proposed='1']")
    bureau.opens("/merge-proposals")
    assert len(bureau.nodes("//tr[@data-proposal]")) == 1
    bureau.opens(proposed.location)
    is_there = number == WANG
    assert bool(bureau.nodes("//form[contains(@action, '/accept')]")) == is_there
    assert ("Wang" in bureau.says()) == is_there
    assert bureau.submit("form[action$='/refuse']", comment="").status_code == 422
    bureau.goes_on(bureau.submit("form[action$='/refuse']", comment="Two people"))
    assert "Two people" in bureau.says()
    unit.opens("/notices")
    assert "Two people" in unit.says()


def test_the_bureau_accepts_either_way_round(world: World, unit: Reader, again: str) -> None:
    unit.opens(f"/people/{again}/merge")
    form = f"form[action='/people/{again}/merge-proposals']"
    proposed = unit.submit(form, other=world.ids["wang"], reason="The same card")
    bureau = Reader(world, "bureau", "en")
    bureau.opens(proposed.location)
    [turned] = bureau.nodes("//a[contains(@href, '?into=')]/@href")
    bureau.opens(str(turned))
    assert set(bureau.values("into")) == {again}
    assert bureau.submit("form[action$='/refuse']", comment="").status_code == 422
    assert set(bureau.values("into")) == {again}, "as it was looked at"
    bureau.goes_on(bureau.submit("form[action$='/accept']"))
    assert bureau.nodes("//a[starts-with(@href, '/merges/')]")
    bureau.opens(f"/people/{world.ids['wang']}")
    assert bureau.nodes(f"//main//a[@href='/people/{again}']")
    assert bureau.sends(f"{proposed.location}/refuse", {"version": "1", "comment": "No"}, 409)


def test_what_was_typed_stays_where_it_is_refused(world: World, unit: Reader, again: str) -> None:
    unit.opens(f"/people/{again}/merge")
    action = f"/people/{again}/merge-proposals"
    sent = {"type": "resident_identity_card", "other": "110105194912310020", "reason": "The same card"}
    unit.sends(action, sent, 422)
    assert "110105194912310020" in unit.values("other")
    assert "The same card" in unit.says("//textarea")
    unit.sends(action, {**sent, "other": UNKNOWN})
    unit.opens(f"/people/{again}/merge")
    assert "waits for the bureau" in unit.tries(action, 409, **{**sent, "other": UNKNOWN})


@pytest.mark.parametrize("who", ["applicant", "reviewer"])
def test_who_administers_no_unit_has_no_such_page(world: World, again: str, who: str) -> None:
    reader = Reader(world, who, "en")
    for address in (f"/people/{again}/merge", "/merge-proposals"):
        reader.opens(address, 403)


def test_the_list_of_proposals_is_the_bureaus(world: World, unit: Reader) -> None:
    unit.opens("/merge-proposals", 403)
    bureau = Reader(world, "bureau", "en")
    bureau.opens("/merge-proposals")
    assert "No proposed merge waits here" in bureau.says()
    unit.opens("/corrections")
    assert not unit.nodes("//a[@href='/merge-proposals']")
