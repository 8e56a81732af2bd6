"""Corrections that people ask for: who may ask, who decides, what becomes of the person and of the record."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.support.world import WANG, World, add_principal, picture
from workflow.record.audit import verify_record

OTHER = "110105194912310038"  # nobody's
MORE = {"reason": "The identity card says so"}


@pytest.fixture
def town(world: World) -> World:
    add_principal(world, "hospital_administrator", "unit_administrator", body="hospital")
    return world


def _ask(town: World, **of: Any) -> dict[str, Any]:
    asked = town.applicant.post(f"/v1/people/{town.ids['li']}/corrections", {**MORE, **of})
    assert asked.status_code == 201, asked.text
    return dict(asked.json)


def _decide(town: World, who: str, view: dict[str, Any], act: str, comment: str | None = None) -> Any:
    headers = {"If-Match": f'"{view["version"]}"'}
    body = {"comment": comment} if comment else {}
    return town.callers[who].post(f"/v1/corrections/{view['id']}/actions/{act}", body, headers=headers)


def _person(town: World) -> dict[str, Any]:
    return dict(town.bureau.get(f"/v1/people/{town.ids['li']}").json)


def _notices(town: World, who: str, kind: str) -> list[dict[str, Any]]:
    return [each for each in town.callers[who].get("/v1/notices").json["items"] if each["kind"] == kind]


def _changes(town: World) -> list[str]:
    rows = town.bureau.get(f"/v1/people/{town.ids['li']}/changes").json["items"]
    return [row["event"] for row in rows]


def test_an_approved_name_takes_the_place_of_the_old_one_which_stays_traceable(town: World) -> None:
    asked = _ask(town, name="Li Ming")
    assert (asked["status"], asked["before"], asked["after"]) == (
        "open",
        {"name": "Li"},
        {"name": "Li Ming"},
    )
    assert _person(town)["name"] == "Li"
    assert _notices(town, "unit_administrator", "person.correction_asked")
    done = _decide(town, "unit_administrator", asked, "approve")
    assert (done.status_code, done.json["status"]) == (200, "approved"), done.text
    person = _person(town)
    assert (person["name"], [each["name"] for each in person["former_names"]]) == ("Li Ming", ["Li"])
    assert _changes(town) == ["correction_asked", "correction_approved"]
    assert _notices(town, "applicant", "person.correction_approved")
    assert verify_record(town.service).findings == []


def test_a_rejection_needs_a_reason_which_the_person_reads(town: World) -> None:
    asked = _ask(town, name="Li Ming")
    assert _decide(town, "unit_administrator", asked, "reject").status_code == 422
    done = _decide(town, "unit_administrator", asked, "reject", "The card says Li")
    assert (done.json["status"], done.json["comment"]) == ("rejected", "The card says Li")
    [told] = _notices(town, "applicant", "person.correction_rejected")
    assert "The card says Li" in told["texts"]["en"]
    assert _person(town)["name"] == "Li"
    assert _ask(town, name="Li Ming")["status"] == "open"  # after it was decided, one can ask again


def test_only_one_correction_of_a_field_is_open(town: World) -> None:
    first = _ask(town, name="Li Ming")
    again = town.applicant.post(f"/v1/people/{town.ids['li']}/corrections", {**MORE, "name": "Li Hong"})
    assert (again.status_code, again.json["code"]) == (409, "ALREADY_ASKED")
    _ask(town, document={"number": OTHER})  # of another field
    withdrawn = town.applicant.post(f"/v1/corrections/{first['id']}/actions/withdraw")
    assert withdrawn.json["status"] == "withdrawn"
    assert _decide(town, "unit_administrator", first, "approve").status_code == 412
    assert town.applicant.post(f"/v1/corrections/{first['id']}/actions/withdraw").status_code == 409
    assert _ask(town, name="Li Hong")["status"] == "open"


def test_what_is_registered_already_is_nothing_to_correct(town: World) -> None:
    for of in (
        {"name": "Li"},
        {"document": {"number": "11010519491231002X"}},
        {"employer": {"organization_id": town.ids["school"], "valid_from": "2024-07-01"}},
    ):
        asked = town.applicant.post(f"/v1/people/{town.ids['li']}/corrections", {**MORE, **of})
        assert asked.status_code == 422, of
        assert asked.json["errors"][0]["code"] == "NOTHING_TO_CORRECT"


@pytest.mark.parametrize("more", [{}, {"name": "A", "document": {"number": OTHER}}], ids=["none", "two"])
def test_a_correction_is_of_one_thing(town: World, more: dict[str, Any]) -> None:
    asked = town.applicant.post(f"/v1/people/{town.ids['li']}/corrections", {**MORE, **more})
    assert asked.status_code == 422


def test_an_approved_number_is_the_persons_and_the_old_one_stays_with_the_correction(town: World) -> None:
    asked = _ask(town, document={"number": OTHER})
    assert asked["after"]["number"] == "110***********0038"
    shown = town.unit_administrator.post(
        f"/v1/corrections/{asked['id']}/document:reveal", {"purpose": "To compare"}
    )
    assert (shown.json["before"]["number"], shown.json["after"]["number"]) == ("11010519491231002X", OTHER)
    log = town.applicant.get(f"/v1/people/{town.ids['li']}/access-log").json["items"]
    assert [row["purpose"] for row in log] == ["To compare"]
    assert _decide(town, "unit_administrator", asked, "approve").status_code == 200
    found = town.bureau.post("/v1/people:search", {"document": {"number": OTHER}}).json["items"]
    assert [each["id"] for each in found] == [town.ids["li"]]
    assert (
        town.bureau.post("/v1/people:search", {"document": {"number": "11010519491231002X"}}).json["items"]
        == []
    )
    assert "cipher" not in town.bureau.get(f"/v1/corrections/{asked['id']}").text
    assert verify_record(town.service).findings == []


def test_a_number_of_somebody_else_leads_the_bureau_to_them_and_tells_the_applicant_nothing(
    town: World,
) -> None:
    asked = _ask(town, document={"number": WANG})  # told nothing when it is asked
    assert asked["same_number"] is None
    refused = _decide(town, "unit_administrator", asked, "approve")
    assert (refused.status_code, refused.json["code"]) == (409, "PERHAPS_ONE_PERSON")
    assert town.ids["wang"] not in refused.text
    assert town.unit_administrator.get(f"/v1/corrections/{asked['id']}").json["same_number"] is None
    assert town.applicant.get(f"/v1/corrections/{asked['id']}").json["same_number"] is None
    assert town.bureau.get(f"/v1/corrections/{asked['id']}").json["same_number"] == town.ids["wang"]
    assert _person(town)["document"]["number"] == "110***********002X"
    assert town.bureau.get(f"/v1/corrections/{asked['id']}").json["status"] == "open"


def test_the_new_unit_decides_on_a_change_of_employer(town: World) -> None:
    employer = {"organization_id": town.ids["hospital"], "valid_from": "2024-07-01"}
    asked = _ask(town, employer=employer)
    assert asked["organization_id"] == town.ids["hospital"]
    assert _decide(town, "unit_administrator", asked, "approve").status_code == 404  # of the old unit
    assert _decide(town, "hospital_administrator", asked, "approve").status_code == 200
    ties = town.bureau.get(f"/v1/people/{town.ids['li']}/affiliations").json["items"]
    days = [(each["organization_name"], each["valid_from"], each["valid_to"]) for each in ties]
    assert days == [("School", "2020-01-01", "2024-06-30"), ("Hospital", "2024-07-01", None)]
    assert _notices(town, "unit_administrator", "person.left_by_correction")


def test_an_employment_that_began_later_is_replaced_and_stays_in_the_history(town: World) -> None:
    employer = {"organization_id": town.ids["hospital"], "valid_from": "2020-01-01"}
    asked = _ask(town, employer=employer)
    done = _decide(town, "hospital_administrator", asked, "approve")
    assert [each["organization_name"] for each in done.json["before"]["employers"]] == ["School"]
    ties = town.bureau.get(f"/v1/people/{town.ids['li']}/affiliations").json["items"]
    assert [each["organization_name"] for each in ties] == ["Hospital"]


def test_nobody_decides_what_they_asked_for(town: World) -> None:
    add_principal(town, "li_as_administrator", "unit_administrator", person="li", body="school")
    asked = _ask(town, name="Li Ming")
    refused = _decide(town, "li_as_administrator", asked, "approve")
    assert (refused.status_code, refused.json["code"]) == (403, "SELF_REVIEW")
    assert _decide(town, "bureau", asked, "approve").status_code == 200


@pytest.mark.parametrize("who", ["other_applicant", "reviewer", "hospital_administrator", "integrator"])
def test_who_has_nothing_to_do_with_it_sees_nothing_of_it(town: World, who: str) -> None:
    asked = _ask(town, name="Li Ming")
    assert town.callers[who].get(f"/v1/corrections/{asked['id']}").status_code in (403, 404)
    assert _decide(town, who, asked, "approve").status_code in (403, 404)
    listed = town.callers[who].get("/v1/corrections")
    assert listed.status_code == 403 or listed.json["items"] == []
    for_li = town.callers[who].post(f"/v1/people/{town.ids['li']}/corrections", {**MORE, "name": "X"})
    assert for_li.status_code in (403, 404)


def test_a_freelancers_correction_waits_for_the_bureau(town: World) -> None:
    [tie] = town.bureau.get(f"/v1/people/{town.ids['li']}/affiliations").json["items"]
    ended = town.bureau(
        "PATCH", f"/v1/affiliations/{tie['id']}", json={"valid_to": "2021-01-01"}, headers={"If-Match": '"1"'}
    )
    assert ended.status_code == 200
    asked = _ask(town, name="Li Ming")
    assert asked["organization_id"] is None
    assert town.unit_administrator.get("/v1/corrections").json["items"] == []
    assert [each["id"] for each in town.bureau.get("/v1/corrections").json["items"]] == [asked["id"]]
    assert _notices(town, "bureau", "person.correction_asked")


def _leaves(town: World, last: str) -> None:
    """The person's employment has an end."""
    [tie] = town.bureau.get(f"/v1/people/{town.ids['li']}/affiliations").json["items"]
    headers = {"If-Match": f'"{tie["version"]}"'}
    ended = town.bureau("PATCH", f"/v1/affiliations/{tie['id']}", json={"valid_to": last}, headers=headers)
    assert ended.status_code == 200


@pytest.mark.parametrize(("last", "status"), [("2024-11-19", 404), ("2024-11-20", 200)])
def test_the_unit_decides_only_while_the_person_is_there(town: World, last: str, status: int) -> None:
    asked = _ask(town, document={"number": OTHER})
    _leaves(town, last)
    reveal = f"/v1/corrections/{asked['id']}/document:reveal"
    assert town.unit_administrator.post(reveal, {"purpose": "To compare"}).status_code == status
    assert _decide(town, "unit_administrator", asked, "approve").status_code == status
    if status == 404:
        assert _decide(town, "bureau", asked, "approve").status_code == 200


def test_a_decision_on_an_older_version_decides_nothing(town: World) -> None:
    asked = _ask(town, name="Li Ming")
    stale = _decide(town, "unit_administrator", {**asked, "version": 7}, "approve")
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")
    assert _person(town)["name"] == "Li"


def test_asking_twice_with_one_key_asks_once(town: World) -> None:
    address, sent = f"/v1/people/{town.ids['li']}/corrections", {**MORE, "name": "Li Ming"}
    first, second = (
        town.applicant.post(address, sent, headers={"Idempotency-Key": "once"}) for _ in range(2)
    )
    assert first.json["id"] == second.json["id"]
    assert _changes(town) == ["correction_asked"]


def test_a_file_is_shown_to_who_decides_and_to_nobody_else(town: World) -> None:
    asked = _ask(town, name="Li Ming")
    address = f"/v1/corrections/{asked['id']}/evidence"
    added = town.applicant.post(address, data={"file": (io.BytesIO(picture()), "card.png")})
    assert added.status_code == 201, added.text
    one = f"{address}/{added.json['id']}"
    assert town.unit_administrator.get(one).data == picture()
    assert town.unit_administrator.get(f"{one}/preview").content_type == "image/png"
    assert town.other_applicant.get(one).status_code == 404
    script = io.BytesIO(b"<script>alert(1)</script>")
    assert town.applicant.post(address, data={"file": (script, "card.png")}).status_code == 422


def test_a_character_of_private_use_is_refused_when_it_is_asked_for(town: World) -> None:
    sent = {**MORE, "name": "Li \ue123"}
    refused = town.applicant.post(f"/v1/people/{town.ids['li']}/corrections", sent)
    assert (refused.status_code, refused.json["errors"][0]["code"]) == (422, "WRONG_CHARACTER")
