"""Who may not see a thing gets one answer, whether it exists or not, at every operation that names one."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from sqlalchemy import select

from tests.api.documented import document, operations
from tests.api.http.samples import sample
from tests.support.world import World
from workflow import tables
from workflow.ids import new_id

NAMED = {
    "declaration_id",
    "evidence_id",
    "person_id",
    "grant_id",
    "affiliation_id",
    "principal_id",
    "key_id",
    "notice_id",
    "operation_id",
    "source_id",
}


def _query_ids(method: str, path: str) -> set[str]:
    asked = document()["paths"][path][method].get("parameters", [])
    return {each["name"] for each in asked if each.get("in") == "query"} & NAMED


def _names_one(method: str, path: str) -> bool:
    """Whether an id of something that is not public stands in the path, the query or the body."""
    schema = document()["paths"][path][method].get("requestBody", {}).get("content", {})
    body = schema.get("application/json")
    in_body = body is not None and "person_id" in str(sample(body["schema"], {}))
    return bool(NAMED & set(re.findall(r"\{(\w+)\}", path)) or _query_ids(method, path) or in_body)


def _elsewhere(world: World) -> dict[str, str]:
    """Ids of things at the hospital, which are nothing to the school."""
    item = {"category": "aid_posting", "dispatched_by": "government"}
    item["periods"] = [{"from": "2024-03-01", "to": "2024-05-31"}]  # type: ignore[assignment]
    body = {"person_id": world.ids["wang"], "item": item, "attested": True}
    made = world.other_applicant.post("/v1/declarations", body).json
    tie, grant, key = tables.affiliation, tables.role_grant, tables.api_key
    with world.service.store.read() as connection:

        def one(column: Any, where: Any) -> str:
            return str(connection.execute(select(column).where(where)).scalars().first())

        principal = world.ids["principal:other_reviewer"]
        return {
            "declaration_id": made["id"],
            "person_id": world.ids["wang"],
            "affiliation_id": one(tie.c.id, tie.c.person_id == world.ids["wang"]),
            "principal_id": principal,
            "grant_id": one(grant.c.id, grant.c.principal_id == principal),
            "key_id": one(key.c.id, key.c.principal_id == principal),
        }


def _told(world: World, who: str, method: str, path: str, real: dict[str, str]) -> tuple[int, Any]:
    """The answer without what is each request's own."""
    named = {"event": "claim", "year": "2024", "name": "policy", "edition_id": "zaozhuang-2024"}
    named |= {"organization_id": world.ids["hospital"], **real}
    place = re.sub(r"\{(\w+)\}", lambda found: named.get(found[1], real["declaration_id"]), path)
    asked = {name: real[name] for name in _query_ids(method, path)}
    content = document()["paths"][path][method].get("requestBody", {}).get("content", {})
    sent: dict[str, Any] = {"headers": {"If-Match": '"1"'}, "query_string": asked}
    if "application/json" in content:
        sent["json"] = sample(content["application/json"]["schema"], real)
    got = world.callers[who](method.upper(), place, **sent)
    body = got.get_json(silent=True) or {}
    for name in ("instance", "request_id"):
        body.pop(name, None)
    return got.status_code, body


@pytest.mark.parametrize("who", ["applicant", "reviewer", "unit_administrator"])
def test_what_is_anothers_answers_as_what_is_not(world: World, who: str) -> None:
    real = _elsewhere(world)
    unknown = {name: new_id() for name in real}
    asked = [each for each in operations() if _names_one(*each)]
    assert len(asked) > 25
    for method, path in asked:
        there = _told(world, who, method, path, real)
        assert there == _told(world, who, method, path, unknown), (method, path)
        told = [item for item in there[1].get("items", [{}]) if item.get("status") != "unknown"]
        assert there[0] >= 400 or told == [], (method, path, there)


@pytest.mark.parametrize("name", ["person_id", "principal_id"])
def test_an_appointment_tells_nobody_who_else_there_is(world: World, name: str) -> None:
    """One answer for an unknown one and for one of another unit."""
    path = f"/v1/organizations/{world.ids['school']}/reviewers"
    elsewhere = {"person_id": world.ids["wang"], "principal_id": world.ids["principal:other_applicant"]}
    told = [
        world.unit_administrator.post(path, {name: id_, "role": "unit_reviewer"}).json["errors"]
        for id_ in (elsewhere[name], new_id())
    ]
    assert told[0] == told[1]
    assert (told[0][0]["code"], told[0][0]["pointer"]) == ("PERSON_UNKNOWN", f"/{name}")


@pytest.mark.parametrize("who", ["applicant", "reviewer", "unit_administrator"])
def test_a_declaration_for_somebody_else_tells_nothing_either(world: World, who: str) -> None:
    item = {"category": "competition", "date": "2024-06-20", "organiser": "other", "hr_recognised": True}
    told = [
        world.callers[who].post("/v1/declarations", {"person_id": id_, "item": item}).json["errors"]
        for id_ in (world.ids["wang"], new_id())
    ]
    assert told[0] == told[1]
    assert told[0][0]["code"] == "PERSON_UNKNOWN"


ITEM = {"category": "competition", "date": "2024-06-20", "organiser": "other", "hr_recognised": True}
RECORD = {"source_id": "A", "subject": "public", "hours": "2", "completed_at": "2024-10-15T20:00:00+08:00"}
# Each body that names a person, and who may act for everybody there.
NAMING: dict[str, tuple[str, dict[str, Any]]] = {
    "/v1/declarations": ("integrator", {"item": ITEM}),
    "/v1/title-records": ("bureau", {"year": 2024, "medium": "paper"}),
    "/v1/principals": ("administrator", {"name": "某人"}),
    "/v1/organizations/{school}/reviewers": ("bureau", {"role": "unit_reviewer"}),
    "/v1/study-records:batch": ("integrator", RECORD),
}


@pytest.mark.parametrize("path", NAMING)
def test_who_may_act_for_everybody_gets_the_same_answer_for_nobody(world: World, path: str) -> None:
    """Not a 404, which would say that the address is wrong."""
    who, body = NAMING[path]
    body = {**body, "person_id": new_id()}
    sent = {"records": [body]} if body.get("source_id") else body
    got = world.callers[who].post(path.format(**world.ids), sent)
    told = got.json["items"][0] if body.get("source_id") else got.json
    assert told["code"] == "INVALID"
    assert [(each["code"], each["pointer"]) for each in told["errors"]] == [("PERSON_UNKNOWN", "/person_id")]


def test_every_body_that_names_a_person_is_tried() -> None:
    naming = {path for method, path in operations() if method == "post" and _names_a_person(path)}
    assert {path.replace("{organization_id}", "{school}") for path in naming} == set(NAMING)


def _names_a_person(path: str) -> bool:
    content = document()["paths"][path]["post"].get("requestBody", {}).get("content", {})
    return "json" in str(content) and '"person_id"' in json.dumps(
        sample(content["application/json"]["schema"], {}) if "application/json" in content else None
    )
