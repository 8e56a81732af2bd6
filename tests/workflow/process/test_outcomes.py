"""An outcome is what was decided; the forecast has its own. A revision counts the submissions."""

from __future__ import annotations

import pytest

from tests.support.items import training
from tests.support.scene import Scene
from workflow.commands.declarations.drafts import edit_declaration


def test_nothing_is_decided_before_the_decision(scene: Scene) -> None:
    id_ = scene.draft(training(("2024-06-03", "9.5")))
    assert (scene.view(id_)["outcome"], scene.view(id_)["revision"]) == (None, 0)
    submitted = scene.do("submit", scene.applicant, id_)
    assert (submitted["outcome"], submitted["forecast"]["outcome"]) == (None, "approve_trimmed")
    assert submitted["revision"] == 1
    first = scene.first_reviewer if scene.earlier_steps else scene.reviewer
    assert scene.do("claim", first, id_)["outcome"] is None
    if scene.earlier_steps:
        assert scene.do("approve", first, id_)["outcome"] is None
        scene.do("claim", scene.reviewer, id_)
    assert scene.do("approve", scene.reviewer, id_)["outcome"] == "approve_trimmed"
    assert scene.do("undo", scene.reviewer, id_)["outcome"] is None


@pytest.mark.parametrize(
    ("event", "outcome"), [("return_for_correction", None), ("reject", "reject"), ("withdraw", None)]
)
def test_what_came_back_was_decided_only_where_it_was_rejected(
    scene: Scene, event: str, outcome: str | None
) -> None:
    id_ = scene.claimed()
    actor = scene.applicant if event == "withdraw" else scene.reviewer
    assert scene.do(event, actor, id_, comment="缺封面")["outcome"] == outcome
    if event == "reject":
        assert scene.do("revise", scene.applicant, id_)["outcome"] is None
    scene.do("submit", scene.applicant, id_)
    assert (scene.view(id_)["outcome"], scene.view(id_)["revision"]) == (None, 2)


def test_an_appeal_and_its_withdrawal_keep_what_was_decided(scene: Scene) -> None:
    id_ = scene.rejected(final=True)
    assert scene.do("appeal", scene.applicant, id_)["outcome"] is None
    assert scene.do("withdraw", scene.applicant, id_)["outcome"] == "reject"


def test_a_revoked_approval_is_a_rejection(scene: Scene) -> None:
    id_ = scene.approved()
    assert scene.do("revoke", scene.bureau, id_, reason_code="SPOT_CHECK_FAILED")["outcome"] == "reject"


def test_a_draft_that_is_changed_is_not_decided(scene: Scene) -> None:
    id_ = scene.draft()
    view = scene.view(id_)
    changed = edit_declaration(
        scene.service, scene.applicant, id_, version=view["version"], item=view["item"], attested=True
    )
    assert changed["outcome"] is None
