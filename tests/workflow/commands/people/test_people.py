"""People are entered once, found by what is known of them, and seen by those whom they concern."""

from __future__ import annotations

from datetime import date
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Connection, event, select

from tests.support import town
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.people import people as commands
from workflow.errors import AlreadyExists, NotFound, NotPermitted, VersionMismatch
from workflow.ids import new_id
from workflow.queries.people import people as queries
from workflow.runtime.service import Service


def found(service: Service, actor: Actor, **filters: Any) -> list[str]:
    page = queries.list_people(service, actor, filters=filters, after=None, limit=50)
    assert page.count == len(page.items)
    return [item["id"] for item in page.items]


def test_the_number_is_masked_outside_and_encrypted_inside(service: Service) -> None:
    number = town.card()
    one = town.person(service, document={"type": "resident_identity_card", "number": number})
    view = queries.get_person(service, town.ADMINISTRATOR, one)
    assert view["document"] == {
        "type": "resident_identity_card",
        "number": f"370{'*' * 11}{number[-4:]}",
    }
    assert number not in str(view)
    with service.store.read() as connection:
        row = connection.execute(select(tables.person)).one()
    assert not any(
        number.encode() in (value if isinstance(value, bytes) else str(value).encode()) for value in row
    )


def test_an_unknown_region_warns(service: Service) -> None:
    document = {"type": "resident_identity_card", "number": town.card(prefix="990000")}
    view = queries.get_person(service, town.ADMINISTRATOR, town.person(service, document=document))
    assert view["warnings"] == ["DOCUMENT_REGION_UNKNOWN"]


def test_one_number_is_one_person(service: Service) -> None:
    number = town.card()
    document = {"type": "resident_identity_card", "number": number}
    first = town.person(service, name="李四", document=document)
    with pytest.raises(AlreadyExists) as caught:
        town.person(service, document={**document, "number": number.lower()})
    assert caught.value.facts == {}
    assert first not in str(caught.value)
    other = town.person(service)
    with pytest.raises(AlreadyExists):
        commands.change_person(service, town.ADMINISTRATOR, other, version=1, changes={"document": document})
    same = commands.change_person(
        service, town.ADMINISTRATOR, first, version=1, changes={"document": document}
    )
    assert same["version"] == 2


def test_two_entries_of_one_number_at_once_make_one_person(service: Service) -> None:
    document = {"type": "passport", "number": "E12345678"}
    start, outcomes = Barrier(6), []

    def enter() -> None:
        start.wait()
        try:
            town.person(service, document=document)
            outcomes.append("made")
        except AlreadyExists:
            outcomes.append("refused")

    threads = [Thread(target=enter) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["made", *["refused"] * 5]


def test_people_are_found_by_name_employer_and_number(service: Service) -> None:
    number, unit = town.card(), town.organization(service)
    one = town.person(service, name="王五", document={"type": "resident_identity_card", "number": number})
    two = town.person(service, name="王五一")
    town.tie(service, two, "employment", unit)
    administrator = town.ADMINISTRATOR
    assert found(service, administrator) == sorted([one, two])
    assert found(service, administrator, name_prefix="王五") == sorted([one, two])
    assert found(service, administrator, name_prefix="五") == []
    assert found(service, administrator, organization_id=unit) == [two]
    wide = {"type": "resident_identity_card", "number": number[:-1] + number[-1].lower()}
    assert found(service, administrator, document=wide) == [one]
    assert found(service, administrator, document={"type": "passport", "number": "E1234567"}) == []


LAST = "\U0010ffff"


@pytest.mark.parametrize(
    ("prefix", "which"),
    [
        ("王", [0, 1, 2]),
        ("王五", [1, 2]),
        ("王五一", [2]),
        ("五", []),
        ("玌", []),  # the character behind 王
        ("a%", [3]),
        ("a_", [4]),
        ("A", [3, 4]),
        ("\ud7ff", [5]),  # in front of the surrogates
        (LAST, [6]),
        (LAST + LAST, [6]),
    ],
)
def test_people_are_found_by_how_their_name_begins(service: Service, prefix: str, which: list[int]) -> None:
    names = ("王", "王五", "王五一", "a%b", "a_b", "\ud7ff", LAST + LAST)
    people = [town.person(service, name=name) for name in names]
    expected = sorted(people[number] for number in which)
    assert found(service, town.ADMINISTRATOR, name_prefix=prefix) == expected


def multiply(connection: Connection) -> None:
    """Thousands of people, each employed by a unit of their own, and what the planner knows of them."""
    ids = "md5('person' || n)", "md5('unit' || n)"
    for table, changed in (
        ("organization", f"'id', {ids[1]}, 'uscc', n"),
        ("person", f"'id', {ids[0]}, 'name', n"),
        ("document_index", f"'person_id', {ids[0]}, 'digest', n"),
        ("affiliation", f"'id', md5('tie' || n), 'person_id', {ids[0]}, 'organization_id', {ids[1]}"),
    ):
        connection.exec_driver_sql(
            f"INSERT INTO {table} SELECT copy.* FROM (SELECT * FROM {table} LIMIT 1) AS one,"
            f" generate_series(1, 5000) AS n, LATERAL jsonb_populate_record("
            f"NULL::{table}, to_jsonb(one) || jsonb_build_object({changed})) AS copy"
        )
        connection.exec_driver_sql(f"ANALYZE {table}")


@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ({"name_prefix": "王五"}, "ix_person_name_key_id"),
        ({"document": {"type": "passport", "number": "E1234567"}}, "document_index"),
        ({"organization_id": new_id()}, "ix_affiliation_employed"),
    ],
)
def test_people_are_looked_up_by_an_index(service: Service, filters: dict[str, Any], index: str) -> None:
    """Whatever is asked: nobody goes through a million people."""
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    event.listen(service.store.engine, "before_cursor_execute", note)
    found(service, town.ADMINISTRATOR, **filters)
    event.remove(service.store.engine, "before_cursor_execute", note)
    town.tie(service, town.person(service), "employment", town.organization(service))
    with service.store.write() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if not sqlite:  # of a handful of people, any way through them is cheap
            multiply(connection)
        explain = "EXPLAIN QUERY PLAN" if sqlite else "EXPLAIN"
        plans = [
            str(connection.exec_driver_sql(f"{explain} {statement}", parameters).all())
            for statement, parameters in asked
        ]
    assert any(index in plan for plan in plans), plans
    assert not any("SCAN person" in plan or "Seq Scan on person" in plan for plan in plans), plans


def test_nobody_sees_people_who_are_not_theirs_to_see(service: Service) -> None:
    unit, other = town.organization(service), town.organization(service)
    number = town.card()
    mine = town.person(service, document={"type": "resident_identity_card", "number": number})
    former = town.person(service)
    foreign = town.person(service)
    town.tie(service, mine, "employment", unit)
    town.tie(service, former, "employment", unit, valid_to=date(2024, 11, 19))
    town.tie(service, foreign, "employment", other)

    reviewer, neighbour = (town.actor(service, "unit_reviewer", body) for body in (unit, other))
    themselves = town.actor(service, person_id=mine)
    stranger = town.actor(service)
    document = {"type": "resident_identity_card", "number": number}

    assert found(service, reviewer) == found(service, themselves) == [mine]
    assert found(service, neighbour) == [foreign]
    assert found(service, stranger) == []
    assert found(service, neighbour, document=document) == []
    assert len(found(service, town.actor(service, "bureau"))) == 3
    assert queries.get_person(service, reviewer, mine)["id"] == mine
    for who in (neighbour, stranger):
        with pytest.raises(NotFound):
            queries.get_person(service, who, mine)
        with pytest.raises(NotFound):
            queries.list_affiliations(service, who, mine, after=None, limit=9)
        with pytest.raises(NotFound):
            commands.change_person(service, who, mine, version=1, changes={"name": "x"})
    with pytest.raises(NotPermitted):
        commands.change_person(service, themselves, mine, version=1, changes={"name": "x"})


def test_somebody_who_does_not_exist_is_not_found(service: Service) -> None:
    with pytest.raises(NotFound):
        queries.get_person(service, town.ADMINISTRATOR, new_id())


def test_a_key_does_only_what_its_scopes_name(service: Service) -> None:
    one = town.person(service)
    reads = town.actor(service, "integrator", scopes=["people:read"])
    writes = town.actor(service, "integrator", scopes=["people:write"])
    assert queries.get_person(service, reads, one)["id"] == one
    with pytest.raises(NotPermitted):
        commands.change_person(service, reads, one, version=1, changes={"name": "x"})
    for read in (
        lambda: queries.get_person(service, writes, one),
        lambda: found(service, writes),
    ):
        with pytest.raises(NotPermitted) as caught:
            read()
        assert caught.value.facts["scopes"] == ["people:read"]
    assert commands.change_person(service, writes, one, version=1, changes={"name": "x"})["name"] == "x"
    with pytest.raises(VersionMismatch):
        commands.change_person(service, writes, one, version=1, changes={"name": "y"})
