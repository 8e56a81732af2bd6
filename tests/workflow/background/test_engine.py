"""The background engine: duties are done when due, alone in their failures, and end when asked to."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from workflow.background.engine import Duty, Engine
from workflow.runtime.service import Service

NO_SERVICE = cast(Service, None)  # the duties of these tests don't look at it


def wait_until(true: Callable[[], bool], seconds: float = 5.0) -> bool:
    ends = time.monotonic() + seconds
    while not true() and time.monotonic() < ends:
        time.sleep(0.005)
    return true()


def noting(done: list[float]) -> Callable[[Service], bool]:
    """A duty that only notes that it was done."""

    def note(service: Service) -> bool:
        done.append(time.monotonic())
        return False

    return note


@pytest.fixture
def started() -> Iterator[Callable[..., Engine]]:
    engines: list[Engine] = []

    def start(*duties: Duty) -> Engine:
        engines.append(Engine(NO_SERVICE, duties))
        engines[-1].start()
        return engines[-1]

    yield start
    assert all(engine.stop() for engine in engines)


def test_a_duty_is_done_at_start_and_again_in_its_time(started: Callable[..., Engine]) -> None:
    done: list[float] = []
    started(Duty("count", noting(done), every_seconds=0.05))
    assert wait_until(lambda: len(done) >= 3)
    assert done[1] - done[0] >= 0.05


def test_a_failing_duty_does_not_stop_the_others(started: Callable[..., Engine]) -> None:
    failures: list[float] = []
    done: list[float] = []

    def fail(service: Service) -> bool:
        failures.append(1)
        raise RuntimeError("planted")

    started(
        Duty("fail", fail, every_seconds=0.01),
        Duty("work", noting(done), every_seconds=0.01),
    )
    assert wait_until(lambda: len(done) > 4)
    assert len(failures) == 1, "what failed is left alone for a while"


def test_a_duty_with_more_to_do_is_done_again_at_once(started: Callable[..., Engine]) -> None:
    left = list(range(50))
    started(Duty("drain", lambda service: bool(left.pop() if left else 0) or bool(left), every_seconds=60))
    assert wait_until(lambda: not left, seconds=2)


def test_a_wake_brings_forward_what_waits_for_it_and_nothing_else(started: Callable[..., Engine]) -> None:
    woken: list[float] = []
    slow: list[float] = []
    engine = started(
        Duty("announce", noting(woken), every_seconds=60, on_wake=True),
        Duty("purge", noting(slow), every_seconds=60),
    )
    assert wait_until(lambda: len(woken) == 1)
    engine.wake()
    assert wait_until(lambda: len(woken) == 2, seconds=2)
    assert len(slow) == 1


def test_stopping_waits_for_the_duty_that_is_being_done(started: Callable[..., Engine]) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(service: Service) -> bool:
        begun.set()
        time.sleep(0.2)
        ended.set()
        return True

    engine = started(Duty("work", work))
    assert begun.wait(2)
    assert engine.stop()
    assert ended.is_set()
