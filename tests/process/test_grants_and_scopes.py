"""A grant ends with the review in which it was given; a key's scopes hold for lists too."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.rules.items import paper
from tests.scene import Scene
from workflow.errors import NotPermitted
from workflow.permissions import Actor
from workflow.queries.declarations import get_declaration, list_declarations
from workflow.queries.notices import list_notices
from workflow.queries.worklist import get_queue


@pytest.mark.parametrize("event", ["revoke", "undo_and_return", "undo_and_reject"])
def test_a_grant_ends_with_the_review_in_which_it_was_given(scene: Scene, event: str) -> None:
    id_ = scene.claimed(paper())
    granted = scene.do("approve", scene.reviewer, id_, recognised_hours=Decimal(3))
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
