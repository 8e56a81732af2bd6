"""Which body reviews whom (四(三); R11, R12, R21, R22), with real organizations and real ties."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.items import origin, paper, professional
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.definition import load_editions
from workflow.errors import GuardRefused, NotFound, NotPermitted
from workflow.queries.declarations.declarations import list_declarations
from workflow.queries.declarations.worklist import get_queue

pytestmark = pytest.mark.of_2024  # its bodies, numbers and days

TODAY = date(2024, 11, 20)


def routed(scene: Scene, applicant: Actor) -> str | None:
    """The body at which a new paper of the applicant waits; None where no body is in charge."""
    id_ = scene.draft(paper(), applicant)
    try:
        body_id = scene.do("submit", applicant, id_)["body_id"]
    except GuardRefused as refused:
        assert [refusal.code for refusal in refused.refusals] == ["NO_REVIEWING_BODY"]
        return None
    scene.do("withdraw", applicant, id_)
    return str(body_id)


def end(scene: Scene, tie: str, on: date | None) -> None:
    scene.change(tables.affiliation, tie, valid_to=on)


def test_an_employee_is_reviewed_by_the_employer(scene: Scene) -> None:
    assert routed(scene, scene.applicant) == scene.school


def test_an_employee_of_a_closed_employer_or_of_none_has_no_body(scene: Scene) -> None:
    unemployed = scene.actor("applicant", person_id=scene.person())
    assert routed(scene, unemployed) is None
    scene.change(tables.organization, scene.school, active=False)
    assert routed(scene, scene.applicant) is None


def test_employment_ends_with_its_last_day(scene: Scene) -> None:
    person_id = scene.person()
    tie = scene.tie(person_id, "employment", scene.school)
    worker = scene.actor("applicant", person_id=person_id)
    end(scene, tie, TODAY)
    assert routed(scene, worker) == scene.school
    end(scene, tie, TODAY - timedelta(days=1))
    assert routed(scene, worker) is None


def test_a_freelancer_goes_to_agency_then_community_then_street(scene: Scene) -> None:
    """R11, from the best tie to none: each is the way when those before it are gone."""
    street = scene.organization("street_station", scene.bureau_body)
    community = scene.organization("community_station", street)
    agency = scene.organization("personnel_agency", scene.bureau_body)
    free = scene.freelancer(residence=community)
    assert free.person_id is not None
    contract = scene.tie(free.person_id, "agency_contract", agency)
    scene.staff(agency)
    scene.staff(street)
    assert routed(scene, free) == agency
    end(scene, contract, TODAY)
    assert routed(scene, free) == agency, "the end day of a contract is inclusive"
    end(scene, contract, TODAY - timedelta(days=1))
    assert routed(scene, free) == community
    end(scene, contract, None)
    scene.change(tables.organization, agency, active=False)
    assert routed(scene, free) == community
    scene.change(tables.organization, community, active=False)
    assert routed(scene, free) == street
    scene.change(tables.organization, street, active=False)
    assert routed(scene, free) is None


def test_a_contract_that_has_not_begun_is_not_current(scene: Scene) -> None:
    agency = scene.organization("personnel_agency")
    scene.staff(agency)
    free = scene.freelancer()
    assert free.person_id is not None
    contract = scene.tie(free.person_id, "agency_contract", agency, valid_from=TODAY + timedelta(days=1))
    assert routed(scene, free) is None
    scene.change(tables.affiliation, contract, valid_from=TODAY)
    assert routed(scene, free) == agency


def test_a_freelancer_who_lives_by_a_street_station_goes_there(scene: Scene) -> None:
    street = scene.organization("street_station")
    assert routed(scene, scene.freelancer(residence=street)) == street
    assert routed(scene, scene.freelancer()) is None


def test_a_transferee_merges_origin_hours_on_the_base_route(scene: Scene) -> None:
    person_id = scene.person()
    scene.tie(person_id, "employment", scene.school)
    scene.tie(person_id, "transfer_in", None, valid_from=date(2024, 7, 1), origin_region="330100")
    moved = scene.actor("applicant", person_id=person_id)
    id_ = scene.submitted(origin(public="20", professional="30"), moved)
    view = scene.view(id_)
    assert (view["body_id"], view["route"]["steps"]) == (scene.school, ["merge_origin_hours"])
    scene.do("claim", scene.reviewer, id_)
    assert scene.do("approve", scene.reviewer, id_)["recognised"] == {
        "2024": {"public": "20", "professional": "30"}
    }


def test_a_transferee_hands_in_an_earlier_years_proof_within_twelve_months(scene: Scene) -> None:
    """R28: counted from the day on which the affiliation begins; a move within the province is none."""
    found = []
    for moved_on, region in (
        (date(2023, 11, 20), "330100"),
        (date(2023, 11, 19), "330100"),
        (TODAY, "370100"),
    ):
        person_id = scene.person()
        scene.tie(person_id, "employment", scene.school)
        scene.tie(person_id, "transfer_in", None, valid_from=moved_on, origin_region=region)
        moved = scene.actor("applicant", person_id=person_id)
        id_ = scene.draft(origin(2023, public="20", professional="30"), moved)
        verdict = scene.do("submit", moved, id_, dry_run=True)
        found.append([refusal["code"] for refusal in verdict["guards"]])
    assert found == [[], ["YEAR_CLOSED"], ["YEAR_CLOSED"]]


def test_the_twelve_months_do_not_end_with_the_affiliation(scene: Scene) -> None:
    """R28 counts from the transfer, also where its period was entered with an end in the year before."""
    person_id = scene.person()
    scene.tie(person_id, "employment", scene.school)
    days = {"valid_from": date(2023, 12, 1), "valid_to": date(2023, 12, 31)}
    scene.tie(person_id, "transfer_in", None, origin_region="330100", **days)
    moved = scene.actor("applicant", person_id=person_id)
    id_ = scene.draft(origin(2023, public="20", professional="30"), moved)
    assert scene.do("submit", moved, id_, dry_run=True)["guards"] == []


def test_a_move_inside_the_province_only_changes_the_unit(scene: Scene) -> None:
    person_id = scene.person()
    scene.tie(person_id, "employment", scene.school)
    scene.tie(person_id, "transfer_in", None, valid_from=date(2024, 7, 1), origin_region="370100")
    moved = scene.actor("applicant", person_id=person_id)
    assert scene.view(scene.submitted(paper(), moved))["route"]["steps"] == []


def test_who_changes_employer_in_mid_review_stays_where_it_was_submitted(scene: Scene) -> None:
    """R22: and the new employer sees only what is submitted from then on."""
    assert scene.applicant.person_id is not None
    id_ = scene.submitted()
    [tie] = scene.rows(tables.affiliation, person_id=scene.applicant.person_id)
    end(scene, tie["id"], TODAY - timedelta(days=1))
    scene.tie(scene.applicant.person_id, "employment", scene.hospital, valid_from=TODAY)
    assert scene.view(id_)["body_id"] == scene.school
    scene.do("claim", scene.reviewer, id_)
    approved = scene.do("approve", scene.reviewer, id_)
    assert professional({"by_year": approved["recognised"]}) == "10"
    assert routed(scene, scene.applicant) == scene.hospital


# --- R21: nobody reviews their own ------------------------------------------------------------------


def small_shop(scene: Scene) -> tuple[str, Actor]:
    """An employer whose only reviewer is an employee, and that person."""
    shop = scene.organization("employer", scene.bureau_body)
    keeper = scene.employee(shop)
    return shop, scene.grant(keeper, "unit_reviewer", shop)


def test_what_the_only_reviewer_declares_goes_to_the_parent_body(scene: Scene) -> None:
    _, keeper = small_shop(scene)
    view = scene.view(scene.submitted(paper(), keeper))
    assert view["body_id"] == scene.bureau_body
    assert (view["route"]["to"], view["route"]["code"]) == ("parent", "SELF_REVIEW")
    assert scene.do("claim", scene.bureau, view["id"])["state"] == "unit_review"


def test_without_a_parent_the_bureau_takes_what_the_only_reviewer_declares(scene: Scene) -> None:
    shop, keeper = small_shop(scene)
    scene.change(tables.organization, shop, parent_id=None)
    assert routed(scene, keeper) == scene.bureau_body


def test_with_an_alternate_it_stays_and_is_the_alternates(scene: Scene) -> None:
    shop, keeper = small_shop(scene)
    alternate = scene.actor("unit_reviewer", shop, alternate=True)
    colleague = scene.employee(shop)
    own, others = scene.submitted(paper(), keeper), scene.submitted(paper(), colleague)
    view = scene.view(own)
    assert (view["body_id"], view["route"]["alternate"]) == (shop, True)
    # The alternate sees and decides what was routed to the alternate, and nothing else.
    assert [row["id"] for row in get_queue(scene.service, alternate, filters={}).items] == [own]
    assert [row["id"] for row in list_declarations(scene.service, alternate, filters={}, limit=9).items] == [
        own
    ]
    with pytest.raises(NotFound):
        scene.do("claim", alternate, others)
    assert scene.do("claim", alternate, own)["state"] == "unit_review"
    assert scene.do("approve", alternate, own)["state"] == "approved"
    # The regular reviewer sees the whole queue and decides on the others only.
    waiting = get_queue(scene.service, keeper, filters={}).items
    assert [row["id"] for row in waiting] == [others]
    assert scene.do("claim", keeper, others)["state"] == "unit_review"


def test_an_alternate_who_is_the_applicant_does_not_help(scene: Scene) -> None:
    shop, keeper = small_shop(scene)
    scene.grant(keeper, "unit_reviewer", shop, alternate=True)
    assert routed(scene, keeper) == scene.bureau_body


def test_one_of_two_reviewers_is_reviewed_by_the_other(scene: Scene) -> None:
    shop, keeper = small_shop(scene)
    other = scene.actor("unit_reviewer", shop)
    id_ = scene.submitted(paper(), keeper)
    assert (scene.view(id_)["body_id"], scene.view(id_)["route"]["alternate"]) == (shop, False)
    assert scene.do("claim", other, id_)["state"] == "unit_review"


def test_what_leaves_the_alternates_body_is_no_longer_an_alternates(scene: Scene) -> None:
    shop, keeper = small_shop(scene)
    first = scene.actor("unit_reviewer", shop, alternate=True)
    elsewhere = scene.actor("unit_reviewer", scene.hospital, alternate=True)
    id_ = scene.submitted(paper(), keeper)
    scene.do("claim", first, id_)
    scene.do("forward", first, id_, comment="x", to=scene.hospital)
    with pytest.raises(NotFound):
        scene.do("claim", elsewhere, id_)


# --- several steps ----------------------------------------------------------------------------------


@pytest.fixture
def two_steps(scene: Scene, tmp_path: Path) -> Scene:
    """The stage under an edition whose employees are reviewed by the employer and then by the bureau."""
    folder = tmp_path / "definitions"
    shutil.copytree(DEFINITIONS, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = folder / "zaozhuang-2024" / "routing.yaml"
    first = "- body: employer\n        due_working_days: 15"
    text = file.read_text(encoding="utf-8")
    assert text.count(first) == 1
    second = "\n      - body: bureau\n        due_working_days: 5"
    file.write_text(re.sub(re.escape(first), first + second, text), encoding="utf-8")
    scene.service = replace(scene.service, editions=load_editions(folder))
    return scene


def test_a_route_of_two_steps_recognises_at_the_second(two_steps: Scene) -> None:
    scene = two_steps
    id_ = scene.claimed()
    verdict = scene.do("approve", scene.reviewer, id_, dry_run=True)
    passed = scene.do("approve", scene.reviewer, id_)
    assert verdict["to_state"] == passed["state"] == "submitted"
    assert (passed["body_id"], passed["step"], passed["assignee_id"]) == (scene.bureau_body, 1, None)
    assert passed["recognised"] is None
    assert passed["due_on"] == "2024-11-27"
    with pytest.raises(NotPermitted):
        scene.do("claim", scene.reviewer, id_)
    scene.do("claim", scene.bureau, id_)
    approved = scene.do("approve", scene.bureau, id_)
    assert (approved["state"], professional({"by_year": approved["recognised"]})) == ("approved", "10")


def test_what_the_first_body_grants_is_the_ceiling_of_the_second(two_steps: Scene) -> None:
    scene = two_steps
    id_ = scene.claimed()
    scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(7), comment="合著")
    scene.do("claim", scene.bureau, id_)
    for more in ("7.5", "10"):
        with pytest.raises(GuardRefused) as refused:
            scene.do("approve", scene.bureau, id_, recognised_hours=Decimal(more))
        assert [refusal.code for refusal in refused.value.refusals] == ["HOURS_INVALID"]
    approved = scene.do("approve", scene.bureau, id_)
    assert professional({"by_year": approved["recognised"]}) == "7"
    assert [(trim["code"], trim["comment"]) for trim in approved["trims"]] == [("REVIEWER_CUT", "合著")]
    undone = scene.do("undo", scene.bureau, id_)
    assert undone["granted_hours"] == "7"
    approved = scene.do("approve", scene.bureau, id_, recognised_hours=Decimal(5), comment="再核减")
    assert professional({"by_year": approved["recognised"]}) == "5"
    assert [(trim["hours"], trim["comment"]) for trim in approved["trims"]] == [("5", "再核减")]


def test_an_appeal_does_not_lift_what_an_earlier_body_granted(two_steps: Scene) -> None:
    scene = two_steps
    id_ = scene.claimed()
    scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(7), comment="合著")
    scene.do("claim", scene.bureau, id_)
    scene.do("reject", scene.bureau, id_, comment="未刊", final=True)
    scene.do("appeal", scene.applicant, id_)
    other = scene.actor("bureau", scene.bureau_body)
    scene.do("claim", other, id_)
    assert professional({"by_year": scene.do("approve", other, id_)["recognised"]}) == "7"


def test_the_second_body_decides_by_its_regular_reviewers(two_steps: Scene) -> None:
    scene = two_steps
    _, keeper = small_shop(scene)
    assert keeper.grants[-1].organization_id is not None
    alternate = scene.actor("unit_reviewer", keeper.grants[-1].organization_id, alternate=True)
    at_bureau = scene.actor("unit_reviewer", scene.bureau_body, alternate=True)
    id_ = scene.submitted(paper(), keeper)
    scene.do("claim", alternate, id_)
    assert scene.do("approve", alternate, id_)["body_id"] == scene.bureau_body
    with pytest.raises(NotFound):
        scene.do("claim", at_bureau, id_)


def test_an_approval_that_is_undone_is_decided_again_by_the_same_body(two_steps: Scene) -> None:
    scene = two_steps
    id_ = scene.claimed()
    scene.do("approve", scene.reviewer, id_)
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    undone = scene.do("undo", scene.bureau, id_)
    assert (undone["state"], undone["step"], undone["body_id"]) == ("unit_review", 1, scene.bureau_body)
    assert scene.do("approve", scene.bureau, id_)["state"] == "approved"


def test_a_declaration_is_not_moved_to_where_only_its_applicant_reviews(scene: Scene) -> None:
    id_ = scene.submitted()
    lonely = scene.organization("employer", scene.bureau_body)
    scene.actor("unit_reviewer", lonely, person_id=scene.applicant.person_id)
    with pytest.raises(GuardRefused) as refused:
        scene.do("reassign", scene.administrator, id_, to=lonely, comment="x")
    assert [refusal.code for refusal in refused.value.refusals] == ["SELF_REVIEW"]
    spare = scene.actor("unit_reviewer", lonely, alternate=True)
    scene.do("reassign", scene.administrator, id_, to=lonely, comment="x")
    assert scene.do("claim", spare, id_)["state"] == "unit_review"


def test_a_declaration_is_moved_to_a_body_with_another_reviewer(scene: Scene) -> None:
    id_ = scene.submitted()
    shared = scene.organization("employer", scene.bureau_body)
    scene.actor("unit_reviewer", shared, person_id=scene.applicant.person_id)
    other = scene.actor("unit_reviewer", shared)
    scene.do("reassign", scene.administrator, id_, to=shared, comment="x")
    assert scene.do("claim", other, id_)["state"] == "unit_review"
