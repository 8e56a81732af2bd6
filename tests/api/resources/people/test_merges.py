"""Merges by a unit, and those that it proposes, by the API."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.support.world import OPERATOR, WANG, World, add_principal
from workflow import tables
from workflow.commands.people import people
from workflow.record.audit import verify_record

UNKNOWN = "110105194912310038"
NOBODY = "01900000-0000-7000-8000-000000000000"


@pytest.fixture
def town(world: World) -> World:
    """Li is entered a second time at the school; the hospital has an administrator, too."""
    document = {"type": "passport", "number": "E12345678"}
    values = {"name": "Li", "applicant_type": "employee", "document": document}
    world.ids["again"] = people.create_person(world.service, OPERATOR, values)["id"]
    same = {"type": "employment", "organization_id": world.ids["school"], "valid_from": date(2020, 1, 1)}
    people.create_affiliation(world.service, OPERATOR, world.ids["again"], same)
    add_principal(world, "hospital_administrator", "unit_administrator", body="hospital")
    return world


@pytest.fixture
def without_account(town: World) -> None:
    """Nobody signs in as Li: else the bureau alone may merge the entry."""
    with town.service.store.write() as connection:
        theirs = tables.principal.c.person_id == town.ids["li"]
        connection.execute(tables.principal.update().where(theirs).values(person_id=None))


def _preview(town: World, who: str, gone: str, kept: str) -> Any:
    return town.callers[who].get(f"/v1/people/{town.ids[gone]}/merge-preview?into={town.ids.get(kept, kept)}")


def _merge(town: World, who: str, digest: str, **headers: str) -> Any:
    sent = {"into": town.ids["li"], "digest": digest, "reason": "One person"}
    return town.callers[who].post(f"/v1/people/{town.ids['again']}/merge", sent, headers=headers)


def _propose(town: World, who: str = "unit_administrator", **named: Any) -> Any:
    sent = {"reason": "The same card", **named}
    return town.callers[who].post(f"/v1/people/{town.ids['li']}/merge-proposals", sent)


def _notices(town: World, who: str, kind: str) -> list[dict[str, Any]]:
    return [each for each in town.callers[who].get("/v1/notices").json["items"] if each["kind"] == kind]


@pytest.mark.usefixtures("without_account")
def test_a_unit_merges_two_of_its_own_and_undoes_it(town: World) -> None:
    [found] = town.unit_administrator.get(f"/v1/people/{town.ids['li']}/merge-candidates").json["items"]
    assert (found["id"], found["why"]) == (town.ids["again"], ["SAME_NAME"])
    seen = _preview(town, "unit_administrator", "again", "li")
    assert (seen.status_code, seen.json["complete"], seen.json["accounts"]) == (200, False, None)
    merged = _merge(town, "unit_administrator", seen.json["digest"])
    assert merged.status_code == 201, merged.text
    [change] = town.unit_administrator.get(f"/v1/people/{town.ids['li']}/changes").json["items"]
    assert (change["event"], "moved" in change["detail"]) == ("merged", False)
    one = f"/v1/merges/{merged.json['id']}"
    assert town.unit_administrator.get(one).json["undo"] is not None
    assert town.hospital_administrator.get(one).status_code == 404
    assert town.reviewer.get(one).status_code == 403
    undone = town.unit_administrator.post(f"{one}/actions/undo")
    assert (undone.status_code, undone.json["undone_at"] is None) == (200, False), undone.text
    assert verify_record(town.service, files=False).findings == []


def test_whoever_signs_in_is_proposed_to_the_bureau(town: World) -> None:
    refused = _preview(town, "unit_administrator", "again", "li")
    assert (refused.status_code, refused.json["errors"][0]["code"]) == (422, "FOR_THE_BUREAU")
    digest = _preview(town, "bureau", "again", "li").json["digest"]
    refused = _merge(town, "unit_administrator", digest)
    assert (refused.status_code, refused.json["errors"][0]["code"]) == (422, "FOR_THE_BUREAU")
    assert _merge(town, "bureau", digest).status_code == 201


@pytest.mark.usefixtures("without_account")
def test_a_merge_and_its_undo_are_repeated_to_who_did_them(town: World) -> None:
    """The one who was merged is of no unit any more; the answer is for who may still merge the kept one."""
    digest = _preview(town, "unit_administrator", "again", "li").json["digest"]
    first, second = (
        _merge(town, "unit_administrator", digest, **{"Idempotency-Key": "once"}) for _ in range(2)
    )
    assert (first.status_code, second.status_code) == (201, 201), second.text
    assert first.json == second.json
    undo = f"/v1/merges/{first.json['id']}/actions/undo"
    done = [
        town.unit_administrator.post(undo, headers={"Idempotency-Key": "back"}).status_code for _ in range(2)
    ]
    assert done == [200, 200]


@pytest.mark.parametrize("other", ["wang", NOBODY])
def test_who_is_elsewhere_is_answered_as_nobody(town: World, other: str) -> None:
    answers = [
        _preview(town, "unit_administrator", "again", other),
        town.unit_administrator.post(
            f"/v1/people/{town.ids['again']}/merge",
            {"into": town.ids.get(other, other), "digest": "0" * 64, "reason": "One person"},
        ),
    ]
    assert [(each.status_code, each.json["code"]) for each in answers] == [(404, "NOT_FOUND")] * 2
    assert all(town.ids["wang"] not in each.text for each in answers)


@pytest.mark.parametrize(
    "named",
    [
        {"document": {"number": WANG}},
        {"document": {"number": UNKNOWN}},
        {"other_id": "wang"},
        {"other_id": NOBODY},
    ],
    ids=["number", "no-number", "id", "no-id"],
)
def test_a_proposal_is_answered_alike_whether_there_is_such_an_entry(
    town: World, named: dict[str, Any]
) -> None:
    if "other_id" in named:
        named = {"other_id": town.ids.get(named["other_id"], named["other_id"])}
    proposed = _propose(town, **named)
    assert proposed.status_code == 201, proposed.text
    view = proposed.json
    assert (view["status"], view["entries"], view["merge_id"], view["comment"]) == ("open", [], None, None)
    assert "Wang" not in proposed.text
    assert WANG not in proposed.text
    if "document" in named:
        assert view["named"]["number"].count("*") > 8
    again = town.unit_administrator.get(proposed.headers["Location"])
    assert (again.json, again.headers["ETag"]) == (view, proposed.headers["ETag"])


def test_the_bureau_accepts_what_it_has_looked_at(town: World) -> None:
    proposed = _propose(town, document={"number": WANG}).json
    assert _notices(town, "bureau", "person.merge_proposed")
    one = f"/v1/merge-proposals/{proposed['id']}"
    [listed] = town.bureau.get("/v1/merge-proposals").json["items"]
    assert (listed["id"], listed["entries"]) == (proposed["id"], [])
    seen = town.bureau.get(one).json["entries"]
    assert [each["id"] for each in seen] == [town.ids["li"], town.ids["wang"]]
    digest = _preview(town, "bureau", "wang", "li").json["digest"]
    sent = {"into": town.ids["li"], "digest": digest}
    stale = town.bureau.post(f"{one}/actions/accept", sent, headers={"If-Match": '"7"'})
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")
    done = town.bureau.post(f"{one}/actions/accept", sent)
    assert (done.status_code, done.json["status"]) == (200, "accepted"), done.text
    assert town.bureau.get(f"/v1/people/{town.ids['wang']}").json["merged_into"] == town.ids["li"]
    assert _notices(town, "unit_administrator", "person.merge_accepted")
    assert town.bureau.get(f"/v1/merges/{done.json['merge_id']}").status_code == 200
    again = town.bureau.post(f"{one}/actions/refuse", {"comment": "No"})
    assert (again.status_code, again.json["code"]) == (409, "WRONG_STATE")
    [accepted] = town.bureau.get("/v1/merge-proposals?status=accepted").json["items"]
    assert accepted["id"] == proposed["id"]
    assert verify_record(town.service, files=False).findings == []


def test_the_bureau_refuses_for_a_reason_that_the_unit_is_told(town: World) -> None:
    one = f"/v1/merge-proposals/{_propose(town, document={'number': WANG}).json['id']}"
    assert town.bureau.post(f"{one}/actions/refuse", {}).status_code == 422
    done = town.bureau.post(f"{one}/actions/refuse", {"comment": "Two people of one name"})
    assert (done.json["status"], done.json["comment"]) == ("refused", "Two people of one name")
    [told] = _notices(town, "unit_administrator", "person.merge_refused")
    assert "Two people of one name" in told["texts"]["en"]
    assert not _notices(town, "hospital_administrator", "person.merge_refused")
    of_li = town.unit_administrator.get(f"/v1/merge-proposals?person_id={town.ids['li']}").json["items"]
    assert [each["status"] for each in of_li] == ["refused"]
    assert town.unit_administrator.get("/v1/merge-proposals").json["items"] == []


def test_one_proposal_of_a_person_waits(town: World) -> None:
    assert _propose(town, other_id=NOBODY).status_code == 201
    refused = _propose(town, document={"number": WANG})
    assert (refused.status_code, refused.json["code"]) == (409, "ALREADY_ASKED")
    assert "更正" not in refused.json["detail"]


@pytest.mark.parametrize(
    "named", [{}, {"other_id": NOBODY, "document": {"number": WANG}}], ids=["none", "two"]
)
def test_a_proposal_names_one_entry(town: World, named: dict[str, Any]) -> None:
    assert _propose(town, **named).status_code == 422


@pytest.mark.parametrize(
    ("who", "status"),
    [("hospital_administrator", 404), ("reviewer", 403), ("applicant", 403), ("bureau", 403)],
)
def test_who_may_not_propose(town: World, who: str, status: int) -> None:
    assert _propose(town, who, other_id=NOBODY).status_code == status


@pytest.mark.parametrize("who", ["unit_administrator", "reviewer", "applicant", "integrator"])
def test_the_bureau_alone_decides(town: World, who: str) -> None:
    one = f"/v1/merge-proposals/{_propose(town, document={'number': WANG}).json['id']}"
    sent = {"into": town.ids["li"], "digest": "0" * 64}
    assert town.callers[who].post(f"{one}/actions/accept", sent).status_code == 403
    assert town.callers[who].post(f"{one}/actions/refuse", {"comment": "No"}).status_code == 403
