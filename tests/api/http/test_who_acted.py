"""An applicant is told in which role and for which body others acted on what is theirs, and no names."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select, update

from tests.api.documented import document, operations
from tests.support.world import TRAINING, World
from workflow import tables

# Who looked at one's document number is told by name: that is what this log is for.
TELLS_WHO = {"/v1/people/{person_id}/access-log"}
DONE = "2024-10-15T20:00:00+08:00"
RECORD = {"subject": "public", "hours": "2", "completed_at": DONE, "exam_passed_at": DONE, "topic": "unknown"}


def _training(month: str) -> dict[str, Any]:
    days = [{"date": f"2024-{month}-01", "hours": "8"}]
    return {**TRAINING, "filing_number": f"ZZ-BA-2024-1{month}", "days": days}


@pytest.fixture
def lived(world: World) -> dict[str, str]:
    """The ids of what is the applicant's, on which everybody has acted."""
    declared = world.submitted()
    id_ = declared["id"]
    for who, event, body in (
        ("reviewer", "claim", {}),
        ("reviewer", "return_for_correction", {"reason_code": "BLURRED"}),
        ("applicant", "submit", {}),
        ("reviewer", "claim", {}),
        ("unit_administrator", "release", {}),
        ("second_reviewer", "claim", {}),
        ("second_reviewer", "approve", {"recognised_hours": "6", "comment": "x"}),
        ("second_reviewer", "undo", {}),
        ("second_reviewer", "approve", {}),
        ("bureau", "sync", {}),
    ):
        world.act(who, id_, event, **body)
    moved = world.submitted(_training("03"))["id"]
    world.act("reviewer", moved, "claim")
    world.act("reviewer", moved, "forward", to=world.ids["bureau"], comment="x")
    world.act("bureau", moved, "claim")
    world.act("bureau", moved, "reject", comment="x", final=True)
    world.act("applicant", moved, "appeal", comment="y")
    sent = {**RECORD, "person_id": world.ids["li"], "source_id": "A"}
    assert world.integrator.post("/v1/study-records:batch", {"records": [sent]}).status_code == 200
    released = world.bureau.post("/v1/study-records/A/actions/release")
    assert released.status_code == 200, released.text
    held = world.submitted(_training("04"))["id"]
    world.act("reviewer", held, "claim")
    notices = world.applicant.get("/v1/notices").json["items"]
    evidence = world.applicant.get(f"/v1/declarations/{id_}").json["evidence"][0]["id"]
    return {
        "declaration_id": id_,
        "notice_id": notices[0]["id"],
        "evidence_id": evidence,
        "held": held,
        "moved": moved,
    }


def _names(world: World) -> set[str]:
    """The names of everybody else, which nothing else in the town is called."""
    with world.service.store.write() as connection:
        for id_ in connection.execute(select(tables.principal.c.id)).scalars().all():
            if id_ != world.ids["principal:applicant"]:
                named = update(tables.principal).where(tables.principal.c.id == id_)
                connection.execute(named.values(name=f"Name of {id_}"))
        return set(connection.execute(select(tables.principal.c.name)).scalars()) - {"applicant"}


def test_no_answer_to_an_applicant_names_anybody_else(world: World, lived: dict[str, str]) -> None:
    named = {"organization_id": world.ids["school"], "person_id": world.ids["li"], "year": "2024", **lived}
    named |= {"edition_id": "zaozhuang-2024", "source_id": "A"}
    names, read = _names(world), 0

    def look(method: str, place: str, **sent: Any) -> int:
        got = world.applicant(method, place, **sent)
        told = got.data.decode(errors="replace")
        assert {name for name in names if name in told} == set(), (method, place, told)
        return got.status_code

    for method, path in operations():
        if method != "get" or path in TELLS_WHO:
            continue
        for declaration_id in (lived["declaration_id"], lived["held"], lived["moved"]):
            values = {**named, "declaration_id": declaration_id}
            place = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], "x"), path)  # noqa: B023
            asked = {"person_id": values["person_id"]} if "person_id" in _query(path) else {}
            read += look("GET", place, query_string=asked) == 200
    assert read > 30
    for event in ("submit", "withdraw", "claim", "approve", "release", "appeal", "sync", "revise"):
        for id_ in (lived["held"], lived["moved"], lived["declaration_id"]):
            look(
                "POST",
                f"/v1/declarations/{id_}/actions/{event}",
                json={"attested": True},
                query_string={"dry_run": "true"},
            )
    assert look("POST", f"/v1/declarations/{lived['held']}/actions/withdraw") == 200


def _query(path: str) -> set[str]:
    return {each.get("name", "") for each in document()["paths"][path]["get"].get("parameters", [])}


def _role(row: dict[str, Any]) -> str:
    return str(row["actor_role_text"]["en"])


def test_the_applicant_is_told_in_which_role_and_for_which_body(world: World, lived: dict[str, str]) -> None:
    rows = world.applicant.get(f"/v1/declarations/{lived['declaration_id']}/history").json["items"]
    told = [(row["event"], _role(row), row["actor_body_name"], row["actor_name"]) for row in rows]
    assert told[:3] == [
        ("submit", "applicant", None, "applicant"),
        ("claim", "reviewer", "School", None),
        ("return_for_correction", "reviewer", "School", None),
    ]
    assert ("release", "unit administrator", "School", None) in told
    assert told[-1] == ("sync", "bureau", None, None)
    assert rows[1]["actor_role_text"] == {"zh": "审核人", "en": "reviewer"}
    moved = world.applicant.get(f"/v1/declarations/{lived['moved']}/history").json["items"]
    assert [(row["event"], _role(row), row["actor_body_name"]) for row in moved][2:5] == [
        ("forward", "reviewer", "School"),
        ("claim", "bureau", None),
        ("reject", "bureau", None),
    ]


def test_everybody_who_reads_a_history_has_the_ids_to_recompute_its_chain(
    world: World, lived: dict[str, str]
) -> None:
    for who in ("applicant", "reviewer", "bureau", "integrator", "administrator"):
        rows = world.callers[who].get(f"/v1/declarations/{lived['declaration_id']}/history").json["items"]
        assert rows[1]["actor_id"] == world.ids["principal:reviewer"]
        assert all(row["actor_id"] for row in rows)
    held, id_ = f"/v1/declarations/{lived['held']}", world.ids["principal:reviewer"]
    for who, name in (("reviewer", "reviewer"), ("applicant", None)):
        told = world.callers[who].get(held).json
        assert (told["assignee_id"], told["assignee_name"]) == (id_, name)
