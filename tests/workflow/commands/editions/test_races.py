"""Deciding and moving at the same moment: what is decided has exactly one edition, and says which."""

from __future__ import annotations

import threading
from typing import Any

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.editions import NEXT, PAPERS_12, PAPERS_CAP_15, SEVERAL, SHIPPED
from tests.support.items import expert, paper, training
from tests.support.meanwhile import Meanwhile, held_open
from tests.support.stage import Stage
from tests.workflow.commands.editions.walks import decided_under, move_held_open
from workflow import tables
from workflow.commands.editions.publishing import move_work
from workflow.errors import LostRace
from workflow.trials.move_plan import Plan
from workflow.vocabulary import Event


def test_a_decision_under_way_keeps_its_edition(stage: Stage) -> None:
    id_ = stage.claimed(paper())
    operation = stage.begin(PAPERS_12)
    told: dict[str, Any] = {}
    with held_open(stage, Event.APPROVE, stage.reviewer, id_):
        moving = threading.Thread(target=lambda: told.update(stage.carried_out(operation)))
        moving.start()
        moving.join(0.5)
        assert told == {}, "it waits for the decision"
    moving.join()
    # On SQLite writers take turns, so that the walk sees a declaration that is decided already.
    lost = 0 if stage.service.store.is_sqlite else 1
    assert (sum(told["moved"].values()), told["changed_meanwhile"]) == (0, lost)
    assert decided_under(stage, id_) == SHIPPED
    assert stage.rows(tables.edition_move) == []
    assert faults(stage.service) == []


def test_a_decision_behind_a_move_loses_and_is_made_anew_under_the_other_edition(stage: Stage) -> None:
    id_ = stage.claimed(paper())
    stage.begin(PAPERS_12)
    with move_held_open(stage, id_):
        other = Meanwhile(stage, "approve", stage.reviewer, id_)
        assert other.result == "waits"
    if other.end() == "LOST_RACE":
        stage.do("approve", stage.reviewer, id_)
    assert decided_under(stage, id_) == NEXT
    assert faults(stage.service) == []


def test_a_claim_behind_a_move_finds_the_declaration_where_it_is_now(stage: Stage) -> None:
    id_ = stage.submitted(training())
    stage.begin(*SEVERAL)
    with move_held_open(stage, id_):
        other = Meanwhile(stage, "claim", stage.reviewer, id_)
    assert other.end() in ("LOST_RACE", "NOT_FOUND", "NOT_PERMITTED")
    assert (stage.view(id_)["state"], stage.view(id_)["body_id"]) == ("submitted", stage.bureau_body)


def test_an_edition_is_not_taken_out_of_force_under_a_move(stage: Stage) -> None:
    """Whatever is moved is there for the rollback to find."""
    id_ = stage.submitted(paper())
    stage.begin(PAPERS_12)
    reports: list[Any] = []
    with move_held_open(stage, id_):
        back = threading.Thread(target=lambda: reports.append(stage.roll_back()))
        back.start()
        back.join(0.5)
        assert reports == []
    back.join()
    assert reports[0]["declarations_undone"] == 1
    assert stage.view(id_)["edition"] == SHIPPED


def test_moves_and_decisions_at_once(stage: Stage) -> None:
    """Two threads decide what a third moves; who loses a race decides anew, the walk goes on."""
    people = [stage.employee(stage.school) for _ in range(8)]
    ids = [stage.claimed(paper(f"2024-05-{10 + n}"), who) for who in people for n in range(2)]
    operation = stage.begin(PAPERS_12)
    faulty: list[BaseException] = []

    def decide(some: list[str]) -> None:
        try:
            for id_ in some:
                _until_it_is_not_lost(stage, id_)
        except BaseException as fault:  # a thread's own fault must reach the test
            faulty.append(fault)

    reports: list[dict[str, Any]] = []
    threads = [threading.Thread(target=decide, args=(ids[n::2],)) for n in range(2)]
    threads.append(threading.Thread(target=lambda: reports.append(stage.carried_out(operation))))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faulty == []
    under = [decided_under(stage, id_) for id_ in ids]
    assert under.count(NEXT) == reports[0]["moved"]["hours"] == len(stage.rows(tables.edition_move))
    assert faults(stage.service) == []


def _until_it_is_not_lost(stage: Stage, id_: str) -> None:
    while True:
        try:
            stage.do("approve", stage.reviewer, id_)
        except LostRace:
            continue
        return


def test_what_was_lost_is_moved_by_the_next_walk(stage: Stage) -> None:
    id_ = stage.claimed(training())
    operation = stage.begin(*SEVERAL)
    with held_open(stage, Event.RELEASE, stage.reviewer, id_):
        reports: list[dict[str, Any]] = []
        moving = threading.Thread(target=lambda: reports.append(stage.carried_out(operation)))
        moving.start()
        moving.join(0.5)
    moving.join()
    again = stage.carried_out(move_work(stage.service, stage.bureau, NEXT))
    assert reports[0]["moved"]["rerouted"] + again["moved"]["rerouted"] == 1
    assert stage.view(id_)["body_id"] == stage.bureau_body
    assert faults(stage.service) == []


def test_an_approval_and_a_moving_account_come_one_after_the_other(stage: Stage) -> None:
    """The account's lock: no cap of either edition is exceeded, whichever is first."""
    ids = [stage.claimed(paper(f"2024-05-{day}")) for day in (10, 11)]
    stage.do("approve", stage.reviewer, ids[0])
    operation = stage.begin(PAPERS_CAP_15, plan=Plan(accounts=True))
    with held_open(stage, Event.APPROVE, stage.reviewer, ids[1]):
        moving = threading.Thread(target=lambda: stage.carried_out(operation))
        moving.start()
        moving.join(0.5)
    moving.join()
    account = stage.account()
    assert (account["edition_id"], account["professional"]) == (NEXT, 15)
    assert faults(stage.service) == []


def test_a_refill_of_another_year_and_a_moving_account_do_not_overwrite_each_other(stage: Stage) -> None:
    """Hours move one change at a time, whichever years they are of; the next rules take ten a day."""
    stage.service = at(stage.service, "2025-01-10T09:00:00+08:00")
    stage.approved(expert(("2024-12-31", "8")))
    second = stage.approved(expert(("2025-01-02", "8")))
    both = stage.approved(training(("2024-12-31", "8"), ("2025-01-02", "8")))
    assert stage.view(both)["recognised"] == {}
    operation = stage.begin(("policy", 'hours: "8"', 'hours: "10"'), plan=Plan(accounts=True))
    with held_open(stage, Event.REVOKE, stage.bureau, second, comment="x"):
        moving = threading.Thread(target=lambda: stage.carried_out(operation))
        moving.start()
        moving.join(0.5)
    moving.join()
    assert {year: held["professional"] for year, held in stage.view(both)["recognised"].items()} == {
        "2024": "2",
        "2025": "8",
    }
    assert faults(stage.service) == []
