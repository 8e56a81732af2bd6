"""Two processes do portions of one replay at the same time, and the report is that of one."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from tests.support.editions import PAPERS_CAP_15, files_of
from tests.support.scene import open_service
from tests.support.stage import EDITIONS
from tests.support.year import Town
from workflow.background.kinds import WALKS
from workflow.background.work import Operations
from workflow.commands.editions import replay
from workflow.commands.editions.definitions import create_edition
from workflow.commands.editions.replay import REPLAY, replay_edition
from workflow.commands.operations.operations import Counted
from workflow.queries.operations.operations import get_operation
from workflow.store.operations import operations as rows

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.support.stage"])
_PATIENCE_SECONDS = 60


def _works(database_url: str, folder: Path, together: Any, portions: Any) -> None:
    """Work until the replay has ended; in the first portion, wait for the other process to be in one too."""
    service = open_service(database_url, EDITIONS, folder)
    replay.PEOPLE_AT_ONCE = 1
    met = False

    def meets(*asked: Any) -> Counted:
        nonlocal met
        if not met:
            together.wait(_PATIENCE_SECONDS)
            met = True
        portions.put(asked[-1])
        return REPLAY.portion(*asked)

    WALKS[REPLAY.name] = replace(REPLAY, portion=meets)  # type: ignore[index]
    work = Operations()
    while work(service) or _is_unfinished(service):
        pass
    service.store.engine.dispose()


def _is_unfinished(service: Any) -> bool:
    with service.store.read() as connection:
        return bool(rows.unfinished(connection))


def test_two_processes_make_the_report_of_one(town: Town, database_url: str, tmp_path: Path) -> None:
    actor = town.actors["administrator"]
    draft = str(create_edition(town.service, actor, files_of(PAPERS_CAP_15))["id"])
    alone = town.replay(draft)
    taken_on = replay_edition(town.service, actor, draft)["id"]
    together, portions = _FORKS.Barrier(2), _FORKS.Queue()
    processes = [
        _FORKS.Process(target=_works, args=(database_url, tmp_path, together, portions)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(_PATIENCE_SECONDS)
        assert process.exitcode == 0
    ended = get_operation(town.service, actor, taken_on)
    assert (ended["status"], ended["done"]) == ("done", ended["total"])
    done = [portions.get(timeout=_PATIENCE_SECONDS) for _ in range(5)]
    assert sorted(done) == sorted(set(done)), "each of them once"
    moment = alone["scope"]["until"]
    shared = {**ended["report"], "scope": {**ended["report"]["scope"], "until": moment}}
    assert orjson.dumps(shared) == orjson.dumps(alone)
