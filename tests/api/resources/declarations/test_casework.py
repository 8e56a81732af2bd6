"""What a reviewer goes by and the receipt of a submission, over HTTP."""

from __future__ import annotations

from tests.support.reader import Reader
from tests.support.world import TRAINING, World


def test_the_points_are_told_with_clause_and_what_the_service_knows(world: World) -> None:
    submitted = world.submitted()
    told = world.reviewer.get(f"/v1/declarations/{submitted['id']}/checklist").json
    assert [(each["about"], each["met"]) for each in told["points"]] == [
        ("evidence", True),
        ("filing_number", True),
        ("days", True),
        ("evidence", None),
        ("hours", None),
    ]
    assert all(each["clause"] and each["text"]["zh"] for each in told["points"])
    [year] = told["years"]
    assert year["year"] == 2024
    assert (year["before"]["professional"], year["after"]["professional"]) == ("0", "14.5")


def test_after_an_approval_the_hours_are_counted_once(world: World) -> None:
    submitted = world.submitted()
    world.act("reviewer", submitted["id"], "claim")
    world.act("reviewer", submitted["id"], "approve")
    [year] = world.reviewer.get(f"/v1/declarations/{submitted['id']}/checklist").json["years"]
    assert (year["before"]["professional"], year["after"]["professional"]) == ("14.5", "14.5")


def test_a_receipt_is_there_from_the_first_submission_on(world: World) -> None:
    draft = world.draft(TRAINING)
    path = f"/v1/declarations/{draft['id']}/receipt"
    assert world.applicant.get(path).status_code == 404
    submitted = world.submitted()
    path = f"/v1/declarations/{submitted['id']}/receipt"
    told = world.applicant.get(path).json
    assert (told["number"], told["submission"]) == (f"{submitted['id']}-1", 1)
    assert told["forecast"] == {"2024": {"public": "0", "professional": "14.5"}}
    page = world.nobody.get(f"/verify/{told['token']}", headers={"Accept": "text/html"})
    assert page.status_code == 200
    assert world.other_applicant.get(path).status_code == 404


def test_a_body_that_does_not_employ_the_person_decides_by_their_year_too(world: World) -> None:
    submitted = world.submitted()
    [tie] = world.bureau.get(f"/v1/people/{world.ids['li']}/affiliations").json["items"]
    sent = {"json": {"valid_to": "2024-11-01"}, "headers": {"If-Match": f'"{tie["version"]}"'}}
    assert world.bureau("PATCH", f"/v1/affiliations/{tie['id']}", **sent).status_code == 200
    account = f"/v1/people/{world.ids['li']}/accounts/2024"
    assert world.reviewer.get(account).status_code == 404
    told = world.reviewer.get(f"/v1/declarations/{submitted['id']}/checklist")
    assert [year["year"] for year in told.json["years"]] == [2024]
    reader = Reader(world, "reviewer")
    assert reader.get(f"/declarations/{submitted['id']}").status_code == 200
    assert "0 → 14.5 / 60" in reader.text
    assert world.other_reviewer.get(f"/v1/declarations/{submitted['id']}/checklist").status_code == 404
