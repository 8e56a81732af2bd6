"""Who is short and by how much, reminders, and what is exported."""

from __future__ import annotations

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import event, select

from tests.support.reader import Reader
from tests.support.world import World
from workflow import tables
from workflow.ids import new_id


@pytest.fixture
def unit(world: World) -> Reader:
    return Reader(world, "unit_administrator", "en")


def people(world: World, how_many: int, employer: str = "school", **values: object) -> list[str]:
    """So many more people who work there; `values` are of their accounts of 2024, where they are given."""
    now, ids = world.service.clock.now(), [new_id() for _ in range(how_many)]
    rows = [
        {"id": id_, "name": f"Person {number}", "applicant_type": "employee", "document_type": "other"}
        | {"document_masked": "*", "document_cipher": b"x", "created_at": now}
        for number, id_ in enumerate(ids)
    ]
    ties = [
        {"id": new_id(), "person_id": id_, "organization_id": world.ids[employer], "type": "employment"}
        | {"valid_from": date(2020, 1, 1), "created_at": now}
        for id_ in ids
    ]
    with world.service.store.write() as connection:
        connection.execute(tables.person.insert(), rows)
        connection.execute(tables.affiliation.insert(), ties)
        if values:
            held = {"year": 2024, "edition_id": "zaozhuang-2024", "required_public": 30, "updated_at": now}
            held |= {"required_professional": 60, "seal": {}}
            accounts = [{**held, **values, "person_id": id_} for id_ in ids]
            connection.execute(tables.account.insert(), accounts)
    return ids


def shown(reader: Reader) -> list[str]:
    return [str(row.get("data-person")) for row in reader.nodes("//tr[@data-person]")]


def notices(world: World, person_id: str) -> list[str]:
    wanted = select(tables.notice.c.texts).where(tables.notice.c.person_id == person_id)
    with world.service.store.read() as connection:
        return [row.texts["en"] for row in connection.execute(wanted)]


def test_the_unit_sees_who_of_its_own_is_short_and_by_how_much(world: World, unit: Reader) -> None:
    [done] = people(world, 1, public=30, professional=60)
    [almost] = people(world, 1, public=30, professional=59.5)
    elsewhere = people(world, 2, "hospital")
    unit.opens("/people")
    assert set(shown(unit)) == {world.ids["li"], almost}
    assert "0.5 short" in unit.says(f"//tr[@data-person='{almost}']")
    assert "2 are short, of 3 people" in unit.says("//p[@class='figures']")
    unit.opens("/people?short=all")
    assert set(shown(unit)) == {world.ids["li"], almost, done}
    assert not {*elsewhere, world.ids["wang"]} & set(shown(unit))


def test_the_bureau_sees_everybody_and_chooses_a_unit(world: World) -> None:
    people(world, 1, "hospital", public=30, professional=60)
    bureau = Reader(world, "bureau", "en")
    bureau.opens("/people")
    assert set(shown(bureau)) == {world.ids["li"], world.ids["wang"]}
    bureau.opens(f"/people?organization_id={world.ids['hospital']}")
    assert shown(bureau) == [world.ids["wang"]]
    assert "1 are short, of 2 people" in bureau.says("//p[@class='figures']")


def test_a_unit_without_anybody_is_no_service_without_anybody(world: World) -> None:
    bureau = Reader(world, "bureau", "en")
    bureau.opens(f"/people?organization_id={world.ids['bureau']}")
    assert "Nobody here is short" in bureau.says("//h2") and not bureau.nodes("//*[@class='card empty']//a")


def test_who_holds_no_office_sees_no_list(world: World) -> None:
    Reader(world, "applicant", "en").opens("/people", 403)
    Reader(world, "applicant", "en").opens("/people/export/csv", 403)
    Reader(world, "unit_administrator", "en").opens(f"/people/{world.ids['wang']}", 404)


def test_pages_follow_one_another_and_show_each_once(world: World, unit: Reader) -> None:
    ids = people(world, 120)
    unit.opens("/people")
    seen = shown(unit)
    while following := unit.nodes("//a[@rel='next']/@href"):
        unit.opens(str(following[0]))
        seen += shown(unit)
    assert sorted(seen) == sorted([*ids, world.ids["li"]])


def test_a_page_needs_as_many_statements_for_fifty_people_as_for_one(world: World, unit: Reader) -> None:
    def statements() -> int:
        count = 0

        def counted(*_: object) -> None:
            nonlocal count
            count += 1

        event.listen(world.service.store.engine, "before_cursor_execute", counted)
        unit.opens("/people")
        event.remove(world.service.store.engine, "before_cursor_execute", counted)
        return count

    unit.opens("/people")
    alone = statements()
    people(world, 49)
    assert statements() == alone


def test_whoever_is_short_is_reminded_once_a_day(world: World, unit: Reader) -> None:
    [done] = people(world, 1, public=30, professional=60)
    [elsewhere] = people(world, 1, "hospital")
    unit.opens("/people")
    asked = {"person": [world.ids["li"], done, elsewhere]}
    told = unit.tries("/people/remind?year=2024", **asked)
    assert "Reminded: 1." in told
    assert "Not short, so not reminded: 1." in told
    assert "Not yours to remind: 1." in told
    assert "Already reminded today, once a day is enough: 1." in unit.tries("/people/remind", **asked)
    [text] = notices(world, world.ids["li"])
    assert "30 public hours and 60 professional hours for 2024" in text
    assert not notices(world, done) + notices(world, elsewhere)


def test_a_person_is_shown_with_the_year_and_reminded_there(world: World, unit: Reader) -> None:
    unit.opens(f"/people/{world.ids['li']}?year=2024")
    assert "Short of 30 public and 60 professional hours" in unit.says()
    assert "School" in unit.says()
    assert "Reminded: 1." in unit.tries(f"/people/{world.ids['li']}/remind?year=2024")
    assert len(notices(world, world.ids["li"])) == 1
    unit.tries(f"/people/{world.ids['wang']}/remind?year=2024", 404)


@pytest.mark.parametrize("who", ["reviewer", "administrator", "applicant", "integrator"])
def test_others_remind_nobody(world: World, who: str) -> None:
    asked = {"year": 2024, "person_ids": [world.ids["li"]]}
    assert world.callers[who].post("/v1/accounts:remind", asked).status_code == 403


def test_the_api_lists_counts_and_reminds(world: World) -> None:
    ask = world.unit_administrator
    listed = ask.get("/v1/accounts?year=2024&short=true").json
    assert [each["person"]["id"] for each in listed["items"]] == [world.ids["li"]]
    assert ask.get("/v1/accounts:count?year=2024").json == {"people": 1, "short": 1, "is_exact": True}
    asked = {"year": 2024, "person_ids": [world.ids["li"], world.ids["wang"]]}
    told = ask.post("/v1/accounts:remind", asked).json["items"]
    assert [each["status"] for each in told] == ["reminded", "unknown"]
    assert ask.get("/v1/accounts?year=2024").json["items"][0]["reminded_at"] is not None


_FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1")


def test_no_cell_of_an_export_is_a_formula(world: World, unit: Reader) -> None:
    ids = people(world, len(_FORMULAS))
    with world.service.store.write() as connection:
        for id_, name in zip(ids, _FORMULAS, strict=True):
            update = tables.person.update().where(tables.person.c.id == id_)
            connection.execute(update.values(name=name))
    answer = unit.client.get("/people/export/csv?short=all")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="people-2024.csv"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    lines = answer.data.decode("utf-8-sig").splitlines()
    assert len(lines) == 2 + len(_FORMULAS)
    assert not [line for line in lines if line.lstrip('" ')[0] in "=+-@\t＝"]
    book = CalamineWorkbook.from_filelike(io.BytesIO(unit.client.get("/people/export/xlsx?short=all").data))
    rows = book.get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[2:]] == list(_FORMULAS)
    assert rows[0][6] == "Public short"


def test_an_export_holds_all_pages(world: World, unit: Reader) -> None:
    people(world, 620)
    lines = unit.client.get("/people/export/csv").data.decode("utf-8-sig").splitlines()
    assert len(lines) == 622
    assert unit.client.get("/people/export/exe").status_code == 404
