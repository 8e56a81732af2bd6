"""The share of bodies bounds what moves also at the last moment."""

from __future__ import annotations

from tests.support.editions import NEXT
from tests.support.items import exam
from tests.support.stage import MOVE_ALL, Stage
from workflow.commands.editions import moves
from workflow.commands.operations.operations import Progress
from workflow.trials.move_plan import Plan


def test_what_is_passed_on_to_a_body_outside_the_share_stays(stage: Stage) -> None:
    """Found at a body inside, and reassigned before its turn: it is looked at once more under the lock."""
    id_ = stage.submitted(exam())
    stage.publish(plan=Plan())
    percent = next(each for each in range(1, 101) if Plan(canary_percent=each).reaches(stage.school))
    outside = stage.organization("employer", stage.bureau_body)
    while Plan(canary_percent=percent).reaches(outside):
        outside = stage.organization("employer", stage.bureau_body)
    stage.staff(outside)
    report = moves._empty_report({"edition": NEXT, "plan": {}})
    options = {"edition": NEXT, "plan": Plan(MOVE_ALL.moves, canary_percent=percent).to_mapping()}
    mover = moves._Mover(stage.service, stage.bureau, options, Progress(None, 0, 0, report))
    stage.do("reassign", stage.administrator, id_, to=outside, comment="x")
    with stage.service.store.write() as connection:
        assert mover._declaration(id_, connection) == [moves.Count("outside_share")]
