"""A unit's roster over HTTP: tried, entered, and each wrong row by itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.world import World

NUMBER = "379900199001010019"
ROW = {"name": "王芳", "document": {"number": NUMBER}, "valid_from": "2024-01-01"}


def sent(world: World, who: str, *rows: Any, unit: str = "school", dry_run: bool = False) -> Any:
    path = f"/v1/organizations/{world.ids[unit]}/roster" + ("?dry_run=true" if dry_run else "")
    return world.callers[who].post(path, {"rows": list(rows)})


def test_somebody_is_entered_once_and_then_known(world: World) -> None:
    tried = sent(world, "unit_administrator", ROW, dry_run=True)
    assert tried.status_code == 200, tried.text
    assert tried.json["items"] == [{"status": "created", "person_id": None, "errors": [], "warnings": []}]
    [done] = sent(world, "unit_administrator", ROW).json["items"]
    assert done["status"] == "created" and done["person_id"]
    [again] = sent(world, "unit_administrator", ROW).json["items"]
    assert (again["status"], again["person_id"]) == ("unchanged", done["person_id"])
    [left] = sent(world, "unit_administrator", {**ROW, "valid_to": "2024-06-30"}).json["items"]
    assert left["status"] == "changed"


def test_what_is_wrong_with_a_row_refuses_only_that_row(world: World) -> None:
    wrong = {**ROW, "document": {"number": "379900199001010018"}}
    told = sent(world, "unit_administrator", wrong, {"name": "王芳"}, 7, ROW).json["items"]
    assert [each["status"] for each in told] == ["refused", "refused", "refused", "created"]
    assert told[0]["errors"][0]["pointer"] == "/document/number" and told[0]["errors"][0]["text"]["zh"]
    assert {each["pointer"] for each in told[1]["errors"]} == {"/document", "/valid_from"}
    assert told[2]["errors"]


@pytest.mark.parametrize(
    ("who", "unit", "status"),
    [
        ("unit_administrator", "hospital", 403),
        ("bureau", "hospital", 200),
        ("reviewer", "school", 403),
        ("applicant", "school", 403),
        ("integrator", "school", 403),
    ],
)
def test_only_the_unit_s_own_administrator_or_the_bureau_enters(
    world: World, who: str, unit: str, status: int
) -> None:
    assert sent(world, who, ROW, unit=unit).status_code == status


@pytest.mark.parametrize("count", [0, 501])
def test_as_many_rows_as_can_be_at_once(world: World, count: int) -> None:
    assert sent(world, "unit_administrator", *[ROW] * count).status_code == 422
