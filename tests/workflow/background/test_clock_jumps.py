"""A clock that is set is told once; one that only goes on, or is slowed a little, is not."""

from __future__ import annotations

from typing import Any, cast

import pytest
from structlog.testing import capture_logs

from workflow.background.clock_jumps import ClockWatch
from workflow.runtime.service import Service

NO_SERVICE = cast(Service, None)


def told(*looks: tuple[float, float]) -> list[Any]:
    """The jumps that are logged where the clocks show this, wall and steady, at each look."""
    at = [looks[0]]
    watch = ClockWatch(lambda: at[0][0], lambda: at[0][1])
    with capture_logs() as lines:
        for look in looks[1:]:
            at[0] = look
            assert watch(NO_SERVICE) is False
    return [line["seconds"] for line in lines if line["event"] == "clock_jumped"]


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 1.5, -1.5])
def test_a_jump_is_told_once_in_both_directions(jump: float) -> None:
    assert told((1000, 5), (1001, 6), (1002 + jump, 7), (1003 + jump, 8), (1004 + jump, 9)) == [jump]


def test_what_takes_long_is_no_jump() -> None:
    assert told((1000, 5), (1600, 605), (1601, 606)) == []


def test_a_clock_that_is_drawn_near_is_no_jump() -> None:
    assert told(*[(1000 + n * 1.01, 5 + n) for n in range(500)]) == []


def test_the_clocks_of_this_machine_do_not_jump() -> None:
    watch = ClockWatch()
    with capture_logs() as lines:
        for _ in range(100):
            watch(NO_SERVICE)
    assert lines == []
