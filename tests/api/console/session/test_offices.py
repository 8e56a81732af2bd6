"""Several roles: the first page, the menu, and that a choice gives no right."""

from __future__ import annotations

import pytest

from tests.support.reader import Reader
from tests.support.world import World, add_principal


@pytest.fixture
def both(world: World) -> Reader:
    """Somebody who reviews for the school, and declares."""
    add_principal(world, "both", "unit_reviewer", person="wang", body="school")
    return Reader(world, "both")


def menu(reader: Reader) -> list[str]:
    return [link.get("href") for link in reader.page.cssselect("#menu a")]


def test_the_first_page_is_that_of_the_office(world: World, both: Reader) -> None:
    assert both.get("/").location == "/queue"
    both.get("/queue")
    assert [one.get("value") for one in both.page.cssselect("select[name=office] option")] == [
        "unit_reviewer",
        "applicant",
    ]
    assert "/queue" in menu(both) and "/my/2024" not in menu(both)
    assert both.post("/office", {"office": "applicant"}).location == "/my"
    assert both.get("/").location == "/my"
    both.get("/account")
    assert "/my/2024" in menu(both) and "/queue" not in menu(both)
    assert both.page.cssselect("select[name=office] option[selected]")[0].get("value") == "applicant"


def test_a_choice_changes_no_right(world: World, both: Reader) -> None:
    both.get("/account")
    both.post("/office", {"office": "applicant"})
    assert both.get("/queue").status_code == 200
    both.client.set_cookie("xueshi_office", "administrator")
    assert both.get("/").location == "/queue"
    assert both.get("/principals").status_code == 403


def test_an_office_that_one_has_not_is_not_chosen(world: World, both: Reader) -> None:
    both.get("/account")
    answer = both.post("/office", {"office": "bureau"})
    assert answer.location == "/" and "xueshi_office" not in str(answer.headers)


def test_who_has_one_office_sees_no_choice_and_who_has_none_is_told(world: World) -> None:
    one = Reader(world, "reviewer")
    one.get("/account")
    assert not one.page.cssselect("select[name=office]")
    made = world.administrator.post("/v1/principals", {"name": "none"}).json
    world.ids["principal:none"] = made["id"]
    nobody = Reader(world, "none")
    assert nobody.get("/").status_code == 200
    assert "尚未分配角色" in nobody.text
