"""A final rejection stays final whatever is done to its appeal, unless the bureau decides otherwise."""

from __future__ import annotations

import pytest

from tests.support.bookkeeping import faults
from tests.support.items import professional
from tests.support.scene import Scene
from tests.workflow.process.test_guards import codes, refused
from workflow import tables
from workflow.access.permissions import Actor
from workflow.errors import NotFound, SameReviewer

AS_BEFORE = ("state", "final", "body_id", "step", "route", "assignee_id", "due_on", "granted_hours")


def appealed(scene: Scene) -> str:
    """A final rejection that the applicant has appealed."""
    id_ = scene.rejected(final=True)
    scene.do("appeal", scene.applicant, id_)
    return id_


def told(scene: Scene, id_: str) -> dict[str, object]:
    """The last history row."""
    return scene.rows(tables.history, declaration_id=id_)[-1]


@pytest.mark.parametrize("claimed", [False, True])
def test_a_withdrawn_appeal_leaves_the_rejection_as_final_as_it_was(scene: Scene, claimed: bool) -> None:
    id_ = scene.rejected(final=True)
    before = scene.view(id_)
    scene.do("appeal", scene.applicant, id_)
    if claimed:
        scene.do("claim", scene.bureau, id_)
    assert scene.do("withdraw", scene.applicant, id_, dry_run=True)["to_state"] == "rejected"
    scene.do("withdraw", scene.applicant, id_)
    after = scene.view(id_)
    assert {name: after[name] for name in AS_BEFORE} == {name: before[name] for name in AS_BEFORE}
    assert told(scene, id_)["detail"] == {"final": True}
    assert codes(refused(scene, "revise", scene.applicant, id_)) == ["REJECTION_IS_FINAL"]
    assert scene.do("appeal", scene.applicant, id_)["state"] == "submitted", "it was not heard yet"
    assert faults(scene.service) == []


def test_a_returned_appeal_goes_back_to_the_bureau(scene: Scene) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    assert scene.do("return_for_correction", scene.bureau, id_, comment="请补目录")["state"] == "draft"
    again = scene.do("submit", scene.applicant, id_)
    assert (again["body_id"], again["step"]) == (scene.bureau_body, 0)
    assert (again["route"]["to"], again["route"]["bodies"]) == ("bureau", [scene.bureau_body])
    with pytest.raises(NotFound):
        scene.do("claim", scene.actor("unit_reviewer", scene.school), id_)
    assert scene.do("withdraw", scene.applicant, id_)["state"] == "rejected"
    assert codes(refused(scene, "revise", scene.applicant, id_)) == ["REJECTION_IS_FINAL"]


@pytest.mark.parametrize("event", ["forward", "reassign"])
def test_an_appeal_leaves_the_bureau_for_no_other_body(scene: Scene, event: str) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    actor = scene.bureau if event == "forward" else scene.administrator
    for to in (scene.school, scene.hospital):
        guards = refused(scene, event, actor, id_, comment="x", to=to)
        assert codes(guards) == ["TARGET_NOT_REVIEWING_BODY"]


@pytest.mark.parametrize("final", [False, True])
def test_a_rejected_appeal_is_final_and_not_heard_again(scene: Scene, final: bool) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    assert scene.do("reject", scene.bureau, id_, comment="维持", final=final)["final"]
    assert told(scene, id_)["detail"] == {"final": True}
    assert codes(refused(scene, "revise", scene.applicant, id_)) == ["REJECTION_IS_FINAL"]
    [guard] = refused(scene, "appeal", scene.applicant, id_)
    assert (guard["code"], guard["clause"]) == ("APPEAL_ALREADY_HEARD", "四(三)")


def test_an_approved_appeal_counts_is_sent_and_is_not_heard_again_when_revoked(scene: Scene) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    approved = scene.do("approve", scene.bureau, id_)
    assert (approved["state"], approved["final"]) == ("approved", False)
    assert professional({"by_year": approved["recognised"]}) == "10"
    assert scene.do("sync", scene.bureau, id_)["state"] == "synced"
    other = scene.actor("bureau", scene.bureau_body)
    scene.do("revoke", other, id_, reason_code="SPOT_CHECK_FAILED", final=True)
    assert told(scene, id_)["detail"] == {"final": True}
    assert [row["kind"] for row in scene.rows(tables.title_record)] == ["entry", "withdrawal"]
    assert codes(refused(scene, "appeal", scene.applicant, id_)) == ["APPEAL_ALREADY_HEARD"]
    assert faults(scene.service) == []


def test_what_is_undone_is_an_appeal_still(scene: Scene) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    scene.do("undo", scene.bureau, id_)
    assert scene.do("withdraw", scene.applicant, id_)["state"] == "rejected"
    assert scene.view(id_)["final"]
    assert faults(scene.service) == []


def test_a_revocation_that_is_not_final_begins_anew(scene: Scene) -> None:
    id_ = appealed(scene)
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")
    assert told(scene, id_)["detail"] == {"final": False}
    scene.do("revise", scene.applicant, id_)
    assert scene.do("submit", scene.applicant, id_)["body_id"] == scene.school


def of_the_bureau_too(scene: Scene) -> tuple[Actor, str]:
    """Somebody of the bureau who has revoked finally, and the declaration, appealed."""
    id_ = scene.approved()
    officer = scene.actor("bureau", scene.bureau_body, person_id=scene.person())
    scene.do("revoke", officer, id_, reason_code="SPOT_CHECK_FAILED", final=True)
    scene.do("appeal", scene.applicant, id_)
    return officer, id_


def test_whoever_rejected_does_not_hear_the_appeal(scene: Scene) -> None:
    officer, id_ = of_the_bureau_too(scene)
    again = scene.actor("bureau", scene.bureau_body, person_id=officer.person_id)
    for same in (officer, again):
        assert scene.do("claim", same, id_, dry_run=True)["obstacle"]["code"] == "SAME_REVIEWER"
        with pytest.raises(SameReviewer):
            scene.do("claim", same, id_)
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    for event in ("undo", "revoke"):
        with pytest.raises(SameReviewer):
            scene.do(event, officer, id_, reason_code="SPOT_CHECK_FAILED", final=True)


def test_whoever_rejected_does_not_hear_it_after_a_correction_either(scene: Scene) -> None:
    officer, id_ = of_the_bureau_too(scene)
    scene.do("claim", scene.bureau, id_)
    scene.do("return_for_correction", scene.bureau, id_, comment="请补目录")
    scene.do("submit", scene.applicant, id_)
    with pytest.raises(SameReviewer):
        scene.do("claim", officer, id_)
    assert scene.do("claim", scene.bureau, id_)["state"] == "unit_review"
