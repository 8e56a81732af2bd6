"""Each process takes over the levels that somebody asked for, and leaves them when their time has passed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from structlog.testing import capture_logs

from api.configuration import log
from workflow.background.log_levels import LevelWatch
from workflow.commands.operations.log_levels import ask_for_level, ask_for_usual_level
from workflow.log_levels import LogLevels, levels
from workflow.queries.operations.log_levels import LONGEST, asked_levels
from workflow.runtime.service import Service
from workflow.tables import log_level

ENGINE, MINUTE = "workflow.background.engine", timedelta(minutes=1)


class Process:
    """The levels of another process, which looks at the database."""

    def __init__(self, service: Service, **at_start: str) -> None:
        self.levels = LogLevels()
        self.levels.start(at_start)
        self._service, self._watch = service, LevelWatch(self.levels)

    def told(self) -> list[tuple[str, str | None, str | None]]:
        """What the log says of a look."""
        with capture_logs() as lines:
            assert self._watch(self._service) is False
        changed = [line for line in lines if line["event"] == "log_level_changed"]
        return [(line["module"], line["logs_from"], line["asked_by"]) for line in changed]


def test_each_process_takes_over_what_is_asked_for_and_says_so_once(service: Service) -> None:
    processes = Process(service), Process(service, api="warning")
    ask_for_level(service, ENGINE, "debug", "root@host", MINUTE)
    for process in processes:
        assert process.told() == [(ENGINE, "debug", "root@host")]
        assert process.levels.of(ENGINE) == logging.DEBUG
        assert process.told() == []
    assert processes[1].levels.of("api.server") == logging.WARNING


def test_what_was_asked_last_counts(service: Service) -> None:
    process = Process(service, workflow="error")
    ask_for_level(service, "workflow", "debug", "one", LONGEST)
    ask_for_level(service, "workflow", "warning", "another", MINUTE)
    assert process.told() == [("workflow", "warning", "another")]
    ask_for_usual_level(service, "workflow", "one")
    assert process.told() == [("workflow", "error", None)]
    assert asked_levels(service) == {}


def test_it_is_over_when_its_time_has_passed(service: Service) -> None:
    process = Process(service)
    ask_for_level(service, ENGINE, "debug", "root@host", MINUTE)
    assert process.told()
    with service.store.write() as connection:
        earlier = log_level.c.asked_at
        [asked_at] = connection.execute(select(earlier)).scalars()
        connection.execute(update(log_level).values(asked_at=asked_at - MINUTE, until=asked_at))
    assert process.told() == [(ENGINE, None, None)]
    assert process.levels.of(ENGINE) == logging.INFO


def test_it_lasts_a_day_at_most_whatever_the_clock_of_whoever_asked(service: Service) -> None:
    until = ask_for_level(service, ENGINE, "debug", "root@host", timedelta(days=9))
    with service.store.write() as connection:
        connection.execute(update(log_level).values(until=until + timedelta(days=9)))
    assert asked_levels(service)[ENGINE].seconds == LONGEST.total_seconds()


def test_who_asked_is_kept(service: Service) -> None:
    ask_for_level(service, ENGINE, "debug", "root@host", MINUTE)
    ask_for_usual_level(service, ENGINE, "anna@host")
    with service.store.read() as connection:
        rows = connection.execute(select(log_level).order_by(log_level.c.id)).all()
    assert [(row.module, row.level, row.asked_by) for row in rows] == [
        (ENGINE, "debug", "root@host"),
        (ENGINE, None, "anna@host"),
    ]


@pytest.mark.parametrize("module", [ENGINE])
def test_a_database_that_is_away_ends_it_all_the_same(service: Service, module: str) -> None:
    now = [0.0]
    others = LogLevels(lambda: now[0])
    watch = LevelWatch(others)
    ask_for_level(service, module, "debug", "root@host", MINUTE)
    watch(service)
    now[0] += 61.0  # and nobody could look meanwhile
    assert others.of(module) == logging.INFO


@pytest.fixture
def watch_of_this_process() -> Iterator[LevelWatch]:
    log.configure()
    levels.start({})
    yield LevelWatch()
    levels.ask({})


def told_by(watch: LevelWatch, service: Service) -> list[str | None]:
    with capture_logs() as lines:
        watch(service)
    return [line["logs_from"] for line in lines if line["event"] == "log_level_changed"]


def test_no_change_swallows_the_line_that_tells_of_it(
    service: Service, watch_of_this_process: LevelWatch
) -> None:
    for level in ("error", "debug", "warning", "info"):
        ask_for_level(service, "workflow.background", level, "root@host", MINUTE)
        assert told_by(watch_of_this_process, service) == [level]
        assert told_by(watch_of_this_process, service) == []
    ask_for_level(service, "workflow", "error", "root@host", MINUTE)
    ask_for_usual_level(service, "workflow.background", "root@host")
    assert told_by(watch_of_this_process, service) == ["error", None]
