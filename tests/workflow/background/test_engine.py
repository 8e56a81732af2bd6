"""The background engine: duties are done when due, alone in their failures, and end when asked to."""

from __future__ import annotations

import ctypes
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import cast

import pytest
from structlog.testing import capture_logs

from tests.support.patience import PATIENCE_SECONDS, until
from workflow.background.engine import Duty, Engine, Watch
from workflow.errors import Unavailable
from workflow.runtime.service import Service

NO_SERVICE = cast(Service, None)  # the duties of these tests don't look at it


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
    assert all(engine.stop(PATIENCE_SECONDS) for engine in engines)


def test_a_duty_is_done_at_start_and_again_in_its_time(started: Callable[..., Engine]) -> None:
    done: list[float] = []
    started(Duty("count", noting(done), every_seconds=0.05))
    assert until(lambda: len(done) >= 3)
    assert done[1] - done[0] >= 0.05


def test_a_database_that_is_away_is_tried_each_second_and_told_by_nobody_else(
    started: Callable[..., Engine],
) -> None:
    tried: list[float] = []

    def away(service: Service) -> bool:
        tried.append(time.monotonic())
        raise Unavailable()

    with capture_logs() as logged:
        started(Duty("away", away, every_seconds=0.01))
        assert until(lambda: len(tried) >= 5)
    pauses = [later - earlier for earlier, later in pairwise(tried)]
    assert min(pauses[2:]) < 4, "they don't double, as those behind a fault do"
    assert logged == []


def test_a_failing_duty_does_not_stop_the_others(started: Callable[..., Engine]) -> None:
    failures: list[float] = []
    done: list[float] = []

    def fail(service: Service) -> bool:
        failures.append(time.monotonic())
        raise RuntimeError("planted")

    started(
        Duty("fail", fail, every_seconds=0.01),
        Duty("work", noting(done), every_seconds=0.01),
    )
    assert until(lambda: len(done) > 4)
    assert until(lambda: len(failures) > 1)
    assert failures[1] - failures[0] >= 1, "what failed is left alone for a while"


def test_a_duty_with_more_to_do_is_done_again_at_once(started: Callable[..., Engine]) -> None:
    left = list(range(50))
    started(Duty("drain", lambda service: bool(left.pop() if left else 0) or bool(left), every_seconds=3600))
    assert until(lambda: not left)


def test_a_wake_brings_forward_what_waits_for_it_and_nothing_else(started: Callable[..., Engine]) -> None:
    woken: list[float] = []
    slow: list[float] = []
    engine = started(
        Duty("announce", noting(woken), every_seconds=3600, on_wake=True),
        Duty("purge", noting(slow), every_seconds=3600),
    )
    assert until(lambda: len(woken) == 1)
    engine.wake()
    assert until(lambda: len(woken) == 2)
    assert len(slow) == 1


def test_stopping_waits_for_the_duty_that_is_being_done(started: Callable[..., Engine]) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(service: Service) -> bool:
        begun.set()
        time.sleep(0.2)
        ended.set()
        return True

    engine = started(Duty("work", work))
    assert begun.wait(PATIENCE_SECONDS)
    assert engine.stop()
    assert ended.is_set()


@pytest.mark.parametrize("raised", [SystemExit, KeyboardInterrupt, GeneratorExit, MemoryError])
def test_nothing_that_a_duty_raises_ends_the_engine(
    started: Callable[..., Engine], raised: type[BaseException]
) -> None:
    done: list[float] = []

    def fail(service: Service) -> bool:
        raise raised("planted")

    started(Duty("fail", fail, every_seconds=0.01), Duty("work", noting(done), every_seconds=0.01))
    assert until(lambda: len(done) > 4)


def test_what_a_duty_raised_is_logged_with_its_place_and_without_its_words(
    started: Callable[..., Engine],
) -> None:
    def fail(service: Service) -> bool:
        raise RuntimeError("11010519491231002X")

    with capture_logs() as told:
        started(Duty("fail", fail))
        assert until(lambda: bool(told))
    line = told[0]
    assert (line["event"], line["duty"], line["error"]) == ("duty_failed", "fail", "RuntimeError")
    assert any(frame.endswith(" fail") and "test_engine.py" in frame for frame in line["traceback"])
    assert "11010519491231002X" not in str(told)


def test_a_thread_that_died_is_replaced(
    started: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed as nothing in the engine can catch: again and again, also while it deals with the last time."""
    monkeypatch.setattr(threading, "excepthook", lambda died: None)
    monkeypatch.setattr(sys, "unraisablehook", lambda died: None)  # it may be killed while it writes about it
    done: list[float] = []
    engine = started(Duty("work", noting(done), every_seconds=0.01))
    assert until(lambda: len(done) > 1)
    died = engine._thread
    number, death = ctypes.c_ulong(died.ident or 0), ctypes.py_object(SystemExit)
    while died.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(number, death)
        time.sleep(0.001)
    before = len(done)
    watch = Watch([engine], every_seconds=0.01)
    watch.start()
    try:
        assert until(lambda: len(done) > before + 1)
    finally:
        watch.stop()


def test_a_watch_starts_nothing_that_was_stopped() -> None:
    engine = Engine(NO_SERVICE, [])
    engine.start()
    assert engine.stop()
    assert not engine.mend()


def test_each_duty_says_when_it_was_done_last_and_whether_it_failed(started: Callable[..., Engine]) -> None:
    go_on = threading.Event()
    done: list[float] = []

    def fail(service: Service) -> bool:
        raise RuntimeError("planted")

    def hang(service: Service) -> bool:
        return not go_on.wait(PATIENCE_SECONDS)

    engine = started(Duty("fail", fail), Duty("work", noting(done)), Duty("hang", hang))
    try:
        assert until(lambda: bool(done))
        assert until(lambda: all(beat.seconds_ago >= 0.3 for beat in engine.beats())), (
            "it holds up the others"
        )
        beats = {beat.duty.name: beat for beat in engine.beats()}
        assert (beats["fail"].failed, beats["work"].failed) == (True, False)
    finally:
        go_on.set()
    assert until(lambda: {beat.duty.name: beat for beat in engine.beats()}["hang"].seconds_ago < 0.3)


def test_a_stop_interrupts_what_takes_long_and_lets_each_duty_end_its_own(
    started: Callable[..., Engine],
) -> None:
    begun, interrupted = threading.Event(), threading.Event()
    ended: list[str] = []

    def work(service: Service) -> bool:
        begun.set()
        interrupted.wait(PATIENCE_SECONDS)
        return True

    def end(service: Service) -> None:
        ended.append(threading.current_thread().name)
        raise SystemExit("planted")

    engine = started(
        Duty("long", work, interrupt=interrupted.set, at_end=end),
        Duty("other", noting([]), at_end=lambda service: ended.append("other")),
    )
    assert begun.wait(PATIENCE_SECONDS)
    assert engine.stop(PATIENCE_SECONDS / 2)
    assert ended == ["engine", "other"]


def test_who_waits_for_a_stop_is_told_for_which_duty() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(service: Service) -> bool:
        begun.set()
        go_on.wait(PATIENCE_SECONDS)
        return False

    engine = Engine(NO_SERVICE, [Duty("long one", work)])
    engine.start()
    assert begun.wait(PATIENCE_SECONDS)
    with capture_logs() as told:
        assert not engine.stop(1.1)
    go_on.set()
    assert engine.stop()
    assert [(line["event"], line["duty"]) for line in told] == [
        ("stop_waits_for_duty", "long one"),
        ("stopped_amid_duty", "long one"),
    ]
