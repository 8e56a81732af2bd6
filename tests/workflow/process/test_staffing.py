"""Work goes where somebody can do it: an active reviewer other than the applicant is in office (R21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.batch import perform_batch
from workflow.errors import AlreadyClaimed, BodyClosed, GuardRefused, WrongState
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import list_actions

pytestmark = pytest.mark.of_2024


def leave(scene: Scene, organization_id: str, *, but: tuple[Actor, ...] = ()) -> None:
    """Everybody in office there is deactivated, or `but` a few."""
    grants = scene.rows(tables.role_grant, organization_id=organization_id)
    kept = {actor.id for actor in but}
    for grant in grants:
        if grant["principal_id"] not in kept:
            scene.change(tables.principal, grant["principal_id"], active=False)


def submitted(scene: Scene, applicant: Actor | None = None) -> dict[str, Any]:
    return scene.view(scene.submitted(applicant=applicant))


def refused(scene: Scene, event: str, actor: Actor, id_: str, **body: Any) -> list[str]:
    with pytest.raises(GuardRefused) as caught:
        scene.do(event, actor, id_, **body)
    return [refusal.code for refusal in caught.value.refusals]


def place(view: dict[str, Any]) -> tuple[str, bool, str, list[str | None]]:
    route = view["route"]
    assert (view["body_id"], view["alternate"] if "alternate" in view else route["alternate"]) == (
        route["bodies"][0],
        route["alternate"],
    )
    return view["body_id"], route["alternate"], route["to"], route["instead"]


def test_regular_reviewers_come_first(scene: Scene) -> None:
    scene.actor("unit_reviewer", scene.school, alternate=True)
    assert place(submitted(scene)) == (scene.school, False, "employer", [None])


def test_then_the_bodys_alternates(scene: Scene) -> None:
    leave(scene, scene.school)
    alternate = scene.actor("unit_reviewer", scene.school, alternate=True)
    view = submitted(scene)
    assert place(view) == (scene.school, True, "employer", ["alternate"])
    scene.do("claim", alternate, view["id"])
    assert scene.do("approve", alternate, view["id"])["state"] == "approved"


def test_then_the_parent_then_the_bureau(scene: Scene) -> None:
    group = scene.organization("employer", scene.bureau_body)
    scene.change(tables.organization, scene.school, parent_id=group)
    leave(scene, scene.school)
    of_group = scene.actor("unit_reviewer", group)
    assert place(submitted(scene)) == (group, False, "parent", ["parent"])
    leave(scene, group)
    assert place(submitted(scene)) == (scene.bureau_body, False, "bureau", ["bureau"])
    back = scene.actor("unit_reviewer", group, alternate=True)
    assert place(submitted(scene)) == (group, True, "parent", ["parent"])
    assert back.id != of_group.id


def test_without_a_parent_the_bureau_takes_what_nobody_else_may(scene: Scene) -> None:
    scene.change(tables.organization, scene.school, parent_id=None)
    me = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    leave(scene, scene.school, but=(me,))
    view = submitted(scene, me)
    assert place(view) == (scene.bureau_body, False, "bureau", ["bureau"])
    assert view["route"]["code"] == "SELF_REVIEW"


def test_nobody_at_all_is_no_reviewing_body(scene: Scene) -> None:
    leave(scene, scene.school)
    leave(scene, scene.bureau_body)
    assert refused(scene, "submit", scene.applicant, scene.draft()) == ["NO_REVIEWING_BODY"]


@pytest.mark.parametrize("how", ["ended", "not begun", "removed", "closed"])
def test_who_is_not_in_office_reviews_nothing(scene: Scene, how: str) -> None:
    day, today = timedelta(days=1), scene.service.clock.today()
    period = {"ended": {"valid_to": today - day}, "not begun": {"valid_from": today + day}}
    where = tables.role_grant.c.organization_id == scene.school
    with scene.service.store.write() as connection:
        if how == "removed":
            connection.execute(tables.role_grant.delete().where(where))
        elif how in period:
            connection.execute(update(tables.role_grant).where(where).values(**period[how]))
    if how == "closed":
        station = scene.organization("street_station", scene.bureau_body)
        free = scene.freelancer(residence=station)
        leave(scene, station)
        assert place(submitted(scene, free))[:3] == (scene.bureau_body, False, "parent")
        return
    assert place(submitted(scene))[0] == scene.bureau_body


def test_the_same_person_at_the_unit_and_its_parent_is_nobody_there(scene: Scene) -> None:
    """R21: the applicant reviews for both bodies, and there is nobody else; the bureau does it."""
    group = scene.organization("employer", scene.bureau_body)
    scene.change(tables.organization, scene.school, parent_id=group)
    leave(scene, scene.school)
    me = scene.grant(scene.grant(scene.applicant, "unit_reviewer", scene.school), "unit_reviewer", group)
    assert place(submitted(scene, me)) == (scene.bureau_body, False, "bureau", ["bureau"])
    scene.grant(me, "unit_reviewer", scene.bureau_body)
    leave(scene, scene.bureau_body, but=(me,))
    assert refused(scene, "submit", me, scene.draft()) == ["NO_REVIEWING_BODY"]


@pytest.mark.parametrize("event", ["forward", "reassign"])
def test_nothing_is_moved_to_where_nobody_can_review_it(scene: Scene, event: str) -> None:
    actor = scene.reviewer if event == "forward" else scene.bureau
    id_ = scene.claimed()
    empty = scene.organization("employer", scene.bureau_body)
    assert refused(scene, event, actor, id_, comment="x", to=empty) == ["TARGET_NOT_REVIEWING_BODY"]
    scene.grant(scene.applicant, "unit_reviewer", empty)
    assert refused(scene, event, actor, id_, comment="x", to=empty) == ["SELF_REVIEW"]
    alternate = scene.actor("unit_reviewer", empty, alternate=True)
    assert scene.do(event, actor, id_, comment="x", to=empty)["body_id"] == empty
    assert scene.do("claim", alternate, id_)["assignee_id"] == alternate.id


def test_an_appeal_needs_somebody_else_at_the_bureau(scene: Scene) -> None:
    id_ = scene.rejected(final=True)
    leave(scene, scene.bureau_body)
    scene.grant(scene.applicant, "bureau", scene.bureau_body)
    assert refused(scene, "appeal", scene.applicant, id_) == ["NO_REVIEWING_BODY"]
    alternate = scene.actor("bureau", scene.bureau_body, alternate=True)
    scene.do("appeal", scene.applicant, id_)
    assert scene.do("claim", alternate, id_)["assignee_id"] == alternate.id


@pytest.mark.parametrize("event", ["claim", "approve", "reject", "return_for_correction", "forward", "undo"])
def test_a_closed_bodys_reviewers_decide_nothing_new(scene: Scene, event: str) -> None:
    state = {"claim": "submitted", "undo": "approved"}.get(event, "unit_review")
    id_ = scene.in_state(state)
    scene.change(tables.organization, scene.school, active=False)
    with pytest.raises(BodyClosed) as told:
        scene.do(event, scene.reviewer, id_, comment="x", to=scene.hospital)
    assert told.value.code == "BODY_CLOSED"
    if state != "approved":
        assert scene.do("reassign", scene.bureau, id_, comment="x", to=scene.hospital)["state"] == "submitted"


def test_a_claim_takes_over_what_its_holder_may_no_longer_review(scene: Scene) -> None:
    id_ = scene.claimed()
    with pytest.raises(WrongState) as told:
        scene.do("claim", scene.second_reviewer, id_)
    assert "claim" not in told.value.facts["possible"]
    listed = list_actions(scene.service, scene.second_reviewer, id_)
    assert "claim" not in [each["event"] for each in listed]
    scene.change(tables.principal, scene.reviewer.id, active=False)
    listed = list_actions(scene.service, scene.second_reviewer, id_)
    assert [each["allowed"] for each in listed if each["event"] == "claim"] == [True]
    taken = scene.do("claim", scene.second_reviewer, id_)
    assert (taken["state"], taken["assignee_id"]) == ("unit_review", scene.second_reviewer.id)
    row = scene.rows(tables.history, declaration_id=id_)[-1]
    assert (row["event"], row["detail"]) == ("claim", {"taken_over_from": scene.reviewer.id})
    assert scene.do("approve", scene.second_reviewer, id_)["state"] == "approved"


def test_what_its_holder_may_still_review_stays_theirs(scene: Scene) -> None:
    id_ = scene.claimed()
    with pytest.raises(AlreadyClaimed):
        scene.do("approve", scene.second_reviewer, id_)


def test_the_bureau_reassigns_and_a_unit_releases_many_at_once(scene: Scene) -> None:
    ids = [scene.claimed(), scene.submitted(), scene.claimed()]

    def batch(actor: Actor, event: str, **body: Any) -> list[str]:
        done = perform_batch(scene.service, actor, event, ids, ActionBody(**body))
        return [each["status"] for each in done]

    assert batch(scene.unit_administrator, "release") == ["done", "refused", "done"]
    assert {scene.view(id_)["assignee_id"] for id_ in ids} == {None}
    office = replace(scene.administrator)
    assert batch(office, "reassign", comment="x", to=scene.hospital) == ["done"] * 3
    assert {scene.view(id_)["body_id"] for id_ in ids} == {scene.hospital}
    assert [row["event"] for row in scene.rows(tables.history, declaration_id=ids[1])] == [
        "submit",
        "reassign",
    ]


def test_what_a_stand_in_reviews_is_no_change_of_the_route(scene: Scene) -> None:
    leave(scene, scene.school)
    view = submitted(scene)
    told = scene.do("withdraw", scene.applicant, view["id"], dry_run=True)["consequences"]
    assert [each["code"] for each in told] == []
    scene.actor("unit_reviewer", scene.school)
    told = scene.do("withdraw", scene.applicant, view["id"], dry_run=True)["consequences"]
    assert [each["code"] for each in told] == ["ROUTE_CHANGES"]


def test_a_withdrawal_says_that_nobody_would_review_it_again(scene: Scene) -> None:
    view = submitted(scene)
    for body_id in (scene.school, scene.bureau_body):
        leave(scene, body_id)
    [told] = scene.do("withdraw", scene.applicant, view["id"], dry_run=True)["consequences"]
    assert told["code"] == "ROUTE_CHANGES"
    assert told["text"]["zh"] == "重新提交时将没有审核机构受理。"
