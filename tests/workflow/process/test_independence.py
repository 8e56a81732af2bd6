"""Who decides is not who declared (R21), nor who decided another step; no step of a route is passed over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.definition import SCHEMAS, Editions, EditionTexts, edition_of
from workflow.errors import SameReviewer, SelfReview

OF_OTHERS = ["claim", "release", "forward", "reassign", "return_for_correction", "approve", "reject"]
OF_OTHERS += ["undo", "sync", "revoke"]
STATE_OF = {"claim": "submitted", "undo": "approved", "sync": "approved", "revoke": "synced"}


@pytest.mark.parametrize("event", OF_OTHERS)
def test_nobody_acts_on_their_own_declaration_but_as_its_applicant(scene: Scene, event: str) -> None:
    """Whatever else they are, and as whichever principal: reviewer, bureau, administrator, integrator."""
    person_id = scene.applicant.person_id
    id_ = scene.in_state(STATE_OF.get(event, "unit_review"))
    body_id = scene.view(id_)["body_id"]
    for role, at in (
        ("unit_reviewer", body_id),
        ("unit_administrator", body_id),
        ("bureau", scene.bureau_body),
        ("administrator", None),
        ("integrator", None),
    ):
        me = scene.actor(role, at, person_id=person_id)
        verdict = scene.do(event, me, id_, dry_run=True)
        assert verdict["obstacle"]["code"] == "SELF_REVIEW", role
        with pytest.raises(SelfReview):
            scene.do(event, me, id_, comment="x", to=scene.hospital)


@pytest.fixture
def at_second_step(scene: Scene) -> Scene:
    """A stage on which the employer decides first, and then the bureau."""
    texts = EditionTexts.in_folder(DEFINITIONS / "demo-2025")
    demonstration = Editions([edition_of(texts, DEFINITIONS / SCHEMAS)])
    scene.service = replace(scene.service, editions=demonstration)
    return scene


def first_approved(scene: Scene, who: Actor) -> str:
    id_ = scene.submitted()
    scene.do("claim", who, id_)
    scene.do("approve", who, id_)
    return id_


@pytest.mark.of_2024
def test_one_principal_decides_one_step(at_second_step: Scene) -> None:
    scene = at_second_step
    both = scene.grant(scene.reviewer, "bureau", scene.bureau_body)
    id_ = first_approved(scene, both)
    for event in ("claim", "approve", "reject", "forward", "return_for_correction"):
        with pytest.raises(SameReviewer):
            scene.do(event, both, id_, comment="x", to=scene.hospital)
    scene.do("claim", scene.bureau, id_)
    assert scene.do("approve", scene.bureau, id_)["state"] == "approved"
    with pytest.raises(SameReviewer):
        scene.do("undo", both, id_)


@pytest.mark.of_2024
def test_one_person_decides_one_step_as_whichever_principal(at_second_step: Scene) -> None:
    scene = at_second_step
    person_id = scene.person()
    id_ = first_approved(scene, scene.actor("unit_reviewer", scene.school, person_id=person_id))
    with pytest.raises(SameReviewer):
        scene.do("claim", scene.actor("bureau", scene.bureau_body, person_id=person_id), id_)


@pytest.mark.of_2024
def test_a_declaration_that_goes_back_to_the_unit_comes_to_the_bureau_again(at_second_step: Scene) -> None:
    scene = at_second_step
    id_ = first_approved(scene, scene.reviewer)
    back = scene.do("reassign", scene.administrator, id_, comment="x", to=scene.school)
    assert (back["body_id"], back["step"]) == (scene.school, 0)
    scene.do("claim", scene.reviewer, id_)
    again = scene.do("approve", scene.reviewer, id_)
    assert (again["state"], again["body_id"], again["step"]) == ("submitted", scene.bureau_body, 1)


@pytest.mark.of_2024
@pytest.mark.parametrize("event", ["reassign", "forward"])
def test_another_body_stands_in_for_no_step_but_the_first(at_second_step: Scene, event: str) -> None:
    scene = at_second_step
    doctor = scene.actor("unit_reviewer", scene.hospital)
    first = scene.submitted()
    scene.do("reassign", scene.administrator, first, comment="x", to=scene.hospital)
    scene.do("claim", doctor, first)
    assert scene.do("approve", doctor, first)["body_id"] == scene.bureau_body
    second = first_approved(scene, scene.reviewer)
    scene.do("claim", scene.bureau, second)
    mover = scene.bureau if event == "forward" else scene.administrator
    scene.do(event, mover, second, comment="x", to=scene.hospital)
    scene.do("claim", doctor, second)
    assert scene.do("approve", doctor, second)["body_id"] == scene.bureau_body, (
        "the bureau is still to decide"
    )
    scene.do("claim", scene.bureau, second)
    assert scene.do("approve", scene.bureau, second)["state"] == "approved"


@pytest.mark.of_2024
def test_what_was_moved_by_mistake_goes_straight_back(at_second_step: Scene) -> None:
    scene = at_second_step
    id_ = first_approved(scene, scene.reviewer)
    scene.do("reassign", scene.administrator, id_, comment="x", to=scene.hospital)
    back = scene.do("reassign", scene.administrator, id_, comment="x", to=scene.bureau_body)
    assert (back["body_id"], back["step"]) == (scene.bureau_body, 1)


@pytest.mark.of_2024
def test_the_first_body_does_not_hand_its_step_to_the_second_to_end_the_route(at_second_step: Scene) -> None:
    scene = at_second_step
    id_ = scene.submitted()
    scene.do("claim", scene.reviewer, id_)
    scene.do("forward", scene.reviewer, id_, comment="x", to=scene.bureau_body)
    scene.do("claim", scene.bureau, id_)
    assert scene.do("approve", scene.bureau, id_)["state"] == "submitted"
    with pytest.raises(SameReviewer):
        scene.do("claim", scene.bureau, id_)
    assert len(scene.rows(tables.history, declaration_id=id_)) == 5
