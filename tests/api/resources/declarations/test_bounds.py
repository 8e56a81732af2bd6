"""What a request asks for is bounded before any of it is done, and the refusal names the bound."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from api.http.json_body import MOST_VALUES
from tests.api.documented import document
from tests.support.world import TRAINING, World
from workflow import tables
from workflow.ids import new_id
from workflow.rules.interface.workload import MOST_UNITS, MOST_UNITS_OF_ITEM

TWENTY_YEARS = {"from": "2005-01-01", "to": "2024-12-31"}
TWO_YEARS = {"from": "2023-01-01", "to": "2024-12-31", "hours": "2000"}


def question(items: list[dict[str, Any]]) -> dict[str, Any]:
    person = {"type": "employee"}
    return {"id": "x", "as_of": "2024-11-20T09:00:00+08:00", "person": person, "items": items}


def undated(number: int) -> dict[str, Any]:
    return {"ref": f"i{number}", "category": "training", "filing_number": f"ZZ-{number}", **TWO_YEARS}


def test_an_assessment_of_two_thousand_long_items_is_refused_with_the_bound(world: World) -> None:
    refused = world.applicant.post("/v1/assessments", question([undated(n) for n in range(2_000)]))
    assert (refused.status_code, refused.json["code"]) == (422, "TOO_MUCH")
    assert refused.json["facts"]["bound"] == MOST_UNITS < refused.json["facts"]["units"]
    few = world.applicant.post("/v1/assessments", question([undated(n) for n in range(20)]))
    assert few.status_code == 200


def test_a_body_of_more_values_than_anything_needs_is_not_read(world: World) -> None:
    body = b'{"id": [' + b"1," * MOST_VALUES + b"1]}"
    headers = {"Content-Type": "application/json"}
    refused = world.applicant.post("/v1/assessments", data=body, headers=headers)
    assert (refused.status_code, refused.json["code"]) == (422, "TOO_MUCH")
    assert refused.json["facts"]["bound"] == MOST_VALUES


def test_the_facts_of_a_declaration_are_bounded_when_they_are_written(world: World) -> None:
    long = {
        "category": "special_circumstance",
        "kind": "sick_leave",
        "unit_approved": True,
        "periods": [TWENTY_YEARS] * 9,
    }
    body = {"person_id": world.ids["li"], "item": long}
    refused = world.applicant.post("/v1/declarations", body)
    assert (refused.status_code, refused.json["code"]) == (422, "TOO_MUCH")
    assert refused.json["facts"]["bound"] == MOST_UNITS_OF_ITEM
    draft = world.draft()
    path, version = f"/v1/declarations/{draft['id']}", {"If-Match": f'"{draft["version"]}"'}
    refused = world.applicant("PATCH", path, json={"item": long}, headers=version)
    assert (refused.status_code, refused.json["code"]) == (422, "TOO_MUCH")


def test_a_person_declares_no_more_than_can_be_judged_together(world: World) -> None:
    first = world.submitted()
    copied = _fill_dossier(world, first["id"], count=28)
    draft = world.draft({**TRAINING, "filing_number": "ZZ-NEW"})
    world.upload(draft["id"])
    path = f"/v1/declarations/{draft['id']}/actions/submit"
    refused = world.applicant.post(path, {})
    assert (refused.status_code, refused.json["code"]) == (422, "TOO_MUCH")
    assert refused.json["facts"]["bound"] == MOST_UNITS
    verdict = world.applicant.post(f"{path}?dry_run=true", {}).json
    assert verdict["obstacle"]["code"] == "TOO_MUCH"
    assert set(verdict["obstacle"]["text"]) == {"zh", "en"}
    with world.service.store.write() as connection:
        connection.execute(tables.declaration.delete().where(tables.declaration.c.id.in_(copied[:14])))
    assert world.applicant.post(f"{path}?dry_run=true", {}).json["obstacle"] is None


def _fill_dossier(world: World, declaration_id: str, *, count: int) -> list[str]:
    """Copies of a submitted declaration, each of two years, as an importer could have left them."""
    table, made = tables.declaration, [new_id() for _ in range(count)]
    with world.service.store.write() as connection:
        written = [column for column in table.c if column.computed is None]
        row = connection.execute(select(*written).where(table.c.id == declaration_id)).mappings().one()
        for number, id_ in enumerate(made):
            facts = {"category": "training", "filing_number": f"ZZ-{number}", **TWO_YEARS}
            connection.execute(table.insert(), {**row, "id": id_, "facts": facts, "evidence": []})
        connection.execute(update(table).where(table.c.id == declaration_id).values(sequence=1))
    return made


def test_the_document_names_the_bounds() -> None:
    schemas = document()["components"]["schemas"]
    assert f"{MOST_UNITS:,} units" in schemas["AssessmentRequest"]["description"]
    assert f"{MOST_UNITS_OF_ITEM:,} units" in schemas["Facts"]["description"]


@pytest.mark.parametrize("values", [MOST_VALUES // 2])
def test_a_long_body_of_few_values_is_read(world: World, values: int) -> None:
    body = b'{"id": [' + b"1," * values + b"1]}"
    headers = {"Content-Type": "application/json"}
    assert world.applicant.post("/v1/assessments", data=body, headers=headers).json["code"] == "INVALID"
