"""One resident number is one person, whatever the document is called (GB 11643)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from tests.support import town
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.people.key_rotation import check_keys, rotate_keys
from workflow.commands.people.people import change_person, create_person
from workflow.commands.people.registered_numbers import NumberWalk
from workflow.errors import AlreadyExists, DocumentRegistered
from workflow.queries.people.people import list_people
from workflow.runtime.service import Service
from workflow.store.people import document_indexes

CARD, OTHER, PERMANENT = "resident_identity_card", "other", "foreign_permanent_resident"
NUMBER = "11010519491231002X"
WRITTEN = [
    NUMBER,
    NUMBER.lower(),
    "１１０１０５１９４９１２３１００２ｘ",
    " 110105 19491231 002x ",
    "110105-19491231-002X",
    "110105(19491231)/002X",
]


def entered(service: Service, type_: str, number: str) -> str:
    return town.person(service, document={"type": type_, "number": number})


def found(service: Service, type_: str, number: str) -> list[str]:
    filters = {"document": {"type": type_, "number": number}}
    return [
        p["id"] for p in list_people(service, town.ADMINISTRATOR, filters=filters, after=None, limit=9).items
    ]


@pytest.mark.parametrize("written", WRITTEN)
def test_a_resident_number_is_one_whatever_its_document_is_called(service: Service, written: str) -> None:
    first = entered(service, CARD, NUMBER)
    with pytest.raises(DocumentRegistered) as told:
        entered(service, OTHER, written)
    assert first not in str(told.value) and told.value.facts == {}
    second = town.person(service)
    changes = {"document": {"type": OTHER, "number": written}}
    with pytest.raises(DocumentRegistered):
        change_person(service, town.ADMINISTRATOR, second, version=1, changes=changes)
    assert found(service, OTHER, written) == [first]


@pytest.mark.parametrize("written", WRITTEN)
def test_so_it_is_the_other_way_round(service: Service, written: str) -> None:
    first = entered(service, OTHER, written)
    with pytest.raises(DocumentRegistered):
        entered(service, CARD, NUMBER)
    assert found(service, CARD, NUMBER) == [first]
    same = {"document": {"type": CARD, "number": NUMBER}}
    assert (
        change_person(service, town.ADMINISTRATOR, first, version=1, changes=same)["document"]["type"] == CARD
    )


def test_a_permanent_residents_new_number_is_one_too(service: Service) -> None:
    number = town.card(prefix="911156")
    entered(service, PERMANENT, number)
    for type_ in (CARD, OTHER, PERMANENT):
        with pytest.raises(DocumentRegistered):
            entered(service, type_, number)


@pytest.mark.parametrize("number", ["110105194912310021", "110105194913310021", "E1101051949123102X"])
def test_what_is_no_resident_number_is_what_it_is_called(service: Service, number: str) -> None:
    """A wrong check digit, no such day, a letter within."""
    first = entered(service, OTHER, number)
    assert found(service, OTHER, number) == [first]
    entered(service, CARD, NUMBER)


def test_only_who_may_see_everybody_is_told_what_is_registered(service: Service) -> None:
    entered(service, CARD, NUMBER)
    values: dict[str, Any] = {"name": "张三", "applicant_type": "employee"}
    values["document"] = {"type": OTHER, "number": NUMBER}
    writes: Actor = town.actor(service, "integrator", scopes=["people:write"])
    reads = town.actor(service, "integrator", scopes=["people:write", "people:read"])
    for actor, code in ((writes, "ALREADY_EXISTS"), (reads, "DOCUMENT_ALREADY_REGISTERED")):
        with pytest.raises(AlreadyExists) as told:
            create_person(service, actor, values)
        assert told.value.code == code


def index_as_called(service: Service, person_id: str, type_: str, number: str) -> None:
    """As it was indexed before: under the name of its document."""
    with service.store.write() as connection:
        indexes = service.keyring.blind_indexes(type_, number)
        document_indexes.replace_indexes(connection, person_id, indexes)


def walked(service: Service) -> list[dict[str, Any]]:
    with capture_logs() as logs:
        assert NumberWalk()(service) is False
    return [line for line in logs if line["event"] == "registered_twice"]


def test_numbers_indexed_before_are_indexed_anew(service: Service) -> None:
    person = entered(service, OTHER, NUMBER)
    other = entered(service, "passport", "E12345678")
    index_as_called(service, person, OTHER, NUMBER)
    check_keys(service)
    assert found(service, CARD, NUMBER) == []
    assert walked(service) == []
    assert found(service, CARD, NUMBER) == [person]
    assert found(service, "passport", "E12345678") == [other]
    assert walked(service) == []


def test_who_was_registered_twice_is_reported_and_stays(service: Service) -> None:
    twin = entered(service, OTHER, NUMBER)
    index_as_called(service, twin, OTHER, NUMBER)
    person = entered(service, CARD, NUMBER)
    told = {"event": "registered_twice", "log_level": "warning"}
    told |= {"person_id": twin, "other_person_id": person}
    assert walked(service) == [told]
    assert found(service, CARD, NUMBER) == [person]
    check_keys(service)


def test_a_rotation_keeps_both_of_those_who_were_registered_twice(service: Service) -> None:
    twin = entered(service, OTHER, NUMBER)
    index_as_called(service, twin, OTHER, NUMBER)
    person = entered(service, CARD, NUMBER)
    done = rotate_keys(service)
    assert done.moved == 2
    assert found(service, CARD, NUMBER) == [person]
    with service.store.read() as connection:
        under = select(tables.document_index.c.person_id).where(
            tables.document_index.c.key_id == done.index_key_id
        )
        assert set(connection.execute(under).scalars()) == {twin, person}
    check_keys(service)
    assert [line["person_id"] for line in walked(service)] == [twin]
