"""A step at which a body's alternates may act as well (candidate group) moves nobody's work elsewhere."""

from __future__ import annotations

from tests.support.bookkeeping import faults
from tests.support.editions import NEXT, SHIPPED, Change
from tests.support.items import paper
from tests.support.stage import Stage

_STEP = "    steps:\n      - body: employer\n        due_working_days: 15\n"
WITH_ALTERNATES: Change = ("routing", _STEP, f"{_STEP}        candidate_group: reviewers_and_alternates\n")


def test_a_reviewer_keeps_a_claim_where_alternates_may_act_too(stage: Stage) -> None:
    id_ = stage.claimed(paper())
    due_on = stage.view(id_)["due_on"]
    report = stage.publish(WITH_ALTERNATES)
    assert (report["moved"]["unchanged"], report["released"]) == (1, 0)
    view = stage.view(id_)
    assert (view["state"], view["assignee_id"], view["edition"]) == ("unit_review", stage.reviewer.id, NEXT)
    assert view["due_on"] == due_on
    assert stage.roll_back()["declarations_undone"] == 1
    view = stage.view(id_)
    assert (view["assignee_id"], view["edition"]) == (stage.reviewer.id, SHIPPED)
    assert stage.do("approve", stage.reviewer, id_)["state"] == "approved"


def test_what_an_alternate_has_claimed_since_is_not_taken_from_under_them(stage: Stage) -> None:
    """Back under the old edition no alternate could decide it, nor anybody else while it is claimed."""
    alternate = stage.actor("unit_reviewer", stage.school, alternate=True)
    id_ = stage.submitted(paper())
    stage.publish(WITH_ALTERNATES)
    stage.do("claim", alternate, id_)
    report = stage.roll_back()
    assert report["not_undone"]["CLAIMED_SINCE"]["examples"] == [{"declaration_id": id_}]
    assert stage.do("approve", alternate, id_)["edition"] == NEXT
    assert faults(stage.service) == []


def test_a_claim_ends_where_alternates_may_act_no_more(stage: Stage) -> None:
    alternate = stage.actor("unit_reviewer", stage.school, alternate=True)
    stage.publish(WITH_ALTERNATES)
    id_ = stage.submitted(paper())
    stage.do("claim", alternate, id_)
    report = stage.publish(id_="zaozhuang-2024-c", replaces=NEXT)
    assert report["released"] == 1
    assert (stage.view(id_)["state"], stage.view(id_)["assignee_id"]) == ("submitted", None)
