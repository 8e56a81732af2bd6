"""A grant ends with the review in which it was given; a key's scopes hold for lists too."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.support.items import paper
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.errors import GuardRefused, NotPermitted
from workflow.queries.declarations.declarations import get_declaration, list_declarations
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.people.notices import list_notices


@pytest.mark.parametrize("event", ["revoke", "undo_and_return", "undo_and_reject"])
def test_a_grant_ends_with_the_review_in_which_it_was_given(scene: Scene, event: str) -> None:
    id_ = scene.claimed(paper())
    granted = scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(3), comment="合著")
    assert granted["recognised"]["2024"]["professional"] == "3"
    if event == "revoke":
        scene.do("revoke", scene.bureau, id_, comment="x")
    else:
        scene.do("undo", scene.reviewer, id_)
        last = "return_for_correction" if event == "undo_and_return" else "reject"
        scene.do(last, scene.reviewer, id_, comment="x")
    if event != "undo_and_return":
        scene.do("revise", scene.applicant, id_)
    again = scene.do("submit", scene.applicant, id_)
    assert (again["granted_hours"], again["claimed_hours"]) == (None, "10")
    assert again["forecast"]["by_year"]["2024"]["professional"] == "10"


def scoped(scene: Scene, *scopes: str) -> Actor:
    return replace(scene.integrator, scopes=frozenset(scopes))


def test_lists_need_their_scope_too(scene: Scene) -> None:
    scene.submitted()
    narrow = scoped(scene, "assessments:create")
    with pytest.raises(NotPermitted):
        list_declarations(scene.service, narrow, filters={})
    with pytest.raises(NotPermitted):
        get_queue(scene.service, narrow, filters={})
    with pytest.raises(NotPermitted):
        list_notices(scene.service, narrow, filters={}, after=None, limit=20)


def test_who_may_write_something_may_read_it(scene: Scene) -> None:
    writer = scoped(scene, "declarations:write")
    id_ = scene.draft()
    assert get_declaration(scene.service, writer, id_)["state"] == "draft"
    assert scene.do("submit", writer, id_)["state"] == "submitted"
    approved = scene.approved(paper(date="2024-06-01"))
    assert scene.do("sync", scoped(scene, "title_records:write"), approved)["state"] == "synced"


def test_who_takes_an_approval_back_without_reviewing_hands_it_to_the_reviewer(scene: Scene) -> None:
    id_ = scene.approved()
    undone = scene.do("undo", scene.unit_administrator, id_)
    assert undone["assignee_id"] == scene.reviewer.id
    assert scene.do("approve", scene.reviewer, id_)["state"] == "approved"


def test_what_nobody_can_see_is_no_reason(scene: Scene) -> None:
    id_ = scene.claimed()
    with pytest.raises(GuardRefused) as refused:
        scene.do("reject", scene.reviewer, id_, comment="\u200b \u00a0")
    assert [refusal.code for refusal in refused.value.refusals] == ["REASON_REQUIRED"]


def test_one_work_written_differently_is_one_work(scene: Scene) -> None:
    scene.approved(paper(work_id="Ｗ-1"))
    with pytest.raises(GuardRefused) as refused:
        scene.submitted(paper("2024-06-01", work_id="w-1 "))
    assert [refusal.code for refusal in refused.value.refusals] == ["DUPLICATE_WORK"]
