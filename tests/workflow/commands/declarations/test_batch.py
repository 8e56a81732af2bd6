"""Batch decisions: each item stands for itself, and what is unclaimed is claimed on the way."""

from __future__ import annotations

import pytest

from tests.support.bookkeeping import faults
from tests.support.items import exam, paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.commands.declarations.batch import BATCH_LIMIT, perform_batch
from workflow.errors import NotFound
from workflow.process.reading import ActionBody
from workflow.vocabulary import WARNINGS

NOTHING = ActionBody()
SEEN = ActionBody(acknowledged=WARNINGS)


def test_unclaimed_items_are_claimed_in_the_same_transaction(scene: Scene) -> None:
    ids = [scene.submitted(paper(f"2024-05-{day}")) for day in (11, 12, 13)]
    results = perform_batch(scene.service, scene.reviewer, "approve", ids, NOTHING)
    assert [(row["id"], row["status"]) for row in results] == [(id_, "done") for id_ in ids]
    assert [row["declaration"] for row in results] == [scene.view(id_) for id_ in ids]
    for id_ in ids:
        told = scene.rows(tables.history, declaration_id=id_)
        assert [row["event"] for row in told] == ["submit", "claim", "approve"]
        assert told[1]["at"] <= told[2]["at"]
        assert {row["actor_id"] for row in told[1:]} == {scene.reviewer.id}
        announced = scene.rows(tables.event, declaration_id=id_)
        assert [row["sequence"] for row in announced] == [1, 2, 3]
    assert faults(scene.service) == []


def test_a_refused_decision_takes_its_claim_back(scene: Scene) -> None:
    bad = scene.submitted(training(filing_number=None))
    before = scene.view(bad)
    [result] = perform_batch(scene.service, scene.reviewer, "approve", [bad], NOTHING)
    assert (result["status"], result["code"]) == ("refused", "GUARD_REFUSED")
    assert [guard["code"] for guard in result["guards"]] == ["NOT_FILED"]
    assert scene.view(bad) == before
    assert len(scene.rows(tables.history, declaration_id=bad)) == 1


def test_results_are_mixed_and_in_order(scene: Scene) -> None:
    good, mine = scene.submitted(), scene.claimed(paper("2024-05-16"))
    taken = scene.submitted(paper("2024-05-17"))
    scene.do("claim", scene.second_reviewer, taken)
    draft = scene.draft()
    done = scene.approved(paper("2024-05-18"))
    elsewhere = scene.submitted(paper(), scene.employee(scene.hospital))
    nowhere = "01900000-0000-7000-8000-000000000000"
    ids = [taken, good, draft, done, elsewhere, mine, nowhere, good]
    results = perform_batch(scene.service, scene.reviewer, "reject", ids, ActionBody(comment="缺材料"))
    assert [row["id"] for row in results] == ids
    assert [row.get("code", "done") for row in results] == [
        "ALREADY_CLAIMED",
        "done",
        "NOT_FOUND",
        "WRONG_STATE",
        "NOT_FOUND",
        "done",
        "NOT_FOUND",
        "WRONG_STATE",  # the second time it is rejected already
    ]
    assert {row["status"] for row in results} == {"done", "refused"}
    assert scene.view(taken)["state"] == "unit_review"
    assert scene.view(done)["state"] == "approved"


def test_a_batch_of_claims_does_not_claim_twice(scene: Scene) -> None:
    ids = [scene.submitted(paper(f"2024-05-{day}")) for day in (11, 12)]
    results = perform_batch(scene.service, scene.reviewer, "claim", [*ids, ids[0]], NOTHING)
    assert [row["status"] for row in results] == ["done", "done", "refused"]
    assert [len(scene.rows(tables.history, declaration_id=id_)) for id_ in ids] == [2, 2]


@pytest.mark.parametrize("event", ["submit", "withdraw", "revise", "appeal", "undo", "sync", "revoke", "x"])
def test_other_events_have_no_batch(scene: Scene, event: str) -> None:
    with pytest.raises(NotFound):
        perform_batch(scene.service, scene.bureau, event, [], NOTHING)


def test_nobody_decides_on_their_own_in_a_batch(scene: Scene) -> None:
    me = scene.grant(scene.applicant, "unit_reviewer", scene.school)
    id_ = scene.submitted(applicant=me)
    [result] = perform_batch(scene.service, me, "approve", [id_], NOTHING)
    assert (result["status"], result["code"]) == ("refused", "SELF_REVIEW")


@pytest.mark.of_2024
def test_five_hundred_at_once(scene: Scene) -> None:
    """Of one person: caps bind across the batch as they do one by one."""
    ids = [scene.submitted(paper(f"2024-05-{1 + n % 28:02d}", work_id=f"W{n}")) for n in range(6)]
    unknown = [f"01900000-0000-7000-8000-{n:012d}" for n in range(BATCH_LIMIT - len(ids))]
    results = perform_batch(scene.service, scene.reviewer, "approve", [*ids, *unknown], NOTHING)
    assert len(results) == BATCH_LIMIT
    assert [row["declaration"]["outcome"] for row in results[:6]] == ["approve"] * 3 + ["approve_zero"] * 3
    assert {row["code"] for row in results[6:]} == {"NOT_FOUND"}
    assert scene.account()["professional"] == 30
    assert faults(scene.service) == []


def test_a_dry_run_says_the_same_and_writes_nothing(scene: Scene) -> None:
    good, bad = scene.submitted(), scene.submitted(training(filing_number=None))
    done = scene.approved(paper("2024-05-18"))
    before = [scene.view(id_) for id_ in (good, bad, done)]
    told = perform_batch(scene.service, scene.reviewer, "approve", [good, bad, done], NOTHING, dry_run=True)
    assert [row["status"] for row in told] == ["allowed", "refused", "refused"]
    assert [row.get("code") for row in told] == [None, "GUARD_REFUSED", "WRONG_STATE"]
    assert [scene.view(id_) for id_ in (good, bad, done)] == before
    really = perform_batch(scene.service, scene.reviewer, "approve", [good, bad, done], NOTHING)
    assert [row["status"] for row in really] == ["done", "refused", "refused"]


def test_what_was_changed_after_it_was_read_is_refused(scene: Scene) -> None:
    """Withdrawn, changed and submitted again: the reviewer has not seen what waits now."""
    read = [
        {"id": id_, "version": scene.view(id_)["version"]}
        for id_ in (scene.submitted(), scene.claimed(exam()))
    ]
    scene.do("withdraw", scene.applicant, read[0]["id"])
    scene.do("submit", scene.applicant, read[0]["id"])
    for dry_run in (True, False):
        stale, fresh = perform_batch(scene.service, scene.reviewer, "approve", read, SEEN, dry_run=dry_run)
        assert (stale["status"], stale["code"]) == ("refused", "VERSION_MISMATCH")
        assert fresh["status"] == ("allowed" if dry_run else "done")
    assert scene.view(read[0]["id"])["state"] == "submitted"


def test_a_claim_on_the_way_is_no_change_of_what_was_read(scene: Scene) -> None:
    id_ = scene.submitted()
    item = {"id": id_, "version": scene.view(id_)["version"]}
    [result] = perform_batch(scene.service, scene.reviewer, "approve", [item], NOTHING)
    assert result["status"] == "done"
    [again] = perform_batch(scene.service, scene.reviewer, "approve", [item], NOTHING)
    assert again["code"] == "VERSION_MISMATCH"


@pytest.mark.of_2024
def test_a_dry_run_tells_claims_hours_and_warnings_of_each_item(scene: Scene) -> None:
    ids = [scene.submitted(), scene.claimed(exam()), scene.submitted(training(filing_number=None))]
    told = perform_batch(scene.service, scene.reviewer, "approve", ids, NOTHING, dry_run=True)
    assert [row["claims"] for row in told] == [True, False, True]
    assert [row["hours"]["2024"]["professional"] for row in told] == ["10", "16", "0"]
    assert told[0]["warning_codes"] == []
