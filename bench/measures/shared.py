"""Measures a replay that one process does, and the same replay that two share."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path

from bench.figures.report import Section
from bench.figures.stats import median
from bench.measures.replay import DRAFTS, RATE, Ours
from bench.rows.ours import DEFINITIONS, OwnDatabase
from bench.rows.population import NOW
from workflow.background.work import Operations
from workflow.clock import Clock
from workflow.commands.editions.replay import replay_edition
from workflow.definition import load_editions
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.queries.operations.operations import get_operation
from workflow.runtime.service import Service
from workflow.store import Store

NOTE = (
    "A whole replay as an operation, from acceptance to end, done by so many processes that do nothing "
    "but operations; the database is beside them on the same cores."
)
BUSIEST = "busiest, s"
ALL = "all, s"
"""Processor time of the process that had most of it, and of all: other load makes neither longer."""
PROCESSES = (1, 2)
_FIRST = 3_000
_LOOK_SECONDS = 0.02
_FORKS = multiprocessing.get_context("forkserver")


def measure(title: str, own: OwnDatabase, rounds: int, declarations: int) -> Section:
    """Replay in turns with one process and with two, which read the editions by a smaller replay before."""
    ours = Ours(own, DRAFTS["xueshi, every rule differs"])
    section = Section(title, rounds={_name(count): [] for count in PROCESSES}, note=NOTE)
    for round_ in range(1, rounds + 1):
        for count in PROCESSES:
            with _processes(own, count) as processes:
                _replay(ours, _FIRST, last=_FIRST)
                before = [_busy_seconds(process) for process in processes]
                rate = declarations / _replay(ours, declarations)
                busy = [_busy_seconds(process) - was for process, was in zip(processes, before, strict=True)]
            section.rounds[_name(count)].append({RATE: rate, BUSIEST: max(busy), ALL: sum(busy)})
            print(f"{title}, round {round_}: {_name(count)} {rate:,.0f}/s", file=sys.stderr)
    for name, results in section.rounds.items():
        section.rows[name] = {key: median([row[key] for row in results]) for key in (RATE, BUSIEST, ALL)}
    return section


def _busy_seconds(process: BaseProcess) -> float:
    """Return the processor time that the process has had so far."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _name(count: int) -> str:
    return f"{count} process{'es' if count > 1 else ''}"


def _replay(ours: Ours, declarations: int, last: int | None = None) -> float:
    """Return the seconds of one replay, of the last submissions only where `last` is told."""
    began = time.perf_counter()
    operation_id = replay_edition(ours.service, ours.actor, ours.edition_id, last=last)["id"]
    while (seen := get_operation(ours.service, ours.actor, operation_id))["status"] in ("pending", "running"):
        time.sleep(_LOOK_SECONDS)
    assert (seen["status"], seen["done"]) == ("done", declarations), seen["failure"]
    return time.perf_counter() - began


@contextmanager
def _processes(own: OwnDatabase, count: int) -> Iterator[Sequence[BaseProcess]]:
    """Processes that work on operations for as long as the block lasts."""
    ended, ready = _FORKS.Event(), [_FORKS.Event() for _ in range(count)]
    started = [_FORKS.Process(target=_work, args=(own.url, own.folder, ended, each)) for each in ready]
    for process in started:
        process.start()
    for each in ready:
        assert each.wait(60), "it does not start"
    try:
        yield started
    finally:
        ended.set()
        for process in started:
            process.join()


def _work(url: str, folder: Path, ended: Event, ready: Event) -> None:
    editions, files = load_editions(DEFINITIONS), EvidenceFiles(folder / "evidence")
    service = Service(Store.at(url), editions, Keyring.load(folder, {}), files, clock=Clock.starting_at(NOW))
    work, parent = Operations(), multiprocessing.parent_process()
    ready.set()
    while not ended.is_set() and parent is not None and parent.is_alive():
        if not work(service):
            time.sleep(_LOOK_SECONDS)
