"""The nearest module that was named counts, and what was asked for a time ends by itself."""

from __future__ import annotations

import logging

import pytest

from workflow.log_levels import LogLevels


class Seconds:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def levels(clock: Seconds) -> LogLevels:
    return LogLevels(clock)


def test_without_a_word_all_log_from_info_on(levels: LogLevels) -> None:
    assert levels.of("workflow.background.engine") == levels.of("") == logging.INFO


def test_the_nearest_module_counts_and_no_other_that_begins_alike(levels: LogLevels) -> None:
    levels.start({"workflow": "error", "workflow.background": "debug"})
    assert levels.of("workflow.background.engine") == levels.of("workflow.background") == logging.DEBUG
    assert levels.of("workflow.events.relay") == logging.ERROR
    assert levels.of("workflow.backgrounds") == logging.ERROR
    assert levels.of("api.server.serve") == logging.INFO


def test_what_is_asked_holds_over_the_start_until_its_time_has_passed(
    levels: LogLevels, clock: Seconds
) -> None:
    levels.start({"api": "warning"})
    levels.ask({"api": ("debug", 60.0), "workflow": ("error", 30.0)})
    assert (levels.of("api.http.call"), levels.of("workflow.ids")) == (logging.DEBUG, logging.ERROR)
    clock.now += 30
    assert (levels.of("api.http.call"), levels.of("workflow.ids")) == (logging.DEBUG, logging.INFO)
    clock.now += 29.9
    assert levels.of("api.http.call") == logging.DEBUG
    clock.now += 0.1
    assert levels.of("api.http.call") == logging.WARNING
    assert levels.stated() == {"api": "warning"}


def test_what_is_asked_no_more_is_over_at_once(levels: LogLevels) -> None:
    levels.ask({"api": ("debug", 60.0)})
    assert levels.of("api.http.call") == logging.DEBUG
    levels.ask({})
    assert levels.of("api.http.call") == logging.INFO
