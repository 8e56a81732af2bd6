"""Killed while it moves: the next worker goes on, nothing is moved twice, nothing is left out."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.support.bookkeeping import faults
from tests.support.editions import NEXT, PAPERS_CAP_15, SEVERAL, SHIPPED
from tests.support.items import exam, paper, training
from tests.support.patience import until
from tests.support.stage import Stage, work
from tests.workflow.commands.editions.walks import EVERYTHING, rows_of
from workflow import tables
from workflow.commands.editions.rollback import roll_back_edition

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.support.stage"])
PEOPLE = 12
WRITES = 30  # fewer than there are things to move


def _populated(stage: Stage) -> list[str]:
    ids = []
    for number in range(PEOPLE):
        who = stage.employee(stage.school)
        if number % 2:
            for day in (10, 11):
                stage.approved(paper(f"2024-05-{day}"), who)
        ids += [stage.submitted(exam(), who), stage.claimed(training(), who), stage.submitted(paper(), who)]
    return ids


def _killed_after(stage: Stage, database_url: str, folder: Path, seen: int, undone: bool) -> int:
    """Kill a process when it has moved so many things (or moved them back): how many it had by then."""
    child = _FORKS.Process(target=work, args=(database_url, folder, WRITES))
    child.start()
    assert until(lambda: _count(stage, undone) >= seen or not child.is_alive())
    assert child.pid is not None and child.is_alive(), "it ended before it could be killed"
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    return _count(stage, undone)


def _count(stage: Stage, undone: bool) -> int:
    wanted = select(func.count()).select_from(tables.edition_move)
    if undone:
        wanted = wanted.where(tables.edition_move.c.undone_at.is_not(None))
    with stage.service.store.read() as connection:
        return int(connection.execute(wanted).scalar_one())


@pytest.mark.parametrize("seen", [1, 9])
def test_moves_and_rollback_go_on_where_they_were_killed(
    stage: Stage, database_url: str, tmp_path: Path, seen: int
) -> None:
    ids = _populated(stage)
    before = rows_of(stage)
    operation = stage.begin(*SEVERAL, PAPERS_CAP_15, plan=EVERYTHING)
    at_kill = _killed_after(stage, database_url, tmp_path, seen, undone=False)
    total = len(ids) + PEOPLE // 2
    assert at_kill < total, "it was killed too late to mean anything"
    report = stage.carried_out(operation)
    assert sum(report["moved"].values()) == len(ids) and report["accounts_moved"] == PEOPLE // 2
    assert {stage.view(id_)["edition"] for id_ in ids} == {NEXT}
    moves = [row["declaration_id"] for row in stage.rows(tables.history, event="move_edition")]
    assert sorted(moves) == sorted(ids), "each of them once"
    assert faults(stage.service) == []
    back = roll_back_edition(stage.service, stage.bureau, NEXT)
    stage.service = stage.service.current()
    assert _killed_after(stage, database_url, tmp_path, seen, undone=True) < total
    told = stage.carried_out(back)
    assert (told["declarations_undone"], told["accounts_undone"]) == (len(ids), PEOPLE // 2)
    after = rows_of(stage)
    assert after["account"] == before["account"]
    released = {"state", "assignee_id"}  # of the claimed trainings, whose claims are not made again
    for was, now in zip(before["declaration"], after["declaration"], strict=True):
        assert {name for name in was if was[name] != now[name]} <= released
    assert {row["edition_id"] for row in after["declaration"]} == {SHIPPED}
    assert faults(stage.service) == []
