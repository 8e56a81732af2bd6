"""Every arrow taken by those who may, every other refused, for every kind of actor; on both databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import contents
from tests.support.scene import Scene
from tests.workflow.process.graph import GRAPH, NOT_ARROWS
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import known_event
from workflow.errors import AlreadyClaimed, NotFound, NotPermitted, SelfReview, VersionMismatch, WrongState
from workflow.queries.declarations.declarations import list_actions
from workflow.vocabulary import Event, State

# Who may take an event, by their names on the stage; `reviewer` is the one who claimed the item.
MAY = {
    "submit": {"applicant", "integrator"},
    "withdraw": {"applicant", "integrator"},
    "revise": {"applicant", "integrator"},
    "appeal": {"applicant", "integrator"},
    "claim": {"reviewer", "second_reviewer"},
    "release": {"reviewer", "unit_administrator", "bureau", "administrator"},
    "forward": {"reviewer"},
    "return_for_correction": {"reviewer"},
    "approve": {"reviewer"},
    "reject": {"reviewer"},
    "undo": {"reviewer", "second_reviewer", "unit_administrator"},
    "reassign": {"bureau", "administrator"},
    "sync": {"bureau", "administrator", "integrator"},
    "revoke": {"bureau", "administrator"},
}
SEE_EVERYTHING = {"applicant", "bureau", "administrator", "integrator"}
SEE_THEIR_BODYS = {"reviewer", "second_reviewer", "unit_administrator"}
OWN = {"submit", "withdraw", "revise", "appeal"}
ONLY_THE_ASSIGNEE = {"release", "forward", "return_for_correction", "approve", "reject"}


def body_of(scene: Scene, event: str) -> dict[str, Any]:
    """What the event needs to succeed."""
    if event in ("forward", "reassign"):
        return {"reason_code": "OTHER_BODY", "to": scene.hospital}
    needs_reason = event in ("return_for_correction", "reject", "revoke")
    return {"comment": "缺少封面"} if needs_reason else {}


def actors_of(scene: Scene) -> dict[str, Actor]:
    names = (*SEE_EVERYTHING, *SEE_THEIR_BODYS)
    strangers = {
        "other_applicant": scene.employee(scene.school),
        "other_reviewer": scene.actor("unit_reviewer", scene.hospital),
        "other_administrator": scene.actor("unit_administrator", scene.hospital),
        "alternate": scene.actor("unit_reviewer", scene.school, alternate=True),
        "reviewer_of_the_parent": scene.actor("unit_reviewer", scene.bureau_body),
    }
    return {name: getattr(scene, name) for name in names} | strangers


def able(scene: Scene, event: str) -> Actor:
    """Somebody who may take it."""
    wanted = ("reviewer", "applicant", "bureau")
    return next(getattr(scene, name) for name in wanted if name in MAY[event])


@pytest.mark.parametrize(("state", "event"), list(GRAPH))
def test_an_arrow_is_taken_as_its_dry_run_said(scene: Scene, state: str, event: str) -> None:
    id_ = scene.in_state(state, final=event == "appeal")
    actor, body = able(scene, event), body_of(scene, event)
    before = scene.view(id_)
    untouched = contents(scene.service)
    verdict = scene.do(event, actor, id_, dry_run=True, **body)
    assert contents(scene.service) == untouched
    after = scene.do(event, actor, id_, **body)
    assert (verdict["allowed"], verdict["guards"], verdict["obstacle"]) == (True, [], None)
    assert (verdict["from_state"], verdict["to_state"]) == (state, after["state"])
    assert after["state"] == GRAPH[state, event][0]
    assert after["version"] == before["version"] + 1
    seen = scene.view(id_)
    assert after["route"].items() <= seen["route"].items(), "not everybody may know what is drawn"
    assert {**after, "route": None} == {**seen, "route": None}
    logged = scene.rows(tables.history, declaration_id=id_)[-1]
    assert (logged["event"], logged["from_state"], logged["to_state"]) == (event, state, after["state"])
    assert logged["actor_id"] == actor.id
    announced = scene.rows(tables.event, declaration_id=id_)[-1]
    assert (announced["sequence"], announced["type"]) == (logged["sequence"], f"declaration.{event}")


@pytest.mark.parametrize("state", list(State))
def test_any_other_event_is_of_the_wrong_state_and_changes_nothing(scene: Scene, state: State) -> None:
    id_ = scene.in_state(state)
    untouched = contents(scene.service)
    for _, event in [pair for pair in NOT_ARROWS if pair[0] == state]:
        actor, body = able(scene, event), body_of(scene, event)
        if state == State.DRAFT and actor is scene.reviewer:
            # A draft is nobody's to review: reviewers do not even see it.
            with pytest.raises(NotFound):
                scene.do(event, actor, id_, **body)
            continue
        with pytest.raises(WrongState) as refused:
            scene.do(event, actor, id_, **body)
        assert refused.value.facts == {
            "state": state,
            "event": event,
            "possible": sorted(e for s, e in GRAPH if s == state),
        }
        assert scene.do(event, actor, id_, dry_run=True)["obstacle"]["code"] == "WRONG_STATE"
    assert contents(scene.service) == untouched


@pytest.mark.of_2024
@pytest.mark.parametrize("event", list(Event))
def test_only_those_who_may_take_an_event(scene: Scene, event: Event) -> None:
    state = next(s for s, e in reversed(GRAPH) if e == event)
    id_ = scene.in_state(state, final=event == Event.APPEAL)
    untouched = None
    for name, actor in actors_of(scene).items():
        untouched = untouched or contents(scene.service)
        body = body_of(scene, event)
        sees = name in SEE_EVERYTHING or (name in SEE_THEIR_BODYS and state != State.DRAFT)
        if not sees:
            for dry_run in (True, False):
                with pytest.raises(NotFound):
                    scene.do(event, actor, id_, dry_run=dry_run, **body)
            with pytest.raises(NotFound):
                list_actions(scene.service, actor, id_)
            continue
        verdict = scene.do(event, actor, id_, dry_run=True, **body)
        # The list asks without a body: what a body decides is guards, never whose an event is.
        [listed] = [row for row in list_actions(scene.service, actor, id_) if row["event"] == event]
        assert listed["obstacle"] == verdict["obstacle"]
        if name in MAY[event]:
            assert verdict["allowed"], (name, verdict)
            continue
        assert not verdict["allowed"]
        expected: type[Exception] = NotPermitted
        if event not in OWN and name == "applicant":
            expected = SelfReview
        elif event in ONLY_THE_ASSIGNEE and name == "second_reviewer":
            expected = AlreadyClaimed
        with pytest.raises(expected) as refused:
            scene.do(event, actor, id_, **body)
        assert type(refused.value) is expected, name
        assert verdict["obstacle"]["code"] == refused.value.code
    assert contents(scene.service) == untouched


@pytest.mark.parametrize("state", list(State))
def test_the_list_of_actions_agrees_with_what_then_happens(scene: Scene, state: State) -> None:
    """Sent without a body, as the list asks, each event is taken or refused just as listed."""
    for actor in (scene.applicant, scene.reviewer, scene.bureau):
        for event in sorted(e for s, e in GRAPH if s == state):
            id_ = scene.in_state(state)
            if actor is scene.reviewer and state == State.DRAFT:
                continue
            listed = {row["event"]: row for row in list_actions(scene.service, actor, id_)}
            assert set(listed) == {e for s, e in GRAPH if s == state}
            assert set(listed[event]["permitted_to"])
            try:
                after = scene.do(event, actor, id_)
            except Exception as refused:
                assert not listed[event]["allowed"]
                guards = [r.to_mapping() for r in getattr(refused, "refusals", ())]
                assert listed[event]["guards"] == guards
                obstacle = listed[event]["obstacle"]
                assert bool(guards) == (obstacle is None)
                assert obstacle is None or obstacle["code"] == refused.code  # type: ignore[attr-defined]
            else:
                assert listed[event]["allowed"]
                assert listed[event]["to_state"] == after["state"]


def test_an_event_of_another_name_does_not_exist(scene: Scene) -> None:
    id_ = scene.draft()
    for name in ("__class__", "model", "state", "Submit", "submit ", "delete", ""):
        with pytest.raises(NotFound):
            scene.do(name, scene.applicant, id_)
        with pytest.raises(NotFound):
            known_event(name)


def test_a_declaration_that_does_not_exist_is_not_found(scene: Scene) -> None:
    with pytest.raises(NotFound):
        scene.do("submit", scene.applicant, "01900000-0000-7000-8000-000000000000")


def test_an_old_version_is_refused_and_the_current_one_taken(scene: Scene) -> None:
    id_ = scene.submitted()
    version = scene.view(id_)["version"]
    untouched = contents(scene.service)
    for other in (version - 1, version + 1, 0):
        for dry_run in (False, True):
            with pytest.raises(VersionMismatch) as refused:
                scene.do("claim", scene.reviewer, id_, version=other, dry_run=dry_run)
            assert refused.value.facts == {"current": version}
    assert contents(scene.service) == untouched
    assert scene.do("claim", scene.reviewer, id_, version=version)["version"] == version + 1


def test_a_claimed_item_is_its_assignees_until_it_is_released(scene: Scene) -> None:
    id_ = scene.claimed()
    with pytest.raises(AlreadyClaimed) as refused:
        scene.do("approve", scene.second_reviewer, id_)
    assert refused.value.facts == {"assignee_id": scene.reviewer.id}
    with pytest.raises(AlreadyClaimed):
        scene.do("release", scene.second_reviewer, id_)
    assert scene.do("release", scene.unit_administrator, id_)["assignee_id"] is None
    assert scene.do("claim", scene.second_reviewer, id_)["assignee_id"] == scene.second_reviewer.id
    with pytest.raises(AlreadyClaimed):
        scene.do("approve", scene.reviewer, id_)
    assert scene.do("approve", scene.second_reviewer, id_)["state"] == "approved"


def test_what_moves_to_another_body_is_that_bodys_alone(scene: Scene) -> None:
    id_ = scene.claimed()
    moved = scene.do("forward", scene.reviewer, id_, comment="Not ours", to=scene.hospital)
    assert (moved["body_id"], moved["assignee_id"]) == (scene.hospital, None)
    with pytest.raises(NotPermitted):
        scene.do("claim", scene.reviewer, id_)
    doctor = scene.actor("unit_reviewer", scene.hospital)
    scene.do("claim", doctor, id_)
    back = scene.do("reassign", scene.administrator, id_, reason_code="EMPLOYER_CHANGED", to=scene.school)
    assert (back["state"], back["body_id"], back["assignee_id"]) == ("submitted", scene.school, None)
    with pytest.raises(NotFound):
        scene.do("claim", doctor, id_)
    assert scene.do("claim", scene.second_reviewer, id_)["state"] == "unit_review"


def test_a_reviewer_does_not_decide_on_their_own_declaration(scene: Scene) -> None:
    me = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    id_ = scene.submitted(applicant=me)
    for event in ("claim", "approve", "reject"):
        with pytest.raises(SelfReview):
            scene.do(event, me, id_, comment="x")
    officer = scene.grant(me, "bureau", scene.bureau_body)
    scene.do("claim", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    for event in ("undo", "revoke"):
        with pytest.raises(SelfReview):
            scene.do(event, officer, id_, comment="x")
