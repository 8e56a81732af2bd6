"""People are found by their names however they are typed, also by those from before, which are kept."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import town
from tests.support.items import paper
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.commands.people.people import change_person
from workflow.queries.declarations.declarations import get_declaration, list_declarations
from workflow.queries.people.notices import list_notices
from workflow.queries.people.people import get_person, list_people
from workflow.runtime.service import Service


def found(service: Service, prefix: str, actor: Actor = town.ADMINISTRATOR) -> list[str]:
    page = list_people(service, actor, filters={"name_prefix": prefix}, after=None, limit=50)
    return [item["id"] for item in page.items]


def renamed(service: Service, person_id: str, name: str, by: Actor = town.ADMINISTRATOR) -> dict[str, Any]:
    version = get_person(service, town.ADMINISTRATOR, person_id)["version"]
    return change_person(service, by, person_id, version=version, changes={"name": name})


@pytest.mark.parametrize(
    "typed",
    [
        "买买提·艾力",
        "买买提•艾力",
        "买买提・艾力",
        "买买提‧艾力",
        "买买提.艾力",
        "买买提 艾力",
        "买买提艾",
        "买买提",
    ],
)
@pytest.mark.parametrize("name", ["买买提·艾力", "买买提・艾力", "买买提　艾力"])
def test_dots_and_blanks_make_no_other_name(service: Service, name: str, typed: str) -> None:
    person = town.person(service, name=name)
    town.person(service, name="买买江·艾力")
    assert found(service, typed) == [person]


@pytest.mark.parametrize("typed", ["li lei", "LI", "ＬＩ　ＬＥＩ", "lile"])
def test_width_and_case_make_no_other_name(service: Service, typed: str) -> None:
    person = town.person(service, name="Li Lei")
    assert found(service, typed) == [person]


@pytest.mark.parametrize("typed", ["%", "_", "李%", "·"])
def test_wildcards_and_dots_alone_find_nobody(service: Service, typed: str) -> None:
    town.person(service, name="李四")
    assert found(service, typed) == []


@pytest.fixture
def officer(service: Service) -> Actor:
    return town.actor(service, "bureau")


def test_a_name_from_before_is_kept_with_its_day_and_found(service: Service, officer: Actor) -> None:
    person = town.person(service, name="古丽·买买提")
    town.person(service, name="王五")
    at = service.clock.now()
    view = renamed(service, person, "古丽娜尔", officer)
    assert [each["name"] for each in view["former_names"]] == ["古丽·买买提"]
    assert view["former_names"][0]["until"][:10] == at.isoformat()[:10]
    assert found(service, "古丽买") == found(service, "古丽娜尔") == found(service, "古丽") == [person]
    renamed(service, person, "古丽·买买提", officer)
    names = [each["name"] for each in get_person(service, town.ADMINISTRATOR, person)["former_names"]]
    assert names == ["古丽娜尔", "古丽·买买提"]
    assert found(service, "古丽娜") == [person]
    page = list_people(service, town.ADMINISTRATOR, filters={}, after=None, limit=9)
    assert [len(item["former_names"]) for item in page.items] == [2, 0]


def test_a_change_of_something_else_is_no_change_of_the_name(service: Service, officer: Actor) -> None:
    person = town.person(service, name="王五")
    version = get_person(service, town.ADMINISTRATOR, person)["version"]
    changes = {"name": "王五", "exam_based_series": True}
    view = change_person(service, officer, person, version=version, changes=changes)
    assert view["former_names"] == []
    assert renamed(service, person, "王六", officer)["name"] == "王六"
    me = town.actor(service, person_id=person)
    [notice] = list_notices(service, me, filters={}, after=None, limit=9).items
    assert notice["kind"] == "person.renamed"
    assert "王五" in notice["texts"]["zh"] and "王六" in notice["texts"]["en"]


def test_whoever_reviews_evidence_sees_the_names_that_it_may_bear(scene: Scene) -> None:
    service, person = scene.service, str(scene.applicant.person_id)
    before = get_person(service, scene.bureau, person)["name"]
    id_ = scene.submitted(paper())
    assert "person_former_names" not in get_declaration(service, scene.reviewer, id_)
    renamed(service, person, "新名", scene.bureau)
    for actor in (scene.reviewer, scene.unit_administrator, scene.bureau, scene.administrator):
        view = get_declaration(service, actor, id_)
        assert (view["person_name"], [each["name"] for each in view["person_former_names"]]) == (
            "新名",
            [before],
        )
    for actor in (scene.applicant, scene.integrator):
        assert "person_former_names" not in get_declaration(service, actor, id_)
    for typed in (before, "新 名"):
        items = list_declarations(service, scene.reviewer, filters={"q": typed}).items
        assert [item["id"] for item in items] == [id_]
