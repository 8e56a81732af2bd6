"""Taking an edition back: what it took over is as it was, and what a person did since is left and listed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import later
from tests.support.editions import NEXT, PAPERS_12, PAPERS_CAP_15, REQUIRES_40, SEVERAL, SHIPPED
from tests.support.items import competition, exam, learning, paper, training
from tests.support.stage import Stage
from tests.workflow.commands.editions.walks import EVERYTHING, rows_of
from workflow import tables
from workflow.commands.editions import publishing
from workflow.commands.operations.operations import cancel
from workflow.errors import EditionReplaced, NotPermitted
from workflow.queries.editions.moves import list_moves
from workflow.trials.move_plan import Plan


def populated(stage: Stage) -> list[str]:
    """Several people's declarations in every state, some of them claimed: the ids of those in review."""
    everybody = [stage.applicant, *(stage.employee(stage.school) for _ in range(2))]
    open_ones = []
    for number, who in enumerate(everybody):
        stage.approved(paper("2024-05-10"), who)
        stage.synced(paper("2024-05-11"), who)
        stage.draft(exam(), who)
        items = (exam(), paper("2024-05-12"), competition(), learning("35"), training())
        open_ones += [stage.submitted(item, who) for item in items]
        open_ones.append(stage.claimed(exam("2024-05-01"), who))
        if number:
            stage.do("claim", stage.reviewer, open_ones[-4])
    return open_ones


def test_everything_is_as_it_was_before(stage: Stage) -> None:
    ids = populated(stage)
    before = rows_of(stage)
    told = stage.publish(*SEVERAL, PAPERS_CAP_15, REQUIRES_40, plan=EVERYTHING)
    assert sum(told["moved"].values()) == len(ids) and told["accounts_moved"] == 3
    assert rows_of(stage) != before
    report = stage.roll_back()
    assert (report["declarations_undone"], report["accounts_undone"]) == (len(ids), 3)
    assert report["not_undone"] == {}
    assert rows_of(stage) == before
    assert stage.service.editions.for_year(2024)[0].id == SHIPPED
    assert faults(stage.service) == []


def test_ledgers_come_to_the_same_sums(stage: Stage) -> None:
    ids = [stage.synced(paper(f"2024-05-{day}")) for day in (10, 11, 12)]
    before = [stage.view(id_)["recognised"] for id_ in ids]
    stage.publish(PAPERS_CAP_15, plan=Plan(accounts=True))
    assert stage.account()["professional"] == 15
    report = stage.roll_back()
    assert [stage.view(id_)["recognised"] for id_ in ids] == before
    assert (stage.account()["professional"], stage.account()["edition_id"]) == (30, SHIPPED)
    kinds = [[row["kind"] for row in stage.title_records(id_)] for id_ in ids]
    assert kinds == [["entry"], ["entry", "correction", "correction"], ["entry", "correction", "correction"]]
    assert report["left_over"]["CORRECTIONS_QUEUED"]["count"] == 1
    assert faults(stage.service) == []


def test_a_claim_that_was_released_is_not_made_again_for_the_reviewer(stage: Stage) -> None:
    id_ = stage.claimed(training())
    stage.publish(*SEVERAL)
    report = stage.roll_back()
    view = stage.view(id_)
    assert (view["state"], view["body_id"], view["assignee_id"]) == ("submitted", stage.school, None)
    assert view["edition"] == SHIPPED
    listed = report["left_over"]["CLAIM_RELEASED"]
    assert listed["examples"] == [{"declaration_id": id_}]
    assert listed["text"]["zh"] and listed["text"]["en"]
    events = [row["event"] for row in stage.rows(tables.history, declaration_id=id_)]
    assert events == ["submit", "claim", "release", "move_edition", "move_edition"]


def _decided(stage: Stage, id_: str) -> None:
    stage.do("claim", stage.bureau, id_)
    stage.do("approve", stage.bureau, id_)


def _sent(stage: Stage, id_: str) -> None:
    _decided(stage, id_)
    stage.do("sync", stage.bureau, id_)


def _rejected(stage: Stage, id_: str) -> None:
    stage.do("claim", stage.bureau, id_)
    stage.do("reject", stage.bureau, id_, comment="x", final=True)


def _appealed(stage: Stage, id_: str) -> None:
    _rejected(stage, id_)
    stage.do("appeal", stage.applicant, id_)


def _withdrawn(stage: Stage, id_: str) -> None:
    stage.do("withdraw", stage.applicant, id_)


def _submitted_again(stage: Stage, id_: str) -> None:
    _withdrawn(stage, id_)
    stage.do("submit", stage.applicant, id_, service=later(stage.service, minutes=1))


def _claimed(stage: Stage, id_: str) -> None:
    stage.do("claim", stage.bureau, id_)


def _reassigned(stage: Stage, id_: str) -> None:
    stage.do("reassign", stage.administrator, id_, to=stage.hospital, comment="x")


@pytest.mark.parametrize(
    ("since", "code"),
    [
        (_decided, "DECIDED_SINCE"),
        (_rejected, "DECIDED_SINCE"),
        (_appealed, "DECIDED_SINCE"),
        (_sent, "SENT_SINCE"),
        (_withdrawn, "WITHDRAWN_SINCE"),
        (_submitted_again, "SUBMITTED_SINCE"),
        (_claimed, "CLAIMED_SINCE"),
        (_reassigned, "FORWARDED_SINCE"),
    ],
)
def test_what_a_person_did_since_is_left_and_listed(stage: Stage, since: Any, code: str) -> None:
    id_ = stage.submitted(training())
    stage.publish(*SEVERAL)
    since(stage, id_)
    before = stage.view(id_)
    report = stage.roll_back()
    assert stage.view(id_) == before
    assert report["declarations_undone"] == 0
    assert report["not_undone"][code]["examples"] == [{"declaration_id": id_}]
    page = list_moves(stage.service, stage.bureau, NEXT, became="not_undone")
    told = [(move["declaration_id"], move["code"]) for move in page.items if move["kind"] == "declaration"]
    assert told == [(id_, code)]
    assert all(move["text"]["zh"] and move["text"]["en"] for move in page.items)
    assert faults(stage.service) == []


def test_one_that_was_claimed_where_it_was_all_the_time_goes_back_to_its_edition(stage: Stage) -> None:
    id_ = stage.submitted(paper())
    stage.publish(PAPERS_12)
    stage.do("claim", stage.reviewer, id_)
    assert stage.roll_back()["declarations_undone"] == 1
    view = stage.view(id_)
    assert (view["edition"], view["state"], view["assignee_id"]) == (
        SHIPPED,
        "unit_review",
        stage.reviewer.id,
    )
    assert stage.do("approve", stage.reviewer, id_)["recognised"]["2024"]["professional"] == "10"


def test_what_began_under_the_edition_has_nothing_to_go_back_to(stage: Stage) -> None:
    stage.publish(PAPERS_12)
    id_, done = stage.submitted(paper()), stage.approved(exam())
    report = stage.roll_back()
    submitted = report["not_undone"]["SUBMITTED_SINCE"]
    assert submitted["count"] == 2
    assert sorted(each["declaration_id"] for each in submitted["examples"]) == sorted([id_, done])
    opened = report["not_undone"]["OPENED_SINCE"]["examples"]
    assert opened == [{"person_id": stage.applicant.person_id, "year": 2024}]
    assert stage.view(id_)["edition"] == NEXT, "it is decided under the edition of its submission"


def test_after_a_release_it_can_be_rolled_back_once_more(stage: Stage) -> None:
    id_ = stage.submitted(training())
    stage.publish(*SEVERAL)
    stage.do("claim", stage.bureau, id_)
    assert stage.roll_back()["not_undone"]["CLAIMED_SINCE"]["count"] == 1
    stage.do("release", stage.bureau, id_)
    assert stage.roll_back()["declarations_undone"] == 1
    assert (stage.view(id_)["edition"], stage.view(id_)["body_id"]) == (SHIPPED, stage.school)
    [move] = list_moves(stage.service, stage.bureau, NEXT).items
    assert (move["code"], move["undone_at"] is not None) == (None, True)


def test_the_edition_that_stands_on_it_is_rolled_back_first(stage: Stage) -> None:
    id_ = stage.submitted(exam())
    stage.publish(PAPERS_12)
    third = "zaozhuang-2024-c"
    stage.publish(*SEVERAL, id_=third, replaces=NEXT)
    with pytest.raises(EditionReplaced) as refused:
        stage.roll_back()
    assert refused.value.facts == {"by": third}
    assert stage.roll_back(third)["declarations_undone"] == 1
    assert stage.view(id_)["edition"] == NEXT
    assert stage.roll_back()["declarations_undone"] == 1
    assert stage.view(id_)["edition"] == SHIPPED


def test_moves_end_when_the_edition_is_rolled_back(stage: Stage) -> None:
    ids = [stage.submitted(exam()) for _ in range(3)]
    operation = stage.begin(*SEVERAL)
    assert operation is not None
    stage.roll_back()
    assert {stage.view(id_)["edition"] for id_ in ids} == {SHIPPED}
    [moves] = stage.rows(tables.operation, kind="edition_moves")
    assert (moves["status"], moves["failure"]) == ("failed", "EDITION_STATUS")


def test_what_was_moved_until_it_was_cancelled_goes_back(stage: Stage) -> None:
    stage.submitted(exam())
    operation = stage.begin(*SEVERAL)
    assert operation is not None
    cancel(stage.service, stage.bureau, operation["id"])
    assert stage.roll_back()["declarations_undone"] == 0


def test_retiring_alone_leaves_work_where_it_is(stage: Stage) -> None:
    id_ = stage.submitted(training())
    stage.publish(*SEVERAL)
    publishing.retire_edition(stage.service, stage.bureau, NEXT)
    stage.service = stage.service.current()
    assert stage.view(id_)["body_id"] == stage.bureau_body
    assert stage.roll_back()["declarations_undone"] == 1, "and can be rolled back later"
    assert stage.view(id_)["body_id"] == stage.school


def test_who_neither_administers_nor_is_the_bureau_takes_nothing_back(stage: Stage) -> None:
    stage.publish(PAPERS_12)
    stage.bureau = stage.reviewer
    with pytest.raises(NotPermitted):
        stage.roll_back()


def test_whoever_rolls_back_leaves_their_own_declarations_to_somebody_else(stage: Stage) -> None:
    own, other = stage.submitted(training()), stage.submitted(training(), stage.employee(stage.school))
    stage.publish(*SEVERAL)
    before = stage.view(own)
    by = stage.actor("bureau", stage.bureau_body, person_id=stage.applicant.person_id)
    report = stage.roll_back(by=by)
    assert stage.view(own) == before
    assert (stage.view(other)["edition"], report["declarations_undone"]) == (SHIPPED, 1)
    assert report["not_undone"]["SELF_REVIEW"]["examples"] == [{"declaration_id": own}]
    assert stage.roll_back()["declarations_undone"] == 1
    assert stage.view(own)["edition"] == SHIPPED
