"""What nobody can review is seen and told, whatever made it so (R21, R22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from threading import Barrier, Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from tests.support.clock import later
from tests.support.items import paper
from tests.support.scene import Scene
from tests.support.settled import wait_until_settled
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.actions import perform
from workflow.errors import NotFound, Refused
from workflow.events.stuck import StuckWatch
from workflow.process.reading import ActionBody
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.people.notices import list_notices

pytestmark = pytest.mark.of_2024


def queue(scene: Scene, actor: Actor, **filters: Any) -> dict[str, str | None]:
    items = get_queue(scene.service, actor, filters=filters, limit=100).items
    return {item["id"]: item["stuck"] and item["stuck"]["code"] for item in items}


def told(scene: Scene, actor: Actor) -> list[str]:
    """The ids that its notices of stuck declarations name, as a watch that has looked before tells."""
    wait_until_settled(scene.service)
    watch = vars(scene).setdefault("watch", StuckWatch())
    while watch(scene.service):
        pass
    tellable = scene.rows(tables.stuck)
    StuckWatch()(scene.service)  # and one that judges everything anew finds nothing else
    assert scene.rows(tables.stuck) == tellable
    page = list_notices(scene.service, actor, filters={}, after=None, limit=100)
    return [item["declaration_id"] for item in page.items if item["kind"] == "declaration.stuck"]


def grants(scene: Scene, *actors: Actor, **values: Any) -> None:
    of_these = tables.role_grant.c.principal_id.in_([actor.id for actor in actors])
    with scene.service.store.write() as connection:
        if values:
            connection.execute(update(tables.role_grant).where(of_these).values(**values))
        else:
            connection.execute(tables.role_grant.delete().where(of_these))


def reviewers(scene: Scene) -> tuple[Actor, ...]:
    return (scene.reviewer, scene.second_reviewer, scene.first_reviewer)


def make_stuck(scene: Scene, how: str) -> None:
    everybody = reviewers(scene)
    if how == "deactivated":
        for actor in everybody:
            scene.change(tables.principal, actor.id, active=False)
    elif how == "removed":
        grants(scene, *everybody)
    elif how == "run out":
        grants(scene, *everybody, valid_to=scene.service.clock.today())
        scene.service = later(scene.service, days=1)
    elif how == "employment ended":
        for actor in everybody:
            person_id = scene.person()
            scene.tie(person_id, "employment", scene.school, valid_to=date(2024, 11, 19))
            scene.change(tables.principal, actor.id, person_id=person_id)
        grants(scene, *everybody, from_outside=False)
    else:
        scene.change(tables.organization, scene.school, active=False)


WAYS = ["deactivated", "removed", "run out", "employment ended", "closed"]


@pytest.mark.parametrize("how", WAYS)
def test_what_becomes_stuck_is_seen_and_told_to_unit_and_bureau(scene: Scene, how: str) -> None:
    id_ = scene.submitted()
    assert queue(scene, scene.unit_administrator, stuck=True) == {}
    assert queue(scene, scene.unit_administrator) == {id_: None}
    make_stuck(scene, how)
    code = "BODY_CLOSED" if how == "closed" else "NO_REVIEWER"
    for actor in (scene.unit_administrator, scene.bureau, scene.administrator):
        assert queue(scene, actor, stuck=True) == {id_: code}
    assert queue(scene, scene.unit_administrator) == {id_: code}
    assert queue(scene, scene.unit_administrator, stuck=False) == {}
    assert told(scene, scene.unit_administrator) == told(scene, scene.bureau) == [id_]
    assert told(scene, scene.other_reviewer) == []


def test_it_is_told_once_and_again_when_it_becomes_stuck_again(scene: Scene) -> None:
    id_ = scene.submitted()
    for times in (1, 2):
        make_stuck(scene, "deactivated")
        assert told(scene, scene.bureau) == told(scene, scene.bureau) == [id_] * times
        scene.change(tables.principal, scene.reviewer.id, active=True)
        assert told(scene, scene.bureau) == [id_] * times
        assert queue(scene, scene.bureau, stuck=True) == {}


def test_many_at_one_body_are_told_together(scene: Scene) -> None:
    for month in range(1, 3):
        for day in range(1, 12):
            scene.submitted(paper(f"2024-{month:02}-{day:02}"))
    make_stuck(scene, "closed")
    assert told(scene, scene.bureau) == [None]
    [notice] = [row for row in scene.rows(tables.notice) if row["organization_id"] == scene.bureau_body]
    assert "22" in notice["texts"]["zh"] and "22" in notice["texts"]["en"]


def test_what_its_holder_left_is_claimed_by_another(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.change(tables.principal, scene.reviewer.id, active=False)
    assert queue(scene, scene.second_reviewer, stuck=True) == {id_: "HOLDER_LEFT"}
    assert told(scene, scene.unit_administrator) == [id_]
    scene.do("claim", scene.second_reviewer, id_)
    assert queue(scene, scene.second_reviewer, stuck=True) == {}


def test_the_applicant_alone_is_nobody_and_others_are_not_stuck(scene: Scene) -> None:
    me = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    colleague = scene.employee(scene.school)
    own, other = scene.submitted(), scene.submitted(applicant=colleague)
    make_stuck(scene, "deactivated")
    assert queue(scene, scene.bureau, stuck=True) == {own: "NO_REVIEWER"}
    assert scene.do("claim", me, other)["assignee_id"] == me.id


def test_an_appeal_that_only_its_rejecter_could_hear_is_stuck(scene: Scene) -> None:
    id_ = scene.approved()
    scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED", final=True)
    assert told(scene, scene.bureau) == []
    scene.do("appeal", scene.applicant, id_)
    assert queue(scene, scene.bureau, stuck=True) == {id_: "NO_REVIEWER"}
    assert told(scene, scene.bureau) == [id_]
    scene.actor("bureau", scene.bureau_body)
    assert queue(scene, scene.bureau, stuck=True) == {}
    assert told(scene, scene.bureau) == [id_]
    assert scene.rows(tables.stuck) == []


def test_each_sees_the_queues_that_they_see_anyway(scene: Scene) -> None:
    scene.submitted()
    make_stuck(scene, "closed")
    assert queue(scene, scene.other_reviewer, stuck=True) == {}
    with pytest.raises(NotFound):
        queue(scene, scene.other_reviewer, stuck=True, body_id=scene.school)


def test_the_last_reviewer_leaves_while_a_submission_is_routed(scene: Scene) -> None:
    """Whichever is first: it can be reviewed where it is, or it is seen as stuck."""
    for day in range(1, 13):
        for actor in reviewers(scene):
            scene.change(tables.principal, actor.id, active=True)
        id_ = scene.draft(paper(f"2024-05-{day:02}"))
        start = Barrier(2)

        def submit(id_: str = id_, start: Barrier = start) -> None:
            start.wait()
            perform(scene.service, scene.applicant, id_, "submit", ActionBody())

        def leave(start: Barrier = start) -> None:
            start.wait()
            make_stuck(scene, "deactivated")

        threads = [Thread(target=work) for work in (submit, leave)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        view = scene.view(id_)
        stuck = queue(scene, scene.bureau, stuck=True)
        assert (view["body_id"] == scene.school) == (stuck.get(id_) == "NO_REVIEWER")
        assert view["body_id"] in (scene.school, scene.bureau_body)
        assert (id_ in told(scene, scene.bureau)) == (id_ in stuck)


class _Town:
    """Three bodies with two reviewers each, of whom some leave: who can act is known without SQL."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.bodies = [scene.organization("employer", scene.bureau_body) for _ in range(3)]
        self.staff = {
            body: [scene.actor("unit_reviewer", body), scene.actor("unit_reviewer", body, alternate=True)]
            for body in self.bodies
        }
        self.people = [scene.employee(body) for body in self.bodies]
        self.active = {actor.id for pair in self.staff.values() for actor in pair}
        self.open = set(self.bodies)

    def able(self, view: dict[str, Any]) -> bool:
        row = self.scene.rows(tables.declaration, id=view["id"])[0]
        body = row["body_id"]
        if body not in self.staff:
            return True
        regular, alternate = self.staff[body]
        acting = [regular, alternate] if row["alternate"] else [regular]
        return body in self.open and any(actor.id in self.active for actor in acting)


# Often enough that in many lives somebody leaves what waits for them.
STEP = st.sampled_from(["leave", "leave", "leave", "back", "close", "submit", "submit", "submit"])
LEFT = [("submit", 0), ("leave", 0), ("back", 0), ("leave", 0), ("submit", 0), ("leave", 3), ("close", 0)]


@example(steps=LEFT)
@given(steps=st.lists(st.tuples(STEP, st.integers(0, 5)), min_size=4, max_size=12))
@settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_happens_what_waits_can_be_reviewed_or_is_stuck(
    scene: Scene, steps: list[tuple[str, int]]
) -> None:
    town = _Town(scene)
    waiting: list[str] = []
    for number, (step, which) in enumerate(steps):
        body = town.bodies[which % 3]
        actor = town.staff[body][which // 3]
        if step == "close":
            scene.change(tables.organization, body, active=False)
            town.open.discard(body)
        elif step == "submit":
            try:
                me = town.people[which % 3]
                waiting.append(scene.submitted(paper(f"2024-05-{number + 1:02}"), me))
            except Refused:
                assert body not in town.open, "the bureau takes what nobody else can"
        else:
            scene.change(tables.principal, actor.id, active=step == "back")
            (town.active.add if step == "back" else town.active.discard)(actor.id)
        stuck = queue(scene, scene.bureau, stuck=True)
        seen = {id_ for id_ in waiting if not town.able(scene.view(id_))}
        assert {id_ for id_ in waiting if id_ in stuck} == seen
    assert set(waiting) & set(told(scene, scene.bureau)) == seen


def test_a_reassigned_item_is_no_longer_stuck(scene: Scene) -> None:
    id_ = scene.submitted()
    make_stuck(scene, "closed")
    assert told(scene, scene.bureau) == [id_]
    scene.do("reassign", replace(scene.bureau), id_, comment="停用", to=scene.hospital)
    assert queue(scene, scene.bureau, stuck=True) == {}
    told(scene, scene.bureau)
    assert scene.rows(tables.stuck) == []


def test_what_was_withdrawn_while_nobody_looked_is_forgotten(scene: Scene) -> None:
    id_ = scene.submitted()
    make_stuck(scene, "closed")
    assert told(scene, scene.bureau) == [id_]
    scene.do("withdraw", scene.applicant, id_)
    StuckWatch()(scene.service)
    assert scene.rows(tables.stuck) == []
