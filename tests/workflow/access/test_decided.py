"""Who decided a step reads the declaration and its history, while they review for the body of that step."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.items import paper
from tests.support.scene import Scene
from workflow import tables
from workflow.access.sender import still
from workflow.commands.people import organizations
from workflow.errors import NotFound, NotPermitted
from workflow.queries.declarations.declarations import get_declaration, list_actions
from workflow.queries.declarations.history import get_history
from workflow.vocabulary import DECIDING

pytestmark = pytest.mark.of_2024


def decided(scene: Scene, event: str) -> str:
    """A declaration that left the school by a decision of its reviewer."""
    id_ = scene.claimed(paper())
    body: dict[str, Any] = {"comment": "材料不清"} if event != "approve" else {}
    if event == "forward":
        scene.actor("unit_reviewer", scene.hospital)
        body["to"] = scene.hospital
    scene.do(event, scene.reviewer, id_, **body)
    if event == "reject":
        scene.do("revise", scene.applicant, id_)
    if event == "approve":
        scene.change(tables.declaration, id_, body_id=scene.hospital)  # as after the step of another route
    return id_


@pytest.mark.parametrize("event", sorted(DECIDING))
def test_what_one_has_decided_one_reads(scene: Scene, event: str) -> None:
    id_ = decided(scene, event)
    view = get_declaration(scene.service, scene.reviewer, id_)
    assert view["body_id"] in (None, scene.hospital)
    assert event in [row["event"] for row in get_history(scene.service, scene.reviewer, id_).items]
    assert not any(v["allowed"] for v in list_actions(scene.service, scene.reviewer, id_))
    with pytest.raises(NotPermitted):
        scene.do("claim", scene.reviewer, id_)


@pytest.mark.parametrize("event", sorted(DECIDING))
def test_nobody_else_reads_it_for_that(scene: Scene, event: str) -> None:
    id_ = decided(scene, event)
    for other in (scene.second_reviewer, scene.unit_administrator):
        with pytest.raises(NotFound):
            get_declaration(scene.service, other, id_)
        with pytest.raises(NotFound):
            scene.do("claim", other, id_)


@pytest.mark.parametrize("event", sorted(DECIDING))
def test_it_ends_with_the_office(scene: Scene, event: str) -> None:
    id_ = decided(scene, event)
    [grant] = scene.rows(tables.role_grant, principal_id=scene.reviewer.id)
    organizations.end_reviewer(scene.service, scene.administrator, scene.school, grant["id"], version=1)
    with scene.service.store.read() as connection:
        now = still(scene.service, connection, scene.reviewer)
    with pytest.raises(NotFound):
        get_declaration(scene.service, now, id_)


def test_a_claim_is_no_decision(scene: Scene) -> None:
    id_ = scene.claimed()
    scene.do("withdraw", scene.applicant, id_)
    with pytest.raises(NotFound):
        get_declaration(scene.service, scene.reviewer, id_)
