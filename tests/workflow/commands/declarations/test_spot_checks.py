"""Spot checks (抽查): drawn at submission, shown to whoever reviews, worked off by the bureau."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.editions import edition, under
from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations.spot_checks import record_spot_check
from workflow.errors import (
    AlreadyExists,
    Invalid,
    NotFound,
    NotPermitted,
    SelfReview,
    VersionMismatch,
    WrongState,
)
from workflow.queries.declarations.declarations import get_declaration, list_declarations
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.editions.usage import get_usage

pytestmark = pytest.mark.of_2024
DRAWN = ("routing", "    mode: active\n", "    mode: active\n    spot_check_percent: 100\n")


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """Everything that the school reviews is drawn."""
    scene.service = under(scene.service, edition(DRAWN))
    return scene


def queue(scene: Scene, actor: Actor, **filters: Any) -> list[str]:
    page = get_queue(scene.service, actor, filters=filters)
    assert (page.count, page.count_is_exact) == (len(page.items), True)
    return [item["id"] for item in page.items]


def to_check(scene: Scene, **filters: Any) -> list[str]:
    return queue(scene, scene.bureau, state="approved", spot_check=True, **filters)


def not_drawn(scene: Scene, day: str) -> str:
    """Submitted under the shipped edition, which draws nothing."""
    drawing, scene.service = scene.service, under(scene.service, edition())
    id_ = scene.submitted(paper(day))
    scene.service = drawing
    return id_


def test_the_queue_says_what_is_drawn_and_can_be_asked_for_it(scene: Scene) -> None:
    drawn, other = scene.submitted(paper("2024-05-11")), not_drawn(scene, "2024-05-12")
    items = get_queue(scene.service, scene.reviewer, filters={}).items
    assert {item["id"]: item["spot_check"] for item in items} == {drawn: True, other: False}
    assert queue(scene, scene.reviewer, spot_check=True) == [drawn]
    assert queue(scene, scene.reviewer, spot_check=False) == [other]
    assert scene.view(drawn)["route"]["spot_check"] is True


def test_nobody_learns_what_is_drawn_of_their_own(scene: Scene) -> None:
    """Neither who declares, nor a system that declares for them, nor a colleague who reviews at the body."""
    own = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    own = scene.grant(scene.grant(own, "bureau", scene.bureau_body), "administrator")
    declares = scene.draft()
    for actor in (scene.applicant, own, scene.integrator):
        assert "spot_check" not in scene.do("submit", actor, declares, dry_run=True)
    views = [scene.do("submit", scene.applicant, declares)]
    for actor in (scene.applicant, own, scene.integrator):
        views.append(get_declaration(scene.service, actor, declares))
        views += list_declarations(scene.service, actor, filters={}).items
    assert len(views) == 7 and not any("spot_check" in view["route"] for view in views)
    assert [item["spot_check"] for item in get_queue(scene.service, own, filters={}).items] == [False]
    assert (queue(scene, own, spot_check=True), queue(scene, own, spot_check=False)) == ([], [declares])
    scene.do("claim", scene.reviewer, declares)
    scene.do("approve", scene.reviewer, declares)
    assert (queue(scene, own, state="approved", spot_check=True), to_check(scene)) == ([], [declares])


def test_whoever_reviews_or_looks_after_that_knows_what_is_drawn(scene: Scene) -> None:
    id_ = scene.submitted()
    for actor in (scene.reviewer, scene.unit_administrator, scene.bureau, scene.administrator):
        assert get_declaration(scene.service, actor, id_)["route"]["spot_check"] is True


def test_an_activity_deleted_and_made_anew_or_withdrawn_is_drawn_alike(scene: Scene) -> None:
    scene.service = under(scene.service, edition(("routing", DRAWN[1], DRAWN[2].replace("100", "50"))))

    def drawn(day: int) -> list[bool]:
        id_ = scene.submitted(paper(f"2024-05-{day:02}"))
        told = []
        for _ in range(2):
            told.append(scene.view(id_)["route"]["spot_check"])
            scene.do("withdraw", scene.applicant, id_)
            told.append(scene.do("submit", scene.applicant, id_) and scene.view(id_)["route"]["spot_check"])
        scene.do("withdraw", scene.applicant, id_)
        return told

    first, again = [[drawn(day) for day in range(1, 13)] for _ in range(2)]
    assert first == again and all(len(set(told)) == 1 for told in first)
    assert {told[0] for told in first} == {True, False}


def test_what_is_drawn_and_approved_waits_for_the_bureau(scene: Scene) -> None:
    waiting, approved = scene.submitted(paper("2024-05-11")), scene.approved(paper("2024-05-12"))
    synced = scene.synced(paper("2024-05-13"))
    rejected = scene.claimed(paper("2024-05-14"))
    scene.do("reject", scene.reviewer, rejected, comment="x")
    id_ = not_drawn(scene, "2024-05-15")
    scene.do("claim", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    assert to_check(scene) == [approved, synced]
    assert waiting not in to_check(scene) and queue(scene, scene.reviewer, spot_check=True) == [waiting]
    assert to_check(scene, category="training") == []
    assert to_check(scene, body_id=scene.school) == [approved, synced]
    assert to_check(scene, body_id=scene.hospital) == []


def test_pages_of_what_is_to_be_checked_follow_each_other(scene: Scene) -> None:
    ids = [scene.approved(paper(f"2024-05-1{day}")) for day in range(3)]
    found: list[str] = []
    after = None
    for _ in ids:
        page = get_queue(
            scene.service,
            scene.bureau,
            filters={"state": "approved", "spot_check": True},
            after=after,
            limit=1,
        )
        found += [item["id"] for item in page.items]
        after = page.next
    assert (found, after) == (ids, None)


def test_what_was_looked_at_is_off_the_list_and_on_record(scene: Scene) -> None:
    first, second = scene.approved(paper("2024-05-11")), scene.synced(paper("2024-05-12"))
    before = scene.view(first)
    view = record_spot_check(
        scene.service, scene.bureau, first, comment="材料属实", version=before["version"]
    )
    assert (view["state"], view["version"]) == ("approved", before["version"] + 1)
    assert view["route"]["spot_checked_by"] == scene.bureau.id
    assert scene.view(first) == view
    assert to_check(scene) == [second]
    told = scene.rows(tables.history, declaration_id=first)[-1]
    assert (told["event"], told["from_state"], told["to_state"]) == ("spot_check", "approved", "approved")
    assert (told["actor_id"], told["comment"]) == (scene.bureau.id, "材料属实")
    record_spot_check(scene.service, scene.bureau, second)
    assert to_check(scene) == []
    assert faults(scene.service) == []
    usage = get_usage(scene.service, scene.administrator, "zaozhuang-2024-b")
    assert (usage["spot_checks"], usage["spot_checks_done"]) == (2, 2)
    scene.do("sync", scene.bureau, first)
    assert scene.account()["professional"] == 20


def test_what_does_not_stand_is_revoked(scene: Scene) -> None:
    id_ = scene.approved()
    scene.do("revoke", scene.bureau, id_, comment="材料不实")
    assert to_check(scene) == []


def test_a_decision_that_is_made_anew_is_looked_at_anew(scene: Scene) -> None:
    id_ = scene.approved()
    record_spot_check(scene.service, scene.bureau, id_)
    scene.do("undo", scene.reviewer, id_)
    assert "spot_checked_at" not in scene.view(id_)["route"] and to_check(scene) == []
    scene.do("approve", scene.reviewer, id_)
    assert to_check(scene) == [id_]


@pytest.mark.parametrize("state", ["draft", "submitted", "unit_review", "rejected"])
def test_only_what_is_approved_is_checked(scene: Scene, state: str) -> None:
    id_ = scene.in_state(state)
    before = scene.view(id_)
    with pytest.raises(WrongState):
        record_spot_check(scene.service, scene.bureau, id_)
    assert scene.view(id_) == before


def test_once_is_enough(scene: Scene) -> None:
    id_ = scene.approved()
    record_spot_check(scene.service, scene.bureau, id_)
    with pytest.raises(AlreadyExists):
        record_spot_check(scene.service, scene.bureau, id_)


def test_the_bureau_checks_and_nobody_their_own(scene: Scene) -> None:
    id_ = scene.approved()
    for actor in (scene.reviewer, scene.administrator, scene.applicant, scene.integrator):
        with pytest.raises(NotPermitted):
            record_spot_check(scene.service, actor, id_)
    with pytest.raises(NotFound):
        record_spot_check(scene.service, scene.employee(scene.hospital), id_)
    own = scene.actor("bureau", scene.bureau_body, person_id=scene.applicant.person_id)
    with pytest.raises(SelfReview):
        record_spot_check(scene.service, own, id_)
    with pytest.raises(VersionMismatch):
        record_spot_check(scene.service, scene.bureau, id_, version=1)


def test_whoever_decided_it_does_not_check_it(scene: Scene) -> None:
    id_ = scene.submitted()
    scene.do("claim", scene.reviewer, id_)
    scene.do("forward", scene.reviewer, id_, to=scene.bureau_body, comment="x")
    scene.do("claim", scene.bureau, id_)
    scene.do("approve", scene.bureau, id_)
    with pytest.raises(NotPermitted):
        record_spot_check(scene.service, scene.bureau, id_)
    assert (
        record_spot_check(scene.service, scene.actor("bureau", scene.bureau_body), id_)["state"] == "approved"
    )


def test_the_list_is_the_bureaus_and_says_what_it_lists(scene: Scene) -> None:
    for actor in (scene.reviewer, scene.unit_administrator, scene.administrator):
        with pytest.raises(NotPermitted):
            get_queue(scene.service, actor, filters={"state": "approved", "spot_check": True})
    for filters in ({"state": "approved"}, {"state": "approved", "spot_check": False}):
        with pytest.raises(Invalid):
            get_queue(scene.service, scene.bureau, filters=filters)
