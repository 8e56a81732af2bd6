"""Somebody else is faster at the moment of a move or of its undoing: what keeps them apart."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest

from tests.support.bookkeeping import faults
from tests.support.clock import at
from tests.support.editions import NEXT, PAPERS_12, SEVERAL, SHIPPED
from tests.support.items import exam, expert, paper, training
from tests.support.meanwhile import Meanwhile, held_open
from tests.support.patience import until
from tests.support.stage import MOVE_ALL, Stage
from tests.workflow.commands.editions.walks import behind, decided_under, move_held_open, to_the_end, worker
from workflow import tables
from workflow.commands.editions import moves as walk
from workflow.commands.editions.moves import _Mover
from workflow.commands.editions.publishing import move_work
from workflow.commands.editions.rollback import roll_back_edition
from workflow.commands.operations.operations import Progress
from workflow.errors import LostRace
from workflow.store.declarations import declarations
from workflow.store.editions import moves
from workflow.trials.move_plan import InFlight, Plan
from workflow.vocabulary import Event


@pytest.mark.parametrize(
    ("event", "body"),
    [("release", {}), ("return_for_correction", {"comment": "x"}), ("approve", {})],
)
def test_who_acts_between_the_look_of_a_move_and_its_comparison_is_not_overlooked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, event: str, body: dict[str, Any]
) -> None:
    """One that would be released and go elsewhere: neither the move nor what a person did is half done."""
    id_ = stage.claimed(training())
    stage.begin(*SEVERAL)
    options = {"edition": NEXT, "plan": MOVE_ALL.to_mapping()}
    report = {"changed_meanwhile": 0, "released": 0, "moved": {"rerouted": 0}}
    mover = _Mover(stage.service, stage.bureau, options, Progress(None, 0, 0, report))
    others: list[Meanwhile] = []
    act = lambda: others.append(Meanwhile(stage, event, stage.reviewer, id_, **body))  # noqa: E731
    behind(monkeypatch, declarations, "load", act)
    mover._one("here", partial(mover._declaration, id_))
    told = others[0].end()
    events = [row["event"] for row in stage.rows(tables.history, declaration_id=id_)]
    if told == "done":
        assert events == ["submit", "claim", event]
        assert (report["changed_meanwhile"], report["released"]) == (1, 0)
        assert stage.view(id_)["edition"] == SHIPPED
    else:  # on SQLite writers take turns
        assert events == ["submit", "claim", "release", "move_edition"]
        assert stage.view(id_)["edition"] == NEXT
    assert faults(stage.service) == []


def test_who_decides_between_the_look_of_a_rollback_and_its_comparison_is_not_overlooked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = stage.claimed(paper())
    stage.publish(PAPERS_12)
    others: list[Meanwhile] = []
    act = lambda: others.append(Meanwhile(stage, "approve", stage.reviewer, id_))  # noqa: E731
    behind(monkeypatch, declarations, "load", act)
    report = stage.roll_back()
    told = others[0].end()
    if told == "LOST_RACE":
        stage.do("approve", stage.reviewer, id_)
    under = decided_under(stage, id_)
    assert (report["declarations_undone"], report["changed_meanwhile"]) == (
        (1, 0) if under == SHIPPED else (0, 1)
    )
    assert faults(stage.service) == []


def test_who_reassigns_between_the_look_of_a_rollback_and_its_comparison_is_not_overlooked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The state stays the same: the version tells."""
    id_ = stage.submitted(paper())
    stage.publish(PAPERS_12)
    others: list[Meanwhile] = []
    asked = {"to": stage.hospital, "comment": "x"}
    act = lambda: others.append(Meanwhile(stage, "reassign", stage.administrator, id_, **asked))  # noqa: E731
    behind(monkeypatch, declarations, "load", act)
    report = stage.roll_back()
    told, view = others[0].end(), stage.view(id_)
    assert report["changed_meanwhile"] == 1 - report["declarations_undone"]
    assert view["edition"] == (SHIPPED if report["declarations_undone"] else NEXT)
    assert view["body_id"] == (stage.hospital if told == "done" else stage.school)
    assert faults(stage.service) == []


def test_of_two_rollbacks_at_once_one_undoes_each_move(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [stage.submitted(exam()), stage.submitted(paper())]
    stage.publish(PAPERS_12)
    slow, fast = (roll_back_edition(stage.service, stage.bureau, NEXT)["id"] for _ in range(2))
    stage.service = stage.service.current()
    behind(monkeypatch, moves, "standing_after", lambda: to_the_end(worker(stage, fast)))
    to_the_end(worker(stage, slow))
    undone = stage.rows(tables.edition_move)
    assert [(row["undone_at"] is not None, row["code"]) for row in undone] == [(True, None)] * 2
    reports = [stage.rows(tables.operation, id=each)[0]["report"] for each in (slow, fast)]
    assert [report["declarations_undone"] for report in reports] == [0, 2]
    assert (reports[0]["changed_meanwhile"], reports[0]["not_undone"]) == (2, {})
    for id_ in ids:
        assert len(stage.rows(tables.history, declaration_id=id_, event="move_edition")) == 2
    assert faults(stage.service) == []


@pytest.mark.parametrize("looks", ["accounts_after", "open_after"])
def test_of_two_walks_at_once_one_moves_each(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, looks: str
) -> None:
    stage.approved(paper("2024-05-09"))
    ids = [stage.submitted(exam()), stage.claimed(paper())]
    first = stage.begin(PAPERS_12, plan=Plan(frozenset(InFlight), accounts=True))
    assert first is not None
    second = move_work(stage.service, stage.bureau, NEXT)["id"]
    behind(monkeypatch, moves, looks, lambda: to_the_end(worker(stage, second)))
    to_the_end(worker(stage, first["id"]))
    moved = [row["declaration_id"] for row in stage.rows(tables.history, event="move_edition")]
    assert sorted(moved) == sorted(ids)
    reports = [stage.rows(tables.operation, id=each)[0]["report"] for each in (first["id"], second)]
    assert [sum(report["moved"].values()) for report in reports] == [0, 2]
    assert sum(report["accounts_moved"] for report in reports) == 1
    assert faults(stage.service) == []


@pytest.mark.parametrize("undone", [False, True])
def test_a_worker_that_was_only_slow_moves_nothing_more(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, undone: bool
) -> None:
    """Another one has taken over behind its lease, and is at an end; the slow one goes on where it was."""
    ids = [stage.submitted(exam()) for _ in range(3)]
    operation = stage.begin(PAPERS_12)
    assert operation is not None
    if undone:
        stage.carried_out(operation)
        operation = roll_back_edition(stage.service, stage.bureau, NEXT)
        stage.service = stage.service.current()
    slow = worker(stage, operation["id"])
    looks = "standing_after" if undone else "open_after"
    behind(monkeypatch, moves, looks, lambda: worker(stage, operation["id"], minutes=5))
    with pytest.raises(LostRace):
        to_the_end(slow)
    moved = len(stage.rows(tables.history, event="move_edition"))
    assert moved == (len(ids) if undone else 0), "it wrote nothing without its lease"
    to_the_end(worker(stage, operation["id"], minutes=10))
    for id_ in ids:
        assert len(stage.rows(tables.history, declaration_id=id_, event="move_edition")) == 1 + undone
    assert faults(stage.service) == []


def test_whoever_follows_counts_nothing_twice_and_leaves_nothing_out(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three workers stop behind a portion each; a fourth goes on to the end. Papers keep their edition."""
    monkeypatch.setattr(walk, "PORTION", 2)
    for item in (exam(), paper(), exam(), paper(), exam()):
        stage.submitted(item, stage.employee(stage.school))
    operation = stage.begin(PAPERS_12, plan=Plan(frozenset({InFlight.UNCHANGED})))
    assert operation is not None
    for minutes in (0, 5, 10):
        assert worker(stage, operation["id"], minutes).portion()
    to_the_end(worker(stage, operation["id"], minutes=15))
    [row] = stage.rows(tables.operation, id=operation["id"])
    assert (row["total"], row["done"]) == (5, 5)
    assert (row["report"]["moved"]["unchanged"], row["report"]["kept"]["hours"]) == (3, 2)
    assert len(stage.rows(tables.history, event="move_edition")) == 3


def until_it_waits(stage: Stage, thread: threading.Thread) -> None:
    """Until the thread is at its end, or its transaction waits for another one."""
    waiting = "datname = current_database() AND wait_event_type = 'Lock'"
    if stage.service.store.is_sqlite:
        return thread.join(0.5)

    def does_wait() -> bool:
        with stage.service.store.read() as connection:
            found = connection.exec_driver_sql(f"SELECT count(*) FROM pg_stat_activity WHERE {waiting}")
            return bool(found.scalar_one())

    assert until(lambda: not thread.is_alive() or does_wait())
    return None


def test_an_account_does_not_move_before_a_change_of_the_persons_hours_is_written(stage: Stage) -> None:
    """Of another year, whose account the move does not touch: the lock is that of the person."""
    stage.service = at(stage.service, "2025-01-10T09:00:00+08:00")
    stage.approved(expert(("2024-12-31", "8")))
    second = stage.approved(expert(("2025-01-02", "8")))
    both = stage.approved(training(("2024-12-31", "8"), ("2025-01-02", "8")))
    operation = stage.begin(("policy", 'hours: "8"', 'hours: "10"'), plan=Plan(accounts=True))
    with held_open(stage, Event.REVOKE, stage.bureau, second, comment="x"):
        moving = threading.Thread(target=lambda: stage.carried_out(operation))
        moving.start()
        until_it_waits(stage, moving)
    moving.join()
    recognised = stage.view(both)["recognised"]
    assert {year: held["professional"] for year, held in recognised.items()} == {"2024": "2", "2025": "8"}
    assert faults(stage.service) == []


def test_an_edition_stays_in_force_until_an_open_move_is_written(stage: Stage) -> None:
    """A rollback that came before it would not find it, and leave it where it was moved."""
    id_ = stage.submitted(paper())
    stage.begin(PAPERS_12)
    begun: list[Any] = []
    back = threading.Thread(target=lambda: begun.append(roll_back_edition(stage.service, stage.bureau, NEXT)))
    with move_held_open(stage, id_):
        back.start()
        back.join(0.5)
        assert begun == []
    back.join()
    stage.service = stage.service.current()
    to_the_end(worker(stage, begun[0]["id"]))
    assert stage.view(id_)["edition"] == SHIPPED
    assert faults(stage.service) == []


def test_a_declaration_is_held_at_its_id_version_and_edition(stage: Stage) -> None:
    id_, other = stage.submitted(exam()), stage.claimed(paper())
    version = stage.view(id_)["version"]
    assert stage.view(other)["version"] == version + 1
    with stage.service.store.write() as connection:
        assert moves.hold(connection, id_, version, SHIPPED)
        assert not moves.hold(connection, other, version, SHIPPED)
        assert not moves.hold(connection, id_, version + 1, SHIPPED)
        assert not moves.hold(connection, id_, version, NEXT)
