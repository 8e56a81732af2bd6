"""Much in flight: what one portion costs does not grow with what there is beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from tests.support.editions import NEXT, PAPERS_CAP_15, SHIPPED
from tests.support.items import paper
from tests.support.meanwhile import Meanwhile
from tests.support.stage import MOVE_ALL, Stage
from tests.workflow.commands.editions.walks import behind, to_the_end, worker
from workflow import tables
from workflow.commands.editions import moves, publishing
from workflow.commands.editions.impact import IMPACT
from workflow.commands.editions.replay import replay_edition
from workflow.commands.editions.rollback import roll_back_edition
from workflow.commands.operations.operations import accept_walk
from workflow.queries.editions.definitions import current_checksum
from workflow.store.editions import moves as store_moves
from workflow.store.editions import replay as store_replay
from workflow.store.operations import operations
from workflow.trials.move_plan import Plan


def room_of_operations(stage: Stage) -> int:
    """Bytes of the operations' table; on SQLite, where rows are replaced in place, none."""
    if stage.service.store.is_sqlite:
        return 0
    with stage.service.store.read() as connection:
        return int(connection.exec_driver_sql("SELECT pg_relation_size('operation')").scalar_one())


def take_on_moves(stage: Stage) -> None:
    publishing.move_work(stage.service, stage.bureau, NEXT, moves={"hours": "move"})


def take_on_impact(stage: Stage) -> None:
    checksum = current_checksum(stage.service, NEXT)
    accept_walk(stage.service, stage.bureau, IMPACT, edition=NEXT, checksum=checksum, accounts="keep")


def take_on_replay(stage: Stage) -> None:
    replay_edition(stage.service, stage.bureau, NEXT)


def claimed(stage: Stage, id_: str) -> str:
    """What becomes of a claim by somebody else who finds us here: who had to wait would be given up."""
    return Meanwhile(stage, "claim", stage.reviewer, id_).end()


def claimed_and_released(stage: Stage, id_: str) -> str:
    told = claimed(stage, id_)
    if told == "done":
        stage.do("release", stage.reviewer, id_)
    return told


@contextmanager
def statements(stage: Stage) -> Iterator[list[str]]:
    """What is executed within the block."""
    said: list[str] = []

    def hear(connection: Any, cursor: Any, statement: str, *more: Any) -> None:
        said.append(" ".join(statement.split()))

    engine = stage.service.store.engine
    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", hear)


def test_all_accounts_are_gone_through_once_for_what_they_follow(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moves, "PORTION", 2)
    for _ in range(5):
        stage.approved(paper(), stage.employee(stage.school))
    operation = stage.begin(PAPERS_CAP_15, plan=Plan(accounts=True))
    with statements(stage) as said:
        assert stage.carried_out(operation)["accounts_moved"] == 5
    counted = [each for each in said if "FROM account GROUP BY" in each]
    assert len(counted) == 1


LOOKS = [(publishing, "problems_of"), (store_moves, "count_open")]


@pytest.mark.parametrize(("where", "name"), LOOKS)
def test_nobody_waits_while_a_publisher_looks_at_what_there_is(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, where: Any, name: str
) -> None:
    """Checks grow with the edition, counts with what is in flight; the transaction does with neither."""
    id_ = stage.submitted(paper())
    seen: list[str] = []
    stage.write(PAPERS_CAP_15)
    behind(monkeypatch, where, name, lambda: seen.append(claimed(stage, id_)))
    publishing.publish_edition(stage.service, stage.bureau, NEXT, replaces=SHIPPED, plan=MOVE_ALL)
    assert seen == ["done"]


@pytest.mark.parametrize("take_on", [take_on_moves, take_on_impact, take_on_replay])
def test_nobody_waits_while_a_walk_is_counted(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, take_on: Callable[[Stage], Any]
) -> None:
    id_ = stage.submitted(paper())
    seen: list[str] = []
    stage.publish(PAPERS_CAP_15, plan=Plan())
    for where, name in ((store_moves, "count_open"), (store_replay, "count")):
        behind(monkeypatch, where, name, lambda: seen.append(claimed(stage, id_)))
    take_on(stage)
    assert seen == ["done"]


def test_nobody_waits_while_a_rollback_looks_for_what_began_under_the_edition(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.publish(PAPERS_CAP_15, plan=Plan())
    id_ = stage.submitted(paper())
    seen: list[str] = []
    for name in ("submitted_under", "opened_under"):
        behind(monkeypatch, store_moves, name, lambda: seen.append(claimed_and_released(stage, id_)))
    report = stage.roll_back()
    assert report["not_undone"]["SUBMITTED_SINCE"]["count"] == 1
    assert seen == ["done", "done"]


def test_what_began_under_the_edition_is_noted_once_by_two_rollbacks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.publish(PAPERS_CAP_15, plan=Plan())
    stage.approved(paper())
    slow, fast = (roll_back_edition(stage.service, stage.bureau, NEXT)["id"] for _ in range(2))
    stage.service = stage.service.current()
    behind(monkeypatch, store_moves, "submitted_under", lambda: to_the_end(worker(stage, fast)))
    to_the_end(worker(stage, slow))
    reports = [stage.rows(tables.operation, id=each)[0]["report"]["not_undone"] for each in (slow, fast)]
    assert [set(report) for report in reports] == [set(), {"SUBMITTED_SINCE", "OPENED_SINCE"}]
    assert len(stage.rows(tables.edition_move)) == 2


def test_keeping_progress_takes_no_more_room_the_further_a_walk_is(stage: Stage) -> None:
    """PostgreSQL: a row that finds no room in its page moves on, and what it leaves behind is read again.

    A look of autovacuum's at the same database keeps old rows for a moment; so one walk of several must do.
    """
    stage.submitted(paper())
    operation = stage.begin(PAPERS_CAP_15)
    assert operation is not None
    assert min(room_taken(stage, operation["id"]) for _ in range(5)) <= 2 * 8192


def room_taken(stage: Stage, operation_id: str) -> int:
    """Bytes by which the operations' table grows while progress is kept sixty times."""
    before = room_of_operations(stage)
    for done in range(60):
        progress = {"done": done, "cursor": "x" * 550}  # so long that four and a half rows fill a page
        with stage.service.store.write() as connection:
            assert operations.keep_progress(connection, operation_id, 1, progress)
    return room_of_operations(stage) - before
